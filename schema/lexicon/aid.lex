# AID: economic, humanitarian and military help, asylum, peacekeepers.

[AIDS]
verb aid, bankroll, subsidize, subsidise, bail_out, succor, succour, relieve, prop_up : S > O
verb help_out, tide_over, nurse, feed, clothe, vaccinate, resettle, rehabilitate, nourish : S > O ; weak
verb donate, contribute, lend, loan, bequeath, disburse, remit : S > to|I
verb give : S > I|to ; item=O ; weak
verb grant : S > I|to
verb fund, finance, sponsor, underwrite, co-finance : S > O ; object=Organization|MilitaryUnit|Person ; weak
verb fund+rebel|group|opposition|militia|program|programme|project : S > in|of|O|for
verb finance+rebel|project|program|group|militia : S > in|of|O|for
verb train+troop|troops|force|soldier|army|rebel|officer|guerrilla|fighter : S > of|O|from|for|in ; domain=military
verb train+pilot : S > of|O|from|for|in ; domain=military
verb train : S > O ; object=MilitaryUnit ; domain=military
verb arm+rebel|opposition|guerrilla|militia|insurgent|fighter : S > of|O|in|against ; domain=military
verb give+aid|assistance|help|grant|loan|money|fund|relief|dollar|food|million|billion|euro|yen|cash : S > to|I|for
verb provide+aid|assistance|help|relief|support|loan|fund|funding|training|shelter|refuge|food : S > to|for|I|with|O
verb provide+dollar|grant|money|million|billion : S > to|for|I|with|O
verb provide+medicine|doctor|care|water|supply|supplies|sanctuary|haven|credit|financing|euro : S > to|for|I|with|O
verb provide+subsidy : S > to|for|I|with|O
verb provide+scholarship|housing|vaccine|ton|tonne : S > to|for|I|with|O
verb send+aid|assistance|help|relief|food|medicine|supply|supplies|money|doctor|rescuer|ton|tonne : S > to|I|for|into
verb send+grain : S > to|I|for|into
verb send+vaccine|convoy|team|adviser|advisor : S > to|I|for|into
verb deliver+aid|relief|food|supply|supplies|medicine|assistance|ton|tonne|vaccine|good|goods|water : S > to|I|in|into
verb deliver+fuel : S > to|I|in|into
verb extend+aid|assistance|help|loan|credit|relief|line_of_credit : S > to|I
verb offer+aid|assistance|help|asylum|loan|refuge|shelter|sanctuary|credit|money|troop|troops|million : S > to|I|for
verb offer+billion|relief|food|grant : S > to|I|for
verb ship+aid|food|supply|supplies|medicine|relief|grain : S > to|into|in
verb airlift+aid|food|supply|supplies|medicine|relief : S > to|into|in
verb fly+aid|supply|supplies|food|relief|medicine : S > to|into|in
verb airdrop+aid|food|supply|supplies, distribute+aid|food|relief|supply|supplies|medicine : S > to|in|into|among
verb bring+aid|relief|food|supply|supplies, rush+aid|relief|supply|supplies|food : S > to|in|into|among
verb channel+aid|fund|money, funnel+aid|fund|money|weapon|cash, pour+money|aid|fund|billion : S > to|into
verb inject+money|fund|billion : S > to|into
verb allocate+aid|fund|money|dollar|million|billion|euro, earmark+aid|fund|dollar|million|billion : S > to|for
verb set_aside+fund|money|million : S > to|for
verb pledge+aid|dollar|fund|money|euro|million|billion|assistance|help|relief : S > to|for|I
verb promise+aid|assistance|help|money|dollar|million|billion : S > to|for|I
verb approve+aid|loan|package|grant|assistance, announce+aid|loan|package|grant|assistance : S > to|for
verb increase+aid|assistance : S > to|for
verb resume+aid|assistance, restore+aid|assistance, continue+aid|assistance|support, boost+aid|assistance : S > to|for
verb double+aid : S > to|for
verb hand_over+medicine|aid|supply|supplies|food|relief|check|cheque|money|ambulance|equipment : S > to
verb donate+money|dollar|million|food|medicine|vaccine|good|goods|supply|supplies|ton|blood|equipment : S > to|I
verb donate+ambulance : S > to|I
verb contribute+troop|troops|money|dollar|million|fund|aid|soldier|peacekeeper : S > to|for
verb grant+asylum|refuge|loan|aid|shelter|sanctuary|credit|residence|visa|citizenship|subsidy|status : S > to|I
verb give+asylum|refuge|shelter|sanctuary|haven|home|protection, offer+safe_haven : S > to|I|for
verb provide+safe_haven|asylum : S > to|I|for
verb shelter, harbor, harbour : S > O
verb accept+refugee|migrant|evacuee, admit+refugee|migrant, take_in+refugee|evacuee|migrant : S > from|of|O
verb receive+refugee, welcome+refugee : S > from|of|O
verb host+refugee, resettle+refugee, open+border@to+refugee, open+door : S > from|to|of
verb forgive+debt|loan, write_off+debt|loan, cancel+debt, reschedule+debt, restructure+debt : S > of|for|from|O
verb relieve+debt : S > of|for|from
verb evacuate+wounded|civilian|refugee|victim|casualty, rescue+hostage|civilian|survivor|sailor|crew : S > from|of|O|in
verb rescue, save, airlift : S > O|from
verb deploy+peacekeeper|monitor|observer, send+peacekeeper|monitor|observer : S > to|in|into
verb dispatch+peacekeeper|monitor|observer|aid|relief|doctor : S > to|in|into
verb contribute+peacekeeper, provide+peacekeeper|troop|troops, supply+peacekeeper, extend+mandate : S > to|for|in
verb rebuild, reconstruct : S > O|in ; object=Country|Place
verb come@to+aid|rescue|help : S > of ; weak
verb lend+hand|money|dollar|million|billion, throw+lifeline, extend+lifeline : S > to|I
verb rush@to+aid|help|assistance : S > of
verb raise+money|fund, collect+donation : S > for
verb invest : S > in ; object=Country|Place ; domain=economic
verb quell+fire, clear+mine, build+school|hospital|road|house|well : S > in|for ; weak
noun aid, assistance, help, relief, succor, succour : S > to|for|of
noun humanitarian_aid, humanitarian_assistance, humanitarian_relief, food_aid : S > to|for|in ; domain=humanitarian
noun emergency_aid, relief_aid, medical_aid : S > to|for|in ; domain=humanitarian
noun disaster_relief, emergency_relief, emergency_assistance, relief_supply : S > to|for|in ; domain=humanitarian
noun relief_effort, relief_operation, food_assistance : S > to|for|in ; domain=humanitarian
noun military_aid, military_assistance, security_assistance, military_support : S > to|for|of ; domain=military
noun military_training, lethal_aid, arm_aid : S > to|for|of ; domain=military
noun military_help, security_aid, defense_assistance, defence_assistance : S > to|for|of ; domain=military
noun combat_support, weapon_aid : S > to|for|of ; domain=military
noun economic_aid, economic_assistance, financial_aid, financial_assistance : S > to|for|of ; domain=economic
noun financial_support, economic_support, debt_relief : S > to|for|of ; domain=economic
noun foreign_aid, development_aid, development_assistance, technical_assistance, aid_package : S > to|for
noun relief_package, budget_support : S > to|for
noun loan, donation, grant, subsidy, contribution, bailout, bail_out, loan_guarantee, line_of_credit : S > to|for
noun debt_forgiveness, gift : S > to|for
noun reconstruction_aid, rescue_package, aid_program, aid_programme, aid_shipment, aid_delivery : S > to|for|in
noun aid_convoy, aid_pledge : S > to|for|in
noun investment : S > in ; domain=economic
noun funding, financing, bankrolling, training, equipping : S > of|for|to
noun rescue, airlift : S > of|to
noun peacekeeping_mission, peacekeeping_operation, peacekeeping_force, rescue_mission, relief_mission : S > in|to
noun airlift_operation : S > in|to
noun asylum, refuge, sanctuary, safe_haven, shelter : S > to|for
noun donor, benefactor, helper, aid_donor, contributor, lender, creditor, financier, paymaster : S > to|of
verb endow, top_up : S > O ; weak
verb stabilize+country|economy|currency, rebuild+country|economy|army, train+guard : S > of|O|in
verb pledge, earmark, allocate, set_aside, commit, raise : S > for ; item=O
verb promise+billion|million|dollar|money|euro : S > I|O
verb help, assist : S > O ; weak

[AIDS]
# sums of money
verb give+Money, grant+Money, lend+Money, donate+Money, provide+Money, send+Money, pay+Money : S > to|I|for|in ; item=O
verb contribute+Money, allocate+Money, earmark+Money, disburse+Money, transfer+Money, channel+Money : S > to|for|I|towards|toward ; item=O
verb pledge+Money, promise+Money, offer+Money, commit+Money, vow+Money : S > to|I|for|towards|toward ; item=O ; modality=planned
verb announce+Money, approve+Money, unveil+Money, set_aside+Money, extend+Money, raise+Money : S > to|for|I|in ; item=O
verb loan+Money, credit+Money, release+Money, unlock+Money, unblock+Money, unfreeze+Money, spend+Money : S > to|for|I ; item=O
verb invest+Money, inject+Money, pump+Money, pour+Money, plough+Money, sink+Money : S > in|into|to ; item=O ; domain=economic
# help of all kinds
verb give+aid|assistance|help|relief|loan|grant|credit|funding|money|food|medicine|training|shelter : S > to|I|for ; item=O
verb provide+aid|assistance|help|relief|loan|grant|credit|funding|money|food|medicine|training|shelter : S > to|for|I|with ; item=O
verb provide+subsidy|guarantee|protection|expertise|logistics|instructor|adviser|advisor|doctor : S > to|for|I|with ; item=O
verb send+aid|assistance|help|relief|food|medicine|doctor|nurse|medic|rescuer|engineer|expert|adviser|advisor : S > to|for|I ; item=O
verb send+trainer|instructor|firefighter|vaccine|tent|blanket|generator|supplies|supply|convoy|rescue_team|team : S > to|for|I ; item=O
verb deliver+aid|assistance|relief|food|medicine|vaccine|tent|generator|supplies|supply : S > to|I|into|in ; item=O
verb dispatch+doctor|medic|rescuer|engineer|expert|aid|team|firefighter|instructor|trainer|adviser : S > to|into|in ; item=O
verb ship+aid|food|medicine|grain|vaccine|supplies, fly+aid|medicine|supplies, truck+aid|food : S > to|into|in ; item=O
verb offer+aid|assistance|help|loan|credit|grant|training|relief|shelter|asylum|refuge|doctor|rescuer : S > to|I|for ; item=O
verb promise+aid|assistance|help|loan|relief|credit|investment|training : S > to|I|for ; item=O
verb pledge+aid|assistance|help|loan|relief|credit|investment|training|funding|contribution : S > to|I|for ; item=O
verb announce+aid|assistance|funding|relief|package|grant|loan|contribution|credit|aid_package : S > to|for|in ; item=O
verb approve+aid|assistance|funding|relief|package|grant|loan|credit|bailout|tranche|aid_package|disbursement : S > to|for ; item=O
verb extend+aid|assistance|loan|credit|help|credit_line|line_of_credit|grant|relief : S > to|I|for ; item=O
verb increase+aid|assistance|funding|support, double+aid|funding|contribution, triple+aid, boost+aid|funding : S > to|for|in
verb resume+aid|assistance|funding|payment, restore+aid|funding, maintain+aid|assistance, continue+aid|assistance : S > to|for|in
verb step_up+aid|assistance|help|support, scale_up+aid|assistance|help, speed_up+aid, rush+aid|help : S > to|for|in
verb help_fund, help_finance, help_pay, help_rebuild, help_train, help_equip : S > O|for ; weak
verb train+soldier|troop|troops|force|forces|police|army|officer|pilot|guard|recruit|unit|crew|coast_guard|sailor : S > O|of|from|in|for
verb train : S > O ; object=MilitaryUnit|Country|Organization
verb instruct+soldier|pilot|force|recruit, coach+soldier|force, teach+soldier|pilot|police|force : S > O|of|from
verb equip+army|force|forces|police|soldier|troop|brigade|battalion : S > O|of
verb evacuate+child|patient|wounded|injured, treat+wounded|patient|soldier|victim|child : S > from|of|O
verb take_in+people|child|refugees|patient|exile, shelter+refugee|people, host+refugees|migrant|people : S > from|of|O
verb accept+refugees|people|asylum_seeker|migrants, resettle+refugees|people : S > from|of|O
verb open+home|heart|door@to+refugee|refugees : S > to|from|of
verb rebuild+city|school|hospital|bridge|road|port|power_plant|grid|house, repair+grid|bridge|power_plant : S > in|of|for
verb build+bridge|port|railway|power_plant|clinic|stadium|pipeline|dam|airport|reactor : S > in|for ; weak
verb fund+project|programme|program|mission|school|hospital|road|railway|port|reconstruction|police|election : S > in|for|of|O
verb finance+project|programme|program|mission|road|railway|port|reconstruction|dam|import|deficit : S > in|for|of|O
verb bail_out, shore_up, rescue+economy|bank : S > O|of
verb waive+debt|loan, restructure+loan, defer+debt|payment|repayment, roll_over+loan|debt : S > of|for|from|to|O
verb cancel+loan, swap+debt : S > of|for|with
verb go@to+aid|assistance|rescue, come@to+assistance|relief, fly@to+aid, hurry@to+aid : S > of
verb alleviate+suffering, ease+suffering|hardship : S > of|in
verb save+life : S > in|of
verb clear+landmine|minefield, demine, remove+landmine|unexploded : S > in|for|O
verb give+safe_haven|safe_passage|refugee_status|citizenship|scholarship : S > to|I|for
verb grant+scholarship|refugee_status|safe_haven|protection|relief|debt_relief|waiver : S > to|I|for
verb pay+salary|wage|pension|bill, foot+bill, cover+cost|deficit : S > of|for|in ; weak
verb subsidise+fuel|import, subsidize+fuel|import : S > to|of|for
verb support+refugee|victim|reconstruction|recovery@with+Money : S > in|from|of|O
noun aid, assistance, help, relief, funding, credit, loan : S > towards|toward|into
noun emergency_funding, emergency_loan, rescue_loan, soft_loan, concessional_loan, budgetary_aid, budget_aid : S > to|for|of
noun macro_-_financial_assistance, financial_package, aid_tranche, tranche, credit_line, grant_aid, stimulus : S > to|for|of
noun medical_assistance, medical_supply, medical_help, medical_team, food_supply, food_donation, grain_donation : S > to|for|in
noun vaccine_donation, vaccine_shipment, aid_flight, aid_ship, aid_corridor, humanitarian_corridor, humanitarian_convoy : S > to|for|in|into
noun training_mission, training_programme, training_program, capacity_building, advisory_mission : S > in|to|of|for
noun reconstruction, rebuilding : S > of ; object=Country|Place ; weak
noun benefactor, sponsor, paymaster, lender, financier, creditor, donor_nation, donor_country : S > of|to
noun safe_passage, refugee_status, political_asylum : S > to|for
verb deliver+Goods, bring+Goods, airlift+Goods, airdrop+Goods, distribute+Goods, hand_out+Goods, ferry+Goods, donate+Goods, dispatch+Goods, rush+Goods, fly+Goods, send+Goods, ship+Goods, truck+Goods : S > to|I|in|into|for|across|at ; item=O
verb build+Works, rebuild+Works, repair+Works, construct+Works, restore+Works, finance+Works, fund+Works, equip+Works, pay@for+Works, renovate+Works, reopen+clinic|hospital : S > in|for|of|to|at|O
verb vaccinate, inoculate, immunise, immunize, feed, clothe : S > O|in|of ; weak
verb shelter, house : S > O ; weak
verb vaccinate+child|people|baby|refugee|villager|cattle|family, inoculate+child|people|baby|refugee|villager|family, feed+child|people|refugee|victim|family, treat+patient|child|people|refugee|victim|survivor|casualty|wounded, rescue+people|villager|survivor|sailor|crew|child, shelter+people|refugee|family|evacuee|victim : S > O|in|of|from|across
verb train+army|police|soldier|officer|troop|force|pilot|policeman|guard|recruit|commando|nurse|doctor|teacher : S > O|of|in|from
verb write_off+debt|loan|arrears, forgive+debt|loan|arrears, cancel+debt|loan|arrears, reschedule+debt|loan|arrears : S > of|by|to|O|for|from
verb take_in+refugee|family|people|exile|evacuee|child|orphan, accept+refugee|evacuee|migrant, give+refuge|sanctuary|shelter|haven, grant+refuge|sanctuary|shelter|haven|citizenship : S > from|O|to|I|of
verb school+soldier|police|army|force|recruit|officer, coach+soldier|police|recruit, instruct+soldier|police|army|recruit|officer, drill+soldier|recruit|army, operate@on+wounded|patient|victim|casualty|survivor|child : S > O|of|in|from|on
verb provide@with+credit|loan|grant|aid|money|food|fund|relief|shelter|medicine|equipment|training|expert|doctor|seed, supply@with+food|medicine|grain|seed|blanket|drug|credit : S > O|to

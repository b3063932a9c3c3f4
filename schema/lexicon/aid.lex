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

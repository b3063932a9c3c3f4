# SANCTION: embargo, sanctions, expelled diplomats, aid or ties cut.

[SANCTIONS]
verb sanction, embargo, boycott, ostracize, ostracise, penalize, penalise, blacklist, delist, isolate, punish : S > O
verb fine : S > O
verb suspend, expel, exclude, eject, ban : S > O ; subject=Organization ; object=Country
verb impose+sanction|embargo|tariff|boycott|penalty|restriction|duty|quota|freeze|ban|measure : S > on|against|upon|to
verb impose+fine|control|surcharge|levy : S > on|against|upon|to
verb slap+sanction|tariff|embargo|duty|restriction|ban|fine, levy+sanction|tariff|duty|fine|penalty : S > on|against
verb place+sanction|embargo|tariff|restriction : S > on|against
verb apply+sanction|tariff|embargo, enforce+sanction|embargo, announce+sanction|embargo|tariff : S > on|against|to
verb adopt+sanction|embargo : S > on|against|to
verb approve+sanction|embargo|tariff, introduce+sanction|embargo|tariff, declare+boycott|embargo : S > on|against|of
verb order+sanction|boycott|embargo : S > on|against|of
verb tighten+sanction|embargo|boycott, extend+sanction|embargo, reimpose+sanction|embargo|tariff : S > on|against
verb renew+sanction|embargo : S > on|against
verb expand+sanction, widen+sanction, broaden+sanction, toughen+sanction, step_up+sanction : S > on|against
verb maintain+sanction|embargo, keep+sanction : S > on|against
verb hit@with+sanction|tariff|duty|embargo|fine, target@with+sanction, punish@with+sanction|tariff : S > O
verb raise+tariff|duty, increase+tariff|duty, hike+tariff, double+tariff : S > on|against
verb cut+tie|relation|link|aid|contact|assistance|fund|funding|supply|supplies|trade|subsidy : S > with|to|for|from|of|O
verb cut+loan : S > with|to|for|from|of|O
verb cut+import|export : S > with|to|for|from|of|O
verb cut_off+tie|relation|aid|supply|supplies|contact|trade|gas|oil|electricity|power|water : S > with|to|for|from|of|O
verb cut_off+fuel : S > with|to|for|from|of|O
verb cut_off+assistance|funding|credit|fund : S > with|to|for|from|of|O
verb sever+tie|relation|link|contact|connection, rupture+relation|tie : S > with|to
verb break+tie|relation|link|contact|diplomatic_relation : S > with|to
verb break_off+tie|relation|talk|negotiation|contact|dialogue|cooperation|link|engagement : S > with|to|between
verb end+talk|negotiation|dialogue|contact : S > with|to|between|O
verb suspend+tie|relation|aid|cooperation|trade|talk|negotiation|contact|assistance : S > with|to|for|of|from|in|O
verb suspend+flight : S > with|to|for|of|from|in|O
verb suspend+export|membership|agreement|delivery|loan : S > with|to|for|of|from|in|O
verb suspend+link|exchange|sale|import|support|training|funding|dialogue|visa|payment : S > with|to|for|of|from|in|O
verb suspend+shipment|mission : S > with|to|for|of|from|in|O
verb halt+aid|cooperation|trade|talk|negotiation|export|delivery|supply|supplies : S > with|to|for|of|from|in|between|O
verb halt+assistance : S > with|to|for|of|from|in|between|O
verb halt+sale|import|flight|funding|payment|shipment : S > with|to|for|of|from|in|between|O
verb stop+aid|cooperation|trade|delivery|supply|supplies|export|sale|import : S > with|to|for|of|from|in|between|O
verb stop+payment : S > with|to|for|of|from|in|between|O
verb stop+assistance|funding|negotiation|talk|mediation|flight|shipment : S > with|to|for|of|from|in|between|O
verb freeze+aid|asset|relation|account|tie|fund|contact|assistance|loan|payment|property : S > with|to|for|of|in|from|O
verb freeze+talk|membership : S > with|to|for|of|in|from|O
verb withhold+aid|payment|recognition|support|fund|funding|assistance|loan|money|visa|dues|tax : S > to|from|for|of|O
verb reduce+aid|tie|relation|supply|supplies|staff|contact|assistance|cooperation|trade : S > with|to|from|for|in|of|O
verb reduce+import : S > with|to|from|for|in|of|O
verb reduce+export|funding|delivery : S > with|to|from|for|in|of|O
verb slash+aid|tie|budget|funding|subsidy, curtail+aid|tie|relation|cooperation|trade : S > with|to|for|in|O
verb scale_back+aid|tie|cooperation|relation : S > with|to|for|in
verb end+aid|relation|tie|cooperation|support|trade|assistance|partnership|friendship : S > with|to|for|of|between|O
verb end+alliance|military_aid|privilege : S > with|to|for|of|between|O
verb terminate+aid|assistance|contract|agreement|tie|relation|cooperation|mission|support : S > with|to|for|of
verb discontinue+aid|assistance|support : S > with|to|for|of
verb cancel+visit|trip|meeting|summit|talk|contract|deal|sale|agreement|aid|loan|visa|tour : S > with|to|for|of|from
verb cancel+credit|exercise : S > with|to|for|of|from
verb call_off+visit|trip|meeting|summit|talk|negotiation|deal : S > with|to|for|of
verb postpone+visit|trip|meeting|talk|summit|aid, scrap+visit|deal|talk : S > with|to|for|of
verb abandon+talk|negotiation|effort, break_up+talk|meeting|negotiation : S > with|between|to|of
verb walk_out@of+talk|negotiation, quit+talk|negotiation : S > with|between|to|of
verb withdraw+aid|support|funding|recognition|assistance|privilege|backing|investment|contract : S > to|for|from|of
verb expel+diplomat|ambassador|envoy|attaché|attache|inspector|official|correspondent|journalist : S > O|of|from|for
verb expel+consul|peacekeeper|monitor|worker|agency|mission : S > O|of|from|for
verb expel+observer|spy|adviser|advisor|charity|staff|student|group : S > O|of|from
verb kick_out+diplomat|ambassador|inspector|peacekeeper|agency : S > O|of|from
verb throw_out+diplomat|ambassador|inspector|journalist, order_out+diplomat|ambassador|inspector|staff : S > O|of|from
verb eject+diplomat|inspector : S > O|of|from
verb send_home+diplomat|ambassador|inspector|adviser, declare_persona : S > O|of|from
verb order+diplomat|ambassador|envoy|embassy|attaché : S > O|of|from
verb order+diplomat|ambassador|envoy|embassy|attaché|staff@to+leave|depart|go : S > of|from|O
verb recall+ambassador|envoy|diplomat|minister|chargé : S > from|to|in
verb withdraw+ambassador|envoy|diplomat|embassy|mission, pull_out+ambassador|diplomat : S > from|to|in
verb recall@for+consultation, call_home+ambassador|envoy, shut_down+embassy|consulate|mission : S > from|in|to|of
verb close+embassy|consulate|mission|office|legation, shut+embassy|consulate|office|mission : S > in|of|to|at|O
verb downgrade+relation|tie|representation|mission|status, lower+relation|tie|level : S > with|to|O
verb scale_down+relation|tie|presence : S > with|to
verb force_out+agency|organization|mission|inspector|worker|peacekeeper, push_out+agency|peacekeeper : S > of|from|O
verb revoke+visa|credentials|accreditation|status|license|licence|membership|privilege|contract : S > of|to|I|from|for|O
verb deny+aid|credit|loan|trade : S > of|to|I|from|for
verb prohibit+aid|trade|export|import|investment|sale|travel|transaction|entry : S > to|with|from|by|of|in
verb ban+aid|trade|export|import|investment|sale|flight|product|entry|travel : S > to|with|from|by|of|in|O
verb outlaw+trade|import|export, bar+import|export|product|good|goods|company|investment : S > to|with|from|by|of|in|O
verb block+aid|export|import|asset|trade|loan|investment|shipment : S > to|with|from|by|of|in|O
verb restrict+trade|export|import|investment|visa|travel|movement|access : S > to|with|from|by|of|O
verb limit+trade|import|export|contact : S > to|with|from|by|of
verb freeze_out, disinvest, divest : S > of|from|O|in
verb turn_off+gas|tap|water|oil, shut_off+gas|supply|supplies|oil|power|water : S > to|from|for|of
verb close+airspace, ground+flight, divert+aid : S > to|from|of|O
verb place@under+embargo|sanction, put@under+embargo|sanction, put@on+blacklist, place@on+blacklist : S > O
verb add@to+blacklist : S > O
verb reduce+food, cut+ration|food, impose+ban@on+import|export|trade|travel|flight|entry : S > of|from|to|on|for|O
verb break, break_off, break_up, cut_off : S > with ; weak
noun sanction, embargo, boycott, tariff, punitive_tariff, punitive_measure, trade_barrier : S > on|against|of
noun countermeasure : S > on|against|of
noun economic_sanction, trade_sanction, arm_embargo, trade_embargo, oil_embargo, travel_ban : S > on|against|of
noun asset_freeze, visa_ban : S > on|against|of
noun financial_sanction, import_ban, export_ban, trade_ban, export_control, import_duty : S > on|against|to|from|of
noun trade_restriction, export_restriction : S > on|against|to|from|of
noun anti-dumping_duty, price_cap, secondary_sanction, unilateral_sanction, blacklisting : S > on|against|of
noun trade_war, tariff_war : S|between > with|against
noun expulsion : S > of|from
noun suspension, severance, rupture, severing, cutoff, cut_off, break : S > with|to ; weak
noun suspension, freezing, cancellation : S > of ; weak
noun recall, withdrawal_of_ambassador, recall_of_ambassador : S > from|to ; weak
noun break_in_relations, severance_of_relations, rupture_of_relations, break_off : S > with
verb designate_terrorist, list_terrorist, declare_terrorist, label_terrorist, brand_terrorist : S > O
verb designate_sponsor, list_sponsor, declare_sponsor, label_sponsor, brand_sponsor : S > O
verb designate+group|organization|organisation|entity|company|individual|bank|firm|militia : S > of|O|in|from
verb place@on+list, put@on+list, add@to+list, keep@on+list, put@on+watchlist : S > O
verb halt+accession|process|membership|bid, freeze+accession|process|membership|bid : S > of|O|with
verb suspend+accession|process|negotiation : S > of|O|with
verb strip+chair|chairmanship|presidency|membership|status|right|title : S > O|of
verb strip@of+chair|chairmanship|presidency|membership|status|right|title|privilege : S > O|of
verb deny+chair|chairmanship|seat : S > I|to|O
verb halt+mediation, end+mediation, suspend+mediation, abandon+mediation : S > between|among|with|in|O
verb designate, proscribe : S > O ; object=Organization|Person|MilitaryUnit ; weak
verb shut+airspace|sky|market|port, bar+airspace, close+sky|market|port : S > to|from|of
verb send_home+attaché|attache|envoy|staff|official|correspondent|expert : S > O|of|from
verb stop+support|budget_support|subsidy|loan|fuel|gas|oil|visa|export|training|arms_sale|arms_shipment|arm_sale|military_aid|development_aid|work|project|purchase : S > with|to|for|from|of|in|between|O
verb suspend+support|budget_support|budget_aid|development_aid|military_aid|food_aid|air_link|air_service|rail_link|arm_sale|arms_sale|training|accreditation|programme|program|project|relief|delivery|food_delivery|part : S > with|to|for|of|from|in|O
verb halt+support|loan|gas|oil|fuel|power|rice|wheat|grain|export|arms_sale|arm_sale|arms_shipment|military_aid|food_aid|development_aid|program|programme|project|delivery|rail_link|air_link|training|construction|mediation : S > with|to|for|of|from|in|between|O
verb freeze+credit|arms_sale|arm_sale|funding|budget_support|cooperation|trade|project|bank_account|holding|military_aid|deposit : S > with|to|for|of|in|from|O
verb cut+food|ration|supply|arms|arm|export|electricity|gas|water|budget|subsidy|link|credit|number|staff : S > with|to|for|from|of|in ; weak
verb reduce+food_supply|food|ration|presence|subsidy|staff|mission|quota|gas|oil|water|number : S > with|to|from|for|in|of ; weak
verb deny+membership|most-favored-nation|trade_status|loan|credit|entry : S > to|I|for|of
verb impose+economic_sanction|trade_sanction|travel_ban|visa_ban|visa_restriction|arms_embargo|oil_embargo|trade_embargo|import_ban|export_ban|asset_freeze|trade_barrier|import_duty|anti-dumping_duty|entry_ban|flight_ban|sanctions : S > on|against|upon|to|of|for
verb ban+export|ship|vessel|plane|airliner|airline|cargo|good|goods|official|food|meat|beef|oil|gas|fruit|wine|fish|poultry|grain|diplomat|citizen|athlete|team|minister : S > to|with|from|by|of|in|O
verb expel+military_attache|chargé|ambassador|embassy_official|embassy_staff|aid_agency|aid_worker|relief_worker|correspondent|reporter|ngo|troop|envoy|trainer|adviser|delegate|representative : S > O|of|from|for
verb force_out, throw_out, kick_out, order_out, drive_out : S > O ; object=Organization ; weak
verb order@out+diplomat|ambassador|aid_agency|agency|worker : S > O|of|from
verb recall+charge_d'affaires|high_commissioner|staff|diplomat|consul : S > from|to|in
verb close+border|airspace|port|market : S > to|against ; weak
verb break_off+diplomatic_relation|diplomatic_tie|diplomatic_relations|link|trade|contact : S > with|to|between
verb cut+diplomatic_relation|diplomatic_tie|trade_link|economic_tie|military_tie, sever+diplomatic_relation|diplomatic_tie|trade_link|military_tie|economic_tie, suspend+diplomatic_relation|diplomatic_tie|trade_link, downgrade+diplomatic_relation|diplomatic_tie, freeze+diplomatic_relation|diplomatic_tie : S > with|to|between|of
verb suspend, expel, exclude, bar, eject : S > O ; subject=Organization ; object=Country
verb end+mission|mediation_effort|budget_support|military_cooperation|food_aid|arms_sale|subsidy|peace_effort|relief_operation : S > with|to|for|of|between|in|O|among
verb abandon+mediation|mission|project|peace_effort|mediation_effort|programme|relief_operation : S > with|between|to|of|in|among

verb announce+suspension|freeze|halt|cutoff|ban|expulsion|recall|boycott|sanctions|embargo : S > of|on|against|to|with|from|O
noun aid_cut, aid_freeze, aid_suspension, export_embargo, food_embargo, economic_boycott, trade_boycott, arms_ban, weapons_embargo, sporting_boycott, visa_restriction, flight_ban, entry_ban, airspace_ban, diplomatic_boycott : S > on|against|of|to|with
noun suspension, halt, cutoff, freeze, cut : S > of|in ; weak
verb halt+mediation_effort|peace_effort|peace_mission|negotiation, suspend+mediation_effort|peace_effort|mission, stop+mediation_effort|peace_effort, break_off+mediation|mediation_effort, give_up+mediation : S > between|among|with|in|for|of
verb shut_off+Flow, cut_off+Flow, cut+Flow, halt+Flow, stop+Flow, suspend+Flow, freeze+Flow, turn_off+Flow, choke_off+Flow, withhold+Flow, reduce+Flow, interrupt+Flow : S > to|with|from|for|of|in|O|through
verb break_off+Tie, sever+Tie, cut+Tie, cut_off+Tie, suspend+Tie, freeze+Tie, halt+Tie, downgrade+Tie, end+Tie, break+Tie, scale_back+Tie, call_off+Tie, discontinue+Tie : S > with|to|between|from|O
verb slap+ban|duty|quota|limit|levy|tax|fine|import_ban|travel_ban|visa_ban|sanctions, impose+ban|duty|quota|levy|import_ban|travel_ban|visa_ban|visa_requirement|asset_freeze, clamp+ban|embargo|duty|quota : S > on|against|upon|from|of
noun travel_ban, visa_ban, import_ban, export_ban, asset_freeze, trade_ban, flight_ban, arms_ban : S > on|against|from|to|for
verb put_off+visit|trip|tour|journey|summit, postpone+visit|trip|tour|journey, cancel+visit|trip|tour|journey, call_off+visit|trip|tour|journey, scrap+visit|trip|tour, shelve+visit|trip|tour, cut_short+visit|trip|tour : S > to|of|with|in
verb close+border|port|airspace|crossing|market|frontier|embassy|consulate, shut+border|port|airspace|crossing|market|frontier|embassy|consulate, seal+border|frontier|crossing : S > to|with|against|in|for|from

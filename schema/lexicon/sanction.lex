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
verb order+diplomat|ambassador|envoy|embassy : S > O|of|from
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

# AGREE: agreements reached, signed, promised or accepted.

[AGREES_WITH]
# agreement of two sides
verb agree, concur : S = with|S*
verb agree+ceasefire|truce|deal|pact|treaty|plan|term|framework|timetable|roadmap|agenda|swap|exchange : S = with|S*
verb agree@on+ceasefire|truce|deal|plan|framework|need|principle|text|date|term|withdrawal|measure|step : S = with|S*
verb agree@to+ceasefire|truce|deal|plan|framework|swap|exchange|talk|meeting : S = with|S*
verb come@to+agreement|term|understanding|arrangement, arrive@at+agreement|understanding|compromise : S = with|S*
verb reach+agreement|deal|accord|consensus|understanding|settlement|compromise|pact|truce : S = with|between|S*
verb reach+arrangement|ceasefire : S = with|between|S*
verb reach+memorandum|term|bargain|treaty|contract|détente|detente : S = with|between|S*
verb sign+agreement|deal|accord|pact|treaty|memorandum|contract|document|protocol|declaration : S = with|between|S*
verb sign+statement|communique : S = with|between|S*
verb sign+letter|arrangement|understanding|convention|truce|ceasefire|armistice|charter|plan|mou : S = with|between|S*
verb sign+communiqué|lease|partnership : S = with|between|S*
verb conclude+agreement|deal|accord|pact|treaty|memorandum|contract|arrangement|truce|armistice : S = with|between|S*
verb conclude+protocol : S = with|between|S*
verb strike+deal|bargain|agreement|accord|pact|compromise|alliance|truce|balance : S = with|between|S*
verb make+deal|pact|bargain|agreement|peace|arrangement|compromise|truce|common_cause : S = with|between|S*
verb cut+deal, do+deal, ink+deal|agreement|pact|contract|accord|treaty|memorandum : S = with|S*
verb initial+agreement|accord|treaty|deal|pact|protocol : S = with|between|S*
verb seal+deal|pact|agreement|accord|alliance|friendship : S = with|between|S*
verb clinch+deal|agreement|accord|pact|contract, nail_down+deal|agreement, wrap_up+deal|agreement : S = with|between|S*
verb close+deal : S = with|between|S*
verb finalize+deal|agreement|treaty|accord|pact|contract|plan : S = with|between|S*
verb finalise+deal|agreement|treaty|accord|pact|contract|plan : S = with|between|S*
verb forge+agreement|deal|pact|consensus|accord|compromise|understanding : S = with|between|S*
verb secure+deal|agreement|pact|truce|consensus : S = with|between|S*
verb enter@into+agreement|contract|pact|treaty|accord|arrangement|covenant|understanding : S = with|between|S*
verb enter+agreement|pact : S = with|between|S*
verb hammer_out+deal|agreement|compromise|accord|truce|plan : S = with|between|S*
verb work_out+deal|agreement|compromise|arrangement|plan : S = with|between|S*
verb thrash_out+deal|agreement, iron_out+deal|agreement|difference, negotiate+compromise : S = with|between|S*
verb settle+dispute|difference|conflict|score|row|claim|quarrel|issue|matter|lawsuit|case : S = with|between|S*
verb resolve+dispute|difference|conflict|row|issue|disagreement|quarrel|impasse : S = with|between|S*
verb end+dispute|row|feud|standoff|impasse|conflict|war|hostility|enmity|stalemate|deadlock : S = with|between|S*
verb patch_up+difference|quarrel|feud, heal+rift|wound, bridge+gap|difference : S = with|between|S*
verb narrow+difference|gap : S = with|between|S*
verb make_up, come_to_terms, find+common_ground, reach+common_ground, share+consensus : S = with|between|S* ; weak
verb exchange+ratification|instrument|prisoner, swap+prisoner, trade+prisoner : S = with|S*
verb renew+agreement|pact|treaty|contract|accord|lease : S = with|between|S*
verb extend+agreement|pact|treaty|contract|truce|ceasefire : S = with|between|S*
verb revive+agreement|deal|pact|accord, restore+agreement|deal, update+agreement|treaty : S = with|between|S*
verb amend+agreement|treaty : S = with|between|S*
verb award+contract, sign+contract@with+firm|company : S = to|with
# saying yes, giving one's word
verb accept+proposal|offer|plan|invitation|condition|term|mediation|formula|request|deal|draft : S > from|of|by|with|O
verb accept+bid|roadmap : S > from|of|by|with|O
verb accept+apology|resignation|credential|recommendation|compromise|resolution|judgment|ruling : S > from|of|by|O
verb approve+proposal|plan|request|deal|bid|application|visit|use|membership|extradition : S > of|from|by|to|O
verb approve : S > O ; weak
verb grant+request|permission|approval|wish : S > of|to|I|for|from
verb give+consent|permission|approval|nod|clearance|green_light|go_-_ahead : S > of|to|I|for|from
verb give+promise|assurance|pledge|word|commitment|undertaking : S > to|I
verb make+promise|pledge|commitment|offer, renew+promise|pledge|commitment|offer : S > to|with
verb repeat+promise|pledge|offer : S > to|with
verb offer+assurance|talk|dialogue|cooperation|truce|ceasefire|compromise : S > to|I|with
verb propose+talk|meeting|truce|ceasefire|cooperation|summit|dialogue|pact|treaty|agreement : S > to|with
verb assure, reassure : S > O
verb undertake, guarantee : S > to ; weak
verb express+readiness|willingness|intention|intent|desire|wish|commitment|determination : S > with|to
verb say_yes, give+thumbs_-_up : S > to
adj ready, willing, prepared : S > with|to ; weak
adj committed, pledged : S > to ; weak
noun agreement, accord, deal, pact, understanding, consensus, compromise : S|between|among = with|S*
noun memorandum, memorandum_of_understanding, mou, treaty, peace_treaty, peace_agreement : S|between|among = with|S*
noun peace_accord, peace_deal : S|between|among = with|S*
noun trade_deal, trade_agreement, trade_pact, trade_accord, free_trade_agreement, arm_deal : S|between|among = with|S*
noun contract, bargain, concordat, covenant, compact, entente, rapprochement, concord : S|between|among = with|S*
noun modus_vivendi : S|between|among = with|S*
noun truce, armistice, ceasefire_agreement, ceasefire_deal, truce_agreement : S|between|among = with|S*
noun ceasefire_accord, cease_fire_agreement : S|between|among = with|S*
noun prisoner_swap, prisoner_exchange, swap_deal, hostage_deal, swap, land_swap : S|between|among = with|S*
noun exchange_of_prisoners : S|between|among = with|S*
noun reconciliation, detente, détente, thaw, normalization_agreement : S|between|among = with|S*
noun non-aggression_pact, nonaggression_pact, friendship_treaty : S|between|among = with|S*
noun gas_deal, oil_deal, nuclear_deal, nuclear_agreement, border_agreement, security_pact : S|between|among = with|S*
noun security_agreement, security_deal : S|between|among = with|S*
noun defense_pact, defence_pact, defense_agreement, defence_agreement, defense_treaty : S|between|among = with|S*
noun defence_treaty, submarine_deal : S|between|among = with|S*
noun grain_deal, energy_deal, investment_deal, investment_treaty, fishery_agreement : S|between|among = with|S*
noun extradition_treaty, boundary_treaty : S|between|among = with|S*
noun cooperation_agreement, partnership_agreement, association_agreement, basing_agreement : S|between|among = with|S*
noun status_of_forces_agreement : S|between|among = with|S*
noun power_sharing_agreement, power_sharing_deal, coalition_agreement, unity_deal : S|between|among = with|S*
noun disengagement_agreement, framework_agreement : S|between|among = with|S*
verb settle, compromise, reconcile, see_eye_to_eye, meet_halfway : S > with
verb promise, pledge, vow, offer, volunteer, commit, recommit : S > to|I|O ; weak
verb bury+hatchet|quarrel|difference|feud|dispute|past : S = with|S*
verb mend+quarrel|rift, paper_over+difference|rift, set_aside+difference : S = with|S*
verb commit : O > to ; weak
noun settlement : between|among = with|S*
noun promise, pledge, assurance, offer, vow, undertaking : S > to ; weak
noun consent, assent, acceptance : S > to|of ; weak
verb agree, consent, assent : S > to|on|upon ; weak
verb agree@to+proposal|plan|offer|demand|request|mediation|formula|call|condition|suggestion|idea : S > to
verb consent@to+proposal|plan|offer|demand|request|mediation|deployment|visit|use : S > to
noun convention, protocol, armistice_agreement, commercial_treaty, peace_settlement, charter : between|among = with|S*
noun arrangement : between|among = with|S*
noun commercial_agreement, arm_control_agreement, debt_agreement, trade_treaty, truce_accord : S|between = with|S*
noun peace_pact, peace_plan : S|between = with|S*
verb ink+letter|document|mou|protocol|plan|partnership : S = with|between|S*

[SIGNS]
verb sign, ratify, initial, ink, accede, adopt, approve, conclude, countersign, undersign : S > O|to ; object=Agreement
verb join, enact, enter, rejoin, re-enter : S > O|into ; object=Agreement
verb accept+treaty|convention|charter|protocol|constitution : S > O ; object=Agreement
verb sign_up, sign_on, subscribe, opt_in, commit, accede, agree, put+signature : S > to|onto ; object=Agreement
verb put+name : S > to|onto ; object=Agreement
verb extend, renew, revive, update, amend, finalize, finalise, draft : S > O ; object=Agreement
verb vote+resolution|motion, adopt+resolution, pass+resolution, approve+resolution : S > O ; object=Agreement
noun signing, signature, ratification, adoption, conclusion, signer : S > of|on ; object=Agreement
noun accession, commitment : S > to ; object=Agreement
verb sign+agreement|deal|accord|pact|treaty|memorandum|declaration|protocol|statement : S > O ; object=Agreement
verb sign+communique|communiqué|charter|convention|resolution|document|letter|armistice|mou : S > O ; object=Agreement
verb initial+agreement|deal|accord|pact|treaty|memorandum|declaration|protocol|statement : S > O ; object=Agreement
verb initial+communique|communiqué|charter|convention|resolution|document|letter|armistice : S > O ; object=Agreement
verb initial+mou : S > O ; object=Agreement
verb ink+agreement|deal|accord|pact|treaty|memorandum|declaration|protocol|statement : S > O ; object=Agreement
verb ink+communique|communiqué|charter|convention|resolution|document|letter|armistice|mou : S > O ; object=Agreement
verb conclude+agreement|deal|accord|pact|treaty|memorandum|declaration|protocol|statement : S > O ; object=Agreement
verb conclude+communique|communiqué|charter|convention|resolution|document|letter|armistice : S > O ; object=Agreement
verb conclude+mou : S > O ; object=Agreement
verb ratify+agreement|deal|accord|pact|treaty|memorandum|declaration|protocol|statement : S > O ; object=Agreement
verb ratify+communique|communiqué|charter|convention|resolution|document|letter|armistice|mou : S > O ; object=Agreement
verb seal+agreement|deal|accord|pact|treaty|memorandum|declaration|protocol|statement : S > O ; object=Agreement
verb seal+communique|communiqué|charter|convention|resolution|document|letter|armistice|mou : S > O ; object=Agreement
verb finalize+agreement|deal|accord|pact|treaty|memorandum|declaration|protocol|statement : S > O ; object=Agreement
verb finalize+communique|communiqué|charter|convention|resolution|document|letter|armistice : S > O ; object=Agreement
verb finalize+mou : S > O ; object=Agreement
verb finalise+agreement|deal|accord|pact|treaty|memorandum|declaration|protocol|statement : S > O ; object=Agreement
verb finalise+communique|communiqué|charter|convention|resolution|document|letter|armistice : S > O ; object=Agreement
verb finalise+mou : S > O ; object=Agreement
verb adopt+agreement|deal|accord|pact|treaty|memorandum|declaration|protocol|statement : S > O ; object=Agreement
verb adopt+communique|communiqué|charter|convention|document|letter|armistice|mou : S > O ; object=Agreement
verb approve+agreement|deal|accord|pact|treaty|memorandum|declaration|protocol|statement : S > O ; object=Agreement
verb approve+communique|communiqué|charter|convention|document|letter|armistice|mou : S > O ; object=Agreement
verb renew+agreement|deal|accord|pact|treaty|memorandum|declaration|protocol|statement : S > O ; object=Agreement
verb renew+communique|communiqué|charter|convention|resolution|document|letter|armistice|mou : S > O ; object=Agreement
verb extend+agreement|deal|accord|pact|treaty|memorandum|declaration|protocol|statement : S > O ; object=Agreement
verb extend+communique|communiqué|charter|convention|resolution|document|letter|armistice|mou : S > O ; object=Agreement

[AGREES_WITH]
# reaching, announcing and keeping agreements
verb reach+breakthrough|modus_vivendi|mou|agreement_in_principle|framework|formula|position|ceasefire_deal : S = with|between|S*
verb announce+agreement|deal|truce|accord|pact|treaty|breakthrough|trade_deal|ceasefire_deal|settlement : S = with|between|S*
verb unveil+agreement|deal|pact|accord|treaty : S = with|between|S*
verb have+agreement|deal|pact|treaty|accord|understanding|arrangement : S = with|between
verb complete+agreement|deal|accord|pact, land+deal|contract|agreement, strike+understanding|trade_deal : S = with|between|S*
verb finalize+memorandum|text|term|partnership, finalise+memorandum|text|term|partnership : S = with|between|S*
verb negotiate+agreement|deal|treaty|ceasefire|truce|accord|pact : S = S* ; weak
verb exchange+document|agreement|memorandum|instruments|letters|notes : S = with|between|S*
verb sign+deal|mou|protocol|treaty|roadmap|contract|pact|accord|charter|compact : S = with|between|S*
verb sign+paper|text : S = with|between
verb sign+Agreement, conclude+Agreement, reach+Agreement, ink+Agreement, seal+Agreement : S = with|between|S*
verb renew+Agreement, extend+Agreement, announce+Agreement, finalise+Agreement, finalize+Agreement : S = with|between|S*
verb put+signature|name, affix+signature, append+signature : S = S* ; weak
verb shake_hands, shake+hand@on+deal|agreement : S = with|S* ; weak
verb agree+package|wording|draft|list|schedule|date|border|reopening|cut|release|sale|line|communique|measure : S = with|S*
verb agree+statement|formula|principle|route|quota|price|step|pause|extension|exchange|resumption|withdrawal : S = with|S*
verb agree@to+extension|exchange|resumption|release|pause|cessation|withdrawal|summit|moratorium|demarcation : S = with|S*
verb agree@on+exchange|release|border|line|price|quota|sale|swap|extension|resumption|roadmap|package|agenda : S = with|S*
verb agree@on+cooperation|statement|formula|text|pause|cessation|route|corridor|reduction|demarcation|sharing : S = with|S*
verb agree@in+principle : S = with|S*
verb settle+border|boundary|question : S = with|between|S*
verb delimit+border|boundary, demarcate+border|boundary, normalise+trade, normalize+trade : S = with|between|S*
verb end+quarrel|rift|rivalry|boycott|blockade|trade_war|embargo : S = with|between|S* ; weak
verb lay+dispute|quarrel@to+rest, resolve+quarrel|feud|crisis|rift|stand_-_off|standoff : S = with|between|S*
verb make+peace, conclude+peace, sign+peace, sign+armistice, agree+peace : S = with|between|S*
verb swap+captive|hostage|detainee|spy|envoy, exchange+captive|hostage|detainee|spy|body|remains : S = with|between|S*
verb ratify+agreement|deal|treaty|pact|accord : S = with|between ; weak
verb honour+agreement|deal|truce|treaty|accord, honor+agreement|deal|truce|treaty|accord : S = with|between ; weak
verb uphold+agreement|truce|ceasefire|treaty|accord, respect+agreement|truce|treaty|accord : S = with|between ; weak
verb implement+agreement|deal|accord|truce : S = with|between ; weak
# nouns
noun ceasefire_deal, ceasefire_agreement, truce_deal, hostage_deal, prisoner_exchange_deal : S|between|among = with|S*
noun trade_truce, tariff_truce, tariff_deal, tariff_agreement, customs_agreement, tax_treaty : S|between|among = with|S*
noun mineral_deal, minerals_deal, resource_deal, water_deal, water_treaty, fishing_deal, fishing_agreement : S|between|among = with|S*
noun migration_deal, migrant_deal, migration_pact, return_agreement, returns_agreement, readmission_agreement : S|between|among = with|S*
noun visa_deal, visa_agreement, transit_deal, transit_agreement, port_deal, gas_contract, oil_contract, arms_deal : S|between|among = with|S*
noun pipeline_deal, power_deal, energy_agreement, energy_pact, air_services_agreement, base_deal, base_agreement : S|between|among = with|S*
noun border_deal, border_pact, border_treaty, boundary_agreement, maritime_agreement, maritime_deal : S|between|among = with|S*
noun military_agreement, military_pact, military_deal, military_accord, security_accord, security_treaty : S|between|among = with|S*
noun defence_deal, defense_deal, defence_accord, defense_accord, defence_cooperation_agreement, defense_cooperation_agreement : S|between|among = with|S*
noun mutual_defence_treaty, mutual_defense_treaty, cooperation_accord, cooperation_deal, cooperation_pact : S|between|among = with|S*
noun normalisation_deal, normalization_deal, normalisation_agreement, peace_framework, framework_deal : S|between|among = with|S*
noun letter_of_intent : S|between|among = with|S*
noun interim_agreement, interim_deal, provisional_agreement, preliminary_agreement, partial_agreement : S|between|among = with|S*
noun loan_deal, loan_agreement, rescue_deal, bailout_deal, debt_deal, currency_swap, swap_line : S|between|among = with|S*
noun nuclear_accord, nuclear_pact, disarmament_treaty, arms_control_treaty, test_ban_treaty : S|between|among = with|S*

[SIGNS]
verb sign+Agreement, ratify+Agreement, initial+Agreement, ink+Agreement, conclude+Agreement, adopt+Agreement : S > O ; object=Agreement
verb accede@to+Agreement, put+name@to+Agreement, put+signature@to+Agreement : S > to ; object=Agreement
verb countersign+Agreement, endorse+Agreement, renew+Agreement, extend+Agreement, join+Agreement : S > O ; object=Agreement
noun signatory : S > of|to ; object=Agreement
[AGREES_WITH]
verb settle@on+timetable|date|plan|formula|text|agenda|route|schedule|principle|candidate|venue|framework|border : S = with|between|S*
verb agree@on+timetable|date|plan|formula|text|agenda|route|schedule|principle|venue|framework|measure|exchange : S = with|between|S*

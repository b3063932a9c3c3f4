# CONSULT: meetings, talks, calls, visits, negotiation and mediation.

[MEETS]
# in person
verb meet, consult : S = with|O
verb meet_up, sit_down, get_together, huddle, confer, hobnob, rub+shoulder, socialize, socialise, mingle : S = with
verb meet+delegation|envoy|official|counterpart|leader|representative|diplomat|minister|negotiator : S = O|of|from|with
verb meet+team : S = O|of|from|with
verb exchange+view|opinion|word|pleasantry|idea|greeting|note|letter|message|thought|gift|visit : S = with
verb swap+view|idea|opinion|note, share+view|thought|opinion : S = with
verb compare+note, shake+hand, break+bread, touch+base, mend+bridge, build+rapport, have+word : S = with
verb dine, lunch, breakfast, sup, golf, play+golf, take+tea, have+lunch|dinner|breakfast|tea|coffee : S = with
verb come_together, come_face_to_face, cross+path, bump_into, run_into : S = with|into
verb co-chair, chair+meeting|talk|session|conference : S = with
verb gather, assemble, congregate, convene : S = with ; weak
verb see : S = O ; object=Person ; subject=Person ; weak
# by wire and letter
verb phone, telephone, ring_up, call_up, cable, radio : S = O|with
verb speak@by+phone|telephone|videoconference|video|link, speak@over+phone|telephone : S = with|to
verb speak@on+phone|telephone : S = with|to
verb talk@by+phone|telephone|video|videoconference, talk@over+phone|telephone, talk@on+phone|telephone : S = with|to
verb speak@via+video|videoconference|link|phone|telephone, talk@via+video|videoconference|phone : S = with|to
verb place+call, make+call, hold+call, take+call, return+call : S = with|to|from|of
verb write+letter|note|message, send+letter|note|message|telegram|envoy|emissary|delegation : S = to|I ; weak
verb correspond, communicate : S = with
verb establish+contact|dialogue|channel, make+contact, maintain+contact|dialogue|channel : S = with|between|to
verb have+contact : S = with|between|to
verb keep@in+contact|touch, be@in+contact|touch, stay@in+touch|contact, get@in+touch, come@into+contact : S = with
verb open+channel|line, keep_open+line|channel, restore+contact|hotline, resume+contact : S = with|to|between
# talks as an occasion
verb hold+talk|meeting|discussion|consultation|conversation|summit|conference|dialogue|session|call : S = with|between
verb hold+round|dialog|roundtable|forum|exchange|ceremony|press_conference|news_conference : S = with|between
verb have+talk|meeting|discussion|consultation|conversation|call|audience|exchange|dialogue|session|encounter : S = with
verb conduct+talk|meeting|discussion|consultation|dialogue|conversation : S = with
verb open+talk|discussion|dialogue|conference|meeting : S = with
verb begin+talk|meeting|discussion|consultation|dialogue|visit : S = with
verb resume+talk|dialogue|discussion|consultation|meeting, continue+talk|dialogue|discussion|consultation : S = with
verb start+talk|meeting|discussion|dialogue, launch+talk|dialogue|consultation : S = with
verb initiate+talk|dialogue|contact : S = with
verb enter+talk|discussion|dialogue, conclude+talk|meeting|consultation, end+talk|meeting|summit : S = with
verb wrap_up+talk|meeting : S = with
verb complete+round|talk, schedule+meeting|talk|call, arrange+meeting|talk|summit : S = with|between
verb plan+meeting|summit|talk : S = with|between
verb enter@into+talk|discussion|dialogue|consultation|contact, return@to+talk|table|dialogue : S = with
verb engage@in+talk|discussion|dialogue|consultation|conversation|exchange, join@in+talk|discussion : S = with
verb attend+meeting|talk|summit|conference|session|dinner|lunch|briefing|reception|banquet|ceremony : S = with|of|for
verb join+talk|meeting|discussion|summit, take+part@in+talk|meeting|summit|discussion|conference : S = with|between
verb participate@in+talk|meeting|summit|discussion|conference|dialogue, sit@in+talk|meeting : S = with|between|of
verb request+audience, seek+audience|meeting|talk|dialogue, obtain+audience : S = with|from ; modality=planned
# hosts and guests
verb host : S = O ; object=Person|Country|Organization
verb receive : S = O ; object=Person
verb welcome : S = O ; object=Person ; weak
verb host+talk|meeting|summit|conference|dinner|lunch|reception|visit|delegation|consultation|dialogue|discussion|round|session|gathering : S = with|between|of|for|from|by|O
verb host+negotiation : S = with|between|of|for|from|by|O
verb welcome+delegation|visitor|envoy|guest|leader|visit, receive+visitor|visit|credentials : S = of|from|by|O
verb play+host, act@as+host, serve@as+host : S = to|for|of
verb roll_out+carpet, lay_on+banquet, throw+banquet|party|dinner : S = for
verb give+welcome|reception|audience|banquet|dinner|luncheon|lunch|tour : S = to|I|for|in
verb grant+audience|interview, extend+welcome|hospitality, accord+welcome|reception : S = to|I
verb invite, host+guest : S = O ; modality=planned
verb extend+invitation, issue+invitation, send+invitation : S = to|I ; modality=planned
verb drop+visit, pay+call : S = on|to ; weak
verb visit : S = O ; object=Person
verb visit@with+president|leader|minister|official : S = with
# nouns
noun meeting, talk, discussion, consultation, conversation, dialogue, dialog, summit : S|between|among = with|to|S*
noun conference : S|between|among = with|to|S*
noun encounter, get_together, huddle, parley, colloquy, session, exchange, contact, consult : S|between|among = with|S*
noun interaction : S|between|among = with|S*
noun tete_a_tete, tête_à_tête, face_to_face, one_on_one, sit_down : S|between|among = with|S*
noun bilateral, trilateral, quadrilateral, pull_aside, brush_by, sideline_meeting : S|between|among = with|S*
noun minilateral : S|between|among = with|S*
noun phone_call, telephone_call, telephone_conversation, phone_conversation : S|between|among = with|to|from|S*
noun video_call, videoconference : S|between|among = with|to|from|S*
noun video_conference, teleconference, conference_call, hotline, video_link, phone_talk : S|between|among = with|S*
noun telephone_talk : S|between|among = with|S*
noun phone_discussion, telephone_discussion, phone_diplomacy, telephone_diplomacy : S|between|among = with|S*
noun virtual_meeting, virtual_summit : S|between|among = with|S*
noun summit_meeting, roundtable, round_table, symposium, forum, audience, interview : S|between|among = with|S*
noun colloquium : S|between|among = with|S*
noun summit_talk, high_level_talk, ministerial, ministerial_meeting, working_meeting : S|between|among = with|S*
noun strategic_dialogue, security_dialogue, security_talk, defense_talk, defence_talk : S|between|among = with|S*
noun political_dialogue : S|between|among = with|S*
noun breakfast, lunch, luncheon, dinner, banquet, working_lunch, working_dinner : S|between|among = with|S*
noun state_dinner, tea : S|between|among = with|S*
noun reception, welcome : S = for|of ; weak
noun handshake, rendezvous, confab, powwow, pow_wow, brainstorming, briefing, debriefing : S|between|among = with|S*
noun correspondence, exchange_of_letters, exchange_of_views, exchange_of_messages : S|between|among = with|S*
noun backchannel_contact, back_channel : S|between|among = with|S*
noun meeting_of_minds, line_of_communication, channel_of_communication : S|between|among = with|to|S*
noun communication_channel, contact_group : S|between|among = with|to|S*
noun host : S = of|to|for ; weak
verb talk, speak : S > with|to
verb discuss, debate, talk_over, talk_through : S = with
verb chat, converse, parley, brainstorm, touch_base : S = with
verb liaise, deliberate : S > with
noun call : S > with|to|from
verb greet : S = O
verb assure@by+telephone|phone, tell@by+telephone|phone, inform@by+telephone|phone, urge@by+telephone|phone : S = O
verb assure@in+call, tell@in+call, tell@during+call, warn@in+call : S = O
verb pass_on+message, relay+message, convey+message, deliver+message, deliver+letter : S > to|from
verb receive+minister|president|premier|chancellor|king|prince|ambassador|envoy|delegation|leader : S = O|of|from
verb receive+official|counterpart|secretary|emissary|chief|commissioner : S = O|of|from
verb brief : S = O ; object=Organization|Person|Country
verb address : S = O ; object=Organization

[VISITS]
verb visit, tour : S > O
verb travel, fly, journey, jet, trek, commute : S > to|into|through|across|around
verb head : S > to|into|for|toward
verb return, relocate, decamp : S > to
verb go, come, drive, sail, walk, ride, move, march : S > to|into ; subject=Person ; weak
verb arrive : S > in|at|to|O
verb fly_in, fly_out, jet_off, jet_in, set_off, set_out, leave, depart, embark, take_off : S > for|to|into
verb pay+visit : S > to|I
verb make+visit|trip|stop|stopover|pilgrimage|tour|journey|appearance|swing|detour|voyage : S > to|in|of|through|at
verb undertake+visit|trip|tour|journey|mission|pilgrimage : S > to|of|through|in
verb begin+visit|trip|tour|journey|stay|swing : S > to|of|through|in
verb start+visit|tour|trip|swing, end+visit|tour|trip, complete+visit|tour|trip, wind_up+visit|tour|trip : S > to|of|in
verb conclude+visit|tour|trip, wrap_up+visit|tour|trip, cut_short+visit|trip|tour, extend+visit|stay : S > to|of|in
verb kick_off+visit|tour|trip, embark@on+visit|tour|trip|journey|swing|mission : S > to|of|through
verb lead+delegation|mission : S > to|of|through
verb plan+visit|trip|tour, schedule+visit|trip, accept+invitation@to+visit : S > to|of
verb stop_over, stop_off, drop_by, drop_in, stop, transit, pass, touch+ground : S > in|at|on|through ; subject=Person
verb set+foot, step+foot : S > in|on
verb arrive@on+visit|tour|trip|mission, come@on+visit|tour, go@on+visit|tour|trip|pilgrimage : S > to|of|in
verb attend, address : S > in|at ; subject=Person ; weak
verb enter, re-enter : S > O ; subject=Person ; object=Country|Place ; weak
verb leave : S > for
noun visit, trip, stopover, voyage, pilgrimage, journey, layover, excursion, outing, errand : S > to|in
noun tour, state_visit, working_visit, official_visit, shuttle, swing, goodwill_visit : S > to|of|through
noun business_trip, study_tour, shuttle_mission, fact_finding_mission, courtesy_call : S > to|of|through|in
noun inspection_tour : S > to|of|through|in
noun landing, entry, appearance, presence : S > in|at|to ; subject=Person
noun visitor, traveller, traveler, guest : S > to|of ; weak
verb land, touch_down, disembark, alight : S > in|at|on ; subject=Person
noun return, arrival, stay, sojourn, stop : S > to|in|at ; subject=Person
noun expedition : S > to
verb flee, escape, defect : S > to|into ; subject=Person
adj due, expected : S > in|at ; subject=Person ; modality=planned

[NEGOTIATES_WITH]
verb negotiate, bargain, haggle, dicker : S = with|S*
verb negotiate+deal|agreement|treaty|settlement|peace|truce|release|end|ceasefire|accord|pact : S = with|between|of
verb negotiate+contract|term : S = with|between|of
verb negotiate+return|swap|exchange|withdrawal|passage|exit|access|surrender|price|loan|border|plan : S = with|between
verb negotiate+arrangement : S = with|between
verb discuss+peace|ceasefire|truce|settlement|deal|agreement|treaty|release|swap|withdrawal|exchange : S = with|between
verb talk+peace|truce, sue@for+peace, make+overture, extend+olive_branch, hold_out+olive_branch : S = with|to
verb mediate, arbitrate, intercede : S = between|with|among|in|O
verb broker : S = between|with|among
verb broker+deal|truce|ceasefire|agreement|peace|settlement|talk|accord|pact|release|swap : S = between|with|among|in
verb broker+compromise : S = between|with|among|in
verb act@as+mediator|intermediary|go_-_between|broker|facilitator|arbiter|interlocutor|negotiator : S = between|with|for|to
verb serve@as+mediator|intermediary|go_-_between|broker|facilitator|negotiator|conduit|interlocutor : S = between|with|for|to
verb play+role@in+negotiation|talk|mediation : S = between|with|of
verb facilitate+talk|dialogue|negotiation|agreement|release : S = between|with|of
verb reconcile, conciliate, bring_together : S = with|between|O ; weak
verb intervene@as+mediator, defuse+crisis|tension|standoff|dispute, resolve+crisis|standoff : S = between|with
verb hold+negotiation|peace_talk|bargaining, conduct+negotiation|diplomacy, begin+negotiation : S = with|between
verb start+negotiation : S = with|between
verb open+negotiation, launch+negotiation, resume+negotiation, renew+negotiation|talk : S = with|between
verb continue+negotiation : S = with|between
verb enter+negotiation, enter@into+negotiation : S = with|between
verb engage@in+negotiation|bargaining|diplomacy|mediation|haggling : S = with|between
verb return@to+negotiation|negotiating_table|bargaining_table, come@to+table|negotiating_table : S = with
verb undertake+mediation|negotiation|diplomacy, launch+mediation|initiative, offer+mediation : S = between|with
verb undertake+mediation_mission|mediation_effort|peace_mission, launch+mediation_effort|mediation_mission|peace_effort|peace_mission, begin+mediation|mediation_effort|mediation_mission, mount+mediation|mediation_effort, resume+mediation|mediation_effort|mediation_mission, continue+mediation|mediation_effort, conduct+mediation, step_up+mediation, carry_out+mediation : S = between|with|among
verb shuttle : S = between
verb attempt+mediation : S = between|with
verb lead+negotiation|mediation, conclude+negotiation, complete+negotiation, finalize+negotiation : S = with|between
verb step_up+negotiation : S = with|between
verb send+mediator|negotiator|peace_envoy, dispatch+mediator|negotiator, accept+mediation : S = to|from|of
noun negotiation, bargaining, renegotiation, haggling, horse_trading, wrangling : S|between|among = with|S*
noun peace_talk, peace_talks, peace_process, peace_negotiation, peace_conference : S|between|among = with|S*
noun peace_effort, peace_initiative : S|between|among = with|S*
noun trade_talk, arm_talk, disarmament_talk, nuclear_talk, ceasefire_talk, truce_talk : S|between|among = with|S*
noun accession_talk : S|between|among = with|S*
noun border_talk, hostage_talk, status_talk, unification_talk, reunification_talk : S|between|among = with|S*
noun reconciliation_talk, coalition_talk : S|between|among = with|S*
noun disengagement_talk, proximity_talk, six_party_talk, normalization_talk, debt_talk : S|between|among = with|S*
noun contract_talk, unity_talk : S|between|among = with|S*
noun trade_negotiation, nuclear_negotiation, arm_negotiation, accession_negotiation : S|between|among = with|S*
noun ceasefire_negotiation : S|between|among = with|S*
noun shuttle_diplomacy, back_channel_talk, backchannel, back_channel, diplomacy, overture : S|between|among = with|to|S*
noun olive_branch, peace_overture : S|between|among = with|to|S*
noun mediation, arbitration, conciliation, good_office, intercession, mediation_effort : S = between|with|among|in
noun mediation_mission : S = between|with|among|in
noun mediator, go_between, intermediary, peacemaker, broker, facilitator, arbiter, interlocutor : S = between|with|among
noun negotiator : S = between|with|among
verb renegotiate, hammer_out, iron_out, work_out, barter, wrangle : S > with
noun technical_talk, membership_talk, prisoner_talk, release_talk, reform_talk, energy_talk : S|between|among = with|S*
noun gas_talk, grain_talk, debt_negotiation, membership_negotiation : S|between|among = with|S*

[MEETS]
noun guest, visitor, interlocutor : S = of|to
verb gather, assemble, convene, summon_together, bring_together : S = O ; object=Person

[MEETS]
verb meet_face_to_face, meet_privately, meet_briefly, meet_separately, meet_virtually, meet_again : S = with|O|S*
verb sit_down_together, meet_together, come_together : S = with|S*
verb hold+phone_call|telephone_call|video_call|phone_conversation|telephone_conversation|videoconference|bilateral : S = with|between|S*
verb hold+bilateral_talk|summit_talk|bilateral_meeting|trilateral_meeting|working_session|reception|encounter|contact|banquet|dinner|lunch : S = with|between|for|S*
verb have+phone_call|telephone_call|video_call|phone_conversation|telephone_conversation|working_lunch|one_-_on_-_one|discussions : S = with|between|S*
verb have+contacts|chat|word, conduct+call|phone_call|contact, hold+hour|round@of+talk : S = with|between|S*
verb convene+meeting|summit|session|conference|talk : S = with|of|between|S*
verb attend+meeting|summit|talk|dinner|ceremony|banquet@with+leader|president : S = with
verb join+leader|president|minister|counterpart|premier@at+summit|meeting|table|conference|ceremony : S = O|of|with
verb host+leader|president|minister|counterpart|premier|envoy|delegation|diplomat|official|king|prince : S = O|of|from
verb welcome+leader|president|minister|counterpart|premier|official|delegation|king|prince|chancellor|secretary : S = O|of|from
verb greet+leader|president|minister|counterpart|premier|delegation|official|king|officer|troop|soldier : S = O|of|from
verb entertain, wine_and_dine, fete, feast : S = O ; object=Person ; weak
verb see_off, pick_up, drive : S = O ; object=Person ; subject=Person ; weak
verb embrace, hug, kiss : S = O ; object=Person ; subject=Person
verb confer, huddle, parley, palaver, hobnob, mingle, socialise, socialize : S = with|S*
verb contact, get_hold, reach_out : S = O|to ; weak
verb dial, skype, videoconference, text, message : S = O|with ; weak
verb exchange+greetings|letters|messages|toast|view|views|opinions|compliment|handshake|ambassador : S = with|between|S*
verb trade+view|compliment : S = with|S*
verb raise+issue|matter|case|question|concern@with+counterpart : S = with
verb raise+issue|matter|case|question|topic|subject|concern|right|dispute : S = with
verb take_up+issue|matter|case|question, bring_up+issue|matter|case : S = with
verb discuss+situation|issue|matter|relation|tie|cooperation|way|security|development|trade|war|conflict|crisis|threat|step : S = with|S*
verb discuss+plan|topic|question|effort|measure|future|option|need|possibility|importance|challenge|defence|defense : S = with|S*
verb review+situation|relation|tie|cooperation|progress|development : S = with|S*
verb talk+trade|business|security|politics|strategy : S = with|S*
verb touch_on, go_over : S = with ; weak
verb speak_again, speak_twice, speak_briefly, speak_separately, speak_privately, talk_privately : S = with|to|S*
verb speak : S = with ; subject=Person|Country ; object=Person|Country
verb be_in_contact, be_in_touch, keep_in_touch, remain_in_contact, stay_in_touch, remain_in_touch : S = with|S*
verb remain@in+contact|touch|talk|dialogue|communication : S = with|S*
verb be@in+talk|discussion|dialogue|communication|consultation : S = with|S*
verb invite+leader|president|minister|counterpart|premier|delegation|official|envoy|king : S = O|of|from ; modality=planned
noun meeting, talk, discussion, consultation, summit, conversation, call, exchange, dinner, lunch : S|between|among = alongside|involving
noun bilateral_talk, trilateral_talk, trilateral_meeting, trilateral_summit, bilateral_meeting, bilateral_summit : S|between|among = with|S*
noun quadrilateral_meeting, quad_meeting, high_level_meeting, high_level_consultation, side_meeting, closed_door_talk : S|between|among = with|S*
noun ministerial_talk, expert_talk, staff_talk, working_session, first_meeting, face_to_face_meeting, secret_meeting : S|between|among = with|S*
noun secret_talk, direct_talk, indirect_talk, crisis_talk, emergency_talk, last_minute_talk, consultation_mechanism : S|between|among = with|S*
noun courtesy_call, farewell_call, working_breakfast, state_banquet, tête_-_à_-_tête, one_-_on_-_one : S|between|among = with|S*
noun trade_mission, economic_dialogue, human_rights_dialogue, energy_dialogue, defence_dialogue, defense_dialogue : S|between|among = with|S*
noun joint_press_conference, joint_news_conference, press_conference, news_conference, photo_opportunity : S = with|alongside ; subject=Person ; object=Person

[VISITS]
verb touch_down, arrive, sail : S > in|at|on|into ; subject=Person
verb dock, anchor, moor, berth, call, put : S > at|in|into ; subject=MilitaryUnit
verb return, come_back, fly_back, get_back, fly_home : S > from ; subject=Person
verb arrive, fly_in, come_in, fly : S > from ; subject=Person ; object=Country|Place ; weak
verb travel_on, fly_on, go_on, move_on, continue, proceed, press_on : S > to ; subject=Person
verb reach : S > O ; subject=Person ; object=Country|Place
verb set_off, set_out, leave, depart, embark, head, head_off, fly_off, fly_out, jet_off : S > for|to
verb make+way : S > to ; subject=Person
verb make+state_visit|working_visit|official_visit|first_visit|surprise_visit|stop|call|debut|landing : S > to|in|at|of
verb pay+state_visit|working_visit|official_visit|surprise_visit|call|courtesy_call : S > to|on|I
verb begin+state_visit|official_visit|tour|trip|stop, start+state_visit|official_visit|trip : S > to|of|in
verb be@on+visit|trip|tour, arrive@for+visit|talk|summit : S > to|in|of
verb cross : S > into|to ; subject=Person ; object=Country|Place
verb shuttle, commute : S > to|between|into ; subject=Person
verb spend+day|night|week|hour|weekend : S > in|at ; subject=Person ; object=Country|Place
verb stay, overnight, sojourn, stop_by, stopover, swing : S > in|at|by|through ; subject=Person ; object=Country|Place ; weak
verb go@on+state_visit|official_visit|trip, take+trip : S > to|of|in
verb tour+region|country|city|front|base|factory|camp|area|province|capital : S > in|of|O ; subject=Person
verb inspect+troop|base|front|camp : S > in|of|at ; subject=Person ; weak
verb address+parliament|congress|assembly|rally|crowd : S > in|of ; subject=Person ; weak
verb send+envoy|delegation|minister|emissary|mission|negotiator|team|representative|official|diplomat : S > to|in
verb dispatch+envoy|delegation|minister|emissary|mission|negotiator|team|representative|official|diplomat : S > to|in
verb postpone+visit|trip|tour|journey, put_off+visit|trip|tour, delay+visit|trip, call_off+visit|trip|tour : S > to|of ; polarity=denied ; subject=Person
verb skip+visit|trip, scrap+trip|visit, abandon+trip|visit|tour : S > to|of ; polarity=denied ; subject=Person
noun state_visit, official_visit, working_visit, surprise_visit, maiden_visit, first_visit, private_visit, historic_visit : S > to|in
noun visit, trip, journey : S > by ; weak
noun port_call, port_visit, stopover, transit : S > in|to|at|through
noun overseas_trip, foreign_trip, regional_tour, world_tour, european_tour, whirlwind_tour : S > to|of
adj due, expected : S > in|at|to ; subject=Person ; modality=planned
adj home, back : S > from ; subject=Person ; weak

[NEGOTIATES_WITH]
verb haggle, dicker, horse-trade, wrangle, spar, argue : S = with|S* ; weak
verb negotiate+entry|accession|membership|reopening|corridor|prisoner|hostage|ceasefire_deal|peace_deal|framework|trade_deal : S = with|between|S*
verb negotiate+extension|renewal|text|package|pause|demarcation|treatment|tariff|reduction|partition : S = with|between|S*
verb discuss+truce|terms|price|swap|exchange|hostage|border|demarcation|accession|membership|settlement : S = with|between|S*
verb hold+trade_talk|nuclear_talk|ceasefire_talk|truce_talk|border_talk|accession_talk|proximity_talk|negotiations : S = with|between|S*
verb hold+indirect_talk|direct_talk|reconciliation_talk|unity_talk|coalition_talk|technical_talk|disarmament_talk : S = with|between|S*
verb begin+peace_talk|trade_talk|accession_talk|negotiations, start+peace_talk|trade_talk|accession_talk|negotiations : S = with|between|S*
verb resume+peace_talk|trade_talk|negotiations, open+peace_talk|accession_talk|trade_talk|negotiations : S = with|between|S*
verb restart+negotiation|talk|peace_talk, relaunch+negotiation|talk, revive+negotiation|talk|peace_talk : S = with|between|S*
verb break_off+negotiation|peace_talk|trade_talk, suspend+negotiation|peace_talk, walk_out@of+negotiation|talk : S = with|between|S* ; polarity=denied
verb return@to+negotiating_table|bargaining_table|peace_talk, go@back+negotiation : S = with
verb pursue+negotiation|peace|settlement, continue+negotiations|peace_talk, conduct+negotiations|peace_talk : S = with|between|S*
verb mediate+dispute|conflict|talk|truce|ceasefire|agreement|end|crisis|release|exchange|swap|standoff|peace|war : S = between|with|among|in
verb broker+exchange|end|return|pause|handover|peace_deal|ceasefire_deal|prisoner_swap|evacuation|understanding|pact : S = between|with|among|in
verb facilitate+negotiations|exchange|swap|release|ceasefire|contact|meeting|return|mediation : S = between|with|of|among
verb play+mediator|broker|go_-_between|role_of_mediator : S = between|with|in
verb act@as+channel|peacemaker|host|messenger|bridge|conduit|guarantor : S = between|with|for|to
verb serve@as+channel|bridge|guarantor|messenger|arbiter : S = between|with|for|to
verb offer@as+mediator, volunteer@as+mediator, offer+good_offices|mediation : S = between|with|to
verb shuttle : S = between
verb pass+message, carry+message, relay+proposal|offer, convey+proposal|offer : S = between|to ; weak
verb bridge+gap|difference|divide, narrow+gap : S = between ; weak
noun ceasefire_negotiation, truce_negotiation, hostage_negotiation, disarmament_negotiation, border_negotiation : S|between|among = with|S*
noun tariff_negotiation, tariff_talk, free_trade_talk, free_trade_negotiation, investment_talk, entry_talk : S|between|among = with|S*
noun climate_talk, water_talk, dam_talk, nuclear_diplomacy, indirect_negotiation, direct_negotiation : S|between|among = with|S*
noun exploratory_talk, preliminary_talk, peace_dialogue, national_dialogue, negotiating_team, final_status_talk : S|between|among = with|S*
noun power_sharing_talk, transition_talk, withdrawal_talk, exit_talk, brexit_talk, customs_talk, salary_talk : S|between|among = with|S*
noun go_-_between, chief_mediator, peace_envoy, peace_broker, honest_broker, chief_negotiator : S = between|with|among
noun indirect_talk, proximity_talk : S|between|among = with|S*

[MEETS]
verb tell, assure, inform, remind : S = O ; subject=Person ; object=Person ; weak
[MEETS]
verb confer, huddle, consult : S = with|S*

# CONSULT: meetings, talks, calls, visits, negotiation and mediation.

[MEETS]
verb meet, consult : S = with|O
verb meet_up, sit_down, get_together, huddle, confer, hobnob, rub+shoulder : S = with
verb meet+delegation|envoy|official|counterpart|leader|representative : S = O|of|from
verb talk, speak : S = with|to
verb chat, converse, liaise, deliberate, touch_base, parley : S = with
verb discuss, talk_about, debate : S = with
verb exchange+view|opinion|word|pleasantry|idea|greeting|note|letter|message : S = with
verb compare+note : S = with
verb shake+hand : S = with
verb phone, telephone, ring_up, call_up, video-call : S = O|with
verb speak+telephone, speak@by+phone|telephone|videoconference|video, speak@over+phone : S = with|to
verb talk@by+phone|telephone|video, talk@over+phone, talk@on+phone, speak@on+phone, speak@via+video|videoconference : S = with|to
verb hold+talk|meeting|discussion|consultation|conversation|summit|conference|dialogue|session|call : S = with|between
verb have+talk|meeting|discussion|consultation|conversation|call|audience|lunch|dinner|breakfast|exchange : S = with
verb conduct+talk|meeting|discussion|consultation|dialogue : S = with
verb open+talk|discussion|dialogue|conference, begin+talk|meeting|discussion|consultation|dialogue : S = with
verb resume+talk|dialogue|contact|discussion|consultation, continue+talk|dialogue|discussion|consultation : S = with
verb start+talk|meeting|discussion|dialogue, launch+talk|dialogue, enter+talk|discussion|dialogue : S = with
verb enter@into+talk|discussion|dialogue|consultation : S = with
verb engage@in+talk|discussion|dialogue|consultation|conversation : S = with
verb establish+contact, make+contact, maintain+contact, have+contact : S = with
verb keep@in+contact|touch, be@in+contact|touch, stay@in+touch|contact, get@in+touch : S = with
verb dine, lunch, breakfast, sup : S = with
verb host, receive, greet, entertain, fete, regale : S = O
verb welcome : S = O ; object=Person
verb play+host : S = to
verb roll_out+carpet, lay_on+banquet : S = for
verb give+welcome|reception|audience|banquet|dinner : S = to|I|for
verb grant+audience, extend+welcome : S = to|I
verb convene, gather, assemble, congregate : S = with ; weak
verb attend+meeting|talk|summit|conference|session|dinner|lunch|briefing : S = with|of
verb see : S = O ; object=Person ; subject=Person ; weak
verb pay+call|respect : S = on|to
noun meeting, talk, talks, discussion, consultation, conversation, dialogue, dialog, summit, conference : S|between|among = with|to|S*
noun encounter, get-together, huddle, parley, colloquy, tete-a-tete, session, exchange, contact : S|between|among = with|S*
noun phone_call, telephone_call, telephone_conversation, phone_conversation, video_call, videoconference : S|between|among = with|to|S*
noun video_conference, teleconference, conference_call, call, hotline : S|between|among = with|to|S*
noun summit_meeting, roundtable, round-table, round_table, symposium, forum, audience, interview : S|between|among = with|S*
noun breakfast, lunch, luncheon, dinner, banquet, reception, working_lunch, working_dinner : S|between|among = with|for|S*
noun handshake, rendezvous, face-to-face, one-on-one, sit-down, bilateral, trilateral, pull-aside : S|between|among = with|S*
noun correspondence, exchange_of_letters, contacts, parleys, confab, powwow : S|between|among = with|S*
noun hosting : S = of

[VISITS]
verb visit, tour : S > O
verb travel, fly, head, journey, jet, return, trek : S > to|into
verb go, come, drive, sail : S > to ; weak
verb arrive : S > in|at|to|O
verb land, touch_down : S > in|at
verb fly_in, fly_out, jet_off, jet_in, set_off, set_out, leave, depart, embark : S > for|to|into
verb pay+visit : S > to|I
verb make+visit|trip|stop|stopover|pilgrimage|tour|journey|call : S > to|in|of|through
verb undertake+visit|trip|tour|journey, begin+visit|trip|tour|journey, conclude+visit|tour|trip : S > to|of|through
verb start+visit|tour|trip, end+visit|tour|trip, complete+visit|tour, wind_up+visit|tour : S > to|of
verb stop_over, stop_off, drop_by, drop_in : S > in|at|on
verb kick_off+visit|tour|trip, embark@on+visit|tour|trip|journey : S > to|of
noun visit, trip, stopover, voyage, pilgrimage, journey, return : S > to
noun tour, state_visit, working_visit, official_visit, shuttle, swing : S > to|of|through
noun arrival, stay, sojourn, landing, stop : S > in|at|to
adj present, due : S > in ; weak

[NEGOTIATES_WITH]
verb negotiate, bargain, haggle, dicker, parley : S = with|S*
verb negotiate+deal|agreement|treaty|settlement|peace|truce|release|end|ceasefire|accord : S = with|between
verb renegotiate, hammer_out, thrash_out, work_out : S = with
verb mediate, arbitrate, intercede : S = between|with|among|in
verb broker : S = between
verb broker+deal|truce|ceasefire|agreement|peace|settlement|talk|accord|pact : S = between|with|among
verb act@as+mediator|intermediary|go-between|broker|facilitator : S = between|with|for
verb serve@as+mediator|intermediary|go-between|broker : S = between|with|for
verb facilitate+talk|dialogue|negotiation|agreement : S = between|with
verb reconcile, conciliate : S = with|between|O ; weak
verb hold+negotiation, conduct+negotiation, begin+negotiation, start+negotiation, open+negotiation : S = with|between
verb launch+negotiation, resume+negotiation, renew+negotiation|talk, continue+negotiation : S = with|between
verb enter+negotiation, enter@into+negotiation, engage@in+negotiation|bargaining|diplomacy : S = with
verb undertake+mediation|negotiation, launch+mediation, offer+mediation : S = between|with
noun negotiation, bargaining, renegotiation, peace_talk, peace_process, peace_negotiation : S|between|among = with|S*
noun trade_talk, arms_talk, disarmament_talk, nuclear_talk, ceasefire_talk, truce_talk, accession_talk : S|between|among = with|S*
noun peace_talks, proximity_talk, shuttle_diplomacy, backchannel, back-channel, diplomacy : S|between|among = with|S*
noun mediation, arbitration, conciliation, good_office, intercession : S = between|with|among|in
noun mediator, go-between, intermediary, peacemaker, broker, facilitator, negotiator : S = between|with|among

# REQUEST: asking, appealing, demanding. What is asked for is a claim of its own, demanded.

[URGES]
verb urge, implore, beseech, exhort, entreat, beg, press, pressure, pressurize, pressurise, prod, nudge, goad : S > O
verb petition, lobby, importune, enjoin, admonish, pester, cajole, advise, counsel, badger : S > O
verb coax, prevail, push, solicit, adjure, supplicate, bid, instruct : S > O|on
verb ask, request : S > O|from|of
verb call_on, call_upon : S > O|on|upon
verb appeal : S > to|for
verb demand, require : S > from|of|O
verb push, press, agitate, lobby : S > for ; weak
verb convince, persuade, remind, induce, talk_into, win_over : S > O ; weak
verb oblige, compel : S > O ; object=Person|Organization|Country
verb propose, suggest, recommend : S > to ; weak
verb put+pressure, exert+pressure, apply+pressure, keep+pressure, increase+pressure, bring+pressure : S > on|upon|to
verb place+pressure : S > on|upon|to
verb step_up+pressure, pile+pressure, pile_on+pressure, ratchet_up+pressure, maintain+pressure : S > on
verb turn_up+heat|pressure : S > on
verb intensify+pressure, use+influence|leverage, exercise+influence, bring_to_bear+pressure : S > on|over|with|of
verb twist+arm, mount+pressure : S > on|over|with|of
verb make+appeal|plea|demand|request|call : S > to|on|for|from|of
verb issue+appeal|call|demand|order|plea|summons|reminder|directive|request : S > to|on|for|from|of
verb send+appeal|request|plea|reminder|demand, submit+request|demand|petition|proposal : S > to|on|of
verb present+demand|request|petition|list : S > to|on|of
verb file+request|petition, address+appeal|request|demand|plea : S > to|on|for|with|of
verb renew+call|appeal|demand|plea|request, repeat+call|appeal|demand|request : S > to|on|for|with|of
verb reiterate+call|appeal|demand|request, join+call|appeal, back+call, echo+call, lead+call : S > on|to|for|of
verb voice+demand|request : S > on|to|for|of
verb deliver+request|demand|letter|list, put_forward+demand|request|proposal, make+representation|approach : S > to|of
verb seek+help|aid|support|assistance|asylum|refuge|backing|loan|mediation|approval|permission : S > from|of|in|with
verb seek+protection|recognition : S > from|of|in|with
verb seek+release|extradition|return|withdrawal|apology|explanation|clarification|assurance : S > from|of|by|with
verb seek+guarantee|meeting|commitment|cooperation|concession|compensation : S > from|of|by|with
verb seek+relief|ceasefire|truce|resumption|cooperation|intervention|reassurance|shelter|visa : S > from|of|in|by|with
verb seek+sanctuary : S > from|of|in|by|with
verb request+help|aid|support|assistance|asylum|loan|permission|extradition|meeting|weapon : S > from|of|to|by
verb request+intervention|information|troop|troops : S > from|of|to|by
verb request+explanation|release|consultation|access|inspection|mediation|withdrawal|postponement : S > from|of|by|with
verb request+clarification|session|peacekeeper : S > from|of|by|with
verb ask+help|permission|support|assistance|question|cooperation|leave : S > O|from|of
verb ask@for+support|cooperation|restraint|patience|aid|money : S > O|from|of
verb ask@for+help|assistance|asylum|permission|clarification|explanation|meeting|extradition|weapon|troop|protection|mediation : S > O|from|of
verb appeal@for+help|aid|assistance|support|calm|peace|restraint|release|intervention|mercy|clemency|recognition : S > to|from|of
verb call@for+help|aid|assistance|restraint|calm|talk|negotiation|dialogue|ceasefire|peace|release|reform|election|withdrawal|mediation|intervention : S > from|of|by|between|with|in|on
verb call@for+end|halt|cessation|investigation|inquiry|cooperation|return|dissolution|session|meeting|implementation|probe : S > to|of|into|by|between|with|in|on
verb demand+apology|explanation|release|withdrawal|compensation|extradition|return|end : S > from|of|by|O|with|to
verb demand+clarification|removal|resignation : S > from|of|by|O|with|to
verb demand+access|right|independence|autonomy|support|truce|meeting|ransom|concession|payment : S > from|of|by|to|with
verb demand+answer|justice|action|information|election|reform : S > from|of|by|to|with
verb demand+investigation|inquiry|halt|ceasefire|guarantee|assurance|review|freedom|money : S > from|of|by|to|into|for
verb demand+handover|surrender|recognition|say|share : S > from|of|by|to|into|for
verb set+deadline|condition|precondition, give+deadline|order|instruction|advice : S > for|to|I
verb push@for+cooperation|talk|ceasefire|reform|deal|peace|negotiation|end|release|action|vote|resolution|settlement : S > between|with|from|of|to|in|by|on
verb press@for+talk|ceasefire|reform|deal|peace|end|release|action|withdrawal|concession|answer : S > between|with|from|of|to|in|by|on
verb claim+asylum|refuge, apply@for+asylum|visa|aid|loan, beg@for+mercy|help|forgiveness : S > in|to|from|of|with
verb plead@for+help|mercy|aid|support : S > in|to|from|of|with
verb apply : S > to ; object=Organization|Country ; weak
verb drive+home : S > to ; weak
noun appeal, plea, request, petition, entreaty, exhortation, supplication : S > to
noun call : S > on|upon|to|for
noun demand : S > to|on|for|of|from
noun pressure, diplomatic_pressure, leverage, arm_twisting : S > on|upon|over
noun order, instruction, directive, reminder : S > to
noun request_for_help, request_for_assistance, request_for_aid, call_for_help, plea_for_help : S > to|from
noun appeal_for_help : S > to|from
noun invitation, lobbying, prodding, urging, nudge : S > to|of ; weak
noun asylum_request, extradition_request, asylum_application, application : S > to|in ; weak
adj insistent : S > with|on ; weak
verb turn, reach_out, cry_out, pray, clamor, clamour : S > to|for ; weak
verb plead : S > with|to|for
verb take+case|matter|dispute|complaint, refer+case|matter|dispute : S > to|before ; object=Organization
verb bring+case|matter : S > to|before ; object=Organization
verb insist : S > on ; weak
verb encourage, direct : S > O ; weak
verb call : S > on|upon|for ; weak
verb order : S > O ; weak
verb seek, solicit : S > from ; weak
verb request+missile|tank|drone|jet|fund|money|aircraft : S > from|of|by
verb seek+weapon|missile|tank|drone|jet|fund|money|investment|gas|oil|arm|arms|aircraft|system : S > from|of|by
verb seek+ammunition|answer : S > from|of|by
verb want : S > O ; object=Person|Organization|Country|MilitaryUnit
verb tell, order, command, direct : S > O ; object=Person|Organization|Country|MilitaryUnit ; weak
verb demand+handover|surrender|restoration|return|repayment|payment|reparation|dismissal|sacking|ouster|departure|pullout|pull_-_out|lifting|easing : S > from|of|by|O|with|to
verb demand+repeal|cancellation|cut|increase|raise|wage|pay|referendum|vote|recount|trial|prosecution|punishment|protection|security : S > from|of|by|O|with|to
verb demand+land|water|food|job|freedom|democracy|equality|pension|subsidy|visa|passport|citizenship|amnesty|pardon|dialogue|talk|negotiation : S > from|of|by|O|with|to
verb call@for+resignation|ouster|removal|dismissal|overthrow|departure|impeachment|abdication : S > of|by|from ; modality=asserted
verb call@for+aid|access|respect|unity|de-escalation|dismantling|lifting|easing|repeal|cancellation|extradition|handover|surrender|disarmament|accountability : S > from|of|by|between|with|in|on|to
verb call@for+solution|settlement|compromise|resumption|dispatch|deployment|creation|recognition|implementation|pullout|retreat|concession : S > from|of|by|between|with|in|on|to
verb ask@for+money|loan|fund|arm|weapon|troop|peacekeeper|observer|medicine|food|information|apology|withdrawal|refuge|shelter|visa|relief|credit : S > O|from|of
verb appeal@for+food|medicine|fund|money|troop|arm|weapon|peacekeeper|mediation|unity|dialogue|understanding|donation|asylum|refuge|justice|withdrawal : S > to|from|of
verb request+arm|ammunition|food|medicine|equipment|observer|deployment|dispatch|delay|extension|review|investigation|return|handover|refuge|visa|credit|relief : S > from|of|to|by
verb seek+investigation|inquiry|resolution|extension|delay|deal|treaty|membership|entry|admission|overflight|access|waiver|exemption|pardon|clemency|amnesty : S > from|of|in|by|with|to
verb seek+fund|funding|credit|investment|food|medicine|troop|peacekeeper|observer|safe_passage|safe_haven|sanctuary|political_asylum : S > from|of|in|by|with|to
verb press+case|claim|demand|point : S > with|on|to ; weak
verb plead, intercede, lobby : S > with
verb call_out : S > to ; weak
verb put_forward+proposal|plan|request, submit+plan|application|bid, table+demand|request : S > to|with
verb set_out+demand|condition, lay_down+condition|demand, spell_out+demand, hand+list|letter|petition|ultimatum@to+government|president|parliament : S > to|for
verb give+day|hour|week|month|deadline : S > I|to ; weak
verb ask@to+leave|withdraw|help|mediate|intervene|release|send|stop|return|extradite : S > O
verb send+letter|message|envoy|delegation@ask+government|president : S > to
noun ultimatum, deadline : S > to|for ; weak
noun lobbying, campaigning, agitation, insistence : S > for|on ; weak
noun extradition_request, aid_request, asylum_claim, visa_application, membership_application, arms_request : S > to|from
noun pressure_campaign, strike_call, resignation_call : S > on|to
verb summon@to+testify|explain|appear|answer|give, order@to+testify|appear|pay|surrender|leave|stop|halt|cease|vacate, subpoena : S > O
verb apply@for+asylum|membership|loan|refuge|visa|aid|admission|protection|citizenship : S > in|to|from|of|with
verb claim+compensation|damages|reparation|refuge|asylum, sue@for+peace : S > from|against|of|in|with
verb put_forward+demand|request|list|petition, present+demand|petition|list|ultimatum, submit+demand|petition|request, hand+petition|list|letter, deliver+petition|letter|demand, send+petition|letter|appeal : S > to|I|O
verb appeal@for+talk|talks|dialogue|negotiation|meeting|reconciliation, call@for+talk|talks|dialogue|negotiation|meeting, press@for+talk|talks|dialogue|negotiation|meeting|handover|extradition|return, push@for+talk|talks|dialogue|negotiation, ask@for+talk|talks|dialogue|negotiation|meeting : S > with|to|between|by|from
verb ask@for+asylum|refuge|shelter|protection|haven|sanctuary|visa, beg@for+asylum|refuge|shelter|protection : S > from|of|in|at

# REJECT: refusing, vetoing, declining, defying, ruling out.

[REJECTS]
verb reject, rebuff, spurn, snub, repudiate : S > O
verb turn_down, throw_out, vote_down, brush_aside, brush_off, shrug_off, wave_aside, wave_off : S > O|by|from|of
verb rule_out, knock_back, cast_aside, set_aside, laugh_off, push_aside, turn_away, send_away : S > O|by|from|of
verb fend_off, fob_off : S > O|by|from|of
verb reject+proposal|offer|demand|request|call|plan|appeal|bid|claim|ultimatum|invitation : S > of|from|by|O|for|with|to
verb reject+deal|peace|initiative : S > of|from|by|O|for|with|to
verb reject+accusation|allegation|charge|criticism|mediation|talk|negotiation|ceasefire : S > of|from|by|O|with|to|for
verb reject+truce|resolution|ruling|jurisdiction : S > of|from|by|O|with|to|for
verb reject+authority|sovereignty|interference|pressure|intervention|application : S > of|from|by|O|with|to|for|over|in
verb reject+compromise|condition|treaty|legitimacy : S > of|from|by|O|with|to|for|over|in
verb refuse+request|offer|demand|entry|visa|admission|permission|proposal|invitation|aid : S > of|from|to|I|by|with|O
verb refuse+help|access|recognition|cooperation : S > of|from|to|I|by|with|O
verb refuse+talk|meeting|negotiation|dialogue|contact|mediation|inspection|inspector : S > with|of|from|by|to
verb decline+offer|invitation|request|proposal|meeting|aid : S > of|from|by|with|to
verb turn_down+offer|invitation|request|proposal|demand|bid|plea|appeal|application|aid|visa : S > of|from|by|for|to
verb dismiss+appeal|call|claim|offer|proposal|demand|accusation|charge|allegation|report|idea : S > of|from|by|for|O
verb dismiss+threat|warning|criticism|plan|protest|complaint : S > of|from|by|for|O
verb deny+request|entry|visa|permission|recognition|admission|petition|application|asylum : S > of|to|I|from|for|by
verb deny+extradition : S > of|to|I|from|for|by
verb deny+access|right|citizenship|accreditation|land|clearance|overflight|bail : S > to|I|from|for
verb ignore+call|appeal|warning|demand|plea|request|resolution|deadline|ultimatum|order|objection : S > of|from|by|for
verb ignore+protest : S > of|from|by|for
verb defy+call|order|warning|ban|demand|resolution|sanction|court|ruling|pressure|embargo|deadline : S > of|from|by|on
verb defy+law : S > of|from|by|on
verb flout+resolution|sanction|ban|agreement|rule|law, disobey+order : S > of|from|by|on|against|with
verb violate+ban|order|curfew|embargo|sanction|resolution : S > of|from|by|on|against|with
verb oppose+plan|proposal|deployment|intervention|mediation|move|idea|resolution|bid|deal : S > of|by|from|O|for|to|in
verb oppose+membership|accession|entry|effort|call : S > of|by|from|O|for|to|in
verb oppose+sanction|action|war|invasion|use|decision|law|reform|policy|demand : S > of|by|against|on|O|for|to|in|with
verb oppose+expansion|enlargement|talk|presence|role|attempt : S > of|by|against|on|O|for|to|in|with
verb block+resolution|bid|proposal|membership|accession|entry|sale|deal|statement : S > of|by|from|to|for|on|against|O
verb block+plan|move|application|nomination|appointment : S > of|by|from|to|for|on|against|O
verb veto+resolution|proposal|membership|plan|bill|sanction|measure : S > of|by|from|on|against|for|O
verb refuse, decline : S > O|to
verb balk, baulk, bridle, demur, scoff, sneer : S > at
verb resist+pressure|call|demand|attempt|plan|proposal|request|appeal|effort : S > of|from|by|O|to
verb break+promise|commitment|agreement|pledge|word : S > to|with|of|O
verb violate+agreement|commitment|treaty|obligation|pact|accord : S > to|with|of|O
verb breach+agreement|treaty|obligation|commitment|contract : S > with|of|to|O
verb walk_away@from+deal|agreement|talk|table|negotiation : S > with|of|to|O
verb break_off+deal|agreement|contract, back_out@of+deal|agreement|talk : S > with|of|O
verb pull_out@of+talk|negotiation|deal|meeting : S > with|of|O
verb boycott+talk|meeting|summit|negotiation|session|conference, walk_out@of+talk|meeting|session : S > with|of|by
verb snub+invitation|offer|talk|meeting : S > with|of|by
verb stay_away, keep_away, abstain, shy_away, recoil : S > from ; weak
verb resist, oppose, shun, disown, disavow, scorn, eschew, disclaim, override, overrule : S > O ; object=Agreement|Event
verb overturn : S > O ; object=Agreement|Event
verb contradict, rebut, refute, disown, disavow : S > O ; weak
verb give+cold_shoulder, slam+door, shut+door, close+door : S > on|to|I|O
verb stonewall, overrule, outvote : S > O
verb cast+veto, exercise+veto, use+veto, wield+veto : S > against|on|of
verb vote, come_out : S > against ; weak
verb fail+agree, fail@in+duty : S > with ; weak
verb fail+obligation, shirk+responsibility, evade+obligation, dodge+obligation : S > to|under|O ; weak
verb neglect+obligation : S > to|under|O ; weak
verb rule_out+talk|negotiation|meeting|deal|ceasefire|compromise|use|intervention|concession : S > with|to|of|in|for
verb rule_out+return|possibility|dialogue : S > with|to|of|in|for
verb freeze_out, leave_out, shut_out : S > O ; weak
verb have_none, want_no_part, want+nothing : S > of|with
noun rejection, refusal, dismissal, rebuff, repudiation, defiance, veto, snub, rebuttal, nonrecognition : S > of|to
noun non-recognition : S > of|to
noun opposition, objection, resistance : S > to ; object=Agreement|Event
noun non-compliance, noncompliance, disregard, breach, violation : S > with|of|for ; object=Agreement|Organization
noun refusal_to_recognize, denial_of_visa, denial_of_entry : S > O|to
adj opposed : S > to
adj averse, unreceptive, unresponsive, resistant : S > to
adj defiant : S > of|toward|against
adj unwilling, reluctant : S > to|with ; weak
verb shoot_down+proposal|plan|idea|offer|bid|request, strike_down+law|ban|decree|ruling|order : S > of|by|from|O
verb veto, dismiss, ignore, disregard, flout, disobey : S > O ; weak
verb defy : S > O
verb turn+back|nose : S > on|at
verb declare_void, declare_invalid, declare_null, declare_unlawful, rule_unlawful, rule_illegal : S > O
verb rule_unconstitutional, declare_unconstitutional, declare_illegal : S > O
verb veto+request|application|text|admission|deal|agreement : S > of|from|by|on|O
verb oppose : O > to
verb renege, go_back, backtrack, back_out, welsh : S > on|of|from ; weak
verb renege@on+promise|commitment|deal|agreement|pledge : S > to|with|on
verb go_back@on+promise|word|commitment|deal|agreement : S > to|with|on
verb undermine, violate, breach, torpedo, sabotage, jeopardize, jeopardise, scupper : S > O ; object=Agreement
verb contravene, infringe : S > O ; object=Agreement
verb withdraw+offer|proposal|promise, retract+offer|promise : S > to|of|for
verb reject, refuse, decline, rebuff, spurn : S > O|from
verb reject+idea|notion|suggestion|advice|result|outcome|draft|document|bill|motion|petition|condition|terms|term|formula|compromise|arbitration|inspection|inspector|observer|delegation : S > of|from|by|O|for|with|to|in
verb reject+nominee|nomination|candidate|candidacy|visit|envoy|ambassador|aid|help|assistance|loan|money|support|overture|advance|pledge|assurance|warning|threat|decision|verdict|referendum : S > of|from|by|O|for|with|to|in
verb reject+plea|suggestion|proposition|blueprint|package|timetable|roadmap|road_map|deadline|blame|responsibility|amnesty|wage_offer|pay_offer|settlement|agreement|accord|pact : S > of|from|by|O|for|with|to|in|on
verb refuse+inspection|extradition|asylum|refuge|passage|overflight|landing|transit|clearance|credential|accreditation|bail|pardon|loan|credit|money|compensation|apology|comment : S > of|from|to|I|by|with|O|for
verb decline+request|plea|help|assistance|comment|offer|nomination|mediation|extradition : S > of|from|by|with|to|for
verb deny+permit|license|licence|bail|parole|appeal|motion|leave|passage|landing|docking|status|membership|credit|loan|help|aid|assistance|refuge|amnesty|pardon|autonomy|independence|vote : S > of|to|I|from|for|by|O
verb turn_down+idea|plan|mediation|deal|extradition|loan|asylum|help|assistance|peace_plan|compromise|candidate|nominee|suggestion : S > of|from|by|for|to|with|O
verb brush_aside, brush_off, shrug_off, wave_away, laugh_off, scoff_at, pour_cold_water : S > O|on|from|of|by
verb brush_aside+demand|call|criticism|protest|objection|warning|appeal|concern|complaint|threat, shrug_off+criticism|pressure|threat|warning|demand|call|sanction|protest|complaint : S > of|from|by|over
verb dismiss+possibility|suggestion|request|petition|lawsuit|suit|case|bid|initiative|overture|notion|invitation|demand|concern|pressure|result|vote|election|motion : S > of|from|by|for|O|with|against
verb throw_out+nominee|nomination|bill|motion|case|appeal|petition|proposal|request|budget|complaint|law|treaty|plan|suit : S > of|from|by|O|against
verb vote_down+bill|motion|proposal|treaty|plan|budget|nominee|resolution|reform : S > of|from|by|O
verb rule_out+deployment|dispatch|withdrawal|pullout|ceasefire|truce|extradition|resignation|election|referendum|independence|autonomy|compensation|apology|aid|loan|bailout|membership|lifting|easing|strike|force|war|sanction|invasion|settlement|change|reform|recognition|mediation : S > with|to|of|in|for|on|by|from
verb oppose+sending|dispatch|creation|establishment|inclusion|participation|involvement|appointment|candidacy|referendum|election|vote|construction|return|release|withdrawal|lifting|extension|expulsion|independence|statehood|autonomy|admission|dam|pipeline|base|visit|treaty|agreement|pact|law|bill|ban|embargo|sanctions : S > of|by|against|on|O|for|to|in|with
verb veto+opening|launch|start|talk|negotiation|accession|candidacy|appointment|entry|budget|loan|aid|law|extension|draft|statement|declaration : S > of|by|from|on|against|for|O|with|to
verb block+extradition|loan|funding|aid_package|request|admission|start|opening|talk|negotiation|pipeline|release|vote|inquiry|investigation|reform|bill|law|agreement|treaty|declaration|communique : S > of|by|from|to|for|on|against|O|with
verb defy+appeal|plea|threat|curfew|government|authority|ultimatum|decree|injunction|decision|verdict|criticism|protest : S > of|from|by|on|O
verb ignore+criticism|pressure|advice|threat|request|petition|invitation|offer|proposal|ruling|verdict|ban|concern|complaint|ceasefire|treaty|agreement : S > of|from|by|for|with|O
verb resist+extradition|inspection|disarmament|reform|change|move|mediation|arrest|expulsion|eviction|deployment : S > of|from|by|O|to ; weak
verb say_no, turn_deaf_ear, turn_blind_eye : S > to
verb say+no, turn+deaf_ear|ear : S > to
verb break+truce|ceasefire, break+treaty|pact|vow|contract : S > to|with|of|O
verb walk_out@of+talk|negotiation|conference|summit|meeting|chamber|parliament|coalition|government, storm_out@of+talk|meeting|conference : S > with|of|by|in
verb bar, shut_out, keep_out, lock_out : S > from ; weak
verb withhold+approval|consent|recognition|endorsement|signature|ratification|permission|visa : S > from|of|for|to
noun rejection, refusal, rebuff, dismissal : S > of|by|to
noun pay_offer_rejection, visa_refusal, visa_denial, denial_of_bail, refusal_of_entry, travel_refusal : S > of|to|for
adj opposed, hostile, resistant, averse, unsympathetic : S > to
adj unacceptable : O > to ; weak
verb reject+Bid, rebuff+Bid, spurn+Bid, refuse+Bid, decline+Bid, turn_down+Bid, repudiate+Bid, scorn+Bid : S > of|from|by|O|for|with|to|in|on|over
verb dismiss+Bid, ignore+Bid, disregard+Bid, defy+Bid, resist+Bid, brush_aside+Bid, brush_off+Bid, shrug_off+Bid, wave_aside+Bid, laugh_off+Bid, throw_out+Bid, vote_down+Bid, rule_out+Bid : S > of|from|by|O|for|with|to|in|on|over
verb deny+permission|entry|visa|access|asylum|passage|leave|admission, refuse+permission|entry|visa|access|asylum|passage|leave|admission : S > to|I|O|from
verb boycott+talk|talks|conference|summit|hearing|inquiry|ceremony : S > with|of|by|in
verb thumb+nose, cock+snook, turn+back|nose : S > at|on|to
verb withhold+accreditation|cooperation|tax|payment|signature|consent|support|endorsement|document|evidence|visa : S > from|of|for|to

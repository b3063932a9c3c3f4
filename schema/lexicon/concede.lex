# CONCEDE: yielding, releases, easing, cease-fires, compensation.

[CONCEDES_TO]
verb yield, concede, bow, capitulate, cave_in, give_in, accede, acquiesce, surrender, relent, submit : S > to
verb give_way, back_down, knuckle_under, kowtow, defer : S > to
verb cave, buckle, succumb : S > to
verb release, free, liberate, parole, amnesty, repatriate : S > O|to
verb release+prisoner|hostage|detainee|captive|soldier|suspect|inmate|activist : S > O|of|to|from
verb free+prisoner|hostage|detainee|captive|soldier : S > O|of|to|from
verb let_go, set_free, hand_back, give_back : S > O|to
verb ease+sanction|restriction|curb|blockade|embargo|curfew|ban|measure|rule|condition|siege : S > on|against|in|for|of
verb lift+sanction|restriction|curb|blockade|embargo|curfew|ban|measure|siege|emergency : S > on|against|in|for|of|O
verb relax+sanction|restriction|curb|curfew|ban|measure|rule, loosen+sanction|restriction|curb : S > on|against|in|for
verb remove+sanction|restriction|ban|barrier|roadblock, end+blockade|embargo|sanction|siege|boycott|curfew : S > on|against|of|from
verb suspend+sanction, waive+sanction, rescind+sanction|ban, shorten+curfew : S > on|against|in
verb return+prisoner|body|remains|territory|land|artifact|property|weapon : S > to
verb hand_over : S > to ; item=O
verb cede, relinquish, sign_over : S > to
verb pay+compensation|reparation|damages|ransom : S > to
verb compensate, indemnify : S > O
verb make+concession, offer+concession, grant+concession, give+concession : S > to|I
verb accept+demand, meet+demand, satisfy+demand, concede+demand, accede+demand : S > of|from|by
verb declare+ceasefire|truce|cease-fire : S > with|against|in
verb announce+ceasefire|truce|cease-fire, observe+ceasefire|truce : S > with|in
verb allow+inspector|observer|access|entry, admit+inspector|observer, readmit+inspector : S > from|of|O|to|for
verb open+border|crossing|airspace, reopen+border|crossing|airspace : S > with|to|for
verb resign, step_down : S > over|amid ; weak
verb grant+amnesty|pardon|autonomy|access|independence|right|clemency : S > to|I
verb demobilize, demobilise, disarm, lay_down+arms|arm|weapon : S > to ; weak
verb extradite : S > to
noun concession, capitulation, surrender, submission : S > to
noun release, freeing, liberation : S > of|to
noun ceasefire, cease-fire, truce : S > with
noun lifting, easing, relaxation, removal : S > on|against ; weak
noun compensation, reparation, restitution : S > to|for
noun compliance : S > with

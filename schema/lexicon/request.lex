# REQUEST: asking, appealing, demanding. What is asked for is a claim of its own, demanded.

[URGES]
verb urge, implore, beseech, exhort, entreat, beg, press, pressure, pressurize, pressurise, prod, nudge : S > O
verb petition, lobby, importune, enjoin, admonish, pester, cajole, encourage, advise : S > O
verb ask, request, order, command, instruct, remind : S > O|from|of
verb call : S > on|upon
verb appeal, plead, pray : S > to
verb demand, require : S > from|of|O
verb seek : S > from
verb push : S > O ; object=Country|Organization|Person
verb tell : S > O ; weak
verb insist, prevail, lean : S > on ; weak
verb put+pressure, exert+pressure, apply+pressure, keep+pressure, increase+pressure, bring+pressure : S > on|upon|to
verb step_up+pressure, pile+pressure, ratchet_up+pressure, maintain+pressure, turn_up+heat : S > on
verb make+appeal|plea|demand|request, issue+appeal|call|demand|order|plea, send+appeal|request : S > to|on|for|from
verb seek+help|aid|support|assistance|asylum|refuge|backing|loan|mediation|approval : S > from|of|in
verb request+help|aid|support|assistance|asylum|loan|permission|extradition|meeting|weapon : S > from|of
verb ask+help|permission, ask@for+help|aid|support|assistance|asylum|permission|clarification|explanation : S > O|from
verb demand+apology|explanation|release|withdrawal|compensation|extradition|return|end|clarification : S > from|of|by
verb set+deadline|condition, give+deadline : S > for|to|I
verb turn : S > to ; weak
verb invite, challenge, convince, persuade : S > O
noun appeal, plea, request, petition, entreaty, exhortation : S > to
noun call : S > on|upon
noun demand : S > to|on|for
noun pressure : S > on|upon
noun order, instruction, directive, reminder, advice : S > to
noun invitation : S > to
adj insistent : S > with ; weak

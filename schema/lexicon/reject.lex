# REJECT: refusing, vetoing, declining, defying, ruling out.

[REJECTS]
verb reject, rebuff, spurn, snub, veto, dismiss, repudiate, defy, flout, disobey : S > O
verb turn_down, throw_out, shoot_down, strike_down, vote_down, brush_aside, brush_off, shrug_off, wave_aside, rule_out : S > O
verb reject+proposal|offer|demand|request|call|plan|appeal|bid|claim|ultimatum|invitation|deal|peace : S > of|from|by|O|for
verb refuse+request|offer|demand|entry|visa|admission|permission|proposal : S > of|from|to|I|by
verb decline+offer|invitation|request, turn_down+offer|invitation|request|proposal|demand : S > of|from|by
verb dismiss+appeal|call|claim|offer|proposal|demand|accusation|charge : S > of|from|by
verb deny+request|entry|visa|access|permission|recognition : S > of|to|I|from
verb ignore, disregard : S > O
verb ignore+call|appeal|warning|demand|plea|request|resolution : S > of|from|by
verb refuse, decline : S > O
verb defy+call|order|warning|ban|demand|resolution : S > of|from|by
verb renege : S > on
verb break+promise|commitment|agreement|pledge, violate+ban|agreement|commitment : S > to|with|of
verb resist, oppose : S > O ; object=Agreement
noun rejection, refusal, dismissal, rebuff, repudiation, defiance, veto, snub : S > of
adj opposed : S > to
adj defiant : S > of

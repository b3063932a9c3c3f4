# ASSAULT: fighting, shelling, bombing, invading, killing, abducting.

[ATTACKS]
verb attack, assault, invade, bomb, bombard, shell, ambush, storm, strafe, raid, overrun, torpedo, pound : S > O
verb kill, murder, assassinate, slay, massacre, slaughter, execute, behead, gun_down, shoot_down, shoot_dead, lynch : S > O
verb wound, injure, maim, torture, rape, abuse, mistreat, beat, beat_up, stab, poison, gas, abduct, kidnap, hijack : S > O
verb fight, battle, combat : S > O|against|with
verb clash, skirmish, duel, grapple : S > with
verb shoot, fire : S > at|on
verb strike, hit, target, capture, conquer, annex, recapture, retake, destroy, blow_up, shoot : S > O
verb open+fire|salvo : S > on|at|against
verb declare+war : S > on|against
verb launch+attack|strike|offensive|raid|assault|invasion|war|airstrike|missile|rocket|operation|incursion : S > on|against|of|at|into
verb carry_out+attack|strike|raid|airstrike|bombing|massacre|assassination, wage+war : S > on|against|in|of
verb fire+missile|rocket|shell|mortar|shot|artillery : S > at|on|into|toward|towards|against
verb drop+bomb : S > on
verb take+hostage : S > O ; weak
noun attack, assault, strike, raid, offensive, airstrike, air_strike, missile_strike, drone_strike, air_raid : S > on|against|of
noun invasion, bombing, shelling, bombardment, occupation, annexation, killing, assassination, murder, massacre : S > of
noun war, battle, fighting, clash, skirmish, confrontation, gunfight, firefight, gunbattle, combat : S|between|among > with|against
noun aggression, violence, incursion, terrorism, atrocity, hostility : S > against|into|toward|towards

# Lasting relations: alliance, partnership, enmity, membership, place, possession.

[ALLIED_WITH]
verb ally : S = with
noun ally, alliance : S|between|among = of|with|to|S*
noun military_alliance, treaty_ally, security_alliance, defense_alliance : S|between|among = of|with|S*
adj allied : S = with|to

[PARTNER_OF]
verb partner : S = with
noun partner, partnership, friend, strategic_partner, strategic_partnership, friendship : S|between|among = of|with|to|S*
noun trading_partner, trade_partner, coalition_partner, special_relationship : S|between|among = of|with|S*

[ADVERSARY_OF]
verb rival : S = O
noun enemy, adversary, rival, foe, archenemy, arch-enemy, arch-rival, archrival, nemesis, opponent : S = of|to
noun tension, rivalry, dispute, feud, enmity, animosity, antagonism, standoff, friction, row : S|between|among = with|S*
noun challenge : S = to|for
adj hostile, antagonistic, inimical : S = to|toward|towards

[AT_WAR_WITH]
noun war : S|between = with|against|S*
noun civil_war : between = S*

[MEMBER_OF]
verb join, rejoin : S > O ; object=Organization
verb belong : S > to ; object=Organization
noun member, membership, member_state, founding_member, admission : S > of|in|to ; object=Organization
noun accession : S > to ; object=Organization

[PART_OF]
verb belong : S > to ; subject=MilitaryUnit
noun part, branch, unit, wing, arm, division, subsidiary, affiliate, province, region : S > of

[HOLDS_OFFICE]
verb head, lead, chair, govern, command, preside : S > O|over ; object=Organization|Country|MilitaryUnit ; subject=Person
verb serve : S > in ; title=as

[COUNTERPART_OF]
noun counterpart, opposite_number : S = of

[LOCATED_IN]
verb locate, situate, base, headquarter : O > in|at|on|near
verb lie, stand, occur, take_place : S > in|at|on|near
verb hold : O > in|at ; subject=Event

[STATIONED_IN]
verb station, base, deploy, garrison, post, quarter, billet : O > in|at|on ; subject=MilitaryUnit
verb host : O > S ; subject=MilitaryUnit

[POSSESSES]
verb possess, have, own, hold, stockpile, acquire, wield, retain, field, operate : S > O ; object=Weapon
noun possession, arsenal, stockpile, acquisition : S > of ; object=Weapon
adj nuclear-armed : S > none

[CLAIMS]
verb claim : S > O ; object=Place|Country
verb claim+sovereignty|jurisdiction|right|ownership : S > over|to|in
noun claim, sovereignty : S > to|over ; object=Place|Country

[CONTROLS]
verb control, occupy, rule, govern, administer, dominate : S > O ; object=Place|Country
noun control, occupation, rule, annexation, administration : S > of|over ; object=Place|Country

[PARTY_TO]
noun party, signatory : S > to|of ; object=Agreement|Event
verb participate, take+part : S > in ; object=Event|Agreement
verb attend : S > O ; object=Event

[PRODUCES]
verb produce, manufacture, build, develop, make, assemble : S > O ; object=Weapon
noun production, manufacture, development : S > of ; object=Weapon
noun maker, manufacturer, producer : S > of

[OPPOSES]
verb oppose, counter, contain, deter, resist, thwart, check, undermine : S > O
noun opposition, resistance : S > to
noun deterrence, containment : S > of

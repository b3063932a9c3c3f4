# Lasting relations: alliance, partnership, enmity, membership, place, possession.

[ALLIED_WITH]
verb ally : S = with|O
verb form+alliance, conclude+alliance, make+alliance, forge+alliance, enter@into+alliance : S = with|between|S*
verb strengthen+alliance, maintain+alliance : S = with|between|S*
verb deepen+alliance, reinforce+alliance, renew+alliance, modernize+alliance, cement+alliance : S = with|between|S*
verb bolster+alliance, have+alliance : S = with|between|S*
noun ally, alliance : S|between|among = of|with|to|S*
noun military_alliance, treaty_ally, treaty_alliance, security_alliance : S|between|among = of|with|to|S*
noun defense_alliance, defence_alliance, nato_ally, close_ally : S|between|among = of|with|to|S*
noun alliance_treaty, alliance_partner, wartime_ally, staunch_ally, key_ally : S|between|among = of|with|S*
noun grand_alliance, mutual_defense_treaty : S|between|among = of|with|S*
noun mutual_defence_treaty, mutual_defense_pact, mutual_defence_pact, brother_in_arms : S|between|among = of|with|S*
noun coalition : S|between|among = of|with|S*
adj allied : S = with|to
adj non-aligned : S = with ; weak ; polarity=denied
verb call_ally, describe_ally, regard_ally, consider_ally, see_ally : S = O
verb ally : O = with|to
verb align : S > with ; weak

[PARTNER_OF]
verb partner : S = with ; weak
verb form+partnership, forge+partnership, establish+partnership, build+partnership : S = with|between|S*
verb strengthen+partnership, deepen+partnership : S = with|between|S*
verb have+partnership, enter@into+partnership, launch+partnership, upgrade+partnership : S = with|between|S*
verb elevate+partnership, expand+partnership : S = with|between|S*
verb enjoy+friendship, strengthen+friendship, develop+friendship, share+friendship, befriend : S = with|between|O|S*
verb forge+friendship : S = with|between|O|S*
noun partner, partnership, friend, strategic_partner, strategic_partnership : S|between|among = of|with|to|S*
noun friendship, comrade, collaborator, confederate : S|between|among = of|with|to|S*
noun trading_partner, trade_partner, coalition_partner, special_relationship : S|between|among = of|with|to|S*
noun development_partner, security_partner : S|between|among = of|with|to|S*
noun comprehensive_partnership, economic_partnership, defense_partnership : S|between|among = of|with|to|S*
noun security_partnership, business_partner, dialogue_partner : S|between|among = of|with|to|S*
noun close_relation, friendly_relation, close_tie, friendly_tie, warm_tie, warm_relation : S|between|among = with|S*
noun good_relation, strategic_relationship : S|between|among = with|S*
noun close_relationship, strong_tie, strong_relationship, historic_tie, brotherly_tie : S|between|among = with|of|S*
noun fraternal_tie, axis, sister_nation : S|between|among = with|of|S*
noun confidant, associate, crony, sidekick, aide, disciple, protege, protégé, protegé : S = of|to ; weak
noun client_state, client, satellite, satellite_state, proxy, vassal, puppet, surrogate : S = of|to ; weak
adj friendly : S = with
verb call_partner, describe_partner, regard_partner, consider_partner, see_partner, call_friend : S = O
verb describe_friend, regard_friend, consider_friend, see_friend : S = O

[ADVERSARY_OF]
verb rival : S = O ; weak
noun enemy, adversary, rival, foe, archenemy, arch_enemy, arch_rival, arch_foe, archrival, nemesis, opponent : S = of|to
noun antagonist : S = of|to
noun bitter_rival, sworn_enemy, common_enemy, archfoe, competitor, challenger, strategic_competitor : S = of|to
noun strategic_rival, regional_rival, traditional_rival, longtime_foe, systemic_rival, peer_competitor : S = of|to
noun pacing_challenge : S = of|to
noun pacing_threat, strategic_challenge, greatest_challenge, greatest_threat, security_threat : S = to|for|from
noun existential_threat, serious_challenge : S = to|for|from
noun challenge, threat, danger, menace : from|S = to|for|S ; weak
noun tension, rivalry, dispute, feud, enmity, animosity, antagonism, standoff, stand_off : S|between|among = with|S*
noun friction, row, rift : S|between|among = with|S*
noun territorial_dispute, border_dispute, trade_dispute, diplomatic_row, diplomatic_dispute : S|between|among = with|S*
noun maritime_dispute, cold_war, spat, quarrel : S|between|among = with|S*
noun strained_relation, strained_tie, tense_relation, frosty_relation, souring_relation : S|between|among = with|S*
noun hostile_relation, bad_blood, odd : S|between|among = with|S*
noun war_of_word, vendetta, contention, discord, disagreement, acrimony : S|between|among = with|S*
noun great_power_competition : S|between|among = with|S*
noun strategic_competition, strategic_rivalry, competition, arm_race, stalemate : S|between|among = with|S* ; weak
noun deadlock, impasse, face_off, crisis : S|between|among = with|S* ; weak
noun fishing_dispute, fishery_dispute, water_dispute, land_dispute, boundary_dispute : S|between|among = with|S*
noun island_dispute, diplomatic_crisis : S|between|among = with|S*
adj hostile, antagonistic, inimical : S = to|toward|towards|with
adj estranged : S = from ; weak
adj anti-American, anti-Western, anti-government : S = none ; weak
verb compete, vie, jostle : S > with|against
verb call_threat, label_threat, brand_threat, describe_threat, name_threat, designate_threat, declare_threat : S = O
verb consider_threat, regard_threat, see_threat, view_threat, identify_threat, treat_threat, cast_threat : S = O
verb portray_threat, call_challenge, label_challenge, brand_challenge, describe_challenge, name_challenge : S = O
verb designate_challenge, declare_challenge, consider_challenge, regard_challenge, see_challenge : S = O
verb view_challenge, identify_challenge, treat_challenge, cast_challenge, portray_challenge, call_enemy : S = O
verb label_enemy, brand_enemy, describe_enemy, name_enemy, designate_enemy, declare_enemy, consider_enemy : S = O
verb regard_enemy, see_enemy, view_enemy, identify_enemy, treat_enemy, cast_enemy, portray_enemy : S = O
verb call_adversary, label_adversary, brand_adversary, describe_adversary, name_adversary, designate_adversary : S = O
verb declare_adversary, consider_adversary, regard_adversary, see_adversary, view_adversary : S = O
verb identify_adversary, treat_adversary, cast_adversary, portray_adversary, call_rival, label_rival : S = O
verb brand_rival, describe_rival, name_rival, designate_rival, declare_rival, consider_rival, regard_rival : S = O
verb see_rival, view_rival, identify_rival, treat_rival, cast_rival, portray_rival, call_foe, label_foe : S = O
verb brand_foe, describe_foe, name_foe, designate_foe, declare_foe, consider_foe, regard_foe, see_foe : S = O
verb view_foe, identify_foe, treat_foe, cast_foe, portray_foe, call_competitor, label_competitor : S = O
verb brand_competitor, describe_competitor, name_competitor, designate_competitor, declare_competitor : S = O
verb consider_competitor, regard_competitor, see_competitor, view_competitor, identify_competitor : S = O
verb treat_competitor, cast_competitor, portray_competitor, call_danger, label_danger, brand_danger : S = O
verb describe_danger, name_danger, designate_danger, declare_danger, consider_danger, regard_danger : S = O
verb see_danger, view_danger, identify_danger, treat_danger, cast_danger, portray_danger : S = O
noun hostility : S|between = with|to|toward|towards|S*
verb strain+relation|tie|relationship|alliance, sour+relation|tie|relationship, worsen+relation|tie : between = with|S*
verb poison+relation|tie, damage+relation|tie, complicate+relation|tie : between = with|S*

[AT_WAR_WITH]
noun war, warfare : S|between = with|against|in|on|S*
noun full_scale_war, all_out_war, proxy_war, civil_war, border_war, shooting_war : S|between = with|against|on|S*
noun war_of_aggression : S|between = with|against|on|S*
noun conflict : S|between = with|against|S*
verb go@to+war, be@at+war, remain@at+war, stay@at+war : S = with|against|S*

[MEMBER_OF]
verb join, rejoin, enter : S > O ; object=Organization
verb join+union|alliance|bloc|organization|organisation|club|pact|coalition|council|party|community|league : S > of|O
verb join+commonwealth : S > of|O
verb belong : S > to ; object=Organization
verb lead, chair, co-chair : S > O ; subject=Country ; object=Organization
verb become+member|part, hold+membership|seat, win+membership|seat : S > of|in|to|on ; object=Organization
verb gain+membership|admission|entry, obtain+membership, retain+membership : S > of|in|to|on ; object=Organization
verb seek+membership|admission|entry, apply@for+membership : S > of|in|to|O ; object=Organization ; modality=planned
verb request+membership : S > of|in|to|O ; object=Organization ; modality=planned
verb accede : S > to ; object=Organization
verb admit : O > S|to|into ; object=Organization
verb include, comprise, encompass, group : O > S ; object=Organization ; weak
noun member, membership, member_state, founding_member, admission, full_member : S > of|in|to ; object=Organization
noun permanent_member, member_nation, member_country : S > of|in|to ; object=Organization
noun associate_member, observer, candidate_country, candidate_member : S > of|in|to ; object=Organization
noun founder_member, non-permanent_member, nonpermanent_member : S > of|in|to ; object=Organization
noun activist, cadre, militant, lawmaker, legislator, senator : S > of|in|from ; object=Organization ; weak
noun parliamentarian, deputy, fighter, operative : S > of|in|from ; object=Organization ; weak
noun accession : S > to ; object=Organization
verb remain, stay : S > in ; object=Organization
verb remain_member, stay_member : S > of ; object=Organization
verb take_up+seat, take+seat, occupy+seat, win+seat, assume+seat, fill+seat : S > in|on|of ; object=Organization
verb serve@as+member, sit : S > on|in|of ; object=Organization ; weak

[PART_OF]
verb belong : S > to ; subject=MilitaryUnit|Place|Organization
verb form+part, constitute+part, comprise+part : S > of
verb own, subordinate : O > S|to ; subject=Organization ; weak
noun part, branch, unit, wing, arm, division, subsidiary, affiliate, province, region, offshoot, territory : S > of
noun republic : S > of
noun component, department, section, chapter, bureau, faction, district, state, county, prefecture, oblast : S > of
noun exclave, enclave : S > of
noun armed_wing, military_wing, political_wing, military_arm, political_arm, media_arm, autonomous_region : S > of
noun overseas_territory : S > of
noun administrative_region, regional_command, dependency, colony, protectorate, brigade, battalion : S > of ; weak
noun regiment, squadron : S > of ; weak
adj subordinate, affiliated, attached, answerable : S > to|with|of
verb affiliate, subordinate : O > with|to
verb join, augment, reinforce : S > O ; subject=MilitaryUnit ; object=MilitaryUnit ; weak
verb integrate, merge : S > with|into ; subject=MilitaryUnit|Organization ; object=MilitaryUnit|Organization ; weak
verb integrate, incorporate, assign, attach : O > with|into|to ; subject=MilitaryUnit|Organization ; object=MilitaryUnit|Organization ; weak

[HOLDS_OFFICE]
verb head, lead, chair, govern, command, run : S > O|over ; object=Organization|Country|MilitaryUnit ; subject=Person
verb rule, preside, helm, captain : S > O|over ; object=Organization|Country|MilitaryUnit ; subject=Person
verb serve : S > in|of ; title=as ; subject=Person ; object=Organization|Country|MilitaryUnit
verb head+government|delegation|ministry|agency|mission|army|command|party|office|committee : S > of|O ; subject=Person
verb head+council|commission : S > of|O ; subject=Person
verb lead+government|delegation|ministry|army|party|country|nation|opposition|movement : S > of|O ; subject=Person
verb represent : S > O ; subject=Person ; object=Country|Organization
verb assign, attach : O > to ; subject=Person ; object=MilitaryUnit
noun head, leader, chief, chairman, chairwoman : S > of|for ; subject=Person ; object=Organization|Country|MilitaryUnit
noun chair, director, commander, ruler, boss : S > of|for ; subject=Person ; object=Organization|Country|MilitaryUnit
noun spokesman, spokeswoman, spokesperson : S > of|for ; subject=Person ; object=Organization|Country|MilitaryUnit
verb elect_president, reelect_president : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb appoint_president, reappoint_president : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb name_president : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb nominate_president, install_president : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb inaugurate_president, crown_president : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb proclaim_president : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb elect_minister, reelect_minister : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb appoint_minister, reappoint_minister : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb name_minister, nominate_minister : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb install_minister, inaugurate_minister : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb crown_minister, proclaim_minister : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb elect_chairman : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb reelect_chairman, appoint_chairman : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb reappoint_chairman, name_chairman : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb nominate_chairman : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb install_chairman, inaugurate_chairman : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb crown_chairman, proclaim_chairman : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb elect_chancellor : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb reelect_chancellor, appoint_chancellor : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb reappoint_chancellor, name_chancellor : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb nominate_chancellor : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb install_chancellor, inaugurate_chancellor : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb crown_chancellor, proclaim_chancellor : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb elect_leader : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb reelect_leader, appoint_leader : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb reappoint_leader, name_leader : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb nominate_leader, install_leader : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb inaugurate_leader, crown_leader : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb proclaim_leader, elect_head, reelect_head : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb appoint_head, reappoint_head : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb name_head, nominate_head, install_head : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb inaugurate_head, crown_head, proclaim_head : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb elect_commander : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb reelect_commander, appoint_commander : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb reappoint_commander, name_commander : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb nominate_commander : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb install_commander, inaugurate_commander : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb crown_commander, proclaim_commander : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
# an ambassador to Y holds an office of whoever sends him
verb appoint_ambassador, reappoint_ambassador, name_ambassador, nominate_ambassador, send_ambassador : O > S ; subject=Person ; object=Country|Organization
verb appoint_envoy, reappoint_envoy, name_envoy, nominate_envoy, designate_envoy : O > S ; subject=Person ; object=Country|Organization
verb elect_governor : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb reelect_governor, appoint_governor : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb reappoint_governor, name_governor : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb nominate_governor : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb install_governor, inaugurate_governor : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb crown_governor, proclaim_governor : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb elect_king, reelect_king : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb appoint_king, reappoint_king, name_king : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb nominate_king, install_king : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb inaugurate_king, crown_king : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb proclaim_king, elect_secretary : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb reelect_secretary, appoint_secretary : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb reappoint_secretary, name_secretary : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb nominate_secretary, install_secretary : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb inaugurate_secretary, crown_secretary : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb proclaim_secretary : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb elect_chief, reelect_chief, appoint_chief : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb reappoint_chief, name_chief, nominate_chief : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb install_chief : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb inaugurate_chief, crown_chief : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb proclaim_chief, elect_premier : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb reelect_premier, appoint_premier : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb reappoint_premier, name_premier : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb nominate_premier, install_premier : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb inaugurate_premier, crown_premier : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb proclaim_premier, elect_spokesman : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb reelect_spokesman, appoint_spokesman : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb reappoint_spokesman : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb name_spokesman, nominate_spokesman : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb install_spokesman, inaugurate_spokesman : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb crown_spokesman : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb proclaim_spokesman, elect_director : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb reelect_director, appoint_director : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb reappoint_director, name_director : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb nominate_director, install_director : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb inaugurate_director, crown_director : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb proclaim_director : O > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb become_president, serve_president : S > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb remain_president, act_president : S > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb become_minister, serve_minister : S > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb remain_minister, act_minister : S > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb become_chairman, serve_chairman : S > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb remain_chairman, act_chairman : S > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb become_chancellor, serve_chancellor : S > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb remain_chancellor, act_chancellor : S > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb become_leader, serve_leader : S > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb remain_leader, act_leader, become_head : S > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb serve_head, remain_head, act_head : S > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb become_commander : S > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb serve_commander, remain_commander : S > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb act_commander : S > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb become_governor : S > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb serve_governor, remain_governor : S > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb act_governor, become_king, serve_king : S > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb remain_king, act_king, become_secretary : S > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb serve_secretary, remain_secretary : S > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb act_secretary, become_chief : S > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb serve_chief, remain_chief, act_chief : S > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb become_premier, serve_premier : S > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb remain_premier, act_premier : S > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb become_spokesman, serve_spokesman : S > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb remain_spokesman, act_spokesman : S > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb become_director, serve_director : S > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit
verb remain_director, act_director : S > of|to ; subject=Person ; object=Country|Organization|MilitaryUnit

[COUNTERPART_OF]
noun counterpart, opposite_number, opposite, homologue, homolog, peer, counterpart_minister : S = of|from|in
noun colleague : S = of|from|in ; weak

[LOCATED_IN]
verb locate, situate, base, headquarter, house, site, nestle : O > in|at|on|near|off|within|outside
verb lie, stand, sit, reside, live, dwell : S > in|at|on|near|off ; subject=Place|Organization|Event
verb occur, happen, take_place, take+place, open, convene, unfold, begin, end : S > in|at|on|near ; subject=Event
verb conclude, wrap_up, kick_off : S > in|at|on|near ; subject=Event
verb hold, host, stage, schedule, convene : O > in|at|on ; object=Place|Country ; subject=Event
verb host : O > S ; subject=Event ; object=Country|Place
verb border, adjoin, neighbor, neighbour, abut : S > O ; subject=Place ; object=Country|Place ; weak
noun venue, site, location, seat, host, home, headquarters : S > of|for|to ; weak ; object=Place
adj located, situated, based, headquartered : S > in|at|on|near|off

[STATIONED_IN]
verb station, base, garrison, post, quarter, billet, bivouac : O > in|at|on|near|across|inside ; subject=MilitaryUnit
verb encamp : O > in|at|on|near|across|inside ; subject=MilitaryUnit
verb deploy : O > in|at|on|across ; subject=MilitaryUnit ; object=Country|Place
verb station+troop|troops|force|soldier|unit|personnel|marine|garrison|bomber : O > in|at|on|near
verb base+troop|troops|force|soldier|ship|aircraft, keep+troop|troops|force|soldier|base : O > in|at|on|near
verb maintain+troop|troops|force|soldier|base|garrison|presence|contingent : O > in|at|on|near
verb have+troop|troops|force|forces|soldier|marine|personnel|contingent|garrison, mass+troop|troops|force|forces|soldier : O > in|at|on|near|along
verb leave+troop|troops|force|soldier|contingent, retain+troop|troops|force|base : O > in|at|on|near
verb serve, remain, stay, operate : S > in|at|on|across ; subject=MilitaryUnit
verb host, house, accommodate, harbor, harbour : O > S ; subject=MilitaryUnit
noun host, home : of|to|for > S ; subject=MilitaryUnit ; weak
adj stationed, based, deployed, garrisoned : S > in|at|on|near|across ; subject=MilitaryUnit
noun garrison, contingent, deployment, presence : S > in|on|at ; subject=MilitaryUnit ; weak
verb arrive : S > in|at|on ; subject=MilitaryUnit ; object=Country|Place
verb host+troop|troops|soldier|force|forces|marine|base|personnel|carrier|aircraft|garrison|contingent : O > S
verb host+headquarters|fleet|bomber|missile : O > S
verb send, dispatch, airlift, fly, transfer : O > to|in|into ; subject=MilitaryUnit ; object=Country|Place

[POSSESSES]
verb possess, have, own, hold, stockpile, acquire, wield, retain, field, operate, hoard, amass : S > O ; object=Weapon
verb store, keep, maintain : S > O ; object=Weapon
verb get, obtain, buy, purchase, receive, procure, command, boast, harbor, hide, conceal : S > O ; object=Weapon
verb brandish : S > O ; object=Weapon
verb arm, equip : O > with ; object=Weapon
noun possession, arsenal, stockpile, acquisition, stock, inventory, hoard, cache, fleet : S > of ; object=Weapon
noun expansion : S > of ; object=Weapon
noun possessor, owner, holder, user, operator : S > of ; object=Weapon
verb modernize, modernise : S > O ; object=Weapon ; weak

[CLAIMS]
verb claim : S > O ; object=Place|Country
verb claim+sovereignty|jurisdiction|right|ownership|territory|waters|island|part|title : S > over|to|in|of|from|O|as
verb claim+area|land|province|sea|region : S > over|to|in|of|from|O|as
verb assert+sovereignty|claim|right|jurisdiction|control, lay+claim, stake+claim, make+claim : S > over|to|in|on
verb press+claim, reassert+claim|sovereignty : S > over|to|in|on
verb dispute, contest : S > O ; object=Place
verb regard@as+province|part|territory, consider+part|province|territory, view@as+province|part|territory : S > O
verb see@as+part|province : S > O
verb extend+sovereignty, exercise+sovereignty, declare+sovereignty, proclaim+sovereignty : S > over|to|in
noun claim, sovereignty, jurisdiction, entitlement, ownership, title : S > to|over|on|of ; object=Place|Country
noun territorial_claim, sovereignty_claim, maritime_claim, claim_of_sovereignty : S > to|over|on|in|of|against
noun claim_to_sovereignty : S > to|over|on|in|of|against
noun claimant : S > to|in|of ; object=Place|Country

[CONTROLS]
verb control, occupy, rule, govern, administer, colonize, colonise, police : S > O ; object=Place|Country
verb hold+territory|area|town|city|part|village|control|swath|half|province|region : S > in|of|over|around
verb control+territory|area|town|city|part|village|swath|half|most|province|region|border : S > in|of|over|around|O
verb control+airspace|capital : S > in|of|over|around|O
verb occupy+territory|area|part|land|town|village|city|strip, govern+territory|area|part : S > in|of|O
verb rule+territory|part|area : S > in|of|O
verb take+control|charge|possession, gain+control, seize+control, assume+control, have+control : S > of|over
verb keep+control, retain+control : S > of|over
verb maintain+control, exercise+control, exert+control, consolidate+control, extend+control|rule : S > of|over|in|to
verb win+control, regain+control, establish+control : S > of|over|in|to
verb lose+control : S > of|over ; polarity=denied
verb hold_on, cling, hang_on : S > to ; object=Place|Country ; subject=Country|Organization|MilitaryUnit
verb cling+strip|part|swath|pocket|foothold : S > of|in
verb take_over, take_control : S > O|of ; object=Place|Country
verb annex, partition : S > O ; object=Place|Country ; weak
noun control, occupation, rule, administration, governance, colonization : S > of|over ; object=Place|Country
noun colonisation, domination, dominion, hegemony : S > of|over ; object=Place|Country
noun military_occupation, colonial_rule, direct_rule, grip, stranglehold : S > of|over|on|in ; object=Place|Country
noun foothold, trusteeship, takeover : S > of|over|on|in ; object=Place|Country
noun occupier, ruler, colonizer, coloniser, administrator, colonial_power : S > of|in ; object=Place|Country
noun occupying_power, colonial_ruler : S > of|in ; object=Place|Country
verb hold, possess, dominate : S > O ; object=Place|Country ; subject=Country|Organization|MilitaryUnit ; weak
noun dominance, suzerainty, mastery : S > over
verb incorporate, absorb : S > O ; object=Place|Country
noun incorporation, absorption : S > of ; object=Place|Country

[PARTY_TO]
noun party, signatory, state_party, contracting_party, adherent : S > to|of ; object=Agreement|Event
noun participant, combatant, belligerent, guarantor, co-sponsor, delegate : S > in|to|of|at ; object=Agreement|Event
noun delegation, attendee : S > in|to|of|at ; object=Agreement|Event
verb participate, engage, partake : S > in ; object=Event|Agreement
verb take+part, take_part, play+part : S > in ; object=Event|Agreement
verb attend, join : S > O ; object=Event
verb adhere, abide, comply, stick : S > to|by|with ; object=Agreement
verb enter, wage, fight : S > O|in|into ; object=Event
verb bind : O > by ; object=Agreement
noun participation, involvement, attendance : S > in|at|of ; object=Event|Agreement
noun adherence, compliance, accession : S > to|with ; object=Agreement
adj party, bound : S > to|by ; object=Agreement|Event
noun co-signatory : S > to|of ; object=Agreement
adj signatory : S > to ; object=Agreement
verb involve, engage : O > in ; object=Event

[PRODUCES]
verb produce, manufacture, build, develop, make, assemble, construct, design, fabricate, create : S > O ; object=Weapon
verb invent, breed, engineer : S > O ; object=Weapon
verb co-produce, churn_out, turn_out, crank_out, roll_out, perfect : S > O ; object=Weapon
verb produce, manufacture, grow, mine, refine, brew, extract, pump : S > none
verb develop+missile|weapon|bomb|warhead|rocket|drone|arms|arm|submarine|program|programme|vaccine|satellite : S > none
verb develop+technology|reactor : S > none
verb build+missile|weapon|bomb|warhead|rocket|drone|submarine|reactor|warship|tank|aircraft|jet|carrier|ship : S > none
verb build+satellite|centrifuge : S > none
verb make+missile|weapon|bomb|warhead|rocket|drone|plutonium|aircraft|tank|vehicle|car|chip|engine|part|phone : S > none
verb make+steel : S > none
verb enrich+uranium, reprocess+plutonium|fuel, process+uranium|plutonium : S > none
noun production, manufacture, development, assembly, construction, fabrication, building : S > of ; object=Weapon
noun maker, manufacturer, producer, builder, developer, designer : S > of
noun missile_program, missile_programme, weapon_program, weapon_programme, missile_development : S > of|none ; weak

[OPPOSES]
verb counter, contain, deter, resist, thwart, counterbalance, combat, confront, challenge, defy, stymie : S > O
verb check, foil, frustrate, obstruct, impede, outmaneuver, rein_in, fight_off, stand_up, push_back : S > O|to|against
verb face_down, offset : S > O|to|against
verb oppose+regime|government|rule|occupation|independence|ambition|influence|aggression|expansion : S > of|by|in|O|over
verb oppose+annexation : S > of|by|in|O|over
verb counter+influence|threat|aggression|ambition|expansion|activity|claim|propaganda|power|rise : S > of|by|from|O|in
verb counter+coercion|attack|terrorism : S > of|by|from|O|in
verb contain+influence|threat|aggression|ambition|expansion|power|rise|spread : S > of|by|from|O|in
verb curb+influence|ambition|power|activity|program|programme : S > of|by|from|O|in
verb deter+aggression|attack|threat|ambition|adversary : S > by|from|of|O
verb confront+threat|aggression|challenge|behavior|behaviour : S > from|by|of|O
verb combat+threat|aggression|influence|terrorism : S > from|by|of|O
verb resist+aggression|occupation|influence|domination|expansion : S > from|by|of|O
verb respond@to+threat|aggression|challenge|provocation|coercion : S > from|by|of
verb push_back@against+claim|pressure|coercion, guard@against+threat : S > from|by|of
verb campaign, struggle, mobilise : S > against ; weak
verb hedge, balance, insure : S > against ; weak
noun opposition, resistance, counterweight, deterrent, bulwark, deterrence, counterbalance, defiance : S > to|of|against
noun containment : S > of
noun campaign, struggle, fight, coalition, crusade, defense, defence, resistance : S > against ; weak
noun anti-isil_coalition, counterterrorism_campaign, fight_against_terrorism : S > against|in ; weak
verb stand@in+way : S > of
verb oppose : S > O ; weak
verb sideline, undercut, outflank, circumvent, outmanoeuvre, encircle : S > O ; weak
verb offset+influence|power|rise, reduce+influence|dependence|reliance : S > of|on|O|in
verb limit+influence|power|reach|ambition, check+influence|power|ambition : S > of|on|O|in
verb defeat, degrade, dismantle, eradicate, eliminate, disrupt : S > O ; object=Organization|MilitaryUnit ; weak
verb root_out, wipe_out, neutralize, neutralise, finish : S > O ; object=Organization|MilitaryUnit ; weak
verb rid : S > of

[ALLIED_WITH]
verb have+alliance|military_alliance|defence_alliance, establish+alliance|military_alliance, create+alliance : S = with|between|S*
verb join+alliance, enter+alliance, cement+alliances, restore+alliance, revive+alliance, expand+alliance : S = with|between|S* ; weak
verb ally+itself|themselves, fight@as+ally : S = with
noun oldest_ally, closest_ally, key_ally, main_ally, longtime_ally, long_-_time_ally, long_-_standing_ally, regional_ally : S|between|among = of|with|to
noun loyal_ally, staunch_ally, reliable_ally, strategic_ally, major_non_-_nato_ally, non_-_nato_ally, asian_ally, european_ally : S|between|among = of|with|to
noun historic_ally, traditional_ally, natural_ally, trusted_ally, military_ally, fellow_ally : S|between|among = of|with|to
noun bilateral_alliance, trilateral_alliance, strategic_alliance, ironclad_alliance, enduring_alliance : S|between|among = of|with|S*
noun treaty_partner, fellow_member : S = of|with|to ; weak

[PARTNER_OF]
verb have+strategic_partnership|friendship|special_relationship, enjoy+partnership|close_tie|friendly_relation|good_relation|warm_tie : S = with|between|S*
verb establish+strategic_partnership|comprehensive_partnership|friendship, announce+partnership|strategic_partnership : S = with|between|S*
verb sign+strategic_partnership|partnership_agreement, upgrade+strategic_partnership, declare+partnership|friendship : S = with|between|S*
verb elevate+tie@to+partnership, elevate+relation@to+partnership, upgrade+relation@to+partnership, upgrade+tie@to+partnership : S = with|between|S*
verb reaffirm+partnership|friendship, renew+partnership|friendship, cement+partnership|friendship, celebrate+friendship|partnership : S = with|between|S*
verb value+partnership|friendship|relationship, cherish+friendship, treasure+friendship : S = with|of
noun key_partner, close_partner, main_partner, reliable_partner, trusted_partner, valued_partner, important_partner : S|between|among = of|with|to|for
noun natural_partner, regional_partner, essential_partner, indispensable_partner, vital_partner, global_partner : S|between|among = of|with|to|for
noun good_friend, old_friend, close_friend, great_friend, true_friend, sincere_friend, best_friend, iron_brother : S|between|among = of|with|to
noun comprehensive_strategic_partnership, enduring_partnership, close_partnership, bilateral_partnership, trilateral_partnership : S|between|among = of|with|S*
noun no_-_limits_partnership, energy_partnership, trade_partnership, defence_partnership, climate_partnership : S|between|among = of|with|S*
noun enduring_friendship, traditional_friendship, deep_friendship, bond_of_friendship, brotherhood, close_bond, special_bond : S|between|among = of|with|S*
noun companion, comrade, brother, soulmate, friend_and_partner : S = of|with ; weak

[CLAIMS]
verb have+claim|territorial_claim, pursue+claim, maintain+claim, uphold+claim, reiterate+claim, revive+claim : S > to|over|on|in|of ; object=Place|Country
verb give_up+claim, renounce+claim, drop+claim, abandon+claim, relinquish+claim, waive+claim : S > to|over|on|in|of ; object=Place|Country ; polarity=denied

[CONTROLS]
verb control+fifth|quarter|third|bulk|rest|percent|much, occupy+fifth|quarter|third|half|most|bulk|percent : S > of|in ; object=Place|Country
verb rule+half|third|quarter|most|much, administer+half|third|part|most|area, govern+half|third|most : S > of|in ; object=Place|Country

[MEMBER_OF]
noun bid, application, candidacy, quest, path : S > for|to ; object=Organization ; modality=planned ; weak

[POSSESSES]
verb take+delivery : S > of ; object=Weapon

[PRODUCES]
verb develop+jet|fighter|fighter_jet|tank|aircraft|carrier|warship|helicopter|engine|howitzer|interceptor|warplane|torpedo|system : S > none
verb build+jet|fighter|helicopter|interceptor|howitzer|frigate|destroyer|engine : S > none

[AT_WAR_WITH]
verb fight+war, wage+war : S = with|against|S*

[PARTNER_OF]
verb raise+tie@to+partnership, raise+relation@to+partnership, raise+relationship@to+partnership, lift+relation@to+partnership, lift+tie@to+partnership : S = with|between|S*
verb elevate+relationship@to+partnership, upgrade+relationship@to+partnership, deepen+tie@to+partnership : S = with|between|S*

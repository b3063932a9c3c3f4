# ASSAULT: fighting, shelling, bombing, invading, killing, abducting.

[ATTACKS]
# against forces, states, places
verb attack, assault, invade, bomb, bombard, shell, ambush, storm, strafe, raid, overrun, torpedo, pound, rocket : S > O
verb blitz, pummel, pulverize, pulverise, obliterate : S > O|against ; subject=Country|MilitaryUnit|Organization
verb flatten, ravage, decimate, rout, counterattack : S > O|against ; subject=Country|MilitaryUnit|Organization
verb firebomb, nuke, napalm, mortar : S > O
verb conquer, annex, recapture, retake, reconquer, subdue, vanquish : S > O ; subject=Country|MilitaryUnit|Organization
verb crush, overwhelm : S > O ; subject=Country|MilitaryUnit|Organization
verb capture, seize, take, take_over : S > O ; subject=MilitaryUnit|Organization|Country ; object=Place|Country ; weak
verb reclaim, regain : S > O ; subject=MilitaryUnit|Organization|Country ; object=Place|Country ; weak
verb capture+town|village|city|stronghold|position|base|territory|area|bridge|airport|district : S > from|in|of|near|O
verb capture+outpost|capital|camp|hill|island : S > from|in|of|near|O
verb seize+town|village|city|stronghold|position|base|territory|area|airport|district|outpost : S > from|in|of|near|O
verb seize+capital|camp|island|province : S > from|in|of|near|O
verb take+town|village|city|stronghold|position|base|territory|capital|district : S > from|in|of|near|O
verb retake+town|village|city|base|territory|position : S > from|in|of|near|O
verb recapture+town|village|city|base|territory|position|stronghold : S > from|in|of|near|O
verb overrun+base|position|town|village|camp|post, storm+town|base|city|camp|position : S > from|in|of|near|O
verb destroy, annihilate, wipe_out, exterminate, blow_up, level, hammer, batter, devastate, incinerate : S > O
verb destroy+position|base|tank|camp|target|missile|aircraft|warship|depot|convoy|airfield|bunker : S > of|in|O|near
verb destroy+site|factory|plant|bridge : S > of|in|O|near
verb engage : S > O ; subject=Country|MilitaryUnit|Organization ; weak
verb hit+target|position|base|site|camp|village|town|city|ship|tanker|convoy|building : S > in|of|near|O|inside|across
verb hit+hospital|school|airport|factory|facility : S > in|of|near|O|inside|across
verb strike+target|position|base|site|camp|village|town|city|ship|tanker|convoy : S > in|of|near|O|inside|across
verb strike+building|hospital|airport|facility|depot : S > in|of|near|O|inside|across
verb attack+target|position|base|camp|village|town|city|ship|tanker|convoy|embassy : S > in|of|near|O|inside|across|from
verb attack+post|troop|troops|soldier|force|civilian|checkpoint : S > in|of|near|O|inside|across|from
verb bomb+target|position|base|camp|village|town|city|embassy|hospital|airport|market : S > in|of|near|O|inside|across
verb bomb+mosque|church|bus|hotel : S > in|of|near|O|inside|across
verb shell+target|position|base|camp|village|town|city|area|suburb : S > in|of|near|O|around
verb pound+position|target|city|area|town : S > in|of|near|O|around
verb raid+village|camp|town|base, ambush+convoy|patrol|troop|troops|soldier : S > in|of|near|O
verb bombard+position|city|town|area : S > in|of|near|O
verb shoot_down : S > O ; object=Weapon|MilitaryUnit ; weak
verb shoot_down+plane|aircraft|jet|helicopter|drone|missile|airliner|fighter|bomber : S > of|from|O|over|near
verb down+plane|aircraft|jet|drone|helicopter : S > of|from|O|over|near
verb sink+ship|vessel|boat|warship|submarine|destroyer|frigate|tanker|cruiser, sink : S > of|from|O|in|off
verb torpedo+ship|vessel : S > of|from|O|in|off
verb intercept+missile|rocket|drone : S > from|by|of
verb shoot, fire, open_up, snipe, lob+shell|grenade|bomb, hurl+grenade|bomb : S > at|on|upon|into|against|toward
verb open+fire|salvo, return+fire|salvo, direct+fire : S > on|at|against|with|toward|into|from|in
verb exchange+fire|shot|shell|artillery_fire, trade+fire|shot|blow : S > on|at|against|with|toward|into|from|in
verb draw+fire : S > on|at|against|with|toward|into|from|in
verb fire+missile|rocket|shell|mortar|shot|artillery|round|bullet|bomb|torpedo : S > at|on|into|toward|against|in|over
verb fire+tear|drone|salvo|volley|barrage|weapon|gun : S > at|on|into|toward|against|in|over
verb launch+missile|rocket|drone|torpedo : S > at|on|into|toward|against ; subject=Country|MilitaryUnit|Organization
verb launch+grenade|mortar|projectile : S > at|on|into|toward|against ; subject=Country|MilitaryUnit|Organization
verb rain+missile|rocket|shell|bomb, shower+rocket, lob+missile|rocket : S > on|at|against|into|upon
verb unleash+barrage|missile|rocket|bombardment|attack|assault|violence : S > on|at|against|into|upon
verb drop+bomb|barrel_bomb|leaflet|napalm|bomblet|atomic_bomb|munition : S > on|in|at|over|near|against
verb plant+bomb|mine|explosive, set_off+bomb|explosion, detonate+bomb|explosive : S > on|in|at|over|near|against
verb explode+bomb|device, explode, blow_up+bus|building|embassy|plane|hotel|car : S > in|of|on|near|at|outside
verb lay+mine|ambush : S > in|of|on|near|at|outside
verb use+chemical_weapon|gas|nerve_agent|cluster_bomb|cluster_munition|biological_weapon : S > against|on|in|O
verb use+poison_gas|barrel_bomb|napalm|human_shield : S > against|on|in|O
verb use+weapon|bomb|missile|artillery|aircraft|firepower : S > against|on ; weak
verb launch+attack|strike|offensive|raid|assault|invasion|war : S > on|against|of|at|into|in|near|with|inside|across
verb launch+airstrike|operation|incursion|bombardment : S > on|against|of|at|into|in|near|with|inside|across
verb launch+counteroffensive|ambush|campaign : S > on|against|of|at|into|in|near|with|inside|across
verb launch+counterattack|air_strike|missile_attack|drone_attack|rocket_attack : S > on|against|of|at|into|in|near
verb launch+artillery_attack|onslaught|blitz|bombing : S > on|against|of|at|into|in|near
verb mount+attack|offensive|invasion|assault|raid|ambush|operation|campaign|incursion : S > on|against|of|in|into|near
verb stage+attack|raid|invasion|ambush|incursion|bombing|massacre : S > on|against|of|in|into|near
verb carry_out+attack|strike|raid|airstrike|bombing|massacre|assassination|killing : S > on|against|of|in|near|at
verb carry_out+operation|ambush|execution|atrocity|abduction : S > on|against|of|in|near|at
verb conduct+attack|strike|raid|airstrike|operation|bombing|offensive|assassination : S > on|against|of|in|into|near
verb conduct+airstrikes, make+raid|incursion|attack|assault : S > on|against|of|in|into|near
verb commit+atrocity|genocide|massacre|aggression|murder|crime|war_crime|abuse|terrorism : S > against|on|of|in|toward
verb commit+violence|rape|torture : S > against|on|of|in|toward
verb perpetrate+massacre|genocide|atrocity|attack|violence|killing|abuse|crime : S > against|on|of|in|upon
verb inflict+casualty|damage|loss|blow|defeat|injury|pain|harm : S > against|on|of|in|upon
verb order+strike|airstrike|attack|raid|bombing|invasion|operation|offensive|assault : S > on|against|of|in|into
verb order+air_strike|killing|assassination : S > on|against|of|in|into
verb renew+attack|offensive|assault|bombing|shelling : S > on|against|of|in|with
verb resume+attack|bombing|shelling|offensive|strike|fighting : S > on|against|of|in|with
verb continue+attack|bombing|assault|shelling|war|aggression : S > on|against|of|in|with
verb step_up+attack|bombing|offensive|war|strike|shelling|airstrike : S > on|against|of|in
verb intensify+attack|bombing|shelling|strike|offensive|bombardment|assault : S > on|against|of|in
verb declare+war|jihad|holy_war : S > on|against|in|with|of|upon
verb wage+war|battle|campaign|jihad|insurgency|struggle|guerrilla_war|aggression : S > on|against|in|with|of|upon
verb wage+offensive : S > on|against|in|with|of|upon
verb make+war, levy+war, take_up+arms|arm, rise@in+arms, wage_war, do+battle : S > on|against|with|upon
verb bear+arms|arm, enter+war, join+battle : S > on|against|with|upon
verb fight+war|battle|duel|campaign|insurgency|rebellion : S > with|against|in|on|of
verb lead+attack|offensive|invasion|assault|raid|insurgency : S > with|against|in|on|of
verb fight, battle, combat, war, duel : S > O|against|with
verb grapple, tangle, collide, scuffle, exchange+blow : S = with|S* ; weak
verb clash, skirmish, tussle : S = with|S*
verb exchange+gunfire|artillery, break+ceasefire|truce|cease_-_fire : S > with|by|against|of|in|O
verb violate+ceasefire|truce|cease_-_fire|armistice, breach+ceasefire|truce : S > with|by|against|of|in|O
verb cross+border|frontier|line : S > into|with|to|of ; subject=MilitaryUnit ; weak
verb penetrate, infiltrate, intrude, enter, move, pour : S > O|into ; subject=MilitaryUnit ; object=Country|Place ; weak
verb sweep, plow, drive, charge : S > O|into ; subject=MilitaryUnit ; object=Country|Place ; weak
verb send+suicide_bomber|assassin|hit_squad|killer, dispatch+assassin|hit_squad : S > to|against|into|after
verb repel : S > O ; object=MilitaryUnit|Organization|Country ; subject=MilitaryUnit|Country|Organization ; weak
verb repulse : S > O ; object=MilitaryUnit|Organization|Country ; subject=MilitaryUnit|Country|Organization ; weak
verb beat_back : S > O ; object=MilitaryUnit|Organization|Country ; subject=MilitaryUnit|Country|Organization ; weak
verb fend_off : S > O ; object=MilitaryUnit|Organization|Country ; subject=MilitaryUnit|Country|Organization ; weak
verb push_back : S > O ; object=MilitaryUnit|Organization|Country ; subject=MilitaryUnit|Country|Organization ; weak
verb drive_back : S > O ; object=MilitaryUnit|Organization|Country ; subject=MilitaryUnit|Country|Organization ; weak
# against persons
verb kill, murder, assassinate, slay, massacre, slaughter, execute, behead, decapitate, gun_down, shoot_dead : S > O
verb lynch, butcher : S > O
verb electrocute, garrote, strangle, burn_alive, crucify, hack_to_death, stone_to_death, martyr : S > O
verb wound, injure, maim, torture, rape, abuse, beat_up, stab, poison, mutilate, disfigure, brutalise : S > O
verb kidnap, abduct, hijack, snatch, take+hostage, take_hostage, hold_hostage, take_prisoner, take_captive : S > O
verb hold_captive : S > O
verb take+hostage|prisoner|captive, hold+hostage|captive, seize+hostage : S > O|from|of|in
verb capture+soldier|troop|troops|fighter|pilot|sailor|prisoner|militant|commander : S > O|from|of|in
verb kill+people|person|civilian|soldier|troop|troops|militant|policeman|officer|fighter|leader : S > in|of|from|O|at
verb kill+commander|guerrilla|rebel|child|journalist|worker|demonstrator : S > in|of|from|O|at
verb kill+protester|insurgent|hostage|man|woman|villager|refugee|peacekeeper|diplomat|settler : S > in|of|from|O|at
verb kill+police|resident|student|member|number : S > in|of|from|O|at
verb wound+people|person|civilian|soldier|troop|troops|policeman|officer|demonstrator|protester : S > in|of|from|O
verb injure+people|person|civilian|soldier|officer|policeman : S > in|of|from|O
verb murder+civilian|people|person|journalist|child|dissident|leader : S > in|of|from|O|at
verb massacre+civilian|people|person|villager|prisoner|refugee : S > in|of|from|O|at
verb shoot+people|person|demonstrator|soldier|man : S > in|of|from|O|at
verb execute+prisoner|hostage|civilian|soldier|man|spy|dissident, behead+hostage|man|soldier : S > of|from|O|in
verb torture+prisoner|detainee|suspect|civilian : S > of|from|O|in
verb shoot+protester|demonstrator|civilian|policeman|official|officer|leader|ambassador|envoy : S > of|from|O|in|at
verb shoot+youth|boy|journalist, gas+civilian|people|person : S > of|from|O|in|at
verb molest, sexually_abuse, sexually_assault, assault : S > O ; object=Person|MilitaryUnit|Organization|Country ; weak
verb violate, starve : S > O ; object=Person|MilitaryUnit|Organization|Country ; weak
verb claim+responsibility, take+responsibility : S > for ; weak
verb attempt+assassination, make+attempt@on+life, target@for+assassination, plot+assassination : S > of|on|O|against|in
verb plot+murder|attack|bombing : S > of|on|O|against|in
verb expel+population|civilian|people|person|resident|inhabitant : S > from|of|O|in
verb drive_out+population|civilian|people|person, cleanse, ethnically_cleanse, depopulate : S > from|of|O|in
verb engage@in+cleansing|genocide|hostility|combat|battle|fighting|warfare|violence|skirmish|terrorism : S > against|with|in|of
verb beat+prisoner|detainee|demonstrator|protester|man|civilian|journalist|student, bayonet, club : S > of|from|O|in
verb batter, lash, flog, whip, cane : S > of|from|O|in
verb die@at+hand, suffer+attack|loss|defeat|casualty, come@under+attack|fire : from|by|of > S ; weak
# nouns
noun attack, assault, raid, offensive, airstrike, air_strike : S > on|against|of|in|at|near|upon|into|inside
noun missile_strike, drone_strike, air_raid, onslaught : S > on|against|of|in|at|near|upon|into|inside
noun missile_attack, rocket_attack, mortar_attack, drone_attack, bomb_attack : S > on|against|in|at|near|of
noun artillery_attack, grenade_attack, gun_attack : S > on|against|in|at|near|of
noun terrorist_attack, terror_attack, suicide_attack, military_attack, chemical_attack : S > on|against|in|at|of
noun gas_attack, nuclear_attack, knife_attack : S > on|against|in|at|of
noun air_attack, ground_attack, naval_attack, cross_border_attack, hit_and_run_attack : S > on|against|in|at|of|into
noun arson_attack, poison_attack, surprise_attack : S > on|against|in|at|of|into
noun air_campaign, bombing_campaign, military_campaign, military_operation, military_action : S > on|against|in|of|into
noun military_strike, special_operation : S > on|against|in|of|into
noun military_intervention, military_offensive, ground_offensive, ground_invasion : S > on|against|in|of|into
noun ground_assault, land_invasion, blitzkrieg : S > on|against|in|of|into
noun counteroffensive, counter-offensive, counterattack, counter-attack, counterstrike : S > on|against|in|of|into
noun retaliatory_strike, preemptive_strike : S > on|against|in|of|into
noun rocket_fire, mortar_fire, artillery_fire, missile_fire, gunfire, sniper_fire : S > on|against|at|into|toward|from
noun small_arms_fire, tank_fire, shellfire : S > on|against|at|into|toward|from
noun salvo, barrage, volley, fusillade, cannonade, broadside, ambush : S > on|against|at|of|into
noun invasion, bombing, shelling, bombardment, annexation, killing, assassination, murder, massacre : S > of|in
noun slaughter, slaying : S > of|in
noun full_scale_invasion, illegal_annexation, targeted_killing, extrajudicial_killing, mass_killing : S > of|in
noun conquest, capture, recapture, overrunning, sinking, destruction, downing, shooting, execution, beheading : S > of
noun lynching : S > of
noun torture, rape, abduction, kidnapping, kidnaping, hijacking, poisoning, maiming, wounding, abuse : S > of|in
noun beating, hostage_taking, stabbing : S > of|in
noun genocide, ethnic_cleansing, extermination, pogrom, holocaust, atrocity, war_crime, carnage : S > of|against|in|on
noun bloodbath, mass_murder : S > of|against|in|on
noun attempted_assassination, assassination_attempt, murder_attempt, attempt_on_the_life : S > of|on|against ; weak
noun coup_de_main, hit : S > of|on|against ; weak
noun aggression, incursion, terrorism, hostility, act_of_aggression, act_of_war : S > against|into|toward|in|on|of
noun use_of_force : S > against|into|toward|in|on|of
noun military_aggression, armed_aggression, armed_attack, armed_incursion, insurgency : S > against|into|in|of|on
noun guerrilla_war, jihad, holy_war, armed_struggle : S > against|into|in|of|on
noun battle, fighting, combat, warfare : S|between|among = with|against|S*
noun clash, skirmish, confrontation, gunfight, firefight, gunbattle, gun_battle : S|between|among = with|against|S*
noun shoot_out, shootout, standoff_shooting, dogfight : S|between|among = with|against|S*
noun border_clash, exchange_of_fire, border_fighting, border_skirmish, armed_clash : S|between|among = with|against|S*
noun armed_confrontation, armed_conflict, hostility : S|between|among = with|against|S*
noun operation, intervention : S > against ; weak
noun military_confrontation, tank_battle, naval_battle, air_battle, street_battle : S|between|among = with|against|S*
noun pitched_battle, artillery_duel : S|between|among = with|against|S*
noun ceasefire_violation, truce_violation, cease_fire_violation, violation_of_the_ceasefire : S > against|in|of ; weak
noun invader, attacker, assailant, aggressor, killer, murderer, assassin, kidnapper, captor, torturer : S > of|in
noun bomber : S > of|in
noun victim : S > of ; weak
verb liberate : S > from
verb liberate+area|city|town|village|district|territory|province|land|part|people, free+area|city|town|village|territory|province : S > from
verb wrest+control|city|town|area|territory, reclaim+area|city|town|village|territory|land|ground : S > from
verb drive_out, push_out, dislodge : S > O ; subject=Country|MilitaryUnit|Organization ; object=Organization|MilitaryUnit ; weak
verb mine+harbor|harbour|port|road|strait|waters : S > of|in|O
verb liquidate, take_out : S > O ; object=Person|Organization ; subject=Country|MilitaryUnit|Organization ; weak
verb defeat, rout, vanquish : S > O ; subject=MilitaryUnit|Organization ; object=MilitaryUnit|Organization ; weak
verb hang, gas : S > O ; object=Person|Organization ; weak
noun violence : S > against|toward|towards
noun victory, triumph : S > over|against
noun defeat : S|by > of
noun rout, annihilation, decimation, liquidation, elimination, neutralization : S > of ; weak
noun expedition, crusade, vendetta : S > against
verb lay_waste, lay+waste : S > to
verb harry, maraud, sack, pillage, plunder : S > O ; weak
verb pit+force|army|troop|troops : S > against
verb overpower, subjugate, outgun : S > O ; subject=MilitaryUnit|Country|Organization ; weak
verb suffer+defeat, lose+war|battle : by|to > S
verb strike, hit, target : S > O|in|near ; subject=MilitaryUnit
verb strike, hit, target : S > O ; subject=Country|Organization ; weak
verb strike+kindergarten|school|apartment|house|home|block|plant|refinery|station|grid : S > in|of|near|O|inside|across
verb strike+infrastructure|area|neighborhood|suburb|district|hotel|market|mall|church : S > in|of|near|O|inside|across
verb strike+bridge|port|compound : S > in|of|near|O|inside|across
verb hit+kindergarten|apartment|house|home|block|plant|refinery|station|grid : S > in|of|near|O|inside|across
verb hit+infrastructure|area|neighborhood|suburb|district|hotel|market|mall|church : S > in|of|near|O|inside|across
verb hit+bridge|port|compound : S > in|of|near|O|inside|across
verb attack+kindergarten|school|apartment|house|home|plant|refinery|station|grid : S > in|of|near|O|inside|across
verb attack+infrastructure|area|neighborhood|suburb|district|hotel|market|mall|church : S > in|of|near|O|inside|across
verb attack+bridge|port|compound|hospital|facility|depot|airport : S > in|of|near|O|inside|across
verb target+position|base|site|camp|village|town|city|depot|infrastructure|facility : S > in|of|near|O|inside|across
verb target+airport|refinery|plant|ship|convoy|building|hospital|headquarters|commander : S > in|of|near|O|inside|across
verb target+leader|stronghold : S > in|of|near|O|inside|across
verb capture+part|half|stretch|swath, seize+part|half|swath : S > of|in|O
verb advance, march, push, close_in, bear_down, thrust : S > on|into|against|toward ; subject=MilitaryUnit ; weak
verb deliver+blow, strike+blow, deal+blow : S > to|against|at|on
verb deliver+defeat|blow : S > I|to|on
verb receive+fire, take+fire, come@under+fire|attack|bombardment|shelling : from|by > S
noun strike : S > on|against
verb eliminate, neutralize, neutralise : S > O ; object=Person ; subject=Country|MilitaryUnit|Organization ; weak
verb fly+mission|sortie|strike : S > against|over
verb dislodge, flush_out, root_out : S > O|from ; subject=MilitaryUnit
verb clear+area|city|town|village|district|street|route|part|territory|neighbourhood|neighborhood|province : S > of|from
verb rid : S > of ; object=Organization|MilitaryUnit
verb seize+complex|dam|airfield|crossing|hospital : S > from|in|O
verb down+airliner|missile|warplane|fighter|bomber : S > of|from|O|over|near
verb blow_up+himself|herself|itself|themselves, detonate+himself|herself|vest|suicide_vest|belt|explosives|car|truck|car_bomb, blow+himself|herself|themselves : S > in|at|near|outside|on|among|inside|beside
verb explode+car|truck|vehicle|car_bomb|grenade|mine|belt, set_off+car_bomb|blast|device|explosives|grenade, detonate+device|car_bomb|mine|grenade|ied|roadside_bomb : S > in|of|on|near|at|outside|against|inside|beside
verb plant+car_bomb|device|explosives|landmine|booby_trap, place+bomb|car_bomb|explosives|mine, leave+bomb|car_bomb : S > on|in|at|over|near|against|outside|under|of
verb exchange+fire|shot|gunfire|artillery_fire|shelling|rocket|missile, trade+fire|shot|gunfire|artillery|shelling|rocket|missile|barrage|salvo : S = with|S*
verb kill+teacher|doctor|nurse|priest|monk|nun|bishop|mayor|governor|judge|lawyer|politician|minister|candidate|activist|farmer|peasant|tribesman|herder|shopkeeper|driver|pilgrim|worshipper|passenger|guest|tourist|missionary|engineer|miner|official|general|colonel|guard|recruit|sailor|pilot|trooper|serviceman|serviceman|marine|paramilitary|gendarme|jihadist|islamist|separatist|terrorist|suspect|gunman|prisoner|detainee|schoolchild|schoolgirl|boy|girl|baby|family|aid_worker|national|citizen|bystander|elder|chief|scientist|worker|immigrant|migrant|youth|infant : S > in|of|from|O|at|near|on|outside|during
verb wound+policeman|guard|journalist|child|woman|man|student|worker|villager|passenger|tourist|settler|pilgrim|peacekeeper|civilian|sailor|rebel|fighter|militant : S > in|of|from|O|at|near
verb injure+policeman|guard|journalist|child|woman|man|student|worker|villager|passenger|tourist|settler|pilgrim|peacekeeper|protester|demonstrator|sailor : S > in|of|from|O|at|near
verb shoot_dead+man|woman|teacher|policeman|officer|soldier|mayor|judge|leader|protester|demonstrator|civilian|boy|youth|farmer|official|journalist|priest|militant|rebel : S > in|of|from|O|at|near
verb gun_down+man|teacher|policeman|officer|soldier|mayor|judge|leader|protester|civilian|official|journalist|politician|lawyer : S > in|of|from|O|at|near
verb kidnap+teacher|tourist|engineer|worker|journalist|missionary|nun|priest|soldier|diplomat|businessman|schoolgirl|student|girl|doctor|national|citizen|aid_worker|woman|child|villager|official|mayor|policeman : S > in|of|from|O|at|near
verb abduct+teacher|tourist|engineer|worker|journalist|missionary|nun|priest|soldier|diplomat|businessman|schoolgirl|student|girl|doctor|national|citizen|aid_worker|woman|child|villager|official|mayor : S > in|of|from|O|at|near
verb hold@hostage+government|official, take@hostage+government, hold_hostage+official : S > O|of|in
verb torture+activist|man|woman|student|journalist|rebel|dissident|inmate@to+death : S > of|from|O|in ; weak
verb beat@to+death, torture@to+death, hack@to+death, stone@to+death, burn@to+death, club@to+death, shoot@to+death, stab@to+death, strangle : S > O|of|in
verb ambush+soldier|police|policeman|bus|car|truck|train|column|army|vehicle|team|peacekeeper|officer|motorcade|delegation : S > in|of|near|O|on
verb attack+garrison|barracks|police_station|village|army|outpost|police_post|patrol|bus|train|pipeline|oilfield|mine|hotel|restaurant|market|mosque|church|temple|court|prison|jail|ministry|parliament|consulate|mission|troops|peacekeeper|worker|pilgrim|worshipper|tourist|refugee|settlement|farm|town_hall|checkpoint|headquarters|column|camp|crew : S > in|of|near|O|inside|across|from|on|belonging|against
verb raid+border_post|police_station|barracks|settlement|hideout|base|outpost|island|farm : S > in|of|near|O|across ; subject=MilitaryUnit|Organization
verb bomb+hideout|camp|village|bridge|factory|refinery|airport|suburb|district|market|road|pipeline|headquarters|school|power_station|plant|port|depot|stronghold|restaurant|club|train|barracks|station|ministry|consulate : S > in|of|near|O|inside|across
verb shell+hospital|school|bridge|airport|port|outpost|army|camp|barracks|farm|frontline|district|neighbourhood|neighborhood|home|house|market|refinery : S > in|of|near|O|around|held|across
verb pound+rebel|stronghold|hideout|village|suburb|district|camp|frontline : S > in|of|near|O|around|held
verb fire+cannon|mortar|machine_gun|grenade|projectile|tank_shell|bullet|volley|anti-aircraft : S > at|on|into|toward|against|in|over|across|near
verb launch+air_raid|artillery|artillery_barrage|barrage|shell|ballistic_missile|drone|rocket_attack|suicide_attack|cross-border_raid|sweep|war|artillery_fire|rocket_fire|mortar_fire|bombing_raid|commando_raid|ground_assault|ground_offensive|ground_operation : S > on|against|of|at|into|in|near|across|toward
verb carry_out+air_strike|air_raid|suicide_attack|suicide_bombing|shelling|bombardment|kidnapping|murder|shooting|offensive|assault|invasion|incursion|rocket_attack|drone_strike|car_bombing : S > on|against|of|in|near|at|across|inside|into
verb stage+air_raid|suicide_attack|bomb_attack|assault|raid|rocket_attack|cross-border_raid|offensive : S > on|against|of|in|into|near|at
verb mount+air_raid|air_strike|artillery_attack|suicide_attack|rocket_attack|offensive|push : S > on|against|of|in|into|near|at
verb capture+causeway|port|border_post|crossing|garrison|mountain|valley|road|bridge|stronghold|part|half|hilltop|fort|barracks|peninsula|oilfield|refinery|region : S > from|in|of|near|O|on
verb recapture+causeway|port|border_post|crossing|garrison|capital|hill|island|area|bridge|region|airport|outpost : S > from|in|of|near|O|on
verb retake+causeway|port|crossing|garrison|capital|hill|island|area|bridge|region|airport|outpost|stronghold|district|position : S > from|in|of|near|O|on
verb overrun+garrison|outpost|barracks|capital|province|district|border_post|stronghold|city|airport : S > in|of|near|O|on|held
verb seize+border_post|garrison|hill|village|port|crossing|barracks|oilfield|district|bridge|road|peninsula|hilltop|valley : S > from|in|of|near|O|on
verb drive_out, dislodge, drive_off, rout, flush_out, repel, repulse : S > O|from ; object=MilitaryUnit|Organization ; weak
verb fight+rebel|guerrilla|militant|separatist|insurgent|jihadist|troop|army|soldier|force|militia|insurgency|islamist : S > in|of|O|near|with|for
verb battle+rebel|guerrilla|militant|separatist|insurgent|jihadist|troop|army|soldier|force|militia|police|protester : S > in|of|O|near|with
verb wipe_out+village|unit|garrison|family|column|rebel|cell : S > in|of|O|near
verb die@in+custody|police_custody|detention, die@under+torture, die@of+torture : in|by|under|at > S ; weak
verb kill@in+custody : S > O
verb open_fire, open+fire : S > on|at|against|toward|in|into
verb mow_down, cut_down, pick_off, finish_off : S > O ; object=Person|Organization|MilitaryUnit|Country ; weak
verb ram+embassy|crowd|barracks|checkpoint : S > of|in|at|O|outside
verb lob+mortar|artillery_shell|tear_gas, rain+mortar|artillery|fire|bombs, hail+bullet : S > on|at|against|into|upon|in
noun suicide_bombing, car_bombing, car_bomb, truck_bombing, roadside_bombing, bomb_blast, rocket_attack, suicide_attack, artillery_barrage, air_bombardment, cross-border_raid, cross-border_attack, commando_raid, ground_operation, night_raid, shooting_attack, stabbing_attack, arson, mortar_barrage, grenade_attack : S > on|against|in|at|near|of|inside|into|by
verb die@in+explosion|blast|bombing|attack|ambush|raid|shelling|clash|fighting|shooting|gunfight|firefight|battle|shootout|bomb|airstrike|crossfire|rocket_attack|strike, die@when+explode|hit|strike|detonate|blow|open|fire|ambush|attack, perish@in+explosion|blast|bombing|attack|ambush|raid|shelling|clash|fighting|airstrike : by|with|from|between > S
verb trade+mortar_fire|artillery_fire|shellfire|gunfire|rocket_fire, exchange+mortar_fire|artillery_fire|shellfire|gunfire|rocket_fire|rocket : S > with|against|on
verb cross@into+territory|country, cross_into, push@into+territory, thrust@into+territory, pour@into+territory : S > into|O|of|in ; subject=MilitaryUnit
verb cross, push, thrust, roll, sweep, punch, advance, drive : S > into ; subject=MilitaryUnit ; weak
verb strafe, bombard, pound, mortar, machine-gun, rocket, shell, bomb, pummel, napalm, firebomb : S > O|in|near
verb hack+villager|people|man|woman|child|family|farmer|civilian, stab+man|woman|policeman|priest|soldier|settler, club+man|villager|prisoner|seal, lynch+man|soldier|policeman, burn+villager|house|village|home : S > of|O|in|from
verb hit+Target, strike+Target, target+Target, attack+Target, bomb+Target, shell+Target, raid+Target, overrun+Target, pound+Target, blow_up+Target, capture+Target, retake+Target, recapture+Target, ambush+Target, rocket+Target, mortar+Target : S > in|near|inside|across|outside|O|on|at
verb bring_down+helicopter|plane|jet|aircraft|drone|airliner|warplane, down+helicopter|plane|jet|aircraft|drone|airliner|warplane : S > O|of|from|over|in
verb take+revenge|vengeance, exact+revenge|vengeance|retribution, wreak+vengeance|revenge|havoc : S > on|against|upon|in|from
verb drag@from+home|house|bed|car|bus|dormitory|church|mosque|office, haul@from+home|bed|house : S > O|in|of

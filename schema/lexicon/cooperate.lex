# COOPERATE: joint work, exercises, intelligence, security, supply, founding and reform of bodies.

[COOPERATES_WITH]
verb cooperate, co-operate, collaborate, coordinate, co-ordinate, interoperate, synchronize, synchronise : S = with|S*
verb work_together, team_up, join+force|hand|rank, join_forces, pool+resource|effort, partner, partner_up : S = with|S*
verb pair_up : S = with|S*
verb work+hand_in_hand, work+hand@in+hand : S = with
verb work@in+tandem|concert|conjunction|partnership|coordination|lockstep : S = with
verb act@in+concert|tandem|unison|coordination, march@in+lockstep, make+common_cause : S = with
verb fight@alongside+force|troop|soldier|army : S = of|alongside
verb band_together : S = with
verb deepen+cooperation|coordination|tie|relation|relationship|link|integration|interoperability : S = with|between|S*
verb deepen+engagement|collaboration : S = with|between|S*
verb strengthen+cooperation|coordination|tie|relation|relationship|link|bond|integration : S = with|between|S*
verb strengthen+interoperability|collaboration : S = with|between|S*
verb enhance+cooperation|coordination|tie|relation|link|interoperability|relationship : S = with|between|S*
verb enhance+collaboration|engagement : S = with|between|S*
verb expand+cooperation|tie|trade|relation|collaboration|link|engagement|relationship|exchange : S = with|between|S*
verb boost+cooperation|tie|trade|relation|collaboration|link|exchange|coordination : S = with|between|S*
verb increase+cooperation|trade|coordination|exchange|engagement|collaboration : S = with|between|S*
verb promote+cooperation|trade|exchange, intensify+cooperation|coordination|contact : S = with|between|S*
verb broaden+cooperation|tie : S = with|between|S*
verb develop+cooperation|relation|tie|trade|link, build+relation|tie|link|relationship : S = with|between|S*
verb cultivate+tie|relation|relationship : S = with|between|S*
verb tighten+tie|link|bond|cooperation, cement+tie|relation|relationship, consolidate+tie|relation : S = with|between|S*
verb maintain+tie|relation|cooperation|relationship|link, keep_up+tie|relation : S = with|between|S*
verb enjoy+tie|relation|relationship : S = with|between|S*
verb have+tie|relation|relationship|link|cooperation, share+tie|bond, warm+relation|tie : S = with|between|S*
verb conduct+business|trade, do+business|trade, carry_on+trade|commerce, engage@in+trade|commerce|cooperation : S = with
verb share+technology|expertise|know_-_how|experience|resource|burden|cost|responsibility|base : S = with|between|S*
verb share+facility : S = with|between|S*
verb exchange+technology|student|expert|expertise|experience|good|goods|scholar : S = with|between|S*
verb co-produce, co-develop, co-sponsor, co-author, co-finance, jointly_develop, codevelop : S = with|S*
verb jointly_produce, jointly_build, jointly_operate, jointly_launch, jointly_fund : S = with|S*
verb extradite : S > to
verb extradite+suspect|fugitive|criminal|citizen|national|man|leader|drug_lord : S > to
verb hand_over+suspect|fugitive|criminal|bomber|man|evidence, turn_over+suspect|fugitive|criminal|evidence : S > to
verb surrender+suspect|fugitive, transfer+suspect, render+suspect : S > to
verb assist@in+investigation|inquiry|probe, provide+evidence, share+evidence : S > with|to|O|of
verb allow+use@of+base|airspace|territory|port, open+base|airspace|port : S > to|for|by
verb permit+use|overflight|landing, grant+overflight|access|basing_right|landing_right : S > to|for|by|I
verb provide+base|facility|airspace|transit : S > to|for|by|I
noun cooperation, co-operation, collaboration, coordination, co-ordination, interoperability : S|between|among = with|S*
noun teamwork, synergy : S|between|among = with|S*
noun joint_venture, joint_project, joint_action, joint_operation, joint_work : S|between|among = with|S*
noun joint_production, joint_effort : S|between|among = with|S*
noun joint_development, joint_mission, joint_program, joint_programme, joint_research : between|among|S = with|S*
noun joint_task_force : between|among|S = with|S*
noun joint_commission, joint_committee, joint_working_group, partnership_program, teaming : S|between|among = with|S*
noun tie_up, tieup : S|between|among = with|S*
noun cooperation_program, cooperation_project, cooperative_effort, working_relationship : S|between|among = with|S*
noun burden_sharing : S|between|among = with|S*
noun military_cooperation, defense_cooperation, defence_cooperation : S|between|among = with|S* ; domain=military
noun security_cooperation, military_coordination : S|between|among = with|S* ; domain=military
noun military_tie, defense_tie, defence_tie, security_tie : S|between|among = with|S* ; domain=military
noun military_relation, defense_relation, military_to_military_tie : S|between|among = with|S* ; domain=military
noun defense_industrial_cooperation, naval_cooperation : S|between|among = with|S* ; domain=military
noun maritime_cooperation, counterterrorism_cooperation : S|between|among = with|S* ; domain=military
noun economic_cooperation, trade_cooperation, energy_cooperation, trade : S|between = with|S* ; domain=economic
noun commerce, bilateral_trade, cross_border_trade : S|between = with|S* ; domain=economic
noun economic_tie, trade_tie, trade_relation, economic_relation : S|between|among = with|S* ; domain=economic
noun commercial_tie, business_tie, trade_link : S|between|among = with|S* ; domain=economic
noun economic_integration, investment_cooperation, financial_cooperation : S|between|among = with|S* ; domain=economic
noun oil_trade, arm_trade : S|between|among = with|S* ; domain=economic
noun nuclear_cooperation, nuclear_tie, civil_nuclear_cooperation : S|between = with|S* ; domain=nuclear
noun civilian_nuclear_cooperation : S|between = with|S* ; domain=nuclear
noun intelligence_cooperation, intelligence_tie, police_cooperation : S|between = with|S* ; domain=intelligence
noun law_enforcement_cooperation : S|between = with|S* ; domain=intelligence
noun scientific_cooperation, technological_cooperation, technical_cooperation : S|between = with|S* ; domain=technology
noun space_cooperation, technology_cooperation : S|between = with|S* ; domain=technology
noun humanitarian_cooperation, judicial_cooperation, cultural_cooperation, cultural_exchange : S|between = with|S*
noun student_exchange, academic_exchange : S|between = with|S*
noun diplomatic_cooperation, diplomatic_coordination, political_cooperation : S|between = with|S* ; domain=diplomatic
noun extradition : S > to
adj cooperative : S = with
adj interoperable : S = with
verb act, operate, engage, interact, participate, join : S > with ; weak
verb trade : S > with
verb link_up, gang_up : S = with
verb work@with+government|ally|partner|authority|counterpart|country|official|force : S > with|of
verb act_together, operate_together, cooperate_closely, coauthor : S = with|S*
verb draft+text|resolution|statement, sponsor+text|resolution : S > with
verb integrate, unite, unify, reunify, merge : S > with ; weak
verb formalize+relation|cooperation|tie, institutionalize+cooperation|tie : S = with|between|S*
verb institutionalise+cooperation|tie, cement+cooperation : S = with|between|S*
verb work : S > with
verb facilitate+interoperability|cooperation|coordination|trade|integration|collaboration : S = with|between|S*
verb foster+interoperability|cooperation|trade|integration|collaboration : S = with|between|S*
verb improve+cooperation|coordination|interoperability|relationship : S = with|between|S*
verb enable+cooperation|interoperability|coordination, institutionalize+collaboration : S = with|between|S*
verb institutionalise+collaboration, advance+cooperation|collaboration|partnership : S = with|between|S*
verb pursue+cooperation|collaboration : S = with|between|S*
verb fight : S > alongside

[EXERCISES_WITH]
verb exercise, drill, train, patrol, wargame : S = with|alongside|S* ; subject=MilitaryUnit|Country
verb hold+exercise|drill|manoeuvre|maneuver|patrol|wargame|war_game|training|game : S = with|alongside|between|S*
verb conduct+exercise|drill|manoeuvre|maneuver|patrol|training|war_game|wargame|sail : S = with|alongside|between|S*
verb conduct+flight|overflight : S = with|alongside|between|S*
verb launch+exercise|drill|maneuver|manoeuvre|war_game|game|patrol : S = with|alongside|S*
verb stage+exercise|drill|maneuver|manoeuvre|war_game|game : S = with|alongside|S*
verb begin+exercise|drill|manoeuvre|maneuver|war_game|patrol : S = with|alongside|S*
verb start+exercise|drill|maneuver|manoeuvre|war_game|patrol : S = with|alongside|S*
verb carry_out+exercise|drill|patrol|maneuver|manoeuvre, kick_off+exercise|drill|war_game : S = with|alongside|S*
verb complete+exercise|drill : S = with|alongside|S*
verb undertake+exercise|drill|patrol|manoeuvre, perform+exercise|drill : S = with|alongside|S*
verb resume+exercise|drill|patrol : S = with|alongside|S*
verb expand+exercise|drill, step_up+exercise|drill|patrol, host+exercise|drill : S = with|alongside|S*
verb participate@in+exercise|drill|maneuver|manoeuvre : S = with|alongside|S*
verb take+part@in+exercise|drill|maneuver|manoeuvre|war_game|patrol, join@in+exercise|drill : S = with|alongside|S*
verb engage@in+exercise|drill : S = with|alongside|S*
verb join+exercise|drill|war_game|patrol|maneuver|manoeuvre : S = with|of|by|S*
noun joint_exercise, joint_drill, joint_patrol, joint_maneuver, joint_manoeuvre : S|between|among|of = with|alongside|S*
noun joint_training, joint_war_game : S|between|among|of = with|alongside|S*
noun joint_military_exercise, joint_military_drill, joint_naval_exercise : S|between|among|of = with|S*
noun joint_naval_drill, joint_air_drill, joint_air_exercise : S|between|among|of = with|S*
noun joint_army_exercise, joint_air_patrol, joint_sail, joint_flight, joint_sailing : S|between|among|of = with|S*
noun joint_naval_patrol, joint_army_workout : S|between|among|of = with|S*
noun military_exercise, military_drill, naval_exercise, naval_drill, air_drill : S|between|among|of = with|S*
noun air_exercise, live_fire_exercise : S|between|among|of = with|S*
noun live_fire_drill, field_exercise, training_exercise, command_post_exercise : S|between|among|of = with|S*
noun army_exercise, army_drill, army_workout, war_game, wargame, military_maneuver : S|between|among|of = with|S*
noun military_manoeuvre : S|between|among|of = with|S*
noun exercise, drill, maneuver, manoeuvre : S|between|among = with|alongside|S*
noun freedom_of_navigation_operation, multinational_exercise, trilateral_exercise : S|between|among|of = with|S*
noun trilateral_drill, amphibious_exercise : S|between|among|of = with|S*
verb fly+patrol|bomber|jet|fighter|mission|sortie, sail+warship|ship|carrier, hold+patrol : S = with|alongside
verb run+drill|exercise : S = with|alongside
verb exercise_together, train_together, drill_together, patrol_together, sail_together, fly_together : S = with|S*
verb kick_off+workout|training|game, hold+workout|training|game, conduct+workout|game : S = with|alongside|S*
verb stage+workout, launch+workout|training, begin+workout|training : S = with|alongside|S*
noun workout, army_training, military_training_exercise : S|between|among = with|S*

[SHARES_INTELLIGENCE_WITH]
verb share+intelligence|information|datum|data|secret|warning|intel|telemetry|imagery|intercept : S = with|between|S*
verb share+database|dossier|file|tip : S = with|between|S*
verb exchange+intelligence|information|datum|data|evidence|intel|secret : S = with|between|S*
verb swap+intelligence|information|intel, trade+intelligence|information : S = with|S*
verb pass+intelligence|information|secret|intel|datum|data : S = to|with|I
verb pass_on+intelligence|information|intel|warning : S = to|with|I
verb provide+intelligence|intel|imagery|photograph|satellite_image|early_warning : S = to|with|I
verb supply+intelligence|information|data : S = to|with|I
verb give+intel|imagery, feed+intelligence|information, relay+intelligence|information|warning : S = to|I|with
verb hand_over+intelligence|information|document, transmit+intelligence|information|data : S = to|with
verb furnish+intelligence|information : S = to|with
verb cooperate@on+intelligence, collaborate@on+intelligence, coordinate@on+intelligence : S = with
noun intelligence_sharing, information_sharing, data_sharing : S|between|among = with|S*
noun intelligence_exchange, information_exchange, exchange_of_information : S|between|among = with|S*
noun exchange_of_intelligence, intelligence_swap : S|between|among = with|S*
noun sharing_of_intelligence, sharing_of_information, sharing_of_data, intelligence_pact : S|between|among = with|S*
noun intelligence_sharing_pact : S|between|among = with|S*
noun intelligence_collaboration, warning_data, early_warning_data : S|between|among = with|S* ; weak
noun missile_warning_data : S|between|among = with|S* ; weak
verb give+intelligence|secret : S > to|I|with

[GUARANTEES_SECURITY_OF]
verb guarantee+security|sovereignty|safety|independence|integrity|border|neutrality|territory|freedom : S > of|for|O
verb guarantee+peace : S > of|for|O
verb ensure+security|defense|defence|safety, safeguard+security|sovereignty|independence|border : S > of|for
verb secure+border|airspace : S > of|for
verb defend+sovereignty|territory|independence|security|border|ally|airspace|sky|freedom : S > of|O|against
verb commit@to+defense|defence|security|protection, reaffirm+commitment@to+defense|defence|security : S > of|O
verb provide+protection|umbrella|guarantee|security|shield|cover|deterrence|escort : S > to|for|of|I
verb give+protection|guarantee|cover : S > to|for|of|I
verb offer+protection|guarantee|umbrella|shelter_from_attack : S > to|over|I|for
verb extend+protection|deterrence|umbrella|guarantee|shield : S > to|over|I|for
verb honor+commitment|obligation@to+defend, invoke+article, escort : S > of|for|O ; weak
verb patrol+sky|airspace|coast|border : S > of|for|O ; weak
verb stand@by+commitment, underwrite+security, underpin+security, police+airspace|sky|border : S > of|to|for
verb deter+attack|aggression|invasion : S > against|on|of ; subject=Country|Organization|MilitaryUnit
noun security_guarantee, security_assurance, nuclear_umbrella, extended_deterrence : S > to|for|of|over
noun security_commitment, nuclear_guarantee : S > to|for|of|over
noun prolonged_deterrence, defense_commitment, defence_commitment, security_umbrella : S > to|for|of|over
noun defense_guarantee, defence_guarantee : S > to|for|of|over
noun defense_obligation, mutual_defense, mutual_defence, ironclad_commitment, treaty_commitment : S > to|for|of
noun treaty_obligation : S > to|for|of
noun protection : S > of|for|to
noun protector, guarantor, defender, guardian, shield : S > of
verb protect, shield, safeguard, defend : S > O ; subject=Country|Organization|MilitaryUnit ; weak

[SUPPLIES]
# sell, ship, transfer
verb sell, export, ship, deliver, transfer, lease, re-export, smuggle, consign, hawk, peddle, rent : S > to|I ; item=O
verb dispatch : S > to|I ; item=O
verb sell_off, send_over, ship_out, hand_over, turn_over, make_available : S > to|I ; item=O
verb provide, furnish, give, lend, send, donate, offer : S > to|I|for ; item=O ; weak
verb supply, equip, arm, outfit, furnish, stock, replenish, resupply, rearm, re-equip : S > O ; item=with
verb provide+weapon|arms|arm|missile|ammunition|tank|jet|aircraft|drone : S > to|for|I|with ; item=O ; domain=military
verb provide+rocket|munition|equipment|artillery : S > to|for|I|with ; item=O ; domain=military
verb send+weapon|arms|arm|missile|ammunition|tank|drone|rocket|munition|shell : S > to|I|for ; item=O ; domain=military
verb send+howitzer|material|hardware : S > to|I|for ; item=O ; domain=military
verb give+weapon|arms|arm|missile|ammunition|tank|jet|drone|rocket|munition|shell : S > to|I ; item=O ; domain=military
verb sell+weapon|arms|arm|missile|ammunition|tank|jet|aircraft|drone|rocket : S > to|I ; item=O ; domain=military
verb sell+munition|submarine|helicopter|fighter|plane|warship : S > to|I ; item=O ; domain=military
verb supply+weapon|arms|arm|missile|ammunition|tank|jet|drone|rocket|munition : S > to|I|for ; item=O ; domain=military
verb supply+shell|artillery : S > to|I|for ; item=O ; domain=military
verb deliver+weapon|arms|arm|missile|ammunition|tank|jet|aircraft|drone|rocket : S > to|I ; item=O ; domain=military
verb deliver+munition|helicopter|warship : S > to|I ; item=O ; domain=military
verb transfer+weapon|arms|arm|missile|technology|know_-_how|aircraft|ship|warhead|tank : S > to|I ; item=O
verb export+weapon|arms|arm|missile|technology, smuggle+weapon|arms|arm|missile|rocket : S > to|into ; item=O
verb license+production|technology, approve+sale|export|transfer : S > to|of ; modality=planned
verb authorize+sale|export|transfer, allow+sale|export : S > to|of ; modality=planned
verb fuel, gas_up, pipe, pump, refuel : S > to|O ; weak
verb sell+oil|gas|crude|wheat|grain|uranium|coal|fuel|good|goods|food : S > to|I ; item=O ; domain=economic
verb export+oil|gas|crude|wheat|grain|coal|good|goods|fuel : S > to|I ; item=O ; domain=economic
verb share+missile|nuclear|weapon, pass+technology|blueprint|weapon, leak+technology : S > with|to ; item=O ; weak
# buy (the seller is the subject of the claim)
verb buy, purchase, import, procure, acquire, obtain : from > S ; item=O
verb buy+weapon|missile|arms|arm|oil|gas|jet|tank|aircraft|system|drone|grain : from > S ; item=O
verb import+oil|gas|coal|weapon|grain : from > S ; item=O
verb take+delivery : from > S ; item=of
verb depend, rely : on|upon > S ; item=for ; weak
noun sale, export, supply, shipment, delivery, transfer, consignment, re-export, resupply, provision : S > to ; item=of
noun provisioning : S > to ; item=of
noun arm_sale, weapon_sale, arm_export, arm_transfer, arm_delivery, arm_shipment, arm_supply : S > to ; domain=military
noun weapon_shipment, weapon_delivery, weapon_transfer, weapon_supply, missile_sale : S > to ; domain=military
noun missile_shipment, missile_delivery, missile_transfer, missile_export, tank_delivery : S > to ; domain=military
noun jet_sale, fighter_sale, drone_sale : S > to ; domain=military
noun foreign_military_sale, military_sale, military_supply, military_export : S > to ; domain=military
noun ammunition_supply, ammunition_delivery : S > to ; domain=military
noun technology_transfer, technology_export, transfer_of_technology, chip_export : S > to ; domain=technology
noun oil_export, gas_export, oil_sale, gas_sale, gas_supply, oil_supply, grain_export : S > to ; domain=economic
noun wheat_sale, oil_shipment, fuel_shipment : S > to ; domain=economic
noun gas_delivery, oil_delivery, food_export, coal_export, uranium_export, energy_export : S > to ; domain=economic
noun energy_supply, electricity_export : S > to ; domain=economic
noun purchase, procurement, import, importation, acquisition : from|of > S ; item=of
noun oil_import, gas_import, energy_import, arm_import, arm_purchase, weapon_purchase, arm_procurement : from|of > S
noun supplier, exporter, vendor, seller, provider, purveyor, source : S > of|to|for ; weak
noun buyer, importer, purchaser, customer, consumer : of|from > S ; weak
adj dependent, reliant : on|upon > S ; item=for
verb receive, get, source, secure : from > S ; item=O ; weak
verb get+weapon|missile|arm|arms|oil|gas|jet|drone|tank|ammunition|uranium|technology|grain|fuel : from > S ; item=O
verb receive+weapon|missile|arm|arms|jet|drone|tank|ammunition|shipment|delivery|helicopter|aircraft : from > S ; item=O
verb receive+system : from > S ; item=O
verb provide : S > O ; item=with ; weak
verb traffic, gift, barter, hand : S > to|I ; item=O ; weak
noun gift : S > to ; item=of
verb supply : S > to|I|for ; item=O

[ESTABLISHES]
verb establish, found, create, form, constitute, institute : S > O ; object=Organization|MilitaryUnit|Agreement
verb inaugurate, launch, organize, organise : S > O ; object=Organization|MilitaryUnit|Agreement
verb set_up, start_up, co-found, cofound, charter, incorporate : S > O ; object=Organization|MilitaryUnit|Agreement
verb pioneer : S > O ; object=Organization|MilitaryUnit|Agreement
verb establish+command|headquarters|body|committee|commission|agency|force|center|centre|council|court : S > none
verb establish+tribunal|office|fund|bank|mechanism|group : S > none
verb establish+task_force|working_group|panel|authority|institute|institution|secretariat|mission|unit|team : S > none
verb establish+base|zone|corridor|company|organization|organisation : S > none
verb set_up+command|headquarters|body|committee|commission|agency|force|center|centre|council|court|tribunal : S > none
verb set_up+office|fund|bank|mechanism|group : S > none
verb set_up+task_force|working_group|panel|authority|institute|secretariat|mission|unit|team|base|zone : S > none
verb set_up+company|organization|organisation|government : S > none
verb create+command|headquarters|body|committee|commission|agency|force|center|centre|council|court|tribunal : S > none
verb create+office|fund|bank|mechanism|group : S > none
verb create+task_force|working_group|panel|authority|institute|secretariat|mission|unit|team|company : S > none
verb create+organization|organisation|ministry|department : S > none
verb form+command|committee|commission|government|coalition|party|force|council|alliance|group|cabinet|bloc : S > none
verb form+unit|militia|task_force|panel|brigade : S > none
verb launch+fund|agency|mechanism|organization|organisation|company|party|bank|program|programme|task_force : S > none
verb launch+initiative : S > none
verb found+party|movement|organization|organisation|state|company|group|republic|university : S > none
verb open+center|centre|base|office|school : S > none
verb inaugurate+center|centre|base|office|command|council|headquarters|mission : S > none
verb stand_up+command|unit|force|headquarters|office : S > none
verb ascertain+command|headquarters : S > none
noun establishment, creation, founding, formation, foundation : S > of ; object=Organization|MilitaryUnit|Agreement
noun inauguration, launch, setting_up, setup, inception : S > of ; object=Organization|MilitaryUnit|Agreement
noun founder, co-founder, cofounder, creator, architect : S > of ; object=Organization|MilitaryUnit|Agreement
noun establishment, creation, formation : S > none

[REORGANIZES]
verb reorganize, reorganise, restructure, overhaul, revamp, reform, reshape : S > O ; object=Organization|MilitaryUnit
verb modernize, modernise, realign, retool : S > O ; object=Organization|MilitaryUnit
verb upgrade, remodel, reconstitute, rebuild, streamline, merge, recast : S > O ; object=Organization|MilitaryUnit
verb transform, expand, consolidate, refit : S > O ; object=Organization|MilitaryUnit
verb beef_up, scale_up, split_up, break_up, disband, dissolve, abolish : S > O ; object=Organization|MilitaryUnit
verb downsize, restyle : S > O ; object=Organization|MilitaryUnit
verb reshuffle+cabinet|government|leadership, reorganize+command|force|army|government|ministry : S > none
verb upgrade+command|force|headquarters : S > none
verb restructure+command|force|army|military|ministry, revamp+command|force|army|military : S > none
verb overhaul+command|force|army|military|agency : S > none
verb modernize+force|army|military|navy|arsenal, modernise+force|army|military|navy : S > none
verb reform+army|police|military|ministry : S > none
verb expand+command|force|army|navy|military, dissolve+parliament|government|assembly|cabinet|council : S > none
noun reorganization, reorganisation, restructuring, overhaul, revamp : S > of|to ; object=Organization|MilitaryUnit
noun reform, upgrade, modernization, modernisation : S > of|to ; object=Organization|MilitaryUnit
noun expansion, enlargement, realignment, reshuffle, transformation : S > of|to ; object=Organization|MilitaryUnit
noun dissolution, merger, improve : S > of|to ; object=Organization|MilitaryUnit
verb turn+headquarters|command|unit|force, transform+headquarters|command|unit|force : S > O
verb convert+headquarters|command|unit|base : S > O
verb upgrade+headquarters|command|unit|force, expand+headquarters|command : S > O
verb overhaul+command|headquarters|structure, revamp+command|headquarters|structure : S > O

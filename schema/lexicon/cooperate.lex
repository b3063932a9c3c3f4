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

[COOPERATES_WITH]
verb work_closely, work_jointly, work_alongside, cooperate_closely, coordinate_closely, liaise_closely : S = with|S*
verb work_side_by_side, work_shoulder_to_shoulder, work_hand_in_hand, stand_together, pull_together : S = with|S*
verb continue_work, keep_work : S = with ; weak
verb combine+force|effort|resource|strength, coordinate+effort|response|action|policy|position|approach|operation : S = with|between|S*
verb align+policy|effort|position, harmonize+policy|standard, harmonise+policy|standard : S = with ; weak
verb join+effort|battle|fight|struggle@against+terrorism|terror|piracy|smuggling|trafficking : S = with|S*
verb develop+partnership|cooperation|technology|project|system|weapon|missile@with+partner : S = with|S* ; weak
verb jointly_fight, jointly_train, jointly_patrol, jointly_organize, jointly_organise, jointly_manage : S = with|S*
verb jointly_combat, jointly_tackle, jointly_address, jointly_finance, jointly_invest, jointly_explore : S = with|S*
verb jointly_construct, jointly_manufacture, jointly_design, jointly_explore, jointly_study, jointly_host : S = with|S*
verb co-host, co-lead, co-organize, co-organise, co-fund, co-manage, co-operate_closely, codesign, co-design : S = with|S*
verb launch+venture|joint_venture|project|programme|program|initiative|partnership : S = with|between|S*
verb start+project|cooperation|joint_venture, begin+cooperation|collaboration|coordination : S = with|between|S*
verb resume+cooperation|coordination|trade|flight|link, restore+cooperation|trade|link : S = with|between|S*
verb agree+cooperation, agree@on+cooperation|coordination|joint_venture : S = with|between|S*
verb explore+cooperation|collaboration|opportunity, discuss+cooperation : S = with|between|S* ; weak
verb reopen+trade|link|route|railway|crossing, link+grid|railway|network : S = with|between|S* ; weak
verb integrate+force|system|economy|defence|defense, connect+grid|network|railway : S = with|between|S* ; weak
verb operate@alongside+force|troop|soldier|army|navy : S = of|alongside
verb fight_alongside, operate_alongside, serve_alongside, deploy_alongside, work_alongside : S = O|alongside ; weak
verb assist@in+search|hunt|rescue|operation : S > with|of|O
verb use+base|airspace|airfield|port|facility|territory : S = of|in ; weak
verb let+use : S = O ; weak
verb hand_over+fugitive|criminal|suspect|terrorist|spy, deport+suspect|fugitive : S > to
verb arrest+suspect@at+request : S > of
noun joint_work, joint_action, joint_initiative, joint_investigation, joint_training : S|between|among = with|S*
noun joint_investment, joint_fund, joint_front, joint_response, joint_approach, joint_mechanism, joint_project : S|between|among = with|S*
noun common_front, common_cause, united_front, division_of_labour : S|between|among = with|S* ; weak
noun security_coordination, policy_coordination, defence_collaboration, defense_collaboration, coordination_centre : S|between|among = with|S*
noun counter_-_terrorism_cooperation, anti_-_terror_cooperation, antiterrorism_cooperation, naval_coordination : S|between|among = with|S*
noun border_cooperation, customs_cooperation, health_cooperation, climate_cooperation, cyber_cooperation : S|between|among = with|S*
noun trilateral_cooperation, bilateral_cooperation, regional_cooperation, mutual_cooperation, practical_cooperation : S|between|among = with|S*
noun industrial_cooperation, agricultural_cooperation, research_cooperation, educational_cooperation : S|between|among = with|S*
noun co_-_production, co_-_development, joint_development, joint_production, joint_exploration : S|between|among = with|S*
noun bilateral_tie, bilateral_relation, bilateral_relationship, diplomatic_relationship, working_relation : S|between|among = with|S*
noun trade_volume, trade_turnover, trade_relationship, economic_relationship, business_relationship : S|between|among = with|S*
noun defence_relationship, defense_relationship, security_relationship, military_relationship, nuclear_relationship : S|between|among = with|S*
noun extradition : S > of|from

[EXERCISES_WITH]
verb stage+patrol|drill|exercise|war_game|wargame|manoeuvre|maneuver|training|live_-_fire_drill : S = with|alongside|between|S*
verb wrap_up+exercise|drill|patrol, conclude+exercise|drill|patrol, finish+exercise|drill, end+exercise|drill : S = with|alongside|S*
verb plan+exercise|drill|patrol, schedule+exercise|drill, postpone+exercise|drill, continue+exercise|drill|patrol : S = with|alongside|S*
verb practise+landing|attack|defence|interception|assault|rescue, practice+landing|attack|defense|assault|interception : S = with|alongside|S*
verb rehearse+landing|attack|defence|defense|assault|interception : S = with|alongside|S*
verb sail_alongside, fly_alongside, patrol_alongside, train_alongside, exercise_alongside, sail_together : S = with|O|alongside|S* ; subject=MilitaryUnit|Country
verb train_side_by_side, exercise_side_by_side, drill_side_by_side, train_jointly, exercise_jointly, patrol_jointly : S = with|S*
verb escort+bomber|plane : S = of|from ; weak
verb simulate+attack|strike|war|invasion|landing : S = with ; weak
noun trilateral_exercise, bilateral_exercise, bilateral_drill, joint_sea_exercise, joint_sea_drill, sea_exercise : S|between|among|of = with|S*
noun joint_maritime_exercise, maritime_exercise, maritime_drill, joint_ground_exercise, combined_exercise, combined_drill : S|between|among|of = with|S*
noun joint_bomber_patrol, bomber_patrol, joint_bomber_flight, joint_flight, naval_patrol, air_patrol, border_patrol : S|between|among|of = with|S*
noun live_-_fire_exercise, live_-_fire_drill, anti_-_submarine_exercise, tabletop_exercise, staff_exercise : S|between|among|of = with|S*
noun passing_exercise, rescue_exercise, rescue_drill, joint_manoeuvre, joint_war_game, naval_manoeuvre, naval_maneuver : S|between|among|of = with|S*
noun joint_voyage, joint_cruise, joint_transit : S|between|among|of = with|S*

[SHARES_INTELLIGENCE_WITH]
verb share+intelligence_report|finding|assessment|satellite_image|radar_data|warning_data|missile_warning_data : S = with|between|S*
verb share+missile_data|tracking_data|radar|signal|source|evidence|database|flight_data|passenger_data : S = with|between|S* ; weak
verb exchange+intelligence_report|data|warning|satellite_data|missile_data|radar_data : S = with|between|S*
verb provide+satellite_data|satellite_imagery|targeting|targeting_data|target_data|tip|warning|satellite_picture : S = to|with|I|for
verb supply+satellite_image|satellite_imagery|satellite_picture|satellite_data|intelligence|targeting_data|information : S = to|with|I|O
verb give+satellite_image|satellite_picture|targeting|information|warning|tip : S = to|I|with
verb tip_off, forewarn, alert : S = O ; weak
verb warn@of+plot|attack : S = O ; weak
noun intelligence_sharing_agreement, intelligence_-_sharing, intelligence_link, intelligence_relationship : S|between|among = with|S*
noun data_exchange, real_-_time_sharing, warning_data_sharing, data_link, intelligence_cooperation : S|between|among = with|S*
noun sharing : S|between|among = with|between|among|S* ; weak

[GUARANTEES_SECURITY_OF]
verb commit@to+defence_of|defense_of, pledge@to+defend : S > of|O
verb guarantee+defence|defense|survival|existence|statehood : S > of|for|O
verb pledge+protection|defence|defense, promise+protection|defence|defense|security_guarantee : S > of|to|for|I
verb extend+security_guarantee|nuclear_umbrella|deterrence|umbrella, give+security_guarantee|guarantee : S > to|over|for|I
verb offer+security_guarantee|nuclear_umbrella|deterrence : S > to|over|for|I
verb provide+security_guarantee|nuclear_umbrella|air_cover|air_defence|air_defense|security : S > to|for|of|over
verb come@to+defence|defense, fight@in+defence|defense, rush@to+defence : S > of
verb police+sky|airspace|water, guard+border|airspace|sky|coast, secure+sky|airspace|sea : S > of|over|for
verb protect+sky|airspace|border|sovereignty|shipping|ship|ally|territory|coast : S > of|in|O|from
verb defend+ally|partner|territory|sky|airspace|border|sovereignty|island|inch : S > of|O|from|against
verb back+security, ensure+sovereignty|independence|survival|integrity : S > of
verb honour+commitment|obligation|guarantee|treaty, uphold+commitment|obligation|guarantee : S > to|of ; weak
noun commitment_to_defend, defence_pledge, defense_pledge, security_pledge, defence_guarantee, defense_guarantee : S > to|for|of
noun commitment : S > to ; weak
noun unwavering_commitment, ironclad_commitment, rock_-_solid_commitment, enduring_commitment, steadfast_commitment : S > to
noun mutual_defence_commitment, article_5_commitment, article_5, collective_defence, collective_defense : S > to|for|of
noun air_policing, air_policing_mission, umbrella, air_cover, deterrent, defence, defense, protection : S > of|over|for ; weak
noun guarantor : S > of

[SUPPLIES]
# weapons by whatever name
verb sell+Weapon, export+Weapon, ship+Weapon, deliver+Weapon, supply+Weapon, transfer+Weapon, lease+Weapon : S > to|I|for ; item=O ; domain=military
verb buy+Weapon, purchase+Weapon, procure+Weapon, order+Weapon, produce+Weapon : S > for ; item=O ; domain=military
verb give+Weapon, provide+Weapon, send+Weapon, donate+Weapon, hand+Weapon, hand_over+Weapon, lend+Weapon : S > to|I|for|with ; item=O ; domain=military
verb promise+Weapon, pledge+Weapon, offer+Weapon, commit+Weapon, approve+Weapon, announce+Weapon, clear+Weapon : S > to|I|for ; item=O ; domain=military ; modality=planned
verb authorize+Weapon, authorise+Weapon, earmark+Weapon : S > to|I|for ; item=O ; domain=military ; modality=planned
verb smuggle+Weapon, funnel+Weapon, channel+Weapon, airlift+Weapon, gift+Weapon, present+Weapon : S > to|I|into ; item=O ; domain=military
verb receive+Weapon, get+Weapon, buy+Weapon, purchase+Weapon, import+Weapon, order+Weapon, acquire+Weapon : from > S ; item=O ; domain=military
verb obtain+Weapon, procure+Weapon, source+Weapon, lease+Weapon, rent+Weapon, secure+Weapon, accept+Weapon : from > S ; item=O ; domain=military
verb take+delivery@of+Weapon : from > S ; item=of ; domain=military
# goods
verb supply+oil|gas|fuel|grain|food|wheat|electricity|power|energy|technology|equipment|component|material|chip : S > to|I|for ; item=O
verb supply+reactor|fertilizer|fertiliser|medicine|vaccine|steel|uranium|spare_part|machinery|part|turbine : S > to|I|for ; item=O
verb sell+electricity|power|rice|steel|good|goods|car|plane|airliner|reactor|technology|machinery|fertilizer|beef : S > to|I ; item=O ; domain=economic
verb sell+timber|ore|copper|gold|mineral|vaccine|chip|equipment|service|stake|product|coffee|cocoa|fish|meat : S > to|I ; item=O ; domain=economic
verb export+electricity|power|rice|steel|car|machinery|fertilizer|beef|ore|mineral|chip|uranium|food|product|meat : S > to|I ; item=O ; domain=economic
verb ship+oil|gas|crude|coal|grain|wheat|rice|ore|fuel|good|goods|lng|cargo|component|uranium : S > to|I ; item=O ; domain=economic
verb deliver+oil|gas|crude|grain|wheat|fuel|good|goods|electricity|reactor|component|vaccine : S > to|I ; item=O
verb pipe+gas|oil|water, pump+gas|oil, transport+gas|oil|crude : S > to ; item=O ; domain=economic
verb buy+gas|fuel|wheat|rice|electricity|power|technology|car|plane|airliner|uranium|coal|good|goods|product|soybean : from > S ; item=O ; domain=economic
verb import+crude|wheat|rice|electricity|power|fuel|good|goods|food|uranium|steel|chip|soybean|mineral|beef : from > S ; item=O ; domain=economic
verb receive+gas|oil|fuel|grain|aid|electricity|component|technology|supply : from > S ; item=O
verb order+jet|plane|aircraft|submarine|missile|frigate|tank|system|airliner|helicopter|drone : from > S ; item=O
verb license+export|sale, clear+sale|export|transfer, greenlight+sale|export|transfer, okay+sale : S > to|of ; modality=planned
verb approve+arm_sale|arms_sale|sales|delivery|shipment|supply|package, clear+arm_sale|arms_sale : S > to|of|for ; modality=planned
verb notify+sale, announce+sale|delivery|shipment|transfer|arm_sale, agree+sale|delivery : S > to|of ; modality=planned
verb resume+sale|supply|delivery|shipment|export, continue+supply|delivery|sale|export, begin+delivery|supply|export : S > to|of
verb speed_up+delivery|shipment, accelerate+delivery|shipment, step_up+delivery|supply|export|shipment : S > to|of
verb increase+supply|delivery|export|sale, boost+supply|export|sale|delivery, start+delivery|supply|export : S > to|of
verb complete+delivery|sale, make+delivery|shipment, promise+delivery, pledge+delivery : S > to|of
verb arm : S > O ; item=with ; domain=military
verb rearm, resupply, re-arm : S > O ; item=with ; domain=military
verb outfit, kit_out : S > O ; item=with
noun arms_sale, arms_export, arms_shipment, arms_delivery, arms_supply, arms_transfer, arms_package : S|from > to ; domain=military
noun weapons_sale, weapons_export, weapons_shipment, weapons_delivery, weapons_supply, weapons_transfer, weapons_package : S|from > to|for ; domain=military
noun arm_package, weapon_package, military_package, arm_support, weapon_support, drone_delivery, drone_export : S|from > to|for ; domain=military
noun missile_delivery, jet_delivery, fighter_delivery, submarine_sale, shell_delivery, ammunition_shipment, munition_shipment : S|from > to|for ; domain=military
noun tank_sale, helicopter_sale, aircraft_sale, warship_sale, drone_shipment, missile_sales, weapon_flow, arms_flow : S|from > to ; domain=military
noun fuel_supply, fuel_delivery, fuel_export, grain_supply, grain_shipment, wheat_export, wheat_shipment, rice_export : S|from > to ; domain=economic
noun lng_export, lng_supply, coal_supply, coal_shipment, power_export, power_supply, electricity_supply, steel_export : S|from > to ; domain=economic
noun car_export, chip_sale, chip_supply, beef_export, food_shipment, food_sale, goods_export, uranium_supply : S|from > to ; domain=economic
noun gas_flow, oil_flow, crude_export, crude_shipment, crude_supply, oil_delivery, technology_sale : S|from > to ; domain=economic
noun gas_import, crude_import, grain_import, coal_import, uranium_import, food_import, energy_import, electricity_import : from|of > S
noun weapons_purchase, arms_purchase, jet_purchase, missile_purchase, gas_purchase, oil_purchase, arms_import : from > S
noun biggest_supplier, main_supplier, largest_supplier, arm_supplier, arms_supplier, gas_supplier, oil_supplier, energy_supplier : S > of|to|for
noun weapon_supplier, main_buyer, biggest_buyer, biggest_customer, largest_customer, largest_buyer, client : of > S ; weak

[ESTABLISHES]
verb set_up+secretariat|council|court|commission|joint_venture|embassy|consulate|hotline|network|alliance|coalition|bloc : S > none
verb create+alliance|coalition|bloc|network|council|mechanism|federation|union|zone|joint_venture|joint_command : S > none
verb establish+alliance|coalition|bloc|network|federation|union|joint_venture|secretariat|state|republic|ministry : S > none
verb form+bloc|union|federation|joint_venture|commission|network|front|team|joint_command|committee|unit|corps|army : S > none
verb launch+alliance|coalition|union|mission|joint_venture|network|institute|forum|secretariat|agency|council : S > none
verb found+alliance|bloc|union|bank|forum|council|movement|secretariat|league|community|institution|agency : S > none
verb inaugurate+secretariat|institute|school|centre|headquarters|bank|agency : S > none
verb help_found, help_establish, help_create, help_set_up, help_form, help_launch : S > O ; object=Organization|MilitaryUnit|Agreement
verb co-found, cofound, jointly_found, jointly_establish, jointly_create, bring@into+being : S > O ; object=Organization|MilitaryUnit|Agreement
verb stand_up, raise, activate, commission, assemble : S > O ; object=MilitaryUnit ; weak
verb raise+army|militia|battalion|brigade|regiment|corps|division|force|unit : S > none
verb activate+command|unit|brigade|division|headquarters|squadron, commission+squadron|unit : S > none
verb convene+council|commission|court|tribunal : S > O ; object=Organization ; weak
noun founder_member, founding_member, architect, co_-_founder, initiator : S > of ; object=Organization|MilitaryUnit|Agreement

[REORGANIZES]
verb reorganise+command|force|forces|army|government|ministry|military|service|police, restructure+government|agency|forces|service|police : S > none
verb overhaul+ministry|government|police|forces|service|system, revamp+agency|ministry|government|forces|service|structure : S > none
verb modernise+arsenal|police|air_force|forces|fleet, modernize+police|air_force|forces|fleet : S > none
verb reform+security_council|judiciary|agency|forces|service|court|system|bureaucracy : S > none
verb rename, rebrand, relaunch, revive, refound, re-establish, reestablish, restore, split : S > O ; object=Organization|MilitaryUnit ; weak
verb enlarge, broaden, widen, strengthen, reinforce, beef_up, augment, bolster : S > O ; object=MilitaryUnit ; weak
noun restructuring, reorganisation, reorganization, reform, modernisation, modernization, overhaul, revamp : S > none ; weak
[EXERCISES_WITH]
verb hold+Drill, stage+Drill, begin+Drill, start+Drill, launch+Drill, open+Drill, conduct+Drill, complete+Drill, finish+Drill, conclude+Drill, end+Drill, wind_up+Drill, wrap_up+Drill, mount+Drill, join+Drill, resume+Drill, undertake+Drill : S = with|S*
[COOPERATES_WITH]
verb pass+file|information|intelligence|evidence|document|detail|dossier, hand+file|evidence|dossier|suspect : S = to|with|I

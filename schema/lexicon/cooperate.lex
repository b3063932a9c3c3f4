# COOPERATE: joint work, exercises, intelligence, security, supply, founding and reform of bodies.

[COOPERATES_WITH]
verb cooperate, co-operate, collaborate, coordinate, co-ordinate, interoperate : S = with|S*
verb work_together, team_up, join_forces, join+force, join+hand, partner, partner_up, pool+resource : S = with|S*
verb work : S = with
verb work@in+tandem|concert|conjunction|partnership, act@in+concert : S = with
verb deepen+cooperation|coordination|tie|relation|relationship|link|integration|interoperability : S = with|between|S*
verb strengthen+cooperation|coordination|tie|relation|relationship|link|bond|integration|interoperability : S = with|between|S*
verb enhance+cooperation|coordination|tie|relation|link|interoperability|relationship : S = with|between|S*
verb expand+cooperation|tie|trade|relation|collaboration|link : S = with|between|S*
verb boost+cooperation|tie|trade|relation|collaboration|link : S = with|between|S*
verb trade : S = with
noun cooperation, co-operation, collaboration, coordination, co-ordination, interoperability, teamwork : S|between|among = with|S*
noun joint_venture, joint_project, joint_action, joint_operation, joint_work, joint_production : S|between|among = with|S*
noun partnership_program, working_group, task_force : between = S* ; weak
noun military_cooperation, defense_cooperation, defence_cooperation, security_cooperation : S|between|among = with|S* ; domain=military
noun economic_cooperation, trade_cooperation, energy_cooperation, trade : S|between = with|S* ; domain=economic
noun nuclear_cooperation : S|between = with|S* ; domain=nuclear
noun intelligence_cooperation : S|between = with|S* ; domain=intelligence

[EXERCISES_WITH]
verb exercise, drill, train, patrol : S = with|S* ; subject=MilitaryUnit|Country
verb hold+exercise|drill|manoeuvre|maneuver|patrol|wargame : S = with|S*
verb conduct+exercise|drill|manoeuvre|maneuver|patrol : S = with|S*
verb launch+exercise|drill, stage+exercise|drill, begin+exercise|drill|manoeuvre|maneuver, start+exercise|drill : S = with|S*
verb carry_out+exercise|drill|patrol, take+part@in+exercise|drill : S = with|S*
noun joint_exercise, joint_drill, military_exercise, war_game, wargame, joint_patrol, naval_exercise : S|between|among = with|S*
noun naval_drill, military_drill, joint_maneuver, joint_manoeuvre, joint_military_exercise, exercise, drill : S|between|among = with|S*
noun maneuver, manoeuvre, joint_training, army_exercise, army_workout : S|between|among = with|S*

[SHARES_INTELLIGENCE_WITH]
verb share+intelligence|information|datum|data|evidence|secret|warning|intel : S = with|S*
verb exchange+intelligence|information|datum|data|evidence : S = with|S*
verb pass+intelligence|information|secret, provide+intelligence, supply+intelligence, give+intelligence : S = to|with
verb pass_on+intelligence|information, swap+intelligence|information : S = to|with
noun intelligence-sharing, intelligence_sharing, information-sharing, information_sharing, data-sharing : S|between|among = with|S*
noun intelligence_exchange, exchange_of_information, exchange_of_intelligence : S|between|among = with|S*

[GUARANTEES_SECURITY_OF]
verb guarantee+security|sovereignty|safety|independence|integrity|border : S > of|for
verb protect, defend, shield, safeguard : S > O ; subject=Country|Organization|MilitaryUnit
verb reaffirm+commitment@to+defense|defence|security, commit@to+defense|defence|security : S > of
verb provide+protection|umbrella|guarantee|security : S > to|for
verb extend+protection|deterrence|umbrella : S > to|over
noun security_guarantee, security_assurance, nuclear_umbrella, extended_deterrence, security_commitment : S > to|for|of|over
noun defense_commitment, defence_commitment, protection : S > to|of|for
noun protector, guarantor : S > of

[SUPPLIES]
verb sell, export, supply, ship, deliver, transfer, lease, re-export, smuggle : S > to|I ; item=O
verb provide : S > with ; weak
verb supply : S > O ; item=with
verb equip, arm, outfit, furnish, stock, replenish, resupply, rearm : S > O ; item=with
verb furnish, hand_over, lend : S > to|I ; item=O ; object=Country|Organization
verb buy, purchase, import, procure, acquire, obtain : from > S ; item=O
verb source : from > S ; item=O
noun sale, export, supply, shipment, delivery, transfer, consignment, re-export : S > to ; item=of
noun arms_sale, weapon_sale, arms_export, arms_transfer, arms_delivery, arms_shipment : S > to ; domain=military
noun purchase, procurement, import, importation, acquisition : from > S ; item=of
noun supplier, exporter, vendor, seller : S > of|to ; weak

[ESTABLISHES]
verb establish, found, create, form, constitute, institute, inaugurate, launch : S > O ; object=Organization|MilitaryUnit|Agreement
verb set_up, start_up, co-found, charter, incorporate : S > O ; object=Organization|MilitaryUnit|Agreement
verb establish+command|headquarters|body|committee|commission|agency|force|center|centre|council|court|tribunal|office|fund|bank|mechanism|group : S > none
verb set_up+command|headquarters|body|committee|commission|agency|force|center|centre|council|court|tribunal|office|fund|bank|mechanism|group : S > none
verb create+command|headquarters|body|committee|commission|agency|force|center|centre|council|court|tribunal|office|fund|bank|mechanism|group : S > none
verb form+command|committee|commission|government|coalition|party|force|council|alliance|group|cabinet : S > none
noun establishment, creation, founding, formation, foundation, inauguration : S > of ; object=Organization|MilitaryUnit|Agreement
noun founder, co-founder, creator : S > of ; object=Organization|MilitaryUnit|Agreement

[REORGANIZES]
verb reorganize, reorganise, restructure, overhaul, revamp, reform, reshape, modernize, modernise : S > O ; object=Organization|MilitaryUnit
verb upgrade, remodel, reconstitute, rebuild, streamline, merge, reshuffle, recast, transform, expand : S > O ; object=Organization|MilitaryUnit
verb reshuffle+cabinet|government, reorganize+command|force, upgrade+command|force, restructure+command|force|army : S > none
verb revamp+command|force|army, overhaul+command|force|army, modernize+force|army|military|navy : S > none
noun reorganization, reorganisation, restructuring, overhaul, revamp, reform, upgrade, modernization, modernisation : S > of|to ; object=Organization|MilitaryUnit

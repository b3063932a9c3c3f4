# RETREAT: pulling out, leaving, disengaging.

[WITHDRAWS_FROM]
verb withdraw, retreat, disengage, pull_out, pull_back, back_out, bow_out, drop_out, opt_out : S > from|of|out
verb withdraw+troop|force|soldier|army|unit|personnel|staff|peacekeeper|contingent : S > from|of|out
verb pull+troop|force|soldier|army|unit, pull_out+troop|force|soldier|army, pull_back+troop|force|army : S > from|of|out
verb bring_home+troop|force|soldier, recall+troop|force|contingent : S > from
verb evacuate : S > O|from
verb evacuate+troop|force|staff|personnel|settlement|embassy : S > from|in
verb quit, abandon, vacate, exit : S > O ; object=Country|Organization|Agreement|Place
verb leave : S > O ; object=Organization|Agreement
verb leave : S > O ; subject=MilitaryUnit
verb renounce, denounce, repudiate, abrogate, scrap, annul : S > O ; object=Agreement
verb walk_out, walk_away, storm_out, secede, defect, resign : S > of|from|out
verb flee, escape : S > O|from ; weak
verb end+occupation|presence|membership|participation : S > of|in
noun withdrawal, pullout, pull-out, pullback, retreat, disengagement, exit, evacuation, departure : S > from
noun troop_withdrawal, military_withdrawal, secession, resignation : S > from

# RETREAT: pulling out, leaving, disengaging.

[WITHDRAWS_FROM]
verb withdraw, retreat, disengage, pull_out, pull_back, back_out, bow_out, drop_out, opt_out, exit : S > from|of|out
verb depart : S > from|of|out
verb withdraw+troop|troops|force|soldier|army|unit|personnel|staff|peacekeeper|contingent|inspector : S > from|of|out
verb withdraw+observer|settler|battalion|tank : S > from|of|out
verb pull+troop|troops|force|soldier|army|unit|staff|out : S > from|of|out
verb pull_out+troop|troops|force|soldier|army|staff|peacekeeper|investment : S > from|of|out
verb pull_back+troop|troops|force|army|tank|weapon|artillery|soldier, move_back+troop|troops|force : S > from|in
verb draw_down+troop|troops|force : S > from|in
verb bring_home+troop|troops|force|soldier, recall+troop|troops|force|contingent|soldier|peacekeeper : S > from|in
verb remove+troop|troops|force|soldier|missile|weapon|base : S > from|in
verb reduce+troop|troops|presence|force|contingent, cut+troop|troops|force, scale_back+presence|force : S > from|in
verb withdraw+missile|weapon|artillery|police : S > from|in
verb redeploy+troop|troops|force, speed_up+withdrawal|pullout, complete+withdrawal|pullout|evacuation : S > from|of
verb begin+withdrawal|pullout|evacuation : S > from|of
verb start+withdrawal|pullout, finish+withdrawal, announce+withdrawal|pullout : S > from|of|in
verb order+withdrawal|evacuation|pullout : S > from|of|in
verb evacuate : S > O|from ; subject=Country|Organization|MilitaryUnit
verb evacuate+troop|troops|force|staff|personnel|settlement|embassy|diplomat|base|position|settler : S > from|in
verb evacuate+national|citizen : S > from|in
verb dismantle+settlement|base|outpost : S > in|near|from|of|O
verb abandon+base|position|town|settlement|post|outpost|city|village, vacate+base|position|post : S > in|near|from|of|O
verb quit, abandon, vacate, exit, desert, evacuate : S > O ; object=Country|Organization|Agreement|Place
verb leave : S > O ; object=Organization|Agreement
verb leave : S > O ; subject=MilitaryUnit
verb leave+base|position|bloc|alliance|union|pact|treaty|coalition|government|organization : S > in|of|O|with
verb leave+organisation|accord|agreement : S > in|of|O|with
verb quit+post|bloc|alliance|coalition|government|treaty|pact|party|council|position : S > in|of|O|with
verb renounce, denounce, repudiate, abrogate, scrap, annul, unsign, ditch, jettison, tear_up : S > O ; object=Agreement
verb rip_up, abandon, terminate : S > O ; object=Agreement
verb suspend, freeze : S > O ; object=Agreement
verb suspend+participation|membership, end+participation|membership|involvement, halt+participation, freeze+participation|membership|involvement, pause+participation, terminate+participation|membership, renounce+membership : S > in|of
verb withdraw+participation : S > in|of
verb renounce+membership|claim|treaty, give_up+membership|seat : S > in|of|with|to|on
verb terminate+membership|agreement|treaty : S > in|of|with|to|on
verb walk_out, walk_away, storm_out, secede, defect, resign, break_away, split, quit, split_off : S > of|from|out
verb announce+departure, declare+independence, vote+leave : S > from
verb flee, escape, bolt : S > O|from ; weak
verb end+occupation|presence|mission|operation|deployment|intervention|stay : S > of|in
verb return@to+barracks|base, go+home, come+home, ship_out, move_out, clear_out, fall_back : S > from|of|out|in ; weak
verb back_off, back_away : S > from|of|out|in ; weak
verb relinquish+post|office|membership, disband+force|army|militia, close+base : S > in|of ; weak
noun withdrawal, pullout, pull_out, pullback, pull_back, retreat, disengagement, exit, departure : S > from|out
noun evacuation : S > from|of
noun troop_withdrawal, military_withdrawal, force_reduction, drawdown, draw_down, troop_pullout : S > from|in
noun troop_reduction, redeployment : S > from|in
noun secession, resignation, defection, walkout, walk_out : S > from
noun renunciation, abrogation, repudiation, denunciation : S > of ; object=Agreement
noun withdrawal_of_troops, withdrawal_of_forces, removal_of_troops, pullout_of_troops, exodus, flight : S > from
verb separate, disassociate, dissociate, distance, decouple, detach, split_away, break_loose : S > from
noun separation, independence, breakaway, decoupling : S > from
verb withdraw, pull_out, ship_out, remove, bring_home, redeploy : O > from|of|out ; subject=MilitaryUnit
verb leave : S > O ; subject=Country ; object=Place

[WITHDRAWS_FROM]
verb withdraw, pull_out, exit, walk_out, walk_away, back_out, bow_out, drop_out : S > from|of ; object=Agreement|Organization
verb exit : S > O ; object=Agreement
verb withdraw+envoy|ambassador|diplomat|staff|mission|observer|adviser|advisor : S > from
verb recall+ambassador|envoy|diplomat, bring_home+diplomat|staff|citizen, evacuate+embassy|staff : S > from|in ; weak
verb pull_out+diplomat|staff|adviser|peacekeeper|contingent, remove+soldier|staff|settler|fleet : S > from|of
verb withdraw+forces|brigade|fleet|ship|warship|jet|aircraft|contingent|garrison|settler : S > from|of
verb pull_back+forces|brigade|fleet|ship|warship|unit|line : S > from|of
verb end+military_presence|combat_mission|peacekeeping|mandate|rule|withdrawal, wind_down+mission|presence|operation : S > in|from|of
verb scale_down+presence|mission|operation, draw_down+presence|forces, downsize+mission|presence : S > in|from
verb leave+treaty|agreement|accord|pact|union|bloc|alliance|organisation|organization|council|court|commonwealth|group : S > of|O
verb quit+treaty|agreement|accord|pact|union|organisation|organization|court|talk|group|deal : S > of|O
verb exit+treaty|agreement|accord|pact|union|bloc|alliance|organisation|organization|council|court|deal : S > of|O
verb tear_up+treaty|agreement|accord|pact|deal, rip_up+treaty|agreement|deal, scrap+treaty|agreement|accord|pact|deal : S > O
verb abandon+treaty|agreement|accord|pact|deal|outpost|garrison|province|island|embassy : S > in|of|O
verb renounce+agreement|accord|pact|deal, abrogate+treaty|agreement|pact, terminate+accord|pact|deal : S > O
verb suspend+treaty|agreement|accord|pact|deal|involvement, end+treaty|agreement|pact : S > O|in ; object=Agreement
verb cancel+treaty|pact|accord, annul+treaty|agreement|pact, revoke+treaty|agreement, repudiate+treaty|agreement : S > O ; object=Agreement
verb ditch+Agreement, scrap+Agreement, quit+Agreement, leave+Agreement, exit+Agreement, cancel+Agreement : S > O ; object=Agreement
verb move_out, clear_out, ship_home, go_home, sail_home, march_home, depart, retreat, retire : S > from|of ; weak
verb break_away, secede, split_away, split_off, break_free : S > from|of
verb vacate+base|territory|island|embassy|premises, hand_back+base, close+embassy|consulate|base : S > in|of ; weak
verb flee+country|city|town|capital|region : S > of|O ; weak
noun withdrawal, pullout, exit, retreat, departure, evacuation : S > by ; weak
noun military_withdrawal, military_pullout, force_withdrawal, phased_withdrawal, full_withdrawal, unilateral_withdrawal : S > from
noun withdrawal_of_forces, pullout_of_forces, departure_of_troops, withdrawal_from : S > from
verb sail_out, march_out, move_out, fly_out, drive_out, roll_out, file_out, stream_out, ship_out, pull_back, march_home : S > of|from|in ; subject=MilitaryUnit
verb evacuate+base|post|position|town|outpost|garrison|camp, vacate+base|post|position|town|garrison, abandon+base|post|position|town|outpost|garrison, quit+base|post|town|garrison|island : S > in|of|near|on|O

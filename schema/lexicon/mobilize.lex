# MOBILIZE: alerts, deployments as a show of force, weapon tests.

[MOBILIZES]
verb mobilize, mobilise : S > against|in|on|along|near|around
verb mass, amass, muster, concentrate, assemble : S > against|on|along|near|around ; weak
verb mobilize+army|troop|troops|force|reservist|reserve|soldier|military|unit : S > against|in|on|along|near|for|none
verb mobilize+navy|militia|fleet : S > against|in|on|along|near|for|none
verb mobilise+army|troop|troops|force|reservist|reserve|soldier|military|unit : S > against|in|on|along|near|for|none
verb mobilise+navy|militia|fleet : S > against|in|on|along|near|for|none
verb call_up+reservist|reserve|conscript|troop|troops, activate+reserve|reservist : S > against|in|along|for|none
verb summon+reserve, raise+army|force|militia|troop|troops : S > against|in|along|for|none
verb mass+troop|troops|force|soldier|tank|army|unit|warship|artillery|armor : S > on|along|near|at|around|against|in
verb mass+armour|police : S > on|along|near|at|around|against|in
verb deploy+troop|troops|force|missile|warship|tank|soldier : S > on|along|near|to|against|around|in|off|into|at|across
verb deploy+aircraft|carrier|fleet|unit|police|jet|system : S > on|along|near|to|against|around|in|off|into|at|across
verb deploy+battery|bomber|submarine|drone : S > on|along|near|to|against|around|in|off|into|at|across
verb deploy+artillery|battalion|brigade|division|radar : S > on|along|near|to|against|around|in|off|into|at|across
verb deploy+fighter|weapon|army|regiment|marine|vessel|ship : S > on|along|near|to|against|around|in|off|into|at|across
verb deploy+paratrooper : S > on|along|near|to|against|around|in|off|into|at|across
verb send+troop|troops|force|warship|carrier|jet|aircraft : S > to|into|toward|near|through|in|off|around|against|across
verb send+soldier|fleet|bomber|fighter|destroyer|police : S > to|into|toward|near|through|in|off|around|against|across
verb send+reinforcement|plane|vessel|ship : S > to|into|toward|near|through|in|off|around|against|across
verb dispatch+troop|troops|force|warship|carrier|tank|fleet|jet|soldier|police : S > to|into|toward|near|through|off
verb dispatch+reinforcement|destroyer|vessel|ship|army|navy : S > to|into|toward|near|through|off
verb move+troop|troops|force|tank|missile|army|artillery|soldier|unit : S > to|in|near|along|toward|into|around|on
verb move+warship, station+missile|warship|tank : S > to|in|near|along|toward|into|around|on
verb position+troop|troops|force|missile|tank : S > to|in|near|along|toward|into|around|on
verb redeploy+troop|troops|force|army|unit, shift+troop|troops|force : S > to|into|near|along|on
verb rush+troop|troops|force|reinforcement, airlift+troop|troops|soldier : S > to|into|near|along|on
verb pour+troop|troops|force : S > to|into|near|along|on
verb commit+troop|troops|force : S > to|in|into|near|along|against|on|around
verb order+troop|troops|force|army|deployment|mobilization|alert|patrol : S > to|in|into|near|along|against|on|around
verb order+police, amass+troop|troops|force|weapon|army : S > to|in|into|near|along|against|on|around
verb put+force|troop|troops|army|military|police|unit@on+alert : S > in|along|against|near|around|on
verb place+force|troop|troops|army|military|police|unit@on+alert : S > in|along|against|near|around|on
verb be@on+alert, remain@on+alert, stay@on+alert, go@on+alert, put@on+alert : S > in|along|against|near|at
verb place@on+alert : S > in|along|against|near|at
verb raise+alert|readiness|state, declare+alert : S > in|on|along|against|near|at|around
verb heighten+alert|security|readiness, step_up+alert|patrol|security|readiness : S > in|on|along|against|near|at|around
verb increase+patrol|readiness|security|troop|troops|presence : S > in|on|along|near|around|at
verb beef_up+force|presence|security|troop|troops|patrol|defense|defence : S > in|on|along|near|around|at
verb reinforce+troop|troops|force|presence|border|garrison|position|army : S > in|along|near|on|around|against
verb strengthen+force|presence|troop|troops|army|garrison|military : S > in|along|near|on|around|against
verb build_up+force|troop|troops|presence|arsenal|army|military : S > in|along|near|on|around|against
verb bolster+force|presence|troop|troops|defense|defence, expand+presence|force : S > in|along|near|on|around|against
verb fortify+border|position, militarize, militarise, garrison : S > O|with|along|in|against ; weak
verb project+power|force, challenge+power, show+force|flag|strength, flex+muscle : S > in|into|around|near|against|off
verb display+force|strength : S > in|into|around|near|against|off
verb arm+missile, ready+troop|troops|force, prepare+troop|troops|force|army : S > against|in|along
verb train+hacker|militant : S > against|in|along
verb prepare, gear_up, brace : S > against ; weak
verb sail+warship|carrier|destroyer|fleet : S > through|near|over|around|into|off|in|against|to|across
verb fly+jet|bomber|sortie|mission|fighter|drone|plane : S > through|near|over|around|into|off|in|against|to|across
verb scramble+jet|fighter|aircraft : S > through|near|over|around|into|off|in|against|to|across
verb sail, steam, patrol, cruise, transit : S > through|near|in|off|around|O ; subject=MilitaryUnit
verb conduct+show_of_force|flyover|patrol|sortie|overflight, make+show_of_force : S > near|over|in|around|off|through
# weapon tests
verb test, detonate, testfire, trial : S > O ; object=Weapon
verb launch, fire, fire_off, shoot_off, loft, flight_test, test_fire, test_launch : S > O ; object=Weapon
verb test+missile|weapon|bomb|device|rocket|warhead|torpedo|icbm|nuclear_weapon, detonate+device|bomb|warhead : S > none
verb conduct+test|launch|nuclear_test|missile_test, carry_out+test|launch|nuclear_test|missile_test : S > of|none
verb stage+test|launch : S > of|none
verb launch+satellite|rocket|missile, fire+missile|rocket|projectile@into+sea|water|ocean : S > none
verb parade+missile|weapon|tank : S > none
noun missile_test, nuclear_test, missile_launch, test_launch, rocket_launch, weapon_test, satellite_launch : S > of|none
noun missile_check, rocket_test, bomb_test, nuclear_weapon_test, test_firing, missile_firing, flight_test : S > of|none
noun ballistic_missile_test, ballistic_missile_launch, underground_test, anti-satellite_test : S > of|none
noun nuclear_explosion : S > of|none
noun test, launch, test_launch, detonation : S > of ; object=Weapon
# nouns
noun mobilization, mobilisation, buildup, build_up, show_of_force, massing : S > in|on|along|against|near|to|around|of
noun militarization, militarisation : S > in|on|along|against|near|to|around|of
noun deployment, dispatch : S > in|on|along|against|near|to|around
noun military_buildup, troop_buildup, military_build_up, force_buildup : S > in|on|along|near|to|around|against|of
noun troop_movement, troop_deployment, naval_buildup : S > in|on|along|near|to|around|against|of
noun military_presence, military_activity, naval_presence, arm_buildup : S > in|on|along|near|around|off|to ; weak
noun power_projection, gunboat_diplomacy, saber_rattle : S > in|on|along|near|around|off|to ; weak
noun naval_patrol, air_patrol, border_patrol, overflight, flyover, sortie : S > near|over|around|off ; weak
noun red_alert, high_alert, state_of_alert, combat_readiness, reinforcement, surge : S > in|on|along|against|to ; weak
verb land, parachute : S > in|on|at ; subject=MilitaryUnit
verb put+unit|troop|troops|force|army|tank|soldier|missile : S > near|on|along|in|around ; weak
verb move+vehicle|armor|armour|convoy|column : S > to|near|toward|along|into
verb send+frigate|corvette|cruiser|submarine|battleship|gunboat : S > to|into|toward|near|through|in|off|around|across
verb send+squadron|battalion|brigade|marine|paratrooper|commando : S > to|into|toward|near|through|in|off|around|across
verb send+helicopter|patrol|missile|artillery|regiment : S > to|into|toward|near|through|in|off|around|across
verb dispatch+frigate|corvette|cruiser|submarine|gunboat|squadron|battalion : S > to|into|toward|near|through|off
verb dispatch+brigade|marine|paratrooper|commando|helicopter|bomber|aircraft : S > to|into|toward|near|through|off
verb deploy+frigate|destroyer|corvette|cruiser|squadron : S > on|along|near|to|against|around|in|off|into|at|across
verb deploy+helicopter|commando|launcher|rocket|militia : S > on|along|near|to|against|around|in|off|into|at|across
verb deploy+reinforcement|guard : S > on|along|near|to|against|around|in|off|into|at|across
verb put+force|troop|troops|army|military|police|unit|air_force|navy|fleet|security_force|reservist|soldier|pilot@on+high_alert|full_alert|standby|red_alert|maximum_alert|footing|war_footing : S > in|along|against|near|around|on|at
verb place+army|air_force|navy|fleet|police|troop|troops|security_force|unit@on+high_alert|full_alert|standby|war_footing|state : S > in|along|against|near|around|on|at
verb raise+level|alert_level|alert|readiness|state@of+alert : S > in|on|along|against|near|at|around|to ; weak
verb move+brigade|division|battalion|regiment|reinforcement|armour|armor|missile|battery|warplane|jet|fleet|carrier|corps|ship|paratrooper : S > to|in|near|along|toward|into|around|on
verb mass+brigade|division|soldier|reinforcement|militia|reservist|weapon : S > on|along|near|at|around|against|in
verb deploy+brigade|division|corps|force|soldier|paratrooper|tank|warplane|jet|warship|air_defence|air_defense|anti-aircraft|special_force|peacekeeper|armour|armor|infantry|gunboat|commando|security_force|riot_police|police|launcher|contingent|patrol|convoy : S > on|along|near|to|against|around|in|off|into|at|across|outside
verb send+division|armour|armor|infantry|contingent|reservist|riot_police|security_force|missile_battery|special_force|warplane|air_defence|tank : S > to|into|toward|near|through|in|off|around|across|along|against
verb dispatch+troops|division|contingent|special_force|riot_police|warplane|squadron|infantry|marines : S > to|into|toward|near|through|off|in|along
verb call_up+reserve|reserves|troops|soldier|militia|draftee|man, mobilise+reserves|police|troops|air_force|tank, mobilize+reserves|police|air_force|tank, order+mobilisation|mobilization|reserve|general_mobilisation|general_mobilization|call-up : S > against|in|on|along|near|for|none
verb step_up+border_patrol|air_patrol|naval_patrol|military_presence|deployment, beef_up+border|garrison|defence|police, boost+troop|troops|force|presence|garrison|patrol|defence|defense|security, double+force|troop|presence, reinforce+unit|soldier|outpost|base|frontline, increase+force|patrol|deployment|alert|military_presence|soldier : S > in|on|along|near|around|at|against|off
verb mass, amass, gather, assemble, concentrate : S > on|along|near|at ; subject=MilitaryUnit
verb move, advance, head : S > toward|towards|near ; subject=MilitaryUnit ; object=Country|Place ; weak
verb train+gun|missile|artillery|radar, aim+artillery|rocket, point+artillery|rocket : S > at|on|toward|against
verb scramble+warplane|mig|interceptor|plane|squadron|fighters : S > through|near|over|around|into|off|in|against|to|across
verb train+guerrilla|fighter|commando|saboteur|insurgent|rebel|army|pilot@against+government : S > against|in|along|for ; weak
noun troop_buildup, troop_build-up, military_mobilisation, military_mobilization, general_mobilisation, general_mobilization, call-up, troop_concentration, naval_deployment, missile_deployment, military_deployment, show_of_strength : S > in|on|along|against|near|to|around|of|off
verb put@on+alert|standby|footing, place@on+alert|standby|footing : S|O > against|along|in|near|around|on|at|over ; subject=MilitaryUnit|Country
verb mass+Might, amass+Might, concentrate+Might, move+Might, deploy+Might, rush+Might, send+Might, dispatch+Might, station+Might, position+Might, shift+Might, pour+Might, airlift+Might : S > against|along|on|near|towards|toward|around|off|to|into|in|across|at|opposite
verb strengthen+Might@in+area|region|zone|border, strengthen+garrison|force|presence|defence|defense|position|patrol, reinforce+garrison|force|presence|defence|position|patrol|troop|border, beef_up+Might, step_up+patrol|flight|exercise, call_up+reservist|conscript|reserve : S > against|along|on|near|around|off|in|at ; object=Country|Place|Organization|MilitaryUnit
verb take_up+position|station : S > around|near|along|outside|in|at|on|across

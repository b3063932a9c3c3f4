# MOBILIZE: alerts, deployments as a show of force, weapon tests.

[MOBILIZES]
verb mobilize, mobilise, mass, amass : S > against|on|along|in|near|at
verb mass+troop|force|soldier|tank, deploy+troop|force|missile|warship|tank|soldier|aircraft|carrier : S > on|along|near|in|to|against|around
verb send+troop|force|warship|carrier|tank|jet|aircraft|soldier|fleet, dispatch+troop|force|warship|carrier|tank|fleet : S > to|into|toward|near|through
verb move+troop|force|tank|missile, station+troop|force|missile, position+troop|force : S > to|in|near|along|toward
verb put+force|troop|army|military@on+alert, place+force|troop|army|military@on+alert : S > in|along|against
verb reinforce+troop|force|presence, strengthen+force|presence|troop, build_up+force|troop : S > in|along|near
verb test, test-fire, test-launch, flight-test, detonate : S > O ; object=Weapon
verb launch, fire : S > O ; object=Weapon
verb project+power : S > in|into
verb call_up+reservist|reserve, mobilize+army|troop|force|reservist, train+hacker : S > against|in
noun missile_test, nuclear_test, missile_launch, test_launch, rocket_launch, weapon_test, satellite_launch, missile_check : S > none
noun test, launch, test-firing : S > of ; object=Weapon
noun mobilization, mobilisation, deployment, buildup, build-up, show_of_force, massing : S > in|on|along|against|near|to
noun military_buildup, troop_buildup, military_build-up : S > in|on|along|near

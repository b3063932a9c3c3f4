# COERCE: arrests, seizures, bans, repression, blockades, cyber attacks.

[COERCES]
# persons
verb arrest, detain, imprison, jail, incarcerate, apprehend, round_up, intern, lock_up, nab, collar : S > O|in|for
verb deport, banish, exile, expel, evict, oust, displace, uproot, expatriate, ostracise, drive_out : S > O|from|to
verb force_out, kick_out : S > O|from|to
verb throw_out, turf_out, chase_out, push_out, turn_back, send_back, round_up, chase_away, herd : S > O|from
verb hold+prisoner|suspect|detainee|activist|journalist|dissident : S > of|from|O|in
verb hold@in+custody|prison|jail|detention, take@into+custody, place@under+arrest|house_arrest : S > O|of
verb put@under+arrest|house_arrest : S > O|of
verb put@in+jail|prison, throw@in+jail|prison, throw@into+jail|prison, hold@without+trial|charge : S > O
verb keep@under+arrest|house_arrest|surveillance : S > O
verb sentence : S > O ; object=Person
verb sentence+man|woman|activist|journalist|leader|dissident|citizen|national|spy|soldier|official : S > O|of|from
verb capture : S > O ; object=Person ; weak
verb harass, bully, coerce, persecute, oppress, repress, subjugate, suppress, terrorize, terrorise, victimize : S > O
verb mistreat, discriminate, purge, silence, gag, muzzle, censor, marginalize, marginalise : S > O|against
verb disenfranchise, tyrannize, brutalize : S > O|against
verb extort, conscript, enslave, indoctrinate, disarm, subdue, pacify, dispossess, scapegoat : S > O
verb arrest+man|woman|member|activist|leader|protester|demonstrator|suspect|militant|journalist : S > O|of|from|in
verb arrest+national|citizen|fisherman|official|student : S > O|of|from|in
verb detain+man|woman|member|activist|leader|protester|demonstrator|suspect|militant|journalist : S > O|of|from|in
verb detain+national|citizen|fisherman|official|ship : S > O|of|from|in
verb conduct+arrest|sweep|crackdown|purge|search : S > of|in|on|against
verb carry_out+arrest|sweep|purge|crackdown|demolition|eviction|deportation : S > of|in|on|against
verb extradite+dissident, strip+citizenship, strip@of+citizenship|right|immunity, revoke+citizenship|passport : S > O|of
verb confiscate+passport : S > O|of
verb use+tear_gas|water_cannon|force|baton|rubber_bullet|truncheon : S > on|against|at|O|in
verb fire+tear_gas|rubber_bullet|water_cannon : S > on|against|at|O|in
verb disperse, teargas, manhandle, quell, put_down, crush : S > O|against
verb disperse+demonstrator|protester|crowd|demonstration|rally|protest|march : S > O|of|by|in|against
verb break_up+demonstration|protest|rally|march|camp|gathering|strike : S > O|of|by|in|against
verb quell+riot|unrest|protest|rebellion|uprising|revolt : S > of|by|in|O
verb put_down+rebellion|revolt|uprising|riot|mutiny : S > of|by|in|O
verb suppress+protest|dissent|rebellion|uprising|revolt|opposition : S > of|by|in|O
verb crush+rebellion|protest|dissent|uprising|revolt|opposition, stamp_out+dissent|opposition : S > of|by|in|O
verb stifle+dissent|opposition|press|protest : S > of|by|in|O
verb crack_down, clamp_down, come_down : S > on|against|upon
verb launch+crackdown|clampdown|purge|sweep|raid, wage+crackdown : S > on|against|of|over|in
verb step_up+crackdown|repression, tighten+grip|control|blockade|siege : S > on|against|of|over|in
# rule by force
verb outlaw, proscribe, ban, bar, prohibit, forbid : S > O|from ; object=Organization|Person|Country|MilitaryUnit
verb ban+party|group|movement|newspaper|demonstration|rally|protest|candidate|organization|march : S > O|of|by|in|from
verb ban+opposition|media|broadcast|election : S > O|of|by|in|from
verb prevent+demonstration|rally|protest|entry|ship|convoy|access|passage|movement : S > O|of|by|in|from|to|into
verb prevent+journalist|candidate : S > O|of|by|in|from|to|into
verb bar+candidate|journalist|worker|refugee|entry|ship|traveler|visitor : S > from|O|of|to|in|by
verb block+access|passage|convoy|ship|shipping|website|internet|movement : S > from|O|of|to|in|by
verb order+closure|suspension|arrest|detention|expulsion|deportation|eviction|dissolution|halt : S > of|in|on|at
verb order+shutdown|curfew : S > of|in|on|at
verb order+newspaper|party|station|company|bank|school|staff : S > O|of|in
verb impose+curfew|martial|martial_law|blockade|siege|censorship|blackout|emergency : S > in|on|against|over|around
verb impose+closure|state|rule|lockdown : S > in|on|against|over|around
verb declare+emergency|state|siege|martial|martial_law|curfew|state_of_emergency|state_of_siege : S > in|on|over|across
verb extend+curfew|emergency|state_of_emergency|martial_law : S > in|on|against|over|of
verb enforce+curfew|blockade|ban|closure|martial_law, reimpose+curfew|blockade|emergency : S > in|on|against|over|of
verb tighten+curfew|restriction|security, clamp+curfew, clamp_down+curfew, slap+curfew : S > in|on|against|over
verb introduce+curfew|emergency|martial_law|censorship : S > in|on|against|over
verb suspend+constitution|parliament|election|newspaper|party|right|publication|service|broadcast : S > in|of|O
verb dissolve+parliament|assembly|party|council : S > in|of|O
verb shut_down+newspaper|station|office|school|website|internet|border|university|channel : S > in|of|O
verb close+border|crossing|checkpoint|newspaper|office|school|station|port|road : S > with|to|in|of|at|between|for|O
verb close+strait|university|corridor|channel : S > with|to|in|of|at|between|for|O
verb seal_off, cordon_off, lock_down, close_off, fence_off, block_off, wall_off, quarantine, besiege : S > O|from
verb seal+border|crossing|area|city|territory, shut+border|crossing|port, partition : S > with|in|of|to|between|O
verb censor+press|media|internet|news : S > with|in|of|to|between|O
verb jam+signal|broadcast|radar|communication, cut_off+internet|water|electricity : S > to|of|in|from|between|O
verb cut+cable|power|electricity|line, sever+cable : S > to|of|in|from|between
verb blockade, barricade, siege : S > O|against
verb lay+siege, impose+naval_blockade, mount+blockade : S > to|on|of|against|in|around
verb set_up+blockade|roadblock|checkpoint, maintain+blockade|siege, reimpose+siege : S > to|on|of|against|in|around
verb strangle, choke_off, destabilize, destabilise : S > O
verb change+status_quo, alter+status_quo, interfere, meddle, encroach, intrude, trespass : S > around|in|on|upon|into
verb intervene : S > around|in|on|upon|into
verb interfere@in+election|affair|politics, meddle@in+election|affair|politics, rig+election : S > of|in|O
verb steal+election : S > of|in|O
verb fix+election : S > of|in
verb infringe, violate : S > on|O ; weak
verb violate+airspace|sovereignty|border|territory|waters|integrity|line : S > of|by|O|with|near|around
verb enter+airspace|waters|zone, breach+airspace|sovereignty|border : S > of|by|O|with|near|around
verb overthrow, depose, topple, unseat, dethrone, usurp, remove@from+power|office : S > O|in
verb stage+coup|putsch, mount+coup, plot+coup|overthrow|putsch, lead+coup, attempt+coup, foment+coup : S > against|in|of
verb nationalize, nationalise, expropriate, annex+property : S > O|of|from
# things
verb seize, confiscate, impound, requisition, commandeer, appropriate, repossess : S > O|from|of|in
verb seize+weapon|ship|vessel|boat|tanker|property|asset|drug|cargo|land|equipment|aircraft : S > from|of|O|in|by
verb seize+document|oil|fund|money|house : S > from|of|O|in|by
verb confiscate+weapon|property|land|asset|drug|document|equipment|explosive|house|passport|cargo : S > from|of|O|in
verb intercept+ship|vessel|boat|tanker|convoy|aircraft|plane, board+ship|vessel|tanker|boat : S > of|from|O|in|off|to
verb detain+vessel|boat|tanker|crew : S > of|from|O|in|off|to
verb hijack+ship|tanker|cargo|vessel, ram+boat|vessel|ship : S > of|from|O|in|off
verb harass+ship|vessel|fisherman|boat|plane|aircraft, shadow+ship|vessel : S > of|from|O|in|off
verb demolish, bulldoze, raze, dynamite, vandalize, vandalise, ransack, loot, plunder, pillage, deface : S > O|of|in
verb desecrate, burn_down : S > O|of|in
verb demolish+home|house|building|village|mosque|church|structure|shelter : S > of|in|O
verb destroy+home|house|property|crop|village|mosque|church|orchard : S > of|in|O
verb blow_up+line|pipeline|bridge|railway|tower|pylon|statue, set@to+fire, set+fire, torch : S > to|O|of|in|into
verb set_fire, set@on+fire, set_ablaze, burn : S > to|O|of|in|into
verb damage+property|pipeline|cable|ship|building|infrastructure : S > of|in|O|to
verb sabotage+pipeline|line|plant|railway|equipment : S > of|in|O|to
verb raid, search, storm+office : S > O ; subject=Country|Organization|MilitaryUnit ; weak
verb raid+office|home|house|newspaper|headquarters|premise|embassy, search+home|house|office : S > of|in|O
verb ransack+office|home|embassy : S > of|in|O
# computers
verb hack, cyberattack, hack_into, breach, infiltrate, phish, spam, wiretap, bug, spy : S > O|into|on
verb hack+computer|website|network|system|account|server|email|database|phone|site : S > of|in|O
verb break@into+computer|network|system|server : S > of|in|O
verb penetrate+network|system|computer, deface+website|web_site|site|page, cripple+network|website|system : S > of|in|O
verb disable+network|website : S > of|in|O
verb steal+data|secret|information|technology|intellectual_property|credential|document|plan|money : S > from|of|O
verb steal+design : S > from|of|O
verb launch+cyberattack|cyber_attack|cyber_-_attack|hack|intrusion : S > on|against|of|in|at
verb carry_out+cyberattack|cyber_attack|hack, conduct+espionage|cyberattack|surveillance : S > on|against|of|in|at
verb infect+computer|network|system, plant+malware|spyware|virus|bug, spread+disinformation : S > of|in|about|against|on
verb wage+disinformation_campaign : S > of|in|about|against|on
# nouns
noun arrest, detention, imprisonment, deportation, incarceration, internment, jailing, roundup, round_up : S > of
noun eviction : S > of
noun repression, suppression, oppression, persecution, subjugation, harassment, ill_treatment : S > of|against
noun mistreatment, victimization : S > of|against
noun crackdown, clampdown, purge, sweep : S > on|against|of
noun blockade, siege, seizure, confiscation, encirclement, expropriation, nationalization : S > of|on|around|against
noun nationalisation, demolition : S > of|on|around|against
noun naval_blockade, economic_blockade, air_blockade, sea_blockade, land_seizure, land_grab : S > of|on|against|in
noun house_arrest, trade_blockade : S > of|on|against|in
noun coercion, bullying, discrimination, censorship, tyranny, brutality, heavy_handedness : S > of|against|toward|around
noun strong_arming : S > of|against|toward|around
noun coercive_behavior, coercive_behaviour, economic_coercion, coercive_measure : S > of|against|toward|around|on|in
noun coercive_action, pressure_campaign : S > of|against|toward|around|on|in
noun cyberattack, cyber_attack, hacking, hack, cyber_espionage, cyber_intrusion : S > on|against|of|into|at|in
noun data_breach, cyberespionage : S > on|against|of|into|at|in
noun espionage, spying, wiretapping, eavesdropping, sabotage, subversion, interference, meddling : S > on|against|in|of
noun election_interference : S > on|against|in|of
noun coup, putsch, coup_attempt, takeover, overthrow, toppling, ousting, ouster : S > against|in|of
noun ban, banning, outlawing, closure, shutdown : S > of
noun intrusion, encroachment, trespass, violation_of_airspace, airspace_violation : S > into|on|in|of|against|toward
noun provocation : S > into|on|in|of|against|toward
adj repressive, oppressive, coercive, abusive : S > toward|towards|against|to ; weak
verb snoop, eavesdrop : S > on
verb encircle, surround : S > O ; subject=MilitaryUnit|Organization
verb keep_shut+border|crossing|port|airspace, keep_closed+border|crossing|airspace : S > with|to|of
verb close_off+border|crossing, leave_closed+border : S > with|to|of
verb break@into+account|e-mail|email|inbox|mailbox, read+e-mail|email : S > of|in|at
verb send_home+troop|troops|soldier|worker|force : S > O|of|from
verb enter+water|waters|airspace|zone, sail@into+water|waters, fly@into+airspace|zone : S > around|near|off|of|by
verb cross@into+airspace|territory|water|waters : S > around|near|off|of|by
verb prevent, block, obstruct, impede, restrict, hamper : S > O ; object=Organization|Person|Country|MilitaryUnit ; weak
verb hinder : S > O ; object=Organization|Person|Country|MilitaryUnit ; weak
verb undermine, cripple, squeeze, subvert, sabotage : S > O ; weak
verb hamstring, hobble, handcuff, restrain, segregate, relocate, torment, curtail, cordon, hound : S > O ; weak
verb install+government|regime|puppet|leader, impose+government|regime|rule : S > in|on
verb seize+power : S > in ; weak
verb bring_down+government|regime|leader|president : S > O|of|in
verb bring_down : S > O ; weak

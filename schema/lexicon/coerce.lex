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
verb isolate+city|town|village|capital|district|province|stronghold|area|enclave, encircle+city|town|stronghold|capital : S > of|O ; object=Place
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
verb arrest+dissident|islamist|cleric|student|lawmaker|opponent|supporter|blogger|editor|reporter|rebel|separatist|terrorist|worker|people|person|youth|villager|refugee|migrant|trader|smuggler|monk|priest|politician|candidate|officer|soldier|general|unionist|striker|rioter|spy|agent|minister|fundamentalist|extremist|guerrilla : S > O|of|from|in|at|near|for
verb detain+dissident|islamist|cleric|lawmaker|opponent|supporter|blogger|editor|reporter|rebel|separatist|terrorist|worker|people|person|youth|villager|refugee|migrant|trader|monk|priest|politician|candidate|officer|soldier|unionist|striker|tourist|diplomat|aid_worker|businessman|student|fundamentalist|extremist : S > O|of|from|in|at|near
verb jail+journalist|activist|dissident|blogger|leader|cleric|editor|people|man|woman|lawyer|politician|lawmaker|general|officer|minister|opponent|student|worker|monk|priest|protester|demonstrator|rapper|member : S > O|of|from|in|for
verb imprison+journalist|activist|dissident|leader|people|opponent|cleric|member, intern+people|suspect|dissident|refugee : S > O|of|from|in|for
verb deport+refugee|migrant|worker|trader|national|citizen|journalist|activist|missionary|people|family|man|woman|student|teacher|suspect|gypsy : S > O|of|to|from|for
verb expel+refugee|migrant|trader|national|citizen|missionary|people|family|resident|settler|villager|nomad|teacher|worker|priest : S > O|of|to|from|for
verb evict+family|farmer|resident|settler|squatter|people|villager|tenant|refugee : S > O|of|from|in
verb sentence+cleric|blogger|editor|reporter|people|lawyer|politician|rebel|opponent|worker|lawmaker|former|president|minister|member|student|monk|militant|teacher|singer|writer : S > O|of|from|in|to
verb sentence@to+death|prison|jail|year|life|month|term|imprisonment|lash : S > O|of|from|in
verb strip@of+citizenship|immunity|post|title|rank|nationality|passport|right : S > O|of ; object=Person|Organization
verb round_up+people|suspect|dissident|migrant|refugee|youth|supporter|villager|opponent|activist|man|child : S > O|of|from|in
verb take@into+detention|prison|captivity, put@behind+bar, hold@behind+bar, keep@in+prison|jail|detention|custody, hold@at+airport|border|checkpoint, hold_incommunicado, hold_captive : S > O|of|in
verb hold@as+shield|human_shield|captive : S > O|of|in
verb use@as+shield|human_shield : S > O|of|in
verb turn_back+boat|ship|refugee|migrant|convoy|vessel|plane|ferry|truck : S > of|from|O|with|carrying|at
verb send_back+refugee|migrant|boat|asylum_seeker, push_back+refugee|migrant|boat, return@by+force : S > of|from|O|to|with
verb disperse+student|worker|people|striker|rioter|supporter|mob|gathering|picket|sit-in|worshipper|farmer|monk|marcher : S > O|of|by|in|against|outside|with
verb break_up+sit-in|picket|protest_camp|meeting|gathering|procession|vigil|strike|riot|crowd|ring|cell|plot : S > O|of|by|in|against|outside
verb use+live_ammunition|live_round|gas|plastic_bullet|stun_grenade|cannon|violence|tear-gas|teargas|pepper_spray|whip|dog : S > on|against|at|O|in|to
verb fire+teargas|tear-gas|live_round|stun_grenade|warning_shot|shot@in+air : S > on|against|at|O|in|to|into|over
verb beat+back|up|protester|demonstrator|journalist|student : S > O|of|in|with ; weak
verb charge+crowd|protester|demonstrator : S > in|at|O|outside
verb put_down+protest|demonstration|strike|unrest|uprising|dissent|coup, quash+protest|rebellion|dissent|revolt|uprising|coup, quell+protest|mutiny|dissent|strike|uprising, crush+protest|demonstration|strike|mutiny|coup|separatist|rebel|insurgency, suppress+demonstration|strike|unrest|press|media|mutiny|riot|freedom|rally : S > of|by|in|O|among
verb ban+gathering|meeting|strike|union|book|film|website|channel|station|radio|magazine|activist|opposition_party|visit|flag|party_rally|group|demonstration|publication|song|language|veil|headscarf|religion|sect|ngo|charity|organisation|journalist|reporter|import|entry|ship|vessel|traveler|traveller : S > O|of|by|in|from
verb outlaw+party|group|movement|union|organization|organisation|sect|strike|protest : S > O|of|by|in
verb forbid+protest|demonstration|rally|meeting|strike|march|entry|visit|travel|publication : S > O|of|by|in|from|to
verb prohibit+protest|demonstration|rally|gathering|meeting|strike|march|party|group : S > O|of|by|in|from
verb prevent+meeting|gathering|march|worker|refugee|protester|opposition|candidate|monitor|inspector|observer|aid|delivery|supply|evacuation|return|departure|landing|plane|aircraft|fisherman|worshipper|voter|student : S > O|of|by|in|from|to|into
verb restrict+press|media|right|freedom|movement|access|travel|activity|gathering|protest|use|entry : S > of|by|in|O|for|to
verb impose+travel_ban|house_arrest|night_curfew|dusk-to-dawn_curfew|restriction@on+movement, impose+information_blackout|news_blackout|media_blackout|state_of_emergency|emergency_rule|direct_rule|military_rule|naval_blockade|road_block|ban@on+protest|rally|demonstration|party|media : S > in|on|against|over|around|across
verb declare+night_curfew|emergency_rule|martial-law|no-go_zone|military_zone|closed_military_zone : S > in|on|over|across|around
verb extend+emergency_rule|night_curfew|detention, reimpose+martial_law|state_of_emergency : S > in|on|against|over|of|across
verb close+university|church|mosque|school|office|newspaper|station|website|bank|shop|factory|mine|market|consulate|channel|temple : S > in|of|at|for|O
verb shut_down+church|mosque|newspaper|factory|bank|radio|magazine|party|charity|university|channel|market|company|organisation|organization|website|network : S > in|of|O|by
verb shut+church|mosque|newspaper|office|school|university|station|factory|border|radio|channel|market : S > in|of|O|by|to|with
verb raid+church|mosque|school|university|station|newsroom|studio|base|camp|premises|shop|factory|bank|company|hideout|village|compound|clinic|hospital|club|embassy|residence|building : S > of|in|O|near
verb search+office|premises|ship|vehicle|car|embassy|village|camp|house|mosque : S > of|in|O|near|for
verb storm+mosque|church|university|campus|home|house|camp|newspaper|school|hospital : S > of|in|O ; subject=Country|MilitaryUnit
verb seize+trawler|fishing_boat|yacht|freighter|plane|truck|passport|computer|file|farm|mine|bank|company|newspaper|copy|arm|arms|ammunition|explosive|heroin|cocaine|gold|factory|plant|hostel|bus|car : S > from|of|O|in|by|belonging|off|near
verb confiscate+computer|file|camera|copy|arm|arms|ammunition|car|ship|boat|good|goods|farm|cattle|food|literature|bible|book|money|visa|radio : S > from|of|O|in|by
verb impound+ship|vessel|boat|plane|aircraft|trawler|cargo|truck|car : S > of|from|O|in
verb hold+ship|vessel|trawler|boat|fisherman|crew|sailor|aircraft|plane|refugee|civilian|worker|villager : S > of|from|O|in|off|for ; weak
verb intercept+trawler|freighter|fishing_boat|yacht|flotilla|shipment|cargo, board+trawler|freighter|yacht|flotilla : S > of|from|O|in|off|to|carrying
verb demolish+apartment|block|shop|factory|tent|camp|dwelling|settlement|wall|monument : S > of|in|O|near|belonging
verb destroy+olive_grove|farm|factory|shop|tree|well|church|temple|shrine|monument|library|relic : S > of|in|O|near|belonging ; weak
verb set@to+house|car|building|village|church|mosque|office|shop, set_ablaze, set_alight, torch, burn+house|village|church|mosque|car|shop|office|crop|school|home : S > of|in|O|near|belonging|to
verb vandalise+grave|cemetery|embassy|mosque|church|consulate|monument, vandalize+grave|cemetery|embassy|mosque|church|consulate|monument, deface+wall|embassy|memorial|grave|mosque|web|internet_site, loot+shop|store|warehouse|embassy|home|museum|church|office : S > of|in|O|near|belonging
verb break@into+embassy|office|consulate|home|building|computer|website|account|database|site : S > of|in|at|O|belonging
verb hack@into+computer|website|network|system|account|server|email|database|phone|site|television : S > of|in|at|O|belonging
verb attack+website|computer|network|server|web_site|computer_system : S > of|in|O|belonging
verb knock_out+website|server|network|grid, take_down+website|server|network, crash+website|server, bring_down+website|server|network, disrupt+website|server|network|internet|power|broadcast : S > of|in|O|belonging
verb expropriate+land|farm|mine|company|property|oilfield, nationalise+mine|bank|oil|industry|company|land|railway, nationalize+mine|bank|oil|industry|company|land|railway : S > of|from|owned|O|in
verb fine, dismiss, sack, fire, suspend : S > O ; object=Person|Organization ; subject=Country|Organization ; weak
verb force@into+exile, drive@into+exile, send@into+exile, force@from+home|power|office|village|land, drive@from+home|power|office|village|land : S > O|from|of|in
verb restrict, muzzle, gag, intimidate, harass : S > O ; object=Organization|Person|Country
verb withdraw+licence|license|accreditation|passport|citizenship, revoke+licence|license|accreditation|permit : S > of|from|for|O
noun arrest, detention, jailing, imprisonment, deportation, expulsion, eviction, conviction : S > of|by|in
noun mass_arrest, security_sweep, security_crackdown, media_crackdown, police_crackdown, military_crackdown, police_raid, night_curfew, press_censorship, book_ban, protest_ban, forced_eviction, forced_deportation, home_demolition, house_demolition, land_confiscation : S > on|against|of|in|by
verb close_down, shut_down, break_up, raid, ransack, storm : S > O ; object=Organization
verb close_down+newspaper|station|party|office|school|university|mosque|church|group|paper|magazine|radio|channel|website, shut_down+newspaper|station|party|office|school|university|mosque|church|group|paper|magazine|radio|channel|website, close+newspaper|paper|radio|office|school|mosque|church|university|magazine : S > O|of|in|to
verb hold_captive, keep_captive, hold_hostage, keep_prisoner : S > O
verb place@under+curfew|siege|martial_law|surveillance|lockdown|guard|house_arrest|arrest|control|blockade, put@under+curfew|siege|martial_law|surveillance|lockdown|guard|control|blockade : S > O|of|in
verb outlaw+newspaper|magazine|book|film|party|group|movement|union|strike|rally|church|sect|organisation|organization|language : S > O|of|by|in
verb dissolve+parliament|party|assembly|union|council|movement : S > of|in|by|O
verb confiscate+property|land|passport|copy|asset|farm, strip@of+citizenship|nationality|rank|office : S > of|O|from|in
verb sentence, convict, jail, imprison, fine, flog, execute, hang : S > O
verb sentence@to+death|jail|prison|hang|year|month, condemn@to+death|hang, send@to+prison|jail|gallows : S > O
verb seize+boat|ship|vessel|trawler|tanker|freighter|cargo|truck|plane|newspaper|land|farm, impound+boat|ship|vessel|trawler|tanker|freighter|cargo|truck|plane, board+boat|ship|vessel|trawler|tanker|freighter : S > O|of|from|off|in
verb break@into+network|computer|website|server|system|database, hack@into+network|computer|website|server|system|database|account : S > of|O|in|at
verb lead_away, take_away, drag_away, bundle_away, march_off, drag_off, haul_off, cart_off, whisk_away, pick_up : S > O ; weak ; object=Organization|Person|Country
verb bundle@into+car|van|truck, drag@from+office|meeting|court : S > O|in|of
verb capture+boat|ship|vessel|trawler|freighter|tanker|crew : S > O|of|from|off
verb flatten+home|house|building|hut|shop, level+home|house|hut, raze+home|house|hut|shop|mosque|church, demolish+home|house|hut|shack|shop|mosque|church, bulldoze+home|house|hut|shack|farm|orchard, pull_down+home|house|hut|statue, dynamite+home|house : S > O|of|in
verb take@off+air, knock@off+air, pull@off+air, jam+signal|broadcast|radio|station, silence+station|newspaper|radio, gag+press|media|newspaper : S > O|of|in|from

# CONCEDE: yielding, releases, easing, cease-fires, returns, compensation.

[CONCEDES_TO]
# giving in
verb yield, concede, capitulate, cave_in, give_in, acquiesce, relent : S > to
verb back_down, knuckle_under, kowtow, genuflect, truckle, succumb, cave, buckle : S > to|before
verb climb_down, soften, moderate, retract, unbend, appease, placate, mollify, conciliate, pacify : S > O|to|toward
verb indulge : S > O|to|toward
verb accept+demand|ultimatum|reform|election|sovereignty|supervision|defeat|loss|inspection|inspector : S > of|from|by|O
verb meet+demand|condition, satisfy+demand|condition : S > of|from|by|to
verb concede+demand|defeat|point|loss|election|power : S > of|from|by|to
verb grant+demand|concession|amnesty|pardon|autonomy|access|independence|right|clemency|immunity|freedom : S > to|I|of
verb grant+self_-_rule : S > to|I|of
verb make+concession|gesture|compromise, offer+concession : S > to|I|for
verb give+concession|ground|right|autonomy|freedom|access|permission : S > to|I|for
verb soften+stance|position|tone|line : S > against|on|toward|to|for|of
verb drop+demand|charge|case|claim|objection|opposition|condition|lawsuit|insistence : S > against|on|toward|to|for|of
verb withdraw+charge|complaint|demand|objection|claim|accusation|threat|ultimatum : S > against|to|of|on
verb reverse+decision|ban|policy|course, rescind+order|decision|sanction|ban|ruling : S > on|against|to
verb revoke+ban|order|decree|sanction : S > on|against|to
verb comply : S > with ; object=Country|Organization|Person
verb undertake+reform, introduce+reform|pluralism, enact+reform, promise+reform, hold+election : S > in ; weak
verb schedule+election : S > in ; weak
verb share+power, cede+power, transfer+power, hand_over+power, restore+democracy, give_up+power : S > to|with|in
verb resign, step_down, abdicate, stand_down, stand_aside : S > over|amid|under|after|to ; weak
verb dismiss+minister|official|general|commander|chief|government|cabinet : S > under|after|in|amid ; weak
verb sack+minister|general|chief : S > under|after|in|amid ; weak
# letting people go
verb release, free, parole, amnesty, repatriate, unchain, discharge : S > O|to
verb release+prisoner|hostage|detainee|captive|soldier|suspect|inmate|activist|dissident|journalist : S > O|of|to|from
verb release+fisherman|sailor|crew : S > O|of|to|from
verb free+prisoner|hostage|detainee|captive|soldier|inmate|activist|dissident|journalist|crew : S > O|of|to|from
verb let_go, set_free, turn_loose, let_off, let_out, bail : S > O
verb hand_over+prisoner|hostage|detainee|captive|body|remains|pilot|crew|soldier : S > to|O|of
verb turn_over+prisoner|hostage|body|pilot|captive, return+hostage|pilot|crew|captive|detainee : S > to
verb commute+sentence, reduce+sentence, pardon+prisoner|convict, drop+case : S > of|for|against|O
verb exchange+captive|detainee|hostage, allow+return@of+refugee|exile, permit+return : S > with|of|to
verb allow+refugee|exile|candidate|opposition|protester|journalist|worker|observer|ship|convoy : S > O|from|of|to
# easing
verb ease+sanction|restriction|curb|blockade|embargo|curfew|ban|measure|rule : S > on|against|in|for|of|with|over|O
verb ease+condition|siege|control|pressure : S > on|against|in|for|of|with|over|O
verb lift+sanction|restriction|curb|blockade|embargo|curfew|ban|measure|siege : S > on|against|in|for|of|from|O
verb lift+emergency|tariff|boycott|hold|suspension : S > on|against|in|for|of|from|O
verb lift+state|martial|censorship|closure|order|quota|barrier|visa|prohibition|freeze : S > on|against|in|for|of|from
verb lift+immunity : S > on|against|in|for|of|from
verb relax+sanction|restriction|curb|curfew|ban|measure|rule|control|grip|policy : S > on|against|in|for|of|O
verb loosen+sanction|restriction|curb|grip|control, soften+sanction|restriction|blockade : S > on|against|in|for|of|O
verb roll_back+sanction|tariff|restriction : S > on|against|in|for|of
verb remove+sanction|restriction|ban|barrier|roadblock|tariff|checkpoint|blockade : S > on|against|of|from|in|for|around
verb remove+obstacle|curb|embargo|mine : S > on|against|of|from|in|for|around
verb end+blockade|embargo|sanction|siege|boycott|curfew|crackdown|emergency|hostility|ban : S > on|against|of|from|in
verb end+attack|offensive|strike : S > on|against|of|from|in
verb suspend+sanction|attack|offensive|bombing|operation|tariff|airstrike|shelling|execution : S > on|against|in|of
verb suspend+boycott|military_operation : S > on|against|in|of
verb waive+sanction|requirement|visa|tariff|fee, shorten+curfew : S > on|against|in|for|of
verb cancel+sanction|restriction|curfew|tariff|offensive : S > on|against|in|for|of
verb repeal+sanction|ban|law|embargo, unfreeze+asset|fund|account : S > on|against|of|to|for
verb unblock+fund|asset|road|access, release+fund|asset|money : S > on|against|of|to|for|O
verb reduce+sanction|tariff|restriction, cut+tariff, lower+tariff|barrier : S > on|against|for
verb scale_back+sanction|operation : S > on|against|for
verb restore+right|access|service|power|water|electricity|membership|accreditation : S > to|of|for|in
verb legalize, legalise, unban, reinstate, readmit, decriminalize : S > O
# giving back
verb return+prisoner|body|remains|territory|land|artifact|property|weapon|asset|island|treasure|helicopter : S > to
verb return+plane|ship : S > to
verb hand_back, give_back, give_over : S > O|to
verb hand_back+territory|land|control|island|base|property|body|weapon, give_back+land|territory|property : S > to
verb hand_over : S > to ; item=O
verb hand_over+control|territory|city|base|area|weapon|authority|security|town|village : S > to ; item=O
verb cede, relinquish, sign_over, surrender : S > to ; item=O
verb cede+control|territory|land|sovereignty, relinquish+control|claim|territory : S > to|over|of|on
verb give_up+claim|territory|weapon|control : S > to|over|of|on
verb pay+compensation|reparation|damages|ransom|damage|indemnity|blood_money|debt|arrears|fine : S > to|for|I
verb compensate, indemnify, reimburse, recompense, repay : S > O
verb offer+compensation|reparation|ransom|amnesty|pardon|autonomy|land|exchange, agree+compensation : S > to|I|for
# stopping the fight
verb declare+ceasefire|truce|cease_-_fire|cessation|moratorium|end : S > with|against|in|on|to
verb announce+ceasefire|truce|cease_-_fire|cessation|moratorium|pause : S > with|in|against|on
verb observe+ceasefire|truce|cease_-_fire|pause : S > with|in|against|on
verb accept+ceasefire|truce|cease_-_fire, implement+ceasefire|truce, respect+ceasefire|truce : S > with|in|between
verb extend+ceasefire|truce : S > with|in|between
verb honor+ceasefire|truce, honour+ceasefire|truce, uphold+ceasefire|truce : S > with|in
verb maintain+ceasefire : S > with|in
verb hold+fire, cease+fire|hostility|attack|operation : S > on|against|with|in|at
verb halt+attack|offensive|fire|shelling|bombing|hostility|advance : S > on|against|with|in|at
verb stop+attack|bombing|shelling|offensive|fighting|fire|hostility : S > on|against|with|of
verb call_off+attack|strike|offensive|siege|protest : S > on|against|with|of
verb lay_down+arms|arm|weapon, put_down+arms|arm|weapon, surrender+arms|arm|weapon, turn_in+weapon : S > to|in
verb give_up+arms|arm : S > to|in
verb demobilize, demobilise, disarm, deescalate, demilitarize, stand_down : S > in|with|to|O ; weak
verb stand_down+force|troop|troops : S > in|with|to|O ; weak
verb reduce+alert, lower+alert, dismantle+roadblock|checkpoint|camp : S > with|in|on|between
# letting in
verb allow+inspector|observer|access|entry|aid|visit|convoy|monitor|peacekeeper|passage : S > from|of|O|to|for|by|into
verb allow+return|inspection|delivery : S > from|of|O|to|for|by|into
verb admit+inspector|observer|monitor, readmit+inspector|observer : S > from|of|to|for|by
verb permit+inspection|access|entry|inspector|visit|passage : S > from|of|to|for|by
verb receive+observer|inspector|monitor, accept+observer|monitor|peacekeeper : S > from|of|to
verb invite+inspector|observer|monitor : S > from|of|to
verb open+border|crossing|airspace|corridor|road|port|bridge : S > with|to|for
verb reopen+border|crossing|airspace|corridor|road|port : S > with|to|for
verb re-open+border|crossing|airspace|corridor|port, unseal+border, ease+access : S > with|to|for|of|O
verb improve+access|condition, facilitate+access : S > with|to|for|of
verb allow, permit : S > O ; weak
noun concession, capitulation, surrender, submission, climbdown, climb_down, acquiescence, appeasement : S > to|of
noun release, freeing, liberation, repatriation : S > of|to
noun prisoner_release, hostage_release, amnesty, pardon, clemency : S > of|to|for
noun lifting, easing, relaxation, removal, suspension : S > of ; weak
noun sanction_relief, sanction_waiver, de_escalation : S > for|to|with
noun compensation, reparation, restitution, handover, hand_over, cession, ransom : S > to|for ; weak
noun compliance : S > with
noun ceasefire, cease_fire, cessation_of_hostility, cessation_of_hostilities : S|between = with|S*
verb accede@to+demand|request|pressure|wish, bow@to+pressure|demand|threat : S > of|from|by
verb yield@to+pressure|demand|threat, give_in@to+pressure|demand|threat : S > of|from|by
verb liberate+prisoner|hostage|detainee : S > O|of|from
verb submit, defer, kneel, give_way : S > to|before ; weak
verb defuse+tension|crisis, lower+tension|temperature : S > with
verb ease+tension|friction : S > with|O
verb bow : S > to|before
verb release+schoolgirl|girl|boy|child|woman|man|people|people|villager|journalist|reporter|editor|opponent|leader|politician|cleric|monk|priest|student|worker|teacher|rebel|militant|fighter|guerrilla|supporter|officer|sailor|pilot|diplomat|tourist|engineer|missionary|peacekeeper|aid_worker|nun|member|national|citizen|lawmaker|dissident|protester|demonstrator|boat|ship|trawler|vessel|tanker|body|remains : S > O|of|to|from|in|held|belonging
verb free+people|man|woman|child|girl|journalist|leader|opponent|politician|rebel|militant|student|worker|teacher|supporter|fisherman|officer|sailor|diplomat|tourist|priest|monk|member|national|citizen|protester|demonstrator|ship|vessel|trawler|slave|political_prisoner : S > O|of|to|from|in
verb lift+state_of_emergency|martial_law|emergency_rule|night_curfew|house_arrest|travel_ban|visa_requirement|import_ban|export_ban|arms_embargo|trade_embargo|economic_sanction|naval_blockade|press_censorship|ban@on+import|export|party|rally|protest|newspaper|radio : S > on|against|in|for|of|from|O|across|over|around
verb ease+state_of_emergency|martial_law|visa_restriction|travel_restriction|trade_embargo|economic_sanction|censorship|house_arrest|policy|grip|law|stance|emergency_measure|security_measure|press_curb|import_restriction : S > on|against|in|for|of|with|over|O|across
verb end+state_of_emergency|emergency|martial_law|siege|blockade|curfew|censorship|house_arrest|occupation|boycott|strike|hunger_strike|mutiny|insurgency|rebellion|protest|sit-in|fast|attack|offensive|bombing|shelling|ban|embargo|crackdown|hostility|standoff : S > on|against|in|for|of|with|over|O|across
verb call_off+hunger_strike|general_strike|boycott|march|demonstration|rally|sit-in|blockade|offensive|air_strike|search|manhunt|invasion : S > on|against|with|of|over|in|after
verb suspend+air_strike|strike|hunger_strike|boycott|protest|insurgency|armed_struggle|martial_law|curfew|state_of_emergency|air_raid|rocket_attack|hostility|fighting|deportation|demolition|settlement|construction|test|nuclear_test|enrichment|uranium_enrichment : S > on|against|in|of|with|at|O
verb stop+air_strike|rocket_attack|air_raid|deportation|demolition|construction|settlement|test|strike|protest|boycott|blockade : S > on|against|with|of|in|at ; weak
verb declare+unilateral_ceasefire|unilateral_truce|amnesty|general_amnesty|halt|pause|suspension : S > with|against|in|on|to|for|of
verb announce+amnesty|pardon|unilateral_ceasefire|unilateral_truce|halt|suspension|end|lifting|easing|release|reform|election|concession|pay_rise|pay_increase : S > with|in|against|on|for|of|to
verb bow, yield, cave_in, give_in, accede, submit, capitulate, surrender, relent, knuckle_under, back_down : S > to|before|under|over
verb give_in@to+striker|protester|union|rebel|teacher|worker|kidnapper, bow@to+striker|protester|union|rebel|opposition, surrender@to+army|police|government|force|troop|authority|rebel : S > O|to
verb agree@to+demand|condition|reform|inspection|election|power-sharing : S > of|by|from ; weak
verb lay_down+arms|arm|weapon, hand_in+weapon|arms|arm|gun, surrender+weapon|gun, turn_over+weapon|arms : S > to|in|under
verb raise+wage|salary|pay|pension|minimum_wage : S > after|for|of ; weak
verb pardon, reprieve, amnesty, exonerate, rehabilitate, acquit, grant_clemency : S > O
verb hand_back, give_back, turn_over, return, hand_over : S > to ; item=O ; object=Country|Person|Organization ; weak
verb return+coffin|artefact|artifact|mummy|statue|relic|manuscript|painting|sculpture|skull|skeleton|bronze|boat|fishing_boat|vessel|trawler|aircraft|drone|equipment|fund|money|gold|fossil|archive|document|farm|church|house|soldier|child|girl|villager|fisherman|sailor|refugee|remains : S > to
verb hand_over+boat|ship|plane|aircraft|helicopter|document|base|port|airport|enclave|province|island|archive|farm|land : S > to|O ; item=O
verb allow+inspector|monitor|journalist|reporter|aid_worker|relief_worker|agency|relief|food|ship|plane|aircraft|flight|rally|demonstration|protest|march|party|candidate|election|vote|passage|transit|overflight|evacuation|worshipper|pilgrim|family|woman|exile|leader : S > from|of|O|to|for|by|into|in
verb let+inspector|monitor|observer|journalist|expert|aid|convoy|refugee|ship|plane|people|family|worker|exile|prisoner|team|delegation|official|ambassador|relief|truck : S > of|from|O|into|in|to|by
verb let_in, let_out, let_through : S > O|of|from
verb admit+refugee|journalist|expert|team|delegation|aid_worker|peacekeeper|investigator : S > from|of|to|for|by|O
verb open+camp|prison|site|base|territory|airport|archive|country|corridor : S > to|for ; weak
verb remove@from+list|blacklist : S > O|of ; weak
verb remove+embargo|sanction|ban|restriction|blockade|barrier|tariff|roadblock|checkpoint|curb : S > on|against|in|for|from|of|to
verb relax+curfew|restriction|rule|law|ban|sanction|embargo|censorship|control|policy|visa_rule : S > on|against|in|for|over|of|across
verb restore+citizenship|autonomy|passport|parliament|constitution|licence|license|accreditation|internet|link|supply|civilian_rule : S > to|of|for|in
verb dismiss+minister|official|general|commander|chief|cabinet|governor : S > under|amid|after|over ; weak
noun release : S > of|by|from
noun prisoner_exchange, prisoner_swap, hostage_swap : S|between = with|S*

[CONCEDES_TO]
verb capitulate, surrender, submit, yield, bow, cave, buckle, relent, climb_down, back_down : S > to|before|O
verb sue@for+peace, raise+white_flag, lay_down+weapon, give_up+arms : S > to|with ; weak
verb cede+island|province|region|strip|port|lease|town|half|part, give_up+island|province|land|town|half : S > to
verb return+city|base|province|island|land|peninsula|gold|statue|art|manuscript|remains : S > to
verb hand_over+lease|island|base|port|province|half|hostage|prisoner|remains|body : S > to
verb make+peace_offer|concession|gesture : S > to|I|for
verb lift+tariff|embargo|ban|blockade|duty|visa_requirement|curb|veto|travel_ban : S > on|against|for|from|of|O
verb drop+tariff|duty|veto|ban|sanction|lawsuit|complaint|bid : S > on|against|for|of
verb cut+tariff|duty, halve+tariff, scrap+tariff|duty|visa|ban|sanction, abolish+tariff|duty : S > on|for|of|from
verb suspend+tariff|duty|execution|enrichment, exempt : S > on|for|from|O ; weak
verb pay+tribute_money, accept+terms|condition|reparation : S > of|from|to ; weak
noun prisoner_release, release_of_prisoners, goodwill_gesture, easing_of_sanctions, lifting_of_sanctions : S > to|for|of|on
noun truce_offer, peace_offer, ceasefire_offer, cession, restitution, handover : S > to ; weak
verb lift+Curb, ease+Curb, relax+Curb, loosen+Curb, soften+Curb, scrap+Curb, abolish+Curb, remove+Curb, shorten+Curb, revoke+Curb, rescind+Curb, drop+Curb, waive+Curb, end+Curb, suspend+Curb, reverse+Curb, repeal+Curb, withdraw+Curb, cancel+Curb : S > on|against|in|for|of|from|O|across|over|with|around
verb accept+demand|request|condition|claim|ultimatum|petition, meet+demand|request|condition, grant+demand|request|wish, satisfy+demand, bow@to+Bid, yield@to+Bid, give_in@to+Bid, cave_in@to+Bid, accede@to+Bid, submit@to+Bid, heed+Bid, give_way@to+Bid, surrender@to+demand|pressure : S > of|from|by|O|to|for
verb free+Captive, release+Captive, hand_over+Captive, set_free+Captive, repatriate+Captive, turn_over+Captive, hand_back+Captive, return+Captive : S > O|to|of|from|in
verb end+walkout|stoppage|go-slow|sit-in|occupation|blockade|boycott|hunger_strike|revolt|siege|standoff, call_off+walkout|stoppage|go-slow|blockade|boycott|threat, suspend+walkout|stoppage|campaign, abandon+strike|walkout|siege|boycott : S > against|with|of|over|in|after|O
verb let+Captive, let+refugee|exile|observer|inspector|convoy|party|candidate|opposition|family|citizen|people|plane|ship|flight|warplane|aircraft|envoy|team|delegation|doctor|relief_worker : S > O|from|of|to|by|into|in ; weak
verb legalise, legalize, unban, reinstate, rehabilitate, recognise+result|union, recognize+result|union : S > O|of|by
verb bend, buckle, kowtow, capitulate, knuckle_under : S > to|before ; object=Country|Organization|Person
verb legalise+party|union|movement|opposition|newspaper|group|church, legalize+party|union|movement|opposition|newspaper|group|church, drop+charge|case|prosecution|suit|claim|lawsuit, quash+conviction|sentence : S > O|against|of|in|by
verb clear@of+charge|charges|treason|wrongdoing|murder|murder_charge, acquit, absolve, exonerate : S > O

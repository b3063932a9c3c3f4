# PROTEST: in the street, at work, in prison.

[PROTESTS]
verb riot, rally, march, agitate, picket, revolt, mutiny, rise_up, rebel, chant : S > against|O|outside|at|over|in
verb protest : S > against|O|over|at|outside|about
verb take_to_street, take@to+street, pour@into+street, flood@into+street, spill@into+street : S > against|of|in|over
verb come_out@on+street : S > against|of|in|over
verb stage+demonstration|protest|rally|sit_-_in|strike|march|hunger_strike|riot : S > against|in|at|over|outside|of|to
verb stage+walkout|boycott|vigil|rebellion|sit_in|stoppage : S > against|in|at|over|outside|of|to
verb hold+demonstration|protest|rally|sit_-_in|strike|march|vigil|placard|mass_rally : S > against|in|at|over|outside
verb organize+demonstration|protest|rally|strike|march|boycott : S > against|in|at|over|outside|of
verb organise+demonstration|protest|rally|strike|march : S > against|in|at|over|outside|of
verb mount+protest|demonstration, launch+protest|hunger_strike|uprising : S > against|in|at|over|outside
verb lead+demonstration|protest|rally|march|strike|uprising : S > against|in|at|over|outside
verb begin+strike|protest|sit_-_in|hunger_strike|fast|march|boycott : S > against|at|in|over|outside
verb start+strike|protest|sit_-_in|hunger_strike|fast : S > against|at|in|over|outside
verb continue+strike|protest|sit_-_in|hunger_strike|demonstration : S > against|at|in|over|of
verb go@on+strike|hunger_strike|rampage, walk_off+job|work : S > against|at|in|over|of
verb call+strike|protest|demonstration|rally|march|general_strike : S > against|in|over ; modality=planned
verb call@for+strike|protest|uprising|demonstration|rally : S > against|in|over ; modality=planned
verb join+protest|demonstration|rally|strike|march|uprising : S > against|in|over|outside
verb take+part@in+demonstration|protest|rally|march|strike : S > against|in|over|outside
verb stop+work, down+tool, shun+work : S > against|over|at|in
verb refuse+food : S > against|over|at|in ; weak
verb block+road|street|highway|traffic|bridge|border|transport|entrance : S > in|against|to|into|of|from|across|around
verb block+railway|port|way|roadway|motorway : S > in|against|to|into|of|from|across|around
verb barricade, blockade+road|street|highway, erect+barricade : S > in|against|outside|O
verb set_up+barricade|roadblock|camp : S > in|against|outside|O
verb man+barricade : S > in|against|outside
verb occupy+building|square|office|embassy|university|airport|campus : S > in|of|against|at|O
verb storm+embassy|consulate|parliament|building|prison : S > in|of|against|at|O
verb besiege+embassy|building|office|residence, surround+embassy|building|parliament : S > in|of|against|O
verb converge@on+capital|square|embassy : S > in|of|against
verb burn+flag|effigy|portrait|poster|tyre|tire, trample+flag, deface+statue|monument : S > of|in|outside|at|O
verb topple+statue : S > of|in|outside|at|O
verb throw+stone|rock|firebomb|petrol_bomb|molotov|egg|bottle|shoe : S > at|against|on|in|O
verb hurl+stone|rock|firebomb|petrol_bomb|bottle|insult : S > at|against|on|in
verb pelt, stone, heckle, boo, jeer, mob : S > O
verb loot, rampage, smash+window|shop, torch+car|building : S > in|of|against ; weak
verb shout+slogan, chant+slogan, carry+placard|banner, wave+placard|banner, sign+petition : S > against|of|to|outside
verb collect+signature, gather+signature : S > against|of|to|outside
verb go_on_hunger_strike, immolate : S > against|over|in
verb gather, mass, congregate, assemble : S > outside ; weak
noun demonstration, riot, rally, sit_in, picket, street_protest, mass_protest : S > against|in|at|outside|over
noun hunger_strike, general_strike : S > against|in|at|outside|over
noun anti-government_protest, antigovernment_protest, mass_demonstration, mass_rally : S > against|in|at|outside
noun student_protest, street_demonstration : S > against|in|at|outside
noun march, vigil, walkout, work_stoppage, labor_strike, labour_strike : S > against|in|outside|over|of
noun civil_disobedience, noncooperation, stone_throwing : S > against|in|outside|over|of
noun uprising, revolt, insurrection, mutiny, rebellion, intifada, rioting : S > against|in|of
noun protester, protestor, demonstrator, rioter, marcher, striker, picketer : S > against|in|outside ; weak
verb demonstrate : S > against|outside|in|over|at ; weak
verb demonstrate@against+government|policy|war|regime|law|decision|occupation|rule|president : S > against
verb strike : S > against|over ; subject=Organization|Person ; weak
noun protest : S > against|outside ; weak
verb demonstrate, rally, march, riot, protest, picket, agitate, revolt : S > against|outside|at|in|over|across|near|through|on
verb march@on+parliament|capital|palace|embassy|ministry|city|consulate|base|court|headquarters : S > against|of|in|at|on
verb stage+sit-in|sit_in|walk-out|mutiny|hunger-strike|work_stoppage|stay-away|stayaway|uprising|revolt|rebellion|lockout|picket|stoppage|parade|occupation|blockade|general_strike|mass_rally|street_protest : S > against|in|at|over|outside|of|to|across
verb hold+sit-in|hunger_strike|walkout|general_strike|picket|street_protest|mass_demonstration|torchlight_march|counter-demonstration|meeting@of+protest : S > against|in|at|over|outside|of|across
verb organise+boycott|sit-in|vigil|general_strike|walkout|hunger_strike|blockade|campaign : S > against|in|at|over|outside|of|across
verb organize+sit-in|vigil|general_strike|walkout|hunger_strike|blockade|campaign : S > against|in|at|over|outside|of|across
verb mount+sit-in|picket|blockade|strike|vigil|uprising|revolt : S > against|in|at|over|outside|across
verb launch+strike|general_strike|sit-in|protest_march|mass_protest|civil_disobedience|campaign@of+disobedience|revolt|rebellion|boycott : S > against|in|at|over|outside|across
verb begin+walkout|general_strike|uprising|revolt|fast|hunger-strike|sit-in|stoppage : S > against|at|in|over|outside|across
verb start+walkout|general_strike|uprising|revolt|boycott|hunger-strike|sit-in|stoppage|march : S > against|at|in|over|outside|across
verb observe+strike|general_strike|shutdown|boycott|day@of+protest : S > against|in|over|across
verb continue+walkout|general_strike|boycott|fast|rally|march|hunger-strike|sit-in : S > against|at|in|over|of|across
verb go@on+fast|hunger-strike|general_strike|march|protest : S > against|at|in|over|of|across
verb be@on+strike|hunger_strike, remain@on+strike|hunger_strike, stay@on+strike|hunger_strike, come_out@on+strike : S > against|at|in|over|of|across
verb threaten+walkout|general_strike|hunger_strike, vote@for+strike|walkout : S > against|at|in|over ; modality=planned
verb stop_work, walk_out, walk_off, down_tool : S > over|against|at|in|on
verb walk_off+job, leave+work|job|classroom, boycott+class|work|lecture|school|exam : S > over|against|at|in ; weak
verb take@into+street, take@onto+street, pour@onto+street, go@into+street, come@onto+street, throng+street|square, pack+street|square|stadium, fill+street|square, crowd+street|square : S > against|of|in|over|across|to
verb rally, gather, converge, congregate, camp_out, camp : S > outside ; weak
verb block+avenue|motorway|boulevard|junction|intersection|access|entrance|line|track|runway|airport|lorry|truck|route|square|center|centre|refinery|gate : S > in|against|to|into|of|from|across|around|on|near|outside|between
verb blockade+port|refinery|motorway|railway|airport|town|mine|bridge|border|capital : S > in|against|of|across|O
verb barricade+road|street|entrance|highway|gate : S > in|against|outside|of
verb set_up+picket|barricade|blockade|tent_camp|protest_camp|road_block|roadblock : S > in|against|outside|on|at|across|near
verb erect+roadblock|tent|road_block, burn+barricade|tyre|tire|car|bus|vehicle|ballot|book|copy|picture|effigy|building|shop|office : S > in|against|outside|on|at|across|near|of
verb burn+flag|effigy|portrait|picture|passport : S > of|in|outside|at|O|on|near
verb occupy+church|factory|mine|plant|school|street|road|oilfield|land|farm|ministry|parliament|bridge|cathedral|town_hall : S > in|of|against|at|O|near
verb storm+office|ministry|court|station|barracks|palace|studio|compound|mission|airport|hotel|town_hall|jail : S > in|of|against|at|O
verb attack+embassy|consulate|mission|police|police_station|party_office|office : S > in|of|at|O ; subject=Organization ; weak
verb hurl+brick|bottle|missile|rock|egg|grenade|stone|shoe|tomato|fire_bomb|gasoline_bomb : S > at|against|on|in|O
verb throw+brick|bottle|petrol_bomb|molotov_cocktail|tomato|fire_bomb|gasoline_bomb|missile|object|egg : S > at|against|on|in|O
verb stone+police|car|embassy|bus|soldier|building|consulate|mosque|church : S > in|of|at|O
verb pelt+police|embassy|car|soldier : S > with|in|of|O ; weak
verb clash, scuffle, skirmish : S > with ; subject=Organization ; object=Country ; weak
verb shave+head, wear+black|armband|mask, bang+pot|pan, light+candle, lay+wreath, sound+horn : S > in|against|over ; weak
verb refuse+food|meal, sew+lip, fast : S > in|at|against|over ; weak
verb set@on+fire|himself, self-immolate, immolate+himself|herself|themselves : S > in|at|against|over|outside ; weak
verb turn_out@in+protest|street|thousand : S > against|in|over
verb express+anger@in+street : S > against|at|in
verb press+demand : S > of|on|from|for|with
noun demonstration, protest, rally, march, strike, riot, sit-in, vigil : S > by|against|outside
noun protest_march, protest_rally, mass_protest, pro-democracy_protest, pro-democracy_rally, anti-war_protest, anti-war_demonstration, anti-american_protest, food_riot, bread_riot, prison_riot, street_riot, bus_strike, rail_strike, teacher_strike, miner_strike, student_march, protest_strike, solidarity_strike, wildcat_strike, national_strike, nationwide_strike, sympathy_strike, two-day_strike, tax_revolt, peasant_revolt, student_uprising, popular_uprising : S > against|in|at|outside|over|by|across
verb march@on+embassy|consulate|mission : S > against|on|of|outside|at|in
verb burn+flag|effigy|portrait|picture, trample+flag, tear+flag, storm+embassy|consulate|mission, besiege+embassy|consulate|mission, stone+embassy|consulate|mission, picket+embassy|consulate|mission, surround+embassy|consulate|mission : S > against|O|of|outside|at|in
verb park+tractor|lorry|truck|bus|taxi|van, dump+milk|manure|tomato|fruit|grape|fish|rubbish, stay_away@from+work|class|school, stay_off+job|work, walk_out@of+class|factory|mine|plant|school|hospital|job, refuse@to+work|teach|load|unload|fly|drive, bring@to+standstill|halt, paralyse+city|capital|country|port|traffic|transport|railway, paralyze+city|capital|country|port|traffic|transport|railway : S > against|of|in|on|across|at|over|outside
verb pour@through+street|city|town|capital|square, march@through+street|city|town|capital, pour@into+street|square, spill@into+street, throng+street|square, fill+street|square, pack+street|square, cram@into+square : S > against|of|in|on|across|over
verb shout+slogan, chant+slogan, yell+slogan, wave+banner|placard|flag, carry+banner|placard|coffin : S > against|at|of|in|outside
verb occupy+building|ministry|church|cathedral|factory|plant|mine|campus|school|farm|land|headquarters|embassy|consulate|oilfield, barricade+road|street|highway|campus, camp@outside+palace|parliament|ministry|embassy|office|court, camp_out@in+square|park|street, sit_down@in+street|road : S > against|of|O|outside|at|in
verb boycott+class|lecture|lesson|exam, resume+strike|protest|hunger_strike|boycott, extend+strike|protest|boycott, press_on@with+strike|protest : S > against|of|in|over|at
verb throng, pack, cram, flood, jam : S > O|in|into ; weak ; subject=Organization
verb barricade+themselves|himself|herself, lock+themselves, chain+themselves|himself, bang+pot|pan : S > in|at|inside|outside|against|to
verb gather@outside+bank|ministry|court|courthouse|parliament|embassy|office|palace|prison|jail|residence|headquarters|station, rally@outside+ministry|court|courthouse|parliament|embassy|office|palace|prison|jail|headquarters, mass@outside+ministry|court|parliament|embassy|office|palace|prison, assemble@outside+ministry|court|parliament|embassy|office|palace|prison, walk@through+street|city|capital|town : S > against|outside|of|in|at

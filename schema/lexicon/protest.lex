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
verb stop+work, down+tool, shun+work, refuse+food : S > against|over|at|in ; weak
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

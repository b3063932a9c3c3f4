# PROTEST: in the street, at work, in prison.

[PROTESTS]
verb demonstrate, riot, rally, march, agitate, picket : S > against|O|in|at|over
verb protest : S > against
verb take_to+street, take@to+street : S > against|of|in
verb stage+demonstration|protest|rally|sit-in|strike|march|hunger-strike|riot|walkout|boycott : S > against|in|at|over
verb hold+demonstration|protest|rally|sit-in|strike|march|vigil : S > against|in|at|over
verb organize+demonstration|protest|rally|strike|march, lead+demonstration|protest|rally|march|strike : S > against|in|at|over
verb begin+strike|protest|sit-in, start+strike|protest|sit-in, go@on+strike : S > against|at|in|over
verb block+road|street|highway|traffic|bridge|border : S > in|against|to
verb burn+flag|effigy, throw+stone : S > of|at
noun demonstration, riot, rally, sit-in, picket, street_protest, mass_protest, hunger_strike, general_strike : S > against|in|at
noun protester, demonstrator, rioter : S > against|in

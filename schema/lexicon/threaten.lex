# THREATEN: warning of force, sanctions or other harm.

[THREATENS]
verb threaten, menace, intimidate, blackmail, browbeat : S > O|against|with
verb warn, caution, forewarn : S > O|against
verb warn_off, scare_off, frighten, scare, cow : S > O ; weak
verb threaten+retaliation|action|sanction|war|strike|attack|invasion|force|reprisal|tariff : S > against|on|to|of|O
verb threaten+consequence|veto|boycott|blockade|response|blow : S > against|on|to|of|O
verb threaten+security|sovereignty|existence|interest|peace|stability|independence|survival : S > of|in|O
verb warn@of+retaliation|consequence|war|sanction|attack|response|reprisal|action|escalation|catastrophe|punishment : S > O|against|for
verb issue+ultimatum|threat|warning, give+ultimatum|warning|deadline : S > to|I|against|of
verb deliver+ultimatum|threat|warning : S > to|I|against|of
verb send+ultimatum|warning|threat|warning_signal, serve+ultimatum|notice, present+ultimatum : S > to|I|on|against
verb set+ultimatum : S > to|I|on|against
verb fire+warning|warning_shot, sound+warning, repeat+threat|warning, renew+threat|warning : S > at|to|against|of
verb make+threat, utter+threat, hurl+threat, level+threat, raise+threat|spectre|specter|prospect : S > against|to|at|of
verb carry_out+threat : S > against|to|at|of
verb vow+revenge|retaliation|vengeance|attack|response|war|destruction|punishment|reprisal : S > against|on|of
verb swear+revenge|vengeance|retaliation : S > against|on|to
verb promise+revenge|retaliation|response|punishment|reprisal|attack : S > against|on|to
verb vow@to+attack|destroy|retaliate|punish|avenge, vow@to+continue : S > O|against|on
verb retaliate : S > against ; modality=planned ; weak
verb prepare+attack|invasion|strike|offensive|war : S > on|against|of|in ; weak
verb plan+attack|invasion|strike|offensive|war|bombing|assault : S > on|against|of|in ; weak
verb pose+threat|danger|risk|challenge, present+threat|danger|challenge, constitute+threat|danger : S > to|for
verb represent+threat|danger|challenge : S > to|for
verb reserve+right|option : S > against ; weak
verb rattle+saber|sabre|sword, flex+muscle, brandish+weapon|sword, bare+tooth : S > at|against|toward|over
verb put@on+notice, hold_out+threat, wield+threat|stick, dangle+threat, keep+option : S > O|against|over
verb get_tough, escalate+rhetoric|threat, step_up+rhetoric|threat, ratchet_up+rhetoric : S > with|against|toward
verb give@until+hour|day|week|month|deadline, hold+hostage@to+demand, hold@to+ransom : S > I|O|to
verb target+missile, aim+missile|gun|weapon, point+missile|gun|weapon, train+gun|missile : S > at|on|against|toward
noun threat, ultimatum, menace : S > to|against|toward|towards
noun warning : S > to|against
noun threat_of_force, threat_of_war, threat_of_sanction, threat_of_sanctions, threat_of_invasion : S > against|on|of|to
noun bomb_threat, death_threat, nuclear_threat, military_threat, terrorist_threat, nuclear_blackmail : S > against|to|on
noun threat_of_attack : S > against|to|on
noun intimidation, blackmail, browbeating, brinkmanship, saber_rattling, sabre_rattling : S > of|against|toward|over
noun vow_of_revenge, death_sentence, bounty, fatwa : S > on|against|for ; weak
adj threatening, menacing, dangerous : S > to|toward|towards ; weak
verb endanger, imperil, jeopardize, jeopardise : S > O ; weak
verb hint@at+sanction|retaliation|war|attack|action|strike|reprisal, signal+retaliation|attack : S > against|on
verb threaten+sanctions|expulsion|eviction|arrest|prosecution|court_action|lawsuit|shutdown|closure|deportation|jail|death|execution|bombing|bombardment|shelling|occupation|annexation|cut|cutoff|suspension|withdrawal|measure|countermeasure|reprisals : S > against|on|to|of|O|over|in
verb threaten@with+sanction|war|attack|death|arrest|force|retaliation|expulsion|eviction|closure|prosecution|invasion|strike|bombing|tariff|embargo|jail|annihilation|destruction|violence|boycott|isolation|consequence|reprisal|deportation|action|impeachment : S > O
verb threaten@by+force|war|violence : S > O
verb warn@of+war|sanction|strike|force|bloodshed|blow|answer|reply|measure|violence|step|jihad|bombing|boycott|unrest|revolt|uprising|crackdown|arrest|reaction|countermeasure : S > O|against|for|to|in|if
verb warn@against+interference|attack|invasion|aggression|intervention|move|action|use|step|provocation|incursion|shelling|meddling|protest|rally|demonstration|crossing|deployment : S > O|by|of|in|from
verb caution, warn, alert : S > O|against|over
verb issue+threat|ultimatum|warning|caution|deadline|death_threat|call_to_arms|fatwa : S > to|I|against|of|for|over
verb deliver+ultimatum|threat|warning|message : S > to|I|against|of
verb vow+revenge|retaliation|vengeance|attack|response|war|destruction|punishment|reprisal|jihad|fight|resistance|strike|bloodshed|retribution : S > against|on|of|for|over|to
verb vow@to+attack|destroy|retaliate|punish|avenge|crush|wipe_out|annihilate|strike|kill|bomb|fight|invade|topple|overthrow|defeat|eliminate|respond|hunt|liberate|reduce|turn|bury|burn : S > O|against|on|to|in|for
verb pledge@to+attack|destroy|retaliate|punish|avenge|crush|wipe_out|annihilate|strike|kill|bomb|fight|invade|topple|overthrow|defeat|eliminate|hunt : S > O|against|on|to|in
verb swear@to+attack|destroy|retaliate|punish|avenge|crush|kill|fight|topple|overthrow|defeat|eliminate : S > O|against|on|to|in
verb promise@to+attack|destroy|retaliate|punish|avenge|crush|kill|bomb|invade|topple|overthrow|eliminate : S > O|against|on|to|in
verb call@for+attack|jihad|war|holy_war|violence|bloodshed|killing|assassination|murder|bombing|uprising|revolt|overthrow : S > on|against|of|in|at|across
verb urge+attack|jihad|violence|uprising|revolt : S > on|against|of|in|at ; modality=asserted
verb set+deadline|ultimatum : S > for|to
verb give@until+friday|saturday|sunday|monday|tuesday|wednesday|thursday|midnight|noon|january|february|march|april|may|june|july|august|september|october|november|december : S > I|O|to
verb hold_over+threat|sword, hang+threat|sword, keep+option@on+table : S > against|over|on
noun threat : S > against|to|of|over|by
noun ultimatum, warning, final_warning, stern_warning, veiled_threat, war_threat, invasion_threat, strike_threat, veto_threat, retaliation_threat, tariff_threat, sanction_threat, threat_of_retaliation, threat_of_strike, threat_of_force : S > to|against|of|over|on
adj ready, prepared : S > against ; weak

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

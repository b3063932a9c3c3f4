# THREATEN: warning of force, sanctions or other harm.

[THREATENS]
verb threaten, menace, intimidate : S > O
verb threaten : S > against|with
verb warn, caution : S > O
verb warn : S > against
verb issue+ultimatum|threat|warning, give+ultimatum|warning, deliver+ultimatum|threat|warning, send+ultimatum|warning : S > to|I|against
verb make+threat, repeat+threat, renew+threat : S > against|to
verb vow+revenge|retaliation|vengeance, swear+revenge|vengeance, threaten+retaliation|action|sanction|war|strike : S > against|on
verb pose+threat, present+threat : S > to
verb retaliate : S > against ; modality=planned ; weak
noun threat, ultimatum, warning : S > to|against
noun intimidation : S > of
adj threatening : S > to|toward|towards

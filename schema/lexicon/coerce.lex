# COERCE: arrests, seizures, bans, repression, blockades, cyber attacks.

[COERCES]
verb arrest, detain, imprison, jail, incarcerate, apprehend, round_up, intern, lock_up, deport, banish, exile : S > O
verb outlaw, ban, repress, suppress, oppress, persecute, subjugate, coerce, bully, blackmail, censor, muzzle : S > O
verb blockade, besiege, encircle, quarantine : S > O
verb ban, bar, prohibit, forbid, prevent : S > O|from
verb crack_down, clamp_down : S > on
verb seize, confiscate, impound, expropriate, nationalize, nationalise, requisition : S > O|from|of
verb expel, evict, oust, drive_out, force_out, throw_out : S > O|from
verb hack, cyberattack, cyber-attack : S > O|into
verb raid, ransack, loot, vandalize, vandalise, demolish, bulldoze : S > O
verb impose+curfew|martial|blockade|siege|censorship|ban|blackout|emergency : S > in|on|against|over
verb declare+emergency|siege|martial|curfew : S > in|on|over
verb disperse, tear-gas, teargas : S > O
verb deny+visa|entry|access : S > to|I
verb sentence : S > O|to
noun arrest, detention, imprisonment, deportation, repression, suppression, oppression, persecution, incarceration : S > of
noun crackdown, clampdown : S > on|against
noun blockade, siege, seizure, confiscation, encirclement : S > of
noun cyberattack, cyber-attack, cyber_attack, hacking, hack : S > on|against|of
noun coercion, harassment, bullying : S > of|against

# SANCTION: embargo, sanctions, expelled diplomats, aid or ties cut.

[SANCTIONS]
verb sanction, embargo, boycott, ostracize, ostracise, penalize, penalise, blacklist : S > O
verb impose+sanction|embargo|tariff|boycott|penalty|restriction|duty|ban|quota : S > on|against|upon
verb slap+sanction|tariff|embargo|duty, levy+sanction|tariff|duty, place+sanction|embargo|tariff : S > on|against
verb tighten+sanction|embargo, extend+sanction|embargo, reimpose+sanction|embargo, renew+sanction|embargo : S > on|against
verb cut+tie|relation|link|aid|contact, cut_off+tie|relation|aid|supply|contact|trade, sever+tie|relation|link|contact : S > with|to|for
verb break+tie|relation|link, break_off+tie|relation|talk|negotiation|contact, suspend+tie|relation|aid|cooperation|trade|talk : S > with|to|for
verb halt+aid|cooperation|trade|talk|negotiation|export|delivery, stop+aid|cooperation|trade|delivery, freeze+aid|asset|relation|account|tie : S > with|to|for|of
verb withhold+aid|payment|recognition|support, reduce+aid|tie|relation|supply|staff, end+aid|relation|tie|cooperation|support : S > to|with|from|for
verb expel+diplomat|ambassador|envoy|attaché|attache|inspector : S > O|of|from
verb recall+ambassador|envoy, withdraw+ambassador|envoy : S > from|to|in
verb close+embassy|consulate : S > in|of
verb downgrade+relation|tie, freeze : S > with|O
noun sanction, embargo, boycott, tariff : S > on|against|of
noun economic_sanction, trade_sanction, arms_embargo, trade_embargo, oil_embargo : S > on|against
noun expulsion : S > of
noun suspension, severance : S > with|to ; weak

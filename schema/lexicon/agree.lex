# AGREE: agreements reached, signed, promised or accepted.

[AGREES_WITH]
verb agree : S = with|S*
verb agree+ceasefire|truce|deal|pact|treaty|plan|term|framework|timetable|roadmap|agenda : S = with|S*
verb concur, come@to+agreement|term|understanding : S = with|S*
verb reach+agreement|deal|accord|consensus|understanding|settlement|compromise|pact|truce|arrangement|ceasefire : S = with|between|S*
verb sign+agreement|deal|accord|pact|treaty|memorandum|contract|document|protocol|declaration|statement|communique : S = with|between|S*
verb sign+letter|arrangement|understanding|convention|truce|ceasefire|armistice|charter|plan : S = with|between|S*
verb conclude+agreement|deal|accord|pact|treaty|memorandum|contract|arrangement|alliance : S = with|between|S*
verb strike+deal|bargain|agreement|accord|pact|compromise : S = with|between|S*
verb make+deal|pact|bargain|agreement|peace|arrangement : S = with|S*
verb cut+deal, do+deal, ink+deal|agreement|pact|contract|accord|treaty, initial+agreement|accord|treaty|deal : S = with|S*
verb seal+deal|pact|agreement|accord, clinch+deal|agreement|accord|pact, finalize+deal|agreement|treaty|accord|pact : S = with|S*
verb finalise+deal|agreement|treaty|accord|pact, forge+agreement|deal|pact|consensus|accord : S = with|S*
verb negotiate+compromise, secure+deal|agreement, enter@into+agreement|contract|pact|treaty|accord|arrangement : S = with|S*
verb hammer_out+deal|agreement|compromise|accord, work_out+deal|agreement|compromise|arrangement : S = with|S*
verb settle+dispute|difference|conflict|score|row|claim, resolve+dispute|difference|conflict|row|issue : S = with|between|S*
verb end+dispute|row|feud|standoff|impasse, bury+hatchet, patch_up+difference|quarrel|relation|tie : S = with|S*
verb settle : S = with
verb compromise, come_to_terms : S = with ; weak
verb exchange+ratification|instrument : S = with
verb renew+agreement|pact|treaty|contract|accord, extend+agreement|pact|treaty : S = with
verb accept+proposal|offer|plan|invitation|condition|term|mediation|formula|request : S = from|of|by|with
verb approve+proposal|plan|request|deal : S = from|of|by
verb promise : S = to|I|O
verb pledge, vow : S = to|I
verb commit : S = to ; object=Country|Organization|Person ; weak
verb give+promise|assurance|pledge|word|guarantee|commitment : S = to|I
verb offer : S = to|I
verb see_eye_to_eye : S = with
noun agreement, accord, deal, pact, understanding, consensus, compromise, settlement : S|between|among = with|S*
noun memorandum, memorandum_of_understanding, treaty, peace_treaty, peace_agreement, peace_accord, peace_deal : S|between|among = with|S*
noun trade_deal, trade_agreement, trade_pact, free-trade_agreement, free_trade_agreement, arms_deal : S|between|among = with|S*
noun contract, bargain, concordat, covenant, compact, entente, rapprochement, concord, modus_vivendi : S|between|among = with|S*
noun truce, armistice, ceasefire_agreement, ceasefire_deal, truce_agreement, prisoner_swap, swap : S|between|among = with|S*
noun reconciliation, detente, détente, thaw, normalization_agreement, joint_statement : S|between|among = with|S*
noun gas_deal, oil_deal, nuclear_deal, border_agreement, security_pact, defense_pact, defence_pact, defense_agreement : S|between|among = with|S*
noun promise, pledge, assurance, commitment, offer : S = to

[SIGNS]
verb sign, ratify, initial, ink, accede, adopt, approve, conclude, endorse, countersign : S > O|to ; object=Agreement
verb join : S > O ; object=Agreement
verb accept, enact, pass, implement, enter, rejoin : S > O|into ; object=Agreement
noun signing, signature, ratification, adoption, conclusion : S > of ; object=Agreement
noun accession : S > to ; object=Agreement
noun signatory : S > to|of ; object=Agreement
adj signatory : S > to ; object=Agreement

# SUPPORT: backing, praise, thanks, recognition, verbal defence.

[SUPPORTS]
verb support, praise, commend, applaud, laud, hail, salute, acclaim, extol, endorse, champion : S > O
verb congratulate, felicitate, compliment, thank, honor, honour, cheer, admire, esteem, revere : S > O
verb exonerate, absolve, vindicate, exculpate, acquit, forgive, pardon, excuse : S > O
verb defend : S > O|against|from
verb back : S > O
verb back_up, stand_by, stick_by, stick_up, stand_up : S > O|by|for
verb welcome : S > O ; object=Agreement|Event|Country|Organization
verb welcome+decision|move|statement|announcement|step|initiative|effort|proposal|agreement|result|offer|news : S > of|by|from|O
verb side, sympathize, sympathise, empathize, empathise, commiserate, align : S > with
verb root, vouch, stump, campaign, lobby, speak_up : S > for ; weak
verb rally, unite : S > behind|around|to
verb stand : S > with|by|behind|beside
verb apologize, apologise : S > to
verb express+support|backing|solidarity|sympathy|gratitude|appreciation|condolence|confidence|thanks|satisfaction : S > for|to|with|in|over
verb voice+support|backing|solidarity|confidence, declare+support|solidarity, pledge+support|allegiance|loyalty : S > for|with|to|in
verb reaffirm+support|solidarity, reiterate+support, affirm+support, offer+support|condolence|sympathy|congratulation : S > for|to|with
verb give+support|backing|blessing|endorsement|credit, lend+support|backing|credence : S > to|I|for
verb throw+weight|support, put+weight : S > behind|to
verb extend+condolence|sympathy|congratulation|greeting|thanks|support : S > to
verb send+condolence|congratulation|greeting : S > to
verb pay+tribute|homage|respect : S > to
verb convey+condolence|gratitude|appreciation|greeting|congratulation : S > to
verb take+side, take+part : S > of|with
verb come@to+defense|defence : S > of
verb owe+debt : S > to
verb favor, favour, prefer, uphold, embrace, espouse, advocate : S > O
verb rally+support, mobilize+support, drum_up+support, whip_up+support, win+support : S > for
verb drink+toast, raise+glass : S > to
verb welcome+president|minister|leader : S > of|O
noun support, backing, endorsement, advocacy, sympathy, solidarity, admiration, enthusiasm : S > for|of|to|with
noun praise, applause, acclaim, gratitude, appreciation, thanks, respect, approval, tribute : S > for|to|of
noun congratulation, condolence, apology, homage, salute, allegiance, loyalty, fealty : S > to
noun defense, defence, championship, vindication : S > of
noun supporter, backer, defender, proponent, sponsor, patron, champion, advocate, ally, cheerleader : S > of
adj supportive, appreciative, proud, fond, protective : S > of
adj grateful, thankful, loyal, sympathetic, favorable, favourable, friendly, devoted : S > to|toward|towards

[RECOGNIZES]
verb recognize, recognise : S > O
verb establish+relation|tie|link, restore+relation|tie|link, resume+relation|tie : S = with|between|S*
verb normalize+relation|tie, normalise+relation|tie, upgrade+relation|tie, renew+relation|tie, reestablish+relation|tie : S = with|between|S*
verb re-establish+relation|tie, mend+relation|tie|fence, repair+relation|tie, improve+relation|tie : S = with|between|S*
verb open+embassy|consulate|mission, reopen+embassy|consulate|mission : S > in
verb accredit, appoint+ambassador, send+ambassador, name+ambassador, return+ambassador : S > to
verb grant+recognition, extend+recognition, accord+recognition, give+recognition : S > to|I
noun recognition : S > of|O
noun diplomatic_recognition, de_facto_recognition : S > of|to

noun normalization, normalisation : S|between = with|S* ; weak

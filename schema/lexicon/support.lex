# SUPPORT: backing, praise, thanks, verbal defence, apology, recognition.

[SUPPORTS]
# praise and thanks
verb praise, commend, applaud, laud, hail, salute, acclaim, extol, extoll, compliment, congratulate, felicitate : S > O
verb thank, cheer, revere, venerate, glorify, idolize, idolise, eulogize, eulogise : S > O
verb toast, flatter, lionize, lionise : S > O
verb heap+praise, lavish+praise, shower+praise, pour+praise, sing+praise, single_out+praise : S > on|upon|of|for
verb speak_highly, think_highly, speak_well : S > of
verb welcome : S > O ; object=Agreement|Event|Country|Organization
verb welcome+decision|move|statement|announcement|step|initiative|effort|proposal|agreement|result : S > of|by|from|O
verb welcome+offer|news|plan : S > of|by|from|O
verb welcome+commitment|election|release|visit|outcome|progress|pledge|vote|ruling|withdrawal : S > of|by|from|O|between
verb welcome+ceasefire|truce|arrival : S > of|by|from|O|between
verb express+gratitude|appreciation|thanks|satisfaction|admiration|respect|delight : S > for|to|with|in|over|about|at|of
verb express+pride|optimism|hope : S > for|to|with|in|over|about|at|of
verb convey+gratitude|appreciation|thanks|greeting|congratulation|wish|condolence|sympathy : S > to
verb pay+tribute|homage|respect, give+credit|thanks|praise : S > to|I|for
verb offer+thanks|praise|congratulation|prayer|sympathy|condolence : S > to|I|for
verb extend+condolence|sympathy|congratulation|greeting|thanks|wish|gratitude|appreciation|hand : S > to
verb send+condolence|congratulation|greeting|wish|sympathy|wreath : S > to|I
verb express+condolence|sympathy|sorrow|grief|congratulation : S > to|for|over|with
verb owe+debt, drink+toast, raise+glass, raise+toast, take_off+hat, tip+hat : S > to
verb mourn, commiserate, condole, sympathize, sympathise, empathize, empathise, grieve : S > with|for|O
# backing
verb support, endorse, back : S > O
verb back_up, stand_by, stick_by, stick_up, stand_up, speak_up, speak_out : S > O|by|for
verb defend : S > O|against|from
verb side, align : S > O|with
verb root, vouch, stump, canvass, crusade, fight : S > for ; weak
verb rally, unite, line_up, close+rank, fall_in : S > behind|around|to
verb stand : S > with|by|behind|alongside
verb stand@in+solidarity, stand_firm, stand_shoulder_to_shoulder, stand_side_by_side : S > with|by
verb vote : S > for|in ; object=Person|Organization
verb express+support|backing|solidarity|confidence|trust|approval|endorsement|faith|respect : S > for|to|with|in|over|of
verb voice+support|backing|solidarity|confidence|approval|optimism|hope : S > for|with|to|in|of|about
verb declare+support|solidarity|loyalty|allegiance|confidence : S > for|with|to|in
verb pledge+support|allegiance|loyalty|solidarity|backing : S > for|with|to|in
verb reaffirm+support|solidarity|backing, reiterate+support|solidarity|backing, affirm+support : S > for|to|with
verb restate+support : S > for|to|with
verb offer+support|backing|solidarity|encouragement, promise+support|backing, announce+support : S > for|to|with
verb confirm+support : S > for|to|with
verb give+support|backing|blessing|endorsement|encouragement|legitimacy|nod : S > to|I|for
verb lend+support|backing|credence|weight|voice|legitimacy, show+support|solidarity|respect : S > to|for|with
verb demonstrate+support|solidarity : S > to|for|with
verb throw+weight|support, put+weight|support, swing+support, add+weight|voice, renew+support : S > behind|to|for
verb come_out@in+support|favor|favour, speak@in+support|favor|favour|defense|defence, vote@in+favor|favour : S > of
verb come@to+defense|defence|side|support, rush@to+defense|defence, spring@to+defense|defence : S > of
verb leap@to+defense|defence : S > of
verb take+side, swear+allegiance|loyalty, profess+loyalty, declare+fealty : S > of|with|to
verb rally+support|backing, mobilize+support, mobilise+support, drum_up+support, whip_up+support, win+support : S > for
verb campaign, speak : S > for ; weak
verb justify, legitimize, legitimise, validate, condone, rationalize, rationalise, excuse : S > O
verb bolster, buttress, embolden, shore_up : S > O|with ; weak
verb reassure, hearten : S > O ; weak
# forgiving and being sorry
verb exonerate, absolve, vindicate, exculpate, acquit, forgive, pardon : S > O
verb apologize, apologise, atone : S > to|for
verb offer+apology|regret, issue+apology, make+apology|amends, express+remorse, send+apology : S > to|I|of
verb beg+forgiveness : S > to|I|of
verb admit+responsibility|guilt|mistake, ask+forgiveness, ask@for+forgiveness : S > to|of ; weak
# nouns
noun support, backing, endorsement, advocacy, sympathy, solidarity, admiration, enthusiasm, empathy : S > for|of|to|with
noun praise, applause, acclaim, gratitude, appreciation, respect, tribute, compassion, commendation : S > for|to|of
noun congratulation, condolence, apology, homage, salute, allegiance, loyalty, fealty : S > to|for
noun defense, defence, vindication, exoneration : S > of
noun goodwill, friendship, affection, devotion, sympathy : S > toward|towards|for|to
noun supporter, backer, defender, admirer, cheerleader, loyalist, sympathizer : S > of
noun vote_of_confidence, show_of_support, show_of_solidarity, expression_of_support : S > in|for|with|to
noun message_of_support : S > in|for|with|to
noun moral_support, political_support, diplomatic_support, verbal_support, unwavering_support, lip_service : S > for|to
noun pardon, forgiveness : S > for|to|of
adj supportive, appreciative, proud, fond, protective, respectful, mindful, considerate, admiring : S > of
adj grateful, thankful, loyal, sympathetic, favorable, favourable, friendly, devoted, indebted : S > to|toward|towards
adj beholden, partial : S > to|toward|towards
adj hospitable, receptive, generous, gracious : S > to|toward|towards
noun proponent, advocate, champion, sponsor, patron : S > of ; weak
verb authorize, authorise, mandate : S > O ; object=MilitaryUnit|Event
verb stand@by+side : S > of
verb make+case, plead+case, argue+case : S > for
verb devote, commit : O > to ; object=Organization|Person ; weak
noun thanks : S > for
verb favor, favour, prefer, embrace : S > O ; weak
verb advocate, uphold, espouse, champion : S > O ; weak
verb respect, appreciate, trust, celebrate, credit, esteem, admire, bless : S > O ; weak
verb defend@against+criticism|accusation|charge|allegation|critic|pressure : S > O|of
verb defend+right|decision|record|policy|move|action|stance : S > O|of
verb honor, honour : S > O ; object=Person|MilitaryUnit ; weak

[RECOGNIZES]
verb recognize, recognise, acknowledge : S > O ; object=Country|Organization
verb recognize+independence|sovereignty|government|statehood|state|authority|election|legitimacy|border : S > of|in|by|O
verb recognize+annexation|victory|regime : S > of|in|by|O
verb recognise+independence|sovereignty|government|statehood|state|authority|election|legitimacy|border : S > of|in|by|O
verb recognise+annexation|victory|regime : S > of|in|by|O
verb acknowledge+independence|sovereignty|statehood|legitimacy|authority : S > of
verb establish+relation|tie|link, restore+relation|tie|link, resume+relation|tie|link : S = with|between|S*
verb reopen+relation|tie : S = with|between|S*
verb normalize+relation|tie, normalise+relation|tie, upgrade+relation|tie, renew+relation|tie : S = with|between|S*
verb reestablish+relation|tie : S = with|between|S*
verb re-establish+relation|tie, mend+relation|tie|fence, repair+relation|tie, improve+relation|tie : S = with|between|S*
verb reset+relation|tie : S = with|between|S*
verb elevate+relation|tie|relationship, rebuild+relation|tie, forge+relation|tie : S = with|between|S*
verb initiate+relation : S = with|between|S*
verb establish+diplomatic_relation, exchange+ambassador|envoy, raise+relation|tie : S = with|between|S*
verb open+embassy|consulate|mission|liaison_office|legation, reopen+embassy|consulate|mission|legation : S > in|to
verb establish+embassy|consulate|legation|mission, upgrade+legation|mission|consulate : S > in|to
verb appoint+ambassador|minister|envoy|consul|chargé, send+ambassador, name+ambassador, nominate+ambassador : S > to
verb return+ambassador, accredit+ambassador|minister|envoy, accredit : S > to
verb grant+recognition, extend+recognition, accord+recognition, give+recognition, offer+recognition : S > to|I|of
noun recognition : S > of
noun diplomatic_recognition, de_facto_recognition, de_jure_recognition : S > of|to
noun normalization, normalisation, restoration_of_relations, resumption_of_relations : S|between = with|S*
noun establishment_of_diplomatic_relations, establishment_of_relations, normalization_of_relations : S|between = with|S*
noun diplomatic_relation, diplomatic_tie : S|between = with|S*
verb accredit : O > to
verb raise+embassy|legation|mission|representation, maintain+embassy|legation|consulate|mission : S > in|to ; weak
verb establish+presence : S > in|to ; weak
verb present+credentials|credential : S > to|in
verb reciprocate+recognition, accord+diplomatic_recognition, extend+diplomatic_recognition : S > to|I
verb grant+diplomatic_recognition : S > to|I

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

[SUPPORTS]
verb stand_with, stand_beside, stand_alongside, stand_behind, stand_up_for, stick_up_for, speak_up_for : S > with|beside|behind|for|O
verb stand@in+solidarity|unity, stand@at+side, remain@at+side, be@at+side, be@on+side, come_down@on+side : S > with|of
verb side_with, take_sides, come_out_for, go_to_bat : S > O|with|for
verb throw_weight, lend_support, give_backing : S > behind|to
verb assure@of+support|backing|solidarity|help|commitment|friendship : S > O
verb promise+support|backing|solidarity|loyalty : S > to|I|for|O
verb reassure@of+support|commitment : S > O
verb deserve+thanks|praise, owe+gratitude|thanks : S > to ; weak
verb express+condolences|thank|admiration|relief|pleasure|welcome|gladness : S > to|for|over|at|with
verb reiterate+condolence|thanks|support|solidarity|commitment|backing, reaffirm+solidarity|friendship : S > to|for|with|of
verb renew+backing|solidarity|praise, voice+gratitude|appreciation|sympathy|admiration|thanks : S > for|to|with|of
verb declare+backing, announce+backing|solidarity, pledge+help|allegiance : S > for|to|with|of
verb extend+sympathies|condolences|congratulations|thank|felicitation|support|best_wish : S > to|on
verb send+condolences|congratulations|greetings|felicitation|message_of_support|sympathies : S > to
verb offer+condolences|congratulations|apologies|backing|sympathies : S > to|I
verb wish+success|luck|recovery|people|well : S > I|to|O ; weak
verb celebrate+independence|anniversary|friendship|victory : S > of|with ; weak
verb welcome+reform|law|measure|effort|support|contribution|role|readiness|willingness|promise|rapprochement|vote : S > of|by|from|in|between|O
verb welcome+mediation|leadership|change|intention|resumption|restoration|adoption|signing|conclusion|formation|call : S > of|by|from|in|between|O
verb praise+effort|role|leadership|decision|courage|contribution|mediation|generosity|step|reform|restraint|progress : S > of|by|from|in|O
verb applaud+effort|role|leadership|decision|courage|contribution|mediation|step|reform : S > of|by|from|in|O
verb commend+effort|role|leadership|decision|courage|contribution|mediation|step|reform : S > of|by|from|in|O
verb appreciate+effort|role|support|contribution|help|mediation|cooperation|leadership|generosity|hospitality : S > of|by|from|O
verb hail+effort|role|leadership|decision|courage|contribution|mediation|step|reform|friendship|agreement|victory : S > of|by|from|in|between|O
verb support+effort|sovereignty|integrity|independence|right|proposal|initiative|plan|bid|call|government|struggle|aspiration : S > of|by|from|O
verb support+membership|accession|candidacy|position|decision|policy|people|opposition|reform|transition|mediation : S > of|by|from|O|in
verb back+effort|sovereignty|integrity|independence|right|proposal|initiative|plan|bid|call|government|struggle|claim : S > of|by|from|O
verb back+membership|accession|candidacy|position|decision|policy|opposition|reform|transition|mediation|force : S > of|by|from|O|in
verb endorse+effort|proposal|initiative|plan|bid|call|candidacy|position|decision|policy|claim|mediation : S > of|by|from|O
verb defend+government|ally|regime|president|minister|leader|court|critic : S > of|O ; weak
verb respect+sovereignty|integrity|independence|choice|decision|will|unity|territorial_integrity : S > of|O
verb reaffirm+respect|commitment@to+sovereignty|integrity|independence|unity : S > for|of|to
verb honour+memory|sacrifice|courage, honor+memory|sacrifice|courage, pay+visit@to+grave : S > of
verb observe+minute_of_silence, lay+wreath, mark+death|anniversary : S > for|of|at ; weak
verb rally : S > behind|around|round|to ; weak
verb vote@for+resolution|admission|membership, lobby : S > of|for ; weak
verb vindicate, whitewash, shield@from+criticism : S > O
verb gloss_over, explain_away : S > O|of ; weak
noun full_support, strong_support, continued_support, unwavering_support, steadfast_support, unconditional_support : S > for|to|of
noun staunch_support, military_support, public_support, vocal_support, ironclad_support, unshakable_support : S > for|to|of
noun friendship, solidarity, compassion, admiration, thanks, gratitude, sympathy, condolence : S > with|for|to
noun best_wish, good_wish, warm_wish, message_of_congratulation, message_of_condolence : S > to|for
noun staunch_supporter, main_backer, key_backer, chief_backer, biggest_backer, foreign_backer, strong_supporter, state_sponsor : S > of
noun respect : S > for|of
adj indebted, grateful, thankful, obliged, beholden : S > to|for
adj pro : S > O ; weak

[RECOGNIZES]
verb have+diplomatic_relation|diplomatic_tie|formal_tie|formal_relation|official_tie|official_relation|full_relation : S = with|between|S*
verb maintain+diplomatic_relation|diplomatic_tie|formal_tie|formal_relation|official_tie|official_relation : S = with|between|S*
verb keep+diplomatic_relation|diplomatic_tie|formal_tie|formal_relation|embassy : S = with|between|in|S*
verb establish+diplomatic_tie|formal_tie|formal_relation|full_relation|official_relation|ties|relations : S = with|between|S*
verb restore+diplomatic_relation|diplomatic_tie|full_relation, resume+diplomatic_relation|diplomatic_tie : S = with|between|S*
verb open+relation|diplomatic_relation|diplomatic_tie|tie, forge+diplomatic_relation|diplomatic_tie : S = with|between|S*
verb normalise+relationship|diplomatic_tie, normalize+relationship|diplomatic_tie, rebuild+relationship : S = with|between|S*
verb re-establish+diplomatic_relation|diplomatic_tie, reestablish+diplomatic_relation|diplomatic_tie : S = with|between|S*
verb switch+recognition|allegiance, transfer+recognition, shift+recognition : S > to
verb grant+diplomatic_recognition|statehood, withhold+recognition : S > to|I|of ; weak
verb staff+embassy, restaff+embassy, re-open+embassy|consulate|mission, upgrade+relation|tie : S = in|with|to|between
verb treat@as+government|state : S > O ; weak
verb return+envoy, send_back+ambassador|envoy, reinstate+ambassador : S > to
noun restoration_of_ties, resumption_of_ties, restoration_of_diplomatic_relations, formal_tie, formal_relation : S|between = with|S*
noun official_tie, official_relation, full_diplomatic_relation, full_diplomatic_tie, diplomatic_normalisation : S|between = with|S*
[SUPPORTS]
verb close+rank|ranks, rally_round, stand_shoulder, throw+weight|support : S > behind|around|with|O
[RECOGNIZES]
verb set_up+mission|embassy|consulate|diplomatic_mission|liaison_office, exchange+mission|diplomatic_mission|liaison_office : S > in|with

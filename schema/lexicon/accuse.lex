# ACCUSE: criticism, accusation, blame, investigation.

[CRITICIZES]
verb criticize, criticise, condemn, denounce, deplore, rebuke, reprimand, reprove, reproach, reprehend : S > O
verb slam, blast, lambaste, lambast, castigate, censure, chide, scold, chastise, excoriate, assail, pillory : S > O
verb disparage, deride, mock, ridicule, vilify, revile, malign, berate, upbraid, bemoan, bewail, deprecate : S > O
verb belittle, demean, denigrate, defame, smear, slander, insult, decry, disown, taunt : S > O
verb condemn+attack|invasion|bombing|violence|act|decision|move|test|launch|killing|strike : S > by|of|in|O|on|against
verb condemn+annexation|crackdown : S > by|of|in|O|on|against
verb denounce+attack|invasion|decision|move|test|sanction|violence|action|policy|plan|deal : S > by|of|in|O|on|against
verb lament, regret, resent, begrudge, dislike, despise, scorn, abhor, detest, loathe : S > O
verb lash_out, hit_out, rail, fulminate, inveigh, sound_off, speak_out, thunder, rant, fume, jeer : S > at|against
verb bristle, hit_back, fire_back : S > at|against
verb take+aim|issue|exception|swipe|offense|offence|umbrage|dim_view|task : S > at|with|to|of
verb protest : S > to|with
verb protest+decision|action|move|violation|treatment|arrest|attack|plan|law|killing|visit|remark : S > by|of|O
verb object, take_exception : S > to
verb disapprove : S > of
verb disagree, quarrel, differ, clash_verbally, spar, feud, bicker, squabble, fall_out : S > with ; weak
verb summon+ambassador|envoy|diplomat|chargé|representative|charge|consul|attaché|official : S > O|of|from
verb summon+chargé_d'affaires : S > O|of|from
verb call_in+ambassador|envoy|diplomat, convoke+ambassador, haul_in+ambassador : S > O|of|from
verb summon, call_in, convoke : S > O ; object=Person|Country
verb lodge+protest|complaint|objection, file+protest|complaint|objection : S > with|to|against|over
verb deliver+protest|démarche|demarche, make+protest|démarche|demarche : S > with|to|against|over
verb send+protest|protest_note, issue+protest|condemnation|rebuke|reprimand : S > to|with|against|of|I
verb hand+protest|note : S > to|with|against|of|I
verb register+protest|objection|complaint|concern|displeasure, submit+complaint|protest : S > to|with|against|over|about
verb raise+complaint|protest : S > to|with|against|over|about
verb express+concern|alarm|anger|outrage|dismay|disappointment|regret|displeasure : S > over|about|at|with|to|of|for
verb express+disapproval|dissatisfaction|unease|worry : S > over|about|at|with|to|of|for
verb express+indignation|frustration|shock|fear|misgiving|reservation|skepticism : S > over|about|at|with|to|of|against
verb express+scepticism|doubt|disgust|opposition|criticism|disquiet : S > over|about|at|with|to|of|against
verb voice+concern|alarm|anger|outrage|dismay|disappointment|displeasure|criticism : S > over|about|at|with|to|of
verb voice+objection|disapproval|unease|worry|fear|frustration : S > over|about|at|with|to|of
verb raise+concern|objection|alarm|doubt|eyebrow : S > over|about|with|to|of
verb convey+concern|displeasure|dissatisfaction|protest|disappointment|message_of_concern : S > to|over|about|with
verb share+concern|worry : S > to|over|about|with
verb reiterate+concern|condemnation|criticism, repeat+criticism|concern, note+concern : S > about|over|of|at
verb remain+concerned : S > about|over|of|at
verb level+criticism, direct+criticism, aim+criticism, heap+scorn|criticism, pour+scorn|criticism : S > at|on|against|of
verb draw+attention@to+abuse|violation : S > at|on|against|of
verb join+condemnation|criticism|chorus, lead+condemnation|criticism, step_up+criticism|rhetoric : S > of|against|for
verb reserve+criticism : S > of|against|for
verb pass+censure, vote+censure, censure : S > O|of|against
verb slam+decision|move|plan|policy|remark : S > of|by|O|to|in|on|over
verb criticize+decision|move|plan|policy|handling|action|remark|failure|treatment : S > of|by|O|to|in|on|over
verb criticise+decision|move|plan|policy|handling|action|remark|failure|treatment|record : S > of|by|O|to|in|on|over
verb deplore+decision|act|use|attack : S > of|by|O|to|in|on|over
verb call@for+sanction|boycott|isolation|arrest|prosecution|trial|embargo|expulsion|action : S > against|on|of|by|from
verb urge+sanction|boycott|isolation|embargo|action : S > against|on|of
verb seek+sanction|resolution|condemnation|impeachment|ouster|censure : S > against|on|of
verb rally+opposition|world, mobilize+opinion, mobilize+opposition, incite : S > against
verb unite, close+rank, speak, preach, rail : S > against ; weak
verb brand, label : S > O ; weak
verb fault : S > O|for
noun criticism, condemnation, denunciation, censure, rebuke, reprimand, disapproval, reproach : S > of|at|against
noun vilification : S > of|at|against
noun protest : S > to|with
noun critique, complaint, displeasure, dismay, outrage, anger, concern : S > of|over|about|at|with|against|to|toward
noun alarm, fury, indignation, unease : S > of|over|about|at|with|against|to|toward
noun dissatisfaction, disappointment, disgust, frustration : S > of|over|about|at|with|for|toward|towards|against
noun resentment, contempt, scorn, derision, distaste, disdain : S > of|over|about|at|with|for|toward|towards|against
noun misgiving, reservation, objection, grievance, worry, unhappiness : S > of|over|about|with|toward|towards|against|to
noun apprehension, antipathy, hatred : S > of|over|about|with|toward|towards|against|to
noun verbal_attack, war_of_words, tirade, diatribe, broadside, invective, insult : S > on|against|at|to|with ; weak
noun slur, rant, barb, swipe, slap, rhetoric : S > on|against|at|to|with ; weak
noun protest_note, note_of_protest, letter_of_protest, formal_protest, official_protest : S > to|with|against|over
noun diplomatic_protest, demarche, démarche : S > to|with|against|over
noun summoning, dressing_down : S > of
noun critic, detractor : S > of
adj critical, contemptuous, scornful, disdainful, dismissive, wary, suspicious, resentful, intolerant : S > of
adj disrespectful, distrustful : S > of
adj angry, furious, unhappy, indignant, displeased, dissatisfied, annoyed, irate, frustrated : S > with|at|over|about|by
adj incensed, disgusted, uneasy, nervous : S > with|at|over|about|by
adj skeptical, sceptical, disapproving, ashamed, tired, weary : S > of|about ; weak
adj concerned, alarmed, worried, dismayed, troubled, disturbed, upset, appalled, horrified : S > about|over|by|at
adj shocked, disappointed, outraged : S > about|over|by|at
adj disappointed, upset, disgusted : S > with
verb call_aggression, label_aggression, brand_aggression, term_aggression, describe_aggression : S > O
verb denounce_aggression, call_provocation, label_provocation, brand_provocation, term_provocation : S > O
verb describe_provocation, denounce_provocation, call_liar, label_liar, brand_liar, term_liar, describe_liar : S > O
verb denounce_liar, call_dictator, label_dictator, brand_dictator, term_dictator, describe_dictator : S > O
verb denounce_dictator, call_thug, label_thug, brand_thug, term_thug, describe_thug, denounce_thug : S > O
verb label_mistake, brand_mistake, term_mistake, describe_mistake, denounce_mistake : S > O
verb call_illegal, label_illegal, brand_illegal, term_illegal, describe_illegal, denounce_illegal : S > O
verb call_unacceptable, label_unacceptable, brand_unacceptable, term_unacceptable, describe_unacceptable : S > O
verb denounce_unacceptable, call_outrageous, label_outrageous, brand_outrageous, term_outrageous : S > O
verb describe_outrageous, denounce_outrageous, call_provocative, label_provocative, brand_provocative : S > O
verb term_provocative, describe_provocative, denounce_provocative, call_irresponsible, label_irresponsible : S > O
verb brand_irresponsible, term_irresponsible, describe_irresponsible, denounce_irresponsible, call_dangerous : S > O
verb label_dangerous, brand_dangerous, term_dangerous, describe_dangerous, denounce_dangerous, call_reckless : S > O
verb label_reckless, brand_reckless, term_reckless, describe_reckless, denounce_reckless, call_shameful : S > O
verb label_shameful, brand_shameful, term_shameful, describe_shameful, denounce_shameful, call_unjustified : S > O
verb label_unjustified, brand_unjustified, term_unjustified, describe_unjustified, denounce_unjustified : S > O
verb call_disgrace, label_disgrace, brand_disgrace, term_disgrace, describe_disgrace, denounce_disgrace : S > O
verb call_aggressor, label_aggressor, brand_aggressor, term_aggressor, describe_aggressor, denounce_aggressor : S > O
verb call_hypocrite, label_hypocrite, brand_hypocrite, term_hypocrite, describe_hypocrite, denounce_hypocrite : S > O
verb call_tyrant, label_tyrant, brand_tyrant, term_tyrant, describe_tyrant, denounce_tyrant, call_unlawful : S > O
verb label_unlawful, brand_unlawful, term_unlawful, describe_unlawful, denounce_unlawful, call_violation : S > O
verb label_violation, brand_violation, term_violation, describe_violation, denounce_violation, call_sham : S > O
verb label_sham, brand_sham, term_sham, describe_sham, denounce_sham, call_farce, label_farce, brand_farce : S > O
verb term_farce, describe_farce, denounce_farce, call_absurd, label_absurd, brand_absurd, term_absurd : S > O
verb describe_absurd, denounce_absurd, call_ridiculous, label_ridiculous, brand_ridiculous, term_ridiculous : S > O
verb describe_ridiculous, denounce_ridiculous, call_regrettable, label_regrettable, brand_regrettable : S > O
verb term_regrettable, describe_regrettable, denounce_regrettable, call_deplorable, label_deplorable : S > O
verb brand_deplorable, term_deplorable, describe_deplorable, denounce_deplorable, call_barbaric : S > O
verb label_barbaric, brand_barbaric, term_barbaric, describe_barbaric, denounce_barbaric, call_cowardly : S > O
verb label_cowardly, brand_cowardly, term_cowardly, describe_cowardly, denounce_cowardly, call_intolerable : S > O
verb label_intolerable, brand_intolerable, term_intolerable, describe_intolerable, denounce_intolerable : S > O
verb call_immoral, label_immoral, brand_immoral, term_immoral, describe_immoral, denounce_immoral, call_unfair : S > O
verb label_unfair, brand_unfair, term_unfair, describe_unfair, denounce_unfair, call_disgraceful : S > O
verb label_disgraceful, brand_disgraceful, term_disgraceful, describe_disgraceful, denounce_disgraceful : S > O
verb call_disappointing, label_disappointing, brand_disappointing, term_disappointing, describe_disappointing : S > O
verb denounce_disappointing : S > O
verb call_illegitimate, label_illegitimate, brand_illegitimate, call_pariah, label_pariah, brand_pariah : S > O
verb call_bully, label_bully, brand_bully, call_killer, label_killer, brand_killer, call_butcher : S > O
verb label_butcher, brand_butcher, call_occupier, label_occupier, brand_occupier, call_murderer : S > O
verb label_murderer, brand_murderer : S > O
verb anger, outrage, infuriate, enrage, incense, alarm, appal, appall, disgust : O > S|about|over|at|with
verb impugn, lampoon, lecture, chasten, damn, stigmatize, stigmatise, satirize, shame, affront, discredit : S > O
verb tongue_lash : S > O
verb antagonize, antagonise, alienate, offend, embarrass, humiliate : S > O ; weak
noun reaction, backlash : S > to|against|from ; weak
verb dress_down : S > O
verb take_to_task, call_out, call_to_account, tell_off, single_out : S > O
verb call_act, call_lie, denounce_traitor : S > O
verb complain, grumble, gripe, moan, grouse : S > about|over|against|of|to
verb savage, skewer, bash, flay : S > O ; weak
verb raise+issue|question|matter : S > over|about ; weak

[ACCUSES]
verb accuse, blame, indict, prosecute, sue, impeach, implicate, incriminate, arraign, inculpate, recriminate : S > O
verb fault, finger, denounce@as+traitor|spy|terrorist|aggressor, scapegoat, frame, charge : S > O ; weak
verb point+finger, point : S > at
verb hold+responsible|accountable|liable|culpable, hold_responsible, hold_accountable, hold_liable : S > O
verb hold_to_account, hold@to+account : S > O
verb level+accusation|charge|allegation, make+accusation|allegation|charge, hurl+accusation : S > against|at|of
verb fling+accusation : S > against|at|of
verb repeat+accusation|allegation|charge, renew+accusation|allegation : S > against|at|with|of
verb trade+accusation|blame|recrimination, exchange+accusation : S > against|at|with|of
verb bring+charge|case|suit|action|claim, file+charge|suit|lawsuit|case|claim, press+charge : S > against|on|at
verb launch+lawsuit : S > against|on|at
verb lay+blame, pin+blame, put+blame, place+blame, cast+blame, shift+blame, apportion+blame : S > on|upon|to|with|at
verb pass+blame, attribute+blame : S > on|upon|to|with|at
verb blame+attack|bombing|killing|violence|death|failure|crisis : S > on|upon
verb convict : S > O
verb find+guilty, find_guilty, declare+guilty, pronounce+guilty : S > O
verb put@on+trial, place@on+trial, bring@to+trial|justice|court, haul@before+court|tribunal, drag@into+court : S > O
verb try : S > O ; object=Person ; subject=Country|Organization
verb charge@with+crime|murder|spying|espionage|treason|terrorism|genocide|corruption|aggression|violation|conspiracy : S > O
verb accuse+regime|government|force|troop|troops|army|authority|official|leader|police|rebel : S > O|of|in
verb attribute : S > to ; weak
verb suspect : S > O
verb allege+violation|abuse|crime|fraud|interference|involvement|complicity|corruption|breach|role : S > by|of|against
verb denounce+crime|aggression|genocide|atrocity|violation|abuse|interference|provocation : S > by|of|against|in
verb decry+violation|abuse : S > by|of|against|in
verb link : S > to ; weak
noun accusation, allegation, lawsuit, indictment, blame, suit, legal_action, recrimination : S > against|of|on
noun countersuit, finger_pointing : S > against|of|on
noun charge, prosecution, impeachment, conviction, court_case, case, trial : S > against|of
noun genocide_case, defamation_suit, class_action, war_crimes_charge, war_crimes_case : S > against
noun accuser : S > of
adj guilty, culpable, responsible, complicit : S > of ; weak
verb call_genocide, label_genocide, brand_genocide, describe_genocide, call_crime, label_crime, brand_crime : S > O
verb describe_crime, call_terrorism, label_terrorism, brand_terrorism, describe_terrorism, call_theft : S > O
verb label_theft, brand_theft, describe_theft, call_murder, label_murder, brand_murder, describe_murder : S > O
verb call_massacre, label_massacre, brand_massacre, describe_massacre, call_war_crime, label_war_crime : S > O
verb brand_war_crime, describe_war_crime, call_terrorist, label_terrorist, brand_terrorist, describe_terrorist : S > O
verb take@to+tribunal, bring@before+court|tribunal, drag@before+court : S > O

[INVESTIGATES]
verb investigate, probe, scrutinize, scrutinise, audit : S > O
verb inquire, enquire, look, delve, dig : S > into
verb launch+investigation|probe|inquiry|enquiry : S > into|of|against|on
verb open+investigation|probe|inquiry|case|hearing|file : S > into|of|against|on
verb begin+investigation|probe|inquiry|hearing : S > into|of|against|on
verb conduct+investigation|probe|inquiry|inspection|audit|survey : S > into|of|against|on|in
verb order+investigation|probe|inquiry|inspection|audit : S > into|of|against|on|in
verb start+investigation|probe|inquiry, complete+investigation|probe|inquiry : S > into|of|against|on
verb conclude+investigation|probe|inquiry : S > into|of|against|on
verb carry_out+investigation|inspection|probe, initiate+investigation|proceeding|probe : S > into|of|against|on
verb hold+hearing|inquiry, announce+investigation|probe|inquiry : S > into|of|against|on
verb lead+investigation|probe|inquiry, reopen+investigation|probe|case, pursue+investigation : S > into|of|against|on|in
verb resume+inspection|investigation, widen+investigation : S > into|of|against|on|in
verb investigate+crime|abuse|violation|allegation|claim|killing|attack|bombing|role|link : S > by|of|in|against|O|to|on
verb investigate+report|death|fraud|corruption : S > by|of|in|against|O|to|on
verb probe+claim|allegation|role|link|abuse|killing|crime|death|activity : S > by|of|in|against|O|to
verb interrogate, question, grill, quiz, debrief : S > O ; object=Person|MilitaryUnit
verb send+inspector|investigator|fact_-_finder, dispatch+inspector|investigator|fact_-_finder : S > to|into|in
verb put@under+investigation|scrutiny|surveillance, place@under+investigation|surveillance|scrutiny : S > O
verb visit+site|facility|prison|detainee : S > in|of ; weak
verb collect+evidence, gather+evidence, compile+evidence|dossier, seek+evidence : S > against|of|on|by
verb document+abuse|crime|violation|atrocity : S > against|of|on|by
verb keep+tab : S > on|O ; weak
noun investigation, probe, inquiry, enquiry, inquest, criminal_investigation, fraud_investigation : S > into|of|against
noun war_crimes_investigation : S > into|of|against
noun inspection, scrutiny, audit, examination, interrogation, questioning, surveillance, monitoring : S > of
noun fact_finding_mission, inspection_mission, inquiry_commission, commission_of_inquiry : S > into|on|in|to|against
noun antitrust_probe, dumping_probe : S > into|on|in|to|against
noun inspector, investigator, monitor : S > of|in ; weak
verb monitor, examine, inspect, check_out, surveil : S > O ; weak
verb subpoena : S > O
verb send@to+investigate|inspect|probe|examine|monitor : S > to|in|into
verb dispatch@to+investigate|inspect|probe|examine|monitor : S > to|in|into

[CRITICIZES]
verb condemn+killing|murder|assassination|shooting|raid|shelling|execution|arrest|detention|sentence|jailing|expulsion|demolition|construction|plan|policy : S > by|of|in|O|on|against
verb condemn+treatment|repression|violation|abuse|interference|aggression|incursion|intervention|kidnapping|abduction|blockade|embargo|sanction|coup : S > by|of|in|O|on|against
verb condemn+remark|comment|statement|visit|sale|deployment|drill|exercise|provocation|vote|election|failure|refusal|silence|role|seizure : S > by|of|in|O|on|against
verb denounce+arrest|killing|murder|raid|bombing|strike|coup|crackdown|treatment|interference|election|vote|remark|visit|drill|exercise|sale|seizure : S > by|of|in|on|against|O
verb criticize+law|ruling|verdict|arrest|detention|crackdown|ban|deal|sale|visit|statement|comment|speech|approach|role|response|record|regime : S > of|by|O|to|in|on|over|for
verb criticise+law|ruling|verdict|arrest|detention|crackdown|ban|deal|sale|visit|statement|comment|speech|approach|role|response|regime : S > of|by|O|to|in|on|over|for
verb deplore+decision|act|use|attack|killing|violence|action|lack|failure|treatment|policy|situation|test|launch|resumption : S > of|by|O|to|in|on|over
verb regret+decision|move|withdrawal|failure|action|test|launch|vote : S > of|by|to|from|O
verb lament+lack|failure|decision|state|absence : S > of|by|in|O
verb express+reservation|objection|condemnation|resentment|bitterness|unhappiness|distaste|distrust|mistrust|suspicion|consternation|sadness|bewilderment : S > over|about|at|with|to|of|against|for|toward
verb voice+condemnation|concern|doubt|indignation|misgiving|reservation|protest|complaint|anxiety|skepticism|scepticism|opposition|apprehension : S > over|about|at|with|to|of|against
verb issue+condemnation|protest|rebuke|criticism|complaint|démarche|demarche : S > of|to|against|over
verb level+accusation|charge : S > against|at ; weak
verb lodge+demarche|démarche|grievance, register+protest|objection, hand+protest_note|note_of_protest, deliver+note|protest_note|stern_message : S > with|to|against|over
verb file+grievance|protest_note, submit+protest|note, lodge+complaint|protest@with+council|court|ambassador|embassy : S > with|to|against|over|about
verb complain, protest, grumble : S > over|about|at|against
verb attack, assail, rap, knock, berate, upbraid, lash : S > for|over ; weak
verb blast+decision|move|policy|plan|government|regime|law|deal|remark, slam+government|regime|law|deal|sanction|attack|treatment|crackdown|verdict : S > of|by|O|to|in|on|over|for
verb reprimand, rebuke, rebuff_publicly, scold, chide, censure : S > O|for
verb voice+disappointment|regret, express+outrage|anger|fury|horror|revulsion : S > over|about|at|with|to|of|in|against
verb take+exception|offence|offense|umbrage|issue : S > to|at|with
verb rail, inveigh, fulminate, thunder, rant, hit_out, speak_out : S > against|at|over
verb call_on_carpet, haul_over_coals, rap_knuckles, give+dressing_down, read+riot_act : S > O|I|to|of
verb recall+violation|abuse, catalog+abuse, cite+abuse|violation : S > by|of|in ; weak
verb describe@as+aggression|aggressor|provocation|violation|criminal|dictator|threat|barbaric|illegal|unacceptable|terrorist|racist|fascist|brutal|murderer|liar|traitor|trafficker|puppet : S > O
verb denounce@as+aggression|provocation|violation|crime|criminal|dictator|threat|barbaric|illegal|unacceptable|terrorist|racist|fascist|farce|interference|trafficker|puppet|traitor : S > O
verb brand@as+terrorist|traitor|illegal|criminal|aggressor|racist|dictator|provocation|spy : S > O
verb condemn@as+aggression|provocation|violation|crime|illegal|barbaric|cowardly|terrorist|unacceptable|interference|farce : S > O
noun criticism, condemnation, denunciation, anger, outrage, fury, dismay, concern, protest : S > over|about|at
noun verbal_attack, personal_attack, public_rebuke, sharp_rebuke, stern_rebuke, strongly_worded_protest, vote_of_censure, censure_motion, no-confidence_motion : S > on|against|of|to
adj critical : S > of|about|toward|over
adj angry, furious, upset, dismayed, concerned, alarmed, worried, outraged, unhappy, disappointed, indignant : S > over|about|at|with|by

[ACCUSES]
verb accuse, charge, blame, indict : S > O|of
verb charge@with+sedition|treason|subversion|espionage|murder|fraud|corruption|bribery|rebellion|terrorism|conspiracy|libel|defamation|blasphemy|incitement|smuggling|spying|theft|arson : S > O
verb indict@for+murder|genocide|corruption|fraud|treason|crime|bribery|role|part : S > O
verb put+blame, lay+responsibility, place+responsibility, pin+responsibility : S > on|upon|at|with
verb charge : S > O ; object=Person|Organization
verb allege+role|involvement|collusion|plot|conspiracy|cover_-_up|torture|fraud|rigging|breach|espionage|spying|infiltration : S > by|of|against|in
verb bring+lawsuit|complaint|indictment|prosecution|impeachment, file+complaint|indictment|motion|petition, initiate+lawsuit|impeachment|prosecution|legal_action : S > against
verb take@to+court|arbitration|tribunal, haul@to+court, sue@for+damage|compensation|libel|breach : S > O
verb issue+indictment|warrant|arrest_warrant|charge, lodge+case|suit|charge, institute+case|proceedings|proceeding : S > against|for
verb impute, ascribe : S > to ; weak
verb hold@for+responsible : S > O
noun accusation, allegation, charge : S > by|against|of|that
noun arrest_warrant, treason_charge, corruption_charge, murder_charge, sedition_charge, bribery_charge, espionage_charge, impeachment_motion : S > against|for

[INVESTIGATES]
verb investigate, probe, question, interrogate, quiz, grill : S > O
verb look_into, inquire_into, look : S > into|O
verb open+inquest|file|case|trial|hearing|criminal_investigation|preliminary_investigation|dossier, launch+inquest|review|audit|hearing|fact-finding_mission|criminal_investigation : S > into|of|against|on|over
verb set_up+commission|inquiry|panel|committee@investigate+violence|killing|abuse|death, appoint+commission|panel|investigator|prosecutor : S > into|on|against ; weak
verb search@for+weapon|evidence|mass_grave : S > in ; weak
verb conduct+interrogation|examination|survey|review|probe|search@for+evidence|weapon : S > of|into|in ; weak
verb inspect+site|facility|plant|factory|palace|laboratory|reactor|base|prison|camp|weapon|arsenal : S > in|of|at|O
verb examine+evidence|claim|allegation|role|case|charge|complaint|report|grave|record : S > of|by|against|in ; weak
verb summon@for+questioning|interrogation, call_in@for+questioning, bring_in@for+questioning, take_in@for+questioning, hold@for+questioning, detain@for+questioning : S > O
verb place+surveillance|wiretap, tap+phone, monitor+phone|communication|movement : S > on|of ; weak
verb put_on_trial, place_on_trial : S > O
noun corruption_probe, bribery_investigation, murder_investigation, money_laundering_investigation, corruption_investigation, parliamentary_inquiry, judicial_inquiry, police_investigation, criminal_probe, spying_probe : S > into|of|against
[INVESTIGATES]
verb look@into+Bid, look_into+Bid, examine+Bid, examine+grave|massacre|killing|death|role|conduct|incident, investigate+Bid, study+allegation|claim|report|complaint|charge, review+case|conduct|allegation|claim, probe+Bid, inquire@into+Bid : S > by|of|in|against|into|O|from
verb open+hearing|inquiry|investigation|probe|case|trial, launch+hearing|inquiry|investigation|probe, begin+hearing|inquiry|investigation|probe|trial, order+hearing|inquiry|investigation|probe, hold+hearing|inquiry, set_up+inquiry|commission_of_inquiry, announce+inquiry|investigation|probe : S > against|into|of|on|in|over
verb exhume+body|remains|corpse, question+suspect|witness|official|minister|officer : S > of|in|from|O
[CRITICIZES]
verb find+fault, vent+fury|anger|rage|frustration|spleen|wrath|outrage|ire, heap+scorn|criticism|abuse|ridicule|blame|insult, pour+scorn|contempt|ridicule, take+swipe|aim, level+criticism|charge, fire+broadside, turn+fire|anger, express+disgust|fury|alarm|outrage|contempt : S > at|with|on|against|to|over|about|of
verb take_to_task, haul_over_coals, hold_up_to_ridicule, call_to_account : S > O
verb draw+rebuke|criticism|condemnation|protest|fire|anger|reproach|outcry|complaint, provoke+rebuke|criticism|condemnation|protest|anger|outcry|complaint, attract+criticism|condemnation, trigger+rebuke|condemnation|outcry|protest, bring+rebuke|condemnation|complaint, earn+rebuke|reproach|criticism, spark+criticism|condemnation|outcry, prompt+rebuke|criticism|condemnation|complaint, elicit+rebuke|criticism|protest : from|by|in > S
[ACCUSES]
verb take@to+court|tribunal, drag@before+court|tribunal, haul@before+court|tribunal, bring@before+court|tribunal : S > O|over
[INVESTIGATES]
verb gather+evidence|testimony|proof|information, collect+evidence|testimony|proof, compile+evidence|dossier : S > against|of|on|about|by|in
verb send@to+inspect|investigate|examine|verify|monitor, dispatch@to+inspect|investigate|verify : S > to|in|into|O

# Operators: words that embed another event or bring in a speaker. They carry no relation of
# their own here (a word that does, such as "urge", has a frame in the other files as well);
# they change the modality, polarity or attribution of what stands below them.

# Speech and thought that leave the content as it is and make the subject its source.
[say]
verb say, tell, state, announce, report, note, add, declare, claim, argue, assert, maintain, stress
verb explain, reveal, disclose, confirm, affirm, reaffirm, reiterate, repeat, emphasize, emphasise
verb underline, underscore, highlight, observe, remark, comment, mention, point_out, insist, recall
verb acknowledge, admit, concede, testify, attest, estimate, reckon, calculate, conclude, find
verb determine, assess, judge, believe, think, consider, feel, hold, contend, allege, charge, write
verb tweet, post, publish, broadcast, air, cite, quote, paraphrase, inform, brief, notify, advise
verb remind, assure, reassure, describe, depict, portray, characterize, characterise, label, brand
verb call, term, dub, read, indicate, show, suggest, imply, hint, signal, intimate, predict
verb forecast, project, foresee, expect, anticipate, warn, caution, boast, brag, crow, joke, quip
verb reply, respond, answer, retort, counter, rejoin, interject, proclaim, pronounce, profess
verb swear, exclaim, cry, shout, yell, murmur, whisper, mutter, blurt, continue, elaborate, opine
verb posit, postulate, surmise, speculate, suspect, fear, worry, lament, complain, grumble, moan
verb relate, recount, narrate, chronicle, document, detail, outline, spell_out, set_out, lay_out
verb tout, trumpet, herald, hail, register, specify, stipulate, certify, verify, vouch, guarantee
verb avow, aver, echo, chime, concur, second, clarify, rule, hold_up, make_clear, convey
verb communicate, relay, transmit, pass_on, let_know, divulge, leak, confide, expose, uncover
verb discover, learn, hear, understand, know, realize, realise, recognize, recognise, notice
verb discern, perceive, deem, regard, view, interpret, construe, infer, deduce, gather, assume
verb presume, suppose, guess, imagine, bet, wager, vow, pledge, promise, threaten, muse, enthuse
verb gush, marvel, beam, sum_up, summarize, summarise, recap, tally, list, enumerate, headline
verb editorialize, editorialise, blog, message, text, email, wire, cable, radio, televise
noun statement, announcement, declaration, communique, communiqué, remark, comment, report, claim
noun assertion, contention, argument, allegation, charge, testimony, admission, confession
noun disclosure, revelation, confirmation, affirmation, reaffirmation, assurance, reassurance
noun reminder, notice, notification, briefing, readout, bulletin, dispatch, article, editorial
noun interview, speech, address, lecture, sermon, letter, note, memo, memorandum, message, cable
noun telegram, tweet, post, broadcast, press_release, release, news_conference, press_conference
noun quote, quotation, conclusion, finding, assessment, estimate, analysis, study, survey, poll
noun paper, document, text, belief, view, opinion, position, stance, conviction, understanding
noun impression, perception, sense, feeling, suspicion, fear, worry, prediction, forecast
noun projection, expectation, anticipation, warning, word, account, description, characterization
noun characterisation, interpretation, reading, evidence, proof, intelligence, information, news
noun rumor, rumour, leak, hint, indication, sign, signal, suggestion, implication, proclamation
noun pronouncement, ruling, verdict, insistence, reply, answer, response, retort, source, spokesman
noun spokeswoman, spokesperson, insider
adj convinced, confident, certain, sure, aware, mindful, conscious, adamant, emphatic, clear
adj explicit, vocal, insistent, sceptical, skeptical, afraid, fearful, worried, concerned
adj unanimous, quoted
adv reportedly, officially, publicly, openly, privately, apparently

# The subject says that what follows is not so.
[deny]
verb deny, refute, rebut, dispute, disavow, disclaim, repudiate, contradict, debunk, gainsay
verb negate, disprove, discredit, rubbish, shrug_off, brush_off, brush_aside, scoff, ridicule
verb contest, challenge, doubt, disbelieve, question, belie, disown, discount, play_down, downplay
verb wave_away, laugh_off, pour_scorn, invalidate, confute, controvert, forswear
noun denial, refutation, rebuttal, disavowal, disclaimer, repudiation, contradiction, dismissal
noun doubt, disbelief
adj false, untrue, baseless, unfounded, groundless, unsubstantiated, fabricated, fictitious, bogus
adj fake, incorrect, inaccurate, wrong, mistaken, untruthful, spurious, doubtful, dubious, unproven
adv not, never, no, neither, nor, hardly, scarcely, barely, rarely, seldom, nowhere

# Own intent, readiness, decision or schedule: the act below is planned.
[plan]
verb plan, intend, mean, aim, aspire, propose, prepare, ready, gear_up, gear, schedule, arrange
verb organize, organise, decide, resolve, choose, opt, set, seek, endeavor, endeavour, expect, will
verb shall, go, envisage, envision, eye, line_up, draw_up, map_out, design, devise, target, slate
verb earmark, allocate, pencil_in, offer, suggest, tender, commission, tap, task, assign, poise
verb purport, strive, moot, float, table, draft, be_about, rush, hurry, race, vie, would
noun plan, intention, intent, aim, goal, objective, ambition, purpose, resolve, decision
noun determination, proposal, initiative, scheme, blueprint, roadmap, road_map, strategy, agenda
noun schedule, timetable, preparation, readiness, willingness, move, design
noun arrangement, mission, invitation
adj poised, set, due, scheduled, planned, intended, proposed, prospective, upcoming, forthcoming
adj impending, imminent, anticipated, keen, bent, intent, slated, projected, envisaged, pending
adj open, disposed, inclined, designate, aspiring, looming, targeted, budgeted
adj earmarked, mooted, expected, determined
adv soon, shortly, eventually, tomorrow, imminently, tentatively

# Not settled whether it happens or happened.
[possible]
verb may, might, could, can, consider, contemplate, mull, weigh, risk, endanger, speculate, debate
verb explore, entertain, toy, depend, hinge, enable, allow, permit, facilitate, jeopardize
verb jeopardise, imperil, be_able, imagine, hypothesize, mull_over, ponder, study, let, empower
verb entitle
noun possibility, chance, likelihood, probability, prospect, potential, risk, danger, option
noun specter, spectre, scenario, speculation, suspicion, theory, hypothesis, eventuality
noun contingency, opportunity, odds, uncertainty
adj possible, potential, likely, unlikely, probable, conceivable, feasible, plausible, imaginable
adj hypothetical, theoretical, eventual, presumptive, conditional, contingent, uncertain
adj foreseeable, prone, liable, apt, viable, thinkable, debatable, unclear
adv possibly, perhaps, maybe, potentially, probably, likely, presumably, conceivably
adv theoretically, hypothetically, if, unless, whether, supposedly, feasibly

# Somebody wants the act of somebody else.
[demand]
verb demand, urge, ask, request, require, call, call_for, call_on, appeal, exhort, implore, beseech
verb beg, plead, entreat, press, pressure, pressurize, pressurise, push, prod, nudge, lobby
verb petition, order, command, instruct, insist, must, should, ought, need, want, desire, advise
verb counsel, encourage, summon, advocate, caution, admonish, dare, enjoin, adjure, importune
verb egg_on, sue, solicit, crave, decree, mandate, stipulate, supplicate, clamor, clamour, cry_out
verb agitate, campaign, canvass, demand_that, pray
noun demand, call, appeal, request, plea, petition, exhortation, entreaty, order, instruction
noun directive, command, requirement, need, duty, recommendation, advice, insistence, push
noun encouragement, injunction, ruling, condition, precondition, summons, advocacy, counsel
noun responsibility, mandate, deadline, lobbying, clamor, clamour, clarion_call, cry
noun prayer
adj necessary, essential, vital, crucial, imperative, urgent, incumbent, obliged, obligated
adj required, compulsory, mandatory, indispensable, advisable
adv preferably

# Tried, and it did not come about.
[fail]
verb fail, miss, neglect, omit, forget, fall_short, flounder, founder, collapse, break_down, stall
verb falter, flop, misfire, backfire, abort, scrap, cancel, call_off, shelve, abandon, give_up
verb postpone, defer, suspend, foil, thwart, frustrate, prevent, avert, stymie, derail, scupper
verb scuttle, torpedo, sabotage, undermine, hamper, hinder, impede, obstruct, forestall, preclude
verb preempt, pre-empt, deter, dissuade, discourage, inhibit, head_off, ward_off, nip, stave_off
verb avoid, evade, escape, cease, nullify, annul, void, rescind, revoke, repel, repulse, quash
verb crush, disrupt, intercept, spoil, botch, bungle, fizzle, fizzle_out, deadlock, stalemate
verb come_apart, fall_through, unravel, lapse, expire, fall_apart, peter_out, drop, put_off, delay
noun failure, inability, collapse, breakdown, lack, absence, cancellation, postponement
noun abandonment, neglect, omission, deadlock, stalemate, impasse, prevention, shortage, incapacity
noun impossibility
adj unable, incapable, unsuccessful, failed, abortive, fruitless, futile, vain, stalled
adj deadlocked, botched, foiled, thwarted, cancelled, canceled, aborted, shelved, impossible
adj powerless, impotent, stillborn, inconclusive, averted, unsigned, unratified
adv unsuccessfully, vainly, fruitlessly, almost, nearly, narrowly

# Would not.
[refuse]
verb refuse, decline, reject, rule_out, balk, baulk, resist, turn_down, shun, spurn, eschew
verb abstain, refrain, forgo, forego, desist, shy, shy_away, stop_short, withhold, renege
verb backtrack, back_out, go_back, renounce, abjure, disdain, dodge, duck, sidestep, demur
verb stonewall, scorn, rebuff, discard, throw_out, dig_in, hold_out, recoil, dissent, disobey, snub
verb quibble
noun refusal, rejection, reluctance, unwillingness, abstention, renunciation, hesitation, hesitancy
noun intransigence, disinclination
adj unwilling, reluctant, loath, averse, hesitant, unprepared, disinclined, resistant, cool
adj intransigent, unready, wary, chary
adv reluctantly, grudgingly

# Says yes to an act: it is planned and agreed.
[accept]
verb agree, accept, consent, assent, approve, acquiesce, accede, concede, endorse, okay, authorize
verb authorise, sign_off, sanction, opt_in, yield, bow, relent, comply, give_in
verb come_round, come_around, greenlight
noun agreement, acceptance, consent, assent, approval, authorization, authorisation, permission
noun green_light, nod, clearance, endorsement, ratification, understanding, consensus
noun compromise, acquiescence, compliance, blessing
adj agreeable, amenable, agreed, acceptable, favorable, favourable, receptive, bound, committed
adv jointly, mutually

# Aspect: starts or goes on; the act below stays asserted.
[begin]
verb begin, start, commence, initiate, launch, open, resume, restart, continue, proceed, keep_on
verb go_on, carry_on, carry_out, persist, remain, maintain, renew, step_up, intensify, increase
verb escalate, accelerate, expand, extend, broaden, deepen, strengthen, boost, enhance, reinforce
verb bolster, upgrade, widen, speed_up, complete, finish, conclude, accomplish, implement, execute
verb perform, realize, realise, manage, succeed, help, try, attempt, act, set_about, embark, engage
verb get, get_on, press_ahead, press_on, go_ahead, push_ahead, forge_ahead, double, prolong
verb sustain, repeat, reinstate, restore, reintroduce, reimpose, return, take_to, resort
verb participate, partake, spearhead, contribute, intervene, consolidate, ramp_up, scale_up, hasten
verb quicken, expedite, last, occur, happen, take_place, erupt, break_out, flare_up, rage, ensue
verb finalize, finalise, pursue, advance, further, promote, tighten, toughen, harden, stiffen
verb redouble, kick_off, spark_off, usher_in, inaugurate, institute
verb keep
noun start, beginning, onset, outbreak, launch, resumption, continuation, renewal, intensification
noun escalation, expansion, extension, strengthening, enhancement, completion, conclusion
noun execution, implementation, attempt, try, step, measure, process, series, spate, wave, string
noun round, act, action, activity, operation, exercise, endeavor, endeavour, work, progress
noun opening, commencement, acceleration, upgrade, upgrading, reinforcement, consolidation
noun deepening, restoration, reinstatement, increase, surge, spike, uptick, flurry, barrage
noun eruption
noun effort, bid, drive, campaign
adj ongoing, continuing, continued, continuous, persistent, sustained, successful, renewed, busy
adj active, engaged, involved, further, repeated, frequent, constant, increasing, growing
adj enhanced, expanded
adv still, again, already, repeatedly, continuously, increasingly, currently, now, successfully

# Aspect: ends or gets less. What was going on no longer does.
[stop]
verb stop, end, halt, quit, terminate, discontinue, cut_off, break_off, wind_down, wind_up
verb phase_out, pause, interrupt, curtail, repeal, abolish, adjourn, leave_off, sever, rupture
verb unwind, draw_down, ditch, axe, ax, nix, jettison, mothball, subside, abate, wane, die_down
verb taper, taper_off, ban, bar, prohibit, forbid, outlaw, disallow, veto, block
noun end, halt, cessation, stop, suspension, termination, pause, interruption, repeal, revocation
noun abolition, moratorium, standstill, break, delay, rupture, severance, ending, expiry
noun discontinuation, dissolution, cutoff, reversal
adj suspended, frozen, former, halted, ended, defunct, erstwhile, ex, previous, past
adj onetime
adv formerly, previously, once, temporarily, no_longer, anymore

# Makes somebody else do it: the subject of what is below is the object here.
[cause]
verb make, force, cause, prompt, drive, compel, have, oblige, induce, impel, provoke, spur, trigger
verb spark, bring_about, motivate, inspire, train, equip, arm, assist, leave, set_off
verb touch_off, precipitate, engender, ignite, foment, fuel, incite, stir, stir_up, whip_up
verb instigate, mastermind, orchestrate, engineer, sponsor, persuade, convince, coerce, browbeat
verb bully, blackmail, trick, goad, tempt, lure, entice, condemn, sentence, doom, necessitate
verb entail, render, deploy, hire, recruit, enlist, employ, bribe
noun cause, instigation, provocation, inducement
adj responsible, instrumental, behind

# A hope or wish about others: possible.
[hope]
verb hope, wish, long, yearn, dream, look_forward, prefer, trust, anticipate, fancy, relish, hanker
noun hope, wish, desire, expectation, optimism, aspiration, dream, confidence, yearning, longing
noun preference, anticipation, vision, eagerness
adj hopeful, optimistic, confident, desirous, anxious, eager, pessimistic, bullish, upbeat
adj sanguine
adv hopefully, ideally, optimistically

# Verbs that only carry a noun: the noun is the event, their subject its agent.
[light]
verb make, take, have, give, hold, do, get, put, pay, bring, lend, offer, provide, extend, send
verb set, launch, mount, stage, conduct, carry_out, carry, perform, execute, undertake, wage
verb commit, perpetrate, inflict, unleash, deliver, direct, order, lead, head, spearhead, run
verb organize, organise, arrange, host, convene, chair, attend, join, enter, initiate, start, begin
verb open, commence, resume, restart, renew, continue, pursue, maintain, keep, keep_up, sustain
verb step_up, intensify, escalate, expand, increase, boost, strengthen, deepen, enhance, complete
verb conclude, end, finish, finalize, finalise, reach, strike, achieve, secure, clinch, seal, forge
verb hammer_out, sign, broker, negotiate, issue, voice, express, raise, register, lodge, file
verb submit, present, table, level, impose, slap, apply, enforce, introduce, institute
verb announce, declare, proclaim, show, demonstrate, display, reiterate, repeat, reaffirm, affirm
verb convey, state, pledge, promise, vow, grant, award, confer, accord, bestow, enjoy, share
verb exchange, establish, form, develop, foster, cultivate, engage, participate
verb take_part, play, exert, exercise, use, employ, experience, suffer, face, undergo, receive
verb draw, win, gain, earn, meet
verb plan, prepare, schedule, cancel, call_off, postpone, suspend, halt, stop, break_off
verb cut, cut_off, sever, reduce, lift, remove, ease, relax, break, violate, breach
verb implement, fulfil, fulfill
verb propose, seek, demand, request
verb be, remain, become, constitute, signal
verb tighten, toughen, widen, broaden, reimpose, prolong, approve, authorize, authorise, endorse
verb adopt, back_up, return, owe, hold_out, throw, cast, hurl
verb pour, heap, mete_out, dish_out, pile, ramp_up, embark, indulge, resort, go, come, call
verb call_for, urge, plot, mastermind

# Words that weaken without a speaker: alleged, so-called.
[hedge]
verb seem, appear, suspect, allege, rumor, rumour, repute, suppose, presume, assume
noun allegation, rumor, rumour, appearance
adj alleged, reported, purported, supposed, suspected, presumed, apparent, rumored
adj rumoured, putative, reputed, unconfirmed, ostensible, perceived, claimed
adj believed, unverified
adv allegedly, reportedly, apparently, seemingly, purportedly, ostensibly, evidently, arguably
adv reputedly

# Announces harm: a hostile act below becomes a threat.
[threat]
verb threaten, warn, menace, brandish
noun threat, warning, ultimatum, menace, blackmail
adj threatened, threatening
adv menacingly, ominously

# Binds the subject to an act of its own: planned.
[promise]
verb promise, pledge, vow, commit, swear, undertake, guarantee, assure, volunteer, recommit
verb dedicate, devote, bind, ensure, sign_up, covenant, vouch
noun promise, pledge, commitment, vow, undertaking, guarantee, assurance, offer, dedication
noun recommitment, obligation, oath
adj dedicated, pledged, sworn, devoted, willing, ready, prepared

# ACCUSE: criticism, accusation, blame, investigation.

[CRITICIZES]
verb criticize, criticise, condemn, denounce, deplore, decry, rebuke, reprimand, reprove, reproach : S > O
verb slam, blast, lambaste, lambast, castigate, censure, chide, scold, chastise, excoriate, assail : S > O
verb disparage, deride, mock, ridicule, vilify, revile, malign, berate, upbraid, bemoan, lament, regret : S > O
verb lash_out, hit_out, rail, fulminate, inveigh, sound_off, speak_out, rage : S > at|against
verb take+aim|issue|exception : S > at|with|to
verb complain, grumble : S > about|of|to|over
verb protest : S > O|to|with|over
verb object : S > to
verb disapprove : S > of
verb disagree, quarrel, differ : S > with
verb summon+ambassador|envoy|diplomat|chargé|representative, call_in+ambassador|envoy : S > of|O|from
verb summon, call_in : S > O ; object=Person
verb lodge+protest|complaint|objection, file+protest|complaint, deliver+protest, make+protest|representation : S > with|to|against
verb send+protest, issue+protest|condemnation|rebuke, register+protest|objection|complaint : S > to|with|against|of
verb express+concern|alarm|anger|outrage|dismay|disappointment|regret|displeasure|disapproval|dissatisfaction : S > over|about|at|with|to
verb voice+concern|alarm|anger|outrage|dismay|disappointment|displeasure|criticism|objection|disapproval : S > over|about|at|with|to|of
verb raise+concern|objection|question|issue : S > over|about|with|to
verb share+concern : S > over|about
noun criticism, condemnation, denunciation, censure, rebuke, reprimand, disapproval, reproach : S > of|at
noun critique, complaint, protest, displeasure, dismay, outrage, anger, concern, alarm : S > of|over|about|at|with|against
noun critic, detractor : S > of
adj critical, contemptuous, scornful, disdainful, dismissive, wary, suspicious, resentful, envious : S > of
adj concerned, alarmed, worried, dismayed, disappointed, outraged, troubled, disturbed, upset : S > about|over|by|at|with
adj angry, furious, unhappy, indignant, displeased, dissatisfied, annoyed, irate, frustrated : S > with|at|over|about

[ACCUSES]
verb accuse, blame, indict, prosecute, sue, impeach, implicate, incriminate, fault : S > O
verb charge : S > O ; weak
verb point+finger : S > at
verb hold+responsible|accountable : S > O
verb level+accusation|charge|allegation, make+accusation|allegation : S > against|at
verb bring+charge|case|suit, file+charge|suit|lawsuit|case, press+charge, lay+blame, pin+blame : S > against|on|at
verb convict : S > O
noun accusation, allegation, lawsuit, indictment, blame : S > against|of
noun charge : S > against
noun accuser : S > of

[INVESTIGATES]
verb investigate, probe, scrutinize, scrutinise, examine, audit, inspect : S > O
verb inquire, enquire, look : S > into
verb launch+investigation|probe|inquiry, open+investigation|probe|inquiry, begin+investigation|probe|inquiry : S > into|of|against|on
verb conduct+investigation|probe|inquiry, order+investigation|probe|inquiry : S > into|of|against|on
verb start+investigation|probe|inquiry, complete+investigation|probe|inquiry : S > into|of|against|on
verb interrogate, question : S > O ; object=Person
verb send+inspector, dispatch+inspector : S > to
noun investigation, probe, inquiry, enquiry : S > into|of|against
noun inspection, scrutiny : S > of

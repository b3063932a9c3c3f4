package graphtest

import "entente/graph"

// Sample is a small graph that the saved questions are tested on: talks between Japan and the United States and what
// other states made of them, reported by several papers, with copies, denials, plans and speakers.
func Sample() []*graph.Batch {
	const (
		jpn, usa, chn, kor, prk, rus, ukr         = "country/JPN", "country/USA", "country/CHN", "country/KOR", "country/PRK", "country/RUS", "country/UKR"
		blinken, austin, kamikawa, kihara, lavrov = "person/antony-blinken", "person/lloyd-austin", "person/yoko-kamikawa", "person/minoru-kihara", "person/sergey-lavrov"
		nato, memorandum, usfj                    = "organization/nato", "agreement/trilateral-memorandum", "military-unit/us-forces-japan"
	)
	b := NewBuilder()
	b.Document("talks", "2024-07-28", "The Herald").
		Sentence("The United States and its ally Japan held talks in Tokyo on Sunday.").
		Claim(usa, "ALLIED_WITH", jpn, Confidence(0.9)).
		Claim(usa, "MEETS", jpn, On("2024-07-28")).
		Sentence("Secretary of State Antony Blinken and his Japanese counterpart Yoko Kamikawa spoke first.").
		Claim(blinken, "HOLDS_OFFICE", usa, With("title", "Secretary of State")).
		Claim(kamikawa, "HOLDS_OFFICE", jpn, With("title", "Foreign Minister")).
		Claim(blinken, "COUNTERPART_OF", kamikawa).
		Sentence("Blinken called China the greatest strategic challenge and criticised its conduct.").
		Claim(chn, "ADVERSARY_OF", usa, SaidBy(blinken)).
		Claim(blinken, "CRITICIZES", chn, On("2024-07-28")).
		Sentence("Washington will supply missiles to Tokyo.").
		Claim(usa, "SUPPLIES", jpn, Modality("planned"), With("item", "missiles"), Confidence(0.7)).
		Sentence("U.S. Forces Japan, some 54,000 troops, stay.").
		Claim(usfj, "STATIONED_IN", jpn, With("count", "54,000")).
		Document("wire", "2024-07-29", "Reuters").
		Sentence("The United States and its ally Japan held talks in Tokyo on Sunday.").
		Claim(usa, "ALLIED_WITH", jpn, Confidence(0.9)).
		Copy("wire", "talks")
	first := b.Batch()

	b.Document("memorandum", "2024-07-28", "The Courier").
		Sentence("Japan, South Korea and the United States signed a trilateral memorandum.").
		Claim(jpn, "SIGNS", memorandum, On("2024-07-28")).
		Claim(kor, "SIGNS", memorandum, On("2024-07-28")).
		Claim(usa, "PARTY_TO", memorandum).
		Sentence("South Korea is an ally of the United States, as Japan is.").
		Claim(kor, "ALLIED_WITH", usa).
		Claim(jpn, "ALLIED_WITH", usa, Confidence(0.6)).
		Sentence("Defence ministers Lloyd Austin and Minoru Kihara agreed to cooperate.").
		Claim(austin, "HOLDS_OFFICE", usa, With("title", "Secretary of Defense")).
		Claim(kihara, "HOLDS_OFFICE", jpn, With("title", "Defence Minister")).
		Claim(austin, "COUNTERPART_OF", kihara).
		Claim(austin, "COOPERATES_WITH", kihara, With("domain", "military"), On("2024-07-28"))
	second := b.Batch()

	b.Document("reaction", "2024-08-02", "The Daily").
		Sentence("Beijing criticised Japan and accused the United States of provocation.").
		Claim(chn, "CRITICIZES", jpn, On("2024-07-30")).
		Claim(chn, "ACCUSES", usa, On("2024-07-30")).
		Sentence("Russia denied that it had attacked Ukraine, Sergey Lavrov said.").
		Claim(rus, "ATTACKS", ukr, Denied, SaidBy(lavrov, rus)).
		Sentence("Moscow and Pyongyang are not allies, Lavrov said.").
		Claim(rus, "ALLIED_WITH", prk, Denied, SaidBy(lavrov)).
		Sentence("China may supply goods to Russia.").
		Claim(chn, "SUPPLIES", rus, Modality("possible"), Confidence(0.4))
	third := b.Batch()

	b.Document("war", "2024-08-05", "The Courier").
		Sentence("Russian forces attacked Ukraine on August 4, the White House said.").
		Claim(rus, "ATTACKS", ukr, On("2024-08-04"), SaidBy(usa)).
		Sentence("The United States supplied arms to Ukraine, and met its officials.").
		Claim(usa, "SUPPLIES", ukr, On("2024-08-01")).
		Claim(usa, "MEETS", ukr).
		Claim(chn, "MEETS", ukr).
		Claim(chn, "MEETS", rus).
		Document("war-2", "2024-08-06", "The Herald").
		Sentence("North Korea, an ally of Russia, praised the attack on Ukraine.").
		Claim(prk, "ALLIED_WITH", rus).
		Claim(prk, "SUPPORTS", rus).
		Claim(rus, "ATTACKS", ukr, On("2024-08-04"), Confidence(0.5)).
		Sentence("The United States is a member of NATO, and would send missiles to Ukraine.").
		Claim(usa, "MEMBER_OF", nato).
		Claim(usa, "SUPPLIES", ukr, Modality("planned")).
		Document("undated", "", "").
		Sentence("The United States met Japan.").
		Claim(usa, "MEETS", jpn, Confidence(0.3))
	fourth := b.Batch()
	return []*graph.Batch{first, second, third, fourth}
}

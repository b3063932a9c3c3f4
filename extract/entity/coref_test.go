package entity_test

import "testing"

func TestPronouns(t *testing.T) {
	check(t, []example{
		{name: "it of the clause above", text: "America said on Sunday it could move its command.", want: []string{"it = USA", "its = USA"}},
		{name: "its of who is told", text: "Peru told Chile to withdraw its soldiers.", want: []string{"its = CHL"}},
		{name: "its of the object", text: "The Secretary thanked Estonia for its support.", want: []string{"its = EST"}},
		{name: "he", text: "Emmanuel Macron flew to Cairo. He met Sisi.", date: "2024-05-01", want: []string{"He = person/emmanuel-macron"}},
		{name: "she is not he", text: "Angela Merkel met Barack Obama. She thanked him.", want: []string{"She = person/angela-merkel", "him = person/barack-obama"}},
		{name: "they of a coordination", text: "Jordan and Britain signed a pact. They will train together.", want: []string{"They = JOR+GBR"}},
		{name: "their", text: "Egypt and Israel withdrew their envoys.", want: []string{"their = EGY+ISR"}},
		{name: "not its own subject", text: "Russia attacked Ukraine. Turkey condemned it.", want: []string{"Turkey = TUR"}},
		{name: "a ship and its port", text: "Greece protested. The ship left its port.", want: []string{"its = -"}},
		{name: "expletive", text: "Chad said that it was raining.", want: []string{"it = -"}},
		{name: "itself", text: "The M23 itself was not invited by Kigali.", want: []string{"itself = organization/m23"}},
		{name: "beforehand", text: "In its statement, Norway condemned the raid.", want: []string{"its = NOR"}},
		{name: "owned government", text: "Peru fell into crisis, and its government resigned.", want: []string{"its government = PER"}},
	})
}

func TestDefiniteDescriptions(t *testing.T) {
	check(t, []example{
		{name: "both countries", text: "Mauritania and Senegal quarrelled. Both countries sent troops.", want: []string{"countries = MRT+SEN"}},
		{name: "two nations but not the object", text: "America moved troops to Japan to help its ally, as the two nations labelled China a threat.", want: []string{"two nations = USA+JPN", "ally = JPN"}},
		{name: "two leaders", text: "Boris Yeltsin hosted Ryutaro Hashimoto. The two leaders went fishing.", want: []string{"two leaders = person/boris-yeltsin+person/ryutaro-hashimoto"}},
		{name: "sides", text: "Talks between Cairo and Ankara went on. The two sides disagreed.", want: []string{"two sides = EGY+TUR"}},
		{name: "the three", text: "Australia, Britain and the United States signed. China accused the three of a plot.", want: []string{"three = AUS+GBR+USA"}},
		{name: "counterpart beside a name", text: "Blinken met his Chinese counterpart Wang Yi in Laos.", date: "2024-07-28", want: []string{"Laos = @LAO"}},
		{name: "counterparts named after", text: "Antony Blinken and Lloyd Austin met their Japanese counterparts, Yoko Kamikawa and Minoru Kihara.", date: "2024-07-28",
			want: []string{"Japanese counterparts = person/yoko-kamikawa+person/minoru-kihara"}},
		{name: "two of three in apposition", text: "The foreign ministers of Iraq and Iran, Fuad Hussein and Abbas Araghchi, met in Basra. The two ministers smiled.", date: "2025-01-08",
			want: []string{"foreign ministers of Iraq and Iran = person/fuad-hussein+person/abbas-araghchi", "two ministers = person/fuad-hussein+person/abbas-araghchi"}},
		{name: "all sides of a table", text: "Antony Blinken and Lloyd Austin met their Japanese counterparts, Yoko Kamikawa and Minoru Kihara. The four ministers agreed.", date: "2024-07-28",
			want: []string{"four ministers = person/antony-blinken+person/lloyd-austin+person/yoko-kamikawa+person/minoru-kihara"}},
		{name: "the militant group is not the force", text: "Hezbollah fired on UNIFIL. The militant group denied it.", want: []string{"militant group = organization/hezbollah"}},
		{name: "countries of a region", text: "The Philippines and Vietnam protested. The two Southeast Asian countries want a code of conduct.", want: []string{"two Southeast Asian countries = PHL+VNM"}},
		{name: "members of a body", text: "Greece and Turkey talked. The NATO allies nearly fought once.", want: []string{"NATO allies = GRC+TUR"}},
		{name: "no members of a body", text: "Greece and Peru talked. The NATO allies nearly fought once.", want: []string{"NATO allies = -", "allies = -"}},
		{name: "the council", text: "The Security Council met on Monday. The Council voted.", want: []string{"Council = organization/un-security-council"}},
		{name: "its commander", text: "Peru protested. U.S. Central Command fired. General Ebenezer Quist, its commander, spoke.", want: []string{"General Ebenezer Quist = person/ebenezer-quist"}},
		{name: "counterpart never named", text: "Sergei Lavrov met his Turkish counterpart.", want: []string{"Turkish counterpart = TUR"}},
		{name: "the North", text: "South Korea warned North Korea. The North fired a rocket.", want: []string{"North = PRK"}},
		{name: "latter", text: "Chad and Libya fought. The latter withdrew.", want: []string{"latter = LBY"}},
		{name: "island", text: "China sent jets towards Taiwan. The island raised its alert.", want: []string{"island = TWN"}},
		{name: "kingdom", text: "Iran accused Saudi Arabia. The kingdom denied it.", want: []string{"kingdom = SAU"}},
		{name: "the group", text: "Hezbollah fired rockets at Haifa. The group blamed Israel.", want: []string{"group = organization/hezbollah"}},
		{name: "whose spokesman", text: "Statement by the Spokesman for Secretary-General Ana Lobos\n\nThe Secretary-General condemns the raid by Chad.", want: []string{"Secretary-General = person/ana-lobos"}},
		{name: "secretary-general of nobody named", text: "Chad shelled Libya. The Secretary-General was appalled.", want: []string{"Secretary-General = -"}},
		{name: "the very rank", text: "Under Secretary of State for Political Affairs Jane Doe landed in Oslo with Assistant Secretary John Roe. Later the Under Secretary met Knut Vik.", want: []string{"Secretary = person/jane-doe"}},
		{name: "the secretary", text: "Secretary Blinken called Foreign Minister Reinsalu. The Secretary thanked Estonia.", date: "2022-08-03", want: []string{"Secretary#1 = person/antony-blinken"}},
		{name: "coalition", text: "Daesh lost ground. The coalition bombed Raqqa.", want: []string{"coalition = organization/global-coalition-to-counter-isil"}},
		{name: "a country is nobody", text: "A country of that size needs ships.", want: []string{"country = -"}},
	})
}

func TestSpeakers(t *testing.T) {
	check(t, []example{
		{name: "after the quotation", text: "“We will defend our ally,” Austin said.", date: "2024-07-28", want: []string{"We = USA", "our = USA"}},
		{name: "I is the person", text: "“I am ready,” Emmanuel Macron said.", want: []string{"I = person/emmanuel-macron"}},
		{name: "sentences before", text: "“We are at a turning point. We must act,” Wang Yi said.", want: []string{"We = CHN", "We#2 = CHN"}},
		{name: "straight quotation marks close", text: "Minister Penny Wong said: \"We agree. We left.\"\n\nChina protested. We do not know why.", want: []string{"We = AUS", "We#2 = AUS", "We#3 = -"}},
		{name: "introduced by a colon", text: "Foreign Secretary Philip Hammond said:\n\nI welcome the agreement with Iraq.", want: []string{"I = person/philip-hammond"}},
		{name: "publisher", text: "We commend Turkey.", publisher: "U.S. Department of State", want: []string{"We = USA"}},
		{name: "label", text: "Lin Jian: We urge all parties to stop.", want: []string{"We = CHN"}},
		{name: "a newspaper does not speak", text: "We asked for a comment.", publisher: "Reuters", want: []string{"We = -"}},
		{name: "for a body", text: "“We will expand,” NATO Secretary-General Jens Stoltenberg said.", want: []string{"We = organization/nato"}},
	})
}

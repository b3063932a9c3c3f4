package entity_test

import "testing"

func TestSameNoun(t *testing.T) {
	check(t, []example{
		{name: "the junta of before", text: "Mali's junta expelled the envoy of France. France protested, and the junta laughed.", want: []string{"junta = MLI"}},
		{name: "the embassy of before", text: "Crowds marched on the Iranian embassy in Stockholm. The embassy protested.", want: []string{"embassy = IRN"}},
		{name: "militants of a group", text: "Boko Haram militants burned a market. The militants fled to Chad.", want: []string{"militants = organization/boko-haram"}},
		{name: "another embassy", text: "Crowds marched on the Iranian embassy. The embassy of Peru was closed.", want: []string{"embassy of Peru = PER"}},
		{name: "a ministry that speaks", text: "LIMA, May 3 - Peru expelled two diplomats of Ecuador on Friday. They had bribed officials, the interior ministry said.", want: []string{"interior ministry = PER"}},
		{name: "nobody's soldiers", text: "Chad mourned. Dozens of people and ten soldiers were hurt.", want: []string{"soldiers = -"}},
		{name: "two armies", text: "Ghana and Togo held talks. The two armies will train together.", want: []string{"two armies = GHA+TGO"}},
		{name: "neither government", text: "Ghana and Togo held talks. Neither government gave details.", want: []string{"government = GHA+TGO"}},
	})
}

func TestStatesByRegion(t *testing.T) {
	check(t, []example{
		{name: "Gulf state", text: "Kenya accused Qatar of meddling. The Gulf state denied the charge.", want: []string{"Gulf state = QAT"}},
		{name: "West African country", text: "France lost patience with Niger. The West African country had closed its border.", want: []string{"West African country = NER"}},
		{name: "two Nordic countries", text: "Russia threatened Norway, Poland and Sweden. Norway protested, and so did Poland and Sweden. The two Nordic countries asked for help.", want: []string{"two Nordic countries = NOR+SWE"}},
		{name: "in apposition", text: "“We stand with Norway, our close ally,” the Danish government said.", want: []string{"close ally = NOR"}},
		{name: "not the apposition's head", text: "Nauru left. Australia, the biggest donor of the tiny republic, was calm.", want: []string{"tiny republic = NRU"}},
		{name: "whichever capitals", text: "Chad and Libya quarrelled. Its minister toured three capitals.", want: []string{"capitals = -", "three capitals = -"}},
	})
}

func TestPlaces(t *testing.T) {
	check(t, []example{
		{name: "the canal", text: "Egypt seized the Suez Canal. Britain wanted the canal back.", want: []string{"canal = @place/suez-canal"}},
		{name: "the peninsula", text: "Israel left the Sinai Peninsula in April. Egypt moved troops into the peninsula.", want: []string{"peninsula = @place/sinai"}},
		{name: "another town", text: "Russia shelled Kharkiv. Ukraine held the town of Avdiivka.", want: []string{"town = -"}},
	})
}

func TestPlurals(t *testing.T) {
	check(t, []example{
		{name: "strangers in between", text: "Chad and Libya went to court. The judges found that they had no power.", want: []string{"they = -"}},
		{name: "coordination before a verb", text: "U.S. troops and ships left Guam. Blinken and Austin will fly to Manila, where they are to sign a deal.", date: "2024-07-28",
			want: []string{"they = person/antony-blinken+person/lloyd-austin"}},
		{name: "their countries", text: "Barack Obama and Raúl Castro announced that their countries would restore relations.", want: []string{"countries = USA+CUB"}},
		{name: "members of a body", text: "The members of the Security Council condemned the raid. They expressed their sympathy to Mali.",
			want: []string{"members of the Security Council = organization/un-security-council", "They = organization/un-security-council"}},
		{name: "the trio of persons", text: "Joe Biden hosted Fumio Kishida and Ferdinand Marcos Jr. in Washington. The trio voiced concern about China.", date: "2024-04-12",
			want: []string{"trio = person/joe-biden+person/fumio-kishida+person/ferdinand-marcos-jr"}},
		{name: "what is announced", text: "Donald Trump praised Pakistan. He announced it on X.", want: []string{"it = -"}},
		{name: "his host", text: "Winston Peters landed in Tonga on Monday and met Siaosi Sovaleni. He thanked his Tongan host.", want: []string{"Tongan host = person/siaosi-ofa-ki-vahafolau-sovaleni"}},
	})
}

func TestStatements(t *testing.T) {
	check(t, []example{
		{name: "we, the leaders", text: "We, the leaders of Kenya, Ghana and Chad, met in Accra. We agreed to trade more.", want: []string{"We#2 = KEN+GHA+TCD"}},
		{name: "heading", text: "Joint Statement by Peru and Chile on Trade\n\nWe welcome the progress made.", want: []string{"We = PER+CHL"}},
		{name: "you", text: "On behalf of the United States, I congratulate Moldova on its independence day. Moldova is brave. You have opened your homes. Moldova is our friend.",
			publisher: "U.S. Department of State", want: []string{"You = MDA"}},
	})
}

func TestRoles(t *testing.T) {
	check(t, []example{
		{name: "the other president", text: "The President of the Republic spoke with his Egyptian counterpart, Abdel Fattah el-Sisi. Both leaders were worried. President Macron thanked him.",
			date: "2024-10-12", want: []string{"President = person/emmanuel-macron", "leaders = person/abdel-fattah-al-sisi+person/emmanuel-macron"}},
		{name: "answers and questions", text: "Transcript of the weekly press briefing by Spokesperson Amina Quist of Ghana\n\nQuestion: Lomé accuses you of spying.\n\nAnswer: We reject it.", want: []string{"you = GHA", "We = GHA"}},
		{name: "its is not who is quoted", text: "Canada fined Quellca Mining Corp. on Monday. Quellca Mining Corp. refused to pay. “We will appeal,” its lawyer said.", want: []string{"its = organization/quellca-mining-corp"}},
	})
}

func TestIssuer(t *testing.T) {
	text := "The Security Council,\nHaving heard the Secretary-General,\nCondemns the coup in Mali; Decides to send observers to Mali; Urges Niger to help; Calls upon Chad to stop."
	a := analyse(t, text, "2024-01-01", "")
	if a.Issuer == nil || a.Issuer.ID != "organization/un-security-council" {
		t.Errorf("issuer is %+v, want the Security Council", a.Issuer)
	}
	if a = analyse(t, "The Security Council met. It condemned the coup in Mali.", "", ""); a.Issuer != nil {
		t.Errorf("a report has the issuer %s", a.Issuer.ID)
	}
}

func TestNamesakes(t *testing.T) {
	check(t, []example{
		{name: "an admiral", text: "Admiral Togo sank the fleet. The war was over when Togo met Roosevelt.", want: []string{"Togo = person/togo"}},
		{name: "a ship", text: "The aircraft carrier Theodore Roosevelt reached Busan.", want: []string{"Theodore Roosevelt = militaryunit/theodore-roosevelt"}},
		{name: "two offices", text: "Qatari Deputy Prime Minister and Foreign Minister Mohammed Quist met Lavrov.", want: []string{"Qatari Deputy Prime Minister and Foreign Minister Mohammed Quist = person/mohammed-quist"}},
	})
}

func TestHomonyms(t *testing.T) {
	check(t, []example{
		{name: "Georgia of the governors", text: "Georgia Governor Brian Quist signed the bill.", want: []string{"Georgia = @place/georgia-state"}},
		{name: "Georgia of the Caucasus", text: "Georgia accused Russia of spying.", want: []string{"Georgia = GEO"}},
		{name: "Korea of the South", text: "Seoul was calm. Korea and Japan signed a pact.", want: []string{"Korea = KOR"}},
		{name: "Korea of old", text: "Japan landed troops in Korea.", want: []string{"Korea = @place/korean-peninsula"}},
		{name: "a town in America", text: "Moscow, Idaho, is small.", want: []string{"Moscow = @place/moscow-idaho"}},
		{name: "offices never named", text: "Peru and Chile opened the border. The two presidents shook hands.", want: []string{"two presidents = PER+CHL"}},
	})
}

package entity_test

import "testing"

func TestLongOffices(t *testing.T) {
	for _, c := range []struct{ text, name, who, title, of string }{
		{"The Minister of Foreign Affairs of the Republic of Paraguay, Iker Baldoa, visited Chile.", "Iker Baldoa", "person/iker-baldoa", "Minister of Foreign Affairs", "country/PRY"},
		{"Iker Baldoa, Spokesperson of the Ministry of Foreign Affairs of Qatar, denied it.", "Iker Baldoa", "person/iker-baldoa", "Spokesperson of the Ministry of Foreign Affairs", "country/QAT"},
		{"Under Secretary of the Treasury for Terrorism and Financial Intelligence Dagny E. Ostrova visited Ghana.",
			"Under Secretary of the Treasury for Terrorism and Financial Intelligence Dagny E. Ostrova", "person/dagny-e-ostrova",
			"Under Secretary of the Treasury for Terrorism and Financial Intelligence", "country/USA"},
		{"Assistant Secretary of State for European and Eurasian Affairs Karen E. Ostrova visited Moldova.",
			"Assistant Secretary of State for European and Eurasian Affairs Karen E. Ostrova", "person/karen-e-ostrova",
			"Assistant Secretary of State for European and Eurasian Affairs", "country/USA"},
		{"The Special Representative of the Secretary-General for West Africa and the Sahel, Dagny Ostrova, left Niger.", "Dagny Ostrova", "person/dagny-ostrova",
			"Special Representative of the Secretary-General for West Africa and the Sahel", "organization/united-nations"},
		{"Iker Baldoa, President of the ECOWAS Commission, met envoys.", "Iker Baldoa", "person/iker-baldoa", "President of the ECOWAS Commission", "organization/ecowas"},
		{"The Permanent Representative of Sierra Leone to the United Nations, Iker Baldoa, spoke.", "Iker Baldoa", "person/iker-baldoa", "Permanent Representative", "country/SLE"},
		{"Deputy Prime Minister and Minister of Foreign and European Affairs Iker Baldoa of Slovakia met envoys.",
			"Minister of Foreign and European Affairs Iker Baldoa", "person/iker-baldoa", "Minister of Foreign and European Affairs", "-"},
		{"UN Special Envoy for Syria Iker Baldoa left Damascus.", "UN Special Envoy for Syria Iker Baldoa", "person/iker-baldoa", "Special Envoy for Syria", "organization/united-nations"},
		{"The Commander of U.S. Indo-Pacific Command, Admiral Iker Baldoa, visited Palau.", "Admiral Iker Baldoa", "person/iker-baldoa", "Commander of U.S. Indo-Pacific Command", "militaryunit/us-indo-pacific-command"},
		{"The Foreign Minister of Oman, Sayyid Iker Baldoa, praised both.", "Sayyid Iker Baldoa", "person/iker-baldoa", "Foreign Minister", "country/OMN"},
	} {
		a := analyse(t, c.text, "", "")
		m, ok := find(c.text, a, c.name)
		if !ok || m.Office == nil {
			t.Errorf("%q: no office of %q\n%s", c.text, c.name, dump(c.text, a))
			continue
		}
		of := "-"
		if m.Office.Of != nil {
			of = m.Office.Of.ID
		}
		if got := ids(m); got != c.who || m.Office.Title != c.title || c.of != "-" && of != c.of {
			t.Errorf("%q: %s, %q of %s; want %s, %q of %s", c.text, got, m.Office.Title, of, c.who, c.title, c.of)
		}
	}
}

func TestWhatAnOfficeCoversIsNoName(t *testing.T) {
	check(t, []example{
		{name: "two ministers", text: "The talks were led by Iker Baldoa, Minister of Foreign Affairs of Yemen, and Dagny Ostrova, Minister of Defence of Oman.",
			want: []string{"Iker Baldoa = person/iker-baldoa", "Dagny Ostrova = person/dagny-ostrova", "Affairs = -", "Foreign Affairs = -", "Defence = -"}},
		{name: "rights", text: "The High Commissioner for Human Rights, Iker Baldoa, urged Sudan to act.", want: []string{"Iker Baldoa = person/iker-baldoa", "Rights = -", "Human Rights = -"}},
		{name: "and another name", text: "Secretary of State John Kerry and Defense Secretary Iker Baldoa left.", want: []string{"Defense Secretary Iker Baldoa = person/iker-baldoa"}},
		{name: "the subject is who is named", text: "The Minister of Defence of Chad, Iker Baldoa, said so. Foreign Minister Ada Lind of Oman left. The Foreign Minister, Sayyid Dagny Ostrova, praised both sides.",
			want: []string{"Foreign Minister = person/dagny-ostrova"}},
	})
}

func TestNamesThatLookLikeOtherWords(t *testing.T) {
	check(t, []example{
		{name: "title inside a name", text: "Kyaw Min Thant left, and Bui Thanh Son stayed.", want: []string{"Kyaw Min Thant = person/kyaw-min-thant", "Bui Thanh Son = person/bui-thanh-son"}},
		{name: "people and initial", text: "They met Karen E. Ostrova in Rome.", want: []string{"Karen E. Ostrova = person/karen-e-ostrova", "Karen = -"}},
		{name: "a company at the beginning", text: "Golden Heron Aviation Company bought rotors.", want: []string{"Golden Heron Aviation Company = organization/golden-heron-aviation-company"}},
		{name: "member states", text: "The Council calls on Member States to act, and urges all States to help Libya.", want: []string{"States = -", "Member States = -", "Member = -"}},
		{name: "abstract noun first", text: "Tension rose in Chad.", want: []string{"Tension = -"}},
		{name: "a day", text: "We congratulate Moldova on Independence Day.", want: []string{"Independence Day = event/independence-day"}},
		{name: "Brussels of the Union", text: "The European Union met. Warsaw urged Brussels to act.", want: []string{"Brussels = organization/european-union"}},
		{name: "Brussels of Belgium", text: "The European Union met. Belgium was angry, and Warsaw urged Brussels to act.", want: []string{"Brussels = BEL"}},
		{name: "head of state", text: "President Iker Baldoa of Chad spoke. The envoy thanked the Head of State.", want: []string{"Head of State = person/iker-baldoa"}},
	})
}

func TestTwoOrganizations(t *testing.T) {
	check(t, []example{
		{name: "by their officials", text: "UN Special Envoy for Chad Iker Baldoa met Dagny Ostrova, President of the ECOWAS Commission. Mr. Baldoa and Ms. Ostrova welcomed the cooperation between the two organizations.",
			want: []string{"two organizations = organization/united-nations+organization/ecowas"}},
		{name: "by name", text: "NATO and the African Union signed a pact. The two organizations will train troops.", want: []string{"two organizations = organization/nato+organization/african-union"}},
		{name: "states are none", text: "France and Chad signed a pact. The two organizations will train troops.", want: []string{"two organizations = -"}},
	})
}

package entity_test

import "testing"

func TestCountriesAndBodies(t *testing.T) {
	check(t, []example{
		{name: "plain", text: "France signed a pact with Chad.", want: []string{"France = FRA", "Chad = TCD"}},
		{name: "abbreviation", text: "The U.S. warned the U.K. and the UAE.", want: []string{"U.S. = USA", "U.K. = GBR", "UAE = ARE"}},
		{name: "us is no state", text: "They told us that it was late.", want: []string{"us = -"}},
		{name: "former name", text: "Burma accused Swaziland and Zaire of meddling.", want: []string{"Burma = MMR", "Swaziland = SWZ", "Zaire = COD"}},
		{name: "diacritics", text: "Türkiye thanked Côte d’Ivoire.", want: []string{"Türkiye = TUR", "Côte d’Ivoire = CIV"}},
		{name: "longest match", text: "Papua New Guinea left, and South Sudan joined Guinea-Bissau.", want: []string{"Papua New Guinea = PNG", "South Sudan = SSD", "Guinea-Bissau = GNB"}},
		{name: "possessive", text: "Japan's offer angered South Korea's neighbours.", want: []string{"Japan = JPN", "South Korea = KOR"}},
		{name: "state of the past", text: "The Soviet Union invaded Czechoslovakia.", want: []string{"Soviet Union = SOVIET-UNION", "Czechoslovakia = CZECHOSLOVAKIA"}},
		{name: "bodies", text: "NATO and the African Union criticised Hamas.", want: []string{"NATO = organization/nato", "African Union = organization/african-union", "Hamas = organization/hamas"}},
		{name: "spelling of a body", text: "The Association of South East Asian Nations met Hizbollah envoys.", want: []string{"Association of South East Asian Nations = organization/asean"}},
		{name: "article in capitals", text: "Al-Qaida praised the Da'esh fighters.", want: []string{"Al-Qaida = organization/al-qaeda"}},
		{name: "letters changed places", text: "Ukarine rejected a fresh offer from Hungary.", want: []string{"Ukarine = UKR"}},
		{name: "misspelt family name", text: "Antony Blinkin flew to Cairo.", want: []string{"Antony Blinkin = person/antony-blinken"}},
		{name: "family name in another spelling", text: "Volodymyr Zelenski flew to Cairo.", want: []string{"Volodymyr Zelenski = person/volodymyr-zelenskyy"}},
		{name: "another person of that first name", text: "Antony Blunt flew to Cairo.", want: []string{"Antony Blunt = person/antony-blunt"}},
		{name: "misspelt state", text: "Pakistan rejected a fresh offer from Afganistan.", want: []string{"Afganistan = AFG"}},
		{name: "acronym introduced", text: "The Front for Lower Kavango (FLK) attacked a barracks. Later the FLK withdrew.", want: []string{"FLK#2 = organization/front-for-lower-kavango"}},
		{name: "agency in brackets", text: "The International Atomic Energy Agency (IAEA) inspected the plant.", want: []string{"IAEA = organization/international-atomic-energy-agency"}},
		{name: "weapon", text: "Germany delivered a Patriot battery and Leopard 2 tanks.", want: []string{"Patriot battery = weapon/patriot-missile", "Leopard 2 tanks = weapon/leopard-2"}},
		{name: "agreement", text: "Iran left the Non-Proliferation Treaty.", want: []string{"Non-Proliferation Treaty = agreement/nuclear-non-proliferation-treaty"}},
		{name: "letter of intent", text: "Sweden and Ukraine signed a letter of intent.", want: []string{"letter of intent = agreement/letter-of-intent"}},
		{name: "the treaty is the one named", text: "Russia left the New START treaty. Washington wants the treaty back.", want: []string{"treaty = agreement/new-start"}},
		{name: "summit named after two states", text: "They met at the 2016 UK-France Summit.", want: []string{"2016 UK-France Summit = event/2016-uk-france-summit"}},
	})
}

func TestPlacesAndCapitals(t *testing.T) {
	check(t, []example{
		{name: "capital acts", text: "Washington praised Tokyo.", want: []string{"Washington = USA", "Tokyo = JPN"}},
		{name: "capital is a place", text: "The ministers met in Tokyo.", want: []string{"Tokyo = @place/tokyo"}},
		{name: "left", text: "After leaving Paris, Rubio flew to Cairo.", want: []string{"Paris = @place/paris", "Cairo = @place/cairo"}},
		{name: "between", text: "Talks between Moscow and Pyongyang continued.", want: []string{"Moscow = RUS", "Pyongyang = PRK"}},
		{name: "possessive", text: "Beijing's claims angered Manila.", want: []string{"Beijing = CHN", "Manila = PHL"}},
		{name: "dateline", text: "MOSCOW, July 9 - India rejected the plan.", want: []string{"MOSCOW = @place/moscow", "India = IND"}},
		{name: "seat", text: "The Kremlin denied it, and the White House laughed.", want: []string{"Kremlin = RUS", "White House = USA"}},
		{name: "state as a place", text: "U.S. troops landed in Iraq.", want: []string{"Iraq = @IRQ"}},
		{name: "city", text: "Rebels shelled Aleppo.", want: []string{"Aleppo = @place/aleppo"}},
		{name: "sea", text: "China claims most of the South China Sea.", want: []string{"China = CHN", "South China Sea = @place/south-china-sea"}},
		{name: "two cities of one name", text: "Lebanese soldiers withdrew from Tripoli, and the Lebanese army took Tripoli.", want: []string{"Tripoli = @place/tripoli-lbn"}},
		{name: "heading in capitals", text: "SOUTH KOREA COOPERATION\n\nThe envoys left.", want: []string{"SOUTH KOREA = KOR"}},
	})
}

func TestDemonymsAndCompounds(t *testing.T) {
	check(t, []example{
		{name: "compound", text: "The U.S.-Japan alliance is strong.", want: []string{"U.S. = USA", "Japan = JPN"}},
		{name: "adjectives joined", text: "Israeli-Palestinian talks failed.", want: []string{"Israeli = ISR", "Palestinian = PSE"}},
		{name: "led", text: "A Saudi-led raid hit Sanaa.", want: []string{"Saudi = SAU"}},
		{name: "brokered", text: "The UN-brokered deal held.", want: []string{"UN = organization/united-nations"}},
		{name: "people", text: "The Palestinians accused the Israelis.", want: []string{"Palestinians = PSE", "Israelis = ISR"}},
		{name: "irregular", text: "Serb, Kurdish and Dutch lawyers spoke.", want: []string{"Serb = SRB", "Dutch = NLD"}},
		{name: "people without a state", text: "Turkey bombed the Kurds.", want: []string{"Kurds = group/kurds"}},
		{name: "descent", text: "Police killed ethnic Albanians in Serbia.", want: []string{"Albanians = group/SRB/ethnic-albania"}},
	})
}

func TestPersons(t *testing.T) {
	check(t, []example{
		{name: "title and state", text: "British Defence Secretary Tom King visited Cairo.", want: []string{"British Defence Secretary Tom King = person/tom-king"}},
		{name: "title of several words", text: "Secretary of State Antony Blinken met Wang Yi.", want: []string{"Secretary of State Antony Blinken = person/antony-blinken", "Wang Yi = person/wang-yi"}},
		{name: "defence is no given name", text: "They met Secretary of Defence Lloyd Austin.", want: []string{"Secretary of Defence Lloyd Austin = person/lloyd-austin"}},
		{name: "family name later", text: "Lloyd Austin arrived. Austin met Kihara.", date: "2024-07-28", want: []string{"Austin = person/lloyd-austin", "Kihara = person/minoru-kihara"}},
		{name: "family name earlier", text: "Reinsalu called. Foreign Minister Urmas Reinsalu of Estonia thanked Rome.", want: []string{"Reinsalu = person/urmas-reinsalu"}},
		{name: "unknown person", text: "Ruritanian envoy Dagny Ostrova spoke. Ostrova smiled.", want: []string{"Ostrova = person/dagny-ostrova"}},
		{name: "spelling", text: "Vladmir Putin spoke with Aleksandr Lukashenko.", want: []string{"Vladmir Putin = person/vladimir-putin", "Aleksandr Lukashenko = person/alexander-lukashenko"}},
		{name: "garbled name by office and date", text: "He met South Korean Defence Minister Shin Gained-sik.", date: "2024-07-28", want: []string{"South Korean Defence Minister Shin Gained-sik = person/shin-won-sik"}},
		{name: "apposition before", text: "The British foreign secretary, Jack Straw, said so.", want: []string{"Jack Straw = person/jack-straw"}},
		{name: "given name of a state", text: "Jordan Petrovsky, an analyst, disagreed.", want: []string{"Jordan Petrovsky = person/jordan-petrovsky"}},
		{name: "defence minister who is called Israel", text: "Defence Minister Israel Katz spoke.", want: []string{"Defence Minister Israel Katz = person/israel-katz"}},
		{name: "given name that is a city", text: "Milan Radoicic denied it.", want: []string{"Milan Radoicic = person/milan-radoicic"}},
		{name: "title before a colon", text: "The Foreign Secretary David Lammy arrived. The Foreign Secretary said: I am glad.", date: "2024-11-01", want: []string{"I = person/david-lammy"}},
		{name: "no name in capitals", text: "Reserve Officers fixed a VBIED.", want: []string{"Reserve Officers = -"}},
		{name: "particle", text: "In 1966 President de Gaulle withdrew.", want: []string{"President de Gaulle = person/charles-de-gaulle"}},
		{name: "no name", text: "The Defence Minister resigned on Monday in June.", want: []string{"Monday = -", "June = -"}},
	})
}

func TestTitlesAndOffices(t *testing.T) {
	for _, c := range []struct{ text, words, title, of string }{
		{"Iraq's Prime Minister Haider al-Abadi spoke.", "Iraq's Prime Minister Haider al-Abadi", "Prime Minister", "country/IRQ"},
		{"South African leader F.W. de Klerk spoke.", "South African leader F.W. de Klerk", "leader", "country/ZAF"},
		{"Wang Yi, China's foreign minister, left.", "Wang Yi", "foreign minister", "country/CHN"},
		{"Arab League Secretary General Amr Moussa left.", "Arab League Secretary General Amr Moussa", "Secretary General", "organization/arab-league"},
		{"The U.S. ambassador to the United Nations, Linda Thomas-Greenfield, spoke.", "Linda Thomas-Greenfield", "ambassador to the United Nations", "country/USA"},
		{"Kremlin spokesman Dmitry Peskov denied it.", "Kremlin spokesman Dmitry Peskov", "spokesman", "country/RUS"},
		{"Gen. Mark Milley, chairman of the Joint Chiefs of Staff, spoke.", "Gen. Mark Milley", "chairman", "militaryunit/joint-chiefs-of-staff"},
		{"Polish Deputy Foreign Minister Jan Kowalski left.", "Polish Deputy Foreign Minister Jan Kowalski", "Deputy Foreign Minister", "country/POL"},
		{"President of the European Commission Ursula von der Leyen spoke.", "President of the European Commission Ursula von der Leyen", "President of the European Commission", "organization/european-commission"},
	} {
		a := analyse(t, c.text, "", "")
		m, ok := find(c.text, a, c.words)
		if !ok || m.Office == nil {
			t.Errorf("%q: no office found\n%s", c.text, dump(c.text, a))
			continue
		}
		of := ""
		if m.Office.Of != nil {
			of = m.Office.Of.ID
		}
		if m.Office.Title != c.title || of != c.of {
			t.Errorf("%q: office %q of %s, want %q of %s", c.text, m.Office.Title, of, c.title, c.of)
		}
		if m.Title != m.Office.Title {
			t.Errorf("%q: Title %q, Office.Title %q", c.text, m.Title, m.Office.Title)
		}
	}
}

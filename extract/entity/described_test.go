package entity_test

import "testing"

func TestDescribedActors(t *testing.T) {
	check(t, []example{
		{name: "farmers", text: "French farmers blocked the road.", want: []string{"French farmers = group/FRA/farmer", "French = FRA"}},
		{name: "government", text: "The Iraqi government protested.", want: []string{"Iraqi government = IRQ"}},
		{name: "possessor", text: "Romania's new government agreed.", want: []string{"Romania's new government = ROU"}},
		{name: "of", text: "He offered talks to the president of Armenia.", want: []string{"president of Armenia = ARM"}},
		{name: "throughout", text: "Students throughout Indonesia marched.", want: []string{"Students throughout Indonesia = group/IDN/student"}},
		{name: "rebels in", text: "Rebels in the Ivory Coast refused.", want: []string{"Rebels in the Ivory Coast = group/CIV/rebel"}},
		{name: "two nationalities", text: "Senior Hungarian and Romanian officials met.", want: []string{"Hungarian and Romanian officials = HUN+ROU"}},
		{name: "administration", text: "The Biden administration hesitated.", want: []string{"Biden administration = USA"}},
		{name: "ministry", text: "China's foreign ministry declined to comment.", want: []string{"China's foreign ministry = CHN"}},
		{name: "ministry in capitals", text: "The Chinese Foreign Ministry declined to comment.", want: []string{"Chinese Foreign Ministry = CHN"}},
		{name: "capital and government", text: "The Khartoum government accepted.", want: []string{"Khartoum government = SDN"}},
		{name: "police", text: "Egyptian police fired tear gas.", want: []string{"Egyptian police = EGY"}},
		{name: "side", text: "The Japanese side agreed.", want: []string{"Japanese side = JPN"}},
		{name: "forces", text: "Russian forces shelled the town.", want: []string{"Russian forces = militaryunit/rus/force"}},
		{name: "troops with a number", text: "Japan hosts 54,000 American troops.", want: []string{"American troops = militaryunit/usa/troop"}},
		{name: "forces abroad", text: "The U.S. command in Japan will grow.", want: []string{"U.S. command in Japan = militaryunit/usa/command-japan"}},
		{name: "officials of a body", text: "U.N. officials and a NATO spokesman agreed.", want: []string{"U.N. officials = organization/united-nations", "NATO spokesman = organization/nato"}},
		{name: "a people", text: "Tamil rebels ambushed Sri Lankan soldiers.", want: []string{"Tamil rebels = group/LKA/tamils-rebel", "Sri Lankan soldiers = militaryunit/lka/soldier"}},
		{name: "buyer of oil", text: "India is a customer of Russian oil firms.", want: []string{"Russian oil firms = group/RUS/firm"}},
		{name: "anti", text: "An anti-Syria journalist died in Beirut.", want: []string{"anti-Syria journalist = -", "journalist = -"}},
		{name: "nobody in particular", text: "Critics disagreed, an official said.", want: []string{"Critics = -", "official = -"}},
		{name: "reporters are not Austin's", text: "Austin advised reporters to wait.", date: "2024-07-28", want: []string{"Austin advised reporters = -"}},
		{name: "unnamed office", text: "The British defence secretary resigned.", want: []string{"British defence secretary = GBR"}},
		{name: "office of a person named", text: "Boris Pistorius flew to Kyiv. The German defence minister brought shells.", date: "2024-02-01", want: []string{"German defence minister = person/boris-pistorius"}},
		{name: "leader of a person named", text: "Leonid Brezhnev wrote a letter. The Soviet leader was ill.", want: []string{"Soviet leader = person/leonid-brezhnev"}},
		{name: "bare government", text: "Peru closed its border. The government feared unrest.", want: []string{"government = PER"}},
		{name: "bare rebels", text: "Fighting went on in Darfur, where the rebels took a town.", want: []string{"rebels = group/SDN/rebel"}},
		{name: "command without a state", text: "Japan will set up a joint command.", want: []string{"joint command = militaryunit/joint-command"}},
		{name: "described weapon", text: "North Korea tested ballistic missiles.", want: []string{"ballistic missiles = weapon/ballistic-missile"}},
		{name: "described agreement", text: "They signed a peace treaty.", want: []string{"peace treaty = agreement/peace-treaty"}},
	})
}

func TestActorOfAMention(t *testing.T) {
	for _, c := range []struct{ text, words, actor, sector string }{
		{"Hamas freed a hostage.", "Hamas", "PSE", "REB"},
		{"Boeing sold jets.", "Boeing", "USA", "BUS"},
		{"Israeli soldiers left.", "Israeli soldiers", "ISR", "MIL"},
		{"Lloyd Austin left.", "Lloyd Austin", "USA", "GOV"},
		{"The Revolutionary Guards fired.", "Revolutionary Guards", "IRN", "MIL"},
		{"Shells fell on Kharkiv.", "Kharkiv", "UKR", ""},
		{"Afghan rebels attacked.", "Afghan rebels", "AFG", "REB"},
	} {
		a := analyse(t, c.text, "", "")
		m, ok := find(c.text, a, c.words)
		if !ok || m.Actor == nil {
			t.Errorf("%q: no actor\n%s", c.text, dump(c.text, a))
			continue
		}
		if m.Actor.Country != c.actor || m.Entities[0].Sector != c.sector {
			t.Errorf("%q: acts for %s, sector %q, want %s, %q", c.text, m.Actor.Country, m.Entities[0].Sector, c.actor, c.sector)
		}
	}
}

func TestHolderOfAnUnnamedOffice(t *testing.T) {
	text := "The U.S. defense secretary warned Iran."
	for date, want := range map[string]string{"2024-05-01": "person/lloyd-austin", "2003-04-01": "person/donald-rumsfeld", "": ""} {
		a := analyse(t, text, date, "")
		m, ok := find(text, a, "U.S. defense secretary")
		if !ok {
			t.Fatalf("no mention\n%s", dump(text, a))
		}
		got := ""
		if m.Holder != nil {
			got = m.Holder.ID
		}
		if got != want {
			t.Errorf("in %q: holder %q, want %q", date, got, want)
		}
		if ids(m) != "USA" {
			t.Errorf("in %q: linked to %s, want USA", date, ids(m))
		}
	}
}

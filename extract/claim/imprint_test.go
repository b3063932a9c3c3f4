package claim_test

import (
	"strings"
	"testing"
)

// Who speaks in a statement as a whole, by its head, its foot and its formulas.
func TestImprint(t *testing.T) {
	p := pipeline(t)
	// Two facts about others: the first and the last of the running text.
	const probe = "Russia bombed Kharkiv. The war has lasted for years.\nFrance sold frigates to Greece."
	tests := []struct{ name, text, by string }{
		{"signature in the head", "On the War\nPress Statement\nVedant Patel, Principal Deputy Spokesperson\nMay 17, 2023\n" + probe, "Vedant Patel"},
		{"name over office", "On the War\nMarco Rubio\nSecretary of State\nMay 17, 2025\n" + probe, "Marco Rubio"},
		{"office before the name", "On the War\nMedia Note\nDepartment Spokesperson Matthew Miller\n" + probe, "Matthew Miller"},
		{"signature in the foot", "Message to the People of Ukraine\nWe are sad. " + probe + "\nIngrid Solheim, Prime Minister of Norway\nOslo, 3 May 2023", "Ingrid Solheim"},
		{"name over office in the foot", "Message to the People of Ukraine\n" + probe + "\nIngrid Solheim\nPrime Minister of Norway", "Ingrid Solheim"},
		{"attributable without a colon", "On the War\nOffice of the Spokesperson\nThe below is attributable to Deputy Spokesperson Nathan Tek\n" + probe, "Nathan Tek"},
		{"attributable with a colon", "On the War\nOffice of the Spokesperson\nThe following is attributable to Spokesperson Tammy Bruce:\n" + probe, "Tammy Bruce"},
		{"released by governments", "Joint Statement on the War\nOffice of the Spokesperson\nThe text of the following statement was released by the Governments of Canada, Norway and Iceland.\nBegin text:\n" + probe + "\nEnd text", "Canada, Norway, Iceland"},
		{"by a minister", "Statement by Foreign Minister Ingrid Solheim on the war\n" + probe, "Ingrid Solheim"},
		{"from a president", "Statement from President Joe Biden on the War\n" + probe, "Joe Biden"},
		{"press statement by", "Press Statement by Secretary Blinken\n" + probe, "Antony Blinken"},
		{"delivered by", "Statement delivered by Ambassador Ingrid Solheim at the Security Council\nThank you, Mr President. " + probe, "Ingrid Solheim"},
		{"remarks of", "Foreign Ministry Spokesperson Mao Ning’s Remarks on Ukraine\nWe have seen the reports. " + probe, "Mao Ning"},
		{"joint, by persons", "Joint Statement by Antony Blinken and David Lammy on Ukraine\n" + probe, "Antony Blinken, David Lammy"},
		{"joint, by ministers", "Joint Statement of the Foreign Ministers of Norway and Iceland on Ukraine\n" + probe, "Norway, Iceland"},
		{"office for an author", "Foreign Secretary statement on Ukraine\nForeign Secretary David Lammy has issued a statement. I am appalled. " + probe, "David Lammy"},
		{"spokesperson without a name", "PM call with President Zelenskyy: 3 May 2023\nA Downing Street spokesperson said:\n" + probe, "United Kingdom"},
		{"state that says we", "Press Release Regarding the War\nWe condemn the attacks on Ukraine. We are sad. Türkiye calls on both sides to stop. " + probe, "Turkey"},
		{"body of its own", "ECOWAS Statement on the War\nECOWAS condemns the attacks on Ukraine. ECOWAS calls on both sides to stop. " + probe, "ECOWAS"},
		{"on behalf of a union", "Statement by the High Representative on behalf of the European Union\nThe European Union condemns the attacks. The EU urges both sides to stop. " + probe, "European Union"},
		{"we, the ministers", "Statement\nWe, the Foreign Ministers of Norway and Iceland, are sad. " + probe + " We will go on.", "Norway, Iceland"},
		{"news has none", "War goes on in Ukraine\n" + probe, ""},
		{"a byline is none", "War goes on in Ukraine\nBy Ingrid Solheim\n" + probe, ""},
		{"nor is a correspondent", "War goes on in Ukraine\nIngrid Solheim, chief correspondent\n" + probe, ""},
		{"a travel note without a name", "Deputy Secretary Sherman Travels to Oslo\nMedia Note\nOffice of the Spokesperson\n" + probe, ""},
		{"a readout without a name", "Readout of President Biden’s Call with Prime Minister Støre of Norway\nPresident Joe Biden spoke with Prime Minister Støre. " + probe, ""},
		{"a headline about a statement", "Putin rejects statement by Joe Biden on Ukraine\nMOSCOW, May 3 (Harbour Dispatch) - " + probe, ""},
		{"issued the following statement", "Minister Joly on the war\nMinister Ingrid Solheim today issued the following statement:\n" + probe + " We are sad.", "Ingrid Solheim"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			cs := claimsOf(t, p, "2023-05-17", tt.text)
			for _, want := range [...][3]string{{"Russia", "ATTACKS", "Kharkiv"}, {"France", "SUPPLIES", "Greece"}} {
				c := find(cs, want[0], want[1], want[2])
				if c == nil {
					t.Fatalf("no %v", want)
				}
				if got := said(c); got != tt.by {
					t.Errorf("%v is said by %q, want %q\n%s", want, got, tt.by, strings.Join(c.Trail, "\n"))
				}
			}
		})
	}
}

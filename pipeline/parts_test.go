package pipeline

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"entente/extract/claim"
	"entente/extract/entity"
	"entente/graph"
)

func TestDays(t *testing.T) {
	published := time.Date(2024, 7, 28, 0, 0, 0, 0, time.UTC)
	for _, tt := range []struct{ from, to, want string }{
		{"2024-07-01", "2024-07-01", "2024-07-01 2024-07-01"},
		{"2024", "2024", "2024-01-01 2024-12-31"},
		{"2024-02", "2024-02", "2024-02-01 2024-02-29"},
		{"2024-02", "", "2024-02-01 2024-02-29"},
		{"2024-02-03", "", "2024-02-03 -"},
		{"2019", "2021-06", "2019-01-01 2021-06-30"},
		{"", "2025-03", "2024-07-28 2025-03-31"},
		{"", "2020", "2020-01-01 2020-12-31"},
		{"2024-07-05", "2024-07-01", "2024-07-05 -"},
		{"", "", "- -"},
		{"soon", "2024-99-99", "- -"},
	} {
		from, to := days(claim.Time{From: tt.from, To: tt.to}, published)
		got := dash(from) + " " + dash(to)
		if got != tt.want {
			t.Errorf("%q to %q: %s, want %s", tt.from, tt.to, got, tt.want)
		}
	}
}

func TestEntityID(t *testing.T) {
	for _, tt := range []struct {
		e    entity.Entity
		want string
	}{
		{entity.Entity{ID: "agreement/memorandum", Name: "memorandum", Type: entity.TypeAgreement}, "agreement/memorandum@ab"},
		{entity.Entity{ID: "event/summit", Name: "summit", Type: entity.TypeEvent}, "event/summit@ab"},
		{entity.Entity{ID: "agreement/budapest-memorandum", Name: "Budapest Memorandum", Type: entity.TypeAgreement}, "agreement/budapest-memorandum"},
		{entity.Entity{ID: "event/war", Name: "war", Type: entity.TypeEvent, Known: true}, "event/war"},
		{entity.Entity{ID: "weapon/missile", Name: "missile", Type: entity.TypeWeapon}, "weapon/missile"},
	} {
		if got := entityID("document/ab", &tt.e); got != tt.want {
			t.Errorf("%s %s: %s, want %s", tt.e.Type, tt.e.Name, got, tt.want)
		}
	}
}

func dash(t time.Time) string {
	if t.IsZero() {
		return "-"
	}
	return t.Format(time.DateOnly)
}

func TestOffsets(t *testing.T) {
	text := "aé“日”𝒳z"
	o := &offsets{text: text}
	byteAt := 0
	for i, r := range []rune(text) {
		if got := o.at(byteAt); got != i {
			t.Errorf("byte %d is code point %d, want %d", byteAt, got, i)
		}
		byteAt += len(string(r))
	}
	if got := o.at(1); got != 1 {
		t.Errorf("going back: %d", got)
	}
	if got := o.at(10_000); got != 7 {
		t.Errorf("past the end: %d", got)
	}
	if got := o.span(claim.Span{Start: 5, End: 2}); got != (graph.Span{}) {
		t.Errorf("a span turned round: %+v", got)
	}
}

const story = `The two governments said on Sunday that Japan met Korea in Busan to settle the quarrel over the coast guard.
Officials of both delegations described the talks as frank, and Korea met Japan again on Monday behind closed doors.
After the session the envoys promised to share radar data, to reopen the hotline, and to name judges for a panel.
Peru met Chile on the margins, and a spokesman thanked the hosts for the ship on which the ceremony had been held.
The pact enters into force once both parliaments have ratified it, which their speakers expect to happen in autumn.`

// Copies are found when they are exact, and when somebody touched them up;
// another text on the same matter is none.
func TestCopies(t *testing.T) {
	edited := strings.NewReplacer("frank", "open", "quarrel", "row", "promised", "pledged", "autumn", "the autumn").Replace(story)
	other := `A separate round between the two coast guards ended without a result on Friday, when Japan met Korea on a frigate.
Neither side would say what had been on the table, though fishermen on the quay spoke of nets, fines and old maps.
Peru met Chile far away from all this, in a hotel in Arica, where ministers of trade argued about copper and grapes.`
	store := newMemory()
	sum := mustIngest(t, texts(story, edited, other), Options{Store: store})
	if sum.Documents.Copies != 1 || len(store.copies) != 1 {
		t.Fatalf("%+v, copies %v", sum.Documents, store.copies)
	}
	if store.copies[0] != (graph.Copy{Document: graph.DocumentID("", edited), Of: graph.DocumentID("", story)}) {
		t.Errorf("copies %v", store.copies)
	}
	// The same when the original is in the store already.
	later := newMemory()
	mustIngest(t, texts(story, other), Options{Store: later})
	if sum := mustIngest(t, texts(edited), Options{Store: later}); sum.Documents.Copies != 1 {
		t.Errorf("later: %+v", sum.Documents)
	}
}

// Without shared words nothing is a copy, however many short texts there are.
func TestNoCopies(t *testing.T) {
	var docs []string
	for i := range 300 {
		var b strings.Builder
		for j := range 60 {
			fmt.Fprintf(&b, "w%d ", (i*7919+j*j*31)%1000)
		}
		docs = append(docs, b.String()+fmt.Sprintf("Japan met Korea %d.", i))
	}
	if sum := mustIngest(t, texts(docs...), Options{Store: newMemory()}); sum.Documents.Copies != 0 {
		t.Errorf("%+v", sum.Documents)
	}
}

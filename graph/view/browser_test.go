package view_test

import (
	"net/http/httptest"
	"testing"
	"time"

	"entente/graph/view"
	"entente/internal/browsertest"
)

func TestViewerInBrowser(t *testing.T) {
	store := sample(t)
	server := httptest.NewServer(view.NewServer(store, view.Options{Version: "test", Fill: "entente ingest ARTICLES"}))
	t.Cleanup(server.Close)
	p := browsertest.New(t, 2*time.Minute)
	p.Open(server.URL + "/?center=country%2FJPN")
	p.Wait(20*time.Second, `document.getElementById('status').textContent.includes('neighbourhood')`)
	p.Screenshot("viewer")
	for _, e := range p.Errors() {
		t.Error(e)
	}
	for _, u := range p.Outside() {
		t.Errorf("the page asked for %s", u)
	}
}

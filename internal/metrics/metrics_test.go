package metrics

import (
	"context"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func get(t *testing.T, url string) (int, string) {
	t.Helper()
	client := &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}
	resp, err := client.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, string(body)
}

func TestServe(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	m := New("1.2.3")
	m.Item("wire", "loaded")
	m.Item("wire", "loaded")
	m.Request("wire", errors.New("down"), time.Second)
	m.Run("wire", nil, time.Unix(1700000000, 0))
	m.Run("wire", errors.New("down"), time.Unix(1800000000, 0))
	m.Load(7, time.Second, nil)
	m.Load(7, time.Second, errors.New("down"))
	m.Gauge("queue_tasks", "Tasks.", func() float64 { return 5 })
	var ready error
	at, err := m.Serve(ctx, "127.0.0.1:0", func(context.Context) error { return ready })
	if err != nil {
		t.Fatal(err)
	}
	if _, err := New("1").Serve(ctx, at, nil); err == nil || !strings.Contains(err.Error(), "--listen") {
		t.Errorf("the address is taken: %v", err)
	}
	_, text := get(t, "http://"+at+"/metrics")
	for _, want := range []string{
		`entente_items_total{source="wire",status="loaded"} 2`, `entente_requests_total{result="error",source="wire"} 1`,
		`entente_source_success_timestamp_seconds{source="wire"} 1.7e+09`, `entente_runs_total{result="error",source="wire"} 1`,
		`entente_documents_total 7`, `entente_loads_total{result="error"} 1`, `entente_queue_tasks 5`, `entente_build_info{version="1.2.3"} 1`, "go_goroutines",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s in\n%s", want, text)
		}
	}
	if code, body := get(t, "http://"+at+"/healthz"); code != 200 || body != "ok\n" {
		t.Errorf("healthz: %d %q", code, body)
	}
	if code, _ := get(t, "http://"+at+"/readyz"); code != 200 {
		t.Errorf("readyz: %d", code)
	}
	ready = errors.New("the graph is out of reach")
	if code, body := get(t, "http://"+at+"/readyz"); code != 503 || !strings.Contains(body, "out of reach") {
		t.Errorf("readyz: %d %q", code, body)
	}
	cancel()
	for range 100 {
		if _, err := http.Get("http://" + at + "/healthz"); err != nil {
			return
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Error("it goes on after its context")
}

// Package metrics counts what a watcher or worker does, for Prometheus, and
// says whether it is well.
package metrics

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// Metrics are the counters of one process.
type Metrics struct {
	registry *prometheus.Registry
	items    *prometheus.CounterVec
	requests *prometheus.CounterVec
	answer   prometheus.Histogram
	runs     *prometheus.CounterVec
	last     *prometheus.GaugeVec
	loads    *prometheus.CounterVec
	loading  prometheus.Histogram
	loaded   prometheus.Counter
}

// New makes counters that stand at zero. version is that of the program.
func New(version string) *Metrics {
	name := func(n string) string { return "entente_" + n }
	m := &Metrics{
		registry: prometheus.NewRegistry(),
		items:    prometheus.NewCounterVec(prometheus.CounterOpts{Name: name("items_total"), Help: "Items that ended, by source and outcome."}, []string{"source", "status"}),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{Name: name("requests_total"), Help: "Requests to web servers, by source and result."}, []string{"source", "result"}),
		answer: prometheus.NewHistogram(prometheus.HistogramOpts{Name: name("request_seconds"), Help: "Time of a request with its retries and the wait for its turn.",
			Buckets: prometheus.ExponentialBuckets(0.05, 2, 12)}),
		runs:  prometheus.NewCounterVec(prometheus.CounterOpts{Name: name("runs_total"), Help: "Looks at a source, by result."}, []string{"source", "result"}),
		last:  prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: name("source_success_timestamp_seconds"), Help: "When the list of a source was last had."}, []string{"source"}),
		loads: prometheus.NewCounterVec(prometheus.CounterOpts{Name: name("loads_total"), Help: "Batches given to the graph, by result."}, []string{"result"}),
		loading: prometheus.NewHistogram(prometheus.HistogramOpts{Name: name("load_seconds"), Help: "Time to extract and load a batch.",
			Buckets: prometheus.ExponentialBuckets(0.01, 2, 14)}),
		loaded: prometheus.NewCounter(prometheus.CounterOpts{Name: name("documents_total"), Help: "Documents that went through extraction and load."}),
	}
	info := prometheus.NewGauge(prometheus.GaugeOpts{Name: name("build_info"), Help: "Always 1; the version is a label.", ConstLabels: prometheus.Labels{"version": version}})
	info.Set(1)
	m.registry.MustRegister(m.items, m.requests, m.answer, m.runs, m.last, m.loads, m.loading, m.loaded, info,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

func result(err error) string {
	if err != nil {
		return "error"
	}
	return "ok"
}

// Item counts an item that ended.
func (m *Metrics) Item(source, status string) { m.items.WithLabelValues(source, status).Inc() }

// Request counts a request to a web server.
func (m *Metrics) Request(source string, err error, took time.Duration) {
	m.requests.WithLabelValues(source, result(err)).Inc()
	m.answer.Observe(took.Seconds())
}

// Run counts a look at a source.
func (m *Metrics) Run(source string, err error, now time.Time) {
	m.runs.WithLabelValues(source, result(err)).Inc()
	if err == nil {
		m.last.WithLabelValues(source).Set(float64(now.Unix()))
	}
}

// Load counts a batch.
func (m *Metrics) Load(documents int, took time.Duration, err error) {
	m.loads.WithLabelValues(result(err)).Inc()
	if err == nil {
		m.loading.Observe(took.Seconds())
		m.loaded.Add(float64(documents))
	}
}

// Gauge shows a number that is asked for when somebody looks.
func (m *Metrics) Gauge(name, help string, value func() float64) {
	m.registry.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "entente_" + name, Help: help}, value))
}

// Handler serves /metrics, /healthz (the process runs) and /readyz (it can do
// its work, as ready says).
func (m *Metrics) Handler(ready func(context.Context) error) http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{Registry: m.registry}))
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "ok") })
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), 5*time.Second)
		defer cancel()
		if err := ready(ctx); err != nil {
			http.Error(w, err.Error(), http.StatusServiceUnavailable)
			return
		}
		fmt.Fprintln(w, "ok")
	})
	return mux
}

// Serve answers at an address until ctx is done. It gives the address that it
// listens on, which tells the port when that was 0.
func (m *Metrics) Serve(ctx context.Context, address string, ready func(context.Context) error) (string, error) {
	l, err := (&net.ListenConfig{}).Listen(ctx, "tcp", address)
	if err != nil {
		return "", fmt.Errorf("metrics: cannot listen on %s: %w (name another address with --listen, or none with --listen '')", address, err)
	}
	srv := &http.Server{Handler: m.Handler(ready), ReadHeaderTimeout: 5 * time.Second, WriteTimeout: 30 * time.Second, IdleTimeout: time.Minute}
	go func() { _ = srv.Serve(l) }()
	context.AfterFunc(ctx, func() {
		done, cancel := context.WithTimeout(context.Background(), time.Second)
		defer cancel()
		if err := srv.Shutdown(done); errors.Is(err, context.DeadlineExceeded) {
			_ = srv.Close()
		}
	})
	return l.Addr().String(), nil
}

package config

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Key is one setting that flags, environment and file can give.
type Key struct {
	Name    string // in the file; the flag has "-" for "_"
	Env     string
	Default string
	About   string
	set     func(*Config, string) error
}

// Keys lists the settings.
func Keys() []Key { return append([]Key(nil), keys...) }

func findKey(name string) (Key, bool) {
	for _, k := range keys {
		if k.Name == name {
			return k, true
		}
	}
	return Key{}, false
}

var keys = []Key{
	{"graph", "ENTENTE_GRAPH", "file:entente.db", "where the graph is: file:PATH, neo4j://HOST:PORT, bolt://HOST:PORT", setGraph},
	{"database", "ENTENTE_DATABASE", "", "database on the server; empty for its default", text(func(c *Config) *string { return &c.Database })},
	{"username", "NEO4J_USERNAME", "", "user of the graph database", text(func(c *Config) *string { return &c.Username })},
	{"timeout", "ENTENTE_TIMEOUT", "30s", "how long to try to reach the graph", setTimeout},
	{"schema", "ENTENTE_SCHEMA", "", "file with your own types and relations", text(func(c *Config) *string { return &c.Schema })},
	{"lexicon", "ENTENTE_LEXICON", "", "file with your own frames: words that carry relations", text(func(c *Config) *string { return &c.Lexicon })},
	{"workers", "ENTENTE_WORKERS", "0", "documents read at once; 0 for one a core", setWorkers},
	{"max_size", "ENTENTE_MAX_SIZE", "20MB", "largest document that is read", setMaxSize},
	{"log_level", "ENTENTE_LOG_LEVEL", "warn", "debug, info, warn or error", setLogLevel},
}

func text(field func(*Config) *string) func(*Config, string) error {
	return func(c *Config, s string) error {
		*field(c) = s
		return nil
	}
}

// setGraph refuses a user or password in the URI here, before any command could show it.
func setGraph(c *Config, s string) error {
	if at := strings.LastIndexByte(s, '@'); at >= 0 && !strings.HasPrefix(s, "file:") {
		return fmt.Errorf("the URI of …%s holds a user or password: give them in NEO4J_USERNAME and NEO4J_PASSWORD", s[at:])
	}
	c.Graph = s
	return nil
}

func setTimeout(c *Config, s string) error {
	d, err := time.ParseDuration(s)
	if err != nil || d <= 0 {
		return fmt.Errorf("%q is no length of time: write 30s or 2m", s)
	}
	c.Timeout = d
	return nil
}

func setWorkers(c *Config, s string) error {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n > 1024 {
		return fmt.Errorf("%q is no number of workers: write a number from 0 to 1024", s)
	}
	c.Workers = n
	return nil
}

func setMaxSize(c *Config, s string) error {
	n, err := ParseSize(s)
	if err != nil {
		return err
	}
	c.MaxSize = n
	return nil
}

func setLogLevel(c *Config, s string) error {
	switch s {
	case "debug", "info", "warn", "error":
		c.LogLevel = s
		return nil
	}
	return fmt.Errorf("unknown level %q: use debug, info, warn or error", s)
}

// ParseSize reads "500kB", "20MB", "1GB" or a number of bytes.
func ParseSize(s string) (int, error) {
	lower := strings.ToLower(strings.TrimSpace(s))
	factor := 1
	for _, u := range []struct {
		suffix string
		factor int
	}{{"kb", 1 << 10}, {"mb", 1 << 20}, {"gb", 1 << 30}, {"b", 1}} {
		if rest, ok := strings.CutSuffix(lower, u.suffix); ok {
			lower, factor = strings.TrimSpace(rest), u.factor
			break
		}
	}
	n, err := strconv.Atoi(lower)
	if err != nil || n <= 0 || n > (1<<31)/factor {
		return 0, fmt.Errorf("%q is no size: write 500kB, 20MB or a number of bytes, up to 2GB", s)
	}
	return n * factor, nil
}

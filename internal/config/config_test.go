package config

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spf13/pflag"
)

func write(t *testing.T, name, body string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(body), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func flags(t *testing.T, args ...string) *pflag.FlagSet {
	t.Helper()
	fs := pflag.NewFlagSet("test", pflag.ContinueOnError)
	fs.String("graph", "", "")
	fs.String("log-level", "", "")
	fs.Bool("json", false, "")
	if err := fs.Parse(args); err != nil {
		t.Fatal(err)
	}
	return fs
}

func (c *Config) source(key string) string {
	for _, v := range c.Values {
		if v.Key == key {
			return v.Value + " from " + v.Source
		}
	}
	return ""
}

// Each layer wins over the ones after it, key by key.
func TestLayers(t *testing.T) {
	file := write(t, "c.yaml", "graph: file:from-file.db\ndatabase: news\ntimeout: 5s\n")
	c, err := Load(Input{
		Flags:   flags(t, "--graph", "file:from-flag.db", "--json"),
		Environ: []string{"ENTENTE_GRAPH=file:from-env.db", "ENTENTE_TIMEOUT=7s", "NEO4J_USERNAME=ada", "ENTENTE_LOG_LEVEL="},
		File:    file,
	})
	if err != nil {
		t.Fatal(err)
	}
	for key, want := range map[string]string{
		"graph":     "file:from-flag.db from flag --graph",
		"timeout":   "7s from environment ENTENTE_TIMEOUT",
		"username":  "ada from environment NEO4J_USERNAME",
		"database":  "news from file " + file,
		"max_size":  "20MB from default",
		"log_level": "warn from default",
		"password":  " from default",
	} {
		if got := c.source(key); got != want {
			t.Errorf("%s: %s, want %s", key, got, want)
		}
	}
	if c.Graph != "file:from-flag.db" || c.Database != "news" || c.Timeout.String() != "7s" || c.MaxSize != 20<<20 || c.File != file {
		t.Errorf("%+v", c)
	}
}

func TestDefaultFile(t *testing.T) {
	home := t.TempDir()
	path := filepath.Join(home, "entente", "config.yaml")
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte("workers: 3\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	c, err := Load(Input{Environ: []string{"XDG_CONFIG_HOME=" + home}})
	if err != nil || c.Workers != 3 || c.File != path {
		t.Errorf("%+v, %v", c, err)
	}
	c, err = Load(Input{Environ: []string{"HOME=" + t.TempDir()}})
	if err != nil || c.File != "" || c.Graph != "file:entente.db" {
		t.Errorf("%+v, %v", c, err)
	}
}

// The password comes from the environment or a file, and shows nowhere.
func TestPassword(t *testing.T) {
	secret := write(t, "secret", "hunter2\n")
	config := write(t, "c.yaml", "password_file: "+secret+"\n")
	for _, in := range []Input{
		{Environ: []string{"NEO4J_PASSWORD=hunter2", "NEO4J_PASSWORD_FILE=/nowhere", "HOME=/nowhere"}},
		{Environ: []string{"NEO4J_PASSWORD_FILE=" + secret, "HOME=/nowhere"}},
		{File: config},
	} {
		c, err := Load(in)
		if err != nil {
			t.Fatal(err)
		}
		if c.Password != "hunter2" {
			t.Errorf("%v: password %q", in, c.Password)
		}
		if got := c.source("password"); !strings.HasPrefix(got, "(set) from ") {
			t.Errorf("%v: %s", in, got)
		}
	}
	if _, err := Load(Input{Environ: []string{"NEO4J_PASSWORD_FILE=/nowhere/secret", "HOME=/nowhere"}}); err == nil {
		t.Error("a missing password file is no error")
	}
}

func TestErrors(t *testing.T) {
	for _, tt := range []struct{ body, want string }{
		{"graph: x\ngrahp: y\n", `:2: unknown key "grahp", did you mean graph?`},
		{"password: x\n", `:1: a password does not belong in this file`},
		{"timeout: soon\n", `timeout: "soon" is no length of time`},
		{"workers: -1\n", `workers: "-1" is no number of workers`},
		{"log_level: loud\n", `log_level: unknown level "loud"`},
		{"max_size: huge\n", `max_size: "huge" is no size`},
		{"graph: [\n", `c.yaml:`},
		{"just words\n", "`key: value`"},
		{"graph:\n  deep: x\n", `:1: unknown key "graph/deep"`},
	} {
		file := write(t, "c.yaml", tt.body)
		_, err := Load(Input{File: file})
		if err == nil || !strings.Contains(err.Error(), tt.want) || !strings.Contains(err.Error(), file) {
			t.Errorf("%q: %v, want %s", tt.body, err, tt.want)
		}
	}
	for _, uri := range []string{"neo4j://ada:se:cr/et@host:7687", "foo://ada:secret@host", "bolt://secret@host/db"} {
		if _, err := Load(Input{Environ: []string{"ENTENTE_GRAPH=" + uri, "HOME=/nowhere"}}); err == nil || strings.Contains(err.Error(), "secret") || strings.Contains(err.Error(), "se:cr") {
			t.Errorf("%s: %v", uri, err)
		}
	}
	if _, err := Load(Input{File: "/nowhere/c.yaml"}); err == nil {
		t.Error("a named file that is missing is no error")
	}
}

func TestParseSize(t *testing.T) {
	for in, want := range map[string]int{"20MB": 20 << 20, "500 kB": 500 << 10, "1gb": 1 << 30, "12": 12, "12B": 12, "": -1, "-1": -1, "3TB": -1, "9999GB": -1} {
		got, err := ParseSize(in)
		if err != nil {
			got = -1
		}
		if got != want {
			t.Errorf("ParseSize(%q) = %d, want %d", in, got, want)
		}
	}
}

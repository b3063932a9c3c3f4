// Package config gathers the settings of one run: from flags, then the
// environment, then a file, then the defaults, the first that says something
// winning. Each value remembers where it came from.
//
// It promises that a wrong name or value is an error that names the place, and
// that the password is never printed.
package config

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/knadh/koanf/providers/confmap"
	"github.com/knadh/koanf/providers/env/v2"
	"github.com/knadh/koanf/v2"
	"github.com/spf13/pflag"
)

// Config is what a command needs to know.
type Config struct {
	Graph    string        // URI of the graph
	Database string        // on the server; empty for its default
	Username string        // empty for a server without authentication
	Password string        // never printed
	Timeout  time.Duration // to connect and to retry
	Schema   string        // file with own types and relations
	Lexicon  string        // file with own frames
	Workers  int           // that extract at once; 0 for one a core
	MaxSize  int           // bytes of one document
	LogLevel string        // debug, info, warn, error

	File   string  // the configuration file that was read, empty when none
	Values []Value // every key with its value and source, in the order of Keys
}

// Value is one setting as `entente config` shows it.
type Value struct {
	Key    string `json:"key"`
	Value  string `json:"value"` // "(set)" for a secret
	Source string `json:"source"`
	Env    string `json:"env,omitempty"` // the variable that sets it
	About  string `json:"about"`
}

// Input is where settings are looked for.
type Input struct {
	Flags   *pflag.FlagSet // only those that were set count
	Environ []string       // as of os.Environ
	File    string         // file named by the user; must exist
}

// Load gathers the settings.
func Load(in Input) (*Config, error) {
	environ := lookup(in.Environ)
	path, named := in.File, in.File != ""
	if !named {
		path, named = environ("ENTENTE_CONFIG"), environ("ENTENTE_CONFIG") != ""
	}
	if path == "" {
		path = DefaultFile(environ)
	}
	file, err := loadFile(path, named)
	if err != nil {
		return nil, err
	}
	layers := []layer{
		flagLayer(in.Flags),
		envLayer(in.Environ),
		{name: "file " + path, k: file},
		defaultLayer(),
	}
	c := &Config{}
	if file != nil {
		c.File = path
	}
	for _, key := range keys {
		raw, source := pick(layers, key.Name)
		if err := key.set(c, raw); err != nil {
			return nil, fmt.Errorf("%s: %s: %w", source, key.Name, err)
		}
		c.Values = append(c.Values, Value{Key: key.Name, Value: raw, Source: source, Env: key.Env, About: key.About})
	}
	if err := c.password(environ, file, path); err != nil {
		return nil, err
	}
	return c, nil
}

// layer is one place where settings come from.
type layer struct {
	name string
	k    *koanf.Koanf
}

func pick(layers []layer, key string) (value, source string) {
	for _, l := range layers {
		if l.k == nil || !l.k.Exists(key) {
			continue
		}
		source = l.name
		if env := l.k.String(key + "@source"); env != "" {
			source = env
		}
		return l.k.String(key), source
	}
	return "", "default"
}

func newLayer(name string, values map[string]any) layer {
	k := koanf.New("/")
	// A map that is in memory already cannot fail to load.
	_ = k.Load(confmap.Provider(values, "/"), nil)
	return layer{name: name, k: k}
}

func defaultLayer() layer {
	m := map[string]any{}
	for _, key := range keys {
		m[key.Name] = key.Default
	}
	return newLayer("default", m)
}

func flagLayer(flags *pflag.FlagSet) layer {
	m := map[string]any{}
	if flags != nil {
		flags.Visit(func(f *pflag.Flag) {
			name := strings.ReplaceAll(f.Name, "-", "_")
			if _, ok := findKey(name); ok {
				m[name] = f.Value.String()
				m[name+"@source"] = "flag --" + f.Name
			}
		})
	}
	return newLayer("flag", m)
}

func envLayer(environ []string) layer {
	k := koanf.New("/")
	provider := env.Provider("/", env.Opt{
		EnvironFunc: func() []string { return environ },
		TransformFunc: func(name, value string) (string, any) {
			for _, key := range keys {
				if key.Env == name && value != "" {
					return key.Name, value
				}
			}
			return "", nil
		},
	})
	_ = k.Load(provider, nil)
	l := layer{name: "environment", k: k}
	for _, key := range keys {
		if k.Exists(key.Name) {
			_ = k.Set(key.Name+"@source", "environment "+key.Env)
		}
	}
	return l
}

// password takes the secret from the environment or from a file named there,
// never from a flag, which other users of the machine can see, and never from
// the configuration file, which people share.
func (c *Config) password(environ func(string) string, file *koanf.Koanf, configFile string) error {
	v := Value{Key: "password", Source: "default", Env: "NEO4J_PASSWORD or NEO4J_PASSWORD_FILE", About: "password of the graph database"}
	read := func(path, source string) error {
		data, err := os.ReadFile(path)
		if err != nil {
			return fmt.Errorf("%s: cannot read the password: %w", source, err)
		}
		c.Password, v.Source = strings.TrimRight(string(data), "\r\n"), source
		return nil
	}
	var err error
	switch {
	case environ("NEO4J_PASSWORD") != "":
		c.Password, v.Source = environ("NEO4J_PASSWORD"), "environment NEO4J_PASSWORD"
	case environ("NEO4J_PASSWORD_FILE") != "":
		err = read(environ("NEO4J_PASSWORD_FILE"), "environment NEO4J_PASSWORD_FILE")
	case file != nil && file.String("password_file") != "":
		path := file.String("password_file")
		if !filepath.IsAbs(path) {
			path = filepath.Join(filepath.Dir(configFile), path)
		}
		err = read(path, "file "+configFile+" password_file")
	}
	if err != nil {
		return err
	}
	if c.Password != "" {
		v.Value = "(set)"
	}
	c.Values = append(c.Values, v)
	return nil
}

func lookup(environ []string) func(string) string {
	return func(name string) string {
		for i := len(environ) - 1; i >= 0; i-- {
			if k, v, ok := strings.Cut(environ[i], "="); ok && k == name {
				return v
			}
		}
		return ""
	}
}

package neo4jtest

import (
	"os"
	"sync"

	"entente/internal/neo4jserver"
)

// turn is this test binary's turn with a server that was named from outside.
var turn struct {
	once sync.Once
	err  error
}

// start gives a server, or the reason why there is none to be had on this machine, or what went wrong.
func start(o *one) (s *Server, skip string, err error) {
	browser := o == &withBrowser
	if uri := os.Getenv("ENTENTE_TEST_NEO4J"); uri != "" {
		s = &Server{URI: uri, Username: os.Getenv("NEO4J_USERNAME"), Password: os.Getenv("NEO4J_PASSWORD")}
		if s.Username == "" {
			s.Username = "neo4j"
		}
		if browser {
			if s.Browser = os.Getenv("ENTENTE_TEST_NEO4J_BROWSER"); s.Browser == "" {
				return nil, "the server named in ENTENTE_TEST_NEO4J has no Browser: name it in ENTENTE_TEST_NEO4J_BROWSER", nil
			}
		}
		turn.once.Do(func() { turn.err = neo4jserver.TakeTurn(uri) })
		if turn.err != nil {
			return nil, "", turn.err
		}
		return s, "", nil
	}
	a, skip, err := neo4jserver.Assemble()
	if err != nil || skip != "" {
		return nil, skip, err
	}
	s, err = launch(a, neo4jserver.Options{Browser: browser, Full: o == &busy})
	return s, "", err
}

// launch starts a server and waits until it answers.
func launch(a *neo4jserver.Assembly, opt neo4jserver.Options) (*Server, error) {
	own, err := a.Start(opt)
	if err != nil {
		return nil, err
	}
	s := serverOf(own)
	return &s, nil
}

func serverOf(own *neo4jserver.Server) Server {
	return Server{URI: own.URI, Username: neo4jserver.Username, Password: neo4jserver.Password, Browser: own.Browser, own: own}
}

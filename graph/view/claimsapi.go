package view

import (
	"context"
	"net/http"
	"net/url"
)

// claims answers with claims, one JSON object {"claim"} a line, and {"end"}.
func (s *Server) claims(w http.ResponseWriter, r *http.Request) error {
	v := r.URL.Query()
	limit, err := number(v, "limit", 200, MaxClaims)
	if err != nil {
		return err
	}
	v.Del("limit")
	sel, err := ParseSelection(v, "edge", "pair", "actor")
	if err != nil {
		return err
	}
	claims, err := s.claimsFor(r.Context(), v, limit)
	if err != nil {
		return err
	}
	truncated := len(claims) >= limit
	out := newLines(w)
	shown := Fold(sel.keep(claims))
	for i := range shown {
		if err := out.write(map[string]*Claim{"claim": &shown[i]}); err != nil {
			return err
		}
	}
	return out.write(map[string]any{"end": map[string]any{"claims": len(shown), "truncated": truncated}})
}

// claimsFor reads the claims that a request asks for.
func (s *Server) claimsFor(ctx context.Context, v url.Values, limit int) ([]Claim, error) {
	pair := v["pair"]
	switch {
	case v.Get("edge") != "":
		return ClaimsOfEdge(ctx, s.store, v.Get("edge"), limit)
	case len(pair) == 2:
		return ClaimsOfPair(ctx, s.store, pair[0], pair[1], limit)
	case v.Get("actor") != "":
		return ClaimsOfActor(ctx, s.store, v.Get("actor"), limit)
	}
	return nil, badParam("edge", "is missing: give edge=KEY, pair=ID&pair=ID or actor=ID")
}

// Package extract turns an article into claims.
//
// The stages are packages of their own, each with one type that it hands on:
// segment (sentences and tokens), syntax (dependency trees), entity (mentions
// linked to entities), claim (frames matched to claims). This file is the
// pipeline as a whole. It is deterministic, works offline, and knows no store.
package extract

import (
	"context"
	"fmt"

	"entente/extract/claim"
	"entente/extract/entity"
	"entente/extract/segment"
	"entente/extract/syntax"
	"entente/schema"
	"entente/schema/lexicon"
)

// Extractor finds the claims of a document.
type Extractor interface {
	Extract(ctx context.Context, doc Document) (*Result, error)
}

// Result is what one document says. Offsets are bytes of Document.Text.
type Result struct {
	Document  Document
	Sentences []Sentence
	Entities  []*entity.Entity // in order of first mention
	Claims    []claim.Claim    // in the order of the text
	Rejected  []claim.Rejected // candidates that were no claims, with reasons
}

// Sentence is one sentence of the text, as a byte span.
type Sentence struct {
	Start, End int
	Kind       segment.Kind
}

// Options choose what the pipeline works with; the zero value is the default.
type Options struct {
	Ontology *schema.Ontology // nil: the built-in one
	Lexicon  *lexicon.Lexicon // nil: the embedded one
}

// Pipeline is the built-in extractor: rules over dependency trees. It is
// read-only after New and may be used by several goroutines at once.
type Pipeline struct {
	parser   *syntax.Parser
	resolver *entity.Resolver
	claims   *claim.Engine
}

var _ Extractor = (*Pipeline)(nil)

// New loads the models and tables that the pipeline needs.
func New(opts Options) (*Pipeline, error) {
	if opts.Ontology == nil {
		opts.Ontology = schema.Default()
	}
	if opts.Lexicon == nil {
		lex, err := lexicon.Default()
		if err != nil {
			return nil, fmt.Errorf("lexicon: %w", err)
		}
		opts.Lexicon = lex
	}
	parser, err := syntax.Load()
	if err != nil {
		return nil, fmt.Errorf("syntax model: %w", err)
	}
	resolver, err := entity.New()
	if err != nil {
		return nil, fmt.Errorf("gazetteer: %w", err)
	}
	engine, err := claim.New(opts.Ontology, opts.Lexicon)
	if err != nil {
		return nil, err
	}
	return &Pipeline{parser, resolver, engine}, nil
}

// Analysis is a document after every stage, for explain and evaluation.
type Analysis struct {
	Trees    []syntax.Tree
	Entities *entity.Analysis
	Output   claim.Output
}

// Analyse runs all stages and keeps what each one made.
func (p *Pipeline) Analyse(ctx context.Context, doc Document) (*Analysis, error) {
	sentences := cutDatelines(segment.Split(doc.Text))
	trees := make([]syntax.Tree, len(sentences))
	for i, s := range sentences {
		if i%64 == 0 {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
		}
		p.parser.Parse(doc.Text, s, &trees[i])
		syntax.Mend(&trees[i])
	}
	entities := p.resolver.Resolve(entity.Input{Text: doc.Text, Date: doc.Date, Publisher: doc.Publisher, Trees: trees})
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	out := p.claims.Run(claim.Input{Text: doc.Text, Date: doc.Date, Trees: trees, Entities: entities})
	return &Analysis{trees, entities, out}, nil
}

// cutDatelines makes a sentence of its own of each dateline ("TOKYO (Reuters)
// -"), so that its place and agency take no part in the sentence behind it.
func cutDatelines(in []segment.Sentence) []segment.Sentence {
	out := make([]segment.Sentence, 0, len(in)+2)
	for _, s := range in {
		if n := s.BodyStart; n > 0 && n < len(s.Tokens) {
			line := s
			line.Tokens, line.End, line.Kind = s.Tokens[:n], s.Tokens[n-1].End, segment.Byline
			out = append(out, line)
			s.Tokens, s.Start, s.BodyStart = s.Tokens[n:], s.Tokens[n].Start, 0
		}
		out = append(out, s)
	}
	return out
}

// Unsure gives the claims that were left out for their confidence alone: what
// calibration must see beside those that were told.
func (r *Result) Unsure() []claim.Claim {
	var out []claim.Claim
	for _, c := range r.Rejected {
		if c.Reason == claim.TooUnsure {
			out = append(out, c.Claim)
		}
	}
	return out
}

// Extract finds the claims of a document. The only error is that of ctx.
func (p *Pipeline) Extract(ctx context.Context, doc Document) (*Result, error) {
	a, err := p.Analyse(ctx, doc)
	if err != nil {
		return nil, err
	}
	r := &Result{Document: doc, Entities: a.Entities.Entities, Claims: a.Output.Claims, Rejected: a.Output.Rejected}
	for i := range a.Trees {
		s := a.Trees[i].Sentence
		r.Sentences = append(r.Sentences, Sentence{s.Start, s.End, s.Kind})
	}
	return r, nil
}

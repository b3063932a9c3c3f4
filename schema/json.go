package schema

import (
	"encoding/json"
	"io"

	"github.com/google/jsonschema-go/jsonschema"
)

// MarshalJSON gives the whole ontology, lists in the order of the data.
func (o *Ontology) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Types      []EntityType `json:"types"`
		Relations  []Relation   `json:"relations"`
		Rules      []Rule       `json:"derive"`
		Classes    []Class      `json:"classes"`
		Qualifiers []Term       `json:"qualifiers"`
		Sectors    []Term       `json:"sectors"`
		Scale      []Weight     `json:"scale"`
	}{o.types, o.relations, o.rules, o.classes, o.qualifiers, o.sectors, o.scale})
}

// WriteJSON writes the whole ontology as indented JSON.
func (o *Ontology) WriteJSON(w io.Writer) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(o)
}

// WriteFileSchema writes a JSON Schema (draft 2020-12) of schema files, which editors use to complete and check them.
// It knows the form of a file; `entente schema check` also knows which names there are.
func WriteFileSchema(w io.Writer) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(fileSchema())
}

type properties = map[string]*jsonschema.Schema

func fileSchema() *jsonschema.Schema {
	s := object(properties{
		"version":    {Enum: []any{1}, Description: "form of the file"},
		"types":      list("labels of nodes", typeSchema()),
		"sectors":    list("what actors are by trade", object(properties{"name": named(termName.String()), "means": words("what it means")}, "name", "means")),
		"qualifiers": list("what else a claim may carry", object(properties{"name": named(termName.String()), "means": words("what it means"), "values": someWords("what it may be; any words when left out")}, "name", "means")),
		"classes":    list("event classes", object(properties{"name": named(relationName.String()), "quad": quadSchema()}, "name", "quad")),
		"scale":      list("weights of WEIS classes", object(properties{"weis": named(weisCode.String()), "value": onScaleSchema(), "means": words("the act")}, "weis", "value", "means")),
		"derive":     list("event class by modality and polarity; the first rule that fits decides", ruleSchema()),
		"relations":  list("types of edges", relationSchema()),
	}, "version")
	s.Schema, s.Title = "https://json-schema.org/draft/2020-12/schema", "Entente schema file"
	return s
}

func typeSchema() *jsonschema.Schema {
	return object(properties{
		"name": named(typeName.String()), "is": words("the wider type"), "abstract": flagged("stands in signatures only"),
		"means": words("what it means"), "example": words("one of them"), "amend": flagged("change a built-in type"),
	}, "name")
}

func relationSchema() *jsonschema.Schema {
	return object(properties{
		"name": named(relationName.String()), "amend": flagged("change a built-in relation"),
		"symmetric": flagged("either order is the same claim"), "state": flagged("lasting; has no event class"),
		"domain": someWords("types of the subject"), "range": someWords("types of the object"),
		"described": flagged("the object may be a described thing"), "plover": words("event class"),
		"cameo": named(cameoRoot.String()), "weis": someWords("WEIS classes of the scale"), "goldstein": onScaleSchema(),
		"means": words("what it means"), "qualifiers": someWords("qualifiers that say more about it"),
	}, "name")
}

func ruleSchema() *jsonschema.Schema {
	quads := quadSchema()
	return object(properties{
		"modality": choice(Modalities()), "polarity": choice(Polarities()),
		"quad":   {AnyOf: []*jsonschema.Schema{quads, {Type: "array", Items: quads}}},
		"plover": words("event class; no event when left out"), "weis": someWords("WEIS classes of the scale"),
		"goldstein": onScaleSchema(), "means": words("why"),
	}, "means")
}

func object(fields properties, required ...string) *jsonschema.Schema {
	return &jsonschema.Schema{Type: "object", Properties: fields, Required: required, AdditionalProperties: &jsonschema.Schema{Not: &jsonschema.Schema{}}}
}

func list(about string, item *jsonschema.Schema) *jsonschema.Schema {
	return &jsonschema.Schema{Type: "array", Description: about, Items: item}
}

func named(pattern string) *jsonschema.Schema {
	return &jsonschema.Schema{Type: "string", Pattern: pattern}
}

func words(about string) *jsonschema.Schema {
	return &jsonschema.Schema{Type: "string", Description: about, MinLength: jsonschema.Ptr(1)}
}

func flagged(about string) *jsonschema.Schema {
	return &jsonschema.Schema{Type: "boolean", Description: about}
}

// someWords takes a list of words, or one word for a list of one.
func someWords(about string) *jsonschema.Schema {
	word := &jsonschema.Schema{Type: "string", MinLength: jsonschema.Ptr(1)}
	return &jsonschema.Schema{Description: about, AnyOf: []*jsonschema.Schema{word, {Type: "array", Items: word, UniqueItems: true}}}
}

func choice(values []string) *jsonschema.Schema {
	s := &jsonschema.Schema{}
	for _, v := range values {
		s.Enum = append(s.Enum, v)
	}
	return s
}

func quadSchema() *jsonschema.Schema {
	return &jsonschema.Schema{Type: "integer", Minimum: jsonschema.Ptr(1.0), Maximum: jsonschema.Ptr(4.0)}
}

func onScaleSchema() *jsonschema.Schema {
	return &jsonschema.Schema{Type: "number", Minimum: jsonschema.Ptr(-10.0), Maximum: jsonschema.Ptr(10.0)}
}

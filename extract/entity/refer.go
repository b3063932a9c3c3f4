package entity

// speaker is who speaks in a sentence.
type speaker struct{ ent *Entity }

// group is a plural actor of the discourse.
type group struct{ ents []*Entity }

// refer resolves pronouns and definite descriptions.
func (d *document) refer() {}

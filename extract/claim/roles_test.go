package claim_test

import "testing"

// Who a role or an office beside a name stands for.
func TestRolesAndOffices(t *testing.T) {
	p := pipeline(t)
	for _, tt := range []struct{ name, text, subject, relation, object string }{
		{"partners listed", "Ghana thanked its partners, Togo and Benin, for help.", "Togo", "PARTNER_OF", "Ghana"},
		{"allies listed before the verb", "Together with its allies, Ghana and Togo, Benin condemned Niger.", "Togo", "ALLIED_WITH", "Benin"},
		{"an office with its name", "The acting U.S. envoy, Dorothy Shea, urged Rwanda to leave.", "Dorothy Shea", "URGES", "Rwanda"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			cs := claimsOf(t, p, "2024-05-06", tt.text)
			if find(cs, tt.subject, tt.relation, tt.object) == nil && find(cs, tt.object, tt.relation, tt.subject) == nil {
				t.Errorf("no %s %s %s in %+v", tt.subject, tt.relation, tt.object, cs)
			}
		})
	}
}

package value

import "math"

// Size estimates the bytes a value keeps alive, for the memory bound.
func Size(v any) int64 {
	budget := int64(math.MaxInt64)
	Charge(v, &budget)
	return math.MaxInt64 - budget
}

// Charge takes the size of v off a budget and stops when it is used up, which
// it tells by false. Lists that share parts can be far greater than the memory
// they use, so nothing may walk one before it was charged.
func Charge(v any, budget *int64) bool {
	switch x := v.(type) {
	case string:
		*budget -= 16 + int64(len(x))
	case []any:
		*budget -= 24
		for _, e := range x {
			*budget -= 16
			if *budget < 0 || !Charge(e, budget) {
				return false
			}
		}
	case map[string]any:
		*budget -= 48
		for k, e := range x {
			*budget -= 40 + int64(len(k))
			if *budget < 0 || !Charge(e, budget) {
				return false
			}
		}
	case *Path:
		*budget -= 64 + 16*int64(len(x.Nodes))
	case nil, bool, *Rel:
	default:
		*budget -= 16
	}
	return *budget >= 0
}

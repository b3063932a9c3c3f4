package graph

// Text gives a value of a row or a property as text, "" where it is none.
func Text(v any) string {
	s, _ := v.(string)
	return s
}

// Integer gives a value of a row or a property as a whole number, 0 where it is none.
func Integer(v any) int64 {
	n, _ := v.(int64)
	return n
}

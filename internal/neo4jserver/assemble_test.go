package neo4jserver

import "testing"

func TestJavaVersion(t *testing.T) {
	for _, c := range []struct {
		out  string
		want int
	}{
		{"openjdk version \"17.0.15\" 2025-04-15\nOpenJDK Runtime Environment", 17},
		{"java version \"1.8.0_292\"", 1},
		{"openjdk version \"21\" 2023-09-19", 21},
		{"Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version \"21.0.2\"", 21},
		{"command not found", 0},
	} {
		if got := javaVersion(c.out); got != c.want {
			t.Errorf("javaVersion(%q) = %d, want %d", c.out, got, c.want)
		}
	}
}

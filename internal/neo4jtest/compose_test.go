package neo4jtest

import (
	"os"
	"strings"
	"testing"

	"github.com/compose-spec/compose-go/v2/cli"
	"github.com/compose-spec/compose-go/v2/types"

	"entente/internal/neo4jserver"
)

const composeFile = "../../docker-compose.yml"

func compose(t *testing.T, env ...string) (*types.Project, error) {
	t.Helper()
	options, err := cli.NewProjectOptions([]string{composeFile}, cli.WithEnv(env), cli.WithInterpolation(true))
	if err != nil {
		t.Fatal(err)
	}
	return options.LoadProject(t.Context())
}

// The file that users start Neo4j with is loaded as Docker Compose loads it, schema checks and all.
func TestComposeFile(t *testing.T) {
	project, err := compose(t, "NEO4J_PASSWORD=correct-horse")
	if err != nil {
		t.Fatal(err)
	}
	service, err := project.GetService("neo4j")
	if err != nil {
		t.Fatal(err)
	}
	if auth := service.Environment["NEO4J_AUTH"]; auth == nil || *auth != "neo4j/correct-horse" {
		t.Errorf("NEO4J_AUTH = %v", auth)
	}
	ports := map[string]string{}
	for _, p := range service.Ports {
		if p.HostIP != "127.0.0.1" {
			t.Errorf("port %s is bound to %q: reachable from outside of this machine", p.Published, p.HostIP)
		}
		ports[p.Published] = p.Protocol
	}
	for _, want := range []string{"7474", "7687"} {
		if ports[want] != "tcp" {
			t.Errorf("port %s is not published: %v", want, ports)
		}
	}
	if len(service.Volumes) != 1 || service.Volumes[0].Target != "/data" || project.Volumes[service.Volumes[0].Source].Name == "" {
		t.Errorf("data are in no volume: %v", service.Volumes)
	}
	if h := service.HealthCheck; h == nil || h.Disable || len(h.Test) == 0 || h.Interval == nil || h.Retries == nil {
		t.Errorf("health check %+v", h)
	}
}

// The server in Docker is of the line that the tests run against.
func TestComposeFileMatchesTests(t *testing.T) {
	project, err := compose(t, "NEO4J_PASSWORD=x")
	if err != nil {
		t.Fatal(err)
	}
	version := neo4jserver.Version()
	line := strings.Join(strings.Split(version, ".")[:2], ".")
	if image := project.Services["neo4j"].Image; image != "neo4j:"+line+"-community" {
		t.Errorf("image %s, tests run against %s", image, version)
	}
}

func TestComposeFileNeedsPassword(t *testing.T) {
	if _, err := compose(t); err == nil || !strings.Contains(err.Error(), "set NEO4J_PASSWORD") {
		t.Errorf("without a password: %v", err)
	}
	text, err := os.ReadFile(composeFile)
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(text), "NEO4J_AUTH: none") {
		t.Error("no authentication")
	}
}

// The watcher comes only with its profile, after the server, without rights that it does not need, and reachable from
// this machine alone.
func TestComposeWatcher(t *testing.T) {
	project, err := compose(t, "NEO4J_PASSWORD=correct-horse")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := project.GetService("watch"); err == nil {
		t.Error("the watcher starts without its profile")
	}
	if project, err = project.WithProfiles([]string{"watch"}); err != nil {
		t.Fatal(err)
	}
	service, err := project.GetService("watch")
	if err != nil {
		t.Fatal(err)
	}
	if d, ok := service.DependsOn["neo4j"]; !ok || d.Condition != types.ServiceConditionHealthy {
		t.Errorf("it does not wait for the server: %+v", service.DependsOn)
	}
	if password := service.Environment["NEO4J_PASSWORD"]; password == nil || *password != "correct-horse" {
		t.Errorf("NEO4J_PASSWORD = %v", password)
	}
	for _, p := range service.Ports {
		if p.HostIP != "127.0.0.1" {
			t.Errorf("port %s is bound to %q", p.Published, p.HostIP)
		}
	}
	if !service.ReadOnly || len(service.CapDrop) != 1 || service.Build == nil {
		t.Errorf("read-only %v, dropped %v, build %v", service.ReadOnly, service.CapDrop, service.Build)
	}
	text, err := os.ReadFile("../../Dockerfile")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"CGO_ENABLED=0", "FROM scratch", "USER 65532:65532"} {
		if !strings.Contains(string(text), want) {
			t.Errorf("the Dockerfile has no %q", want)
		}
	}
}

package cmd

import (
	"errors"
	"fmt"
	"net/url"
	"strings"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/graph/view"
)

type browserOptions struct {
	listen  string
	address string
	base    string
	open    bool
}

func newBrowser(a *app) *cobra.Command {
	var opt browserOptions
	cmd := &cobra.Command{
		Use:   "browser",
		Short: "Make Neo4j Browser show the graph well: style, guide and favourites",
		Long: "Serve what makes Neo4j Browser show the graph well, on the loopback interface, to\n" +
			"pages of this machine and of the Browser at --browser:\n\n" +
			"  style.grass     colours, sizes and captions; in the Browser: :style ADDRESS\n" +
			"  guide.html      teaches the graph with queries on its own data: :play ADDRESS\n" +
			"  favourites.zip  the saved questions; drop the file on the Browser's window\n\n" +
			"The first line is a link that opens the Browser with a first query in its editor.",
		Example: "  entente browser --graph neo4j://localhost:7687 --open\n" +
			"  entente browser export --graph neo4j://localhost:7687 --base https://example.org/entente public",
		Annotations: exits(exitOK, exitFailure, exitUsage, exitGraph, exitInterrupted),
		Args:        args(cobra.NoArgs),
		RunE:        func(cmd *cobra.Command, _ []string) error { return a.runBrowser(cmd, opt) },
	}
	addGraphFlags(cmd)
	cmd.Flags().StringVar(&opt.listen, "listen", "127.0.0.1:8766", "address of the loopback interface to listen on; port 0 takes a free one")
	cmd.Flags().StringVar(&opt.address, "browser", "", "address of Neo4j Browser (default: port 7474 of the graph's host)")
	cmd.Flags().BoolVar(&opt.open, "open", false, "open the link in the browser")

	export := &cobra.Command{
		Use:         "export DIR",
		Short:       "Write style, guide and favourites into a folder, for a static host",
		Long:        "Write style.grass, guide.html and favourites.zip into a folder. A static host that\nserves them must allow the Browser's origin (CORS), and the Neo4j server must list the\nhost in browser.remote_content_hostname_allowlist.",
		Example:     "  entente browser export --base https://example.org/entente public",
		Annotations: exits(exitOK, exitFailure, exitUsage, exitGraph, exitInterrupted),
		Args:        args(cobra.ExactArgs(1)),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.openExisting(cmd.Context(), func(store graph.Store) error {
				written, err := (&view.Browser{Store: store}).Export(cmd.Context(), args[0], opt.base)
				for _, path := range written {
					fmt.Fprintln(a.ui.Out, path)
				}
				return err
			})
		},
	}
	addGraphFlags(export)
	export.Flags().StringVar(&opt.base, "base", "", "address at which the folder will be served, for the link in the guide")
	cmd.AddCommand(export)
	return cmd
}

func (a *app) runBrowser(cmd *cobra.Command, opt browserOptions) error {
	if a.embedded() {
		return &exitError{code: exitUsage, err: fmt.Errorf("%s is no graph in Neo4j, which alone Neo4j Browser shows", a.cfg.Graph),
			hint: "name one with --graph neo4j://HOST:7687, or see this one with " + a.selfOn("serve")}
	}
	u, err := url.Parse(a.cfg.Graph)
	if err != nil {
		return usageError(cmd, err)
	}
	if opt.address == "" {
		opt.address = "http://" + u.Hostname() + ":7474/browser/"
	}
	if to, err := url.Parse(opt.address); err != nil || to.Host == "" || !strings.HasPrefix(to.Scheme, "http") {
		return usageError(cmd, errors.New("--browser must be an address such as http://localhost:7474/browser/"))
	}
	host, port, ok := strings.Cut(opt.listen, ":")
	if !ok || port == "" || host != "127.0.0.1" && host != "localhost" {
		return usageError(cmd, errors.New("--listen must be 127.0.0.1:PORT: the files are for this machine; see entente browser export for others"))
	}
	return a.openStore(cmd.Context(), func(store graph.Store) error {
		link := view.DeepLink(opt.address, a.cfg.Graph, view.Selection{Limit: 60}.Edges().Literal())
		return a.listen(cmd.Context(), opt.listen, &view.Browser{Store: store, Origin: opt.address}, func(base string) {
			fmt.Fprintf(a.ui.Out, "%s\n:style %s/style.grass\n:play %s/guide.html\n%s/favourites.zip\n", link, base, base, base)
			fmt.Fprintln(a.ui.Err, "Open the link, then run the two commands in Neo4j Browser; Ctrl-C ends this.")
			if opt.open {
				a.openBrowser(link)
			}
		})
	})
}

package cli

import (
	"context"
	"fmt"
	"log/slog"
	"net"

	"barium/internal/app"
)

type serveCmd struct {
	Listen string `help:"Address to listen on, as host:port." default:"127.0.0.1:8080" placeholder:"ADDR"`
}

// Help is shown with the command's flags.
func (serveCmd) Help() string {
	return `Serves the house until it is interrupted: pages at /, a description of the API at /api/openapi.json, the ledger's log below /log/.`
}

// Run serves.
func (c serveCmd) Run(ctx context.Context, sys System, g *grammar) error {
	return g.withHome(ctx, sys, func(h *app.Home) error {
		s, err := g.settings(sys)
		if err != nil {
			return err
		}
		witnessing, err := witnessingOf(s, h)
		if err != nil {
			return err
		}
		l, err := new(net.ListenConfig).Listen(ctx, "tcp", c.Listen)
		if err != nil {
			return fmt.Errorf("listen on %s: %w; name another address with --listen", c.Listen, err)
		}
		fmt.Fprintf(sys.Stderr, "barium: serving at http://%s/; interrupt to end\n", l.Addr())
		return h.Serve(ctx, app.Serving{
			Listener: l, Log: slog.New(slog.NewTextHandler(sys.Stderr, nil)), Version: program(),
			Witnessing: witnessing, Proxies: s.Proxies,
		})
	})
}

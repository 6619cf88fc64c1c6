package cli

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"barium/internal/app"
	"barium/internal/config"
	"barium/internal/watch/send"
	"barium/internal/web/visit"
)

type serveCmd struct {
	Listen string   `help:"Address to listen on, as host:port, if it isn't that of the settings." placeholder:"ADDR"`
	Set    []string `sep:"none" help:"Any setting; 'barium config show' lists them. May be given several times." placeholder:"NAME=VALUE"`
}

// Help is shown with the command's flags.
func (serveCmd) Help() string {
	return `Serves the house until it is interrupted: pages at /, a description of the API at /api/openapi.json, the ledger's log below /log/. Then nobody is let in any more, and requests under way may end.`
}

// Run serves.
func (c serveCmd) Run(ctx context.Context, sys System, g *grammar) error {
	set := c.Set
	if c.Listen != "" {
		set = append(set, "listen="+c.Listen)
	}
	s, err := g.settings(sys, set...)
	if err != nil {
		return err
	}
	return withHome(ctx, s, func(h *app.Home) error { return c.serve(ctx, sys, s, h) })
}

func (c serveCmd) serve(ctx context.Context, sys System, s *config.Settings, h *app.Home) error {
	witnessing, err := witnessingOf(s, h)
	if err != nil {
		return err
	}
	l, err := app.Listen(ctx, s)
	if err != nil {
		return err
	}
	if s.Listen != config.Systemd {
		s.Listen = l.Addr().String() // where it is known which port that came to
	}
	_, err = fmt.Fprintf(sys.Stderr, "barium: serving at %s/; interrupt to end\n", s.Public())
	if err != nil {
		return errors.Join(err, l.Close())
	}
	return h.Serve(ctx, app.Serving{
		Listener: l, Settings: s, Log: sys.log(s.Log), Version: program(), Mail: mailOf(s.Mail),
		Witnessing: witnessing, Proxies: s.Proxies,
	})
}

// log is the log of a server: on standard error, where systemd and containers look
// for it.
func (s System) log(how config.Log) *slog.Logger {
	options := &slog.HandlerOptions{Level: how.Level}
	if how.Format == "json" {
		return slog.New(visit.Log(slog.NewJSONHandler(s.Stderr, options)))
	}
	return slog.New(visit.Log(slog.NewTextHandler(s.Stderr, options)))
}

func mailOf(m config.Mail) send.Mail {
	return send.Mail{Label: "mail", Server: m.Server, From: m.From, User: m.User, Password: m.Password.Reveal(), Plain: m.Plain}
}

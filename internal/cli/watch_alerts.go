package cli

import (
	"context"
	"fmt"
	"io"
	"strings"
	"time"

	"barium/internal/app"
	"barium/internal/figures"
	"barium/internal/watch/alert"
)

type watchAlertsCmd struct {
	JSON bool `name:"json" help:"Print JSON for scripts."`
}

// Help is shown with the command's flags.
func (watchAlertsCmd) Help() string {
	return `Who is told stands in the file alerts.yaml in the home's folder; docs/operations.md tells what may stand there. An alert that can't be sent stays here and is tried again for as long as it takes.`
}

// waiting is an alert that has not been sent, in JSON.
type waiting struct {
	To       string        `json:"to"`
	Attempts int           `json:"attempts"`
	Next     time.Time     `json:"next"`
	Error    string        `json:"error,omitempty"`
	Message  alert.Message `json:"message"`
}

// Run shows the settings and what waits.
func (c watchAlertsCmd) Run(ctx context.Context, sys System, g *grammar) error {
	return g.withHome(ctx, sys, func(h *app.Home) error {
		settings, err := h.Alerts()
		if err != nil {
			return err
		}
		letters, err := h.Letters(ctx)
		if err != nil {
			return err
		}
		if c.JSON {
			out := struct {
				Senders []string  `json:"senders"`
				Waiting []waiting `json:"waiting"`
			}{append([]string{}, settings.Senders()...), []waiting{}}
			for _, l := range letters {
				out.Waiting = append(out.Waiting, waiting{l.To, l.Attempts, l.Next, l.Error, l.Message})
			}
			return writeJSON(sys.Stdout, out)
		}
		_, err = io.WriteString(sys.Stdout, alertsPage(settings, letters))
		return err
	})
}

func alertsPage(settings app.Alerts, letters []alert.Letter) string {
	var b strings.Builder
	if names := settings.Senders(); len(names) == 0 {
		b.WriteString(wrap("", "nobody is told: there is no alerts.yaml with a sender in the home's folder"))
	} else {
		b.WriteString(wrap("Told     ", strings.Join(names, ", ")))
	}
	for _, l := range letters {
		line := fmt.Sprintf("%s to %s", oneLine(l.Message.Subject()), l.To)
		if l.Attempts > 0 {
			line += fmt.Sprintf("; tried %s, again at %s: %s", figures.Plural(l.Attempts, "time"), moment(l.Next), oneLine(l.Error))
		}
		b.WriteString(wrap("Waiting  ", line))
	}
	return b.String()
}

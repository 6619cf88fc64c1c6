package cli

import (
	"context"
	"fmt"
	"io"
	"strings"

	"barium/internal/app"
	"barium/internal/config"
	"barium/internal/figures"
)

// witnessingOf is whom the ledger asks: the settings' policy, or else the home's own.
func witnessingOf(s *config.Settings, h *app.Home) (app.Witnessing, error) {
	w := app.Witnessing{Required: s.Witnessed}
	var err error
	if s.Witnesses != "" {
		w.Policy, err = s.Policy()
	} else {
		w.Policy, err = h.Policy()
	}
	if err == nil && w.Required && len(w.Policy.Witnesses()) == 0 {
		err = fmt.Errorf("witnessed: outsiders are to be shown only what witnesses have cosigned, and there are no witnesses: name a policy in witnesses, or write %s", h.PolicyFile())
	}
	return w, err
}

type witnessCmd struct {
	List   witnessListCmd   `cmd:"" default:"withargs" help:"Show this home's key as a witness, and the ledgers that it watches (what 'barium witness' alone does)."`
	Init   witnessInitCmd   `cmd:"" help:"Make this home a witness."`
	Add    witnessAddCmd    `cmd:"" help:"Watch a ledger from now on, and cosign it when it asks."`
	Remove witnessRemoveCmd `cmd:"" help:"Watch a ledger no more."`
}

// Help is shown with the command's flags.
func (witnessCmd) Help() string {
	return `A witness keeps the last checkpoint that it saw of somebody's ledger, and cosigns the next only if it is proven to continue it. 'barium serve' answers for it at /witness/add-checkpoint. Whom this home's own ledger asks is told by 'barium ledger witnesses'.`
}

type witnessInitCmd struct {
	Name string `arg:"" help:"What the witness is to be called: one word, like ministry.example/witness."`
}

// Run makes the key.
func (c witnessInitCmd) Run(ctx context.Context, sys System, g *grammar) error {
	return g.withHome(ctx, sys, func(h *app.Home) error {
		key, err := h.InitWitness(c.Name)
		if err != nil {
			return err
		}
		text := wrap("", "This home is a witness now. Its public key, which whoever is to be cosigned puts into a policy with the server's address, as in 'witness NAME KEY https://SERVER/witness':") +
			"\n" + key.String() + "\n\n" +
			wrap("", "Add the ledgers that it is to watch with 'barium witness add KEY'. Its memory is in the database: if that is ever restored from an older backup, make a new key, for the old one might sign a second history without knowing.")
		_, err = io.WriteString(sys.Stdout, text)
		return err
	})
}

type witnessAddCmd struct {
	Key string `arg:"" name:"file|key" help:"The ledger's public key, or a file that holds it."`
}

// Run adds a ledger.
func (c witnessAddCmd) Run(ctx context.Context, sys System, g *grammar) error {
	key, err := publicKey(c.Key)
	if err != nil {
		return err
	}
	return g.withHome(ctx, sys, func(h *app.Home) error {
		if err := h.WatchLedger(key); err != nil {
			return err
		}
		name, _, _ := strings.Cut(key, "+")
		_, err := fmt.Fprintf(sys.Stdout, "%s is watched from now on\n", oneLine(name))
		return err
	})
}

type witnessRemoveCmd struct {
	Name string `arg:"" help:"The ledger's name, as 'barium witness' lists it."`
}

// Run removes a ledger.
func (c witnessRemoveCmd) Run(ctx context.Context, sys System, g *grammar) error {
	return g.withHome(ctx, sys, func(h *app.Home) error {
		if err := h.UnwatchLedger(c.Name); err != nil {
			return err
		}
		_, err := fmt.Fprintf(sys.Stdout, "%s is watched no more\n", oneLine(c.Name))
		return err
	})
}

type witnessListCmd struct {
	JSON bool `name:"json" help:"Print JSON for scripts."`
}

// listedWitness is what --json prints.
type listedWitness struct {
	Key     string          `json:"key"`
	Watched []watchedLedger `json:"watched"`
}

type watchedLedger struct {
	Origin string `json:"origin"`
	Key    string `json:"key"`
	Size   int64  `json:"size"`
}

// Run shows what this home does as a witness.
func (c witnessListCmd) Run(ctx context.Context, sys System, g *grammar) error {
	return g.withHome(ctx, sys, func(h *app.Home) error {
		w, err := h.Witness()
		if err != nil {
			return err
		}
		list, err := h.Watched(ctx)
		if err != nil {
			return err
		}
		if c.JSON {
			out := listedWitness{w.Key().String(), []watchedLedger{}}
			for _, l := range list {
				out.Watched = append(out.Watched, watchedLedger(l))
			}
			return writeJSON(sys.Stdout, out)
		}
		return printWitness(sys, w.Key().String(), list)
	})
}

func printWitness(sys System, key string, list []app.Watched) error {
	fmt.Fprintf(sys.Stdout, "Key  %s\n\n", key)
	if len(list) == 0 {
		_, err := fmt.Fprintln(sys.Stdout, "No ledger is watched yet: add one with 'barium witness add KEY'.")
		return err
	}
	t := table{titles: []string{"ledger", "last cosigned"}}
	for _, l := range list {
		last := "never"
		if l.Size > 0 {
			last = "at " + figures.Plural(l.Size, "event")
		}
		t.row(oneLine(l.Origin), last)
	}
	t.write(sys.Stdout, "")
	return nil
}

package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"barium/internal/app"
	"barium/internal/figures"
	"barium/internal/ledger"
)

type ledgerWitnessesCmd struct {
	Ask  bool `help:"Ask them now to cosign the last checkpoint."`
	JSON bool `name:"json" help:"Print JSON for scripts."`
}

// Help is shown with the command's flags.
func (ledgerWitnessesCmd) Help() string {
	return `They stand in the policy that the setting "witnesses" names, or else in witnesses.policy in the home. 'barium serve' asks them whenever the ledger has grown. With --ask, it ends with exit code 1 if too few have cosigned for the policy.`
}

// askedWitness is a witness in JSON.
type askedWitness struct {
	Name    string     `json:"name"`
	Key     string     `json:"key"`
	URL     string     `json:"url,omitempty"`
	Asked   *time.Time `json:"asked,omitempty"`
	Trouble string     `json:"trouble,omitempty"`
	Size    int64      `json:"size"`
	Signed  *time.Time `json:"signed,omitempty"`
}

// Run lists the witnesses.
func (c ledgerWitnessesCmd) Run(ctx context.Context, sys System, g *grammar) error {
	s, err := g.settings(sys)
	if err != nil {
		return err
	}
	return g.withHome(ctx, sys, func(h *app.Home) error {
		w, err := witnessingOf(s, h)
		if err != nil {
			return err
		}
		var asked error
		if c.Ask {
			asked = h.AskWitnesses(ctx, w)
		}
		list, err := h.Witnesses(ctx, w.Policy)
		if err != nil {
			return errors.Join(err, asked)
		}
		if c.JSON {
			err = writeJSON(sys.Stdout, inJSON(list))
		} else {
			err = printWitnesses(sys, h, list)
		}
		return errors.Join(err, asked)
	})
}

func inJSON(list []ledger.WitnessState) []askedWitness {
	out := []askedWitness{}
	for _, w := range list {
		a := askedWitness{Name: w.Name, Key: w.Key.String(), URL: w.URL, Trouble: w.Trouble, Size: w.Size}
		if !w.Asked.IsZero() {
			a.Asked = &w.Asked
		}
		if w.Size > 0 {
			a.Signed = &w.Signed
		}
		out = append(out, a)
	}
	return out
}

func printWitnesses(sys System, h *app.Home, list []ledger.WitnessState) error {
	if len(list) == 0 {
		_, err := io.WriteString(sys.Stdout, wrap("", "Nobody is asked to cosign this ledger: write a policy, name it in the setting 'witnesses' or call it "+h.PolicyFile()+". docs/formats.md shows one."))
		return err
	}
	for _, w := range list {
		fmt.Fprint(sys.Stdout, wrap(oneLine(w.Name)+"  ", witnessWords(w)))
	}
	return nil
}

// witnessWords says how a witness answered last.
func witnessWords(w ledger.WitnessState) string {
	signed := "has cosigned nothing that the policy was satisfied with"
	if w.Size > 0 {
		signed = fmt.Sprintf("cosigned %s on %s", figures.Plural(w.Size, "event"), figures.When(w.Signed))
	}
	switch {
	case w.URL == "":
		return signed + "; it isn't asked, for the policy gives it no address"
	case w.Asked.IsZero():
		return signed + "; never asked"
	case w.Trouble != "":
		return fmt.Sprintf("%s; asked on %s, and it failed: %s", signed, figures.When(w.Asked), oneLine(w.Trouble))
	}
	return signed
}

package cli

import (
	"context"
	"fmt"
	"net/mail"
	"time"

	"barium/internal/app"
	"barium/internal/config"
	"barium/internal/figures"
	"barium/internal/share/desk"
)

type inviteCmd struct {
	Person string `arg:"" help:"E-mail address of somebody who is registered, or their id."`
	URL    string `name:"url" help:"Address under which people reach the house, if it isn't that of the settings." placeholder:"https://HOST"`
	JSON   bool   `name:"json" help:"Print JSON for scripts."`
}

// Help is shown with the command's flags.
func (inviteCmd) Help() string {
	return `Prints a link that lets one person into the house, once, within a week. Whoever opens it makes a passkey or sets up an authenticator app. A link that was made for the same person before and wasn't used is void from then on. The ledger says that a link was made here, and when it was used.`
}

// Run makes the link.
func (c inviteCmd) Run(ctx context.Context, sys System, g *grammar) error {
	settings, err := g.addressed(sys, c.URL)
	if err != nil {
		return err
	}
	return g.withHome(ctx, sys, func(h *app.Home) error {
		p, role, err := h.Person(ctx, c.Person)
		if err != nil {
			return err
		}
		i, err := invite(ctx, h, settings, p)
		if err != nil {
			return err
		}
		i.Role = role
		return i.tell(sys, c.JSON)
	})
}

// addressed are the settings, with another public address if one is given.
func (g *grammar) addressed(sys System, at string) (*config.Settings, error) {
	if at == "" {
		return g.settings(sys)
	}
	return g.settings(sys, "url="+at)
}

// An invited is a link that was made, and for whom.
type invited struct {
	Person string    `json:"person"` // id
	Name   string    `json:"name"`
	Party  string    `json:"party"`
	Role   bool      `json:"role"` // they have one: without any nobody gets in
	Link   string    `json:"link"`
	Ends   time.Time `json:"ends"`
}

func invite(ctx context.Context, h *app.Home, settings *config.Settings, p desk.Person) (invited, error) {
	gate, err := h.Gate(ctx, settings)
	if err != nil {
		return invited{}, err
	}
	secret, i, err := gate.InviteFromHere(ctx, p.ID)
	if err != nil {
		return invited{}, err
	}
	return invited{p.ID, p.Name, p.PartyName, true, gate.Link(secret), i.Ends}, nil
}

func (i invited) tell(sys System, asJSON bool) error {
	if asJSON {
		return writeJSON(sys.Stdout, i)
	}
	words := fmt.Sprintf("For %s, %s. It works once, until %s. Give it to nobody else: whoever uses it is them.", i.Name, i.Party, figures.When(i.Ends))
	if !i.Role {
		words += " They have no role yet, and it lets them in only when a registrar has given them one."
	}
	_, err := fmt.Fprintf(sys.Stdout, "%s\n\n%s", i.Link, wrap("", words))
	return err
}

type foundCmd struct {
	Party string `required:"" help:"The organisation whose house it is." placeholder:"NAME"`
	Name  string `required:"" help:"The first person there, who registers the others." placeholder:"NAME"`
	Email string `required:"" help:"Their e-mail address." placeholder:"ADDRESS"`
	URL   string `name:"url" help:"Address under which people reach the house, if it isn't that of the settings." placeholder:"https://HOST"`
	JSON  bool   `name:"json" help:"Print JSON for scripts."`
}

// Help is shown with the command's flags.
func (foundCmd) Help() string {
	return `Registers the first party and a person there, who is registrar and liaison officer of the house, and prints a link that lets them in. It is done once; everybody after them is registered by a registrar, in a browser or by the API.`
}

// Validate refuses what is no address.
func (c foundCmd) Validate() error {
	if a, err := mail.ParseAddress(c.Email); err != nil || a.Address != c.Email {
		return fmt.Errorf("--email %q: want an address such as ada@example.org", c.Email)
	}
	return nil
}

// Run founds the house.
func (c foundCmd) Run(ctx context.Context, sys System, g *grammar) error {
	settings, err := g.addressed(sys, c.URL)
	if err != nil {
		return err
	}
	return g.withHome(ctx, sys, func(h *app.Home) error {
		p, err := h.Found(ctx, c.Party, c.Name, c.Email)
		if err != nil {
			return err
		}
		i, err := invite(ctx, h, settings, p)
		if err != nil {
			return fmt.Errorf("the house is founded, and no link was made: run 'barium invite %s': %w", p.ID, err)
		}
		return i.tell(sys, c.JSON)
	})
}

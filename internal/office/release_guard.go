package office

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"barium/internal/share/desk"
)

// A Guard is asked, in the transaction of a release, what it would give away.
type Guard interface {
	// Inferables are what each party could then infer about secrets that the party
	// which releases keeps. What can't be worked out is among them, with its trouble.
	Inferables(ctx context.Context, tx Tx, p desk.Preview) ([]Inferable, error)
}

// An Inferable is what a party could infer about a secret once people there have what
// is released, given all that it holds.
type Inferable struct {
	Secret Named    `json:"secret"`
	Party  Named    `json:"party"`
	Before int      `json:"before" doc:"candidates that remain for it now"`
	After  int      `json:"after"`
	Was    bool     `json:"was" doc:"the secret is lost to it already"`
	Lost   bool     `json:"lost" doc:"it is lost to it then"`
	By     []string `json:"by" nullable:"false" doc:"statements that together lose it, the fewest"`
	// Inherited and Unsure are of documents that this one was made from.
	Inherited []string `json:"inherited" nullable:"false" doc:"statements that count since they stand in it word by word, taken from a document that it was made from"`
	Unsure    []string `json:"unsure" nullable:"false" doc:"statements on a document that it was made from, of which nobody can say whether they stand in it"`
	WithThem  int      `json:"withThem" doc:"candidates that remain if the unsure ones stand in it"`
	Doubtful  bool     `json:"doubtful" doc:"the secret is lost to it then if they do"`
	Trouble   string   `json:"trouble,omitempty" doc:"why it can't be worked out"`
	Keeper    string   `json:"-"` // person who named the secret
}

// holds reports whether the release waits for a second person because of it. What
// can't be worked out holds it too.
func (x Inferable) holds() bool { return x.Trouble != "" || (x.Lost || x.Doubtful) && !x.Was }

// reason is why it does.
func (x Inferable) reason() string {
	if x.Trouble != "" {
		return fmt.Sprintf("what %s could infer about “%s” can’t be worked out: %s", x.Party.Name, x.Secret.Name, x.Trouble)
	}
	if !x.Lost {
		return fmt.Sprintf("“%s” would be lost to %s if it still says “%s”: look whether it does", x.Secret.Name, x.Party.Name, strings.Join(x.Unsure, "”, “"))
	}
	return fmt.Sprintf("“%s” would be lost to %s: %d of the candidates would remain", x.Secret.Name, x.Party.Name, x.After)
}

// cautious is a draft that a second person has to approve if a secret would be lost
// by it.
func (o *Office) cautious(ctx context.Context, tx Tx, d *desk.Desk, draft desk.Draft) (desk.Preview, desk.Draft, error) {
	p, err := d.Preview(ctx, draft)
	if err != nil {
		return p, draft, err
	}
	list, err := o.guard.Inferables(ctx, tx, p)
	if err != nil || !slices.ContainsFunc(list, Inferable.holds) {
		return p, draft, err
	}
	draft.Second = true
	p, err = d.Preview(ctx, draft)
	return p, draft, err
}

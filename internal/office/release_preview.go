package office

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
	"strings"
	"time"

	"barium/internal/office/act"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
	"barium/internal/share/standing"
)

// A Preview is what a release would come to: these people at these parties; what
// they will then hold on the matter; what forbids it, and what helps.
type Preview struct {
	Fingerprint string     `json:"fingerprint" doc:"of everything below: a release is made with the one that was seen"`
	Document    Named      `json:"document"`
	Matter      Named      `json:"matter"`
	From        Named      `json:"from" doc:"party that releases"`
	Parent      string     `json:"parent,omitempty"`
	Allowed     bool       `json:"allowed" doc:"it would be taken as it is"`
	Refusal     string     `json:"refusal,omitempty" doc:"of a proposal that can't be approved"`
	Second      []string   `json:"second" nullable:"false" doc:"why it takes a second person's approval; none where it doesn't"`
	People      []Forecast `json:"people" nullable:"false"`
	Parties     []Holding  `json:"parties" nullable:"false"`
	Items       int        `json:"items" doc:"that they will then hold on the matter, all parties together"`
	Labels      []string   `json:"labels" nullable:"false"`
	Terms       []string   `json:"terms" nullable:"false" doc:"in words"`
	Paragraphs  []int      `json:"paragraphs" nullable:"true" doc:"that are released; null for all"`
	Of          int        `json:"of" doc:"paragraphs of the document"`
	Conflicts   []string   `json:"conflicts" nullable:"false"`
	Owed        []Owed     `json:"owed" nullable:"false" doc:"whose consent is owed"`
	// Inferred holds what each party could then infer about the secrets on which the
	// document bears.
	Inferred []Inferable `json:"inferred" nullable:"false"`
}

// A Forecast is what one recipient would get.
type Forecast struct {
	Person   Named    `json:"person"`
	Party    Named    `json:"party"`
	Allowed  bool     `json:"allowed"`
	Refusal  string   `json:"refusal,omitempty"`
	Helps    []string `json:"helps" nullable:"false"`
	Withheld []int    `json:"withheld" nullable:"false" doc:"paragraphs of the document"`
	Holds    bool     `json:"holds" doc:"it already, by another release"`
}

// A Holding is what a party would then have on the matter, as far as whoever asks
// may know of it.
type Holding struct {
	Party    Named          `json:"party"`
	People   int            `json:"people"`
	Items    []Named        `json:"items" nullable:"false" doc:"documents"`
	Standing standing.State `json:"standing,omitempty"`
	Since    time.Time      `json:"since,omitzero"`
}

// An Owed is a party whose consent is owed, and for whom.
type Owed struct {
	Party    Named    `json:"party"`
	To       []string `json:"to" nullable:"false" doc:"people"`
	Subsumed bool     `json:"subsumed" doc:"none of its wording is in the document, only its content"`
}

// sum is the fingerprint of a preview: whoever has seen one has seen no other.
func (p Preview) sum() string {
	p.Fingerprint = ""
	b, err := json.Marshal(p)
	if err != nil {
		panic(err) // strings, numbers and lists of them can be written
	}
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

// Preview says what a release would come to, and changes nothing.
func (o *Office) Preview(ctx context.Context, by string, in Draft) (Preview, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (Preview, error) {
		p, _, err := o.preview(ctx, tx, d, by, in)
		return p, err
	})
}

// preview asks first whether this person may release the document at all: to
// anybody else nothing is said about it.
func (o *Office) preview(ctx context.Context, tx Tx, d *desk.Desk, by string, in Draft) (Preview, desk.Draft, error) {
	empty, err := o.mayRelease(ctx, tx, d, by, in.Document, in.Parent)
	if err != nil {
		return Preview{}, desk.Draft{}, err
	}
	draft, err := in.drafted(ctx, tx, empty)
	if err != nil {
		return Preview{}, draft, err
	}
	p, draft, err := o.cautious(ctx, tx, d, draft)
	if err != nil {
		return Preview{}, draft, err
	}
	out, err := o.shown(ctx, tx, d, by, p)
	return out, draft, err
}

// mayRelease is the preview of a release that names nobody yet.
func (o *Office) mayRelease(ctx context.Context, tx Tx, d *desk.Desk, by, document, parent string) (desk.Preview, error) {
	p, err := d.Preview(ctx, desk.Draft{Document: document, Parent: parent})
	if err == nil {
		err = p.Decision.Err()
	}
	return p, o.hide(ctx, tx, by, document, err)
}

// shown is a preview as this person may see it.
func (o *Office) shown(ctx context.Context, tx Tx, d *desk.Desk, by string, p desk.Preview) (Preview, error) {
	h, r := p.Handling, p.Release
	v, err := o.viewer(ctx, tx, by, h)
	if err != nil {
		return Preview{}, err
	}
	from, err := tx.Party(ctx, r.Party)
	if err != nil {
		return Preview{}, err
	}
	out := Preview{
		Document: Named{h.Document, h.Title}, Matter: Named(p.Decision.Facts.Matter), From: Named{from.ID, from.Name}, Parent: r.Parent,
		Allowed: p.Allowed, Second: []string{}, People: []Forecast{}, Parties: []Holding{}, Labels: []string{}, Terms: releaseTerms(h, r),
		Paragraphs: r.Paragraphs, Of: h.Paragraphs, Conflicts: append([]string{}, p.Conflicts...), Owed: []Owed{},
	}
	for _, l := range h.Terms().And(r.Terms).Labels {
		out.Labels = append(out.Labels, string(l))
	}
	if !p.Decision.Allowed {
		out.Refusal = reason(p.Decision)
	}
	for _, f := range p.Recipients {
		x, err := v.forecast(ctx, f, h.Paragraphs)
		if err != nil {
			return out, err
		}
		out.People = append(out.People, x)
	}
	if err := v.holdings(ctx, p, &out); err != nil {
		return out, err
	}
	out.Owed = owed(h, p)
	if out.Inferred, err = o.guard.Inferables(ctx, tx, p); err != nil {
		return out, err
	}
	out.Second, err = o.why(ctx, tx, d, p, out.Inferred)
	out.Fingerprint = out.sum()
	return out, err
}

// owed lists whose consent is owed, with the people it is owed for.
func owed(h desk.Handling, p desk.Preview) []Owed {
	list := []Owed{}
	for _, name := range p.Owed {
		x := Owed{Party: Named(name), Subsumed: true}
		for _, f := range p.Recipients {
			if slices.Contains(f.Decision.Facts.Owed, name) {
				x.To = append(x.To, f.Person.ID)
			}
		}
		for _, o := range h.Origins {
			x.Subsumed = x.Subsumed && (o.Originator != name.ID || o.Subsumed)
		}
		list = append(list, x)
	}
	return list
}

// why says why a release takes a second person's approval.
func (o *Office) why(ctx context.Context, tx Tx, d *desk.Desk, p desk.Preview, inferred []Inferable) ([]string, error) {
	list := []string{}
	if !p.Second {
		return list, nil
	}
	m, err := tx.Matter(ctx, p.Release.Matter)
	if err != nil {
		return list, err
	}
	if m.SecondPerson {
		list = append(list, "the matter asks for it")
	}
	for _, party := range p.Parties {
		if party.Standing.State == standing.Probation {
			list = append(list, party.Party.String()+" is on probation")
		}
	}
	for _, x := range inferred {
		if x.holds() {
			list = append(list, x.reason())
		}
	}
	if len(list) == 0 {
		list = append(list, "it was proposed when it needed one")
	}
	return list, nil
}

// reason is why something is refused, without the word itself.
func reason(d policy.Decision) string { return strings.TrimPrefix(d.Words, "refused: ") }

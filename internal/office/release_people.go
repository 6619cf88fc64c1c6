package office

import (
	"context"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"barium/internal/office/act"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
	"barium/internal/share/standing"
	"barium/internal/share/terms"
)

// A Releasing is what somebody sees who chooses recipients of a document.
type Releasing struct {
	Document   Named    `json:"document"`
	Matter     Named    `json:"matter"`
	Labels     []string `json:"labels" nullable:"false"`
	Terms      []string `json:"terms" nullable:"false" doc:"in words, as it is held"`
	Paragraphs int      `json:"paragraphs"`
	Onward     int      `json:"onward" doc:"how often those who get it may have it go on to another party without asking"`
	Parent     string   `json:"parent,omitempty" doc:"the release by which it is held, where it is passed on"`
	Everyone   bool     `json:"everyone" doc:"can be found by words; otherwise those at other parties by their whole address"`
	Parties    []Choice `json:"parties" nullable:"false"`
	More       bool     `json:"more" doc:"there are more than are listed: search"`
}

// A Choice is a party with people who can be chosen.
type Choice struct {
	Party    Named          `json:"party"`
	Standing standing.State `json:"standing,omitempty"`
	People   []Candidate    `json:"people" nullable:"false"`
}

// A Candidate is somebody who can be chosen.
type Candidate struct {
	Person Named    `json:"person"`
	Email  string   `json:"email"`
	Lacks  []string `json:"lacks" nullable:"false" doc:"labels that they are not admitted to"`
	Chosen bool     `json:"chosen"`
	Holds  bool     `json:"holds" doc:"it already"`
}

// candidatesShown is how many people are listed at once.
const candidatesShown = 200

// Releasing lists whom a document can be released to: the people of the matter, and
// whoever is found by words in their name, address or party. Who may not know of
// everybody on the matter chooses among their own party's people, and finds others
// by their whole address only.
func (o *Office) Releasing(ctx context.Context, by string, in Draft, words string) (Releasing, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (Releasing, error) {
		p, err := o.held(ctx, tx, d, by, in)
		if err != nil {
			return Releasing{}, err
		}
		return o.choices(ctx, tx, d, by, p, in.To, words)
	})
}

// Askable lists whom a document could go on to by its originators' consent, for
// who may ask for it.
func (o *Office) Askable(ctx context.Context, by string, in Draft, words string) (Releasing, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (Releasing, error) {
		p, err := o.heldToAsk(ctx, tx, d, by, in)
		if err != nil {
			return Releasing{}, err
		}
		return o.choices(ctx, tx, d, by, p, in.To, words)
	})
}

// heldToAsk is held for asking, which is also for those who could pass nothing on.
func (o *Office) heldToAsk(ctx context.Context, tx Tx, d *desk.Desk, by string, in Draft) (desk.Preview, error) {
	p, err := o.held(ctx, tx, d, by, in)
	if err == nil {
		return p, nil
	}
	may, failed := d.May(ctx, by, in.Document)
	if failed != nil || !may.Allowed || may.Release == "" || in.Parent != "" && in.Parent != may.Release {
		return p, err
	}
	if _, refused := d.AllowRelease(ctx, policy.Ask, may.Release); refused != nil {
		return p, o.hide(ctx, tx, by, in.Document, refused)
	}
	return d.Preview(ctx, desk.Draft{Document: in.Document, Parent: may.Release})
}

// choices are the people who can be chosen for a release that names nobody yet.
func (o *Office) choices(ctx context.Context, tx Tx, d *desk.Desk, by string, p desk.Preview, chosen []string, words string) (Releasing, error) {
	h := p.Handling
	out := Releasing{Document: Named{h.Document, h.Title}, Matter: Named(p.Decision.Facts.Matter), Labels: []string{},
		Terms: releaseTerms(h, p.Release), Paragraphs: h.Paragraphs, Onward: left(h, p.Release), Parent: p.Release.Parent, Parties: []Choice{}}
	for _, l := range h.Terms().And(p.Release.Terms).Labels {
		out.Labels = append(out.Labels, string(l))
	}
	v, err := o.viewer(ctx, tx, by, h)
	if err != nil {
		return out, err
	}
	out.Everyone = v.whole
	c := chooser{v, d, by, h, chosen}
	return out, c.fill(ctx, &out, strings.Fields(folded(words)))
}

// held is a release to nobody yet by which somebody would release a document: as
// its owner's clerk, or as one who passes on what they were given.
func (o *Office) held(ctx context.Context, tx Tx, d *desk.Desk, by string, in Draft) (desk.Preview, error) {
	p, err := o.mayRelease(ctx, tx, d, by, in.Document, in.Parent)
	if err == nil || in.Parent != "" {
		return p, err
	}
	may, failed := d.May(ctx, by, in.Document)
	if failed != nil || !may.Allowed || may.Release == "" {
		return p, err // may tells no more than err does
	}
	return o.mayRelease(ctx, tx, d, by, in.Document, may.Release)
}

// A chooser gathers the people who can be chosen.
type chooser struct {
	viewer
	desk     *desk.Desk
	by       string
	handling desk.Handling
	chosen   []string
}

func (c chooser) fill(ctx context.Context, out *Releasing, words []string) error {
	people, err := c.people(ctx, words)
	if err != nil {
		return err
	}
	for i, p := range people {
		if i >= candidatesShown && !slices.Contains(c.chosen, p.ID) {
			out.More = true
			continue
		}
		if err := c.add(ctx, out, p); err != nil {
			return err
		}
	}
	return nil
}

// people are those chosen, then those found, or those at hand where nobody is
// looked for.
func (c chooser) people(ctx context.Context, words []string) ([]desk.Person, error) {
	var list []desk.Person
	for _, id := range c.chosen {
		p, err := c.tx.Person(ctx, id)
		if err != nil {
			return nil, err
		}
		list = append(list, p)
	}
	var more []desk.Person
	var err error
	switch {
	case len(words) == 0:
		more, err = c.atHand(ctx)
	case c.whole:
		more, err = c.found(ctx, func(p desk.Person) bool { return matches(p, words) })
	default:
		more, err = c.found(ctx, func(p desk.Person) bool {
			return p.Party == c.party && matches(p, words) || slices.Contains(words, folded(p.Email))
		})
	}
	for _, p := range more {
		if p.ID != c.by && !slices.ContainsFunc(list, func(x desk.Person) bool { return x.ID == p.ID }) {
			list = append(list, p)
		}
	}
	return list, err
}

// atHand are the people of the matter, or of one's own party.
func (c chooser) atHand(ctx context.Context) ([]desk.Person, error) {
	if !c.whole {
		return c.tx.PeopleOf(ctx, c.party)
	}
	members, err := c.tx.Members(ctx, c.handling.Matter)
	var list []desk.Person
	for _, m := range members {
		if err != nil || len(m.Roles) == 0 || slices.Contains(m.Roles, desk.Auditor) {
			continue
		}
		var p desk.Person
		p, err = c.tx.Person(ctx, m.Person)
		list = append(list, p)
	}
	return list, err
}

// found looks through everybody who is registered.
func (c chooser) found(ctx context.Context, wanted func(desk.Person) bool) ([]desk.Person, error) {
	parties, err := c.tx.Parties(ctx)
	var list []desk.Person
	for _, party := range parties {
		if err != nil {
			break
		}
		var people []desk.Person
		people, err = c.tx.PeopleOf(ctx, party.ID)
		for _, p := range people {
			if p.Event >= 0 && wanted(p) {
				list = append(list, p)
			}
		}
	}
	return list, err
}

// matches reports whether all words are in somebody's name, address or party.
func matches(p desk.Person, words []string) bool {
	text := folded(p.Name + " " + p.Email + " " + p.PartyName)
	return !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(text, w) })
}

// folded is small letters without accents, so that "lucia" finds Lucía.
func folded(s string) string {
	return strings.ToLower(strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFKD.String(s)))
}

// add puts somebody under their party.
func (c chooser) add(ctx context.Context, out *Releasing, p desk.Person) error {
	x := Candidate{Person: Named{p.ID, p.Name}, Email: p.Email, Lacks: []string{}, Chosen: slices.Contains(c.chosen, p.ID)}
	own := c.whole || p.Party == c.party
	var err error
	if x.Holds, err = c.holds(ctx, c.handling.Document, p); err != nil {
		return err
	}
	m, err := c.tx.Membership(ctx, c.handling.Matter, p.ID)
	if err != nil {
		return err
	}
	for _, l := range out.Labels {
		if own && l != string(terms.Clear) && !slices.Contains(m.Admitted, terms.Label(l)) {
			x.Lacks = append(x.Lacks, l)
		}
	}
	i := slices.IndexFunc(out.Parties, func(y Choice) bool { return y.Party.ID == p.Party })
	if i < 0 {
		y := Choice{Party: Named{p.Party, p.PartyName}, People: []Candidate{}}
		if own {
			s, err := c.desk.Standing(ctx, p.Party, c.handling.Matter)
			if err != nil {
				return err
			}
			y.Standing = s.State
		}
		out.Parties, i = append(out.Parties, y), len(out.Parties)
	}
	out.Parties[i].People = append(out.Parties[i].People, x)
	return nil
}

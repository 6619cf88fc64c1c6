package desk

import (
	"context"
	"slices"

	"barium/internal/share/policy"
	"barium/internal/share/terms"
)

// A passage is a document on its way from a party to a person, by a release that
// is there already or that is considered.
type passage struct {
	handling Handling
	release  Release
	requests []Request // for consent, of this document
	to       Person
	relation terms.Relation
}

// passage gathers what has to be known; the release names the releasing party.
func (d *Desk) passage(ctx context.Context, h Handling, r Release, to string) (passage, error) {
	p := passage{handling: h, release: r}
	var err error
	if p.to, err = d.tx.Person(ctx, to); err != nil {
		return p, err
	}
	if p.requests, err = d.tx.RequestsOf(ctx, h.Document); err != nil {
		return p, err
	}
	p.relation, err = d.relation(ctx, r.Party, p.to.Party, h.Matter)
	return p, err
}

func (d *Desk) relation(ctx context.Context, from, to, matter string) (terms.Relation, error) {
	if from == to {
		return terms.Same, nil
	}
	if ok, err := d.tx.IsClient(ctx, from, to); ok || err != nil {
		return terms.Client, err
	}
	if ok, err := d.tx.OnMatter(ctx, matter, to); ok || err != nil {
		return terms.Community, err
	}
	return terms.Stranger, nil
}

// granted lists the paragraphs that an originator consented to for the person.
// Consent is for what one party asked to pass on, not for whoever passes it on.
func (p passage) granted(originator string) []int {
	var list []int
	for _, q := range p.requests {
		if q.Party != p.release.Party || !slices.Contains(q.To, p.to.ID) {
			continue
		}
		for _, a := range q.Answers {
			if a.Originator == originator {
				list = append(list, a.Granted...)
			}
		}
	}
	return list
}

// terms are an origin's, narrowed by the release's.
func (p passage) terms(o Origin) terms.Terms { return o.Terms.And(p.release.Terms) }

// outside lists the originators whose audience the person is outside of and who
// gave no consent.
func (p passage) outside() []string {
	var list []string
	for _, o := range p.handling.Origins {
		if !p.terms(o).Audience.Holds(p.to.ID, p.to.Party) && len(p.granted(o.Originator)) == 0 {
			list = append(list, o.Originator)
		}
	}
	return unique(list)
}

// owed lists the originators, other than the releasing party, who have not
// consented though neither the label's reach nor the depth suffices without.
func (p passage) owed() []string {
	var list []string
	for _, o := range p.handling.Origins {
		if o.Originator != p.release.Party && len(p.granted(o.Originator)) == 0 && !p.free(o) {
			list = append(list, o.Originator)
		}
	}
	return unique(list)
}

func (p passage) free(o Origin) bool {
	t := p.terms(o)
	return t.Audience.Holds(p.to.ID, p.to.Party) && t.Reaches(p.relation) && o.Depth+p.release.Depth+p.hop() <= t.Onward
}

// hop is 1 for the way to another party.
func (p passage) hop() int {
	if p.relation == terms.Same {
		return 0
	}
	return 1
}

func unique(list []string) []string { return slices.Compact(slices.Sorted(slices.Values(list))) }

// readable lists the paragraphs that the person may have: those of the release
// that every origin's audience or consent lets through. None is an empty list: nil
// would be all of them.
func (p passage) readable() []int {
	list := []int{}
	for n := 1; n <= p.handling.Paragraphs; n++ {
		if (p.release.Paragraphs == nil || slices.Contains(p.release.Paragraphs, n)) && p.open(n) {
			list = append(list, n)
		}
	}
	return list
}

func (p passage) open(n int) bool {
	for _, o := range p.handling.Origins {
		consented := slices.Contains(p.granted(o.Originator), n)
		free := o.Originator == p.release.Party || p.free(o)
		if !consented && !(free && p.terms(o).MayRead(n, p.to.ID, p.to.Party)) {
			return false
		}
	}
	return len(p.handling.Origins) > 0
}

// facts of somebody who has the document by a release, or is to have it.
func (d *Desk) facts(ctx context.Context, act policy.Act, h Handling, r Release, person string) (policy.Facts, passage, error) {
	f, err := d.person(ctx, act, person, h.Matter)
	if err != nil {
		return f, passage{}, err
	}
	p, err := d.passage(ctx, h, r, person)
	if err != nil {
		return f, p, err
	}
	f.Document, f.Owner = policy.Name{ID: h.Document, Name: h.Title}, h.Owner
	f.Terms = h.Terms().And(r.Terms).For(p.to.ID, p.to.Party)
	f.Readable = len(p.readable())
	f.Releaser, f.Release, f.Parent, f.State, f.Proposer = r.Party, r.ID, r.Parent, string(r.State), r.By
	reader, named := r.reader(person)
	f.Recipient, f.Accepted = named, named && !reader.Accepted.IsZero()
	if f.Originators, err = d.names(ctx, h.Originators()); err != nil {
		return f, p, err
	}
	if f.Outside, err = d.names(ctx, p.outside()); err != nil {
		return f, p, err
	}
	f.Owed, err = d.names(ctx, p.owed())
	return f, p, err
}

// A Reading is whether somebody may have a document now, and which of it.
type Reading struct {
	policy.Decision
	Paragraphs []int // that they may have; the others are withheld
	Release    string
	// First: by the first way that was looked at. Otherwise another was refused
	// before, which may be allowed at another time.
	First bool
	of    int // paragraphs of the document
}

// Again decides anew from the facts of a reading, at another time. Whoever asks makes
// sure that nothing has been done since that would change them.
func (d *Desk) Again(r Reading) policy.Decision {
	f := r.Facts
	f.Now = d.now
	return d.engine.Decide(f)
}

// May decides whether a person may have a document now, by any of the releases
// to them, or as one of its originator's own. The newest release that allows it
// counts; if none does, the newest one's refusal is told. A release that never took
// effect is none: whom it names is not to hear of it.
func (d *Desk) May(ctx context.Context, person, document string) (Reading, error) {
	h, err := d.tx.Handling(ctx, document)
	if err != nil {
		return Reading{}, err
	}
	list, err := d.tx.ReleasesTo(ctx, document, person)
	if err != nil {
		return Reading{}, err
	}
	list = slices.DeleteFunc(list, func(r Release) bool { return r.State == Proposed || r.State == Refused })
	var first *Reading
	for _, r := range append(list, unreleased(h)) {
		got, err := d.reading(ctx, h, r, person)
		got.First = first == nil
		if err != nil || got.Allowed {
			return got, err
		}
		if first == nil {
			first = &got
		}
	}
	return *first, nil
}

// unreleased is how the party that registered a document has it: by no release.
func unreleased(h Handling) Release {
	return Release{Document: h.Document, Party: h.Owner, Terms: terms.Unrestricted(h.Terms().Labels)}
}

func (d *Desk) reading(ctx context.Context, h Handling, r Release, person string) (Reading, error) {
	f, p, err := d.facts(ctx, policy.Read, h, r, person)
	if err != nil {
		return Reading{}, err
	}
	got := Reading{Decision: d.engine.Decide(f), Paragraphs: p.readable(), Release: r.ID, of: h.Paragraphs}
	if f.Own() { // an originator's audiences are for others
		got.Paragraphs = all(h.Paragraphs)
	}
	return got, nil
}

// MayOriginal decides whether this desk's person may see a document without marks,
// and which of its paragraphs.
func (d *Desk) MayOriginal(ctx context.Context, document string) (Reading, error) {
	h, err := d.tx.Handling(ctx, document)
	if err != nil {
		return Reading{}, err
	}
	return d.reading(ctx, h, unreleased(h), d.by)
}

// ShowOriginal tells the ledger that this desk's person is shown a document as it
// was registered, without marks, and says which paragraphs they may see so. It is
// for those who work on it for the party that registered it: a release never gives
// it.
func (d *Desk) ShowOriginal(ctx context.Context, document string) (Reading, error) {
	got, err := d.MayOriginal(ctx, document)
	if err == nil {
		err = got.Err()
	}
	if err == nil {
		withheld := slices.DeleteFunc(all(got.of), func(n int) bool { return slices.Contains(got.Paragraphs, n) })
		_, err = d.tell(ctx, OriginalShown(document, d.by, withheld, d.now), got.Decision)
	}
	return got, wrap(err, "original of %s", document)
}

func all(n int) []int {
	list := make([]int, n)
	for i := range list {
		list[i] = i + 1
	}
	return list
}

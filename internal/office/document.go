package office

import (
	"context"
	"slices"
	"time"

	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
	"barium/internal/share/review"
)

// A DocumentPage is a document as those see it who work on it for a party whose
// content is in it, or audit the house. Its text isn't in it.
type DocumentPage struct {
	DocumentLine
	Matter      Named          `json:"matter"`
	Name        string         `json:"name"`  // of the file
	Event       int64          `json:"event"` // of its registration
	Paragraphs  int            `json:"paragraphs"`
	Yield       review.Yield   `json:"yield"`
	Terms       Told           `json:"terms" doc:"the party's own"`
	Joined      *Joined        `json:"joined,omitempty" doc:"with those of the sources, where there are any"`
	Sources     []SourceLine   `json:"sources" nullable:"false"`
	Derived     []DocumentLine `json:"derived" nullable:"false" doc:"documents that have its content in them"`
	Releases    []ReleaseLine  `json:"releases" nullable:"false" doc:"newest first"`
	Holding     []HolderLine   `json:"holding" nullable:"false" doc:"people it was released to, and what they opened"`
	Requests    []AskedLine    `json:"requests" nullable:"false" doc:"for consent to pass it on"`
	Overdue     []OverdueLine  `json:"overdue" nullable:"false" doc:"withdrawals that should have been acknowledged"`
	MayRelease  bool           `json:"mayRelease"`
	MayOriginal bool           `json:"mayOriginal" doc:"see it without marks"`
}

// An AskedLine is a request for consent in a list.
type AskedLine struct {
	ID     string    `json:"id"`
	By     Named     `json:"by"`
	Party  Named     `json:"party"`
	To     []Named   `json:"to" nullable:"false"`
	Reason string    `json:"reason"`
	At     time.Time `json:"at"`
	Asked  []Named   `json:"asked" nullable:"false"` // originators
	Open   []Named   `json:"open" nullable:"false"`  // of those, who have not answered
}

// An OverdueLine is a withdrawal that somebody has not acknowledged in time.
type OverdueLine struct {
	Release  string    `json:"release"`
	Person   Named     `json:"person"`
	Party    Named     `json:"party"`
	Deadline time.Time `json:"deadline"`
}

// Document shows a document to those who work on it. Others are told that there is
// none; what was released to them is elsewhere.
func (o *Office) Document(ctx context.Context, by, id string) (DocumentPage, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (DocumentPage, error) {
		h, err := tx.Handling(ctx, id)
		if err != nil {
			return DocumentPage{}, err
		}
		works, err := o.WorksOn(ctx, tx, by, h)
		if err == nil && !works {
			err = share.ErrNotFound
		}
		if err != nil {
			return DocumentPage{}, err
		}
		return o.documentPage(ctx, tx, d, h)
	})
}

func (o *Office) documentPage(ctx context.Context, tx Tx, d *desk.Desk, h desk.Handling) (DocumentPage, error) {
	e, err := o.editions.get(ctx, tx, h.Document)
	if err != nil {
		return DocumentPage{}, err
	}
	p := DocumentPage{Name: e.Name, Event: e.Event, Paragraphs: h.Paragraphs, Yield: review.YieldOf(e.View, e.Sites)}
	if p.DocumentLine, err = documentLine(ctx, tx, h); err != nil {
		return p, err
	}
	m, err := tx.Matter(ctx, h.Matter)
	if err != nil {
		return p, err
	}
	p.Matter = Named{m.ID, m.Title}
	if err := p.terms(ctx, tx, h); err != nil {
		return p, err
	}
	if err := p.derived(ctx, tx, h); err != nil {
		return p, err
	}
	if err := p.released(ctx, tx, o.now(), h); err != nil {
		return p, err
	}
	return p, p.may(ctx, d, h)
}

// terms tells the party's own terms, and what they come to with the sources'.
func (p *DocumentPage) terms(ctx context.Context, tx Tx, h desk.Handling) error {
	var err error
	p.Terms, err = tell(ctx, tx, h.Origins[0].Terms)
	p.Sources = []SourceLine{}
	for _, o := range h.Origins[1:] {
		if err == nil {
			var line SourceLine
			line, err = sourceLine(ctx, tx, desk.Source{Document: o.Document, Subsumed: o.Subsumed})
			p.Sources = append(p.Sources, line)
		}
	}
	if err == nil && len(h.Origins) > 1 {
		p.Joined = newJoined()
		err = p.Joined.fill(ctx, tx, h.Owner, h)
	}
	return err
}

func (p *DocumentPage) derived(ctx context.Context, tx Tx, h desk.Handling) error {
	p.Derived = []DocumentLine{}
	list, err := tx.HandlingsFrom(ctx, h.Document)
	for _, x := range list {
		if err == nil && x.Document != h.Document {
			var line DocumentLine
			line, err = documentLine(ctx, tx, x)
			p.Derived = append(p.Derived, line)
		}
	}
	return err
}

// released tells of the releases and of everything that came of them.
func (p *DocumentPage) released(ctx context.Context, tx Tx, now time.Time, h desk.Handling) error {
	p.Releases, p.Overdue, p.Requests = []ReleaseLine{}, []OverdueLine{}, []AskedLine{}
	releases, err := tx.ReleasesOf(ctx, h.Document)
	if err != nil {
		return err
	}
	for _, r := range releases {
		line, err := releaseLine(ctx, tx, r, h.Title)
		if err != nil {
			return err
		}
		p.Releases = append(p.Releases, line)
	}
	if p.Holding, err = holding(ctx, tx, h.Document, releases); err != nil {
		return err
	}
	p.Holders = len(slices.DeleteFunc(slices.Clone(p.Holding), func(x HolderLine) bool { return !x.Holds }))
	if err := p.overdue(ctx, tx, now, releases); err != nil {
		return err
	}
	return p.requests(ctx, tx, h.Document)
}

func (p *DocumentPage) overdue(ctx context.Context, tx Tx, now time.Time, releases []desk.Release) error {
	open, err := tx.OpenNotices(ctx)
	n := namer{ctx: ctx, tx: tx, err: err}
	for _, x := range open {
		here := slices.ContainsFunc(releases, func(r desk.Release) bool { return r.ID == x.Release })
		if here && x.Overdue(now) {
			p.Overdue = append(p.Overdue, OverdueLine{x.Release, n.named(x.Person), Named{x.Party, n.party(x.Party)}, x.Deadline})
		}
	}
	return n.err
}

func (p *DocumentPage) requests(ctx context.Context, tx Tx, document string) error {
	list, err := tx.RequestsOf(ctx, document)
	n := namer{ctx: ctx, tx: tx, err: err}
	for _, q := range list {
		line := AskedLine{ID: q.ID, By: n.named(q.By), Party: Named{q.Party, n.party(q.Party)}, To: []Named{}, Reason: q.Reason, At: q.At, Asked: []Named{}, Open: []Named{}}
		for _, id := range q.To {
			line.To = append(line.To, n.named(id))
		}
		for _, id := range q.Asked {
			party := Named{id, n.party(id)}
			line.Asked = append(line.Asked, party)
			if !slices.ContainsFunc(q.Answers, func(a desk.Reply) bool { return a.Originator == id }) {
				line.Open = append(line.Open, party)
			}
		}
		p.Requests = append(p.Requests, line)
	}
	return n.err
}

func (p *DocumentPage) may(ctx context.Context, d *desk.Desk, h desk.Handling) error {
	f, err := d.Facts(ctx, policy.Release, h.Matter)
	if err != nil {
		return err
	}
	clerk := slices.Contains(f.Roles, string(desk.Clerk)) && !slices.Contains(f.Roles, string(desk.Auditor))
	p.MayRelease = clerk && f.Party.ID == h.Owner
	original, err := d.MayOriginal(ctx, h.Document)
	p.MayOriginal = err == nil && original.Allowed
	return err
}

package inquiry

import (
	"context"
	"slices"
	"time"

	"barium/internal/casebook/docket"
	"barium/internal/casebook/series"
	"barium/internal/finding"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
)

// A Series is all cases that a person may see, in one picture. Cases that they may
// not see count nowhere in it.
type Series struct {
	At        time.Time       `json:"at"`
	Cases     []SeriesCase    `json:"cases" nullable:"false" doc:"by when their first publication appeared"`
	Shared    []SeriesShared  `json:"shared" nullable:"false" doc:"what at least two cases have in common"`
	Inquiries SeriesInquiries `json:"inquiries"`
	Rates     []SeriesRate    `json:"rates" nullable:"false" doc:"by party: how many of the documents that it was given appeared"`
	Quarters  []SeriesRate    `json:"quarters" nullable:"false" doc:"the same by quarter in which they were given"`
	Level     float64         `json:"level" doc:"of the intervals"`
	Recurs    *SeriesRecurs   `json:"recurs,omitempty" doc:"none with fewer than two cases to compare"`
	Copies    []SeriesCopies  `json:"copies" nullable:"false" doc:"copies that findings have identified, by holder"`
	Decoded   int             `json:"decoded" doc:"documents whose codewords were opened"`
	Holders   int             `json:"holders" doc:"people who have copies of a document on these matters"`
	Bound     float64         `json:"bound" doc:"on naming any holder wrongly in the whole series"`
}

// A SeriesCase is one of the cases.
type SeriesCase struct {
	CaseLine
	First     time.Time      `json:"first" doc:"publication; zero where nobody knows"`
	Closed    time.Time      `json:"closed" doc:"zero while it is open"`
	Outcome   string         `json:"outcome" doc:"empty while it is open"`
	Outlets   []string       `json:"outlets" nullable:"false"`
	Documents []office.Named `json:"documents" nullable:"false"`
	Parties   []string       `json:"parties" nullable:"false" doc:"that had copies of one of these before it was published"`
}

// A SeriesShared is what cases have in common.
type SeriesShared struct {
	Kind  string       `json:"kind" enum:"document,matter,outlet,party"`
	Value office.Named `json:"value"`
	Cases []string     `json:"cases"`
}

// SeriesInquiries are how inquiries stand.
type SeriesInquiries struct {
	Opened         int     `json:"opened"`
	Open           int     `json:"open"`
	Established    int     `json:"established"`
	NotEstablished int     `json:"notEstablished" doc:"and referred to others"`
	OldestOpen     float64 `json:"oldestOpen" doc:"days"`
	MedianOpen     float64 `json:"medianOpen" doc:"days"`
	MedianToClose  float64 `json:"medianToClose" doc:"days"`
}

// A SeriesRate is how often what a party was given appears. To appear isn't to have
// come from there: several parties were given most documents.
type SeriesRate struct {
	Party    string  `json:"party"`
	Period   string  `json:"period,omitempty" doc:"quarter: 2026-1"`
	Given    int     `json:"given"`
	Appeared int     `json:"appeared"`
	Mean     float64 `json:"mean"`
	From     float64 `json:"from"`
	To       float64 `json:"to"`
}

const (
	// seriesBound is on naming any holder wrongly in a whole series.
	seriesBound = .001
	seriesLevel = .9
)

// Series is the picture of all cases that a person may see.
func (o *Office) Series(ctx context.Context, by string) (Series, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (Series, error) {
		p := picture{ctx: ctx, tx: tx, desk: d, office: o, copies: map[string][]share.Copy{}, out: Series{
			At: o.now(), Cases: []SeriesCase{}, Shared: []SeriesShared{}, Rates: []SeriesRate{}, Quarters: []SeriesRate{}, Copies: []SeriesCopies{},
			Bound: seriesBound, Level: seriesLevel,
		}}
		for _, step := range []func() error{p.cases, p.listed, p.shared, p.inquiries, p.rates, p.multiplied, p.recurs} {
			if err := step(); err != nil {
				return p.out, err
			}
		}
		return p.out, nil
	})
}

// A picture is a series that is being put together.
type picture struct {
	ctx       context.Context
	tx        Tx
	desk      *desk.Desk
	office    *Office
	seen      []docket.Case
	documents []string                // on the matters of these
	copies    map[string][]share.Copy // by document
	out       Series
}

// copiesOf are the copies of a document, the newest first.
func (p *picture) copiesOf(document string) ([]share.Copy, error) {
	if list, ok := p.copies[document]; ok {
		return list, nil
	}
	list, err := p.tx.CopiesOf(p.ctx, document)
	p.copies[document] = list
	return list, err
}

func (p *picture) cases() error {
	list, err := casesSeen(p.ctx, p.tx, p.desk)
	if err != nil {
		return err
	}
	for _, c := range list {
		if c, err = p.tx.Case(p.ctx, c.ID); err != nil { // with its decision
			return err
		}
		p.seen = append(p.seen, c)
		line, err := p.line(c)
		if err != nil {
			return err
		}
		p.out.Cases = append(p.out.Cases, line)
	}
	slices.SortStableFunc(p.out.Cases, func(a, b SeriesCase) int { return a.began().Compare(b.began()) })
	return nil
}

// began is when a case's first publication appeared, or else when it was opened.
func (c SeriesCase) began() time.Time {
	if c.First.IsZero() {
		return c.OpenedAt
	}
	return c.First
}

func (p *picture) line(c docket.Case) (SeriesCase, error) {
	x := SeriesCase{Outlets: []string{}, Documents: []office.Named{}, Parties: []string{}}
	var err error
	if x.CaseLine, err = caseLine(p.ctx, p.tx, c); err != nil {
		return x, err
	}
	for _, id := range c.Publications {
		k, err := p.tx.Publication(p.ctx, id)
		if err != nil {
			return x, err
		}
		if k.Outlet != "" && !slices.Contains(x.Outlets, k.Outlet) {
			x.Outlets = append(x.Outlets, k.Outlet)
		}
		if when := k.Published.Time; x.First.IsZero() || !when.IsZero() && when.Before(x.First) {
			x.First = when
		}
	}
	for _, id := range c.Documents {
		if err := p.had(&x, id); err != nil {
			return x, err
		}
	}
	x.Outcome, x.Closed, err = outcomeOf(c)
	return x, err
}

// had adds a document with the parties that had copies of it before it appeared.
func (p *picture) had(x *SeriesCase, document string) error {
	doc, err := p.tx.Document(p.ctx, document)
	if err != nil {
		return err
	}
	x.Documents = append(x.Documents, office.Named{ID: document, Name: doc.Title})
	list, err := p.copiesOf(document)
	for _, c := range list {
		if party := c.Person.Party; c.Created.Before(x.began()) && !slices.Contains(x.Parties, party) {
			x.Parties = append(x.Parties, party)
		}
	}
	slices.Sort(x.Parties)
	return err
}

func (p *picture) shared() error {
	traits, names := map[string][]series.Trait{}, map[series.Trait]string{}
	for _, c := range p.out.Cases {
		add := func(kind, id, name string) {
			t := series.Trait{Kind: kind, Value: id}
			traits[c.ID], names[t] = append(traits[c.ID], t), name
		}
		add("matter", c.Matter.ID, c.Matter.Name)
		for _, s := range c.Outlets {
			add("outlet", s, s)
		}
		for _, d := range c.Documents {
			add("document", d.ID, d.Name)
		}
		for _, s := range c.Parties {
			add("party", s, s)
		}
	}
	for _, s := range series.Shared(traits) {
		p.out.Shared = append(p.out.Shared, SeriesShared{s.Kind, office.Named{ID: s.Value, Name: names[s.Trait]}, s.Cases})
	}
	return nil
}

func (p *picture) inquiries() error {
	var list []series.Inquiry
	for _, c := range p.out.Cases {
		q := series.Inquiry{ID: c.ID, Opened: c.OpenedAt, Closed: c.Closed, Outcome: series.Outcome(c.Outcome)}
		if q.Outcome != series.Open && q.Outcome != series.Established {
			q.Outcome = series.NotEstablished
		}
		list = append(list, q)
	}
	f, err := series.Count(list, p.out.At)
	days := func(d time.Duration) float64 { return d.Hours() / 24 }
	p.out.Inquiries = SeriesInquiries{f.Opened, f.Open, f.Established, f.NotEstablished, days(f.OldestOpen), days(f.MedianOpen), days(f.MedianToClose)}
	return err
}

// identified are the copies that a finding names, but for the original, which nobody
// was made.
func identified(d finding.Document) (list []finding.Copy) {
	for _, c := range d.Copies {
		if c.Copy != finding.OriginalCopy {
			list = append(list, c)
		}
	}
	return list
}

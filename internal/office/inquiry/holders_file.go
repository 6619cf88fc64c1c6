package inquiry

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"barium/internal/casebook/access"
	"barium/internal/casebook/docket"
	"barium/internal/casebook/holders"
	"barium/internal/finding"
	"barium/internal/ledger"
	"barium/internal/share/desk"
	"barium/internal/share/unsealing"
	"barium/receipt"
)

// HolderListing is what is looked up about who held what.
type HolderListing interface {
	AddHolderQuestion(ctx context.Context, q holders.Question) error
	AddHolderAnswer(ctx context.Context, question string, a holders.Answer) error
	AddHolderRemark(ctx context.Context, r holders.Remark) error
	HolderQuestion(ctx context.Context, id string) (holders.Question, error)
	HolderQuestionsOf(ctx context.Context, caseID string) ([]holders.Question, error)
	HolderQuestionsTo(ctx context.Context, party string) ([]holders.Question, error)
	HolderRemarks(ctx context.Context, caseID string) ([]holders.Remark, error)
	// HeldOn lists the copies of documents on a matter, and the releases of them.
	HeldOn(ctx context.Context, matter string) ([]holders.Holding, error)
	// RecordsOn lists the events of a type that are about documents on a matter, and
	// AdmittedOn those that gave roles to its people, oldest first.
	RecordsOn(ctx context.Context, matter, kind string) ([]ledger.Record, error)
	AdmittedOn(ctx context.Context, matter string) ([]ledger.Record, error)
}

// A gathering puts together what the house has on record of a case's documents:
// those on the matter that its owner registered. It is the same whoever looks.
type gathering struct {
	office *Office
	tx     Tx
	c      docket.Case
	matter desk.Matter
	file   holders.File
	ours   map[string]int // documents: paragraphs
}

func (o *Office) holdersFile(ctx context.Context, tx Tx, c docket.Case) (holders.File, []holders.Finding, error) {
	g := &gathering{office: o, tx: tx, c: c, ours: map[string]int{}}
	for _, step := range []func(context.Context) error{g.nouns, g.documents, g.held, g.filed, g.originals, g.roles, g.consents, g.published, g.entered} {
		if err := step(ctx); err != nil {
			return g.file, nil, fmt.Errorf("case %s: %w", c.ID, err)
		}
	}
	found, err := g.findings(ctx)
	return g.file, found, err
}

func (g *gathering) nouns(ctx context.Context) error {
	var err error
	if g.matter, err = g.tx.Matter(ctx, g.c.Matter); err != nil {
		return err
	}
	parties, err := g.tx.Parties(ctx)
	if err != nil {
		return err
	}
	for _, p := range parties {
		g.file.Parties = append(g.file.Parties, holders.Party{ID: p.ID, Name: p.Name})
		if p.ID == g.matter.Owner {
			g.file.Owner = holders.Party{ID: p.ID, Name: p.Name}
		}
	}
	people, err := g.tx.Everybody(ctx)
	for _, p := range people {
		g.file.People = append(g.file.People, holders.Person{ID: p.ID, Name: p.Name, Party: p.Party})
	}
	return err
}

// elsewhere is whoever has a document that was made from these, of which this side may not know
// more. Nobody can be asked for them, so the list is never complete while there is one.
const elsewhere = "named elsewhere"

func (g *gathering) documents(ctx context.Context) error {
	list, err := g.tx.HandlingsOn(ctx, g.matter.ID)
	if err != nil {
		return err
	}
	for _, h := range list {
		if h.Owner != g.matter.Owner {
			continue
		}
		d := holders.Document{ID: h.Document, Title: h.Title, Owner: h.Owner, Paragraphs: h.Paragraphs}
		for _, o := range h.Origins {
			if o.Document != h.Document {
				d.Sources = append(d.Sources, o.Document)
			}
		}
		g.ours[h.Document] = h.Paragraphs
		g.file.Documents = append(g.file.Documents, d)
	}
	for _, d := range g.file.Documents {
		made, err := g.tx.HandlingsFrom(ctx, d.ID)
		if err != nil {
			return err
		}
		if slices.ContainsFunc(made, func(h desk.Handling) bool { _, own := g.ours[h.Document]; return !own }) {
			g.file.Parties = appendOnce(g.file.Parties, holders.Party{ID: elsewhere, Name: "whoever has documents that others made from it"})
			g.add(holders.Holding{Document: d.ID, Party: elsewhere, Kind: access.Derived, Basis: access.Stated})
		}
	}
	return nil
}

func appendOnce(list []holders.Party, p holders.Party) []holders.Party {
	if slices.Contains(list, p) {
		return list
	}
	return append(list, p)
}

func (g *gathering) add(h holders.Holding) {
	if _, ours := g.ours[h.Document]; ours {
		g.file.Holdings = append(g.file.Holdings, h)
	}
}

func (g *gathering) held(ctx context.Context) error {
	list, err := g.tx.HeldOn(ctx, g.matter.ID)
	g.file.Holdings = slices.Grow(g.file.Holdings, len(list))
	for _, h := range list {
		g.add(h)
	}
	return err
}

// filed: who filed a document had it in hand.
func (g *gathering) filed(ctx context.Context) error {
	list, err := g.tx.RecordsOn(ctx, g.matter.ID, desk.TypeDocumentFiled)
	for _, r := range list {
		var e receipt.Event
		if e, err = receipt.ParseEvent(r.Event); err != nil {
			return err
		}
		g.add(holders.Holding{Document: e.Text("document"), Person: e.Text("by"), Party: g.matter.Owner, Kind: access.Read, Basis: access.Recorded, At: e.At, Sure: true, Event: e.Index})
	}
	return err
}

// originals: who was shown a document without marks had it at that moment.
func (g *gathering) originals(ctx context.Context) error {
	list, err := g.tx.RecordsOn(ctx, g.matter.ID, desk.TypeOriginalShown)
	if err != nil {
		return err
	}
	for _, r := range list {
		e, err := receipt.ParseEvent(r.Event)
		if err != nil {
			return err
		}
		h := holders.Holding{Document: e.Text("document"), Person: e.Text("person"), Kind: access.Read, Basis: access.Recorded, At: e.At, Sure: true, Event: e.Index}
		if withheld, _ := e.Fields["withheld"].([]any); len(withheld) > 0 {
			h.Paragraphs = []int{}
			for n := 1; n <= g.ours[h.Document]; n++ {
				if !slices.ContainsFunc(withheld, func(x any) bool { return x == int64(n) }) {
					h.Paragraphs = append(h.Paragraphs, n)
				}
			}
		}
		g.add(h)
	}
	return nil
}

// roles: who works on the matter for its owner can have had everything on it from
// when they first did, ended or not, without any copy.
func (g *gathering) roles(ctx context.Context) error {
	list, err := g.tx.AdmittedOn(ctx, g.matter.ID)
	if err != nil {
		return err
	}
	known := map[string]bool{}
	own := map[string]bool{}
	for _, p := range g.file.People {
		own[p.ID] = p.Party == g.matter.Owner
	}
	for _, r := range list {
		e, err := receipt.ParseEvent(r.Event)
		if err != nil {
			return err
		}
		who := e.Text("person")
		if e.Text("matter") != g.matter.ID || !own[who] || known[who] || !worksBy(e) {
			continue
		}
		known[who] = true
		for _, d := range g.file.Documents {
			g.add(holders.Holding{Document: d.ID, Person: who, Party: g.matter.Owner, Kind: access.Read, Basis: access.Recorded, At: e.At, Event: e.Index})
		}
	}
	return nil
}

// worksBy reports whether an event gave roles by which somebody works on documents.
func worksBy(e receipt.Event) bool {
	roles, _ := e.Fields["roles"].([]any)
	return slices.ContainsFunc(roles, func(r any) bool {
		return r != string(desk.Recipient) && r != string(desk.Auditor) && r != string(desk.Custodian)
	})
}

// consents: whom an originator let have paragraphs may have been given them anywhere.
func (g *gathering) consents(ctx context.Context) error {
	for _, d := range g.file.Documents {
		list, err := g.tx.RequestsOf(ctx, d.ID)
		if err != nil {
			return err
		}
		for _, q := range list {
			for _, a := range q.Answers {
				if len(a.Granted) == 0 {
					continue
				}
				for _, who := range q.To {
					g.add(holders.Holding{Document: d.ID, Person: who, Kind: access.Onward, Basis: access.Recorded, Paragraphs: a.Granted, At: a.At, Event: a.Event})
				}
			}
		}
	}
	return nil
}

// entered: what was asked, answered and entered by hand.
func (g *gathering) entered(ctx context.Context) (err error) {
	if g.file.Questions, err = g.tx.HolderQuestionsOf(ctx, g.c.ID); err == nil {
		g.file.Remarks, err = g.tx.HolderRemarks(ctx, g.c.ID)
	}
	return err
}

// findings are those of the case's requests to the custodians, of each document the
// latest: two on one text would count it twice.
func (g *gathering) findings(ctx context.Context) ([]holders.Finding, error) {
	latest := map[string]holders.Finding{}
	for _, id := range g.c.Unsealings {
		r, err := g.tx.Unsealing(ctx, id)
		if err != nil {
			return nil, err
		}
		f, ok, err := g.finding(r)
		if err != nil {
			return nil, err
		}
		if before, known := latest[f.Document]; ok && (!known || f.Event > before.Event) {
			latest[f.Document] = f
		}
	}
	var out []holders.Finding
	for _, d := range g.file.Documents {
		if f, ok := latest[d.ID]; ok {
			out = append(out, f)
		}
	}
	return out, nil
}

func (g *gathering) finding(r unsealing.Request) (holders.Finding, bool, error) {
	out := holders.Finding{Document: r.Document, Event: r.Opening, Copies: map[string]float64{}}
	report, err := reportOf(r)
	if err != nil || report == nil {
		return out, false, err
	}
	for _, d := range report.Finding.Documents {
		if d.Document != r.Document || d.Finding != finding.Identified {
			continue
		}
		for _, c := range d.Copies {
			if c.Copy == finding.OriginalCopy {
				out.Original = &c.Log10LR
			} else {
				out.Copies[c.Copy] = c.Log10LR
			}
		}
	}
	return out, true, nil
}

// reportOf is what the trace of a request found; nil before there is anything.
func reportOf(r unsealing.Request) (*finding.Report, error) {
	if r.Finding == nil {
		return nil, nil
	}
	var report finding.Report
	if err := json.Unmarshal(r.Finding, &report); err != nil {
		return nil, fmt.Errorf("request %s: finding: %w", r.ID, err)
	}
	return &report, nil
}

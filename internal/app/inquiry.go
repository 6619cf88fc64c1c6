package app

import (
	"context"
	"fmt"
	"strconv"

	"barium/internal/codebook"
	"barium/internal/finding"
	"barium/internal/share"
	"barium/internal/share/unsealing"
	"barium/internal/store"
	"barium/receipt"
)

// Tracer is what the office traces with.
type Tracer struct {
	home    *Home
	program string // name and version, for pages
}

// Tracer returns the tracer of this home.
func (h *Home) Tracer(program string) Tracer { return Tracer{h, program} }

// Look says what can be said of texts without opening a codeword, of the documents
// that the asker may ask about.
func (t Tracer) Look(ctx context.Context, texts []unsealing.Text, bound float64, may func(document string) (bool, error)) (finding.Report, error) {
	q := Inquiry{Leaks: leaks(texts), Bound: bound}
	found, err := t.home.search(ctx, q)
	if err != nil {
		return finding.Report{}, err
	}
	var list []sighting
	for _, s := range found {
		ok, err := may(s.doc.ID)
		if err != nil {
			return finding.Report{}, err
		}
		if ok {
			list = append(list, s)
		}
	}
	if err := t.home.checkDocuments(ctx, list); err != nil {
		return finding.Report{}, err
	}
	return t.weighed(ctx, q, list, nil, nil)
}

// Check holds a request and its document against the ledger, before anything is
// opened.
func (t Tracer) Check(ctx context.Context, r unsealing.Request) error {
	return t.home.store.View(ctx, func(tx *store.Tx) error {
		events, err := t.home.provenEvents(ctx, tx, []int64{r.Event})
		if err != nil {
			return fmt.Errorf("request %s: %w", r.ID, err)
		}
		if !unsealing.MatchesEvent(r, events[0]) {
			return differ("request " + r.ID)
		}
		d, err := tx.Document(ctx, r.Document)
		if err != nil {
			return err
		}
		return t.home.checkDocument(ctx, tx, d)
	})
}

// Trace weighs the texts of a request that a quorum of custodians has answered.
// The ledger is told by whoever asked, before and after.
func (t Tracer) Trace(ctx context.Context, r unsealing.Request, texts []unsealing.Text, sheets []unsealing.Sheet, o *codebook.Opener) (finding.Report, error) {
	if unsealing.HashTexts(texts) != r.Leak {
		return finding.Report{}, differ("the texts of request " + r.ID)
	}
	bound, err := strconv.ParseFloat(r.Bound, 64)
	if err != nil {
		return finding.Report{}, fmt.Errorf("request %s: bound: %w", r.ID, err)
	}
	q := Inquiry{Leaks: leaks(texts), Bound: bound, Document: r.Document, Purpose: r.Purpose, LegalBasis: r.LegalBasis, Protected: r.Protected}
	found, err := t.home.search(ctx, q)
	if err == nil {
		err = t.home.checkDocuments(ctx, found)
	}
	if err != nil {
		return finding.Report{}, err
	}
	return t.weighed(ctx, q, found, withParts(o, r, sheets), &r)
}

// weighed makes the finding and its page.
func (t Tracer) weighed(ctx context.Context, q Inquiry, found []sighting, o *opening, r *unsealing.Request) (finding.Report, error) {
	f, err := t.home.weighAll(ctx, found, o, q)
	if err != nil {
		return finding.Report{}, err
	}
	g, err := t.home.grounds(ctx, q, f)
	if err != nil {
		return finding.Report{}, err
	}
	g.Program, g.House, g.Request = t.program, true, r
	if r != nil {
		g.Events = r.Event
		if g.Opened, err = t.home.event(ctx, r.Opening); err != nil {
			return finding.Report{}, err
		}
	}
	return finding.Report{Finding: f, Page: finding.Write(f, g)}, nil
}

func leaks(texts []unsealing.Text) []Leak {
	list := make([]Leak, len(texts))
	for i, t := range texts {
		list[i] = Leak(t)
	}
	return list
}

func (q Inquiry) texts() []unsealing.Text {
	list := make([]unsealing.Text, len(q.Leaks))
	for i, l := range q.Leaks {
		list[i] = unsealing.Text(l)
	}
	return list
}

func (q Inquiry) hash() [32]byte { return unsealing.HashTexts(q.texts()) }

// Grounds gets from the ledger what a page says of documents, copies and the
// unsealing, which came after the first size events.
func (h *Home) Grounds(ctx context.Context, q Inquiry, f finding.Finding, size int64) (finding.Grounds, error) {
	g, err := h.grounds(ctx, q, f)
	if err != nil {
		return g, err
	}
	g.Events = size
	err = h.Events(ctx, size, func(e receipt.Event) error {
		if e.Type == share.TypeUnsealingOpened {
			g.Opened = &e
		}
		return nil
	})
	return g, err
}

func (h *Home) grounds(ctx context.Context, q Inquiry, f finding.Finding) (finding.Grounds, error) {
	g := finding.Grounds{
		Texts: q.texts(), Document: q.Document, Purpose: q.Purpose, LegalBasis: q.LegalBasis, Protected: q.Protected,
		Registered: map[string]receipt.Event{}, Released: map[string]receipt.Event{},
	}
	err := h.store.View(ctx, func(tx *store.Tx) error {
		for _, d := range f.Documents {
			if err := h.groundsOf(ctx, tx, d, g); err != nil {
				return err
			}
		}
		head, err := tx.LedgerHead(ctx)
		g.Events = head.Size
		return err
	})
	return g, err
}

// groundsOf adds the events of a document and of the copies that are named.
func (h *Home) groundsOf(ctx context.Context, tx *store.Tx, d finding.Document, g finding.Grounds) error {
	doc, err := tx.Document(ctx, d.Document)
	if err != nil {
		return err
	}
	if g.Registered[d.Document], err = eventAt(ctx, tx, doc.Event); err != nil {
		return err
	}
	for _, c := range d.Copies {
		if c.Copy == finding.OriginalCopy {
			continue
		}
		made, err := tx.Copy(ctx, c.Copy)
		if err == nil {
			g.Released[c.Copy], err = eventAt(ctx, tx, made.Event)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func eventAt(ctx context.Context, tx *store.Tx, index int64) (receipt.Event, error) {
	r, err := tx.LedgerRecord(ctx, index)
	if err != nil {
		return receipt.Event{}, err
	}
	return receipt.ParseEvent(r.Event)
}

func (h *Home) event(ctx context.Context, index int64) (e *receipt.Event, err error) {
	err = h.store.View(ctx, func(tx *store.Tx) error {
		found, err := eventAt(ctx, tx, index)
		e = &found
		return err
	})
	return e, err
}

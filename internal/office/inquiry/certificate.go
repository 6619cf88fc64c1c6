package inquiry

import (
	"context"
	"time"

	"barium/internal/casebook/access"
	"barium/internal/casebook/holders"
	"barium/internal/entry"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/receipt"
)

// A CaseCertificate accounts for how one person stands to what was published: for
// each item the reasoning, clause by clause, with the entries of the ledger behind it.
type CaseCertificate struct {
	Case   CaseLine          `json:"case"`
	Person HolderName        `json:"person"`
	Own    bool              `json:"own" doc:"on the originator's own side"`
	Items  []CertificateItem `json:"items" nullable:"false"`
	// Excluded: they can't have been a source of any of it. ExcludedAlone: they can't
	// have been the only source.
	Excluded      bool `json:"excluded"`
	ExcludedAlone bool `json:"excludedAlone"`
	More          int  `json:"more" doc:"items beyond those listed"`
}

// A CertificateItem is about one item.
type CertificateItem struct {
	Label    string              `json:"label"`
	Status   string              `json:"status" enum:"held it,may have held it,could have derived it,no recorded access,excluded"`
	Earliest time.Time           `json:"earliest" doc:"of its first publication; zero where nobody knows"`
	Latest   time.Time           `json:"latest"`
	Clauses  []CertificateClause `json:"clauses" nullable:"false"`
}

// A CertificateClause is one step of the reasoning.
type CertificateClause struct {
	Text    string             `json:"text"`
	Holds   bool               `json:"holds" doc:"a clause that doesn't keeps them from being excluded"`
	Entries []CertificateEntry `json:"entries" nullable:"false"`
	More    int                `json:"more" doc:"entries beyond those listed"`
}

// A CertificateEntry is an entry of the ledger behind a clause.
type CertificateEntry struct {
	Event int64     `json:"event"`
	At    time.Time `json:"at"`
	Words string    `json:"words"`
}

// Limits of a certificate.
const (
	certificateItems   = 40
	certificateEntries = 20
)

// CaseCertificate accounts for one person of a case.
func (o *Office) CaseCertificate(ctx context.Context, by, id, person string) (CaseCertificate, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (CaseCertificate, error) {
		s, err := o.standpointOf(ctx, tx, d, id)
		if err != nil {
			return CaseCertificate{}, err
		}
		if s.Scale == nil {
			return CaseCertificate{}, share.ErrNotFound
		}
		p, known := s.Inquiry.People[person]
		if !known {
			return CaseCertificate{}, share.ErrNotFound
		}
		out := CaseCertificate{Person: s.name(person), Own: p.Party == s.file.Owner.ID, Items: []CertificateItem{}}
		if out.Case, err = caseLine(ctx, tx, s.c); err != nil {
			return out, err
		}
		out.Excluded = true
		w := wording{ctx: ctx, tx: tx, names: office.Names{}, known: map[int64]CertificateEntry{}}
		for i := range s.Leaks {
			if err := w.item(s, person, i, &out); err != nil {
				return out, err
			}
		}
		return out, w.err
	})
}

// A wording puts the entries behind clauses into words, each of them once.
type wording struct {
	ctx   context.Context
	tx    Tx
	names office.Names
	known map[int64]CertificateEntry
	err   error
}

func (w *wording) item(s *standpoint, person string, i int, out *CaseCertificate) error {
	c, err := s.Access.Certificate(person, i)
	if err != nil {
		return err
	}
	out.Excluded = out.Excluded && c.Status == access.Excluded
	out.ExcludedAlone = out.ExcludedAlone || c.Status == access.Excluded
	if len(out.Items) == certificateItems {
		out.More++
		return nil
	}
	l := s.Leaks[i]
	x := CertificateItem{Label: l.Label, Status: c.Status.String(), Earliest: l.Published.Earliest, Latest: l.Published.Latest, Clauses: []CertificateClause{}}
	for _, cl := range c.Clauses {
		y := CertificateClause{Text: cl.Text, Holds: cl.Holds, Entries: []CertificateEntry{}}
		events := holders.Events(cl.Entries)
		for _, event := range firstOf(events, certificateEntries) {
			if y.Entries = append(y.Entries, w.entry(event)); w.err != nil {
				return w.err
			}
		}
		y.More = len(events) - len(y.Entries)
		x.Clauses = append(x.Clauses, y)
	}
	out.Items = append(out.Items, x)
	return nil
}

func (w *wording) entry(event int64) CertificateEntry {
	if x, ok := w.known[event]; ok {
		return x
	}
	var e receipt.Event
	if e, w.err = office.EventAt(w.ctx, w.tx, event); w.err != nil {
		return CertificateEntry{}
	}
	x := CertificateEntry{event, e.At, entry.Words(e, w.names.Of(w.ctx, w.tx, &w.err))}
	w.known[event] = x
	return x
}

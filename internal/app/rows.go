package app

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"

	"barium/internal/ledger"
	"barium/internal/share"
	"barium/internal/share/edition"
	"barium/internal/store"
	"barium/receipt"
)

// A RowReport says how the home's other tables compare with the ledger.
type RowReport struct {
	Documents, Copies, PublicTexts int
	Differences                    []Difference // at most maxDifferences
}

// A Difference is a row that is not as the ledger has it, or that is gone.
type Difference struct {
	Event int64 // of the ledger
	What  string
}

const maxDifferences = 1000

// CheckRows holds documents, copies and public texts against the events that
// told of them, and looks for rows that are gone. What it says is worth as much
// as the ledger: check that first.
func (h *Home) CheckRows(ctx context.Context) (RowReport, error) {
	c := rowCheck{seen: map[string]bool{}}
	err := h.store.View(ctx, func(tx *store.Tx) error {
		c.tx = tx
		return errors.Join(c.documents(ctx), c.publicTexts(ctx), c.gone(ctx))
	})
	return c.report, err
}

type rowCheck struct {
	tx     *store.Tx
	report RowReport
	seen   map[string]bool // kind and id of every row
}

func (c *rowCheck) differs(event int64, format string, args ...any) {
	if len(c.report.Differences) < maxDifferences {
		c.report.Differences = append(c.report.Differences, Difference{event, fmt.Sprintf(format, args...)})
	}
}

// against reads the event of a row and tells whether the row is as it says.
func (c *rowCheck) against(ctx context.Context, what, id string, event int64, same func(receipt.Event) bool) error {
	c.seen[what+" "+id] = true
	r, err := c.tx.LedgerRecord(ctx, event)
	if errors.Is(err, ledger.ErrNoEvent) {
		c.differs(event, "%s %s names an event that the ledger hasn't", what, id)
		return nil
	}
	if err != nil {
		return err
	}
	e, err := receipt.ParseEvent(r.Event)
	if err != nil || !same(e) {
		c.differs(event, "%s %s is not as it was recorded", what, id)
	}
	return nil
}

// documents checks documents with their copies, one at a time: while rows are
// being read, the transaction can't be asked for anything else.
func (c *rowCheck) documents(ctx context.Context) error {
	type row struct {
		id    string
		event int64
	}
	var list []row
	err := c.tx.EachDocumentID(ctx, func(id string, event int64) error { list = append(list, row{id, event}); return nil })
	for i := 0; i < len(list) && err == nil; i++ {
		err = errors.Join(c.document(ctx, list[i].id, list[i].event), c.copies(ctx, list[i].id))
	}
	return err
}

func (c *rowCheck) document(ctx context.Context, id string, event int64) error {
	c.report.Documents++
	d, err := c.tx.Document(ctx, id)
	if errors.Is(err, store.ErrDamaged) {
		c.seen["document "+id] = true
		c.differs(event, "%v", err)
		return nil
	}
	if err != nil {
		return err
	}
	if _, err := edition.ParseCode(d); err != nil {
		c.differs(d.Event, "document %s: its sites are not those that were registered", d.ID)
	}
	return c.against(ctx, "document", d.ID, d.Event, func(e receipt.Event) bool { return share.MatchesRegistration(d, e) })
}

func (c *rowCheck) copies(ctx context.Context, document string) error {
	var list []share.Copy
	if err := c.tx.EachCopy(ctx, document, func(k share.Copy) error { list = append(list, k); return nil }); err != nil {
		return err
	}
	sheets, err := c.sheets(ctx, document)
	if err != nil {
		return err
	}
	c.report.Copies += len(list)
	for _, k := range list {
		if !sheets[k.Sheet] {
			c.differs(k.Event, "the sealed sheet of copy %s is gone or altered", k.ID)
		}
		if err := c.against(ctx, "copy", k.ID, k.Event, func(e receipt.Event) bool { return share.MatchesEvent(k, e) }); err != nil {
			return err
		}
	}
	return nil
}

// sheets lists the sealed sheets of a document that are as their hash says. The
// hash itself stands in the events of the copies.
func (c *rowCheck) sheets(ctx context.Context, document string) (map[[32]byte]bool, error) {
	whole := map[[32]byte]bool{}
	err := c.tx.EachSheet(ctx, document, func(s share.Sheet) error {
		whole[s.Hash] = sha256.Sum256(s.Sealed) == s.Hash
		return nil
	})
	return whole, err
}

func (c *rowCheck) publicTexts(ctx context.Context) error {
	var list []share.PublicText
	if err := c.tx.EachPublicTextFrom(ctx, 0, func(p share.PublicText) error { list = append(list, p); return nil }); err != nil {
		return err
	}
	c.report.PublicTexts = len(list)
	for _, p := range list {
		if err := c.against(ctx, "public text", p.ID, p.Event, func(e receipt.Event) bool { return share.MatchesAddition(p, e) }); err != nil {
			return err
		}
	}
	return nil
}

// gone looks for what the ledger tells of and no table has.
func (c *rowCheck) gone(ctx context.Context) error {
	kinds := map[string][2]string{
		share.TypeDocumentRegistered: {"document", "document"},
		share.TypeCopyReleased:       {"copy", "copy"},
		share.TypePublicAdded:        {"public text", "text"},
	}
	return ledger.Events(ctx, c.tx, 0, func(e receipt.Event) error {
		if k, ok := kinds[e.Type]; ok && !c.seen[k[0]+" "+e.Text(k[1])] {
			c.differs(e.Index, "%s %s is gone", k[0], e.Text(k[1]))
		}
		return nil
	})
}

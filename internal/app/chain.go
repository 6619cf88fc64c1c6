package app

import (
	"context"
	"fmt"

	"barium/internal/codebook"
	"barium/internal/share"
	"barium/internal/store"
	"barium/receipt"
)

// Before a copy is named, all that leads to it is held against the ledger:
// rows can be altered by whoever has the database, events that are proven
// under a signed head can't.
//
//	document row     = its document.registered event: source, sites, biases
//	sealed sheet     = the hash in a copy.released event of a copy on it
//	copy row         = its copy.released event: whose it is, which sheet
//	codeword opened  → rendered from the source, under the sheet's secret
//	                 = the commitment in that event

// differ is the refusal where the database says other than the ledger.
func differ(what string) error {
	return fmt.Errorf("%w on %s: run 'barium ledger check'; if the ledger is whole, the database was altered: restore a backup", share.ErrDiffer, what)
}

// provenEvents returns events of the ledger after checking the proof of each.
func (h *Home) provenEvents(ctx context.Context, tx *store.Tx, indexes []int64) ([]receipt.Event, error) {
	proofs, err := h.ledger.ProveAll(ctx, tx, indexes)
	if err != nil {
		return nil, err
	}
	events := make([]receipt.Event, len(proofs))
	for i, p := range proofs {
		v, err := receipt.Verify(p.Marshal(), h.ledger.VerifierKey())
		if err != nil {
			return nil, err
		}
		events[i] = v.Event
	}
	return events, nil
}

// checkDocument holds a document, its sites and their biases against its
// registration.
func (h *Home) checkDocument(ctx context.Context, tx *store.Tx, d share.Document) error {
	events, err := h.provenEvents(ctx, tx, []int64{d.Event})
	if err != nil {
		return fmt.Errorf("document %s: %w", d.ID, err)
	}
	if !share.MatchesRegistration(d, events[0]) {
		return differ("document " + d.ID)
	}
	return nil
}

func (h *Home) checkDocuments(ctx context.Context, found []sighting) error {
	return h.store.View(ctx, func(tx *store.Tx) error {
		for _, s := range found {
			if err := h.checkDocument(ctx, tx, s.doc.Document); err != nil {
				return err
			}
		}
		return nil
	})
}

// copiesByID loads copies, each with the event of its release, and refuses
// one that is not as it was released.
func (h *Home) copiesByID(ctx context.Context, ids []string) ([]share.Copy, error) {
	copies := make([]share.Copy, len(ids))
	indexes := make([]int64, len(ids))
	err := h.store.View(ctx, func(tx *store.Tx) (err error) {
		for i, id := range ids {
			if copies[i], err = tx.Copy(ctx, id); err != nil {
				return fmt.Errorf("%w: it is on a sealed sheet, so %w", err, differ("it"))
			}
			indexes[i] = copies[i].Event
		}
		events, err := h.provenEvents(ctx, tx, indexes)
		if err != nil {
			return err
		}
		for i, c := range copies {
			if !share.MatchesEvent(c, events[i]) {
				return differ("copy " + c.ID)
			}
		}
		return nil
	})
	return copies, err
}

// checkSheets makes sure of each opened sheet that the ledger recorded it, by
// the release of one copy on it. Anybody can seal a sheet to the board; only
// one that was recorded when its copies were made says who has what.
func (h *Home) checkSheets(ctx context.Context, r rows) error {
	ids := make([]string, len(r.sheets))
	for i, s := range r.sheets {
		ids[i] = r.ids[s.first]
	}
	copies, err := h.copiesByID(ctx, ids)
	if err != nil {
		return err
	}
	for i, s := range r.sheets {
		if copies[i].Sheet != s.hash || copies[i].Document != r.document {
			return differ(fmt.Sprintf("sheet %x: %v", s.hash[:8], codebook.ErrSwapped))
		}
	}
	return nil
}

// vouch returns the copies of these numbers after following the whole chain
// to each.
func (h *Home) vouch(ctx context.Context, d protected, o *opening, r rows, numbers []int) ([]share.Copy, error) {
	ids := make([]string, len(numbers))
	for i, n := range numbers {
		ids[i] = r.ids[n]
	}
	copies, err := h.copiesByID(ctx, ids)
	if err != nil {
		return nil, err
	}
	commitments, err := h.renderAgain(ctx, d, o, copies)
	if err != nil {
		return nil, err
	}
	for i, c := range copies {
		if c.Sheet != r.sheetOf(numbers[i]) {
			return nil, differ("the sheet of copy " + c.ID)
		}
		if made, ok := commitments[c.ID]; !ok || made != c.Commitment {
			return nil, differ("the wording of copy " + c.ID)
		}
	}
	return copies, nil
}

// renderAgain opens the sheets of these copies once more, renders each
// codeword from the document's own source, and returns what its release would
// have committed to, by copy.
func (h *Home) renderAgain(ctx context.Context, d protected, o *opening, copies []share.Copy) (map[string][32]byte, error) {
	wanted, on := map[string]share.Copy{}, map[[32]byte]bool{}
	for _, c := range copies {
		wanted[c.ID], on[c.Sheet] = c, true
	}
	made := map[string][32]byte{}
	again := func(_ [32]byte, s codebook.Sheet) error {
		for k, id := range s.Copies {
			c, ok := wanted[id]
			if !ok {
				continue
			}
			file, err := d.File(s.Codewords[k], c.Paragraphs)
			if err != nil {
				return err
			}
			made[id] = s.Commitment(id, file)
		}
		return nil
	}
	err := h.store.View(ctx, func(tx *store.Tx) error {
		return eachOpened(ctx, tx, d.ID, o, func(s share.Sheet) bool { return on[s.Hash] }, again)
	})
	return made, err
}

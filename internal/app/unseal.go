package app

import (
	"context"
	"errors"
	"fmt"

	"barium/internal/codebook"
	"barium/internal/share"
	"barium/internal/store"
	"barium/internal/trace"
	"barium/receipt"
)

// unseal restores the board's key from the keys given, and tells the ledger
// of it first: of the request, then of the refusal or of the opening. It
// returns nil where no keys were given or nothing of ours was found, since
// there is nothing to open then.
func (h *Home) unseal(ctx context.Context, q Inquiry, found []sighting) (*codebook.Opener, error) {
	if len(q.Keys) == 0 {
		return nil, nil
	}
	keys, parsed := h.parseKeys(q)
	u := h.unsealing(q, keys, found)
	if err := h.tell(ctx, share.UnsealingRequested(u)); err != nil {
		return nil, err
	}
	opener, err := h.combine(q, keys, parsed)
	if err != nil {
		return nil, errors.Join(err, h.tell(ctx, share.UnsealingRefused(u, err.Error())))
	}
	if len(found) == 0 {
		return nil, nil
	}
	u.Custodians = opener.Custodians()
	return opener, h.tell(ctx, share.UnsealingOpened(u))
}

func (h *Home) parseKeys(q Inquiry) ([]codebook.CustodianKey, error) {
	var keys []codebook.CustodianKey
	for _, k := range q.Keys {
		key, err := codebook.ParseCustodianKey(k.Data, q.asker(k.Name))
		if err != nil {
			return keys, fmt.Errorf("%s: %w", k.Name, err)
		}
		keys = append(keys, key)
	}
	return keys, nil
}

func (q Inquiry) asker(name string) func() (string, error) {
	if q.Passphrase == nil {
		return nil
	}
	return func() (string, error) { return q.Passphrase(name) }
}

// combine refuses first what the board has said may be protected disclosure.
func (h *Home) combine(q Inquiry, keys []codebook.CustodianKey, parsed error) (*codebook.Opener, error) {
	if q.Protected == share.ProtectedYes {
		return nil, errors.New("the publication may be protected disclosure, so codewords stay sealed: take legal advice, and trace only if the board answers no")
	}
	if parsed != nil {
		return nil, parsed
	}
	return codebook.Combine(h.board, keys)
}

func (h *Home) unsealing(q Inquiry, keys []codebook.CustodianKey, found []sighting) share.Unsealing {
	u := share.Unsealing{
		Purpose: q.Purpose, LegalBasis: q.LegalBasis, Protected: q.Protected,
		Leak: q.hash(), Board: h.board.Fingerprint(), Document: q.Document,
	}
	if u.Document == "" && len(found) == 1 {
		u.Document = found[0].doc.ID
	}
	for _, k := range keys {
		u.Custodians = append(u.Custodians, k.Custodian())
	}
	return u
}

func (h *Home) tell(ctx context.Context, e receipt.Event) error {
	return h.store.Update(ctx, func(tx *store.Tx) error {
		_, err := h.ledger.Append(ctx, tx, e)
		return err
	})
}

// rows are the copies of a document as the decoder sees them: which of the
// symbols read each one has. The codewords themselves are not kept.
type rows struct {
	matrix *trace.Matrix
	ids    []string
	sheets [][32]byte // of the sheet that each copy's codeword was on
}

// open unseals a document's sheets one by one and compares their codewords
// with the symbols read.
func (h *Home) open(ctx context.Context, d protected, opener *codebook.Opener, read []symbol) (rows, error) {
	r := rows{matrix: trace.NewMatrix(d.copies, len(read))}
	err := h.store.View(ctx, func(tx *store.Tx) error {
		return tx.EachSheet(ctx, d.ID, func(s share.Sheet) error {
			sheet, err := opener.Open(s.Sealed, s.Hash)
			if err != nil {
				return fmt.Errorf("document %s: %w", d.ID, err)
			}
			return r.add(d, s.Hash, sheet, read)
		})
	})
	if err == nil && len(r.ids) != d.copies {
		err = fmt.Errorf("document %s: %d copies but %d sealed codewords: run 'barium ledger check', and restore a backup", d.ID, d.copies, len(r.ids))
	}
	return r, err
}

func (r *rows) add(d protected, hash [32]byte, sheet codebook.Sheet, read []symbol) error {
	if sheet.Document != d.ID || sheet.Scheme != d.SchemeHash {
		return fmt.Errorf("document %s: a sealed sheet belongs to another document: %w", d.ID, codebook.ErrSwapped)
	}
	for k, id := range sheet.Copies {
		if len(r.ids) == d.copies || len(sheet.Codewords[k]) != len(d.Sites) {
			return fmt.Errorf("document %s: a sealed sheet does not fit its copies: %w", d.ID, codebook.ErrSwapped)
		}
		for column, s := range read {
			if int(sheet.Codewords[k][s.site]) == s.value {
				r.matrix.Set(len(r.ids), column)
			}
		}
		r.ids, r.sheets = append(r.ids, id), append(r.sheets, hash)
	}
	return nil
}

// released returns a copy, after making sure that the ledger says the same of
// it as the database: rows can be altered by whoever has the database.
func (h *Home) released(ctx context.Context, id string, sheet [32]byte) (share.Copy, error) {
	var c share.Copy
	err := h.store.View(ctx, func(tx *store.Tx) (err error) {
		if c, err = tx.Copy(ctx, id); err != nil {
			return err
		}
		proof, err := h.ledger.Prove(ctx, tx, c.Event)
		if err != nil {
			return err
		}
		v, err := receipt.Verify(proof.Marshal(), h.ledger.VerifierKey())
		if err != nil {
			return err
		}
		if c.Sheet != sheet || !share.MatchesEvent(c, v.Event) {
			return errors.New("the database and the ledger differ on it: run 'barium ledger check'")
		}
		return nil
	})
	if err != nil {
		return c, fmt.Errorf("copy %s: %w", id, err)
	}
	return c, nil
}

package app

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"

	"barium/internal/codebook"
	"barium/internal/share"
	"barium/internal/store"
	"barium/internal/trace"
	"barium/receipt"
)

// unseal makes an opener of the keys given, and tells the ledger:
// first of the request, then of its outcome, an event each for every document
// found. It returns nil where no keys were given or nothing of ours was found,
// since there is nothing to open then. With keys or without, a document that
// isn't as it was registered is refused.
func (h *Home) unseal(ctx context.Context, q Inquiry, found []sighting) (*codebook.Opener, error) {
	if len(q.Keys) == 0 {
		return nil, h.checkDocuments(ctx, found)
	}
	keys, parsed := h.parseKeys(q)
	requests := h.unsealings(q, keys, found)
	if err := h.tell(ctx, each(requests, share.UnsealingRequested)...); err != nil {
		return nil, err
	}
	refuse := func(reason string) error {
		return h.tell(context.WithoutCancel(ctx), each(requests, func(u share.Unsealing) receipt.Event {
			return share.UnsealingRefused(u, loggable(reason))
		})...)
	}
	opener, err := h.combine(q, keys, parsed)
	if err == nil {
		err = h.checkDocuments(ctx, found)
	}
	if err != nil {
		return nil, errors.Join(err, refuse(err.Error()))
	}
	if !slices.ContainsFunc(found, func(s sighting) bool { return s.doc.copies > 0 }) {
		return nil, refuse("nothing of ours was found in the text of which there are copies, so there was nothing to open")
	}
	for i := range requests {
		requests[i].Custodians = opener.Custodians()
	}
	// Nothing is opened that the ledger hasn't been told of.
	if err := h.tell(ctx, each(requests, share.UnsealingOpened)...); err != nil {
		return nil, errors.Join(err, refuse(err.Error()))
	}
	return opener, nil
}

// each makes an event of every item.
func each[T any](items []T, event func(T) receipt.Event) []receipt.Event {
	events := make([]receipt.Event, len(items))
	for i, item := range items {
		events[i] = event(item)
	}
	return events
}

// maxReason bounds a reason in the ledger, in bytes: names of files in it may
// be long, and an outcome must never fail to be recorded for its length.
const maxReason = 2000

// loggable makes a reason that every event can hold.
func loggable(reason string) string {
	return strings.ToValidUTF8(reason[:min(len(reason), maxReason)], "?")
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

// unsealings is the request on each document found, or one request on the
// document asked for where none was found.
func (h *Home) unsealings(q Inquiry, keys []codebook.CustodianKey, found []sighting) []share.Unsealing {
	u := share.Unsealing{
		Purpose: q.Purpose, LegalBasis: q.LegalBasis, Protected: q.Protected,
		Leak: q.hash(), Board: h.board.Fingerprint(), Document: q.Document,
	}
	for _, k := range keys {
		u.Custodians = append(u.Custodians, k.Custodian())
	}
	if len(found) == 0 {
		return []share.Unsealing{u}
	}
	list := make([]share.Unsealing, len(found))
	for i, s := range found {
		list[i] = u
		list[i].Document = s.doc.ID
	}
	return list
}

func (h *Home) tell(ctx context.Context, events ...receipt.Event) error {
	return h.store.Update(ctx, func(tx *store.Tx) error {
		_, err := h.ledger.Append(ctx, tx, events...)
		return err
	})
}

// rows are the copies of a document as the decoder sees them: which of the
// symbols read each one has. The codewords themselves are not kept.
type rows struct {
	document string
	matrix   *trace.Matrix
	ids      []string
	sheets   []opened
}

// opened is a sheet whose copies begin at the number first.
type opened struct {
	hash  [32]byte
	first int
}

// sheetOf returns the hash of the sheet that a copy's codeword was on.
func (r *rows) sheetOf(number int) [32]byte {
	i := sort.Search(len(r.sheets), func(i int) bool { return r.sheets[i].first > number })
	return r.sheets[i-1].hash
}

// eachOpened opens the sealed sheets of a document that are wanted, one in
// memory at a time.
func eachOpened(ctx context.Context, tx *store.Tx, document string, opener *codebook.Opener, wanted func(share.Sheet) bool, yield func(hash [32]byte, s codebook.Sheet) error) error {
	return tx.EachSheet(ctx, document, func(s share.Sheet) error {
		if !wanted(s) {
			return nil
		}
		sheet, err := opener.Open(s.Sealed, s.Hash)
		if err != nil {
			return fmt.Errorf("document %s: %w", document, err)
		}
		return yield(s.Hash, sheet)
	})
}

// open unseals a document's sheets, compares their codewords with the symbols
// read, and refuses sheets that the ledger doesn't know. Copies are counted
// anew in the same transaction: somebody may have shared since the search.
func (h *Home) open(ctx context.Context, d protected, opener *codebook.Opener, read []symbol) (rows, error) {
	r := rows{document: d.ID}
	err := h.store.View(ctx, func(tx *store.Tx) error {
		n, err := tx.CountCopies(ctx, d.ID)
		if err != nil {
			return err
		}
		r.matrix = trace.NewMatrix(n, len(read))
		all := func(share.Sheet) bool { return true }
		return eachOpened(ctx, tx, d.ID, opener, all, func(hash [32]byte, s codebook.Sheet) error { return r.add(d, hash, s, read) })
	})
	if err != nil {
		return r, err
	}
	if n := r.matrix.Copies(); len(r.ids) != n {
		return r, differ("the copies of document " + d.ID)
	}
	return r, h.checkSheets(ctx, r)
}

func (r *rows) add(d protected, hash [32]byte, sheet codebook.Sheet, read []symbol) error {
	if sheet.Document != d.ID || sheet.Scheme != d.SchemeHash {
		return fmt.Errorf("document %s: a sealed sheet belongs to another document: %w", d.ID, codebook.ErrSwapped)
	}
	r.sheets = append(r.sheets, opened{hash, len(r.ids)})
	for k, id := range sheet.Copies {
		if len(r.ids) == r.matrix.Copies() {
			return differ("the copies of document " + d.ID)
		}
		if len(sheet.Codewords[k]) != len(d.Sites) {
			return fmt.Errorf("document %s: a sealed sheet does not fit its copies: %w", d.ID, codebook.ErrSwapped)
		}
		row, word := r.matrix.Row(len(r.ids)), sheet.Codewords[k]
		for column, s := range read {
			if word[s.site] == s.value {
				row[column/64] |= 1 << (column % 64)
			}
		}
		r.ids = append(r.ids, id)
	}
	return nil
}

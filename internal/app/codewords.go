package app

import (
	"context"
	"fmt"
	"math"
	"sort"

	"barium/internal/codebook"
	"barium/internal/share"
	"barium/internal/share/unsealing"
	"barium/internal/store"
	"barium/internal/trace"
)

// An opening is what a trace reads codewords with: the keys of a quorum at hand,
// or the parts that custodians sent.
type opening struct {
	*codebook.Opener
	sheets map[[32]byte]bool // that may be opened; nil for all
	size   int64             // of the ledger when they were listed: copies made later aren't looked at
}

// withKeys opens whatever there is.
func withKeys(o *codebook.Opener) *opening { return &opening{Opener: o, size: math.MaxInt64} }

// withParts opens the sheets that custodians were asked for.
func withParts(o *codebook.Opener, r unsealing.Request, sheets []unsealing.Sheet) *opening {
	list := make(map[[32]byte]bool, len(sheets))
	for _, s := range sheets {
		list[s.Hash] = true
	}
	return &opening{o, list, r.Size}
}

func (o *opening) may(s share.Sheet) bool { return o.sheets == nil || o.sheets[s.Hash] }

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
func eachOpened(ctx context.Context, tx *store.Tx, document string, o *opening, wanted func(share.Sheet) bool, yield func(hash [32]byte, s codebook.Sheet) error) error {
	return tx.EachSheet(ctx, document, func(s share.Sheet) error {
		if !wanted(s) {
			return nil
		}
		sheet, err := o.Open(s.Sealed, s.Hash)
		if err != nil {
			return fmt.Errorf("document %s: %w", document, err)
		}
		return yield(s.Hash, sheet)
	})
}

// open unseals a document's sheets, compares their codewords with the symbols
// read, and refuses sheets that the ledger doesn't know. Copies are counted
// anew in the same transaction: somebody may have shared since the search.
func (h *Home) open(ctx context.Context, d protected, o *opening, read []symbol) (rows, error) {
	r := rows{document: d.ID}
	err := h.store.View(ctx, func(tx *store.Tx) error {
		n, err := tx.CountCopiesBefore(ctx, d.ID, o.size)
		if err != nil {
			return err
		}
		r.matrix = trace.NewMatrix(n, len(read))
		return eachOpened(ctx, tx, d.ID, o, o.may, func(hash [32]byte, s codebook.Sheet) error { return r.add(d, hash, s, read) })
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

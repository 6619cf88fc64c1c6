package app

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"path/filepath"

	"barium/internal/codebook"
	"barium/internal/mark"
	"barium/internal/share"
	"barium/internal/store"
	"barium/internal/text"
)

// Share makes a copy of a document for each person.
//
// The order of its steps is its promise. Codewords are drawn and rendered,
// and room is reserved on the disk with files of zeros; then a new document's file
// is put among the objects, if there are any, and document, sealed
// codewords, copies and events are committed in one transaction; only then
// is any copy's text written, and given its name when it is whole. So no copy
// is on disk whose codeword isn't sealed and logged, and a disk that fills up
// or a process that dies leaves no half-written file under a copy's name. The
// codewords are in memory from the draw to the last file, and nowhere else.
func (h *Home) Share(ctx context.Context, r Share) (Shared, error) {
	if len(r.People) == 0 {
		return Shared{}, errors.New("nobody to share with: an empty audience is nobody")
	}
	for {
		done, err := h.shareOnce(ctx, r)
		if !errors.Is(err, errOvertaken) {
			return done, err
		}
	}
}

// errOvertaken says that another process registered the same file while this
// one drew its codewords. Nothing was kept; the next turn joins the other's
// document, so that all copies of it are of one code.
var errOvertaken = errors.New("another process registered the document first")

func (h *Home) shareOnce(ctx context.Context, r Share) (Shared, error) {
	doc, err := h.prepare(ctx, r)
	if err != nil {
		return Shared{}, err
	}
	out, err := openDelivery(h.disk, r.Dir)
	if err != nil {
		return Shared{}, err
	}
	b, err := h.draw(ctx, r, doc, out)
	if err != nil {
		return Shared{}, errors.Join(err, out.abandon())
	}
	done, err := h.commit(ctx, doc, b)
	if err != nil {
		return Shared{}, errors.Join(err, out.abandon())
	}
	// From here on nobody may call it off: the copies are released.
	if err := b.deliver(out, r.Progress); err != nil {
		return Shared{}, fmt.Errorf("%w; %d copies are sealed and in the ledger as released, but were not all handed over: %s", err, len(b.copies), out.remedy())
	}
	done.Manifest = filepath.Join(r.Dir, manifestFile)
	return done, nil
}

// A batch is the copies of one Share with their codewords.
type batch struct {
	request   Share
	renderer  *mark.Renderer
	copies    []share.Copy
	codewords [][]uint8
	sheets    []codebook.Sheet
	manifest  []byte
}

// draw draws a codeword for each person, commits to its rendering, and
// reserves the room that the file will take, and the manifest.
func (h *Home) draw(ctx context.Context, r Share, doc registered, out *delivery) (*batch, error) {
	renderer, err := mark.NewRenderer(doc.View, doc.Sites)
	if err != nil {
		return nil, err
	}
	b := &batch{request: r, renderer: renderer}
	random := codebook.NewSystem()
	for i, p := range r.People {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		c := share.Copy{ID: share.NewCopyID(), Document: doc.ID, Person: p}
		c.File = share.FileName(c, filepath.Ext(r.Name))
		if err := b.add(doc, c, codebook.Draw(doc.Biases, random), out); err != nil {
			return nil, err
		}
		r.progress(i + 1)
	}
	if b.manifest, err = manifest(b.copies); err != nil {
		return nil, err
	}
	return b, out.reserve(pendingManifest, len(b.manifest))
}

// manifest is the list of the copies, as it will be handed over.
func manifest(copies []share.Copy) ([]byte, error) {
	var b bytes.Buffer
	err := share.WriteManifest(&b, copies)
	return b.Bytes(), err
}

// progress tells of n of 2·people steps.
func (r Share) progress(n int) {
	if r.Progress != nil {
		r.Progress(n, 2*len(r.People))
	}
}

func (b *batch) add(doc registered, c share.Copy, w []uint8, out *delivery) error {
	file, err := b.renderer.Render(w)
	if err != nil {
		return err
	}
	if len(b.copies)%codebook.SheetCopies == 0 {
		b.sheets = append(b.sheets, codebook.NewSheet(doc.ID, doc.SchemeHash))
	}
	c.Commitment = b.sheets[len(b.sheets)-1].Add(c.ID, w, file)
	b.copies, b.codewords = append(b.copies, c), append(b.codewords, w)
	return out.reserve(c.File, len(file))
}

// commit seals the codewords and records document, sheets, copies and events
// in one transaction.
func (h *Home) commit(ctx context.Context, doc registered, b *batch) (Shared, error) {
	sealed := make([][]byte, len(b.sheets))
	for i, s := range b.sheets {
		var err error
		if sealed[i], err = h.board.Seal(s); err != nil {
			return Shared{}, err
		}
	}
	if doc.fresh {
		if err := h.store.Keep(ctx, doc.Source, doc.Scheme); err != nil {
			return Shared{}, fmt.Errorf("keep the document: %w", err)
		}
	}
	s := summary(doc, b)
	if err := h.store.Update(ctx, func(tx *store.Tx) error { return h.record(ctx, tx, doc, b, sealed, &s) }); err != nil {
		return s, fmt.Errorf("record in the home in %s: %w", h.dir, err)
	}
	s.Needed = doc.Needed(s.All)
	return s, nil
}

func summary(doc registered, b *batch) Shared {
	return Shared{
		Document: doc.ID, Title: doc.Title, Terms: string(doc.Terms), Copies: len(b.copies),
		Words: len(text.Words(doc.View.Text)), Sites: len(doc.Sites), Bits: mark.Bits(doc.Sites),
	}
}

func (h *Home) record(ctx context.Context, tx *store.Tx, doc registered, b *batch, sealed [][]byte, s *Shared) error {
	log := h.ledger.In(tx)
	if doc.fresh {
		docs, err := tx.DocumentsOf(ctx, doc.Source)
		if err != nil {
			return err
		}
		known, err := b.request.among(docs, doc.Sites)
		if err != nil {
			return err
		}
		if known.ID != "" {
			return errOvertaken
		}
		if _, err := share.Register(ctx, tx, log, doc.Document); err != nil {
			return err
		}
	}
	for i := range sealed {
		page := b.copies[i*codebook.SheetCopies : min(len(b.copies), (i+1)*codebook.SheetCopies)]
		released, err := share.Release(ctx, tx, log, doc.Document, sealed[i], page)
		if err != nil {
			return err
		}
		copy(page, released)
	}
	s.FirstEvent = b.copies[0].Event
	head, err := tx.LedgerHead(ctx)
	if err != nil {
		return err
	}
	s.Ledger = head.Size
	s.All, err = tx.CountCopies(ctx, doc.ID)
	return err
}

// deliver writes the copies into the room reserved for them and gives each
// its name.
func (b *batch) deliver(out *delivery, progress func(done, total int)) error {
	n := len(b.copies)
	for i, c := range b.copies {
		file, err := b.renderer.Render(b.codewords[i])
		if err != nil {
			return errors.Join(err, out.abandon())
		}
		if err := out.fill(c.File, file); err != nil {
			return errors.Join(err, out.abandon())
		}
		if progress != nil {
			progress(n+i+1, 2*n)
		}
	}
	return out.finish(b.manifest)
}

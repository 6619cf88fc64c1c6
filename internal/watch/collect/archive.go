package collect

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"time"

	"barium/internal/watch"
	"barium/internal/watch/warc"
)

// often is after how many records without a publication the place is remembered.
const often = 500

// warc reads an archive from where the last round left off.
func (r *round) warc() error {
	f, err := os.Open(r.src.Address)
	if err != nil {
		return err
	}
	defer f.Close()
	st, err := f.Stat()
	if err != nil {
		return err
	}
	begin, err := r.resume(f)
	if err != nil {
		return err
	}
	reader := warc.NewReader(f, st.Size(), warc.Place{Offset: begin.Offset, Inner: begin.Inner})
	at, silent := begin, 0
	for {
		rec, err := reader.Next()
		var broken *warc.Broken
		switch {
		case err == io.EOF:
			return r.moveTo(at)
		case errors.As(err, &broken):
			if err := r.broken(broken, at); err != nil {
				return err
			}
			continue
		case err != nil:
			return err
		}
		at.Offset, at.Inner = rec.Next.Offset, rec.Next.Inner
		before := r.given
		if err := r.record(rec, at); err != nil {
			return err
		}
		if silent++; r.given > before {
			silent = 0
		} else if silent%often == 0 {
			if err := r.moveTo(at); err != nil {
				return err
			}
		}
	}
}

// broken reports a record that can't be read, and reads as much of it as is there.
func (r *round) broken(b *warc.Broken, before watch.Cursor) error {
	if err := r.report(fmt.Sprintf("%s, %v", r.src.Address, b.Place), time.Time{}, b); err != nil {
		return err
	}
	if b.Part == nil {
		return nil
	}
	return r.record(b.Part, before)
}

// resume returns where to begin in a file: at the remembered place, if it is the
// same file.
func (r *round) resume(f io.ReaderAt) (watch.Cursor, error) {
	head := make([]byte, 512)
	n, err := f.ReadAt(head, 0)
	if err != nil && err != io.EOF {
		return watch.Cursor{}, err
	}
	sum := sha256.Sum256(head[:n])
	name := hex.EncodeToString(sum[:8])
	c, err := r.c.State.Cursor(r.ctx, r.src.ID)
	if err != nil || c.File != name {
		return watch.Cursor{File: name}, err
	}
	return c, nil
}

func (r *round) moveTo(c watch.Cursor) error { return r.c.State.SetCursor(r.ctx, r.src.ID, c) }

// record yields the page in a record, if it has one that can be read.
func (r *round) record(rec *warc.Record, behind watch.Cursor) error {
	page, err := rec.Page()
	if errors.Is(err, warc.ErrNoPage) || err == nil && page.Status != http.StatusOK {
		return r.ctx.Err()
	}
	if err != nil {
		return r.report(rec.Target, time.Time{}, err)
	}
	taken, basis := rec.Date, watch.Captured
	if now := r.c.Now(); taken.IsZero() || taken.After(now) {
		taken, basis = now, watch.Seen
	}
	p, err := r.read(page.Body, page.Media, rec.Target, taken, basis)
	switch {
	case errors.Is(err, errNothing):
		return r.ctx.Err()
	case err != nil:
		return r.report(rec.Target, time.Time{}, err)
	}
	p.Cursor = behind
	return r.item(versionKey(watch.Key(rec.Target), p.Hash), rec.Target, func() (watch.Publication, error) { return p, nil })
}

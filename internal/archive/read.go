package archive

import (
	"archive/tar"
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"filippo.io/age"
)

// A Sink takes what is in an archive, in the order in which it was written.
type Sink interface {
	File(ctx context.Context, name string, data []byte) error
	Rows(ctx context.Context, table string, columns []string, rows [][]any) error
	Object(ctx context.Context, id [32]byte, data []byte) error
}

// A Reader reads an archive.
type Reader struct {
	Manifest Manifest
	tar      *tar.Reader
	packed   *bufio.Reader
	counts   Counts
}

// sealedPrefix begins whatever age encrypts.
const sealedPrefix = "age-encryption.org/"

// NewReader begins to read, and returns when it knows what it is an archive of.
func NewReader(from io.Reader, identities ...age.Identity) (*Reader, error) {
	in := bufio.NewReader(from)
	if head, _ := in.Peek(len(sealedPrefix)); string(head) == sealedPrefix {
		if len(identities) == 0 {
			return nil, fmt.Errorf("%w: name the file of the key that opens it with --identity", ErrEncrypted)
		}
		opened, err := age.Decrypt(in, identities...)
		if err != nil {
			return nil, fmt.Errorf("%w, and not to this key: %w", ErrEncrypted, err)
		}
		in = bufio.NewReader(opened)
	}
	unpacked, err := gzip.NewReader(in)
	if err != nil {
		return nil, ErrForeign
	}
	r := &Reader{packed: bufio.NewReader(unpacked), counts: newCounts()}
	r.tar = tar.NewReader(r.packed)
	return r, r.begin()
}

func (r *Reader) begin() error {
	name, data, err := r.next()
	if err != nil || name != manifestEntry {
		return ErrForeign
	}
	if err := json.Unmarshal(data, &r.Manifest); err != nil {
		return ErrForeign
	}
	if r.Manifest.Format != Format {
		return fmt.Errorf("%w: it calls itself %.100q, and %q is known", ErrForeign, r.Manifest.Format, Format)
	}
	return nil
}

// next returns the next entry whole.
func (r *Reader) next() (string, []byte, error) {
	h, err := r.tar.Next()
	if err != nil {
		return "", nil, damaged("%v", err)
	}
	if h.Typeflag != tar.TypeReg || h.Size > maxEntry {
		return "", nil, damaged("%.100q is no file, or of %d bytes", h.Name, h.Size)
	}
	data, err := io.ReadAll(io.LimitReader(r.tar, maxEntry))
	if err != nil {
		return "", nil, damaged("%v", err)
	}
	return h.Name, data, nil
}

// Read hands all that is in the archive to a sink. Only when it has returned nil is
// it known that nothing was missing.
func (r *Reader) Read(ctx context.Context, to Sink) (Counts, error) {
	for {
		if err := ctx.Err(); err != nil {
			return r.counts, err
		}
		name, data, err := r.next()
		if err != nil {
			return r.counts, err
		}
		if name == countsEntry {
			return r.end(data)
		}
		if err := r.entry(ctx, name, data, to); err != nil {
			return r.counts, err
		}
	}
}

func (r *Reader) entry(ctx context.Context, name string, data []byte, to Sink) error {
	if file, ok := strings.CutPrefix(name, filePrefix); ok && fileName.MatchString(file) {
		r.counts.Files++
		return to.File(ctx, file, data)
	}
	if hash, ok := strings.CutPrefix(name, objectPrefix); ok {
		id := sha256.Sum256(data)
		if hash != hex.EncodeToString(id[:]) {
			return damaged("object %.100q is another", hash)
		}
		r.counts.Objects++
		return to.Object(ctx, id, data)
	}
	if table, ok := strings.CutPrefix(name, rowsPrefix); ok {
		table, _, _ = strings.Cut(table, "/")
		return r.rows(ctx, table, data, to)
	}
	return damaged("an entry %.100q", name)
}

func (r *Reader) rows(ctx context.Context, table string, data []byte, to Sink) error {
	head, rest, ok := bytes.Cut(data, []byte("\n"))
	var columns []string
	if err := json.Unmarshal(head, &columns); err != nil || !ok || !tableName.MatchString(table) {
		return damaged("table %.100q has no columns", table)
	}
	var rows [][]any
	for line := range bytes.Lines(rest) {
		row, err := decodeRow(line)
		if err != nil {
			return err
		}
		if len(row) != len(columns) {
			return damaged("a row of %d values in %d columns of %s", len(row), len(columns), table)
		}
		rows = append(rows, row)
	}
	r.counts.Rows[table] += len(rows)
	return to.Rows(ctx, table, columns, rows)
}

// end compares what was read with what was written, and reads on to the very end:
// the checksums of gzip and age stand there.
func (r *Reader) end(data []byte) (Counts, error) {
	var want Counts
	if err := json.Unmarshal(data, &want); err != nil {
		return r.counts, damaged("its counts can't be read")
	}
	for table, n := range want.Rows {
		if n == 0 {
			r.counts.Rows[table] += 0
		}
	}
	if !r.counts.same(want) {
		return r.counts, damaged("%v were written and %v are there", want, r.counts)
	}
	r.counts.Lost = want.Lost
	if _, err := r.tar.Next(); !errors.Is(err, io.EOF) {
		return r.counts, damaged("something follows its end")
	}
	if n, err := io.Copy(io.Discard, r.packed); err != nil {
		return r.counts, damaged("%v after %d bytes", err, n)
	}
	return r.counts, nil
}

// Nowhere takes everything and keeps nothing, for whoever only wants to know
// whether an archive is whole.
type Nowhere struct{}

// File implements Sink.
func (Nowhere) File(context.Context, string, []byte) error { return nil }

// Rows implements Sink.
func (Nowhere) Rows(context.Context, string, []string, [][]any) error { return nil }

// Object implements Sink.
func (Nowhere) Object(context.Context, [32]byte, []byte) error { return nil }

// Package warc reads web archives (ISO 28500) as crawlers publish them, and as they
// come after a crash or a bad copy: plain, packed record by record, packed
// as a whole, packed with the seams in the wrong places. A record that is
// broken is reported with its place, and reading goes on at the next.
package warc

import (
	"bytes"
	"errors"
	"fmt"
	"io"
)

// Broken is a record, or a stretch between records, that can't be read. Reading
// goes on behind it.
type Broken struct {
	Place  Place
	Reason string
	Part   *Record // as much of it as is there, nil if nothing is; its Next is not to be relied on
}

func (b *Broken) Error() string { return fmt.Sprintf("warc record at %v: %s", b.Place, b.Reason) }

var (
	errLong = errors.New("its header is too long")
	// ErrNotWARC says that no record begins where the file does.
	ErrNotWARC = errors.New("not a WARC file")
)

// Limits of a Reader.
const (
	// MaxBlock is the largest block that is returned; a longer one is Broken.
	MaxBlock = 32 << 20
	// maxSkip is the longest block that is skipped rather than given up with
	// its gzip member: a few kilobytes may claim to hold a terabyte.
	maxSkip = 4 << 30
)

// Reader reads a file's records in order.
type Reader struct {
	s     *stream
	want  Place // where to begin, until the first Next
	begun bool
	lost  bool // the place is not known to be a record's beginning
	ended bool
}

// NewReader reads a file of size bytes from a place on, which is the zero Place
// or a Record's Next.
func NewReader(file io.ReaderAt, size int64, from Place) *Reader {
	return &Reader{s: &stream{file: file, size: size}, want: from}
}

// Next returns the next record, a *Broken for one that can't be read (call it
// again), or io.EOF. Other errors are the file's own.
func (r *Reader) Next() (*Record, error) {
	if r.ended {
		return nil, io.EOF
	}
	if !r.begun {
		r.begun = true
		if rec, err := r.begin(); rec != nil || err != nil {
			return rec, err
		}
	}
	if err := r.seek(); err != nil {
		return nil, r.over(err)
	}
	return r.record()
}

func (r *Reader) begin() (*Record, error) {
	if err := r.s.open(r.want.Offset); err != nil && err != io.EOF {
		return r.broken(Place{Offset: r.want.Offset}, err)
	}
	if r.want.Inner > 0 {
		if _, err := r.s.skip(r.want.Inner); err != nil {
			return r.broken(r.want, err)
		}
	}
	return nil, nil
}

// over ends the reading, after an error that leaves nothing to go on with.
func (r *Reader) over(err error) error {
	r.ended = true
	return err
}

// broken reports what is wrong at a place and arranges for reading to go on. A
// member that can't be unpacked is left for the next one that holds a record.
func (r *Reader) broken(at Place, err error) (*Record, error) {
	b := &Broken{Place: at, Reason: reason(err)}
	if !errors.Is(err, errMember) && !errors.Is(err, errBomb) {
		r.lost = true
		return nil, b
	}
	next, err := r.nextMember(at.Offset + 1)
	if err != nil {
		r.ended = true
		if err != io.EOF {
			return nil, err
		}
		return nil, b
	}
	if err := r.s.open(next); err != nil {
		return nil, r.over(err)
	}
	r.lost = false
	return nil, b
}

var errBomb = errors.New("its block is longer than anything that is unpacked")

func reason(err error) string {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return "it is cut off"
	}
	return err.Error()
}

// seek goes to the next record's version line: past blank lines if the place is
// known, past anything if it is lost.
func (r *Reader) seek() error {
	for {
		head, err := r.s.out.Peek(5)
		if len(head) == 0 {
			return r.unlessMember(err)
		}
		switch {
		case bytes.Equal(head, []byte("WARC/")):
			return nil
		case head[0] == '\r' || head[0] == '\n':
			_, err = r.s.skip(1)
		case r.lost:
			_, err = r.s.line(1 << 16)
		default:
			return nil // record says what is wrong
		}
		if err != nil && err != errLong {
			return r.unlessMember(err)
		}
	}
}

// unlessMember keeps a broken member for record to report.
func (r *Reader) unlessMember(err error) error {
	if errors.Is(err, errMember) {
		return nil
	}
	return err
}

// record reads the record that begins here.
func (r *Reader) record() (*Record, error) {
	rec := &Record{Place: r.s.place()}
	version, err := r.s.line(100)
	switch {
	case err != nil && err != errLong:
		return r.broken(rec.Place, err)
	case !bytes.HasPrefix(version, []byte("WARC/")):
		return r.broken(rec.Place, fmt.Errorf("no record begins here"))
	}
	lines, err := r.headerLines()
	if err != nil {
		return r.broken(rec.Place, err)
	}
	h, err := header(lines)
	if err != nil {
		return r.broken(rec.Place, err)
	}
	n, err := contentLength(h)
	if err != nil {
		return r.broken(rec.Place, err)
	}
	rec.fill(h)
	rec.head = len(version) + len(lines)
	return r.block(rec, n)
}

func (r *Reader) headerLines() ([]byte, error) {
	var lines []byte
	for len(lines) < headerLimit {
		line, err := r.s.line(headerLimit)
		lines = append(lines, line...)
		switch {
		case err != nil:
			return nil, err
		case len(bytes.TrimRight(line, "\r\n")) == 0:
			return lines, nil
		}
	}
	return nil, errLong
}

// block reads n bytes and checks that a record ends behind them.
func (r *Reader) block(rec *Record, n int64) (*Record, error) {
	switch {
	case n > maxSkip && r.s.packed:
		return r.broken(rec.Place, fmt.Errorf("%w: %d bytes", errBomb, n))
	case n > MaxBlock:
		if _, err := r.s.skip(n); err != nil {
			return r.short(rec, err)
		}
		return nil, &Broken{Place: rec.Place, Reason: fmt.Sprintf("its block of %d bytes is longer than the limit of %d", n, MaxBlock)}
	}
	var block bytes.Buffer
	_, err := io.CopyN(&block, r.s, n)
	rec.Block = block.Bytes()
	if err != nil {
		return r.short(rec, err)
	}
	if err := r.ending(); err != nil {
		return r.misled(rec, err)
	}
	r.lost = false
	rec.Next = r.s.place()
	return rec, nil
}

// ending reads the two line ends behind a block, by which a length is known to
// be right. Where they are missing, a record or the file's end will do.
func (r *Reader) ending() error {
	for lines := 0; lines < 2; {
		head, err := r.s.out.Peek(5)
		switch {
		case len(head) == 0 && (err == io.EOF || errors.Is(err, errMember)):
			return nil // a broken member is the next record's affair
		case len(head) == 0:
			return err
		case bytes.Equal(head, []byte("WARC/")):
			return nil
		case head[0] == '\n':
			lines++
		case head[0] != '\r':
			return errors.New("its Content-Length is wrong: no record follows")
		}
		if _, err := r.s.skip(1); err != nil {
			return err
		}
	}
	return nil
}

// short is a block that ended before its length. In a plain file the length may be
// at fault and have run over other records.
func (r *Reader) short(rec *Record, err error) (*Record, error) {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return r.misled(rec, io.ErrUnexpectedEOF)
	}
	_, broken := r.broken(rec.Place, err)
	var b *Broken
	if errors.As(broken, &b) && len(rec.Block) > 0 {
		b.Part = rec
	}
	return nil, broken
}

// misled reads a record again whose length was wrong: up to where the next one
// begins.
func (r *Reader) misled(rec *Record, cause error) (*Record, error) {
	if err := r.s.open(rec.Place.Offset); err != nil && err != io.EOF {
		return r.broken(rec.Place, err)
	}
	if _, err := r.s.skip(rec.Place.Inner + int64(rec.head)); err != nil {
		return r.broken(rec.Place, err)
	}
	r.lost = true
	part := *rec
	part.Block = r.untilNext()
	return nil, &Broken{rec.Place, reason(cause), &part}
}

// untilNext reads up to a line that a record begins with, and returns as much of that as
// a block may hold. What stops it is met again.
func (r *Reader) untilNext() []byte {
	var block []byte
	for {
		head, err := r.s.out.Peek(5)
		if len(head) == 0 && err != nil || bytes.Equal(head, []byte("WARC/")) {
			break
		}
		line, err := r.s.line(1 << 16)
		if len(block) < MaxBlock {
			block = append(block, line...)
		}
		if err != nil && err != errLong {
			break
		}
	}
	return bytes.TrimSuffix(block, []byte("\r\n\r\n"))
}

package warc

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
)

// stream is a WARC file as one run of plain bytes, whether it is plain, has a
// gzip member for each record, or is one member as a whole. Members follow one another
// without a seam, because a record may be cut over two of them; the
// stream knows which one each byte came from.
type stream struct {
	file   io.ReaderAt
	size   int64 // of the file
	packed bool

	raw   *bufio.Reader // the file from some place on
	rawAt int64         // how far raw has been read
	z     *gzip.Reader
	out   *bufio.Reader // what is read from: raw itself, or the unpacked bytes

	member int64 // where the member begins that the next byte belongs to
	inner  int64 // how many bytes of it have been read
	seams  []seam
	total  int64 // bytes unpacked into out, whether read yet or not
	read   int64 // bytes that were read from out
}

// seam is where a member begins, in the file and in the unpacked bytes.
type seam struct{ file, total int64 }

// errMember is a gzip member that can't be unpacked (any further).
var errMember = errors.New("gzip member is broken")

// open starts reading at a place in the file, which is a member's first byte if
// the file is packed.
func (s *stream) open(at int64) error {
	s.raw = bufio.NewReaderSize(io.NewSectionReader(s.file, at, s.size-at), 64<<10)
	s.rawAt, s.member, s.inner, s.total, s.read, s.z = at, at, 0, 0, 0, nil
	s.seams = s.seams[:0]
	head, _ := s.raw.Peek(2)
	s.packed = bytes.Equal(head, []byte{0x1f, 0x8b})
	if !s.packed {
		s.out = s.raw
		return nil
	}
	s.out = bufio.NewReaderSize(unpacker{s}, 64<<10)
	return s.nextMember()
}

// nextMember begins to unpack what follows; io.EOF at the file's end.
func (s *stream) nextMember() error {
	begin := s.rawAt
	var err error
	if s.z == nil {
		s.z, err = gzip.NewReader(counted{s})
	} else {
		err = s.z.Reset(counted{s})
	}
	if err == io.EOF {
		return io.EOF
	}
	if err != nil {
		return fmt.Errorf("%w: %v", errMember, err)
	}
	s.z.Multistream(false)
	s.seams = append(s.seams, seam{begin, s.total})
	return nil
}

// counted hands gzip the raw bytes one by one as it wants them, so that it never
// reads beyond its member, and counts them.
type counted struct{ s *stream }

func (c counted) ReadByte() (byte, error) {
	b, err := c.s.raw.ReadByte()
	if err == nil {
		c.s.rawAt++
	}
	return b, err
}

func (c counted) Read(p []byte) (int, error) {
	n, err := c.s.raw.Read(p)
	c.s.rawAt += int64(n)
	return n, err
}

// unpacker reads all members one after the other.
type unpacker struct{ s *stream }

func (u unpacker) Read(p []byte) (int, error) {
	for {
		n, err := u.s.z.Read(p)
		u.s.total += int64(n)
		switch {
		case n > 0 && (err == nil || err == io.EOF):
			return n, nil // an end is met again with the next call
		case err == io.EOF:
			if err := u.s.nextMember(); err != nil {
				return 0, err
			}
		case err != nil:
			return n, fmt.Errorf("%w: %v", errMember, err)
		}
	}
}

// Read implements io.Reader.
func (s *stream) Read(p []byte) (int, error) {
	n, err := s.out.Read(p)
	s.read += int64(n)
	return n, err
}

// line returns the next line with its end, at most limit bytes of it.
func (s *stream) line(limit int) ([]byte, error) {
	var line []byte
	for len(line) < limit {
		b, err := s.out.ReadByte()
		if err != nil {
			return line, err
		}
		s.read++
		line = append(line, b)
		if b == '\n' {
			return line, nil
		}
	}
	return line, errLong
}

// skip reads n bytes away.
func (s *stream) skip(n int64) (int64, error) { return io.CopyN(io.Discard, s, n) }

// place says where in the file the next byte is.
func (s *stream) place() Place {
	if !s.packed {
		return Place{Offset: s.member + s.read}
	}
	// A record that begins where one member ends begins with the next one.
	_, _ = s.out.Peek(1)
	i := len(s.seams) - 1
	for i > 0 && s.seams[i].total > s.read {
		i--
	}
	s.seams = append(s.seams[:0], s.seams[i:]...)
	return Place{Offset: s.seams[0].file, Inner: s.read - s.seams[0].total}
}

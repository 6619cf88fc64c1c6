package warc

import (
	"bufio"
	"bytes"
	"fmt"
	"net/textproto"
	"strconv"
	"strings"
	"time"
)

// Place is where in a file something lies.
type Place struct {
	Offset int64 // bytes into the file; in a packed one, where the gzip member begins
	Inner  int64 // bytes into what that member unpacks to
}

func (p Place) String() string {
	if p.Inner == 0 {
		return fmt.Sprintf("byte %d", p.Offset)
	}
	return fmt.Sprintf("byte %d, %d into what it unpacks to", p.Offset, p.Inner)
}

// Record is one record of a WARC file (ISO 28500).
type Record struct {
	Place  Place
	Next   Place  // behind it
	Type   string // warcinfo, response, resource, request, metadata, revisit, conversion, continuation
	Target string // the URL, without the angle brackets that some writers put round it
	ID     string
	Date   time.Time // when it was captured; zero if it doesn't say so readably
	Media  string    // Content-Type of the block
	Block  []byte

	head int // bytes of the version line and the header
}

// headerLimit is as long as a record's header may be.
const headerLimit = 64 << 10

// header reads the fields of a record, which follow its version line.
func header(lines []byte) (textproto.MIMEHeader, error) {
	h, err := textproto.NewReader(bufio.NewReader(bytes.NewReader(lines))).ReadMIMEHeader()
	if err != nil {
		return nil, fmt.Errorf("its header can't be read: %w", err)
	}
	return h, nil
}

func (r *Record) fill(h textproto.MIMEHeader) {
	r.Type = strings.ToLower(h.Get("WARC-Type"))
	r.Target = strings.TrimSuffix(strings.TrimPrefix(h.Get("WARC-Target-URI"), "<"), ">")
	r.ID = h.Get("WARC-Record-ID")
	r.Media = h.Get("Content-Type")
	r.Date, _ = time.Parse(time.RFC3339Nano, h.Get("WARC-Date")) // left zero: the rest is of use without it
}

func contentLength(h textproto.MIMEHeader) (int64, error) {
	v := strings.TrimSpace(h.Get("Content-Length"))
	n, err := strconv.ParseInt(v, 10, 64)
	if err != nil || n < 0 {
		return 0, fmt.Errorf("its Content-Length %q is no length", v)
	}
	return n, nil
}

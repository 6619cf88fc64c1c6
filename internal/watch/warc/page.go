package warc

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httputil"
	"strings"

	"barium/internal/watch/inflate"
)

// Page is what a server sent, taken out of a record.
type Page struct {
	Status int    // 200 for a resource or conversion
	Media  string // Content-Type
	Body   []byte
}

// ErrNoPage says that a record holds no page: a request, metadata, an answer
// to a name, or one that says only that nothing has changed.
var ErrNoPage = errors.New("holds no page")

// Page takes the page out of a record, with chunks joined and encodings undone.
// A body that isn't as its header says is taken as it is, since many
// crawlers unpack bodies and leave the header; one that is broken half-way gives its
// first half.
func (r *Record) Page() (*Page, error) {
	switch r.Type {
	case "resource", "conversion":
		return &Page{http.StatusOK, r.Media, r.Block}, nil
	case "response":
		if strings.HasPrefix(r.Media, "application/http") {
			return response(r.Block)
		}
	}
	return nil, ErrNoPage
}

func response(block []byte) (*Page, error) {
	head, body := split(block)
	answer, err := http.ReadResponse(bufio.NewReader(bytes.NewReader(tidy(head))), nil)
	if err != nil {
		return nil, fmt.Errorf("the answer's header can't be read: %w", err)
	}
	answer.Body.Close()
	for _, e := range answer.TransferEncoding { // http.ReadResponse takes it out of the header
		if e == "chunked" {
			body = joined(body)
		}
	}
	encoding := answer.Header.Get("Content-Encoding")
	plain, err := inflate.Decode(encoding, body, MaxBlock)
	switch {
	case err == nil, errors.Is(err, inflate.ErrBroken) && len(plain) > 0:
		body = plain
	case errors.Is(err, inflate.ErrBroken): // it wasn't packed to begin with
	default:
		return nil, err
	}
	return &Page{answer.StatusCode, answer.Header.Get("Content-Type"), body}, nil
}

// split parts an answer's header from its body.
func split(block []byte) (head, body []byte) {
	for _, gap := range []string{"\r\n\r\n", "\n\n"} {
		if i := bytes.Index(block, []byte(gap)); i >= 0 {
			return block[:i+len(gap)], block[i+len(gap):]
		}
	}
	return append(bytes.Clone(block), "\r\n\r\n"...), nil
}

// tidy drops header lines that are no fields: one of them would cost the
// whole page. HTTP/2 in the first line is what crawlers write for what they
// took over it.
func tidy(head []byte) []byte {
	var out bytes.Buffer
	for i, line := range strings.Split(strings.TrimRight(string(head), "\r\n"), "\n") {
		line = strings.TrimRight(line, "\r")
		name, _, ok := strings.Cut(line, ":")
		switch {
		case i == 0:
			line = strings.Replace(line, "HTTP/2 ", "HTTP/2.0 ", 1)
		case !ok || name == "" || strings.ContainsAny(name, " \t\"()<>@,;\\/[]?={}"), strings.EqualFold(name, "Content-Length"):
			continue
		}
		out.WriteString(line + "\r\n")
	}
	out.WriteString("\r\n")
	return out.Bytes()
}

// joined undoes chunking; a body that isn't chunked is returned as it is, one
// that breaks off as far as it goes.
func joined(body []byte) []byte {
	plain, err := io.ReadAll(io.LimitReader(httputil.NewChunkedReader(bytes.NewReader(body)), MaxBlock))
	if err != nil && len(plain) == 0 {
		return body
	}
	return plain
}

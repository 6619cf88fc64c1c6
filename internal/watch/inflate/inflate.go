// Package inflate undoes the content encodings of the web, within a limit: a
// few kilobytes of gzip can hold a gigabyte of zeros.
package inflate

import (
	"bufio"
	"bytes"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/andybalholm/brotli"
)

// Errors of Decode, for errors.Is.
var (
	ErrTooLarge = errors.New("too large when unpacked")
	ErrEncoding = errors.New("content encoding that is not read")
	ErrBroken   = errors.New("content encoding is broken")
)

// layers is how many encodings may be wrapped in one another. Two are seen
// (a packed site map that the server packs once more), more are an attack.
const layers = 2

// Decode undoes a Content-Encoding header's encodings, the last one first, and
// returns at most limit bytes. With ErrBroken it returns what could be read.
func Decode(encodings string, body []byte, limit int64) ([]byte, error) {
	var list []string
	for e := range strings.SplitSeq(encodings, ",") {
		if e = strings.ToLower(strings.TrimSpace(e)); e != "" && e != "identity" {
			list = append(list, e)
		}
	}
	if len(list) > layers {
		return nil, fmt.Errorf("%w: %d of them in one another, and the limit is %d", ErrEncoding, len(list), layers)
	}
	for i := len(list) - 1; i >= 0; i-- {
		var err error
		if body, err = one(list[i], body, limit); err != nil {
			return body, err
		}
	}
	return body, nil
}

// Packed says whether body begins like a gzip file.
func Packed(body []byte) bool { return bytes.HasPrefix(body, []byte{0x1f, 0x8b, 8}) }

func one(encoding string, body []byte, limit int64) ([]byte, error) {
	r, err := reader(encoding, body)
	if err != nil {
		return nil, err
	}
	out, err := io.ReadAll(io.LimitReader(r, limit+1))
	switch {
	case int64(len(out)) > limit:
		return nil, fmt.Errorf("%w: %d bytes of %s hold more than %d", ErrTooLarge, len(body), encoding, limit)
	case err != nil:
		return out, fmt.Errorf("%w: %s after %d bytes: %v", ErrBroken, encoding, len(out), err)
	}
	return out, nil
}

func reader(encoding string, body []byte) (io.Reader, error) {
	switch encoding {
	case "gzip", "x-gzip":
		z, err := gzip.NewReader(bytes.NewReader(body))
		if err != nil {
			return nil, fmt.Errorf("%w: it doesn't begin like gzip", ErrBroken)
		}
		return z, nil
	case "deflate":
		return deflate(body), nil
	case "br":
		return brotli.NewReader(bytes.NewReader(body)), nil
	}
	return nil, fmt.Errorf("%w: %q: gzip, deflate and br are", ErrEncoding, encoding)
}

// deflate is zlib by the standard and a bare stream by some servers.
func deflate(body []byte) io.Reader {
	if z, err := zlib.NewReader(bytes.NewReader(body)); err == nil {
		return z
	}
	return flate.NewReader(bufio.NewReader(bytes.NewReader(body)))
}

package warc

import (
	"bytes"
	"compress/gzip"
	"io"
)

// nextMember looks for the next gzip member behind a broken one: its magic
// number, and "WARC/" when it is unpacked, since the three bytes of the magic
// number come up by chance every 16 MiB.
func (r *Reader) nextMember(from int64) (int64, error) {
	buf := make([]byte, 256<<10)
	for from < r.s.size {
		n, err := r.s.file.ReadAt(buf, from)
		if err != nil && err != io.EOF {
			return 0, err
		}
		window := buf[:n]
		for at := 0; ; at++ {
			i := bytes.Index(window[at:], []byte{0x1f, 0x8b, 8})
			if i < 0 {
				break
			}
			at += i
			if r.holdsRecord(from + int64(at)) {
				return from + int64(at), nil
			}
		}
		if n < len(buf) {
			break
		}
		from += int64(n) - 2 // the number may lie across two windows
	}
	return 0, io.EOF
}

func (r *Reader) holdsRecord(at int64) bool {
	z, err := gzip.NewReader(io.NewSectionReader(r.s.file, at, r.s.size-at))
	if err != nil {
		return false
	}
	head := make([]byte, 5)
	_, err = io.ReadFull(z, head)
	return err == nil && string(head) == "WARC/"
}

package watch

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"time"
)

// A Publication is a text that was published, as it was first seen.
type Publication struct {
	Key       string   // what tells it from others: see Key. The same for every source that names it
	Aliases   []string // other keys it goes by (where a redirect led): done together with Key
	Source    string   // ID of the source that it came from
	Matter    string   // the source's
	URL       string   // where it stands, after redirects; empty for a text without an address
	Title     string
	Author    string
	Outlet    string
	Published When
	Language  string // BCP 47, empty if not known
	Text      string // the article's body, paragraphs parted by blank lines
	FirstSeen time.Time
	Hash      string // of the words of the text: see Hash
	Cursor    Cursor // where the next round goes on, once this one is kept
}

// Cursor is a place in a source that is read from front to back (WARC, JSON
// Lines): what lies before it has been dealt with. Others leave it zero.
// File is the size and time of the file, so that another file isn't entered in
// the middle.
type Cursor struct {
	Offset int64  // bytes into the file; for gzip, where the member starts
	Inner  int64  // bytes into what the member inflates to
	File   string // which file it was
}

// Key returns what tells the item at an address from others: the address
// without its fragment, its default port and the parameters that only say where a reader
// came from.
func Key(address string) string { return normalAddress(address) }

// Hash returns the SHA-256 of a text's words in hexadecimal, so that a page
// that changed only its spacing is the same publication.
func Hash(text string) string {
	h := sha256.New()
	for f := range strings.FieldsSeq(text) {
		h.Write([]byte(f))
		h.Write([]byte{' '})
	}
	return hex.EncodeToString(h.Sum(nil))
}

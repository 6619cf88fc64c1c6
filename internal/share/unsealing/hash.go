package unsealing

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"strconv"
	"time"
)

// Hash is SHA-256 over all that is asked. A custodian's proof is bound to it, and
// the custodian's own program computes it from what it showed: a part that was
// given for one purpose, document or asker serves no other. docs/formats.md has
// its form.
func (r Request) Hash() [32]byte {
	h := sha256.New()
	fmt.Fprint(h, "barium unsealing v1\n")
	for _, f := range []struct{ name, value string }{
		{"id", r.ID}, {"document", r.Document}, {"title", r.Title}, {"by", r.By}, {"asker", r.Asker},
		{"purpose", r.Purpose}, {"legalBasis", r.LegalBasis}, {"protectedDisclosure", string(r.Protected)}, {"consulted", r.Consulted},
		{"leak", hex.EncodeToString(r.Leak[:])}, {"bound", r.Bound}, {"board", r.Board},
		{"sheets", strconv.Itoa(r.Sheets)}, {"listed", hex.EncodeToString(r.Listed[:])},
		{"at", r.At.UTC().Format(time.RFC3339Nano)}, {"expires", r.Expires.UTC().Format(time.RFC3339Nano)},
	} {
		field(h, f.name, f.value)
	}
	return [32]byte(h.Sum(nil))
}

// field writes a value with its length, so that none runs over into the next.
func field(h hash.Hash, name, value string) { fmt.Fprintf(h, "%s %d %s\n", name, len(value), value) }

// HashSheets is SHA-256 over a list of sheets: of each its hash and its lock.
func HashSheets(sheets []Sheet) [32]byte {
	h := sha256.New()
	fmt.Fprint(h, "barium unsealing sheets v1\n")
	h.Write(PackSheets(sheets))
	return [32]byte(h.Sum(nil))
}

// HashTexts is SHA-256 over what is traced: one text's own, or that of the
// hashes of several in the order given.
func HashTexts(texts []Text) [32]byte {
	if len(texts) == 1 {
		return sha256.Sum256(texts[0].Source)
	}
	all := sha256.New()
	for _, t := range texts {
		sum := sha256.Sum256(t.Source)
		all.Write(sum[:])
	}
	return [32]byte(all.Sum(nil))
}

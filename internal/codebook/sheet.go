package codebook

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
)

const (
	// SheetCopies is how many codewords one sheet holds at most. Sealing and
	// opening cost a curve multiplication a sheet, so sheets are shared.
	SheetCopies = 512

	sheetHeader = "barium sheet v1"
	maxSites    = 1 << 20
)

// A Sheet is a page of the codebook: the codewords of up to SheetCopies copies
// of one document. However it is printed, they are left out.
type Sheet struct {
	Document string   // the document's id
	Scheme   [32]byte // hash of the sites and biases that the codewords are over
	// Secret keys the commitments to the copies' files. It is sealed with the
	// codewords and kept nowhere else: a bare hash of a copy's file would let
	// whoever holds the document try codewords until one fits.
	Secret    [32]byte
	Copies    []string  // the copies' ids
	Codewords [][]uint8 // one symbol 0…7 a site, one codeword a copy
}

// NewSheet returns an empty sheet with a fresh secret.
func NewSheet(document string, scheme [32]byte) Sheet {
	s := Sheet{Document: document, Scheme: scheme}
	rand.Read(s.Secret[:]) // never fails: crypto/rand ends the program instead
	return s
}

// Add puts a copy on the sheet and returns the commitment to its file that its
// release states. The sheet keeps the codeword's slice.
func (s *Sheet) Add(copyID string, codeword []uint8, file []byte) [32]byte {
	s.Copies, s.Codewords = append(s.Copies, copyID), append(s.Codewords, codeword)
	return s.Commitment(copyID, file)
}

// Commitment is HMAC-SHA-256 of a copy's id and file under the copy's Opening.
// Once the sheet is open it proves that the file rendered from the codeword is
// the file that was released.
func (s Sheet) Commitment(copyID string, file []byte) [32]byte {
	key := s.Opening(copyID)
	h := hmac.New(sha256.New, key[:])
	fmt.Fprintf(h, "barium copy v1\x00%s\x00", copyID)
	h.Write(file)
	return [32]byte(h.Sum(nil))
}

// Opening is the key of one copy's commitment: HMAC-SHA-256 of its id under the
// sheet's secret. It can be shown, in court say, and opens nothing but that
// commitment.
func (s Sheet) Opening(copyID string) [32]byte {
	h := hmac.New(sha256.New, s.Secret[:])
	fmt.Fprintf(h, "barium opening v1\x00%s", copyID)
	return [32]byte(h.Sum(nil))
}

func (s Sheet) String() string {
	return fmt.Sprintf("sheet of %d copies of %s", len(s.Copies), s.Document)
}

// Format keeps every verb from the codewords and the secret.
func (s Sheet) Format(f fmt.State, _ rune) { io.WriteString(f, s.String()) }

func (s Sheet) sites() int {
	if len(s.Codewords) == 0 {
		return 0
	}
	return len(s.Codewords[0])
}

func (s Sheet) validate() error {
	if len(s.Copies) == 0 || len(s.Copies) > SheetCopies || len(s.Copies) != len(s.Codewords) {
		return fmt.Errorf("%d copies with %d codewords: want 1 to %d of each", len(s.Copies), len(s.Codewords), SheetCopies)
	}
	if s.Secret == [32]byte{} {
		return errors.New("no secret: sheets are made by NewSheet")
	}
	if !word(s.Document) || s.sites() > maxSites {
		return fmt.Errorf("document %q, %d sites", s.Document, s.sites())
	}
	seen := make(map[string]bool, len(s.Copies))
	for i, id := range s.Copies {
		if !word(id) || seen[id] || len(s.Codewords[i]) != s.sites() {
			return fmt.Errorf("copy %q: want ids that differ and codewords of one length", id)
		}
		seen[id] = true
	}
	return nil
}

// word reports whether s can stand in a line of the format.
func word(s string) bool {
	for i := range len(s) {
		if s[i] <= ' ' || s[i] > '~' {
			return false
		}
	}
	return s != "" && len(s) <= 64
}

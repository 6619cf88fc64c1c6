package unsealing

import (
	"encoding/hex"
	"fmt"
	"time"

	"barium/internal/share"
)

// A Paper is a request as custodians are shown it, on pages and by programs: all
// that its hash covers, so that a custodian's own program can compute that.
type Paper struct {
	ID         string          `json:"id"`
	Document   string          `json:"document"`
	Title      string          `json:"title"`
	By         string          `json:"by" doc:"id of the person who asks"`
	Asker      string          `json:"asker" doc:"their name and party"`
	Purpose    string          `json:"purpose"`
	LegalBasis string          `json:"legalBasis"`
	Protected  share.Protected `json:"protectedDisclosure" enum:"no,yes,unsure" doc:"may the publication be lawful whistleblowing? The asker's answer"`
	Consulted  string          `json:"consulted" doc:"who was asked about that, and what they said"`
	Leak       string          `json:"leak" doc:"SHA-256 of the texts to be traced"`
	Bound      string          `json:"bound" doc:"on false accusation"`
	Board      string          `json:"board" doc:"fingerprint of the board that is asked"`
	Sheets     int             `json:"sheets" doc:"how many sealed sheets are to be opened"`
	Listed     string          `json:"listed" doc:"SHA-256 of their list"`
	At         time.Time       `json:"at"`
	Expires    time.Time       `json:"expires"`
}

// Paper is the request as custodians are shown it.
func (r Request) Paper() Paper {
	return Paper{
		ID: r.ID, Document: r.Document, Title: r.Title, By: r.By, Asker: r.Asker, Purpose: r.Purpose, LegalBasis: r.LegalBasis,
		Protected: r.Protected, Consulted: r.Consulted, Leak: hex.EncodeToString(r.Leak[:]), Bound: r.Bound, Board: r.Board,
		Sheets: r.Sheets, Listed: hex.EncodeToString(r.Listed[:]), At: r.At.UTC(), Expires: r.Expires.UTC(),
	}
}

// Hash is that of the request, computed from what is shown of it.
func (p Paper) Hash() ([32]byte, error) {
	r := Request{
		ID: p.ID, Document: p.Document, Title: p.Title, By: p.By, Asker: p.Asker, Purpose: p.Purpose, LegalBasis: p.LegalBasis,
		Protected: p.Protected, Consulted: p.Consulted, Bound: p.Bound, Board: p.Board, Sheets: p.Sheets, At: p.At, Expires: p.Expires,
	}
	for _, h := range []struct {
		into *[32]byte
		text string
	}{{&r.Leak, p.Leak}, {&r.Listed, p.Listed}} {
		b, err := hex.DecodeString(h.text)
		if err != nil || len(b) != len(h.into) {
			return [32]byte{}, fmt.Errorf("request %s: %q is no hash", p.ID, h.text)
		}
		copy(h.into[:], b)
	}
	return r.Hash(), nil
}

// PackSheets writes a list of sheets as programs are sent it, and as it is kept: of
// each its hash and its lock, 64 bytes together.
func PackSheets(sheets []Sheet) []byte {
	list := make([]byte, 0, 64*len(sheets))
	for _, s := range sheets {
		list = append(append(list, s.Hash[:]...), s.Lock[:]...)
	}
	return list
}

// UnpackSheets reads such a list.
func UnpackSheets(b []byte) ([]Sheet, error) {
	if len(b)%64 != 0 {
		return nil, fmt.Errorf("%d bytes are no list of sheets", len(b))
	}
	list := make([]Sheet, len(b)/64)
	for i := range list {
		list[i] = Sheet{Hash: [32]byte(b[64*i:]), Lock: [32]byte(b[64*i+32:])}
	}
	return list, nil
}

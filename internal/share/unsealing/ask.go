package unsealing

import (
	"context"
	"maps"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"barium/internal/codebook"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
	"barium/receipt"
)

// Tx is what this package needs of a transaction.
type Tx interface {
	// Person is a person by their id.
	Person(ctx context.Context, id string) (desk.Person, error)

	AddUnsealing(ctx context.Context, r Request, sheets []Sheet, texts []Text) error
	// EndUnsealing keeps state, reason, end and finding.
	EndUnsealing(ctx context.Context, r Request) error
	// ClearUnsealing forgets a request's texts and the parts of its answers.
	ClearUnsealing(ctx context.Context, id string) error
	// AddUnsealingAnswer adds a custodian's answer, with their partial as it is in
	// the safe; nil where they refused.
	AddUnsealingAnswer(ctx context.Context, request string, a Answer, shut []byte) error
	Unsealing(ctx context.Context, id string) (Request, error)
	UnsealingSheets(ctx context.Context, id string) ([]Sheet, error)
	UnsealingTexts(ctx context.Context, id string) ([]Text, error)
	// UnsealingParts are the partials in the safe, by person; none once the request
	// has ended.
	UnsealingParts(ctx context.Context, id string) (map[string][]byte, error)
}

// A Hearing is where a request is made, answered and ended, in one transaction.
// What people do, they do at their desk; what follows from it has no desk.
type Hearing struct {
	Tx    Tx
	Log   share.Log
	Desk  *desk.Desk // of By; nil where nobody acts
	By    string
	Board codebook.Board
	Safe  Safe
	Now   time.Time
}

// Limits of what is asked.
const (
	maxWords = 2000 // characters in a field that people write, which stands in an event
	maxDays  = 90
	MaxTexts = 20
)

// An Ask is what somebody wants to ask.
type Ask struct {
	Document, Title     string
	Texts               []Text
	Sheets              []Sheet // all of the document's, as they were
	Size                int64   // of the ledger then
	Purpose, LegalBasis string
	Protected           share.Protected
	Consulted           string
	Bound               string
	Days                int // until it expires
}

// Ask makes a request. One whose publication may be protected disclosure is
// recorded, so that the auditor can read it, and refused at once: custodians are
// never asked.
func (h *Hearing) Ask(ctx context.Context, a Ask) (Request, error) {
	why, err := h.Desk.AllowDocument(ctx, policy.Inquire, a.Document)
	if err != nil {
		return Request{}, err
	}
	if err := a.check(); err != nil {
		return Request{}, err
	}
	now := h.Now.UTC().Truncate(time.Microsecond)
	r := Request{
		ID: share.NewUnsealingID(), Document: a.Document, Title: a.Title, By: h.By,
		Asker:   why.Facts.Person.Name + ", " + why.Facts.Party.Name,
		Purpose: a.Purpose, LegalBasis: a.LegalBasis, Protected: a.Protected, Consulted: a.Consulted,
		Leak: HashTexts(a.Texts), Bound: a.Bound, Board: h.Board.Fingerprint(), Sheets: len(a.Sheets), Listed: HashSheets(a.Sheets),
		Size: a.Size, At: now, Expires: now.AddDate(0, 0, a.Days), State: Asked,
	}
	if r.Event, err = h.tell(ctx, r.requested(), why); err != nil {
		return Request{}, err
	}
	if err := h.Tx.AddUnsealing(ctx, r, a.Sheets, a.Texts); err != nil {
		return Request{}, err
	}
	if r.Protected == share.ProtectedYes {
		return r, h.refuse(ctx, &r, "the publication may be protected disclosure, so codewords stay sealed: take legal advice, and ask again only if the answer is no")
	}
	return r, nil
}

// check says what is missing, field by field, as a board would ask it.
func (a Ask) check() error {
	for _, f := range []struct{ field, name, value string }{{"purpose", "the purpose", a.Purpose}, {"legalBasis", "the legal basis", a.LegalBasis},
		{"consulted", "who was asked whether it is protected disclosure, and what they said", a.Consulted}} {
		if n := len(strings.Fields(f.value)); n < 3 {
			return invalid.In(f.field, "%s: say it in words that custodians and auditors can judge, %q is none", f.name, f.value)
		}
		if len([]rune(f.value)) > maxWords || !utf8.ValidString(f.value) || strings.ContainsRune(f.value, 0) {
			return invalid.In(f.field, "%s: want at most %d characters of text", f.name, maxWords)
		}
	}
	switch bound, err := strconv.ParseFloat(a.Bound, 64); {
	case a.Protected != share.ProtectedNo && a.Protected != share.ProtectedYes && a.Protected != share.ProtectedUnsure:
		return invalid.In("protectedDisclosure", "whether the publication may be protected disclosure: want no, yes or unsure")
	case err != nil || !(bound > 0 && bound < 1):
		return invalid.In("bound", "the bound on false accusation %q: want a probability between 0 and 1, such as 0.001", a.Bound)
	case a.Days < 1 || a.Days > maxDays:
		return invalid.In("days", "%d days to answer: want 1 to %d", a.Days, maxDays)
	case len(a.Texts) == 0 || len(a.Texts) > MaxTexts:
		return invalid.In("texts", "%d texts: want 1 to %d", len(a.Texts), MaxTexts)
	case len(a.Sheets) == 0:
		return invalid.Errorf("no copy of document %s was ever made, so there is nothing to open", a.Document)
	}
	return nil
}

// tell appends an event that carries the decision that allowed it.
func (h *Hearing) tell(ctx context.Context, e receipt.Event, why policy.Decision) (int64, error) {
	maps.Copy(e.Fields, why.Log())
	e.Fields["by"] = h.By
	return h.Log.Append(ctx, e)
}

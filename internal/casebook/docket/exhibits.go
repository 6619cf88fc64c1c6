package docket

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"path"
	"strings"
	"time"

	"barium/internal/share/invalid"
	"barium/internal/share/policy"
	"barium/receipt"
)

// A Kind says what an exhibit is.
type Kind string

// The kinds of exhibits.
const (
	Published Kind = "publication" // a publication's text, as the watch kept it
	Found     Kind = "finding"     // of a request to the custodians, as data
	Proof     Kind = "receipt"     // of an event in the ledger
	Handed    Kind = "file"        // that somebody brought
)

// An Exhibit is something that was put in. It is kept as it was then, and its hash
// stands in the ledger.
type Exhibit struct {
	Number  int // in its case, from 1
	Kind    Kind
	Subject string // id of the publication or request, index of the event; "" for a file
	Name    string // of its file
	Note    string // what it is, and why it was put in
	Hash    [32]byte
	Size    int64
	By      string // person
	At      time.Time
	Event   int64
	Body    []byte `json:"-"` // set where it is asked for
}

// A Custody is something that was done with an exhibit. All of them, in order, are its
// chain of custody.
type Custody struct {
	Exhibit int
	Act     Handling
	By      string // person
	To      string // whom it was handed to
	Note    string
	At      time.Time
	Event   int64
}

// A Handling is what can be done with an exhibit.
type Handling string

// The handlings.
const (
	Entered    Handling = "entered"
	Viewed     Handling = "viewed"
	HandedOver Handling = "handed over"
	Noted      Handling = "noted"
	// Altered: it was to be viewed, and what is stored is not what was put in.
	Altered Handling = "found altered"
)

// Limits of exhibits.
const (
	maxExhibits = 1000
	maxBody     = 20 << 20
)

// Enter puts an exhibit in, and makes it the case's subject where it is a publication
// or a finding.
func (s *Sitting) Enter(ctx context.Context, id string, x Exhibit, documents []string) (Exhibit, error) {
	c, why, err := s.Working(ctx, id)
	if err != nil {
		return x, err
	}
	if err := x.check(); err != nil {
		return x, err
	}
	n, err := s.Tx.CountExhibits(ctx, c.ID)
	if err == nil && n >= maxExhibits {
		err = invalid.Errorf("a case has at most %d exhibits", maxExhibits)
	}
	if err != nil {
		return x, err
	}
	x.Number, x.Hash, x.Size, x.By, x.At = n+1, sha256.Sum256(x.Body), int64(len(x.Body)), s.Desk.By(), s.stamp()
	if x.Event, err = s.Tell(ctx, c, TypeExhibitEntered, entered(x), why); err != nil {
		return x, err
	}
	if err := s.Tx.AddExhibit(ctx, c.ID, x); err != nil {
		return x, err
	}
	if err := s.Tx.AddCustody(ctx, c.ID, Custody{Exhibit: x.Number, Act: Entered, By: x.By, Note: x.Note, At: x.At, Event: x.Event}); err != nil {
		return x, err
	}
	return x, s.Tx.AddSubjects(ctx, x.subject(c, documents))
}

// subject is a case that is about an exhibit, too.
func (x Exhibit) subject(c Case, documents []string) Case {
	switch x.Kind {
	case Published:
		c.Publications, c.Documents = append(c.Publications, x.Subject), append(c.Documents, documents...)
	case Found:
		c.Unsealings, c.Documents = append(c.Unsealings, x.Subject), append(c.Documents, documents...)
	}
	return c
}

func (x *Exhibit) check() error {
	x.Name, x.Note = path.Base(strings.ReplaceAll(x.Name, `\`, "/")), strings.TrimSpace(x.Note)
	switch {
	case len(x.Body) == 0:
		return invalid.In("file", "the exhibit is empty: choose a file, or paste a text")
	case len(x.Body) > maxBody:
		return invalid.In("file", "the exhibit has more than %d MB", maxBody>>20)
	case x.Name == "." || x.Name == "/" || !writable(x.Name, maxTitle):
		return invalid.In("file", "its file has no name that can be kept: want at most %d characters", maxTitle)
	case x.Note == "":
		return invalid.In("note", "say what it is, where it comes from, and why it is put in")
	case !writable(x.Note, maxWords):
		return invalid.In("note", "the note: want at most %d characters of text", maxWords)
	}
	return nil
}

// View opens an exhibit, of a closed case too. Whoever may know of the case may, and
// the chain of custody has it. What is stored is held against its hash and against the
// event of its entry: what isn't as it was put in is not given out.
func (s *Sitting) View(ctx context.Context, id string, number int, event receipt.Event) (Exhibit, error) {
	c, err := s.Tx.Case(ctx, id)
	if err != nil {
		return Exhibit{}, err
	}
	why, err := s.reading(ctx, c.Matter)
	if err != nil {
		return Exhibit{}, err
	}
	x, err := s.Tx.Exhibit(ctx, c.ID, number)
	if err != nil {
		return x, err
	}
	done := Custody{Exhibit: number, Act: Viewed}
	if !x.Intact(c, event) {
		done.Act, done.Note, x.Body = Altered, "what is stored is not what was put in", nil
	}
	return x, s.handled(ctx, c, done, why)
}

// Intact reports whether an exhibit is what the event of its entry told of.
func (x Exhibit) Intact(c Case, e receipt.Event) bool {
	sum := sha256.Sum256(x.Body)
	return sum == x.Hash && e.Type == TypeExhibitEntered && e.Text("case") == c.ID && e.Integer("exhibit") == int64(x.Number) && e.Text("hash") == hex.EncodeToString(sum[:])
}

// reading is the decision by which somebody reads a case.
func (s *Sitting) reading(ctx context.Context, matter string) (why policy.Decision, err error) {
	for _, act := range []policy.Act{policy.Inquire, policy.Unseal, policy.Audit} {
		if why, err = s.Desk.AllowMatter(ctx, act, matter); err == nil {
			return why, nil
		}
	}
	return why, err
}

// HandOver records that an exhibit, or a copy of it, was given to somebody.
func (s *Sitting) HandOver(ctx context.Context, id string, number int, to, note string) error {
	if len(strings.TrimSpace(to)) == 0 || !writable(to, maxTitle) {
		return invalid.In("to", "say to whom it was handed over, in at most %d characters", maxTitle)
	}
	return s.handle(ctx, id, Custody{Exhibit: number, Act: HandedOver, To: strings.TrimSpace(to), Note: strings.TrimSpace(note)})
}

// Remark adds a note to an exhibit.
func (s *Sitting) Remark(ctx context.Context, id string, number int, note string) error {
	if strings.TrimSpace(note) == "" {
		return invalid.In("note", "the note is empty")
	}
	return s.handle(ctx, id, Custody{Exhibit: number, Act: Noted, Note: strings.TrimSpace(note)})
}

func (s *Sitting) handle(ctx context.Context, id string, done Custody) error {
	c, why, err := s.Working(ctx, id)
	if err != nil {
		return err
	}
	if !writable(done.Note, maxWords) {
		return invalid.In("note", "the note: want at most %d characters of text", maxWords)
	}
	if _, err := s.Tx.Exhibit(ctx, c.ID, done.Exhibit); err != nil {
		return err
	}
	return s.handled(ctx, c, done, why)
}

func (s *Sitting) handled(ctx context.Context, c Case, done Custody, why policy.Decision) (err error) {
	done.By, done.At = s.Desk.By(), s.stamp()
	fields := map[string]any{"exhibit": done.Exhibit, "act": string(done.Act), "to": done.To, "note": done.Note}
	if done.Event, err = s.Tell(ctx, c, TypeExhibitHandled, fields, why); err != nil {
		return err
	}
	return s.Tx.AddCustody(ctx, c.ID, done)
}

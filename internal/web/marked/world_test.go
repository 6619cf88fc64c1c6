// Package marked proves that nobody is served unmarked text: it asks everything that
// there is to ask, as people with many different rights, and holds each answer
// against the copies that were recorded while it was given.
package marked

import (
	"context"
	"strings"
	"testing"
	"time"

	"barium/internal/assess"
	"barium/internal/codebook"
	"barium/internal/format"
	"barium/internal/mark"
	"barium/internal/office"
	"barium/internal/office/secrets"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/edition"
	"barium/internal/share/standing"
	"barium/internal/share/terms"
	"barium/internal/store"
	"barium/internal/web/webtest"
)

// A world is a house in which documents are with recipients in every way that the
// rules know.
type world struct {
	*webtest.House
	t        *testing.T
	opener   *codebook.Opener
	texts    []*protected
	releases []string
	notices  []string
	secret   string
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// story is a report whose wording is told from every other's by its subject.
func story(subject string) string {
	return strings.ReplaceAll(`# The matter of the SUBJECT

The engineers began to look at the SUBJECT on Monday, although the weather was bad. They found that each SUBJECT was old and that its pipes were too narrow.

It is not clear who ordered the SUBJECT to be closed. However, the log shows that somebody did so before the water rose.

- Because the SUBJECT was shut, the lower town was flooded within a few hours.
- Nobody at the SUBJECT was hurt, but many people lost their homes.

We think that the keeper of the SUBJECT did not know about the danger. In addition, the SUBJECT could not be opened from outside.
`, "SUBJECT", subject)
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{House: webtest.New(t), t: t}
	var err error
	w.opener, err = codebook.Combine(w.Board, w.Keys[:2])
	must(t, err)
	w.protect(w.Document)
	w.released(w.Document, "reader", "further")
	w.Accept(t, "reader", w.releases[0])
	w.Accept(t, "further", w.releases[0])

	whole := w.file("sluice", nil)
	w.Accept(t, "reader", w.released(whole, "reader", "colleague"))
	partly := w.file("culvert", func(on *terms.Terms) {
		on.Paragraphs = map[int]terms.Audience{2: terms.Parties(w.Parties["rilla"].ID), 6: terms.Parties(w.Parties["rilla"].ID)}
		on.Onward = 2
	})
	r := w.released(partly, "reader", "further")
	w.Accept(t, "reader", r)
	w.Accept(t, "further", r)
	early := w.file("weir", func(on *terms.Terms) {
		on.Embargo, err = terms.NewMoment(time.Now().Add(24*time.Hour), "Europe/London")
		must(t, err)
	})
	w.Accept(t, "reader", w.released(early, "reader"))
	w.withdrawn(w.file("pump", nil))
	w.proposed(w.file("canal", nil))
	w.file("dyke", nil) // released to nobody
	w.drafted("ferry")
	w.kept(whole)
	return w
}

// kept is a secret with a statement that was taken, with its words, from a document.
func (w *world) kept(document string) {
	const words = "that its pipes were too narrow"
	from := strings.Index(w.texts[1].View.Text, words)
	kept, err := w.Secrets.KeepSecret(w.t.Context(), w.People["clerk"].ID, secrets.SecretIn{
		Matter: w.Matter.ID, Content: &secrets.WorldIn{Name: "keepers.csv", Data: []byte("name,old\nAda,true\nBen,true\nCaro,false\n")},
		File: assess.File{Secret: assess.Secret{Name: "who keeps it", Key: "name"}, Statements: []assess.Statement{
			{ID: "old", Text: words, Where: "c.old", Source: &assess.Source{Document: document, Start: from, End: from + len(words), Words: words}},
		}},
	})
	must(w.t, err)
	w.secret = kept.ID
}

// drafted isn't filed yet: it is the clerk's own party's alone.
func (w *world) drafted(subject string) {
	id, err := w.Bring(w.t.Context(), w.People["clerk"].ID, w.Matter.ID, office.Text{Name: subject + ".md", Source: []byte(story(subject))})
	must(w.t, err)
	view, err := format.Parse(subject+".md", []byte(story(subject)))
	must(w.t, err)
	e, err := edition.New(view, mark.Find(view), share.AmberStrict, 2)
	must(w.t, err)
	e.ID = id
	p, err := e.Printer()
	must(w.t, err)
	w.texts = append(w.texts, newProtected(w.t, p))
}

func (w *world) file(subject string, alter func(*terms.Terms)) string {
	on := terms.Simple(terms.AmberStrict, w.Parties["halvern"].ID, w.Parties["rilla"].ID)
	if alter != nil {
		alter(&on)
	}
	id := w.House.File(w.t, subject+".md", story(subject), on)
	w.protect(id)
	return id
}

func (w *world) released(document string, to ...string) string {
	r := w.Release(w.t, document, to...)
	w.releases = append(w.releases, r.ID)
	return r.ID
}

func (w *world) act(who string, f func(ctx context.Context, d *desk.Desk) error) {
	w.t.Helper()
	must(w.t, w.Act(w.t, who, f))
}

// withdrawn was read once, and is no longer to be.
func (w *world) withdrawn(document string) {
	r := w.released(document, "reader", "colleague")
	w.Accept(w.t, "reader", r)
	w.act("officer", func(ctx context.Context, d *desk.Desk) error {
		list, err := d.Withdraw(ctx, r, "a name was left in", time.Now().Add(time.Hour))
		for _, n := range list {
			w.notices = append(w.notices, n.ID)
		}
		return err
	})
}

// proposed waits for a second person, since its recipient's party is on probation
// on the matter while it is proposed.
func (w *world) proposed(document string) {
	act := func(m standing.Move) {
		w.act("officer", func(ctx context.Context, d *desk.Desk) error {
			_, err := d.Move(ctx, w.Parties["rilla"].ID, w.Matter.ID, m)
			return err
		})
	}
	act(standing.Move{To: standing.Probation, Reason: "to be careful", Review: time.Now().Add(time.Hour)})
	w.released(document, "further")
	act(standing.Move{To: standing.Active, Reason: "all is well"})
}

// protect remembers what the text of a document is.
func (w *world) protect(id string) {
	var e edition.Edition
	must(w.t, w.Store.View(w.t.Context(), func(tx *store.Tx) error {
		d, err := tx.Document(w.t.Context(), id)
		if err == nil {
			e, err = edition.Parse(d)
		}
		return err
	}))
	p, err := e.Printer()
	must(w.t, err)
	if !p.Marks(nil) || len(p.Sites) < 4 {
		w.t.Fatalf("%s has %d places where the wording varies", p.Title, len(p.Sites))
	}
	w.texts = append(w.texts, newProtected(w.t, p))
}

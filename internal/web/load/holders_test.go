package load

import (
	"crypto/sha256"
	"fmt"
	"math/rand/v2"
	"strings"
	"syscall"
	"testing"
	"time"

	"barium/internal/casebook/docket"
	"barium/internal/casebook/holders"
	"barium/internal/format"
	"barium/internal/office/inquiry"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/edition"
	"barium/internal/share/terms"
	"barium/internal/store"
	"barium/internal/watch"
	"barium/internal/web/webtest"
	"barium/receipt"
)

// affair is a case in a house of many people at parties of 50: documents of ten
// paragraphs, each released to people of one party in twenty, who got copies; each
// publication shows ten paragraphs of several documents.
type affair struct {
	*webtest.House
	t       testing.TB
	tx      *store.Tx
	people  []string
	parties []string
	views   []*format.View
	rng     *rand.Rand
	from    time.Time
}

func (a *affair) must(err error) {
	a.t.Helper()
	if err != nil {
		a.t.Fatal(err)
	}
}

// events appends so many, which rows refer to.
func (a *affair) events(n int, kind, document string) int64 {
	list := make([]receipt.Event, n)
	for i := range list {
		list[i] = receipt.Event{Type: kind, Fields: map[string]any{"document": document, "person": a.people[i%len(a.people)]}}
	}
	first, err := a.Ledger.In(a.tx).Append(a.t.Context(), list...)
	a.must(err)
	return first
}

func newAffair(b *testing.B, n int) *affair {
	a := &affair{House: webtest.New(b), t: b, rng: rand.New(rand.NewPCG(1, 2)), from: time.Now().UTC().Truncate(time.Microsecond)}
	a.must(a.Store.Update(b.Context(), func(tx *store.Tx) error {
		a.tx = tx
		a.populate(n)
		for d := range n / 100 {
			a.document(d)
		}
		return nil
	}))
	a.Clock.Forward(24 * time.Hour)
	a.must(a.Store.Update(b.Context(), func(tx *store.Tx) error {
		a.tx = tx
		a.publish(n / 100)
		return nil
	}))
	return a
}

func (a *affair) populate(n int) {
	ctx := a.t.Context()
	for p := range n / 50 {
		id := fmt.Sprintf("Y-%05d", p)
		a.parties = append(a.parties, id)
		a.must(a.tx.AddParty(ctx, desk.Party{ID: id, Name: fmt.Sprint("Party ", p), Event: -1}))
	}
	for i := range n {
		id := fmt.Sprintf("P-%06d", i)
		a.people = append(a.people, id)
		a.must(a.tx.AddPerson(ctx, desk.Person{ID: id, Party: a.parties[i/50], Name: fmt.Sprint("Person ", i), Email: fmt.Sprintf("p%d@example.org", i), Event: -1}))
	}
}

// document adds one that is released to three people in four of some parties, each of whom got
// a copy.
func (a *affair) document(n int) {
	ctx, id := a.t.Context(), fmt.Sprintf("D-%06d", n)
	var text strings.Builder
	for p := range 10 {
		fmt.Fprintf(&text, "In part %d of paper %d the harbour office counts the boats that left before dawn and those that came back.\n\n", p, n)
	}
	view, err := format.Parse("paper.md", []byte(text.String()))
	a.must(err)
	e, err := edition.New(view, nil, share.Amber, 2)
	a.must(err)
	e.Document.ID, e.Title, e.Event = id, fmt.Sprint("Paper ", n), a.events(1, share.TypeDocumentRegistered, id)
	a.must(a.tx.AddDocument(ctx, e.Document))
	a.views = append(a.views, view)
	on := terms.Simple(terms.Amber)
	a.must(a.tx.AddHandling(ctx, desk.Handling{Document: id, Matter: a.Matter.ID, Owner: a.Matter.Owner, Paragraphs: 10, Event: a.events(1, share.TypePublicAdded, id),
		Origins: []desk.Origin{{Document: id, Originator: a.Matter.Owner, Terms: on, Depth: -1}}}))
	r := desk.Release{ID: fmt.Sprintf("R-%06d", n), Document: id, Matter: a.Matter.ID, By: a.House.People["clerk"].ID, Party: a.Matter.Owner, Terms: on, State: desk.Approved, At: a.from}
	sheet := share.Sheet{Hash: sha256.Sum256([]byte(id)), Document: id, Sealed: []byte(id)}
	a.must(a.tx.AddSheet(ctx, sheet))
	var copies []share.Copy
	for p := range a.parties {
		if (p+n)%20 != 0 {
			continue
		}
		for _, who := range a.people[p*50 : p*50+50] {
			if a.rng.IntN(4) > 0 {
				r.Recipients = append(r.Recipients, desk.Reader{Person: who, Party: a.parties[p], Accepted: a.from})
				copies = append(copies, share.Copy{ID: fmt.Sprint("K", n, "-", len(copies)), Document: id, Person: share.Person{ID: who}, Sheet: sheet.Hash, Position: len(copies), Way: share.Download, Release: r.ID})
			}
		}
		a.asked(id, a.parties[p])
	}
	r.Event = a.events(len(copies), desk.TypeReleaseApproved, id)
	a.must(a.tx.AddRelease(ctx, r))
	first := a.events(len(copies), share.TypeCopyReleased, id)
	for i := range copies {
		copies[i].Event = first + int64(i)
	}
	a.must(a.tx.AddCopies(ctx, copies))
}

// asked is a question that was answered, nine times in ten by "this is everybody".
func (a *affair) asked(document, party string) {
	ctx, first := a.t.Context(), a.events(2, holders.TypeAsked, document)
	who := a.House.People["clerk"].ID
	q := holders.Question{ID: fmt.Sprint("W-", first), Case: "C-LOAD", Document: document, Party: party, By: who, At: a.from, Deadline: a.from.AddDate(0, 0, 9), Event: first}
	a.must(a.tx.AddHolderQuestion(ctx, q))
	a.must(a.tx.AddHolderAnswer(ctx, q.ID, holders.Answer{By: who, Complete: a.rng.IntN(10) > 0, AsOf: a.from.AddDate(0, 0, 40), At: a.from, Event: first + 1}))
}

func (a *affair) publish(n int) {
	ctx := a.t.Context()
	c := docket.Case{ID: "C-LOAD", Title: "Many leaks", Matter: a.Matter.ID, By: a.House.People["clerk"].ID, At: a.from, Event: a.events(1, docket.TypeOpened, ""), State: docket.Open}
	for k := range n {
		id := fmt.Sprintf("N-%05d", k)
		p := watch.Publication{Key: id, Source: "S-1", Title: id, Outlet: "The Lantern", Published: watch.StatedAt(a.from.Add(time.Duration(25+k) * time.Hour)), Text: strings.Repeat("boats ", 50), FirstSeen: a.from.AddDate(0, 0, 60)}
		var seen []watch.Sighting
		for i := range 10 {
			d := a.rng.IntN(len(a.views))
			block := a.views[d].Blocks[a.rng.IntN(len(a.views[d].Blocks))]
			from, to := a.views[d].SourceSpan(block.Start, block.End)
			seen = append(seen, watch.Sighting{ID: fmt.Sprint("H-", k, "-", i), Document: fmt.Sprintf("D-%06d", d), Kind: "verbatim", Strength: 1, From: i, To: i + 5, SpanFrom: from, SpanTo: to, Words: 20})
		}
		a.must(a.tx.Keep(ctx, id, p, seen))
		c.Publications = append(c.Publications, id)
	}
	a.must(a.tx.AddCase(ctx, c))
}

// BenchmarkHolders measures the figures of a case's pages, from the rows of the store to what
// a page shows; docs/cases.md has a table of it.
func BenchmarkHolders(b *testing.B) {
	for _, n := range []int{1_000, 3_000, 10_000} {
		a := newAffair(b, n)
		clerk := a.House.People["clerk"].ID
		size := fmt.Sprintf("%d×%d×%d", n, n/10, n/100)
		b.Run("holders/"+size, func(b *testing.B) {
			defer processor(b)()
			for b.Loop() {
				h, err := a.Inquiry.CaseHolders(b.Context(), clerk, "C-LOAD", 1)
				if err != nil || len(h.People) == 0 {
					b.Fatal(err, len(h.People))
				}
				b.ReportMetric(float64(len(h.Items)), "items")
				b.ReportMetric(float64(h.Groups.Of), "groups")
			}
		})
		b.Run("certificate/"+size, func(b *testing.B) {
			defer processor(b)()
			for b.Loop() {
				_, err := a.Inquiry.CaseCertificate(b.Context(), clerk, "C-LOAD", a.people[n/2])
				a.must(err)
			}
		})
		b.Run("weighing/"+size, func(b *testing.B) {
			defer processor(b)()
			for b.Loop() {
				w, err := a.Inquiry.CaseWeighing(b.Context(), clerk, "C-LOAD", inquiry.DefaultWeighing())
				a.must(err)
				b.ReportMetric(float64(w.Of), "explanations")
			}
		})
	}
}

// processor reports the processor's time of what follows, which on a machine that others
// use says more than the clock.
func processor(b *testing.B) func() {
	before := spent(b)
	return func() { b.ReportMetric(float64((spent(b)-before).Milliseconds())/float64(b.N), "cpu-ms/op") }
}

func spent(b *testing.B) time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		b.Fatal(err)
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

package holders

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"barium/internal/casebook/access"
)

func day(d int) time.Time { return time.Date(2031, 3, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, d) }

// A truth is somebody who had paragraphs of a document from a time on, whatever
// the record says.
type truth struct {
	person, party, document string
	paragraphs              []int
	at                      time.Time
	told                    bool // it is on record, or an answer names them
	giver                   string
}

// A world is a matter of three parties with what really happened on it, and the file
// that the house has of it. Parties answer as well as they can, and say so where
// they can't.
type world struct {
	File
	truths []truth
	leaked []Item
	event  int64
	rng    *rand.Rand
}

func (w *world) next() int64 { w.event++; return w.event }

func newWorld(seed uint64) *world {
	w := &world{rng: rand.New(rand.NewPCG(seed, 7)), event: 10}
	w.Owner = Party{"Y-o", "Northmoor"}
	w.Parties = []Party{{"Y-o", "Northmoor"}, {"Y-a", "Ferrol"}, {"Y-b", "Lisk"}}
	for i, name := range []string{"Ada Orr", "Ben Tyne", "Cyd Vale", "Dee Marsh", "Eve Holt", "Fay Orr", "Gil Stone"} {
		w.People = append(w.People, Person{fmt.Sprint("P-", i), name, w.Parties[i%3].ID})
	}
	w.Documents = []Document{
		{ID: "D-1", Title: "Report", Owner: "Y-o", Paragraphs: 3},
		{ID: "D-2", Title: "Report", Owner: "Y-a", Paragraphs: 2, Sources: []string{"D-1"}},
		{ID: "D-3", Title: "Notes", Owner: "Y-o", Paragraphs: 2},
	}
	for range 4 + w.rng.IntN(8) {
		w.happen()
	}
	published := day(10)
	w.leaked = []Item{{"D-1", 1 + w.rng.IntN(3)}, {"D-3", 1 + w.rng.IntN(2)}}
	for _, i := range w.leaked {
		s := Shown{"N-1", i.Document, []int{i.Paragraph}, access.Span{Earliest: published, Latest: published.Add(time.Hour)}}
		if w.rng.IntN(4) == 0 {
			s.Paragraphs = nil // nobody can tell where it stands
		}
		if w.rng.IntN(3) == 0 {
			s.Published.Earliest = time.Time{}
		}
		w.Shown = append(w.Shown, s)
		w.Remarks = append(w.Remarks, Remark{ID: "E-" + fmt.Sprint(w.event), Said: Said{Kind: Examined, Items: []Item{i, {i.Document, 0}}, Text: "read by two"}, Event: w.next()})
	}
	w.ask()
	return w
}

// happen has somebody get hold of something, on record in one of many ways, or
// passed on by somebody who had it, of which there is no record.
func (w *world) happen() {
	p := w.People[w.rng.IntN(len(w.People))]
	d := w.Documents[w.rng.IntN(len(w.Documents))]
	x := truth{person: p.ID, party: p.Party, document: d.ID, at: day(w.rng.IntN(16)).Add(time.Duration(w.rng.IntN(24)) * time.Hour), told: true}
	for n := 1; n <= d.Paragraphs; n++ {
		if w.rng.IntN(3) > 0 {
			x.paragraphs = append(x.paragraphs, n)
		}
	}
	h := Holding{Document: d.ID, Person: p.ID, Party: p.Party, Kind: access.Released, Basis: access.Recorded, Paragraphs: x.paragraphs, At: x.at, Event: w.next()}
	switch w.rng.IntN(7) {
	case 0, 1:
		h.Sure = true
	case 2: // let them have it, and when they took it nobody knows
		h.At = x.at.AddDate(0, 0, -w.rng.IntN(4))
	case 3: // at a time that isn't known
		h.At = time.Time{}
	case 4: // to somebody at the party
		h.Person = ""
	case 5: // the list of paragraphs makes no sense
		h.Paragraphs = []int{99}
	default:
		x.told, x.giver = false, w.giver(x)
		w.truths = append(w.truths, x)
		return
	}
	if len(x.paragraphs) == 0 {
		h.Paragraphs = []int{}
	}
	w.Holdings = append(w.Holdings, h)
	w.truths = append(w.truths, x)
}

// giver is a party from which it can have come: one that somebody had all of it at
// before, or who registered it.
func (w *world) giver(x truth) string {
	var list []string
	for _, y := range w.truths {
		lacks := slices.ContainsFunc(x.paragraphs, func(n int) bool { return !slices.Contains(y.paragraphs, n) })
		if y.document == x.document && !y.at.After(x.at) && !lacks {
			list = append(list, y.party)
		}
	}
	for _, d := range w.Documents {
		if d.ID == x.document {
			list = append(list, d.Owner)
		}
	}
	return list[w.rng.IntN(len(list))]
}

// ask has some parties answer. What isn't on record, the giver may remember: by an
// id, by a name as people say it, or as somebody at a party.
func (w *world) ask() {
	for _, d := range w.Documents {
		for _, p := range w.Parties {
			if w.rng.IntN(8) == 0 {
				continue
			}
			asOf := day(9 + w.rng.IntN(10))
			a := Answer{By: "P-0", Complete: true, AsOf: asOf, Event: w.next()}
			for i := range w.truths {
				x := &w.truths[i]
				if x.told || x.document != d.ID || x.giver != p.ID {
					continue
				}
				switch {
				case w.rng.IntN(4) > 0:
					a.Others = append(a.Others, w.remember(*x))
					x.told = true
				case !x.at.After(asOf):
					a.Complete = false // and knows that there was somebody
				}
			}
			w.Questions = append(w.Questions, Question{ID: fmt.Sprint("W-", a.Event), Document: d.ID, Party: p.ID, Event: a.Event - 1, Answers: []Answer{a}})
		}
	}
}

func (w *world) remember(x truth) Other {
	o := Other{Party: x.party}
	name := w.People[slices.IndexFunc(w.People, func(p Person) bool { return p.ID == x.person })].Name
	switch w.rng.IntN(4) {
	case 0:
		o.Person = x.person
	case 1:
		o.Name = name
	case 2:
		o.Name = "Insp. " + name[4:] // by the surname alone
	}
	if w.rng.IntN(2) == 0 {
		o.Since = x.at.Truncate(24 * time.Hour)
	}
	return o
}

// had reports whether somebody really had an item before publication: of the
// document itself, or of one with its content.
func (w *world) had(person string, i Item) bool {
	return slices.ContainsFunc(w.truths, func(x truth) bool {
		same := x.document == i.Document && slices.Contains(x.paragraphs, i.Paragraph)
		made := i.Document == "D-1" && x.document == "D-2" && len(x.paragraphs) > 0
		return x.person == person && (same || made) && !x.at.After(day(10))
	})
}

// Nobody who had it is excluded, in whichever way the record, the answers and their
// words have gaps, as long as those who know of a gap say so.
func TestHoldersAreNotExcluded(t *testing.T) {
	excluded, had := 0, 0
	for seed := range uint64(4000) {
		w := newWorld(seed)
		q := Inquire(w.File)
		a, err := access.Examine(q.Inquiry)
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		for _, p := range w.People {
			for n, l := range q.Leaks {
				s, err := a.Status(p.ID, n)
				if err != nil {
					t.Fatal(err)
				}
				if s == access.Excluded {
					excluded++
				}
				really := w.had(p.ID, l.Item)
				if l.Paragraph == 0 {
					really = slices.ContainsFunc(w.leaked, func(i Item) bool { return i.Document == l.Document && w.had(p.ID, i) })
				}
				if !really {
					continue
				}
				if had++; s == access.Excluded {
					c, _ := a.Certificate(p.ID, n)
					t.Fatalf("seed %d: %s had it, and is excluded:\n%s", seed, p.Name, c)
				}
			}
		}
	}
	if t.Logf("%d had it; %d exclusions", had, excluded); excluded < 500 || had < 2000 {
		t.Errorf("%d had it and %d were excluded: too few to tell anything", had, excluded)
	}
}

// With a word of the record gone, nobody is excluded who wasn't before.
func TestLessRecordExcludesNobody(t *testing.T) {
	for seed := range uint64(400) {
		w := newWorld(seed)
		before := exclusions(t, w.File)
		f := w.File
		if len(f.Questions) > 0 {
			k := int(seed) % len(f.Questions)
			f.Questions = slices.Delete(slices.Clone(f.Questions), k, k+1)
		}
		for e := range exclusions(t, f) {
			// Whoever an answer named may have been a holder by that answer alone.
			if !before[e] && !named(w.File, e) {
				t.Fatalf("seed %d: without an answer %s is excluded", seed, e)
			}
		}
	}
}

func named(f File, key string) bool {
	q := Inquire(f)
	for _, e := range q.Entries {
		if e.Basis == access.Stated && len(key) >= len(e.Person) && key[:len(e.Person)] == e.Person {
			return true
		}
	}
	return false
}

func exclusions(t *testing.T, f File) map[string]bool {
	t.Helper()
	q := Inquire(f)
	a, err := access.Examine(q.Inquiry)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]bool{}
	for _, p := range f.People {
		for n, l := range q.Leaks {
			if s, _ := a.Status(p.ID, n); s == access.Excluded {
				out[p.ID+" "+l.Label] = true
			}
		}
	}
	return out
}

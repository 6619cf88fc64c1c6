package holders

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"barium/internal/casebook/access"
)

// An Inquiry is a file made ready for package access, with what its names stand for.
type Inquiry struct {
	access.Inquiry
	Leaks  []Leak
	People map[string]Person // by id, those among them who were only named

	file    File
	labels  labels
	related map[string][]string        // documents that have content of one another
	with    map[string]map[string]bool // parties that have a holding of a document
	said    map[[2]string]*Question    // by document and party: the one asked last
	wanted  map[Item]bool              // leaked, or what a rule starts from
	byDoc   map[string][]part          // of those: paragraphs
	length  map[string]int             // of documents, in paragraphs
}

// A part is a paragraph that is wanted, with its label.
type part struct {
	n    int
	item string
}

// Inquire makes the inquiry of a file.
func Inquire(f File) Inquiry {
	q := Inquiry{file: f, People: map[string]Person{}, related: map[string][]string{}, with: map[string]map[string]bool{},
		said: map[[2]string]*Question{}, wanted: map[Item]bool{}, byDoc: map[string][]part{}, length: map[string]int{}}
	for _, d := range f.Documents {
		q.length[d.ID] = d.Paragraphs
	}
	q.nameAll()
	q.labels = newLabels(q.file)
	q.Leaks = q.file.leaks(q.labels)
	q.Originator = q.labels.at(f.Owner.ID)
	for _, l := range q.Leaks {
		q.Inquiry.Leaks = append(q.Inquiry.Leaks, access.Leak{Item: l.Label, Published: l.Published})
		q.want(l.Item)
	}
	q.relate()
	q.remarks()
	q.answered()
	q.own()
	q.room()
	had := q.hadBefore()
	for _, h := range q.file.Holdings {
		// Who surely had all of it before may have had it by this, too: nothing follows.
		if h.Sure || h.Person == "" || !had[[2]string{h.Document, h.Person}] {
			q.hold(h)
		}
	}
	q.people()
	q.answers()
	return q
}

func (q *Inquiry) want(i Item) {
	if !q.wanted[i] {
		q.wanted[i] = true
		q.byDoc[i.Document] = append(q.byDoc[i.Document], part{i.Paragraph, q.labels.item(i)})
	}
}

// nameAll adds documents and parties that something names and nobody listed, so that
// none of it is lost.
func (q *Inquiry) nameAll() {
	f := &q.file
	f.Parties = slices.Clone(f.Parties)
	known := map[string]bool{}
	for _, p := range f.Parties {
		known[p.ID] = true
	}
	add := func(id, name string) {
		if id != "" && !known[id] {
			known[id] = true
			f.Parties = append(f.Parties, Party{id, name})
		}
	}
	add(f.Owner.ID, f.Owner.Name)
	for _, p := range f.People {
		q.People[p.ID] = p
		add(p.Party, p.Party)
	}
	for _, h := range f.Holdings {
		add(h.Party, h.Party)
	}
	for _, o := range q.others() {
		add(o.party(), o.partyName())
	}
}

// others lists everybody who was named by somebody.
func (q *Inquiry) others() []Other {
	var list []Other
	for _, x := range q.file.Questions {
		if a := x.Last(); a != nil {
			for _, o := range a.Others {
				list = append(list, o.at(x.Party))
			}
		}
	}
	for _, r := range standing(q.file.Remarks) {
		if r.Kind == HeldByWord {
			list = append(list, r.Other)
		}
	}
	return list
}

// at is an other at the party that named them, where it named no other.
func (o Other) at(party string) Other {
	if o.Party == "" && o.PartyName == "" {
		o.Party = party
	}
	return o
}

// party is the id of an other's party: a made one, where it isn't registered.
func (o Other) party() string {
	if o.Party == "" {
		return "named " + strings.ToLower(strings.Join(strings.Fields(o.partyName()), " "))
	}
	return o.Party
}

func (o Other) partyName() string { return cmp.Or(o.PartyName, "an organisation that nobody named") }

// relate finds which documents have content of one another: who held the one may
// have had what stands in the other.
func (q *Inquiry) relate() {
	from := map[string][]string{} // a source: what has its content
	for _, d := range q.file.Documents {
		for _, s := range append(slices.Clone(d.Sources), d.ID) {
			if !slices.Contains(from[s], d.ID) {
				from[s] = append(from[s], d.ID)
			}
		}
	}
	for _, list := range from {
		for _, a := range list {
			for _, b := range list {
				if a != b && !slices.Contains(q.related[a], b) {
					q.related[a] = append(q.related[a], b)
				}
			}
		}
	}
	for d := range q.related {
		slices.Sort(q.related[d])
	}
}

// hadBefore finds who surely had a whole document before anything was published. Most
// of the record is about them, twice: the release, and the copy.
func (q *Inquiry) hadBefore() map[[2]string]bool {
	had := map[[2]string]bool{}
	first := q.published()
	for i := range q.file.Holdings {
		h := &q.file.Holdings[i]
		if h.Sure && h.At.Before(first) && !h.At.IsZero() && h.Basis == access.Recorded && h.Paragraphs == nil && h.Person != "" {
			had[[2]string{h.Document, h.Person}] = true
		}
	}
	return had
}

// published is the earliest time at which any of it can have been published; zero where
// nobody knows.
func (q *Inquiry) published() time.Time {
	var t time.Time
	for i, l := range q.Leaks {
		if i == 0 || l.Published.Earliest.Before(t) {
			t = l.Published.Earliest
		}
	}
	return t
}

// room makes room for the entries of all holdings at once: there are hundreds of
// thousands in a large house.
func (q *Inquiry) room() {
	n := 0
	for _, h := range q.file.Holdings {
		n += len(q.byDoc[h.Document])
		for _, other := range q.related[h.Document] {
			n += len(q.byDoc[other])
		}
	}
	q.Entries = slices.Grow(q.Entries, n)
}

// hold adds the entries that a holding comes to.
func (q *Inquiry) hold(h Holding) {
	party := h.Party
	if p, ok := q.People[h.Person]; ok {
		party = p.Party
	} else if h.Person != "" {
		q.People[h.Person] = Person{h.Person, h.Person, party}
	}
	if q.with[h.Document] == nil {
		q.with[h.Document] = map[string]bool{}
	}
	q.with[h.Document][party] = true
	id := Reference(h.Event)
	span := access.Span{Earliest: h.At}
	if h.Sure && !h.At.IsZero() {
		span = access.At(h.At)
	}
	e := access.Entry{ID: id, Person: h.Person, Party: q.labels.at(party), Kind: h.Kind, Basis: h.Basis, From: span, Until: h.Until}
	if e.Basis != access.Recorded {
		e.Basis = access.Stated
	}
	for _, p := range q.byDoc[h.Document] {
		if p.n == 0 || q.has(h, p.n) {
			e.Item = p.item
			x := e
			if p.n == 0 { // of the document, and whether of this passage nobody can tell
				x.Basis = access.Stated
			}
			q.Entries = append(q.Entries, x)
		}
	}
	e.Kind, e.Basis = access.Derived, access.Stated
	for _, other := range q.related[h.Document] {
		for _, p := range q.byDoc[other] {
			e.Item = p.item
			q.Entries = append(q.Entries, e)
		}
	}
}

// has reports whether a holding has a paragraph. One whose list makes no sense has
// all of them.
func (q *Inquiry) has(h Holding, n int) bool {
	if h.Paragraphs == nil || slices.Contains(h.Paragraphs, n) {
		return true
	}
	last := q.length[h.Document]
	return !slices.ContainsFunc(h.Paragraphs, func(k int) bool { return k >= 1 && (last == 0 || k <= last) }) && len(h.Paragraphs) > 0
}

// own: at the party that registered a document there are people who had it without any release. Who
// they were is for it to say, so it has to answer like the others.
func (q *Inquiry) own() {
	for _, d := range q.file.Documents {
		if q.with[d.ID] == nil {
			q.with[d.ID] = map[string]bool{}
		}
		q.with[d.ID][d.Owner] = true
		if d.Owner != q.file.Owner.ID {
			q.hold(Holding{Document: d.ID, Party: d.Owner, Kind: access.Read, Basis: access.Stated})
		}
	}
}

// people lists everybody, in a set order.
func (q *Inquiry) people() {
	for id, p := range q.People {
		q.Inquiry.People = append(q.Inquiry.People, access.Person{ID: id, Party: q.labels.at(p.Party)})
	}
	slices.SortFunc(q.Inquiry.People, func(a, b access.Person) int { return strings.Compare(a.ID, b.ID) })
}

// Reference names an event where reasoning refers to it.
func Reference(event int64) string { return fmt.Sprintf("event %d", event) }

// Events are those that references name.
func Events(references []string) []int64 {
	var list []int64
	for _, r := range references {
		for f := range strings.FieldsSeq(r) {
			if n, err := strconv.ParseInt(f, 10, 64); err == nil && n > 0 && !slices.Contains(list, n) {
				list = append(list, n)
			}
		}
	}
	return list
}

// PartyName is what a party is called in the reasoning.
func (q *Inquiry) PartyName(id string) string { return q.labels.at(id) }

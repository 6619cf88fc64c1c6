package app

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"barium/internal/match"
	"barium/internal/store"
	"barium/internal/text"
	"barium/internal/watch/family"
)

// A Spread is how one document went from publication to publication. Its JSON is
// a contract.
type Spread struct {
	Document     string      `json:"document"`
	Title        string      `json:"title"`
	Publications []Published `json:"publications"` // by time
}

// A Published is a publication in the family tree of a document.
type Published struct {
	ID        string    `json:"id"`
	URL       string    `json:"url,omitempty"`
	Title     string    `json:"title"`
	Outlet    string    `json:"outlet,omitempty"`
	Published time.Time `json:"published"`
	Basis     string    `json:"basis"` // what the time rests on
	FirstSeen time.Time `json:"firstSeen"`
	Kind      string    `json:"kind"` // of its strongest sighting
	Strength  float64   `json:"strength"`
	Words     int       `json:"words"`     // of the document, in all sightings
	Sentences int       `json:"sentences"` // of the document, that it has some of
	// Parent is the publication that it was copied from, "" for a root: only
	// roots count as independent evidence. Probability is that of this parent, or
	// that there is none here.
	Parent      string  `json:"parent,omitempty"`
	Probability float64 `json:"probability"`
	Inherited   int     `json:"inherited"` // wordings that are not the document's, shared with the parent
	Public      bool    `json:"public"`    // all that it has of the document was public before
}

// Spreads returns how documents spread, all of which passages were found or the
// one named.
func (h *Home) Spreads(ctx context.Context, only string) ([]Spread, error) {
	ids := []string{only}
	if only == "" {
		err := h.store.View(ctx, func(tx *store.Tx) (err error) {
			ids, err = tx.SightedDocuments(ctx)
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	list := []Spread{}
	for _, id := range ids {
		s, err := h.spread(ctx, id)
		if err != nil {
			return nil, err
		}
		list = append(list, s)
	}
	return list, nil
}

func (h *Home) spread(ctx context.Context, id string) (Spread, error) {
	doc, err := h.registered(ctx, id)
	if err != nil {
		return Spread{}, err
	}
	var found []store.Kept
	err = h.store.View(ctx, func(tx *store.Tx) (err error) {
		found, err = tx.PublicationsOf(ctx, id)
		return err
	})
	if err != nil {
		return Spread{}, err
	}
	d := newDescent(doc)
	members := make([]family.Member, len(found))
	for i, k := range found {
		members[i] = d.member(k)
	}
	s := Spread{Document: id, Title: doc.Title, Publications: []Published{}}
	for i, n := range family.Trace(members) {
		s.Publications = append(s.Publications, published(found[i], members[i], n))
	}
	slices.SortStableFunc(s.Publications, func(a, b Published) int { return a.Published.Compare(b.Published) })
	return s, nil
}

func published(k store.Kept, m family.Member, n family.Node) Published {
	p := Published{
		ID: k.ID, URL: k.URL, Title: k.Title, Outlet: k.Outlet, Published: k.Published.Time, Basis: string(k.Published.Basis),
		FirstSeen: k.FirstSeen, Sentences: len(m.Sentences), Parent: n.Parent, Probability: n.Probability, Inherited: n.Inherited, Public: true,
	}
	strongest := slices.MaxFunc(k.Sightings, func(a, b store.Sighting) int { return cmp.Compare(a.Strength, b.Strength) })
	p.Kind, p.Strength = strongest.Kind, strongest.Strength
	for _, s := range k.Sightings {
		p.Words += s.Words
		p.Public = p.Public && s.Reason != ""
	}
	return p
}

// A descent reads what publications of one document may have inherited from each
// other.
type descent struct {
	doc       registered
	index     *match.Index
	words     []text.Word
	sentences []text.Span
	varies    []bool // by word: it stands at a site, and differs from copy to copy
}

func newDescent(doc registered) *descent {
	d := &descent{doc: doc, words: text.Words(doc.view.Text), sentences: text.Sentences(doc.view.Text)}
	d.index = match.NewIndex([]match.Document{doc.alternatives()})
	d.varies = make([]bool, len(d.words))
	for _, s := range doc.Sites {
		for _, p := range s.Places {
			for i := d.at(p.Start); i < len(d.words) && d.words[i].Start < p.End; i++ {
				d.varies[i] = true
			}
		}
	}
	return d
}

// at is the first word that ends behind a byte of the document.
func (d *descent) at(pos int) int {
	i, _ := slices.BinarySearchFunc(d.words, pos, func(w text.Word, pos int) int {
		if w.End <= pos {
			return -1
		}
		return 1
	})
	return i
}

func (d *descent) member(k store.Kept) family.Member {
	m := family.Member{ID: k.ID, Outlet: k.Outlet, Published: k.Published}
	words := text.Words(k.Text)
	taken := make([]bool, len(words))
	for _, found := range d.index.Search(k.Text) {
		for _, p := range found.Passages {
			for i, w := range words {
				taken[i] = taken[i] || w.Start >= p.Leak.Start && w.End <= p.Leak.End
			}
			m.Changes = append(m.Changes, d.changes(words, p.Pairs)...)
			m.Sentences = append(m.Sentences, d.sentencesOf(p.Pairs)...)
		}
	}
	slices.Sort(m.Sentences)
	m.Sentences = slices.Compact(m.Sentences)
	m.Own = own(k.Text, words, taken)
	return m
}

// own is a text without the passages of the document.
func own(s string, words []text.Word, taken []bool) string {
	var b strings.Builder
	for i, w := range words {
		if !taken[i] {
			b.WriteString(s[w.Start:w.End] + " ")
		}
	}
	return b.String()
}

func (d *descent) sentencesOf(pairs []match.Pair) (list []int) {
	for _, p := range pairs {
		i, _ := slices.BinarySearchFunc(d.sentences, d.words[p.Doc].Start, func(s text.Span, pos int) int {
			if s.End <= pos {
				return -1
			}
			return 1
		})
		list = append(list, i)
	}
	return list
}

// changes lists where a passage departs from the document between two words
// that both have. At a site the copies differ by themselves: what stands there
// may come from a copy.
func (d *descent) changes(words []text.Word, pairs []match.Pair) (list []family.Change) {
	for i := 1; i < len(pairs); i++ {
		a, b := pairs[i-1], pairs[i]
		if b.Doc <= a.Doc || b.Doc == a.Doc+1 && b.Leak == a.Leak+1 {
			continue
		}
		if slices.Contains(d.varies[a.Doc:b.Doc+1], true) {
			continue
		}
		var instead []string
		for _, w := range words[a.Leak+1 : b.Leak] {
			instead = append(instead, w.Norm)
		}
		list = append(list, family.Change{At: a.Doc + 1, Words: strings.Join(instead, " ")})
	}
	return list
}

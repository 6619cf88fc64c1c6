package office

import (
	"slices"
	"time"

	"barium/internal/match"
	"barium/internal/share/edition"
	"barium/internal/watch"
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

// SpreadOf works out how a document went through the publications that reuse it.
func SpreadOf(doc edition.Edition, found []watch.Kept) Spread {
	ours := doc.Alternatives()
	index := match.NewIndex([]match.Document{ours})
	members := make([]family.Member, len(found))
	for i, k := range found {
		members[i] = member(ours, index, k)
	}
	s := Spread{Document: doc.ID, Title: doc.Title, Publications: []Published{}}
	for i, n := range family.Trace(members) {
		s.Publications = append(s.Publications, published(found[i], members[i], n))
	}
	slices.SortStableFunc(s.Publications, func(a, b Published) int { return a.Published.Compare(b.Published) })
	return s
}

func published(k watch.Kept, m family.Member, n family.Node) Published {
	p := Published{
		ID: k.ID, URL: k.URL, Title: k.Title, Outlet: k.Outlet, Published: k.Published.Time, Basis: string(k.Published.Basis),
		FirstSeen: k.FirstSeen, Sentences: len(m.Sentences), Parent: n.Parent, Probability: n.Probability, Inherited: n.Inherited, Public: true,
	}
	best := strongest(k.Sightings)
	p.Kind, p.Strength = best.Kind, best.Strength
	for _, s := range k.Sightings {
		p.Words += s.Words
		p.Public = p.Public && s.Reason != ""
	}
	return p
}

// member is a publication as far as descent is concerned.
func member(doc match.Document, index *match.Index, k watch.Kept) family.Member {
	var passages []match.Passage
	for _, found := range index.Search(k.Text) {
		passages = append(passages, found.Passages...)
	}
	m := family.Describe(doc, k.Text, passages)
	m.ID, m.Outlet, m.Published = k.ID, k.Outlet, k.Published
	return m
}

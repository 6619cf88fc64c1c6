package app

import (
	"context"
	"runtime"
	"slices"

	"barium/internal/format"
	"barium/internal/match"
	"barium/internal/share/edition"
	"barium/internal/text"
)

// A Publication is a text that was published, to be held against what is
// protected.
type Publication struct {
	ID     string
	Title  string // "" to take the first heading or words
	Name   string // its extension tells the format
	Source []byte
	Broken error // why it could not be read, nil if it was
}

// A Scanned is what a publication reuses. Its JSON is a contract.
type Scanned struct {
	ID        string     `json:"id"`
	Title     string     `json:"title"`
	Sightings []Sighting `json:"sightings"`
	// Error says why the publication could not be read, "" where it was.
	Error string `json:"error,omitempty"`
}

// A Sighting is a passage of a publication that reuses one of a document.
type Sighting struct {
	Document string  `json:"document"`
	Title    string  `json:"title"`
	Kind     string  `json:"kind"`     // verbatim, edited, paraphrased, facts
	Strength float64 `json:"strength"` // 0 to 1; .5 is what unrelated texts reach once in 10,000
	// Publication and Span are byte ranges of the publication and the document,
	// as they were given.
	Publication [2]int `json:"publication"`
	Span        [2]int `json:"span"`
	Words       int    `json:"words"` // of the publication that are aligned
	Public      bool   `json:"public"`
	Reason      string `json:"reason,omitempty"` // why it may not count
	// Theirs and Ours are the two wordings, cut where they differ.
	Theirs []Piece `json:"-"`
	Ours   []Piece `json:"-"`
}

// A Piece of a wording stands in the other as well, or doesn't.
type Piece struct {
	Text string
	Same bool
}

// A Scanner holds publications against the protected documents as they were
// when it was made.
type Scanner struct {
	home              *Home
	protected, public *match.Index
	threshold         float64
	documents         documentCache
}

// NewScanner returns a scanner that tells of passages from a strength on.
func (h *Home) NewScanner(ctx context.Context, threshold float64) (*Scanner, error) {
	protected, err := h.protected.ready(ctx)
	if err != nil {
		return nil, err
	}
	public, err := h.public.ready(ctx)
	return &Scanner{home: h, protected: protected, public: public, threshold: threshold}, err
}

// Protected is how many documents publications are held against.
func (s *Scanner) Protected() int { return s.protected.Len() }

// Scan holds one publication against the protected documents. Any number may be
// scanned at once. A publication that can't be read is no error: it says so.
func (s *Scanner) Scan(ctx context.Context, p Publication) (Scanned, error) {
	done := Scanned{ID: p.ID, Title: p.Title, Sightings: []Sighting{}}
	if p.Broken != nil {
		done.Error = p.Broken.Error()
		return done, nil
	}
	view, err := format.Parse(p.Name, p.Source)
	if err != nil {
		done.Error = err.Error()
		return done, nil
	}
	if done.Title == "" {
		done.Title = edition.Title(view)
	}
	found, err := s.protected.Find(match.Query{Text: view.Text, Public: s.public, Least: s.threshold})
	if err != nil {
		return done, err
	}
	for _, m := range found {
		doc, err := s.documents.get(ctx, s.home, m.ID)
		if err != nil {
			return done, err
		}
		for _, passage := range m.Passages {
			if passage.Score >= s.threshold {
				done.Sightings = append(done.Sightings, newSightingOf(doc, view, passage))
			}
		}
	}
	slices.SortStableFunc(done.Sightings, func(a, b Sighting) int { return a.Publication[0] - b.Publication[0] })
	return done, nil
}

func newSightingOf(doc registered, view *format.View, p match.Passage) Sighting {
	s := Sighting{
		Document: doc.ID, Title: doc.Title, Kind: p.Kind.String(), Strength: p.Score, Words: p.Words,
		Publication: source(view, p.Leak), Span: source(doc.View, p.Doc),
		Public: p.Discount != match.None, Reason: p.Discount.String(),
	}
	inLeak, inDoc := map[int]bool{}, map[int]bool{}
	for _, q := range p.Pairs {
		inLeak[q.Leak], inDoc[q.Doc] = true, true
	}
	s.Theirs, s.Ours = wording(view.Text, p.Leak, inLeak), wording(doc.View.Text, p.Doc, inDoc)
	return s
}

// wording cuts a stretch of a text where words that are aligned, by their number
// in the text, meet words that are not.
func wording(s string, span text.Span, aligned map[int]bool) []Piece {
	var out []Piece
	at := span.Start
	for i, w := range text.Words(s[:span.End]) {
		if w.End <= span.Start {
			continue
		}
		if n := len(out); n > 0 && out[n-1].Same == aligned[i] {
			out[n-1].Text += s[at:w.End]
		} else {
			out = append(out, Piece{s[at:w.End], aligned[i]})
		}
		at = w.End
	}
	return out
}

// ScanAll scans publications side by side and yields what each of them reuses,
// in their order. It stops at the first error.
func (s *Scanner) ScanAll(ctx context.Context, next func() (Publication, bool, error), yield func(Scanned) error) error {
	ctx, cancel := context.WithCancel(ctx)
	type result struct {
		done Scanned
		err  error
	}
	queue := make(chan chan result, 2*runtime.NumCPU())
	defer func() { // next is not called any more once ScanAll has returned
		cancel()
		for range queue {
			continue
		}
	}()
	var ended error
	go func() {
		defer close(queue)
		for ctx.Err() == nil {
			p, more, err := next()
			if err != nil || !more {
				ended = err
				return
			}
			out := make(chan result, 1)
			select {
			case queue <- out:
			case <-ctx.Done():
				return
			}
			go func() {
				done, err := s.Scan(ctx, p)
				out <- result{done, err}
			}()
		}
	}()
	for out := range queue {
		r := <-out
		if r.err != nil {
			return r.err
		}
		if err := yield(r.done); err != nil {
			return err
		}
	}
	if ended != nil {
		return ended
	}
	return ctx.Err()
}

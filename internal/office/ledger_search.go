package office

import (
	"context"
	"errors"
	"slices"
	"sort"

	"barium/internal/ledger"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
	"barium/receipt"
)

// What a page of the ledger shows, and what it reads at most for it: rounds times
// chunk entries, from a stretch of the ledger each.
const (
	entriesShown = 50
	searchChunk  = 500
	searchRounds = 10
	searchSpan   = 10_000
)

// A search goes back in the ledger until it has a page. What the database finds by
// itself, a document's entries or a person's, it is asked for; the rest is read and
// looked at.
type search struct {
	office *Office
	tx     Tx
	by     string
	whole  bool
	q      Sought

	notices   []desk.Notice // to the person, who is shown what concerns them
	names     Names
	documents map[string]desk.Handling
	staff     map[string]bool // people of the party that is looked for

	from, next int64
	cut        bool
}

// run finds a page of events. next and cut say how it goes on.
func (s *search) run(ctx context.Context) ([]receipt.Event, error) {
	if err := s.begin(ctx); err != nil {
		return nil, err
	}
	var found []receipt.Event
	for range searchRounds {
		records, err := s.round(ctx)
		if err != nil {
			return found, err
		}
		for i, r := range records {
			e, err := receipt.ParseEvent(r.Event)
			if err != nil {
				return found, err
			}
			fits, err := s.fits(ctx, e)
			if err != nil {
				return found, err
			}
			if fits {
				found = append(found, e)
			}
			if len(found) == entriesShown {
				if i+1 < len(records) {
					s.next = e.Index
				}
				s.next = s.end(s.next)
				return found, nil
			}
		}
		if s.next = s.end(s.next); s.next == 0 {
			return found, nil
		}
	}
	s.cut = true
	return found, nil
}

// end is 0 where nothing can follow what came before an index.
func (s *search) end(next int64) int64 {
	if next <= s.from {
		return 0
	}
	return next
}

// begin finds where to look. The ledger's times never go back, so dates are places
// in it.
func (s *search) begin(ctx context.Context) error {
	head, err := s.tx.LedgerHead(ctx)
	if err != nil {
		return err
	}
	s.next = head.Size
	if s.q.Before > 0 {
		s.next = min(s.next, s.q.Before)
	}
	place := func(after func(ledger.Record) bool) int64 {
		return int64(sort.Search(int(head.Size), func(i int) bool {
			r, failed := s.tx.LedgerRecord(ctx, int64(i))
			err = errors.Join(err, failed)
			return failed != nil || after(r)
		}))
	}
	if !s.q.From.IsZero() {
		s.from = place(func(r ledger.Record) bool { return !r.At.Before(s.q.From) })
	}
	if !s.q.Until.IsZero() {
		s.next = min(s.next, place(func(r ledger.Record) bool { return !r.At.Before(s.q.Until) }))
	}
	if err == nil && !s.whole {
		s.notices, err = s.tx.NoticesTo(ctx, s.by)
	}
	if err == nil && s.q.Party != "" {
		err = s.people(ctx)
	}
	return err
}

func (s *search) people(ctx context.Context) error {
	list, err := s.tx.PeopleOf(ctx, s.q.Party)
	s.staff = map[string]bool{}
	for _, p := range list {
		s.staff[p.ID] = true
	}
	return err
}

// round reads the next events that may fit, and moves next.
func (s *search) round(ctx context.Context) ([]ledger.Record, error) {
	if s.next <= s.from {
		s.next = 0
		return nil, nil
	}
	if who := s.whose(); who != "" {
		list, err := s.tx.RecordsOf(ctx, who, s.next, searchChunk)
		all := len(list)
		list = slices.DeleteFunc(list, func(r ledger.Record) bool { return r.Index < s.from })
		s.next = 0
		if len(list) == searchChunk && all == searchChunk {
			s.next = list[len(list)-1].Index
		}
		return list, err
	}
	low := s.from
	if s.q.Document == "" {
		low = max(low, s.next-searchSpan)
	}
	n := searchChunk
	if s.q.Party == "" && s.q.Matter == "" && s.q.Person == "" {
		n = entriesShown
	}
	list, err := s.tx.RecordsBefore(ctx, s.next, low, s.q.Type, s.q.Document, n)
	s.next = low
	if len(list) == n {
		s.next = list[n-1].Index
	}
	return list, err
}

// whose events are read, "" for everybody's. Refusals are nobody's in the store: who
// was refused stands in the facts.
func (s *search) whose() string {
	switch {
	case !s.whole:
		return s.by
	case s.q.Type == policy.TypeDecisionRefused:
		return ""
	}
	return s.q.Person
}

// fits reports whether an event is one that is looked for, and that may be seen.
func (s *search) fits(ctx context.Context, e receipt.Event) (bool, error) {
	facts, _ := e.Fields["facts"].(map[string]any)
	switch {
	case !s.whole && !theirs(e, s.by, s.notices),
		s.q.Type != "" && e.Type != s.q.Type,
		s.q.Document != "" && e.Text("document") != s.q.Document,
		s.q.Person != "" && s.whose() != s.q.Person && !speaksOf(e, facts, s.q.Person),
		s.q.Party != "" && !s.ofParty(e, facts):
		return false, nil
	case s.q.Matter == "":
		return true, nil
	}
	return s.onMatter(ctx, e, facts)
}

// speaksOf reports whether an event names a person.
func speaksOf(e receipt.Event, facts map[string]any, person string) bool {
	return e.Text("by") == person || e.Text("person") == person || facts["person"] == person
}

// ofParty reports whether an event names the party that is looked for, or people of
// it.
func (s *search) ofParty(e receipt.Event, facts map[string]any) bool {
	for _, field := range []string{"party", "client", "owner", "originator"} {
		if e.Text(field) == s.q.Party {
			return true
		}
	}
	of, _ := facts["person"].(string)
	return facts["party"] == s.q.Party || s.staff[e.Text("by")] || s.staff[e.Text("person")] || s.staff[of]
}

// onMatter reports whether an event is about the matter that is looked for, or about
// a document on it.
func (s *search) onMatter(ctx context.Context, e receipt.Event, facts map[string]any) (bool, error) {
	if e.Text("matter") == s.q.Matter || facts["matter"] == s.q.Matter {
		return true, nil
	}
	id := e.Text("document")
	if id == "" {
		return false, nil
	}
	h, ok := s.documents[id]
	if !ok {
		var err error
		if h, err = s.tx.Handling(ctx, id); err != nil && !Hidden(err) {
			return false, err
		}
		s.documents[id] = h
	}
	return h.Matter == s.q.Matter, nil
}

// EventAt is the event at a place; share.ErrNotFound where there is none.
func EventAt(ctx context.Context, tx Tx, index int64) (receipt.Event, error) {
	r, err := tx.LedgerRecord(ctx, index)
	if errors.Is(err, ledger.ErrNoEvent) {
		return receipt.Event{}, share.ErrNotFound
	}
	if err != nil {
		return receipt.Event{}, err
	}
	return receipt.ParseEvent(r.Event)
}

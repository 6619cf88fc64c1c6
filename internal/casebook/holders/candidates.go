package holders

import (
	"fmt"
	"math"
	"slices"
	"time"

	"barium/internal/casebook/access"
	"barium/internal/casebook/weigh"
)

// Choices are what somebody sets who weighs.
type Choices struct {
	Rivals   float64 // share of the prior that the five rivals have together
	Unlogged float64 // chance that a holder isn't on record
	Median   float64 // of the delay between access and publication, in days
	Window   float64 // in which it would lie if they weren't the source, in days
	Settings weigh.Settings
	// Series is what all other cases say, by person; none where no other counts.
	Series map[string]weigh.Factor
}

// DefaultChoices give half of the prior to the rivals.
func DefaultChoices() Choices {
	return Choices{Rivals: .5, Unlogged: weigh.DefaultReach().Unlogged, Median: 7, Window: 60, Settings: weigh.DefaultSettings()}
}

// A Scale is an inquiry with its answer, ready to be weighed.
type Scale struct {
	Inquiry
	Access   *access.Access
	Findings []Finding

	weakest map[string]access.Status
	by      map[string][]*Holding // by person, in the order of time
}

// NewScale readies an inquiry that was examined.
func NewScale(q Inquiry, a *access.Access, findings []Finding) *Scale {
	s := &Scale{Inquiry: q, Access: a, Findings: findings, weakest: map[string]access.Status{}, by: map[string][]*Holding{}}
	for least := access.NoRecord; least <= access.Held; least++ {
		for _, p := range a.Everything(least) {
			s.weakest[p] = least
		}
	}
	for i := range q.file.Holdings {
		h := &q.file.Holdings[i]
		s.by[h.Person] = append(s.by[h.Person], h)
	}
	for p := range s.by {
		slices.SortStableFunc(s.by[p], func(a, b *Holding) int { return a.At.Compare(b.At) })
	}
	return s
}

// Weakest is the status of the item that speaks most against somebody.
func (s *Scale) Weakest(person string) access.Status { return s.weakest[person] }

// Candidates are those of whom there is an entry, and the five rivals. All others
// are among those of whom there is no record, which is a rival.
func (s *Scale) Candidates(c Choices) []weigh.Candidate {
	m := newMarks(s.file.Holdings, s.Findings, c.Settings.Cap[weigh.Marks])
	people := s.entered()
	kinds := access.RivalKinds()
	rivals := c.Rivals
	if len(people) == 0 {
		rivals = 1
	}
	var list []weigh.Candidate
	for _, id := range people {
		list = append(list, weigh.Candidate{
			ID: id, Title: s.title(id), Prior: (1 - rivals) / float64(len(people)),
			Factors: s.factors(id, c, m),
		})
	}
	for _, k := range kinds {
		f := m.factor(0, "no copy would have been read: what is read agrees with one by chance alone")
		switch k {
		case access.OriginatorSide:
			f = m.factor(m.original, "the unmarked original would have been read")
		case access.UnloggedHolder, access.Theft:
			f = m.factor(m.anybody, "the text would go back to somebody’s copy, whichever: the mean over all who were made one, and the original")
		}
		list = append(list, weigh.Candidate{ID: string(k), Title: k.Title(), Rival: true, Prior: rivals / float64(len(kinds)), Factors: []weigh.Factor{f}})
	}
	return list
}

// entered lists the people with whom, or with whose party, an entry puts an item.
func (s *Scale) entered() []string {
	parties, people := map[string]bool{}, map[string]bool{}
	for _, e := range s.Entries {
		people[e.Person] = true
		if e.Person == "" {
			parties[e.Party] = true
		}
	}
	var list []string
	for _, p := range s.Inquiry.Inquiry.People {
		if people[p.ID] || parties[p.Party] {
			list = append(list, p.ID)
		}
	}
	return list
}

// title is the explanation in words. It names a copy, and never says that somebody
// gave it away.
func (s *Scale) title(id string) string {
	p := s.People[id]
	for _, h := range s.by[id] {
		if h.Copy != "" {
			return fmt.Sprintf("a copy made for %s (%s) was the source", p.Name, s.labels.at(p.Party))
		}
	}
	return fmt.Sprintf("what %s (%s) held, or may have held, was the source", p.Name, s.labels.at(p.Party))
}

func (s *Scale) factors(id string, c Choices, m marks) []weigh.Factor {
	weakest := s.weakest[id]
	reach := weigh.DefaultReach()
	reach.Unlogged = c.Unlogged
	list := []weigh.Factor{
		s.choose(reach.Factor([]access.Status{weakest}), id, weakest),
		m.of(id, s.ownSide(id)),
		s.timing(id, c, weakest),
	}
	if f, ok := c.Series[id]; ok {
		f.Name = weigh.Series
		list = append(list, f)
	}
	return list
}

func (s *Scale) ownSide(id string) bool { return s.People[id].Party == s.file.Owner.ID }

// choose adds how far they chose among what they held.
func (s *Scale) choose(f weigh.Factor, id string, weakest access.Status) weigh.Factor {
	all, leaked := 0, 0
	for _, d := range s.file.Documents {
		all += d.Paragraphs
	}
	for _, l := range s.Leaks {
		if l.Paragraph == 0 {
			return f // how much was published isn't known
		}
		leaked++
	}
	if weakest != access.Held {
		return f
	}
	return f.Choose(all, s.heldBefore(id, s.published()), leaked, weakest)
}

// heldBefore counts the paragraphs that were surely somebody's by a time.
func (s *Scale) heldBefore(id string, by time.Time) int {
	had, n := map[Item]bool{}, 0
	whole := map[string]bool{}
	for _, h := range s.by[id] {
		if !h.Sure || h.Basis != access.Recorded || !h.At.Before(by) || whole[h.Document] {
			continue
		}
		if h.Paragraphs == nil {
			whole[h.Document] = true
			continue
		}
		for _, p := range h.Paragraphs {
			had[Item{h.Document, p}] = true
		}
	}
	for d := range whole {
		n += s.length[d]
	}
	for i := range had {
		if !whole[i.Document] {
			n++
		}
	}
	return n
}

// timing is the factor of the delay from when they first had all of it to when it was first published.
func (s *Scale) timing(id string, c Choices, weakest access.Status) weigh.Factor {
	none := weigh.Factor{Name: weigh.Timing, Basis: "when they came to have all of it isn't on record"}
	if weakest != access.Held {
		return none
	}
	from, event, ok := s.complete(id)
	if !ok || s.published().IsZero() {
		return none
	}
	days := s.published().Sub(from).Hours() / 24
	f := weigh.Delay(days, c.Median, c.Window)
	f.Basis = fmt.Sprintf("%.1f days from when they had all of it to publication", days)
	f.Entries = []string{Reference(event)}
	return f
}

// complete is when somebody came to have, surely, all that was published.
func (s *Scale) complete(id string) (at time.Time, event int64, ok bool) {
	open := map[Item]bool{}
	for _, l := range s.Leaks {
		open[l.Item] = true
	}
	for _, h := range s.by[id] {
		if !h.Sure || h.Basis != access.Recorded {
			continue
		}
		for _, p := range s.byDoc[h.Document] {
			if i := (Item{h.Document, p.n}); open[i] && s.has(*h, p.n) {
				delete(open, i)
				at, event = h.At, h.Event
			}
		}
		if len(open) == 0 {
			return at, event, true
		}
	}
	return at, event, false
}

// Wrong names the choice that makes no sense, "" where all do.
func (c Choices) Wrong() string {
	switch {
	case !(c.Rivals > 0 && c.Rivals < 1):
		return "rivals"
	case !(c.Unlogged > 0 && c.Unlogged < 1):
		return "unlogged"
	case !(c.Median > 0) || math.IsInf(c.Median, 0):
		return "median"
	case !(c.Window > 0) || math.IsInf(c.Window, 0):
		return "window"
	}
	return ""
}

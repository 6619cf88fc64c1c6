package assess

import (
	"barium/internal/exposure"
	"barium/internal/share/invalid"
)

// weaker ends the short name of the weaker form of a statement.
const weaker = " (weaker)"

// Forms are what was said by a statement: as it is, wherever that was said, and in the
// weaker form that its source has of it. Nobody heard from the source what is withheld
// there.
func (s Statement) Forms() []Statement {
	if s.Source == nil || s.Source.Rung == 0 {
		return []Statement{s}
	}
	var list []Statement
	if len(s.To) > 0 || len(s.Told) > 0 {
		said := s
		said.Source = nil
		list = append(list, said)
	}
	if at, ok := s.AsItStands(); ok {
		list = append(list, at)
	}
	return list
}

// AsItStands is a statement in the form that its source has of it, and false where it
// is withheld there. A weaker form is a statement of its own: its ladder begins there,
// and what it costs to climb on is what is left of the cost.
func (s Statement) AsItStands() (Statement, bool) {
	if s.Source == nil || s.Source.Rung == 0 {
		return s, true
	}
	n := s.Source.Rung
	if n > len(s.Ladder) {
		return Statement{}, false
	}
	at, paid := s, s.rungCost(n-1)
	from := *s.Source
	from.Rung, from.Was = 0, ""
	at.ID, at.Where, at.Text = s.ID+weaker, s.Ladder[n-1].Where, from.Words
	at.Source, at.To, at.Told, at.Ladder = &from, nil, nil, nil
	for i := n; i < len(s.Ladder); i++ {
		more := s.rungCost(i) - paid
		at.Ladder = append(at.Ladder, Rung{Where: s.Ladder[i].Where, Cost: &more, Text: s.Ladder[i].Text})
	}
	rest := s.cost() - paid
	at.Cost = &rest
	return at, true
}

// rungCost is what a rung costs. Those without a cost divide the statement's evenly.
func (s Statement) rungCost(i int) float64 {
	if c := s.Ladder[i].Cost; c != nil {
		return *c
	}
	return s.cost() * float64(i+1) / float64(len(s.Ladder)+1)
}

// Check refuses a source that can't be one.
func (s *Source) Check(ladder int) error {
	switch {
	case s == nil:
		return nil
	case s.Document == "" && s.Publication == "":
		return invalid.In("source", "say in which document or publication it stands")
	case s.Document != "" && s.Publication != "":
		return invalid.In("source", "a statement is taken from one text: a document or a publication")
	case s.Paragraph < 0 || s.Start < 0 || s.End < s.Start:
		return invalid.In("source", "bytes %d to %d of paragraph %d are no stretch of a text", s.Start, s.End, s.Paragraph)
	case s.Rung < 0 || s.Rung > ladder+1:
		return invalid.In("source", "the ladder has %d rungs, and silence: there is no rung %d", ladder, s.Rung)
	}
	return nil
}

// RungCost is what it costs to stand on a rung of the ladder, counted from 0; beyond
// the ladder, to withhold the statement.
func (s Statement) RungCost(i int) float64 {
	if i >= len(s.Ladder) {
		return s.cost()
	}
	return s.rungCost(i)
}

// Pools are the adversaries that a secret names.
func (s Secret) Pools() []exposure.Audience { return pools(s.Adversaries) }

func pools(list []Adversary) []exposure.Audience {
	var out []exposure.Audience
	for _, a := range list {
		pooled := make([]exposure.Audience, 0, len(a.Pools))
		for _, p := range a.Pools {
			if one, err := audience(p); err == nil { // Check refuses others
				pooled = append(pooled, one)
			}
		}
		out = append(out, exposure.Adversary(a.Name, pooled...))
	}
	return out
}

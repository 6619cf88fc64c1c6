package assess

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"barium/internal/exposure"
	"barium/internal/exposure/world"
	"barium/internal/share/invalid"
)

// World compiles a world for the secret, with its derived attributes.
func (s Secret) World(data []byte) (*world.World, error) {
	w, err := world.Parse(data, s.Key, s.Relations)
	if err != nil {
		return nil, fmt.Errorf("world: %w", err)
	}
	for _, a := range s.Attributes {
		if err := w.Derive(a.Name, a.Is); err != nil {
			return nil, fmt.Errorf("attribute %q: %w", a.Name, err)
		}
	}
	return w, nil
}

// Inquiry compiles the file over a world.
func (f File) Inquiry(worldData []byte) (*exposure.Inquiry, error) {
	w, err := f.Secret.World(worldData)
	if err != nil {
		return nil, err
	}
	return f.Over(w)
}

// Over compiles the file over a world that is compiled already.
func (f File) Over(w *world.World) (*exposure.Inquiry, error) {
	list, err := f.Said()
	if err != nil {
		return nil, err
	}
	return exposure.New(w, f.Secret.secret(), list)
}

func (s Secret) secret() exposure.Secret {
	harm := exposure.Harm{Fewer: s.K, Shared: s.Shared}
	switch {
	case s.Tries != nil:
		harm.Fewer = exposure.Tries(s.Tries.Guesses, s.Tries.Chance).Fewer
	case s.K == 0 && s.Shared != "":
		harm.Fewer = 1
	case s.K == 0:
		harm.Fewer = 2
	}
	return exposure.Secret{Name: s.Name, Whose: s.Whose, Prior: s.Prior, Harm: harm}
}

// Said lists the file's statements in order. One without a time was made with the
// one before it.
func (f File) Said() ([]exposure.Statement, error) { return said(f.Statements) }

func said(statements []Statement) ([]exposure.Statement, error) {
	list := make([]exposure.Statement, len(statements))
	var now exposure.Moment
	for i, s := range statements {
		at, err := moment(s.When, now)
		if err == nil {
			list[i], err = s.Statement(at)
		}
		if err != nil {
			return nil, fmt.Errorf("statement %q: %w", s.ID, err)
		}
		now = at
	}
	return list, nil
}

// Statement is one as package exposure has it, made at a moment where it gives no
// other.
func (s Statement) Statement(at exposure.Moment) (exposure.Statement, error) {
	out := exposure.Statement{
		ID: s.ID, Text: s.Text, Where: s.Where, About: s.About, Reliability: s.Reliability, Credibility: s.Credibility, Cost: s.cost(),
		Likelihood: (*exposure.Likelihood)(s.Likelihood),
	}
	if strings.TrimSpace(s.Where) == "" {
		return out, invalid.In("where", "no predicate: say with where, in CEL over c, of whom it is true")
	}
	if s.Source != nil {
		out.Span = exposure.Span{Document: s.Source.Document + s.Source.Publication, Start: s.Source.Start, End: s.Source.End}
	}
	for i, r := range s.Ladder {
		// Rungs without a cost divide the statement's evenly.
		cost := out.Cost * float64(i+1) / float64(len(s.Ladder)+1)
		if r.Cost != nil {
			cost = *r.Cost
		}
		out.Ladder = append(out.Ladder, exposure.Rung{Where: r.Where, Cost: cost})
	}
	var err error
	out.Told, err = s.told(at)
	return out, err
}

func (s Statement) told(at exposure.Moment) ([]exposure.Telling, error) {
	to := s.To
	if len(to) == 0 && len(s.Told) == 0 && s.Source == nil {
		to = audiences{publicName}
	}
	var list []exposure.Telling
	for _, name := range to {
		a, err := audience(name)
		if err != nil {
			return nil, err
		}
		list = append(list, exposure.Telling{By: s.By, To: a, At: at})
	}
	for _, t := range s.Told {
		a, err := audience(t.To)
		var then exposure.Moment
		if err == nil {
			then, err = moment(t.When, at)
		}
		if err != nil {
			return nil, err
		}
		list = append(list, exposure.Telling{By: t.By, To: a, At: then})
	}
	return list, nil
}

func (s Statement) cost() float64 {
	if s.Cost == nil {
		return 1
	}
	return *s.Cost
}

const publicName = "public"

// audience reads "public", a party's name, or "NAME at PARTY" for a person.
func audience(name string) (exposure.Audience, error) {
	name = strings.TrimSpace(name)
	switch person, party, ok := strings.Cut(name, " at "); {
	case name == "":
		return exposure.Audience{}, errors.New("it was made to nobody: write public, a party's name, or \"NAME at PARTY\"")
	case name == publicName:
		return exposure.Public(), nil
	case ok:
		return exposure.Person(person, party), nil
	}
	return exposure.Party(strings.TrimPrefix(name, "party ")), nil
}

// NameOf writes an audience as a file of statements does.
func NameOf(a exposure.Audience) string {
	switch {
	case a.Name != "":
		return "adversary " + a.Name
	case a.Person != "":
		return a.Person + " at " + a.Party
	case a.Party != "":
		return a.Party
	}
	return publicName
}

// Audiences lists the public, then those who were told anything, as they come, then
// the adversaries that the secret names.
func (s Secret) Audiences(q *exposure.Inquiry) []exposure.Audience {
	return listening(q.Statements, s.Adversaries)
}

func listening(said []exposure.Statement, adversaries []Adversary) []exposure.Audience {
	list, seen := []exposure.Audience{exposure.Public()}, map[string]bool{publicName: true}
	for _, x := range said {
		for _, t := range x.Told {
			if name := NameOf(t.To); !seen[name] {
				seen[name] = true
				list = append(list, t.To)
			}
		}
	}
	return append(list, pools(adversaries)...)
}

// moment reads a time: with a date or with date and hour. "" is the moment before.
func moment(when string, before exposure.Moment) (exposure.Moment, error) {
	if when == "" {
		return before, nil
	}
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04", "2006-01-02 15:04", time.DateOnly} {
		if t, err := time.Parse(layout, when); err == nil {
			return exposure.Moment(t.UnixMicro()), nil
		}
	}
	return 0, invalid.In("when", "when %q: write 2026-11-23, or 2026-11-23T12:00:00Z", when)
}

// Written is a moment as a file has it, "" for none.
func Written(at exposure.Moment) string {
	if at == 0 {
		return ""
	}
	return time.UnixMicro(int64(at)).UTC().Format(time.RFC3339)
}

// Tell adds occasions that a file doesn't have: what the ledger knows of.
func (s Statement) Tell(list []exposure.Telling) Statement {
	s.Told = slices.Clone(s.Told)
	for _, t := range list {
		s.Told = append(s.Told, Telling{t.By, NameOf(t.To), Written(t.At)})
	}
	return s
}

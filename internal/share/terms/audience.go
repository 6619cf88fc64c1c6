package terms

import (
	"cmp"
	"slices"
)

// A Clause is a set of people: everyone, or those at some parties together with
// some by name. Empty, it is nobody.
type Clause struct {
	Everyone bool     `json:"everyone,omitempty"`
	Parties  []string `json:"parties,omitempty"` // ids
	People   []string `json:"people,omitempty"`  // ids
}

// An Audience is whoever is in all of its clauses. Without clauses it is
// nobody. Clauses stay apart where one names parties and another people, because
// who is at which party is not known here.
type Audience []Clause

// Everyone is the audience of what is public.
func Everyone() Audience { return Audience{{Everyone: true}} }

// Parties is the audience of everybody at these parties.
func Parties(ids ...string) Audience { return Audience{{Parties: ids}}.normal() }

// People is the audience of these people.
func People(ids ...string) Audience { return Audience{{People: ids}}.normal() }

func (c Clause) holds(person, party string) bool {
	return c.Everyone || party != "" && slices.Contains(c.Parties, party) || person != "" && slices.Contains(c.People, person)
}

func (c Clause) empty() bool { return !c.Everyone && len(c.Parties) == 0 && len(c.People) == 0 }

// within reports whether nobody is in c who isn't in d, as far as names tell.
func (c Clause) within(d Clause) bool {
	return d.Everyone || !c.Everyone && subset(c.Parties, d.Parties) && subset(c.People, d.People)
}

func subset(a, b []string) bool {
	return !slices.ContainsFunc(a, func(s string) bool { return !slices.Contains(b, s) })
}

// Holds reports whether a person at a party is in the audience.
func (a Audience) Holds(person, party string) bool {
	for _, c := range a {
		if !c.holds(person, party) {
			return false
		}
	}
	return len(a) > 0
}

// Nobody reports whether the audience is empty for certain.
func (a Audience) Nobody() bool { return len(a) == 0 || slices.ContainsFunc(a, Clause.empty) }

// And returns those who are in both.
func (a Audience) And(b Audience) Audience {
	if a.Nobody() || b.Nobody() {
		return nil
	}
	return slices.Concat(a, b).normal()
}

// Within reports whether nobody is in a who isn't in b, as far as names tell:
// true is certain, false may err on the safe side.
func (a Audience) Within(b Audience) bool {
	if a.Nobody() {
		return true
	}
	for _, wide := range b {
		if !slices.ContainsFunc(a, func(c Clause) bool { return c.within(wide) }) {
			return false
		}
	}
	return !b.Nobody()
}

// normal gives the same audience the same form: clauses of parties alone are
// one, so are clauses of people alone, and a clause that another implies goes.
func (a Audience) normal() Audience {
	var out Audience
	var parties, people *Clause
	for _, c := range a {
		c = c.sorted()
		switch {
		case c.Everyone || len(c.Parties) > 0 && len(c.People) > 0:
			out = append(out, c)
		case len(c.People) > 0:
			people = meet(people, c)
		default:
			parties = meet(parties, c)
		}
	}
	for _, c := range []*Clause{parties, people} {
		if c != nil {
			out = append(out, *c)
		}
	}
	if out.Nobody() {
		return nil
	}
	return out.pruned()
}

func (c Clause) sorted() Clause {
	if c.Everyone {
		return Clause{Everyone: true}
	}
	return Clause{Parties: sortedSet(c.Parties), People: sortedSet(c.People)}
}

// sortedSet is nil where there is nothing.
func sortedSet[S ~string](list []S) []S {
	if len(list) == 0 {
		return nil
	}
	return slices.Compact(slices.Sorted(slices.Values(list)))
}

func meet(c *Clause, d Clause) *Clause {
	if c == nil {
		return &d
	}
	return &Clause{Parties: both(c.Parties, d.Parties), People: both(c.People, d.People)}
}

func both(a, b []string) []string {
	return slices.DeleteFunc(slices.Clone(a), func(s string) bool { return !slices.Contains(b, s) })
}

func (a Audience) pruned() Audience {
	slices.SortFunc(a, Clause.compare)
	var out Audience
	for i, c := range a {
		implied := false
		for j, d := range a {
			implied = implied || j != i && d.within(c) && (j < i || !c.within(d))
		}
		if !implied {
			out = append(out, c)
		}
	}
	return out
}

func (c Clause) compare(d Clause) int {
	return cmp.Or(slices.Compare(c.Parties, d.Parties), slices.Compare(c.People, d.People))
}

package access

import (
	"errors"
	"fmt"
)

// An index holds an inquiry by person and item number.
type index struct {
	Inquiry
	person  map[string]int
	members map[string]set // people of a party
	item    map[string]int
	names   []string // of the items
	entries [][]int  // by item: places in Entries
	rules   [][]int
	premise [][][]int // of those rules: items
	answers []map[string]Answer
	exam    []*Examination
	public  [][]Note
}

// newIndex refuses an inquiry that contradicts itself.
func newIndex(in Inquiry) (*index, error) {
	x := &index{Inquiry: in, person: map[string]int{}, members: map[string]set{}, item: map[string]int{}}
	if in.Originator == "" {
		return nil, errors.New("access: the inquiry names no originator")
	}
	for i, p := range in.People {
		if _, twice := x.person[p.ID]; twice || p.ID == "" {
			return nil, fmt.Errorf("access: person %q is listed twice or has no id", p.ID)
		}
		x.person[p.ID] = i
		if x.members[p.Party] == nil {
			x.members[p.Party] = newSet(len(in.People))
		}
		x.members[p.Party].add(i)
	}
	for i, e := range in.Entries {
		if err := x.checkEntry(e); err != nil {
			return nil, fmt.Errorf("access: entry %q on item %q: %w", e.ID, e.Item, err)
		}
		it := x.intern(e.Item)
		x.entries[it] = append(x.entries[it], i)
	}
	if err := x.addRules(); err != nil {
		return nil, err
	}
	return x, x.addRest()
}

func (x *index) intern(name string) int {
	if i, ok := x.item[name]; ok {
		return i
	}
	i := len(x.names)
	x.item[name] = i
	x.names = append(x.names, name)
	x.entries = append(x.entries, nil)
	x.rules = append(x.rules, nil)
	x.premise = append(x.premise, nil)
	x.answers = append(x.answers, nil)
	x.exam = append(x.exam, nil)
	x.public = append(x.public, nil)
	return i
}

func (x *index) checkEntry(e Entry) error {
	if e.Basis != Recorded && e.Basis != Stated {
		return fmt.Errorf("its basis is %q: want %q or %q", e.Basis, Recorded, Stated)
	}
	if e.Person == "" && e.Party == "" {
		return errors.New("it names neither a person nor a party")
	}
	if e.Person != "" {
		i, ok := x.person[e.Person]
		if !ok {
			return fmt.Errorf("person %q is not among the people: add them", e.Person)
		}
		if e.Party != "" && e.Party != x.People[i].Party {
			return fmt.Errorf("it puts %q at %q, the list of people at %q", e.Person, e.Party, x.People[i].Party)
		}
	}
	return e.From.check()
}

func (x *index) addRules() error {
	for i, r := range x.Rules {
		if len(r.From) == 0 {
			return fmt.Errorf("access: rule %q derives %q from nothing: note it as public instead", r.ID, r.Item)
		}
		it := x.intern(r.Item)
		var from []int
		for _, f := range r.From {
			from = append(from, x.intern(f))
		}
		x.rules[it] = append(x.rules[it], i)
		x.premise[it] = append(x.premise[it], from)
	}
	return nil
}

func (x *index) addRest() error {
	for _, a := range x.Answers {
		it := x.intern(a.Item)
		if x.answers[it] == nil {
			x.answers[it] = map[string]Answer{}
		}
		x.answers[it][a.Party] = a
	}
	for i, e := range x.Examined {
		x.exam[x.intern(e.Item)] = &x.Examined[i]
	}
	for _, n := range x.Public {
		if err := n.Since.check(); err != nil {
			return fmt.Errorf("access: public note %q: %w", n.ID, err)
		}
		it := x.intern(n.Item)
		x.public[it] = append(x.public[it], n)
	}
	for _, l := range x.Leaks {
		if err := l.Published.check(); err != nil {
			return fmt.Errorf("access: publication of %q: %w", l.Item, err)
		}
		x.intern(l.Item)
	}
	return nil
}

// cone returns the items and everything they could be derived from.
func (x *index) cone(items []int) []int {
	seen := make([]bool, len(x.names))
	var list []int
	for len(items) > 0 {
		it := items[len(items)-1]
		items = items[:len(items)-1]
		if seen[it] {
			continue
		}
		seen[it] = true
		list = append(list, it)
		for _, from := range x.premise[it] {
			items = append(items, from...)
		}
	}
	return list
}

// partyOf returns the party that an entry speaks of.
func (x *index) partyOf(e Entry) string {
	if e.Person == "" {
		return e.Party
	}
	return x.People[x.person[e.Person]].Party
}

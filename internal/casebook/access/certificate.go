package access

import (
	"fmt"
	"strings"
	"time"
)

// A Clause is one step of the reasoning, with the entries, answers, rules or
// notes behind it.
type Clause struct {
	Text    string
	Entries []string
	// Holds is false for a step that fails: one that would have to hold
	// for the person to be excluded.
	Holds bool
}

// A Certificate says how a person stands to an item, clause by clause. Where
// every clause holds they are excluded, and it is a proof from what is on
// record; where one doesn't, they are not, whatever the others say.
type Certificate struct {
	Person, Item string
	Status       Status
	Clauses      []Clause
}

// String is the summary: the status, then the clauses.
func (c Certificate) String() string {
	var list []string
	for _, cl := range c.Clauses {
		list = append(list, cl.Text)
	}
	return fmt.Sprintf("%s, %q: %s — %s", c.Person, c.Item, c.Status, strings.Join(list, "; "))
}

// Certificate accounts for a person's status for a leak.
func (a *Access) Certificate(person string, leak int) (Certificate, error) {
	s, err := a.Status(person, leak)
	if err != nil {
		return Certificate{}, err
	}
	c := Certificate{Person: person, Item: a.x.names[a.leaks[leak]], Status: s}
	w := witness{x: a.x, v: a.views[leak], p: a.x.person[person], seen: map[int]bool{}}
	c.Clauses = w.item(a.leaks[leak])
	return c, nil
}

// A witness gives the clauses for one person.
type witness struct {
	x    *index
	v    *view
	p    int
	seen map[int]bool
}

// item gives the clauses by which the person can't have had the item, or those that stand in the way.
func (w *witness) item(it int) []Clause {
	if w.seen[it] {
		return nil
	}
	w.seen[it] = true
	list := []Clause{w.held(it), w.complete(it)}
	if c, public := w.public(it); public {
		list = append(list, c)
	}
	return append(list, w.derived(it)...)
}

// held says when they first had the item as far as it is on record.
func (w *witness) held(it int) Clause {
	name, published := w.x.names[it], w.v.published
	var before, after []string
	var nearest Span
	for _, i := range w.x.entries[it] {
		e := w.x.Entries[i]
		if !w.means(e) {
			continue
		}
		if e.From.mayPrecede(published) {
			before = append(before, e.ID)
			continue
		}
		if after == nil || e.From.Earliest.Before(nearest.Earliest) {
			nearest = e.From
		}
		after = append(after, e.ID)
	}
	switch {
	case w.v.sure[it].has(w.p):
		return Clause{fmt.Sprintf("held %q before publication, on record", name), before, false}
	case before != nil:
		return Clause{fmt.Sprintf("may have held %q before publication: by somebody's word, through their party, or at a time that isn't known well enough", name), before, false}
	case after != nil:
		return Clause{fmt.Sprintf("first access to %q on record is %s after publication", name, late(nearest, published)), after, true}
	default:
		return Clause{fmt.Sprintf("no entry has %q with them", name), nil, true}
	}
}

// late says by how much at least an access came after publication.
func late(access, published Span) string {
	if d := access.Earliest.Sub(published.Latest); d < time.Minute {
		return "just"
	} else {
		return lapse(d)
	}
}

// means reports whether an entry is about this person, or their party at large.
func (w *witness) means(e Entry) bool {
	p := w.x.People[w.p]
	return e.Person == p.ID || e.Person == "" && e.Party == p.Party
}

func (w *witness) complete(it int) Clause {
	r := w.x.record(it, w.v.published)
	c := Clause{Text: r.String(), Holds: r.Complete}
	for _, a := range r.Answered {
		c.Entries = append(c.Entries, a.ID)
	}
	return c
}

func (w *witness) public(it int) (Clause, bool) {
	c := Clause{Text: fmt.Sprintf("%q was, or may have been, public before", w.x.names[it])}
	for _, n := range w.x.public[it] {
		if n.Since.mayPrecede(w.v.published) {
			c.Entries = append(c.Entries, n.ID)
		}
	}
	return c, len(c.Entries) > 0
}

// derived says whether they can have worked the item out: of each rule, one
// premise that they can't have had, with the clauses for it in turn.
func (w *witness) derived(it int) []Clause {
	name, exam := w.x.names[it], w.x.exam[it]
	if exam == nil {
		return []Clause{{Text: fmt.Sprintf("nobody has looked for ways of deriving %q", name)}}
	}
	if len(w.x.rules[it]) == 0 {
		return []Clause{{fmt.Sprintf("no way of deriving %q is known (%s)", name, exam.How), []string{exam.ID}, true}}
	}
	var list []Clause
	for k, r := range w.x.rules[it] {
		list = append(list, w.rule(w.x.Rules[r], w.x.premise[it][k])...)
	}
	return list
}

func (w *witness) rule(r Rule, from []int) []Clause {
	for _, f := range from {
		if !w.v.may[f].has(w.p) {
			c := Clause{fmt.Sprintf("deriving %q by %s takes %q, which they can't have had", r.Item, r.ID, w.x.names[f]), []string{r.ID}, true}
			return append([]Clause{c}, w.item(f)...)
		}
	}
	text := "no premise of %s, which derives %q, is certain to have been out of their reach"
	if able := w.able(from); able {
		text = "what they held or may have held lets them use %s, which derives %q"
	}
	return []Clause{{fmt.Sprintf(text, r.ID, r.Item), []string{r.ID}, false}}
}

func (w *witness) able(from []int) bool {
	for _, f := range from {
		if !w.v.derive[f].has(w.p) {
			return false
		}
	}
	return true
}

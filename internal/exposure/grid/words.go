package grid

import (
	"fmt"
	"strings"
)

// A Line is a step in words.
type Line struct {
	Depth      int      `json:"depth"` // within how many suppositions it stands
	Text       string   `json:"text"`
	Statements []string `json:"statements"` // which it uses directly, by id
}

// Words writes a proof for people.
func (q Inquiry) Words(p Proof) []Line { return q.words(p, 0) }

func (q Inquiry) words(p Proof, depth int) []Line {
	var lines []Line
	say := func(depth int, ids []string, format string, args ...any) {
		lines = append(lines, Line{depth, fmt.Sprintf(format, args...), append([]string{}, ids...)})
	}
	for _, s := range p {
		if s.rule == cases && len(s.Cases) > 1 {
			say(depth, nil, "%s can only go with %s: each is tried.", q.Grid.Name(s.of), q.options(s))
		}
		for _, c := range s.Cases {
			say(depth, nil, "Suppose that %s.", q.Grid.Say(c.Suppose))
			lines = append(lines, q.words(c.Steps, depth+1)...)
		}
		say(depth, q.ids(s), "%s", q.conclusion(s))
	}
	return lines
}

func (q Inquiry) ids(s Step) []string {
	var list []string
	for _, i := range s.Statements {
		list = append(list, q.Statements[i].ID)
	}
	return list
}

func (q Inquiry) options(s Step) string {
	var list []string
	for _, c := range s.Cases {
		list = append(list, q.Grid.Name(c.Suppose.B))
	}
	return strings.Join(list, " or ")
}

// conclusion is a step's last sentence.
func (q Inquiry) conclusion(s Step) string {
	fact, column := q.Grid.Say(s.Fact), q.Grid.categories[s.category].Name
	switch s.rule {
	case clash:
		return q.all(s.From) + ": that can't be."
	case none:
		return fmt.Sprintf("No %s is left for %s: that can't be.", column, q.Grid.Name(s.of))
	case only:
		return fmt.Sprintf("%s: no other %s is left for %s.", fact, column, q.Grid.Name(s.of))
	case apart:
		return fmt.Sprintf("%s: no %s is left for both.", fact, column)
	case cases:
		if s.Impossible {
			return "None of them can be."
		}
		return fmt.Sprintf("So %s.", fact)
	case stated:
		if s.Impossible {
			return fmt.Sprintf("That contradicts %s%s.", strings.Join(q.ids(s), " and "), q.since(s))
		}
		return fmt.Sprintf("%s, by %s%s.", fact, strings.Join(q.ids(s), " and "), q.since(s))
	}
	return fmt.Sprintf("%s%s.", fact, q.since(s))
}

func (q Inquiry) since(s Step) string {
	if len(s.From) == 0 {
		return ""
	}
	return ", since " + q.all(s.From)
}

func (q Inquiry) all(facts []Fact) string {
	var list []string
	for _, f := range facts {
		list = append(list, q.Grid.Say(f))
	}
	if n := len(list); n > 1 {
		return strings.Join(list[:n-1], ", ") + " and " + list[n-1]
	}
	return strings.Join(list, "")
}

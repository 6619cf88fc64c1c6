package mark

import (
	"fmt"
	"strings"
)

// guard is one condition on what stands around a match.
type guard struct {
	at      int  // +1 next, -1 prev, +2, -2; 0 for place
	not     bool // the condition must fail
	words   map[string]bool
	class   class
	special special
	place   string // start, mid or end, when at is 0
}

// special conditions that no word list can state.
type special uint8

const (
	specialNumber special = 1 << iota
	specialCap
	specialEdge // start or end of the sentence
	specialComma
	specialPunct
)

var specials = map[string]special{"number": specialNumber, "cap": specialCap, "start": specialEdge, "end": specialEdge,
	"comma": specialComma, "punct": specialPunct}

var guardFields = map[string]int{"next": 1, "prev": -1, "next2": 2, "prev2": -2}

// guards reads blank-separated conditions such as "next!=deal,$noun at=mid".
func (l *lexLoader) guards(s string) ([]guard, error) {
	var out []guard
	for _, cond := range strings.Fields(s) {
		field, list, ok := strings.Cut(cond, "=")
		if !ok || list == "" {
			return nil, fmt.Errorf("guard %q: write next=word,$class or prev!=…", cond)
		}
		field, not := strings.CutSuffix(field, "!")
		g := guard{not: not, at: guardFields[field]}
		switch {
		case field == "at" && (list == "start" || list == "mid" || list == "end"):
			g.place = list
		case g.at == 0:
			return nil, fmt.Errorf("guard %q: there is next, prev, next2, prev2 and at=start|mid|end", cond)
		default:
			if err := l.guardWords(&g, list); err != nil {
				return nil, err
			}
		}
		out = append(out, g)
	}
	return out, nil
}

func (l *lexLoader) guardWords(g *guard, list string) error {
	g.words = map[string]bool{}
	for _, item := range strings.Split(list, ",") {
		name, isClass := strings.CutPrefix(item, "$")
		if !isClass {
			word, suffix := cutSuffix(item)
			for _, f := range l.inflection.columns(word, suffix) {
				g.words[f] = true
			}
			continue
		}
		set, written := l.table.classes[name]
		for w := range set {
			g.words[w] = true
		}
		c, known := classNamed(name)
		g.class |= c
		g.special |= specials[name]
		if !written && !known && specials[name] == 0 {
			return fmt.Errorf("unknown class $%s", name)
		}
	}
	return nil
}

// holds reports whether the guard lets words i to j (both included) match.
func (g *guard) holds(s *sentence, i, j int) bool {
	if g.at == 0 {
		return g.placed(s, i, j) != g.not
	}
	return g.meets(s, i, j) != g.not
}

func (g *guard) placed(s *sentence, i, j int) bool {
	switch g.place {
	case "start":
		return i == 0
	case "end":
		return j == len(s.words)-1
	}
	return i > 0 && j < len(s.words)-1
}

// meets looks at one neighbour. A word across punctuation does not satisfy
// next=word, but it does count against next!=word: the guard errs towards
// leaving the text alone.
func (g *guard) meets(s *sentence, i, j int) bool {
	w, gap := i+g.at, i-1
	if g.at > 0 {
		w, gap = j+g.at, j
	}
	if w < 0 || w >= len(s.words) {
		return g.special&specialEdge != 0 || (g.special&specialPunct != 0 && (g.at == 1 || g.at == -1) && !blank(s.gap(gap)) && s.gap(gap) != "")
	}
	if g.special&(specialComma|specialPunct) != 0 && g.marked(s.gap(gap)) {
		return true
	}
	if !g.not && !s.joined(i, j, w) {
		return false
	}
	return g.word(s, w)
}

func (g *guard) marked(gap string) bool {
	if g.special&specialComma != 0 && strings.IndexByte(gap, ',') >= 0 {
		return true
	}
	return g.special&specialPunct != 0 && strings.Trim(gap, " \t\r\n") != ""
}

func (g *guard) word(s *sentence, w int) bool {
	norm := s.norm(w)
	switch {
	case g.words[norm], g.class != 0 && s.class(w)&g.class != 0:
		return true
	case g.special&specialNumber != 0 && (s.class(w)&cNumber != 0 || norm[0] >= '0' && norm[0] <= '9'):
		return true
	}
	return g.special&specialCap != 0 && s.flag(w)&flagCap != 0
}

// joined reports whether only blanks stand between the match and word w.
func (s *sentence) joined(i, j, w int) bool {
	from, to := j, w
	if w < i {
		from, to = w, i
	}
	for k := from; k < to; k++ {
		if !blank(s.gap(k)) {
			return false
		}
	}
	return true
}

func allHold(guards []guard, s *sentence, i, j int) bool {
	for k := range guards {
		if !guards[k].holds(s, i, j) {
			return false
		}
	}
	return true
}

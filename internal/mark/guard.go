package mark

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// guard is one condition on what stands around a match.
type guard struct {
	at      int  // +1 next, -1 prev, +2, -2; all words before or after: -anywhere, +anywhere; 0 for place
	not     bool // the condition must fail
	words   wordIDs
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
	specialIng
	specialEd
	specialLy
)

const anywhere = 100

var specials = map[string]special{"number": specialNumber, "cap": specialCap, "start": specialEdge, "end": specialEdge,
	"comma": specialComma, "punct": specialPunct,
	"ing": specialIng, "ed": specialEd, "ly": specialLy}

var guardFields = map[string]int{"next": 1, "prev": -1, "next2": 2, "prev2": -2, "before": -anywhere, "after": anywhere}

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
			return nil, fmt.Errorf("guard %q: there is next, prev, next2, prev2, before, after and at=start|mid|end", cond)
		default:
			if err := l.guardWords(&g, list); err != nil {
				return nil, err
			}
		}
		out = append(out, g)
	}
	slices.SortStableFunc(out, func(a, b guard) int { return cmp.Compare(a.cost(), b.cost()) })
	return out, nil
}

// cost orders guards, so that those which look at most words are asked last.
func (g *guard) cost() int { return max(g.at, -g.at) }

func (l *lexLoader) guardWords(g *guard, list string) error {
	var ids []wordID
	for _, item := range strings.Split(list, ",") {
		name, isClass := strings.CutPrefix(item, "$")
		if !isClass {
			word, suffix := cutSuffix(item)
			for _, f := range l.inflection.columns(word, suffix) {
				ids = append(ids, l.table.intern(f))
			}
			continue
		}
		set, written := l.table.classes[name]
		for w := range set {
			ids = append(ids, l.table.intern(w))
		}
		c, known := classNamed(name)
		g.class |= c
		g.special |= specials[name]
		if !written && !known && specials[name] == 0 {
			return fmt.Errorf("unknown class $%s", name)
		}
	}
	g.words = newWordIDs(ids)
	return nil
}

// wordIDs is a set of words. Its filter, one bit for each word modulo 64, says
// no without a look at the list for most words and most guards.
type wordIDs struct {
	filter uint64
	sorted []wordID
}

func newWordIDs(ids []wordID) wordIDs {
	slices.Sort(ids)
	set := wordIDs{sorted: slices.Compact(ids)}
	for _, id := range ids {
		set.filter |= 1 << (id % 64)
	}
	return set
}

func (s *wordIDs) has(id wordID) bool {
	if s.filter&(1<<(id%64)) == 0 {
		return false
	}
	_, found := slices.BinarySearch(s.sorted, id)
	return found
}

// match is what the guards look at: words i to j of a sentence, both included,
// and the punctuation after them that belongs to the form.
type match struct {
	s    *sentence
	i, j int
	tail string
}

func (m match) allow(guards []guard) bool {
	for k := range guards {
		if guards[k].meets(m) == guards[k].not {
			return false
		}
	}
	return true
}

func (g *guard) meets(m match) bool {
	switch g.at {
	case 0:
		return m.placed(g.place)
	case anywhere:
		return g.any(m.s, m.j+1, len(m.s.words))
	case -anywhere:
		return g.any(m.s, 0, m.i)
	}
	w, gap, edge := m.neighbour(g.at)
	switch {
	case w >= 0:
		return g.word(m.s, w)
	case g.special&specialPunct != 0, edge && g.special&specialEdge != 0:
		return true
	}
	return g.special&specialComma != 0 && strings.IndexByte(gap, ',') >= 0
}

func (m match) placed(where string) bool {
	switch where {
	case "start":
		return m.i == 0
	case "end":
		return m.j == len(m.s.words)-1
	}
	return m.i > 0 && m.j < len(m.s.words)-1
}

// any reports whether one of the words from to to-1 is meant.
func (g *guard) any(s *sentence, from, to int) bool {
	for w := from; w < to; w++ {
		if g.word(s, w) {
			return true
		}
	}
	return false
}

// neighbour steps over blanks to the word at the given distance. Where
// punctuation or the sentence's edge stands in between it returns -1 and the
// gap; a currency sign belongs to its figure and is no punctuation.
func (m match) neighbour(at int) (w int, gap string, edge bool) {
	if at < 0 {
		for w = m.i; at < 0; at++ {
			if gap = m.s.gap(w - 1); w == 0 || !parts(gap) {
				return -1, gap, w == 0
			}
			w--
		}
		return w, "", false
	}
	skip := len(m.tail)
	for w = m.j; at > 0; at-- {
		gap = m.s.gap(w)[skip:]
		skip = 0
		if w == len(m.s.words)-1 || !parts(gap) {
			return -1, gap, w == len(m.s.words)-1
		}
		w++
	}
	return w, "", false
}

// parts reports whether a gap only parts two words.
func parts(gap string) bool {
	if blank(gap) {
		return true
	}
	cut := strings.TrimRight(gap, "$£€")
	return cut != gap && blank(cut)
}

func (g *guard) word(s *sentence, w int) bool {
	lx := s.lexeme(w)
	return lx.special&g.special != 0 || g.words.has(lx.id) || g.class != 0 && s.class(w)&g.class != 0 ||
		g.special&specialCap != 0 && s.flag(w)&flagCap != 0
}

// specialOf returns the special conditions that the word alone meets.
func specialOf(norm string) special {
	var sp special
	if norm != "" && numeric(norm) {
		sp |= specialNumber
	}
	if ending(norm, "ing", notGerunds) {
		sp |= specialIng
	}
	if ending(norm, "ed", notParticiples) {
		sp |= specialEd
	}
	if ending(norm, "ly", notAdverbs) {
		sp |= specialLy
	}
	return sp
}

// numeric: a figure, a number word or a compound of one ("twenty-five").
func numeric(norm string) bool {
	first, _, _ := strings.Cut(norm, "-")
	return norm[0] >= '0' && norm[0] <= '9' || numberWords[first]
}

func ending(norm, suffix string, except wordSet) bool {
	return len(norm) >= 5 && strings.HasSuffix(norm, suffix) && !except[norm]
}

var (
	numberWords = newWordSet(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
		sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
		million billion trillion half dozen`)
	notGerunds = newWordSet(`during nothing something anything everything bring king spring morning evening string thing
		according including concerning regarding following notwithstanding building meeting`)
	notParticiples = newWordSet("hundred indeed need speed exceed proceed succeed united")
	notAdverbs     = newWordSet("only early family supply apply rely reply daily july assembly italy ally")
)

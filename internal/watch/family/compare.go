package family

import (
	"math"
	"slices"
	"strings"

	"barium/internal/text"
)

// link is a candidate for a member's parent.
type link struct {
	from      int
	score     float64 // log of how much likelier this parent is than none
	p         float64 // the probability that follows
	given     float64 // and given the places of the others
	inherited int
	cites     bool
}

// most is how many candidates are kept for a member.
const most = 32

// features are what can be inherited from a member, and what it names.
type features struct {
	shingles  map[uint64]bool
	changes   map[Change]bool
	sentences map[int]bool
	words     string // normal forms, each between spaces
	outlet    string // the same
}

func featuresOf(m Member) features {
	f := features{shingles: map[uint64]bool{}, changes: map[Change]bool{}, sentences: map[int]bool{}}
	var norms []string
	for _, w := range text.Words(m.Own) {
		norms = append(norms, w.Norm)
	}
	for i := 0; i+3 <= len(norms); i++ {
		f.shingles[hash(norms[i:i+3])] = true
	}
	for _, c := range m.Changes {
		f.changes[c] = true
	}
	for _, s := range m.Sentences {
		f.sentences[s] = true
	}
	f.words = " " + strings.Join(norms, " ") + " "
	f.outlet = name(m.Outlet)
	return f
}

// name returns an outlet's name in the form of words, empty if it is too short
// to be told from a word.
func name(outlet string) string {
	var norms []string
	for _, w := range text.Words(outlet) {
		if w.Norm != "the" {
			norms = append(norms, w.Norm)
		}
	}
	s := strings.Join(norms, " ")
	if len(norms) < 2 && len(s) < 6 {
		return ""
	}
	return " " + s + " "
}

// hash is FNV-1a over the words, parted by a byte that no word has.
func hash(words []string) uint64 {
	h := uint64(14695981039346656037)
	for _, w := range words {
		for i := range len(w) {
			h = (h ^ uint64(w[i])) * 1099511628211
		}
		h = (h ^ 0xff) * 1099511628211
	}
	return h
}

// compare returns each member's candidates, the likeliest first. All have
// something in common with it and may be earlier.
func compare(members []Member) [][]link {
	all := make([]features, len(members))
	holders := make(map[uint64][]int) // of each shingle
	for i, m := range members {
		all[i] = featuresOf(m)
		for s := range all[i].shingles {
			holders[s] = append(holders[s], i)
		}
	}
	links := make([][]link, len(members))
	shared := make([]int, len(members))
	for i := range members {
		clear(shared)
		for s := range all[i].shingles {
			for _, j := range holders[s] {
				shared[j]++
			}
		}
		for j := range members {
			if l, ok := candidate(members, all, i, j, shared[j]); ok {
				links[i] = append(links[i], l)
			}
		}
		slices.SortStableFunc(links[i], func(a, b link) int {
			switch {
			case a.score > b.score:
				return -1
			case a.score < b.score:
				return 1
			}
			return a.from - b.from
		})
		links[i] = links[i][:min(len(links[i]), most)]
	}
	return links
}

// candidate weighs j as the parent of i.
func candidate(members []Member, all []features, i, j, shared int) (link, bool) {
	if i == j {
		return link{}, false
	}
	before := members[j].Published.Before(members[i].Published)
	if before == 0 {
		return link{}, false
	}
	child, parent := all[i], all[j]
	same := common(child.changes, parent.changes)
	cites := parent.outlet != "" && parent.outlet != child.outlet && strings.Contains(child.words, parent.outlet)
	if shared == 0 && same == 0 && !cites {
		return link{}, false
	}
	foreign := len(child.sentences) - common(child.sentences, parent.sentences)
	inherited := perShingle * float64(shared)
	dropped := min(perDropped*float64(len(parent.shingles)-shared), inherited/2)
	score := inherited - dropped + perChange*float64(same) - undone(child, parent, same) - perForeign*float64(foreign)
	if cites {
		score += perCitation
	}
	return link{from: j, score: score + math.Log(before), inherited: shared + same, cites: cites}, true
}

// undone weighs the parent's changes that the child doesn't have, in sentences
// that it may have: a sentence that was cut takes its changes with it, so at most
// the share of the parent's sentences that are left is counted.
func undone(child, parent features, same int) float64 {
	if len(parent.sentences) == 0 {
		return 0
	}
	left := float64(common(child.sentences, parent.sentences)) / float64(len(parent.sentences))
	return perUndone * max(0, float64(len(parent.changes))*left-float64(same))
}

func common[K comparable](a, b map[K]bool) int {
	n := 0
	for k := range a {
		if b[k] {
			n++
		}
	}
	return n
}

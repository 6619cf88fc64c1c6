package mark

import (
	"cmp"
	"slices"

	alignment "barium/internal/match"
	"barium/internal/text"
)

// An item of a document is a token that every copy has, or a place.
type readItem struct {
	readToken
	site     int
	variants [][]readToken // nil for a token
	longest  int           // words of the longest variant
}

type reader struct {
	items []readItem
	leak  []readToken
	found [][]int // by word of the document: the leak's tokens aligned with it
	price prices
	open  bool // the leak starts as a sentence starts
}

func newReader(sites []Site, doc, leak string, pairs []alignment.Pair) *reader {
	words := text.Words(doc)
	r := &reader{items: itemsOf(sites, doc, words), leak: readTokens(leak), open: begins(leak)}
	tokenOf := []int{}
	for i, t := range r.leak {
		if t.word >= 0 {
			tokenOf = append(tokenOf, i)
		}
	}
	r.found = make([][]int, len(words))
	for _, p := range pairs {
		if p.Doc >= 0 && p.Doc < len(words) && p.Leak >= 0 && p.Leak < len(tokenOf) {
			r.found[p.Doc] = append(r.found[p.Doc], tokenOf[p.Leak])
		}
	}
	r.price = newPrices(r)
	return r
}

// spot is one place of a site, widened to whole words.
type spot struct {
	site       int
	place      Place
	start, end int
}

// spots returns all places in the order of the text. One that shares a word with
// the place before it cannot be told from it and is left out.
func spots(sites []Site, doc string, words []text.Word) []spot {
	var out []spot
	for i, s := range sites {
		for _, p := range s.Places {
			if p.Start < 0 || p.End < p.Start || p.End > len(doc) {
				continue
			}
			sp := spot{i, p, p.Start, p.End}
			k, _ := slices.BinarySearchFunc(words, p.Start, func(w text.Word, at int) int { return cmp.Compare(w.End, at+1) })
			for ; k < len(words) && words[k].Start < p.End; k++ {
				sp.start, sp.end = min(sp.start, words[k].Start), max(sp.end, words[k].End)
			}
			out = append(out, sp)
		}
	}
	slices.SortStableFunc(out, func(a, b spot) int { return cmp.Compare(a.start, b.start) })
	end := 0
	return slices.DeleteFunc(out, func(s spot) bool {
		overlaps := s.start < end
		end = max(end, s.end)
		return overlaps
	})
}

func itemsOf(sites []Site, doc string, words []text.Word) []readItem {
	var out []readItem
	at, word := 0, 0
	plain := func(to int) {
		for _, t := range readTokens(doc[at:to]) {
			if t.word >= 0 {
				t.word = word
				word++
			}
			out = append(out, readItem{readToken: t})
		}
	}
	for _, s := range spots(sites, doc, words) {
		plain(s.start)
		out = append(out, newPlaceItem(s, doc))
		for word < len(words) && words[word].Start < s.end {
			word++
		}
		at = s.end
	}
	plain(len(doc))
	return out
}

func newPlaceItem(s spot, doc string) readItem {
	it := readItem{site: s.site, readToken: readToken{word: -1}, variants: [][]readToken{}}
	for _, v := range s.place.Variants {
		tokens := readTokens(doc[s.start:s.place.Start] + v + doc[s.place.End:s.end])
		it.variants = append(it.variants, tokens)
		it.longest = max(it.longest, wordsIn(tokens))
	}
	return it
}

func wordsIn(tokens []readToken) int {
	n := 0
	for _, t := range tokens {
		if t.norm != "" {
			n++
		}
	}
	return n
}

package mark

import (
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// proposing returns a rule that proposes c wherever old stands in a sentence.
func proposing(old string, c candidate) rule {
	return func(s *sentence, emit func(candidate)) {
		area := s.doc.text[s.start:s.end]
		for at := 0; ; {
			i := strings.Index(area[at:], old)
			if i < 0 {
				return
			}
			c.start, c.end = s.start+at+i, s.start+at+i+len(old)
			emit(c)
			at += i + len(old)
		}
	}
}

// variantsOf is a candidate of the kind whose original comes first.
func variantsOf(kind string, variants ...string) candidate {
	return candidate{kind: kind, variants: variants}
}

func ranked(rank int, c candidate) candidate { c.rank = rank; return c }
func tied(group string, c candidate) candidate {
	c.group = group
	return c
}

func TestAccept(t *testing.T) {
	none := testTable(t, "")
	tests := []struct {
		name, in, want string
		rules          []rule
	}{
		{"a plain place", "They saw it.", "They <saw|had seen> it.", []rule{proposing("saw", variantsOf("synonym", "saw", "had seen"))}},
		{"name", "They saw Kim Doe.", "They saw Kim Doe.", []rule{proposing("saw Kim", variantsOf("synonym", "saw Kim", "had seen Kim"))}},
		{"name under a convention", "They saw France, Spain, and Italy.", "They saw France, Spain<, and| and> Italy.", []rule{proposing(", and", variantsOf("comma", ", and", " and"))}},
		{"quotation", "They \"saw it\" all.", "They \"saw it\" all.", []rule{proposing("saw", variantsOf("synonym", "saw", "had seen"))}},
		{"into a quotation", "They saw \"it\" all.", "They saw \"it\" all.", []rule{proposing("saw \"it", variantsOf("synonym", "saw \"it", "saw \"them"))}},
		{"figure changed", "They saw 12 cows.", "They saw 12 cows.", []rule{proposing("12", variantsOf("synonym", "12", "13"))}},
		{"figure kept", "They saw 12 cows.", "They <saw 12|had seen 12> cows.", []rule{proposing("saw 12", variantsOf("synonym", "saw 12", "had seen 12"))}},
		{"figure under a convention", "They saw 12 cows.", "They saw <12|twelve> cows.", []rule{proposing("12", variantsOf("number", "12", "twelve"))}},
		{"empty variant", "They saw it.", "They saw it.", []rule{proposing("saw", variantsOf("synonym", "saw", ""))}},
		{"equal variants", "They saw it.", "They saw it.", []rule{proposing("saw", variantsOf("synonym", "saw", "seen", "seen"))}},
		{"nine variants", "They saw it.", "They saw it.", []rule{proposing("saw", variantsOf("synonym", strings.Split("saw 2 3 4 5 6 7 8 9", " ")...))}},
		{"apostrophes as in the text", "They do not say it’s it.", "They <do not|don’t> say it’s it.", []rule{proposing("do not", variantsOf("contraction", "do not", "don't"))}},
		{"a convention", "They saw it.", "They <saw it|it saw>.", []rule{
			proposing("saw", variantsOf("synonym", "saw", "seen", "sees")), proposing("saw it", ranked(rankConvention, variantsOf("order", "saw it", "it saw")))}},
		{"higher rank at equal bits", "They saw it.", "They <saw it|it saw>.", []rule{
			proposing("saw", variantsOf("synonym", "saw", "seen")), proposing("saw it", ranked(1, variantsOf("order", "saw it", "it saw")))}},
		{"more bits together", "They saw it.", "They <saw|seen> <it|that>.", []rule{
			proposing("saw it", ranked(1, variantsOf("order", "saw it", "it saw", "seen it"))), proposing("saw", variantsOf("synonym", "saw", "seen")), proposing("it", variantsOf("synonym", "it", "that"))}},
		{"more bits", "They saw it.", "They <saw|seen|sees> it.", []rule{
			proposing("saw it", variantsOf("order", "saw it", "it saw")), proposing("saw", variantsOf("synonym", "saw", "seen", "sees"))}},
		{"earlier", "They saw all.", "<They saw|They've seen> all.", []rule{
			proposing("saw all.", variantsOf("order", "saw all.", "all saw.")), proposing("They saw", variantsOf("synonym", "They saw", "They've seen"))}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := marked(t, "x.txt", tt.in, none, tt.rules...); got != tt.want {
				t.Errorf("got  %q\nwant %q", got, tt.want)
			}
		})
	}
}

// TestGroups: places of one group are one site, in text order, and mixed
// originals have no symbol of their own.
func TestGroups(t *testing.T) {
	v := mustParse(t, "x.txt", []byte("We organise it. We see it. They organize it, and organise that."))
	ise, ize := tied("spelling:-ise", variantsOf("spelling", "organise", "organize")), tied("spelling:-ise", variantsOf("spelling", "organise", "organize"))
	ize.original = 1
	other := tied("spelling:-ise", variantsOf("spelling", "that", "dat", "what"))
	sites := find(v, testTable(t, ""), []rule{proposing("organize", ize), proposing("see", variantsOf("synonym", "see", "know")), proposing("organise", ise), proposing("that", other)})
	if len(sites) != 2 || sites[0].Group != "spelling:-ise" || len(sites[0].Places) != 3 || sites[0].Places[1].Original != 1 {
		t.Fatalf("%+v", sites)
	}
	if d := cmp.Diff([]int{-1, 0}, Original(sites)); d != "" {
		t.Error(d)
	}
	if got := Bits(sites); got != 2 {
		t.Errorf("%v bits, want 2", got)
	}
	out, err := Render(v, sites, Codeword{1, 1})
	if want := "We organize it. We know it. They organize it, and organize that."; err != nil || string(out) != want {
		t.Errorf("%s, %v", out, err)
	}
}

// TestAcceptLeavesTheRulesListAlone: a rule may hand the same list in again and
// again, so fitting it to one place must not show at the next.
func TestAcceptLeavesTheRulesListAlone(t *testing.T) {
	c := variantsOf("synonym", "big", "extensive")
	before := slices.Clone(c.variants)
	got := marked(t, "x.txt", "It is a big dog. It is the big dog.", testTable(t, ""), proposing("big", c))
	if want := "It is <a big|an extensive> dog. It is the <big|extensive> dog."; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if d := cmp.Diff(before, c.variants); d != "" {
		t.Errorf("the rule's list changed: %s", d)
	}
}

// TestResolve: what is kept never overlaps, no other choice tells more, and a
// convention gives way to nothing but a convention.
func TestResolve(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var found []candidate
		for range rapid.IntRange(0, 9).Draw(t, "n") {
			start := rapid.IntRange(0, 30).Draw(t, "start")
			found = append(found, candidate{start: start, end: start + rapid.IntRange(1, 8).Draw(t, "length"),
				rank: rapid.SampledFrom([]int{0, rankPair, rankConvention}).Draw(t, "rank"), variants: make([]string, rapid.IntRange(2, 4).Draw(t, "q"))})
		}
		kept := resolve(slices.Clone(found))
		for i := 1; i < len(kept); i++ {
			if overlap(kept[i-1], kept[i]) || kept[i].start < kept[i-1].start {
				t.Fatalf("%+v and %+v are both kept", kept[i-1], kept[i])
			}
		}
		free := slices.DeleteFunc(slices.Clone(found), func(c candidate) bool {
			return c.rank == rankConvention || slices.ContainsFunc(kept, func(k candidate) bool { return k.rank == rankConvention && overlap(k, c) })
		})
		got := 0.0
		for _, k := range kept {
			if k.rank != rankConvention {
				got += weight(k)
			}
		}
		if want := heaviestByTrial(free); math.Abs(got-want) > 1e-9 {
			t.Fatalf("kept %v, best %v of %+v", got, want, free)
		}
		for _, c := range found {
			if c.rank == rankConvention && !slices.ContainsFunc(kept, func(k candidate) bool { return k.rank == rankConvention && overlap(k, c) }) {
				t.Fatalf("the convention %+v was dropped for %+v", c, kept)
			}
		}
	})
}

// heaviestByTrial weighs every subset without overlaps.
func heaviestByTrial(found []candidate) float64 {
	best := 0.0
	for set := range 1 << len(found) {
		total, ok := 0.0, true
		for i, c := range found {
			if set&(1<<i) == 0 {
				continue
			}
			total += weight(c)
			for j := range i {
				ok = ok && (set&(1<<j) == 0 || !overlap(found[j], c))
			}
		}
		if ok {
			best = max(best, total)
		}
	}
	return best
}

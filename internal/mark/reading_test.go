package mark

import (
	"cmp"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"

	"barium/internal/format"
)

var blindKey = flag.String("key", "", "write here which wording of a blind reading is the document's own")

// An applied place is one as a rendered copy has it.
type applied struct {
	Place
	kind   string
	symbol uint8
}

// applyAll draws a codeword and returns the places by it, in text order.
func applyAll(sites []Site, random *rand.Rand) []applied {
	var list []applied
	for _, s := range sites {
		symbol := uint8(random.IntN(s.Q()))
		for _, p := range s.Places {
			list = append(list, applied{p, s.Kind, symbol})
		}
	}
	slices.SortFunc(list, func(a, b applied) int { return cmp.Compare(a.Start, b.Start) })
	return list
}

// readingLine shows place i as the copy has it, its neighbours varied too.
func readingLine(v *format.View, list []applied, i int) string {
	p := list[i]
	at, end := max(0, p.Start-170), min(len(v.Text), p.End+130)
	var b strings.Builder
	for k, n := range list {
		if n.Start < at || n.End > end {
			continue
		}
		variant := n.Variants[n.symbol]
		if k == i {
			variant = "⟦" + variant + "⟧"
		}
		b.WriteString(v.Text[at:n.Start] + variant)
		at = n.End
	}
	b.WriteString(v.Text[at:end])
	return fmt.Sprintf("[%s] was «%s» | …%s…", p.kind, v.Text[p.Start:p.End], strings.Join(strings.Fields(b.String()), " "))
}

// toRead lists the files that the flags name; the demonstration's report without them.
func toRead(t *testing.T) []string {
	t.Helper()
	if *concordFiles != "" {
		return globbed(t, *concordFiles)
	}
	return []string{cmp.Or(*showFile, ownText)}
}

// TestReading prints changed places of rendered copies for readers to judge,
// drawn at random over all places of all files:
//
//	go test ./internal/mark -run TestReading -v -file PATH | -files 'a/*.txt,b/*.md' [-sample 100 -seed 7] [-offered]
//
// With -offered only places that wait are drawn, in copies where all were accepted.
// Each line must show the variant that the copy has, and not the original.
func TestReading(t *testing.T) {
	random := rand.New(rand.NewPCG(*showSeed, 9))
	var lines []string
	for _, name := range toRead(t) {
		lines = append(lines, changedPlaces(t, name, random)...)
	}
	if len(lines) == 0 {
		t.Fatalf("no changed place in a copy of %s", strings.Join(toRead(t), ", "))
	}
	all := len(lines)
	random.Shuffle(all, func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
	if *showN > 0 {
		lines = lines[:min(*showN, all)]
	}
	t.Logf("%d of %d changed places of %d files\n%s", len(lines), all, len(toRead(t)), strings.Join(lines, "\n"))
}

// TestBlindReading prints the same places for readers who aren't to know which
// wording is the document's own: both stand in the place, in random order, and
// which is which goes to the file of -key. How often readers call the document's
// own wording wrong is what their severity would find in any text.
//
//	go test ./internal/mark -run TestBlindReading -v -files 'a/*.txt' -sample 420 -seed 7 -key KEY
func TestBlindReading(t *testing.T) {
	random := rand.New(rand.NewPCG(*showSeed, 13))
	var list []blind
	for _, name := range toRead(t) {
		v := parseFile(t, name)
		places := applyAll(Find(v), random)
		for i, p := range places {
			if int(p.symbol) != p.Original {
				list = append(list, blinded(v, places, i, random))
			}
		}
	}
	if len(list) == 0 {
		t.Fatalf("no changed place in a copy of %s", strings.Join(toRead(t), ", "))
	}
	random.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	if *showN > 0 {
		list = list[:min(*showN, len(list))]
	}
	var lines, key strings.Builder
	for i, b := range list {
		if !strings.Contains(b.line, " ‖ ") {
			t.Errorf("line %d does not show two wordings: %s", i+1, b.line)
		}
		fmt.Fprintf(&lines, "\n%d. %s", i+1, b.line)
		fmt.Fprintf(&key, "%d %s %s\n", i+1, b.own, b.kind)
	}
	if *blindKey != "" {
		if err := os.WriteFile(*blindKey, []byte(key.String()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("%d places%s", len(list), lines.String())
}

// A blind line shows two wordings of a place; own says whether the document has
// the left or the right one.
type blind struct{ line, own, kind string }

func blinded(v *format.View, list []applied, i int, random *rand.Rand) blind {
	p := list[i]
	left, right, own := p.Variants[p.Original], p.Variants[p.symbol], "left"
	if random.IntN(2) == 0 {
		left, right, own = right, left, "right"
	}
	_, line, _ := strings.Cut(readingLine(v, list, i), " | ")
	before, rest, _ := strings.Cut(line, "⟦")
	_, after, _ := strings.Cut(rest, "⟧")
	flat := func(s string) string { return strings.Join(strings.Fields(s), " ") }
	return blind{before + "⟦" + flat(left) + " ‖ " + flat(right) + "⟧" + after, own, p.kind}
}

// changedPlaces lists the places of a copy that are not as the original has
// them.
func changedPlaces(t *testing.T, name string, random *rand.Rand) (lines []string) {
	t.Helper()
	v := parseFile(t, name)
	sites := Find(v)
	wanted := func(Place) bool { return true }
	if *concordOffer {
		offers := Offered(v, sites)
		wanted = func(p Place) bool {
			return slices.ContainsFunc(offers, func(s Site) bool { return s.Places[0].Start == p.Start })
		}
		sites = slices.Concat(sites, offers)
	}
	list := applyAll(sites, random)
	for i, p := range list {
		if int(p.symbol) == p.Original || !wanted(p.Place) {
			continue
		}
		line := readingLine(v, list, i)
		if !strings.Contains(line, strings.Join(strings.Fields("⟦"+p.Variants[p.symbol]+"⟧"), " ")) {
			t.Errorf("place at %d does not show its variant: %s", p.Start, line)
		}
		lines = append(lines, line)
	}
	return lines
}

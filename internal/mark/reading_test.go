package mark

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"barium/internal/format"
)

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

// TestReading prints changed places of rendered copies for readers to judge,
// drawn at random over all places of all files:
//
//	go test ./internal/mark -run TestReading -v -file PATH | -files 'a/*.txt,b/*.md' [-sample 100 -seed 7]
//
// Each line must show the variant that the copy has, and not the original.
func TestReading(t *testing.T) {
	names := []string{cmp.Or(*showFile, ownText)}
	if *concordFiles != "" {
		names = globbed(t, *concordFiles)
	}
	random := rand.New(rand.NewPCG(*showSeed, 9))
	var lines []string
	for _, name := range names {
		lines = append(lines, changedPlaces(t, name, random)...)
	}
	if len(lines) == 0 {
		t.Fatalf("no changed place in a copy of %s", strings.Join(names, ", "))
	}
	all := len(lines)
	random.Shuffle(all, func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
	if *showN > 0 {
		lines = lines[:min(*showN, all)]
	}
	t.Logf("%d of %d changed places of %d files\n%s", len(lines), all, len(names), strings.Join(lines, "\n"))
}

// changedPlaces lists the places of a copy that are not as the original has
// them.
func changedPlaces(t *testing.T, name string, random *rand.Rand) (lines []string) {
	t.Helper()
	v := parseFile(t, name)
	list := applyAll(Find(v), random)
	for i, p := range list {
		if int(p.symbol) == p.Original {
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

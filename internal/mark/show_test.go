package mark

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"barium/internal/format"
	"barium/internal/text"
)

var (
	showFile = flag.String("file", "", "show the sites of this file in context (with -v)")
	showKind = flag.String("kind", "", "only sites of this kind")
	showN    = flag.Int("sample", 0, "only this many places, drawn at random")
	showSeed = flag.Uint64("seed", 1, "seed of the sample")
)

// ownText is a text of the project's own with every kind of block in it.
const ownText = "../demo/affair/report.md"

func parseFile(t testing.TB, name string) *format.View {
	t.Helper()
	src, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	v, err := format.Parse(name, src)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// TestShow prints the sites of a file in context, for reading by eye:
//
//	go test ./internal/mark -run TestShow -v -file PATH [-kind synonym] [-sample 100 -seed 7]
//
// On the project's own text it holds the yield to a floor.
func TestShow(t *testing.T) {
	name := *showFile
	if name == "" {
		name = ownText
	}
	v := parseFile(t, name)
	sites := Find(v)
	words := len(text.Words(v.Text))
	var lines []string
	for _, s := range sites {
		if *showKind != "" && s.Kind != *showKind {
			continue
		}
		for _, p := range s.Places {
			lines = append(lines, showPlace(v, s, p))
		}
	}
	if *showN > 0 && *showN < len(lines) {
		rng := rand.New(rand.NewPCG(*showSeed, 0))
		rng.Shuffle(len(lines), func(i, j int) { lines[i], lines[j] = lines[j], lines[i] })
		lines = lines[:*showN]
	}
	rate := 100 * Bits(sites) / float64(words)
	t.Logf("%s\n%s%d words, %d sites, %.0f bits, %.1f bits per 100 words", name, strings.Join(lines, ""), words, len(sites), Bits(sites), rate)
	byKind := map[string]float64{}
	for _, s := range sites {
		byKind[s.Kind] += Bits([]Site{s})
	}
	t.Logf("bits by kind: %v", byKind)
	if *showFile == "" && rate < 1 {
		t.Errorf("%.1f bits per 100 words in %s, want more", rate, name)
	}
}

func showPlace(v *format.View, s Site, p Place) string {
	before := strings.ReplaceAll(v.Text[max(0, p.Start-70):p.Start], "\n", "⏎")
	after := strings.ReplaceAll(v.Text[p.End:min(len(v.Text), p.End+70)], "\n", "⏎")
	kind := s.Kind
	if s.Group != "" {
		kind = s.Group
	}
	return fmt.Sprintf("%-14s …%s⟦%s⟧%s…\n", kind, before, strings.Join(p.Variants, " | "), after)
}

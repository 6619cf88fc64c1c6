package mark

import (
	"slices"
	"testing"
)

// TestNamesAtSentenceStart: the first word of a sentence is a name where the
// document writes it so inside its sentences, and not for one capital among
// many small letters.
func TestNamesAtSentenceStart(t *testing.T) {
	const lower = "The expenditures rose, and those expenditures were paid, and more expenditures came. "
	tests := []struct {
		text string
		want bool
	}{
		{lower + "It is in the Budget Expenditures Act, they say. Expenditures rose.", false},
		{"We serve the Nation and the Nation alone. Nation and people agree.", true},
		{"The Nation is one nation, a nation of many. Nation and people agree.", true},
		{lower + "EXPENDITURES FOR WORKS went up. Expenditures rose.", false},
		{"They left. Recently Congress met.", false},
		{"They left. Protecting Social Security is hard.", false},
		{"They left. South Dakota is far.", true},
		{"They left. Zwingmark is far.", true},
		{"They left. Last September they met.", false},
	}
	for _, tt := range tests {
		_, sentences := newDocument(mustParse(t, "a.txt", []byte(tt.text)), lexicon())
		if got := sentences[len(sentences)-1].name(0); got != tt.want {
			t.Errorf("%q: first word of the last sentence a name: %v, want %v", tt.text, got, tt.want)
		}
	}
}

// TestNamesKeepTheirPlaces: nothing inside a name becomes a place, and a word
// that only looks like one at a sentence's start does.
func TestNamesKeepTheirPlaces(t *testing.T) {
	v := mustParse(t, "a.txt", []byte("They met the Board of Major Works. Nobody else was there. However, major changes came."))
	var places []string
	for _, s := range Find(v) {
		for _, p := range s.Places {
			places = append(places, v.Text[p.Start:p.End])
		}
	}
	if !slices.ContainsFunc(places, func(p string) bool { return p == "However," }) {
		t.Errorf("places %q, want one of them \"However,\"", places)
	}
	if slices.Contains(places, "Major") || slices.Contains(places, "Works") {
		t.Errorf("places %q reach into a name", places)
	}
}

package world

import (
	"slices"
	"strings"
	"testing"
)

// Each suggestion compiles, and somebody satisfies it.
func TestSuggestions(t *testing.T) {
	w, err := Parse([]byte("name,colour,wet,seas[],length\nA,\"red \"\"hot\"\"\",true,North Sea;Baltic,1\nB,blue,,Baltic,2.5\nC,blue,false,,3\nD,red,,Baltic,4\nE,red,,Baltic,5\nF,green,,,\nG,green,,,\nH,green,,,\n"), "name", nil)
	if err != nil {
		t.Fatal(err)
	}
	list := w.Suggest(100)
	if slices.ContainsFunc(list, func(s string) bool { return strings.HasPrefix(s, "c.name") }) {
		t.Errorf("what tells all apart is suggested: %q", list)
	}
	for _, want := range []string{`c.colour == "blue"`, `"Baltic" in c.seas`, "c.wet", "!c.wet", "c.length < 3.0", `size(c.seas) == 2`} {
		if !slices.Contains(list, want) {
			t.Errorf("no %s in %q", want, list)
		}
	}
	for _, s := range list {
		p, err := w.Compile(s)
		if err != nil {
			t.Errorf("%s: %v", s, err)
			continue
		}
		if _, err := p.Evaluate(); err != nil {
			t.Errorf("%s: %v", s, err)
		}
	}
	if got := w.Suggest(2); len(got) != 2 {
		t.Errorf("%d of at most 2", len(got))
	}
}

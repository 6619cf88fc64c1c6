package mark

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"barium/internal/format"
	"barium/internal/text"
)

// documentsEnv names a directory of more text files that the test of doubled
// words is to read, as well as the project's own.
const documentsEnv = "BARIUM_TEST_DOCUMENTS"

// doubling are the words that a reader trips over when they stand twice.
var doubling = newWordSet("to the that of a an and in for is on as with by at or")

// doubled counts the places where a word of doubling stands twice in a row.
func doubled(s string) map[string]int {
	count := map[string]int{}
	words := text.Words(s)
	for i := 1; i < len(words); i++ {
		if w := words[i].Norm; doubling[w] && words[i-1].Norm == w && blank(s[words[i-1].End:words[i].Start]) {
			count[w]++
		}
	}
	return count
}

// TestNothingDoubled: no copy says a small word twice in a row where the
// original does not, whatever the codeword.
func TestNothingDoubled(t *testing.T) {
	views := testViews(t)
	for i, in := range []string{
		"We will help them to build and defend it. We must help to protect and to save them.",
		"It helped us keep it, and all of us want to help people achieve this. They began to help.",
	} {
		views[string(rune('a'+i))] = mustParse(t, "x.txt", []byte(in))
	}
	if dir := os.Getenv(documentsEnv); dir != "" {
		files, _ := filepath.Glob(filepath.Join(dir, "*.txt"))
		if len(files) == 0 {
			t.Errorf("no *.txt in %s=%s", documentsEnv, dir)
		}
		for _, f := range files {
			views[f] = parseFile(t, f)
		}
	}
	for name, v := range views {
		checkDoubled(t, name, v)
	}
}

func checkDoubled(t *testing.T, name string, v *format.View) {
	t.Helper()
	sites := Find(v)
	if len(sites) == 0 {
		t.Fatalf("%s: no sites", name)
	}
	was := doubled(v.Text)
	rng := rand.New(rand.NewPCG(7, 7))
	for range 200 {
		w := make(Codeword, len(sites))
		for i, s := range sites {
			w[i] = uint8(rng.IntN(s.Q()))
		}
		out, err := Render(v, sites, w)
		if err != nil {
			t.Fatal(err)
		}
		copied, err := format.Parse(v.Name, out)
		if err != nil {
			t.Fatal(err)
		}
		for word, n := range doubled(copied.Text) {
			if n > was[word] {
				t.Fatalf("%s: %q stands twice in a row, %d times; %d in the original", name, word, n, was[word])
			}
		}
	}
}

// TestUndoubled: of two places that touch, one goes when both may bring the
// same word; a variant goes that repeats the word beside it.
func TestUndoubled(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"two places", "They help keep it.", "They help <keep|to keep|hold> it."},
		{"beside", "They saw them.", "They saw them."},
	}
	rules := [][]rule{
		{proposing("help", variantsOf("function", "help", "help to")), proposing("keep", variantsOf("function", "keep", "to keep", "hold"))},
		{proposing("saw", variantsOf("function", "saw", "saw them"))},
	}
	for i, tt := range tests {
		if got := marked(t, "x.txt", tt.in, testTable(t, ""), rules[i]...); got != tt.want {
			t.Errorf("%s: got  %q\nwant %q", tt.name, got, tt.want)
		}
	}
}

// TestFigures: a word that is said twice stays, and no variant repeats a word
// of its sentence.
func TestFigures(t *testing.T) {
	table := testTable(t, "kind: synonym\nbig | large | great\nevery | each\nhelp/v | assist/v\naim/n | goal/n\nin order to > to | so as to\n")
	table.figures = true
	tests := []struct{ in, want string }{
		{"It has a big hall.", "It has a <big|large|great> hall."},
		{"A big hall and a big tower.", "A big hall and a big tower."},
		{"They saw a large hall in the big tower.", "They saw a <large|great> hall in the <big|great> tower."},
		{"They have every tool for every hand.", "They have every tool for every hand."},
		{"They help the helpers.", "They help the helpers."},
		{"Their aim is not a goal.", "Their aim is not a goal."},
		{"They went in order to see it.", "They went <in order to|to|so as to> see it."},
		{"Every child came. Every teacher came.", "Every child came. Every teacher came."},
		{"Every child came. The teacher left.", "<Every|Each> child came. The teacher left."},
	}
	for _, tt := range tests {
		if got := marked(t, "x.txt", tt.in, table); got != tt.want {
			t.Errorf("%q\n got %q\nwant %q", tt.in, got, tt.want)
		}
	}
}

// TestRepeatedOrder: an order that the sentence has again stays.
func TestRepeatedOrder(t *testing.T) {
	for in, want := range map[string]string{
		"The economic and political health of each is good.":                                           "The <economic and political|political and economic> health of each is good.",
		"The economic and political health of each bears on the economic and political health of all.": "The economic and political health of each bears on the economic and political health of all.",
	} {
		if got := marked(t, "x.txt", in, testTable(t, ""), ruleAdjectives, ruleOrder, ruleJoin); got != want {
			t.Errorf("%q\n got %q\nwant %q", in, got, want)
		}
	}
}

func TestAkin(t *testing.T) {
	for _, pair := range []string{"aim aims", "great greater", "help helping", "country countries", "protect protection", "develop development", "on on"} {
		a, b, _ := strings.Cut(pair, " ")
		if !akin(a, b) || !akin(b, a) {
			t.Errorf("%s and %s are no forms of one word", a, b)
		}
	}
	for _, pair := range []string{"on one", "aim air", "must most", "all alliance", "for form", "an and"} {
		a, b, _ := strings.Cut(pair, " ")
		if akin(a, b) || akin(b, a) {
			t.Errorf("%s and %s are forms of one word", a, b)
		}
	}
}

package match

import (
	"math"
	"slices"
	"strings"
	"testing"

	"barium/internal/text"

	"pgregory.net/rapid"
)

func terms(s string) []term {
	var out []term
	for _, w := range text.Words(s) {
		out = append(out, newTerm(w.Norm))
	}
	return out
}

// greatest is the worth of the best alignment in order of a and b, by going
// through all of them; beside says whether the terms before are tied.
func greatest(a, b []term, beside bool) float64 {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	best := max(greatest(a[1:], b, false), greatest(a, b[1:], false))
	if w := a[0].worth(b[0]); w > 0 {
		if beside {
			w += worthBeside
		}
		best = max(best, w+greatest(a[1:], b[1:], true))
	}
	return best
}

func worthOf(a, b []term, ties []tie) (sum float64) {
	for i, t := range ties {
		sum += a[t.a].worth(b[t.b])
		if i > 0 && ties[i-1] == (tie{t.a - 1, t.b - 1}) {
			sum += worthBeside
		}
	}
	return sum
}

func drawTerms(t *rapid.T, label string) []term {
	some := []string{"the", "of", "anchor", "anchors", "bridge", "castle", "large", "big", "ship"}
	return terms(strings.Join(rapid.SliceOfN(rapid.SampledFrom(some), 0, 6).Draw(t, label), " "))
}

func TestInOrderIsOptimal(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawTerms(t, "a"), drawTerms(t, "b")
		ties := inOrder(a, b)
		for i := 1; i < len(ties); i++ {
			if ties[i].a <= ties[i-1].a || ties[i].b <= ties[i-1].b {
				t.Fatalf("not in order: %v", ties)
			}
		}
		if got, want := worthOf(a, b, ties), greatest(a, b, false); math.Abs(got-want) > 1e-9 {
			t.Fatalf("ties %v are worth %v, the best %v", ties, got, want)
		}
	})
}

// Only a word in place of several, or several in place of one, is in more than
// one tie, and then it is tied to no word like it.
func TestTiesAreOneToOne(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawTerms(t, "a"), drawTerms(t, "b")
		ties := alignWords(a, b)
		for i, x := range ties {
			for _, y := range ties[:i] {
				shared := x.a == y.a || x.b == y.b
				if x == y || shared && (a[x.a].worth(b[x.b]) > 0 && a[y.a].worth(b[y.b]) > 0) {
					t.Fatalf("%v: %v and %v", ties, x, y)
				}
			}
		}
	})
}

func tied(a, b string) []string {
	x, y := terms(a), terms(b)
	var out []string
	for _, t := range alignWords(x, y) {
		out = append(out, x[t.a].norm+"="+y[t.b].norm)
	}
	return out
}

func TestAlignWords(t *testing.T) {
	for _, c := range []struct{ a, b, want string }{
		{"the ferry left the harbour", "the ferry left the harbour", "the=the ferry=ferry left=left the=the harbour=harbour"},
		{"the ferry left an old harbour", "the ferry left the old port", "the=the ferry=ferry left=left an=the old=old harbour=port"},
		{"inspectors searched the warehouse on Tuesday", "on Tuesday inspectors searched the warehouse",
			"inspectors=inspectors searched=searched the=the warehouse=warehouse on=on tuesday=tuesday"},
		{"the crew was rescued", "the crew had been rescued", "the=the crew=crew was=had was=been rescued=rescued"},
		{"the crew was rescued", "rain fell", ""},
		{"", "rain fell", ""},
	} {
		if got := tied(c.a, c.b); strings.Join(got, " ") != c.want {
			t.Errorf("%q and %q: %v, want %s", c.a, c.b, got, c.want)
		}
	}
}

func TestThesaurus(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want float64
	}{{"begin", "commence", shareSense}, {"borders", "edge", shareSense}, {"oak", "tree", shareBeside}, {"oak", "committee", 0}, {"xyzzy", "tree", 0}} {
		a, b := newTerm(c.a), newTerm(c.b)
		if got := words().related(a.senses, b.senses); got != c.want {
			t.Errorf("%s and %s: %v, want %v", c.a, c.b, got, c.want)
		}
		if words().related(b.senses, a.senses) != words().related(a.senses, b.senses) {
			t.Errorf("%s and %s: not the same both ways", c.a, c.b)
		}
	}
	for _, damaged := range [][]byte{nil, thesaurusFile[:1000], slices.Concat(thesaurusFile[:5000], thesaurusFile[5001:])} {
		if _, err := readThesaurus(damaged); err == nil {
			t.Error("a damaged thesaurus was read")
		}
	}
}

// A retelling stands out from the sentence that follows the one retold.
func TestRetold(t *testing.T) {
	const sentence = "The harbour master refused to let the freighter leave before the inspectors had searched its hold."
	for _, c := range []struct {
		other string
		told  bool
	}{
		{sentence, true},
		{"The port captain would not allow the cargo ship to depart until inspectors had examined the hold.", true},
		{"Before the freighter could leave, its hold had to be searched by inspectors, the harbour master insisted.", true},
		{"By evening the crew had been questioned, and two of them were taken ashore for the night.", false},
		{"The union of dockers said that the wages of its members had not been raised for four years.", false},
	} {
		if got := alike(terms(sentence), terms(c.other)).retold(); got > 0 != c.told {
			t.Errorf("%q: %.1f bits", c.other, got)
		}
	}
	if got := alike(nil, terms("rain fell")).retold(); got > 0 {
		t.Errorf("nothing retold by something: %v bits", got)
	}
}

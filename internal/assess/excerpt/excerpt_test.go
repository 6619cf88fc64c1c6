package excerpt

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"barium/internal/assess"
	"barium/internal/text"
)

const told = "He went home by a ferry on the Baltic. A service of the crown paid him. He went home again."

func marked(words string) assess.Source {
	i := strings.Index(told, words)
	return assess.Source{Document: "D", Paragraph: 1, Start: i, End: i + len(words), Words: words}
}

func TestFind(t *testing.T) {
	crown := marked("A service of the crown paid him.")
	for name, c := range map[string]struct {
		source assess.Source
		in     string
		at     text.Span
		state  State
	}{
		"where it was":         {crown, told, text.Span{Start: crown.Start, End: crown.End}, Standing},
		"somewhere else":       {crown, "First. " + told, text.Span{Start: crown.Start + 7, End: crown.End + 7}, Moved},
		"twice elsewhere":      {crown, "First. " + told + " " + told, text.Span{}, Lost},
		"there, and elsewhere": {crown, told + " " + told, text.Span{Start: crown.Start, End: crown.End}, Standing},
		"nowhere":              {crown, strings.ReplaceAll(told, "crown", "state"), text.Span{}, Lost},
		"in a shorter text":    {crown, "He went.", text.Span{}, Lost},
		"never marked":         {assess.Source{Document: "D", Paragraph: 1}, told, text.Span{}, Unmarked},
		"without its words":    {assess.Source{Document: "D", Start: 3, End: 9}, told, text.Span{}, Lost},
	} {
		if at, state := Find(c.source, c.in); at != c.at || state != c.state {
			t.Errorf("%s: %v, state %d; want %v, %d", name, at, state, c.at, c.state)
		}
	}
}

// After any edit a source that wasn't touched stands where its words are, one that was
// replaced is found with the new ones, and one that was cut into isn't taken for found.
func TestEditsCarrySources(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 5))
	for range 2000 {
		var list []assess.Source
		for range 5 {
			from := r.IntN(len(told) - 1)
			to := from + 1 + r.IntN(len(told)-from-1)
			list = append(list, assess.Source{Start: from, End: to, Words: told[from:to]})
		}
		e := Edit{text.Span{Start: list[0].Start, End: list[0].End}, []string{"", "[withheld]", "home"}[r.IntN(3)]}
		after := told[:e.At.Start] + e.With + told[e.At.End:]
		for i, s := range list {
			switch next := e.Carry(s); {
			case i == 0:
				if put := e.Put(s); after[put.Start:put.End] != e.With {
					t.Fatalf("%q isn't where %+v says, in %q", e.With, put, after)
				}
			case s.End <= e.At.Start || s.Start >= e.At.End:
				if at, state := Find(next, after); state != Standing || after[at.Start:at.End] != s.Words {
					t.Fatalf("%+v, after %+v: %v, state %d", s, e, at, state)
				}
			default:
				if at, state := Find(next, after); state == Standing && after[at.Start:at.End] != s.Words {
					t.Fatalf("%+v was cut into by %+v, and is found at %v", s, e, at)
				}
			}
		}
	}
}

func TestSameSentence(t *testing.T) {
	for sentence, want := range map[string]int{
		"He went home": 2, "a SERVICE of the  crown paid him": 1, "A service of the crown, paid him!": 1, "A service of a crown": 0, "": 0, "…": 0, told + " more": 0,
	} {
		got := Same(sentence, told)
		if len(got) != want {
			t.Errorf("%q stands at %v, want %d places", sentence, got, want)
		}
		for _, at := range got {
			if !strings.EqualFold(strings.Fields(told[at.Start:at.End])[0], strings.Fields(sentence)[0]) {
				t.Errorf("%q is found at %q", sentence, told[at.Start:at.End])
			}
		}
	}
}

// The pieces are the text, and each knows every mark that covers it.
func TestPieces(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 9))
	for range 500 {
		of := text.Span{Start: r.IntN(20), End: 40 + r.IntN(40)}
		var marks []text.Span
		for range r.IntN(6) {
			from := r.IntN(80)
			marks = append(marks, text.Span{Start: from, End: from + 1 + r.IntN(30)})
		}
		at := of.Start
		for _, p := range Pieces(of, marks) {
			if p.Start != at || p.End <= p.Start {
				t.Fatalf("%v doesn't follow %d", p, at)
			}
			for at = p.Start; at < p.End; at++ {
				for j, m := range marks {
					if in := m.Start <= at && at < m.End; in != slices.Contains(p.In, j) {
						t.Fatalf("byte %d under mark %v: %v, the piece says %v", at, m, in, p.In)
					}
				}
			}
		}
		if at != of.End {
			t.Fatalf("the pieces of %v end at %d", of, at)
		}
	}
}

// The paragraphs of any text hold all its words in order, and their sentences those.
func TestParagraphsAndSentences(t *testing.T) {
	for _, s := range []string{"", "\n\n\n", "One. Two!\n\nThree.", "  One\n\n\n\n Two.  Three \n", "A\n\nA\n\nA. A"} {
		var words strings.Builder
		for i, p := range Plain(s) {
			if p.Number != i+1 || strings.TrimSpace(s[p.Start:p.End]) != s[p.Start:p.End] {
				t.Errorf("%q: paragraph %d is %q", s, p.Number, s[p.Start:p.End])
			}
			for _, x := range p.Sentences(s) {
				if got, ok := Holding(Plain(s), x); !ok || got != p {
					t.Errorf("%q: sentence %v is held by %v", s, x, got)
				}
				words.WriteString(strings.Join(strings.Fields(s[x.Start:x.End]), ""))
			}
		}
		if want := strings.Join(strings.Fields(s), ""); words.String() != want {
			t.Errorf("of %q are left %q", want, words.String())
		}
	}
	if _, ok := Holding(Plain("One.\n\nTwo."), text.Span{Start: 2, End: 8}); ok {
		t.Error("a stretch over two paragraphs is held by one")
	}
}

package review

import (
	"strings"
	"testing"

	"barium/internal/format"
	"barium/internal/mark"
	"barium/internal/text"
)

// After a stretch was replaced, each site that is left stands at the words that it was
// found at, with what was decided about it.
func TestSplice(t *testing.T) {
	const words = "The officers looked at the lock on Monday, although it was raining. It is not clear who closed it.\n\nThey began at once, although it was late. It isn't clear why.\n"
	v, err := format.Parse("a.md", []byte(words))
	if err != nil {
		t.Fatal(err)
	}
	r := Of(v)
	if len(r.Sites) < 3 {
		t.Fatalf("%d sites", len(r.Sites))
	}
	last := v.Blocks[1]
	r.Sites[len(r.Sites)-1].Out = true
	r.Forbidden = []text.Span{{Start: last.Start, End: last.End}, {Start: v.Blocks[0].Start, End: v.Blocks[0].End}}
	from := strings.Index(v.Text, "It is not clear who closed it.")
	at := text.Span{Start: from, End: from + len("It is not clear who closed it.")}
	next, ok := v.Replace(at.Start, at.End, "[withheld]")
	if !ok {
		t.Fatal("it can't be replaced")
	}
	after, out := r.Splice(at, len("[withheld]")), 0
	for _, s := range after.Sites {
		for _, p := range s.Places {
			if next.Text[p.Start:p.End] != p.Variants[p.Original] {
				t.Errorf("site %d is at %q, not at %q", s.ID, next.Text[p.Start:p.End], p.Variants[p.Original])
			}
		}
		if s.Out {
			out++
		}
	}
	if len(after.Sites) == 0 || len(after.Sites) >= len(r.Sites) || out != 1 {
		t.Errorf("%d sites of %d are left, %d of them struck out", len(after.Sites), len(r.Sites), out)
	}
	for i, b := range next.Blocks {
		if after.Forbidden[1-i] != (text.Span{Start: b.Start, End: b.End}) {
			t.Errorf("paragraph %d is kept at %v", i+1, after.Forbidden)
		}
	}
	after.Forbidden = nil
	if _, err := mark.NewRenderer(next, after.Settled()); err != nil {
		t.Error(err)
	}
}

package match

import (
	"fmt"
	"strings"
	"testing"

	"barium/internal/text"
)

const notice = "This paper is supplied in confidence by the Harbour Inspectorate of Wexley and remains its property; " +
	"whoever finds it astray should return it unread to the registrar at Tollgate House."

// discounts searches leak and returns what is said of the passages of a document.
func discounts(t *testing.T, x, public *Index, leak, id string) []Discount {
	t.Helper()
	found, err := x.Find(Query{Text: leak, Public: public})
	if err != nil {
		t.Fatal(err)
	}
	var out []Discount
	for _, m := range found {
		for _, p := range m.Passages {
			if m.ID == id {
				out = append(out, p.Discount)
			}
		}
	}
	return out
}

// What stands in many documents is told, and marked; what stands in one isn't
// marked, although the notice stands beside it.
func TestBoilerplate(t *testing.T) {
	var docs []Document
	for i, d := range sentencesOf(report1)[:12] {
		docs = append(docs, Document{ID: fmt.Sprint("paper", i), Text: d.Text + "\n\n" + notice})
	}
	x := NewIndex(docs)
	leak := article1 + "\n\n" + notice + "\n\n" + column1
	if got := discounts(t, x, nil, leak, "paper3"); len(got) != 1 || got[0] != Boilerplate {
		t.Errorf("the notice is told as %v", got)
	}
	leak = article1 + "\n\n" + sentencesOf(report1)[3].Text + "\n\n" + column1
	if got := discounts(t, x, nil, leak, "paper3"); len(got) != 1 || got[0] != None {
		t.Errorf("the sentence of one paper is told as %v", got)
	}
	if got := discounts(t, NewIndex(docs[:many-1]), nil, notice, "paper3"); len(got) != 1 || got[0] != None {
		t.Errorf("the notice of a few papers is told as %v", got)
	}
}

// A passage doesn't count when its words were public before, and does when
// they became so afterwards, or only few of them were.
func TestPublicBefore(t *testing.T) {
	sentences := text.Sentences(report1)
	half := report1[sentences[0].Start:sentences[len(sentences)/2].End]
	for _, c := range []struct {
		name             string
		public, leak     string
		published, dated int64
		want             Discount
	}{
		{"a release from before", half, half, 100, 200, Public},
		{"a release from before, edited", half, strings.ReplaceAll(half, "station", "works"), 100, 200, Public},
		{"nobody knows when", half, half, 0, 200, Public},
		{"or of what day the document is", half, half, 100, 0, Public},
		{"published afterwards", half, half, 300, 200, None},
		{"half of it was public", half, report1, 100, 200, None},
		{"another text", column1, half, 100, 200, None},
	} {
		x := NewIndex([]Document{{ID: "report", Text: report1, Date: c.dated}})
		public := NewIndex([]Document{{ID: "release", Text: c.public, Date: c.published}})
		if got := discounts(t, x, public, article1+"\n\n"+c.leak, "report"); len(got) != 1 || got[0] != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

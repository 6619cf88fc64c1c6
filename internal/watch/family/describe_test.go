package family

import (
	"slices"
	"strings"
	"testing"

	"barium/internal/match"
)

const tides = `The survey of the outer basin was carried out between March and September by two crews. ` +
	`Soundings taken at forty stations show that the channel off Brenmouth has lost almost two metres of depth. ` +
	`The dredger Halcyon, which the board had promised for June, was laid up at Port Ellery for want of a gearbox. ` +
	`Pilots were told in writing not to speak of this to the ferry company or to the underwriters. ` +
	`The board will meet again in closed session on the ninth of November.`

// From real searches: who has which sentences, what was changed, what is left.
func TestDescribe(t *testing.T) {
	site := strings.Index(tides, "carried out")
	doc := match.Document{ID: "d", Text: tides, Alternatives: []match.Alternative{{Start: site, End: site + len("carried out"), Forms: []string{"carried out", "conducted"}}}}
	index := match.NewIndex([]match.Document{doc})
	first := `Leaked papers embarrass the port. The survey of the outer basin was conducted between March and September by two crews. ` +
		`The dredger Halcyon, which the harbour board had promised for June, was laid up at Port Ellery for want of a gearbox. Nobody at the office picked up the phone.`
	second := strings.Replace(first, "Nobody at the office picked up the phone", "The mayor said little", 1)
	third := `In Ellery they talk of little else. The dredger Halcyon, which the board had promised for June, was laid up at Port Ellery for want of a gearbox.`
	var members []Member
	for i, publication := range []string{first, second, third} {
		matches := index.Search(publication)
		if len(matches) != 1 {
			t.Fatalf("publication %d: %d matches", i, len(matches))
		}
		m := Describe(doc, publication, matches[0].Passages)
		m.ID, m.Published = string(rune('a'+i)), at(6+i)
		members = append(members, m)
	}
	a, c := members[0], members[2]
	if !slices.Equal(a.Sentences, []int{0, 2}) || !slices.Equal(c.Sentences, []int{2}) {
		t.Errorf("sentences %v and %v", a.Sentences, c.Sentences)
	}
	if len(a.Changes) != 1 || a.Changes[0].Words != "harbour" || len(c.Changes) != 0 {
		t.Errorf("changes %v and %v: the alternative is none, the word put in is one", a.Changes, c.Changes)
	}
	if !strings.Contains(a.Own, "embarrass the port") || !strings.Contains(a.Own, "picked up the phone") || strings.Contains(a.Own, "dredger") {
		t.Errorf("own words %q", a.Own)
	}
	nodes := Trace(members)
	if nodes[1].Parent != "a" || len(nodes[1].Changes) != 1 || nodes[2].Parent != "" {
		t.Errorf("%+v", nodes)
	}
	var printed string
	Walk(nodes, func(depth int, n Node) { printed += strings.Repeat(" ", depth) + n.ID + "\n" })
	if printed != "a\n b\nc\n" {
		t.Errorf("printed %q", printed)
	}
}

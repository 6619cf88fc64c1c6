package web

import (
	"net/http"
	"strconv"

	"barium/internal/figures"
	"barium/internal/finding"
	"barium/internal/office"
	"barium/internal/share"
	"barium/internal/web/caller"
)

// A part of a finding's page is what stands together: one heading or paragraph, or
// the bullets or items of one list.
type part struct {
	Kind   finding.Kind
	Blocks []finding.Block
}

// Text is that of a part of one block.
func (p part) Text() string { return p.Blocks[0].Text }

// parts joins the bullets and the items of one list.
func parts(p finding.Page) []part {
	var list []part
	var before finding.Kind
	for _, b := range p.Blocks {
		listed := b.Kind == finding.Bullet || b.Kind == finding.Item || b.Kind == finding.Inset
		switch {
		case b.Kind == finding.Gap:
		case listed && b.Kind == before:
			last := &list[len(list)-1]
			last.Blocks = append(last.Blocks, b)
		default:
			list = append(list, part{b.Kind, []finding.Block{b}})
		}
		before = b.Kind
	}
	return list
}

// chance is a probability in words: "1 in 1,000".
func chance(decimal string) string {
	p, err := strconv.ParseFloat(decimal, 64)
	if err != nil {
		return decimal
	}
	return figures.OneIn(p)
}

type findingPage struct {
	office.Unsealing
	Parts []part
}

func (s *Server) finding(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	u, err := s.Unsealings.One(r.Context(), who.Person, r.PathValue("id"))
	if err != nil {
		return err
	}
	if u.Report == nil {
		return share.ErrNotFound
	}
	return s.render(w, r, "finding", View{Title: "Finding on request " + u.ID, Section: "trace", Body: findingPage{u, parts(u.Report.Page)}})
}

package inquiry

import (
	"errors"
	"fmt"

	"barium/internal/casebook/docket"
	"barium/internal/office"
)

// A MatrixBasis is something of the case that evidence can rest on.
type MatrixBasis struct {
	Name  string `json:"name" doc:"as it stands among what evidence rests on"`
	Words string `json:"words"`
	Path  string `json:"path" doc:"of its page"`
}

// bases lists what evidence in a case can rest on: its exhibits, its publications, what
// traces found, and what parties answered about who held it.
func (v matrixView) bases(c docket.Case) ([]MatrixBasis, error) {
	list := []MatrixBasis{}
	add := func(name, path, format string, args ...any) {
		list = append(list, MatrixBasis{name, fmt.Sprintf(format, args...), path})
	}
	exhibits, err := v.tx.Exhibits(v.ctx, c.ID)
	if err != nil {
		return nil, err
	}
	for _, x := range exhibits {
		add(fmt.Sprintf("exhibit %d", x.Number), fmt.Sprintf("/cases/%s/exhibits/%d", c.ID, x.Number), "exhibit %d: %s", x.Number, x.Name)
	}
	for _, id := range c.Publications {
		k, err := v.tx.Publication(v.ctx, id)
		if err != nil {
			return nil, err
		}
		add(id, "/watch/publications/"+id, "publication: %s", casePublication(k).Name())
	}
	for _, id := range c.Unsealings {
		r, err := v.tx.Unsealing(v.ctx, id)
		if err != nil {
			return nil, err
		}
		line, err := caseRequest(r)
		if err != nil {
			return nil, err
		}
		if line.Finding != "" {
			add(id, "/unsealings/"+id, "finding on “%s”: %s", r.Title, line.Finding)
		}
	}
	var failed error
	called := office.Names{}.Of(v.ctx, v.tx, &failed)
	questions, err := v.tx.HolderQuestionsOf(v.ctx, c.ID)
	for _, q := range questions {
		if a := q.Last(); a != nil {
			add(fmt.Sprintf("entry %d", a.Event), "/cases/"+c.ID+"/holders", "answer of %s: who had “%s”", called(q.Party), called(q.Document))
		}
	}
	return list, errors.Join(err, failed)
}

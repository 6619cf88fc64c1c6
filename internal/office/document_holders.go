package office

import (
	"cmp"
	"context"
	"slices"
	"time"

	"barium/internal/share"
	"barium/internal/share/desk"
)

// A HolderLine is somebody whom a document was released to, or who got a copy of it.
type HolderLine struct {
	Person   Named     `json:"person"`
	Party    Named     `json:"party"`
	Holds    bool      `json:"holds"`    // by a release that stands
	Accepted time.Time `json:"accepted"` // the terms; zero before
	Opened   int       `json:"opened"`   // copies made
	Last     time.Time `json:"last"`     // of them
	Copies   []Opening `json:"copies" nullable:"false" doc:"newest first; the latest ones of many"`
}

// copiesOfOne is how many of somebody's copies are listed.
const copiesOfOne = 20

// holding lists who a document was released to or who has copies of it, by party
// and name.
func holding(ctx context.Context, tx Tx, document string, releases []desk.Release) ([]HolderLine, error) {
	n := namer{ctx: ctx, tx: tx}
	all := map[string]*HolderLine{}
	get := func(person, party string) *HolderLine {
		if all[person] == nil {
			all[person] = &HolderLine{Person: n.named(person), Party: Named{party, n.party(party)}, Copies: []Opening{}}
		}
		return all[person]
	}
	for _, r := range releases {
		for _, x := range r.Recipients {
			if r.State != desk.Approved && r.State != desk.Withdrawn {
				continue
			}
			h := get(x.Person, x.Party)
			h.Holds = h.Holds || r.State == desk.Approved
			if h.Accepted.IsZero() {
				h.Accepted = x.Accepted
			}
		}
	}
	made, err := tx.CopiesOf(ctx, document)
	for _, c := range made {
		p, failed := tx.Person(ctx, c.Person.ID)
		if err = cmp.Or(err, failed); err == nil {
			get(p.ID, p.Party).add(c)
		}
	}
	list := []HolderLine{}
	for _, h := range all {
		list = append(list, *h)
	}
	slices.SortFunc(list, func(a, b HolderLine) int {
		return cmp.Or(CompareNames(a.Party, b.Party), CompareNames(a.Person, b.Person))
	})
	return list, cmp.Or(err, n.err)
}

// add counts a copy; the newest comes first.
func (h *HolderLine) add(c share.Copy) {
	if h.Opened == 0 {
		h.Last = c.Created
	}
	h.Opened++
	if len(h.Copies) < copiesOfOne {
		h.Copies = append(h.Copies, Opening{c.ID, c.Way, c.Created, c.Event})
	}
}

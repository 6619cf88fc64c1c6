package inquiry

import (
	"context"
	"fmt"
	"slices"

	"barium/internal/casebook/access"
	"barium/internal/casebook/estimate"
	"barium/internal/casebook/holders"
	"barium/internal/casebook/series"
	"barium/internal/casebook/weigh"
	"barium/internal/figures"
	"barium/internal/share/desk"
)

// A SeriesRecurs is whether one source recurs. It goes by the lists of holders and by
// findings, and it names nobody whose copies the series doesn't.
type SeriesRecurs struct {
	Cases   int            `json:"cases" doc:"of which there is a list of holders"`
	Holders int            `json:"holders"`
	Chance  float64        `json:"chance" doc:"that one of the holders recurs"`
	Words   string         `json:"words"`
	Leading []SeriesHolder `json:"leading" nullable:"false" doc:"the likeliest holders, nameless unless the series names their copies"`
}

// A SeriesHolder is a holder as the series weighs them.
type SeriesHolder struct {
	Chance float64     `json:"chance" doc:"of being the one that recurs"`
	Share  float64     `json:"share" doc:"of the cases that they would be behind"`
	Cases  int         `json:"cases" doc:"in which on record they held all that was published"`
	Holder *HolderName `json:"holder,omitempty"`
}

// likeliestShown is how many holders are listed.
const likeliestShown = 5

// recurs weighs each holder as a source that recurs, by a share of the cases and
// never by an intersection: one wrong case must not eliminate the true source.
func (p *picture) recurs() error {
	l := newLineup()
	for _, c := range p.seen {
		s, err := p.office.standpointOf(p.ctx, p.tx, p.desk, c.ID)
		if err != nil {
			return err
		}
		l.add(s)
	}
	if len(l.cases) < 2 || len(l.ids) == 0 {
		return nil
	}
	list, none, err := series.DefaultRecurrence().Recur(l.ids, l.cases)
	if err != nil {
		return err
	}
	named, held := p.out.named(), l.held
	out := SeriesRecurs{Cases: len(l.cases), Holders: len(l.ids), Chance: 1 - none, Words: estimate.Phrase(1 - none), Leading: []SeriesHolder{}}
	for _, h := range list[:min(len(list), likeliestShown)] {
		x := SeriesHolder{Chance: h.Probability, Share: h.Share, Cases: held[h.ID]}
		if who, ok := named[h.ID]; ok {
			x.Holder = &who
		}
		out.Leading = append(out.Leading, x)
	}
	p.out.Recurs = &out
	return nil
}

// A lineup is the holders of several cases, with what each case says of each.
type lineup struct {
	cases []series.Case
	ids   []string       // of holders, as they come
	held  map[string]int // in how many cases they held all that was published, on record
}

func newLineup() *lineup { return &lineup{ids: []string{}, held: map[string]int{}} }

// add adds a case, unless nothing of it is known to have been published.
func (l *lineup) add(s *standpoint) {
	if s.Scale == nil {
		return
	}
	nobody := weigh.DefaultReach().Factor([]access.Status{access.NoRecord}).LogLR
	x := series.Case{ID: s.c.ID, LogLR: map[string]float64{}, Otherwise: nobody}
	for _, k := range s.Candidates(holders.DefaultChoices()) {
		if k.Rival {
			continue
		}
		x.LogLR[k.ID] = capped(k.Factors)
		if _, known := l.held[k.ID]; !known {
			l.ids, l.held[k.ID] = append(l.ids, k.ID), 0
		}
		if s.Weakest(k.ID) == access.Held {
			l.held[k.ID]++
		}
	}
	l.cases = append(l.cases, x)
}

// maxOthers is how many other cases a weighing looks at, the newest first: each takes as
// long as the case itself.
const maxOthers = 12

// seriesSays is what other cases say of a case's holders, by person: those that the person
// who asks may see, and that aren't about the same publications. Nothing where there is
// none.
func (o *Office) seriesSays(ctx context.Context, tx Tx, d *desk.Desk, this *standpoint) (map[string]weigh.Factor, error) {
	seen, err := casesSeen(ctx, tx, d)
	if err != nil {
		return nil, err
	}
	l := newLineup()
	l.add(this)
	for _, c := range seen {
		if c.ID == this.c.ID || len(l.cases) > maxOthers {
			continue
		}
		if c, err = tx.Case(ctx, c.ID); err != nil {
			return nil, err
		}
		if slices.ContainsFunc(c.Publications, func(id string) bool { return slices.Contains(this.c.Publications, id) }) {
			continue // one leak isn't told twice
		}
		s, err := o.standpointOf(ctx, tx, d, c.ID)
		if err != nil {
			return nil, err
		}
		l.add(s)
	}
	if len(l.cases) < 2 || len(l.ids) == 0 {
		return nil, nil
	}
	logs, err := series.DefaultRecurrence().Factors(l.ids, l.cases, 0)
	factors := map[string]weigh.Factor{}
	for id, logLR := range logs {
		factors[id] = weigh.Factor{Name: weigh.Series, LogLR: logLR, Basis: fmt.Sprintf("%s that you may see, about other publications", figures.Plural(len(l.cases)-1, "other case"))}
	}
	return factors, err
}

// capped adds up what factors say, each as far as it may.
func capped(factors []weigh.Factor) float64 {
	sum, most := 0., weigh.DefaultSettings().Cap
	for _, f := range factors {
		sum += max(-most[f.Name], min(most[f.Name], f.LogLR))
	}
	return sum
}

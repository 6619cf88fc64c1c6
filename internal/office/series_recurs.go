package office

import (
	"barium/internal/casebook/access"
	"barium/internal/casebook/estimate"
	"barium/internal/casebook/holders"
	"barium/internal/casebook/series"
	"barium/internal/casebook/weigh"
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
	var cases []series.Case
	ids, held := []string{}, map[string]int{}
	nobody := weigh.DefaultReach().Factor([]access.Status{access.NoRecord}).LogLR
	for _, c := range p.seen {
		s, err := p.office.standpointOf(p.ctx, p.tx, p.desk, c.ID)
		if err != nil {
			return err
		}
		if s.Scale == nil {
			continue
		}
		x := series.Case{ID: c.ID, LogLR: map[string]float64{}, Otherwise: nobody}
		for _, k := range s.Candidates(holders.DefaultChoices()) {
			if k.Rival {
				continue
			}
			x.LogLR[k.ID] = capped(k.Factors)
			if _, known := held[k.ID]; !known {
				ids, held[k.ID] = append(ids, k.ID), 0
			}
			if s.Weakest(k.ID) == access.Held {
				held[k.ID]++
			}
		}
		cases = append(cases, x)
	}
	if len(cases) < 2 || len(ids) == 0 {
		return nil
	}
	list, none, err := series.DefaultRecurrence().Recur(ids, cases)
	if err != nil {
		return err
	}
	named := p.out.named()
	out := SeriesRecurs{Cases: len(cases), Holders: len(ids), Chance: 1 - none, Words: estimate.Phrase(1 - none), Leading: []SeriesHolder{}}
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

// capped adds up what factors say, each as far as it may.
func capped(factors []weigh.Factor) float64 {
	sum, most := 0., weigh.DefaultSettings().Cap
	for _, f := range factors {
		sum += max(-most[f.Name], min(most[f.Name], f.LogLR))
	}
	return sum
}

package inquiry

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"barium/internal/casebook/series"
	"barium/internal/share"
)

// A gift is a document as a party was given it first.
type gift struct {
	party    string
	at       time.Time
	appeared bool // in print, after that
}

// rates counts for each party what it was given and what of it appeared, on all
// matters of the cases: what nobody printed counts as well, or the party that is
// given most would always look worst.
func (p *picture) rates() error {
	var gifts []gift
	for _, document := range p.documents {
		list, err := p.given(document)
		if err != nil {
			return err
		}
		gifts = append(gifts, list...)
	}
	var err error
	if p.out.Rates, err = rated(gifts, func(gift) string { return "" }); err != nil {
		return err
	}
	p.out.Quarters, err = rated(gifts, func(g gift) string {
		return fmt.Sprintf("%d-%d", g.at.UTC().Year(), (int(g.at.UTC().Month())+2)/3)
	})
	return err
}

// listed lists the documents on the matters of the cases.
func (p *picture) listed() error {
	for _, matter := range p.matters() {
		all, err := p.tx.HandlingsOn(p.ctx, matter)
		if err != nil {
			return err
		}
		for _, h := range all {
			p.documents = append(p.documents, h.Document)
		}
	}
	return nil
}

func (p *picture) matters() (list []string) {
	for _, c := range p.seen {
		if !slices.Contains(list, c.Matter) {
			list = append(list, c.Matter)
		}
	}
	return list
}

func (p *picture) given(document string) ([]gift, error) {
	copies, err := p.copiesOf(document)
	if err != nil {
		return nil, err
	}
	printed, err := p.printed(document)
	if err != nil {
		return nil, err
	}
	first := map[string]time.Time{}
	for _, c := range slices.Backward(copies) {
		if _, had := first[c.Person.Party]; !had {
			first[c.Person.Party] = c.Created
		}
	}
	var list []gift
	for party, at := range first {
		list = append(list, gift{party, at, slices.ContainsFunc(printed, func(t time.Time) bool { return t.After(at) })})
	}
	return list, nil
}

// printed is when passages of a document appeared that count.
func (p *picture) printed(document string) (list []time.Time, err error) {
	found, err := p.tx.PublicationsOf(p.ctx, document)
	for _, k := range found {
		for _, s := range k.Sightings {
			if s.Document == document && s.Reason == "" {
				list = append(list, k.Published.Time)
			}
		}
	}
	return list, err
}

// rated estimates the rates of gifts that are told apart by party and period.
func rated(gifts []gift, period func(gift) string) ([]SeriesRate, error) {
	at := map[[2]string]*series.Exposure{}
	for _, g := range gifts {
		key := [2]string{g.party, period(g)}
		if at[key] == nil {
			at[key] = &series.Exposure{Party: key[0], Period: key[1]}
		}
		at[key].Given++
		if g.appeared {
			at[key].Appeared++
		}
	}
	var list []series.Exposure
	for _, e := range at {
		list = append(list, *e)
	}
	slices.SortFunc(list, func(a, b series.Exposure) int {
		return cmp.Or(cmp.Compare(a.Party, b.Party), cmp.Compare(a.Period, b.Period))
	})
	out := []SeriesRate{}
	if len(list) == 0 {
		return out, nil
	}
	rates, err := series.Rates(list, seriesLevel)
	for _, r := range rates {
		out = append(out, SeriesRate{r.Party, r.Period, r.Given, int(r.Appeared), min(1, r.Mean), min(1, r.From), min(1, r.To)})
	}
	return out, err
}

// holdersOn counts the people who have copies of a document on the matters.
func (p *picture) holdersOn() (int, error) {
	people := map[string]share.Person{}
	for _, document := range p.documents {
		list, err := p.copiesOf(document)
		if err != nil {
			return 0, err
		}
		for _, c := range list {
			people[c.Person.ID] = c.Person
		}
	}
	return len(people), nil
}

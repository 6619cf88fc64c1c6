package series

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"
)

// A Case is one leak as evidence on who recurs: the natural logarithm of the
// likelihood ratio of each holder being its source over somebody of whom
// nothing is known; −∞ for a holder who seems impossible.
type Case struct {
	ID        string
	LogLR     map[string]float64
	Otherwise float64 // of holders who aren't in the map
}

// Recurrence is what is assumed before the cases are looked at.
type Recurrence struct {
	// A source that recurs is behind a share ρ of the cases; ρ has a beta
	// distribution with these whole numbers. 1 and 1 is "any share".
	A, B int
	// Elsewhere is the chance, for a case that isn't of the one who recurs, that its
	// source is nobody among the holders. Else it is any of them.
	Elsewhere float64
	// None is the chance that nobody recurs: each case has a source of its own.
	// The rest is shared out evenly over the holders.
	None float64
}

// DefaultRecurrence takes any share to be as probable as any other, and evens for the rest.
func DefaultRecurrence() Recurrence { return Recurrence{A: 1, B: 1, Elsewhere: .5, None: .5} }

// A Holder's part in the series.
type Holder struct {
	ID          string
	Probability float64 // of being the one that recurs
	LogLR       float64 // of all cases together, over nobody recurring
	Share       float64 // of the cases it is behind, if it recurs
}

// Recur weighs each holder as the source that recurs. Its likelihood is
//
//	∫ Beta(ρ; a, b) Π_cases (ρ · LR / LR̄ + 1 − ρ) dρ
//
// where LR̄ is the case's average over all whose case it may be instead. So a case that plainly has
// another source speaks for nobody else, however well they fit it, and a case that speaks against it, by a wrong certificate or because another
// was its source, costs a factor of about 1 − ρ and never all.
// An intersection of lists of holders is the limit ρ = 1, and there one wrong case
// eliminates the true source. The integrand is a polynomial, and the quadrature exact.
//
// The answer for nobody is the returned chance none; holders are sorted, the most
// probable first.
func (r Recurrence) Recur(holders []string, cases []Case) (list []Holder, none float64, err error) {
	if err := r.check(holders, cases); err != nil {
		return nil, 0, err
	}
	q := r.rule(len(cases))
	own := byHolder(cases)
	level := r.levels(len(holders), cases)
	rest := q.unlisted(cases, level)
	top := 0.
	for _, id := range holders {
		h := q.holder(id, own[id], rest, level)
		top = max(top, h.LogLR)
		list = append(list, h)
	}
	none = r.None * math.Exp(-top)
	total := none
	for i := range list {
		list[i].Probability = (1 - r.None) / float64(len(list)) * math.Exp(list[i].LogLR-top)
		total += list[i].Probability
	}
	for i := range list {
		list[i].Probability /= total
	}
	slices.SortStableFunc(list, func(a, b Holder) int { return cmp.Compare(b.Probability, a.Probability) })
	return list, none / total, nil
}

// Factors returns for each holder what the *other* cases say about its being
// the source of the case with this number: the natural logarithm of its odds
// against somebody who is no holder, over those odds if nobody recurred. It is
// the factor "series" of that case.
func (r Recurrence) Factors(holders []string, cases []Case, this int) (map[string]float64, error) {
	if this < 0 || this >= len(cases) {
		return nil, fmt.Errorf("series: there is no case %d", this)
	}
	list, _, err := r.Recur(holders, slices.Concat(cases[:this], cases[this+1:]))
	if err != nil {
		return nil, err
	}
	// Whoever recurs is behind a case with the chance Share. Of the rest each
	// holder has (1 − Elsewhere)/n.
	rest := 1.
	for _, h := range list {
		rest -= h.Probability * h.Share
	}
	each := rest * (1 - r.Elsewhere) / float64(len(list))
	factors := make(map[string]float64, len(list))
	for _, h := range list {
		factors[h.ID] = math.Log1p(h.Probability * h.Share / each)
	}
	return factors, nil
}

func (r Recurrence) check(holders []string, cases []Case) error {
	if len(holders) == 0 {
		return errors.New("series: no holder is listed")
	}
	if r.A < 1 || r.B < 1 || !(r.None > 0 && r.None < 1) || !(r.Elsewhere > 0 && r.Elsewhere < 1) {
		return fmt.Errorf("series: prior Beta(%d, %d) with %g for nobody and %g for elsewhere: want whole numbers from 1 and chances between 0 and 1", r.A, r.B, r.None, r.Elsewhere)
	}
	for _, c := range cases {
		for id, v := range c.LogLR {
			if math.IsNaN(v) || math.IsInf(v, 1) {
				return fmt.Errorf("series: case %q, holder %q: likelihood ratio exp(%g)", c.ID, id, v)
			}
		}
	}
	return nil
}

// A rule is the quadrature: shares ρ with their log weights under the prior.
type rule struct{ rho, weight []float64 }

func (r Recurrence) rule(cases int) rule {
	degree := cases + 1 + r.A + r.B - 2 // one more for the mean share
	points, weights := legendre(degree/2 + 1)
	a, b := float64(r.A), float64(r.B)
	for i, x := range points {
		weights[i] *= math.Exp((a-1)*math.Log(x) + (b-1)*math.Log1p(-x) - logBeta(a, b))
	}
	return rule{points, weights}
}

func logBeta(a, b float64) float64 {
	x, _ := math.Lgamma(a)
	y, _ := math.Lgamma(b)
	z, _ := math.Lgamma(a + b)
	return x + y - z
}

// A term is what one case says of a holder at each share ρ, scaled to at most
// 1 so that no product overflows; scale is the logarithm of what was taken out.
type term struct {
	at    []float64
	scale float64
}

func (q rule) term(log float64) term {
	t := term{make([]float64, len(q.rho)), max(log, 0)}
	yes, no := math.Exp(log-t.scale), math.Exp(-t.scale)
	for i, rho := range q.rho {
		t.at[i] = rho*yes + (1-rho)*no
	}
	return t
}

// unlisted returns the terms for holders of whom a case says nothing of its own.
func (q rule) unlisted(cases []Case, level []float64) []term {
	var out []term
	for i, c := range cases {
		out = append(out, q.term(c.Otherwise-level[i]))
	}
	return out
}

// levels returns log LR̄ of each case: Elsewhere has likelihood ratio 1, the rest is
// the holders' average.
func (r Recurrence) levels(holders int, cases []Case) []float64 {
	var out []float64
	for _, c := range cases {
		top := max(0, c.Otherwise)
		for _, v := range c.LogLR {
			top = max(top, v)
		}
		sum := float64(max(0, holders-len(c.LogLR))) * math.Exp(c.Otherwise-top)
		for _, v := range c.LogLR {
			sum += math.Exp(v - top)
		}
		mean := sum / float64(max(holders, len(c.LogLR)))
		out = append(out, top+math.Log(r.Elsewhere*math.Exp(-top)+(1-r.Elsewhere)*mean))
	}
	return out
}

// A said is what one case says of one holder.
type said struct {
	place int // of the case
	logLR float64
}

// byHolder returns what is said of each holder, in the order of the cases.
func byHolder(cases []Case) map[string][]said {
	out := map[string][]said{}
	for i, c := range cases {
		for id, v := range c.LogLR {
			out[id] = append(out[id], said{i, v})
		}
	}
	return out
}

// holder integrates for one holder.
func (q rule) holder(id string, own []said, rest []term, level []float64) Holder {
	product := slices.Clone(q.weight)
	scale := 0.
	for i, t := range rest {
		if len(own) > 0 && own[0].place == i {
			t, own = q.term(own[0].logLR-level[i]), own[1:]
		}
		scale += t.scale
		for k, v := range t.at {
			product[k] *= v
		}
	}
	sum, mean := 0., 0.
	for i, p := range product {
		sum += p
		mean += p * q.rho[i]
	}
	return Holder{ID: id, LogLR: scale + math.Log(sum), Share: mean / sum}
}

package series

import (
	"fmt"
	"math"
)

// An Exposure is how many items a party was given in a period, and how many of
// them appeared in publications. To appear isn't to have come from there:
// several parties were given most items, and each of them counts it.
type Exposure struct {
	Party, Period string
	Given         int
	Appeared      float64 // a fraction where it isn't certain that it was the item
}

// A Rate is how often items given to a party appear, per item.
type Rate struct {
	Exposure
	Mean, From, To float64 // posterior mean, and the interval asked for
}

// Rates estimates each rate with the others' help: appearances are Poisson
// with λ · items given, λ has a gamma distribution over the parties, and
// its shape and mean are integrated over a grid rather than fixed. So a party
// that was given three items and saw one appear isn't put at one in three, and
// a party with few items has a wide interval. The integral is a sum over 25 × 25
// points, evenly in the logarithms of shape (.1 to 10) and of mean (1/30 to 30
// times the overall rate). Shapes over 10, parties that are all alike, are left
// out on purpose: with them the intervals are too narrow where parties differ. Level is the
// interval's, such as .9.
func Rates(list []Exposure, level float64) ([]Rate, error) {
	if !(level > 0 && level < 1) {
		return nil, fmt.Errorf("series: an interval of %g: want a level between 0 and 1, such as 0.9", level)
	}
	for _, e := range list {
		if e.Given < 1 || !(e.Appeared >= 0 && e.Appeared <= float64(e.Given)) {
			return nil, fmt.Errorf("series: %s %s: %g of %d items appeared", e.Party, e.Period, e.Appeared, e.Given)
		}
	}
	mix := pool(list)
	known := map[[2]float64]Rate{}
	var out []Rate
	for _, e := range list {
		key := [2]float64{float64(e.Given), e.Appeared}
		r, ok := known[key]
		if !ok {
			r = mix.rate(e, level)
			known[key] = r
		}
		r.Exposure = e
		out = append(out, r)
	}
	return out, nil
}

// A mixture is the posterior of the gamma's shape and rate, on its grid.
type mixture []struct{ shape, rate, weight float64 }

func pool(list []Exposure) mixture {
	const n = 25
	given, appeared := 0., .5
	for _, e := range list {
		given += float64(e.Given)
		appeared += e.Appeared
	}
	var mix mixture
	var logs []float64
	top := math.Inf(-1)
	for i := range n {
		for j := range n {
			shape := .1 * math.Pow(100, float64(i)/(n-1))
			mean := appeared / given / 30 * math.Pow(900, float64(j)/(n-1))
			mix = append(mix, struct{ shape, rate, weight float64 }{shape, shape / mean, 0})
			log := 0.
			for _, e := range list {
				log += logMarginal(shape, shape/mean, e)
			}
			logs = append(logs, log)
			top = max(top, log)
		}
	}
	return mix.weigh(logs, top)
}

// weigh sets the weights and drops points that together can't matter.
func (m mixture) weigh(logs []float64, top float64) mixture {
	kept, sum := mixture(nil), 0.
	for i, c := range m {
		if c.weight = math.Exp(logs[i] - top); c.weight > 1e-4 {
			kept = append(kept, c)
			sum += c.weight
		}
	}
	for i := range kept {
		kept[i].weight /= sum
	}
	return kept
}

// logMarginal is the negative binomial, without what doesn't depend on shape and rate.
func logMarginal(shape, rate float64, e Exposure) float64 {
	n := float64(e.Given)
	a, _ := math.Lgamma(shape + e.Appeared)
	b, _ := math.Lgamma(shape)
	return a - b + shape*math.Log(rate/(rate+n)) - e.Appeared*math.Log(rate+n)
}

// rate summarises the mixture of Gamma(shape + appeared, rate + given).
func (m mixture) rate(e Exposure, level float64) Rate {
	own := make(mixture, len(m))
	sum := 0.
	for i, c := range m {
		own[i] = c
		own[i].shape += e.Appeared
		own[i].rate += float64(e.Given)
		sum += c.weight
	}
	r := Rate{}
	for _, c := range own {
		r.Mean += c.weight / sum * c.shape / c.rate
	}
	r.From, r.To = own.quantile((1-level)/2, r.Mean), own.quantile((1+level)/2, r.Mean)
	return r
}

// quantile halves an interval in the logarithm until it is known to one in 10⁴.
func (m mixture) quantile(p, mean float64) float64 {
	lo, hi := mean*1e-12, mean*1e4
	for hi/lo > 1.0001 {
		mid := math.Sqrt(lo * hi)
		sum := 0.
		for _, c := range m {
			sum += c.weight * gammaP(c.shape, mid*c.rate)
		}
		if sum < p {
			lo = mid
		} else {
			hi = mid
		}
	}
	return math.Sqrt(lo * hi)
}

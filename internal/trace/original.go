package trace

import "math"

// A Standard is one site as the unmarked original has it.
type Standard struct {
	P      float64 // chance that a fresh codeword agrees with the original
	Q      int     // how many variants the site has
	Agrees bool    // whether the leak does
}

// originalNoise is the share of readings taken to be wrong when the leak is
// held against the original. It steers power only.
const originalNoise = .03

// Original holds the leak against the unmarked original. LogP is the log of
// the chance that a leak of marked copies agrees with the original as well as
// this one does, times copies+1, as for one candidate more beside the copies;
// LogLR the log likelihood ratio. Two things can be said of marked copies, and
// the weaker result counts. A leak of one copy agrees at each site with the
// chance P of a fresh codeword. A leak that any number of copies were mixed
// into, by people to whom one variant is like another, agrees with chance 1/Q,
// since biases are drawn without regard to which variant is the original's:
// by P alone, copies mixed so that the rarer variants win would pass for it.
//
// The original itself was not drawn, so this is weaker than what is said of a
// copy: it does not hold against somebody who can tell the original's variants
// and steers towards them. Give no sites whose variant an editor would choose
// by house style.
func Original(sites []Standard, copies int) (logP, logLR float64) {
	one, oneLR := against(sites, func(s Standard) float64 { return s.P })
	mixed, mixedLR := against(sites, func(s Standard) float64 { return 1 / float64(s.Q) })
	return min(0, max(one, mixed)+math.Log(float64(copies+1))), min(oneLR, mixedLR)
}

// against is the log of the p-value of the leak's agreement with the original,
// and its log likelihood ratio, where it agrees by chance as often as given.
func against(sites []Standard, chance func(Standard) float64) (logP, logLR float64) {
	var d null
	score, base := 0.0, 0.0
	for _, s := range sites {
		p := chance(s)
		match := math.Log((1 - originalNoise) / p)
		miss := math.Log(originalNoise / (1 - p))
		d.terms = append(d.terms, term{1, p, match - miss})
		base += miss
		if s.Agrees {
			score += match - miss
		}
	}
	d.terms = gather(d.terms)
	return d.tail(score), base + score
}

// gather joins terms that are alike.
func gather(terms []term) []term {
	at := map[term]int{}
	var list []term
	for _, t := range terms {
		key := term{0, t.p, t.gain}
		i, ok := at[key]
		if !ok {
			i = len(list)
			at[key] = i
			list = append(list, key)
		}
		list[i].n += t.n
	}
	return list
}

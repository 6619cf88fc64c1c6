package trace

import "math"

// A Standard is one site as the unmarked original has it: the chance that a
// fresh codeword agrees with the original there, and whether the leak does.
type Standard struct {
	P      float64
	Agrees bool
}

// originalNoise is the share of readings taken to be wrong when the leak is
// held against the original. It steers power only.
const originalNoise = .03

// Original holds the leak against the unmarked original. LogP is the log of
// the chance that a leak of a marked copy, left alone or edited without
// regard to the original, agrees with the original as well as this one does,
// times copies+1, as for one candidate more beside the copies; LogLR the log
// likelihood ratio. The original was not drawn at random, so this is weaker
// than what is said of a copy: it does not hold against somebody who knows
// the original and steers towards it. Give no sites whose variant an editor
// would choose by house style.
func Original(sites []Standard, copies int) (logP, logLR float64) {
	var d null
	score, base := 0.0, 0.0
	for _, s := range sites {
		match := math.Log((1 - originalNoise) / s.P)
		miss := math.Log(originalNoise / (1 - s.P))
		d.terms = append(d.terms, term{1, s.P, match - miss})
		base += miss
		if s.Agrees {
			score += match - miss
		}
	}
	d.terms = gather(d.terms)
	return min(0, d.tail(score)+math.Log(float64(copies+1))), base + score
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

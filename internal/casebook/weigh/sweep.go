package weigh

import (
	"fmt"
	"math"

	"barium/internal/casebook/estimate"
)

// A Point is a candidate's probability at a prior.
type Point struct{ Prior, Posterior float64 }

// A Sweep shows how much one candidate's figure owes to its prior, the others'
// keeping their proportions.
type Sweep struct {
	ID     string
	Prior  float64 // as it was given, as a share
	Points []Point
	// Above the prior LeadsFrom it is more probable than each other; above
	// EvenFrom than all others together.
	LeadsFrom, EvenFrom float64
}

// SweepPrior sweeps a candidate over its prior. With the prior π, its odds are π/(1−π) · R, where R is its
// likelihood ratio over the others' average by their priors, so both
// thresholds have closed forms: π/(1−π) = 1/R, and the same with the
// best of the others in place of their sum.
func SweepPrior(list []Candidate, s Settings, id string) (Sweep, error) {
	if err := check(list, s); err != nil {
		return Sweep{}, err
	}
	at := -1
	for i, c := range list {
		if c.ID == id {
			at = i
		}
	}
	if at < 0 {
		return Sweep{}, fmt.Errorf("weigh: no candidate %q", id)
	}
	weights, total := logWeights(list, s), priorTotal(list)
	prior := list[at].Prior / total
	own := evidence(list[at], s)
	rest := logSumBut(weights, at) - math.Log1p(-prior)
	best := math.Inf(-1)
	for i, w := range weights {
		if i != at {
			best = max(best, w-math.Log1p(-prior))
		}
	}
	w := Sweep{ID: id, Prior: prior, LeadsFrom: share(best - own), EvenFrom: share(rest - own)}
	for _, p := range grid() {
		w.Points = append(w.Points, Point{p, share(logit(p) + own - rest)})
	}
	return w, nil
}

// grid is priors from one in a million to its opposite, evenly in log odds.
func grid() []float64 {
	const n = 61
	var g []float64
	for i := range n {
		g = append(g, share(logit(1e-6)*(1-2*float64(i)/(n-1))))
	}
	return g
}

func logit(p float64) float64    { return math.Log(p) - math.Log1p(-p) }
func share(odds float64) float64 { return 1 / (1 + math.Exp(-odds)) }

// Reliance says what becomes of the answer without one factor.
type Reliance struct {
	Without     Name
	Leader      string
	Probability float64 // of that leader
	Changes     bool    // the leader is another
}

// Rely switches off each factor in turn.
func Rely(list []Candidate, s Settings) ([]Reliance, error) {
	if err := check(list, s); err != nil {
		return nil, err
	}
	full, _ := leader(list, s)
	var out []Reliance
	for _, n := range Names() {
		off := Settings{Cap: s.Cap, Off: map[Name]bool{n: true}}
		for k, v := range s.Off {
			off.Off[k] = off.Off[k] || v
		}
		i, p := leader(list, off)
		out = append(out, Reliance{n, list[i].ID, p, i != full})
	}
	return out, nil
}

// leader is the most probable candidate, the first of several, and how probable it is.
func leader(list []Candidate, s Settings) (at int, p float64) {
	w := logWeights(list, s)
	for i := range w {
		if w[i] > w[at] {
			at = i
		}
	}
	return at, math.Exp(w[at] - logSumBut(w, -1))
}

// A Ground is what the confidence in an estimate rests on.
type Ground struct {
	RecordComplete bool // the list of holders, for every item
	Sweep          Sweep
	Reliances      []Reliance
}

// plausible is how far off, as a factor of the odds, a prior is taken to be at worst.
const plausible = 10

// Confidence judges how well founded an estimate is: high where the record is
// complete, no single factor carries the answer and a prior ten times off
// would leave it; moderate where one of the three fails; low where more do.
func (g Ground) Confidence() (estimate.Confidence, []string) {
	var why []string
	if !g.RecordComplete {
		why = append(why, "the list of holders is not known to be complete")
	}
	for _, r := range g.Reliances {
		if r.Changes {
			why = append(why, fmt.Sprintf("without %s another explanation leads", r.Without))
			break
		}
	}
	if d := logit(g.Sweep.Prior) - logit(g.Sweep.LeadsFrom); math.Abs(d) < math.Log(plausible) {
		why = append(why, fmt.Sprintf("%s would change which explanation leads", g.Sweep.other()))
	}
	return max(estimate.High-estimate.Confidence(len(why)), estimate.Low), why
}

// other is the prior from which on another explanation leads.
func (s Sweep) other() string {
	from, now := estimate.Percent(s.LeadsFrom), estimate.Percent(s.Prior)
	if from == now {
		return "a prior that is hardly another"
	}
	return fmt.Sprintf("a prior of %s instead of %s", from, now)
}

// Sentence says an estimate in two sentences: how probable, and, apart from
// it, how well founded.
func Sentence(p Posterior, g Ground) string {
	c, why := g.Confidence()
	return fmt.Sprintf("That %s is %s. %s", p.Title, chance(p.Probability), c.Sentence(why...))
}

// chance fits the words of estimation into a sentence.
func chance(p float64) string {
	text := estimate.Phrase(p)
	switch w := estimate.Of(p); w.Text {
	case "almost no chance", "roughly even chance":
		return "judged to have " + map[bool]string{true: "", false: "a "}[p < .5 && w.From == 0] + text
	default:
		return text
	}
}

package matrix

import (
	"fmt"
	"maps"
	"math"
	"slices"
)

// A Judgement is what follows from a matrix, for one analyst or all together.
type Judgement struct {
	Probability []float64 // by hypothesis
	Low, High   []float64 // where the bands are pushed against and for it
	Leader      int
	Rows        []Row
	Fragile     []Flip // by rival: the smallest loss that puts it first
}

// A Row is one piece of evidence in the judgement.
type Row struct {
	Evidence
	Likelihood []float64 // with its grade mixed in
	// Bits is how far the row alone moves the prior: the relative entropy of what follows from
	// it to the prior. Evidence that is equally probable, or improbable,
	// under every hypothesis moves nothing.
	Bits float64
	// Without is the leader if this row is left out, and its probability.
	Without       int
	WithoutChance float64
	ChangesLeader bool
	Disagreement  float64             // bits between the analysts, 0 for one
	Letters       map[string][]string // of each analyst who could say
}

// Of judges by one analyst's rows.
func (m Matrix) Of(analyst string) (Judgement, error) {
	if err := m.Check(); err != nil {
		return Judgement{}, err
	}
	rows, ok := m.Likelihood[analyst]
	if !ok {
		return Judgement{}, fmt.Errorf("matrix: %q has said nothing: there are %v", analyst, m.analysts())
	}
	return m.judge(rows), nil
}

// Together judges by all analysts: each row is the geometric mean of theirs,
// over those who could say: the logarithmic pool (Genest and Zidek 1986), for which it
// makes no difference whether opinions are pooled before the evidence or after
// it. The grade is mixed in afterwards. Scale has no say, because a row
// that is higher or lower throughout moves nothing.
func (m Matrix) Together() (Judgement, error) {
	if err := m.Check(); err != nil {
		return Judgement{}, err
	}
	rows := make([][]Band, len(m.Evidence))
	for i := range rows {
		rows[i] = m.pool(i)
	}
	j := m.judge(rows)
	for i := range j.Rows {
		m.disagree(&j.Rows[i], i)
	}
	return j, nil
}

func (m Matrix) analysts() []string { return slices.Sorted(maps.Keys(m.Likelihood)) }

func (m Matrix) pool(i int) []Band {
	n := 0
	low, high := make([]float64, len(m.Hypotheses)), make([]float64, len(m.Hypotheses))
	for _, who := range m.analysts() {
		row := m.Likelihood[who][i]
		if row == nil {
			continue
		}
		n++
		for h, b := range row {
			low[h] += math.Log(b.Low)
			high[h] += math.Log(b.High)
		}
	}
	if n == 0 {
		return nil
	}
	out := make([]Band, len(low))
	for h := range out {
		out[h] = Band{math.Exp(low[h] / float64(n)), math.Exp(high[h] / float64(n))}
	}
	return out
}

// tie is the difference in log odds under which neither is ahead.
const tie = 1e-9

func (m Matrix) judge(rows [][]Band) Judgement {
	prior := m.prior()
	logs := make([][]float64, len(rows)) // of the effective likelihoods
	j := Judgement{}
	for i, row := range rows {
		like := slices.Repeat([]float64{1}, len(prior)) // nobody can say: it moves nothing
		if row != nil {
			like = m.effective(m.Evidence[i], mids(row))
		}
		logs[i] = logAll(like)
		j.Rows = append(j.Rows, Row{Evidence: m.Evidence[i], Likelihood: like, Bits: moved(prior, logs[i])})
	}
	total := slices.Clone(prior)
	for _, l := range logs {
		add(total, l, 1)
	}
	j.Probability = shares(total)
	j.Leader = leader(total)
	j.Low, j.High = m.bounds(rows, prior)
	for i := range j.Rows {
		add(total, logs[i], -1)
		r := &j.Rows[i]
		r.Without = j.Leader
		if best := leader(total); total[best] > total[j.Leader]+tie {
			r.Without, r.ChangesLeader = best, true
		}
		r.WithoutChance = shares(total)[r.Without]
		add(total, logs[i], 1)
	}
	j.Fragile = m.flips(logs, prior, j.Leader)
	return j
}

func mids(row []Band) []float64 {
	out := make([]float64, len(row))
	for h, b := range row {
		out[h] = b.mid()
	}
	return out
}

// bounds pushes every band against each hypothesis in turn, and then for it.
// The level at which a report would have come anyway stays where it is: then
// each likelihood has its own say, and the corners are the extremes.
func (m Matrix) bounds(rows [][]Band, prior []float64) (low, high []float64) {
	for h := range prior {
		for _, favour := range []bool{false, true} {
			total := slices.Clone(prior)
			for i, row := range rows {
				if row == nil {
					continue
				}
				like := make([]float64, len(row))
				for k, b := range row {
					like[k] = map[bool]float64{true: b.High, false: b.Low}[(k == h) == favour]
				}
				add(total, logAll(m.mixed(m.Evidence[i], like, average(mids(row)))), 1)
			}
			if p := shares(total)[h]; favour {
				high = append(high, p)
			} else {
				low = append(low, p)
			}
		}
	}
	return low, high
}

func logAll(v []float64) []float64 {
	out := make([]float64, len(v))
	for i, x := range v {
		out[i] = math.Log(x)
	}
	return out
}

func add(to, v []float64, times float64) {
	for i, x := range v {
		to[i] += times * x
	}
}

// shares turns log weights into probabilities.
func shares(logs []float64) []float64 {
	top, sum := slices.Max(logs), 0.
	out := make([]float64, len(logs))
	for i, x := range logs {
		out[i] = math.Exp(x - top)
		sum += out[i]
	}
	for i := range out {
		out[i] /= sum
	}
	return out
}

// leader returns the first of the most probable.
func leader(logs []float64) int { return slices.Index(logs, slices.Max(logs)) }

// moved returns the relative entropy, in bits, of prior × likelihood to the prior.
func moved(prior, like []float64) float64 {
	total := slices.Clone(prior)
	add(total, like, 1)
	return relative(shares(total), shares(prior))
}

func relative(p, q []float64) float64 {
	bits := 0.
	for i := range p {
		if p[i] > 0 {
			bits += p[i] * math.Log2(p[i]/q[i])
		}
	}
	return max(0, bits)
}

package affairs

import (
	"errors"
	"math"
	"math/rand/v2"

	"barium/internal/casebook/access"
	"barium/internal/casebook/weigh"
)

// A Score is how one engine did.
type Score struct {
	Name    string  `json:"name"`
	LogLoss float64 `json:"logLoss"` // nats
	Brier   float64 `json:"brier"`   // 0 to 2
	Top1    float64 `json:"top1"`    // share of affairs with a source inside in which the first named is one
	// FalseExclusion is the share of sources that were ruled out,
	// FalseIdentification that of affairs in which somebody who isn't a source has 99 % or more.
	FalseExclusion      float64 `json:"falseExclusion"`
	FalseIdentification float64 `json:"falseIdentification"`
	// Reliability sets what was said against what came true, for every person of
	// every affair, by tenths of what was said.
	Reliability [10]Bin `json:"-"`
}

// A Bin of the reliability diagram.
type Bin struct {
	Calls      int
	Said, Came float64 // sums over the calls
}

// A verdict is a probability for each person, the rest being outside, and who is ruled out.
type verdict struct {
	p   map[string]float64
	out map[string]bool
}

// identified is the probability from which somebody counts as named.
const identified = .99

// floor is mixed into every engine's probabilities, ours included, so that a
// baseline that rules out what is true has a bad log loss and not an infinite one.
const floor = .001

// Simulate draws affairs and returns the scores, the engine of a case first.
func Simulate(s Settings) ([]Score, error) {
	if s.Affairs < 1 {
		return nil, errors.New("affairs: nothing to simulate: ask for at least one affair")
	}
	engines := []struct {
		name  string
		judge func(affair, *access.Access) (verdict, error)
	}{{"casebook", casebook}, {"intersection", intersection}, {"uniform", uniform}, {"guilt model", guilt}}
	out := make([]Score, len(engines))
	inside, sources := 0., 0.
	rng := rand.New(rand.NewPCG(s.Seed, 0))
	for range s.Affairs {
		a := draw(rng, s)
		acc, err := access.Examine(a.in)
		if err != nil {
			return nil, err
		}
		sources += float64(len(a.sources))
		if len(a.sources) > 0 {
			inside++
		}
		for i, e := range engines {
			v, err := e.judge(a, acc)
			if err != nil {
				return nil, err
			}
			out[i].Name = e.name
			out[i].add(a, v)
		}
	}
	for i := range out {
		o := &out[i]
		n := float64(s.Affairs)
		o.LogLoss, o.Brier, o.FalseIdentification = o.LogLoss/n, o.Brier/n, o.FalseIdentification/n
		o.Top1, o.FalseExclusion = o.Top1/max(1, inside), o.FalseExclusion/max(1, sources)
	}
	return out, nil
}

// add scores a verdict. Where there were two sources, what is on either counts.
func (o *Score) add(a affair, v verdict) {
	n := float64(len(a.in.People) + 1)
	rest, right, best, leader := 1., 0., -1., ""
	for _, person := range a.in.People {
		p := v.p[person.ID]
		rest -= p
		b := &o.Reliability[min(9, int(10*p))]
		b.Calls++
		b.Said += p
		if a.sources[person.ID] {
			b.Came++
		}
		if p > best {
			best, leader = p, person.ID
		}
		if a.sources[person.ID] {
			right += p
			if v.out[person.ID] {
				o.FalseExclusion++
			}
		} else {
			o.Brier += p * p
		}
	}
	if len(a.sources) == 0 {
		right = rest
	} else {
		o.Brier += rest * rest
	}
	o.Brier += (1 - right) * (1 - right)
	o.LogLoss -= math.Log((1-floor)*max(0, right) + floor/n)
	if a.sources[leader] {
		o.Top1++
	} else if best >= identified {
		o.FalseIdentification++
	}
}

// casebook is the engine of a case: access, marks and the rivals.
func casebook(a affair, acc *access.Access) (verdict, error) {
	reach, n := weigh.DefaultReach(), float64(len(a.in.People))
	mean := 0.                      // what the marks say of somebody whose text is another's copy
	for _, p := range a.in.People { // in an order, for a sum of fractions depends on it
		if v, ok := a.marks[p.ID]; ok {
			mean += math.Exp(v) / float64(len(a.marks))
		}
	}
	logged := map[string]int{}
	for _, e := range a.in.Entries {
		if e.Basis == access.Recorded {
			logged[e.Person]++
		}
	}
	list := []weigh.Candidate{{ID: "outside", Rival: true, Prior: outside}}
	v := verdict{map[string]float64{}, map[string]bool{}}
	for _, p := range a.in.People {
		var statuses []access.Status
		weakest := access.Held
		for i := range a.in.Leaks {
			s, err := acc.Status(p.ID, i)
			if err != nil {
				return v, err
			}
			statuses = append(statuses, s)
			weakest = min(weakest, s)
		}
		c := weigh.Candidate{ID: p.ID, Prior: (1 - outside) / n, Factors: []weigh.Factor{reach.Factor(statuses).Choose(items, logged[p.ID], len(a.in.Leaks), weakest)}}
		if own, ok := a.marks[p.ID]; ok {
			c.Factors = append(c.Factors, weigh.Factor{Name: weigh.Marks, LogLR: own})
		} else if len(a.marks) > 0 {
			c.Factors = append(c.Factors, weigh.Factor{Name: weigh.Marks, LogLR: math.Log(mean)})
		}
		list = append(list, c)
	}
	_, altogether := acc.Excluded()
	for _, id := range altogether {
		v.out[id] = true
	}
	posteriors, err := weigh.Weigh(list, weigh.DefaultSettings())
	for _, p := range posteriors {
		if p.ID != "outside" {
			v.p[p.ID] = p.Probability
		}
	}
	return v, err
}

// intersection names those who on record held everything, alike, and rules out all others.
func intersection(a affair, acc *access.Access) (verdict, error) {
	return among(a, acc.Everything(access.Held)), nil
}

// uniform takes all who on record held anything that leaked to be alike.
func uniform(a affair, acc *access.Access) (verdict, error) {
	var list []string
	for _, p := range a.in.People {
		if len(held(a, acc, p.ID)) > 0 {
			list = append(list, p.ID)
		}
	}
	return among(a, list), nil
}

func among(a affair, list []string) verdict {
	v := verdict{map[string]float64{}, map[string]bool{}}
	for _, p := range a.in.People {
		v.out[p.ID] = true
	}
	for _, id := range list {
		v.p[id] = 1 / float64(len(list))
		delete(v.out, id)
	}
	return v
}

func held(a affair, acc *access.Access, person string) (leaks []int) {
	for i := range a.in.Leaks {
		if s, err := acc.Status(person, i); err == nil && s == access.Held {
			leaks = append(leaks, i)
		}
	}
	return leaks
}

// guilt is the model of Papadimitriou and Garcia-Molina (Data Leakage
// Detection, IEEE TKDE 23, 2011): P(i guilty) = 1 − Π over the leaked items that i held
// of (1 − (1 − p)/number of its holders), with p the chance that an item was guessed. The
// probabilities are of each by itself; where they sum to more than 1 they are scaled.
func guilt(a affair, acc *access.Access) (verdict, error) {
	holders := make([]float64, len(a.in.Leaks))
	for _, p := range a.in.People {
		for _, i := range held(a, acc, p.ID) {
			holders[i]++
		}
	}
	v := verdict{map[string]float64{}, map[string]bool{}}
	sum := 0.
	for _, p := range a.in.People {
		innocent := 1.
		for _, i := range held(a, acc, p.ID) {
			innocent *= 1 - (1-outside)/holders[i]
		}
		v.p[p.ID] = 1 - innocent
		v.out[p.ID] = innocent == 1
		sum += 1 - innocent
	}
	for id := range v.p {
		v.p[id] /= max(1, sum)
	}
	return v, nil
}

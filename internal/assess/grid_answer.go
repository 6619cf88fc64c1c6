package assess

import (
	"math"
	"math/rand/v2"
	"slices"

	"barium/internal/exposure"
	"barium/internal/exposure/grid"
)

// A GridAssessment is the answer about a grid: an Assessment whose candidates are
// the alternatives, and for each that is ruled out a proof.
type GridAssessment struct {
	Assessment
	Proofs []GridProof `json:"proofs"` // for the audience that knows most
}

// A GridProof is why an alternative isn't the answer, from as few statements as
// were found to be enough.
type GridProof struct {
	Candidate  string      `json:"candidate"`
	Statements []string    `json:"statements"`
	Steps      []grid.Line `json:"steps"`
}

// Make answers, for all audiences. Alternatives that are possible count alike: in how
// many ways the rest of the grid can then be filled isn't weighed.
func (q *GridInquiry) Make(l Limit) (GridAssessment, error) {
	a := GridAssessment{Assessment: Assessment{Secret: q.Secret.Name, K: q.Secret.K, World: len(q.asked.Alternatives()), Timeline: []Step{}}, Proofs: []GridProof{}}
	var heard [][]int
	most := 0
	for i, who := range listening(q.Said, q.Secret.Adversaries) {
		events := exposure.Heard(q.Said, who, exposure.Always)
		heard = append(heard, statementsOf(events))
		told, err := q.tell(who, heard[i], l)
		if err != nil {
			return a, err
		}
		steps, err := q.history(who, events, l)
		if err != nil {
			return a, err
		}
		a.Audiences, a.Timeline = append(a.Audiences, told), append(a.Timeline, steps...)
		if told.EntropyBits < a.Audiences[most].EntropyBits {
			most = i
		}
	}
	a.Audience = a.Audiences[most].Audience
	found, err := q.asked.Dots(heard[most], l.Stop)
	if err != nil {
		return a, err
	}
	for i := range a.Audiences {
		if i == most {
			err = q.exclude(&a.Audiences[i], heard[i], found.Shortest)
		} else {
			err = q.exclude(&a.Audiences[i], heard[i], func(int) ([]int, bool) { return nil, false })
		}
		if err != nil {
			return a, err
		}
	}
	if err := a.infer(q, found, l); err != nil {
		return a, err
	}
	return a, a.prove(q, most)
}

func statementsOf(events []exposure.Event) []int {
	list := make([]int, len(events))
	for i, e := range events {
		list[i] = e.Statement
	}
	return list
}

func (q *GridInquiry) tell(who exposure.Audience, heard []int, l Limit) (Audience, error) {
	a := Audience{Audience: NameOf(who), Candidates: []string{}, Probabilities: []float64{}, Excluded: []Exclusion{}}
	left, err := q.asked.Left(heard, l.Stop)
	if err != nil {
		return a, err
	}
	n := float64(len(left))
	a.EntropyBits, a.BayesVulnerability, a.GuessingEntropy, a.Lost = math.Log2(n), 1/n, (n+1)/2, len(left) < q.Secret.K
	for _, i := range left {
		a.Candidates, a.Probabilities = append(a.Candidates, q.asked.Alternatives()[i]), append(a.Probabilities, 1/n)
	}
	return a, nil
}

// exclude says of each alternative that doesn't remain by which statements: a
// smallest set where one is known, else those that a proof uses. That there is a proof
// has been found in time, so it isn't stopped.
func (q *GridInquiry) exclude(a *Audience, heard []int, shortest func(alternative int) ([]int, bool)) error {
	for i, name := range q.asked.Alternatives() {
		if slices.Contains(a.Candidates, name) {
			continue
		}
		by, ok := shortest(i)
		if !ok {
			p, err := q.asked.Why(i, heard, nil)
			if err != nil {
				return err
			}
			by = p.Uses()
		}
		a.Excluded = append(a.Excluded, Exclusion{name, q.ids(by)})
	}
	return nil
}

func (q *GridInquiry) ids(list []int) []string {
	ids := []string{}
	for _, i := range list {
		ids = append(ids, q.Said[i].ID)
	}
	return ids
}

func (q *GridInquiry) history(who exposure.Audience, events []exposure.Event, l Limit) ([]Step, error) {
	var steps []Step
	before := len(q.asked.Alternatives())
	for i, e := range events {
		left, err := q.asked.Left(statementsOf(events[:i+1]), l.Stop)
		if err != nil {
			return nil, err
		}
		n := len(left)
		steps = append(steps, Step{
			q.Said[e.Statement].ID, NameOf(who), n, math.Log2(float64(before)) - math.Log2(float64(n)), int64(e.At), e.By, n < q.Secret.K && before >= q.Secret.K,
		})
		before = n
	}
	return steps, nil
}

func (a *GridAssessment) infer(q *GridInquiry, found grid.Dots, l Limit) error {
	a.MinimalSets, a.Shares, a.Withhold = [][]string{}, map[string]float64{}, []Plan{}
	losing, err := found.Losing(q.Secret.K, l.Stop)
	if err != nil {
		return err
	}
	a.Complete, a.UpTo = losing.Complete, losing.UpTo
	for _, list := range losing.Closed {
		ids := []string{}
		for _, i := range list {
			ids = append(ids, found.Heard[i])
		}
		a.MinimalSets = append(a.MinimalSets, ids)
	}
	for _, s := range a.Timeline {
		if s.Lost && s.Audience == a.Audience {
			a.Pivotal = s.ID
		}
	}
	if found.Complete() {
		for i, s := range found.Shares(l.Draws, rand.New(rand.NewPCG(1, 2))) {
			a.credit(found.Heard[i], s.Bits, s.Margin)
		}
	}
	a.plan(q, found, losing, l.Plans)
	return nil
}

// plan lists the cheapest ways to keep the secret. Where the search was cut short
// there is only the one that is always there: to say nothing.
func (a *GridAssessment) plan(q *GridInquiry, found grid.Dots, losing grid.Dual, most int) {
	plans := found.Plans(losing, func(i int) float64 { return q.Said[i].Cost })
	if !losing.Complete && len(q.asked.Alternatives()) >= q.Secret.K {
		plans = []grid.Plan{found.Silence(func(i int) float64 { return q.Said[i].Cost })}
	}
	for _, p := range plans[:min(most, len(plans))] {
		out := Plan{Cost: p.Cost, IDs: q.ids(p.Withheld), Changes: []Change{}, CandidatesLeft: len(p.Left), Optimal: losing.Complete}
		if losing.Complete {
			out.Bound = p.Cost
		}
		for _, i := range p.Withheld {
			out.Changes = append(out.Changes, Change{ID: q.Said[i].ID, Withheld: true, Cost: q.Said[i].Cost})
		}
		a.Withhold = append(a.Withhold, out)
	}
}

// prove writes why each alternative is excluded for the audience that knows most.
func (a *GridAssessment) prove(q *GridInquiry, audience int) error {
	for _, x := range a.Audiences[audience].Excluded {
		var by []int
		for _, id := range x.By {
			by = append(by, slices.IndexFunc(q.Said, func(s exposure.Statement) bool { return s.ID == id }))
		}
		alternative := slices.Index(q.asked.Alternatives(), x.Candidate)
		p, err := q.asked.Why(alternative, by, nil)
		if err != nil {
			return err
		}
		a.Proofs = append(a.Proofs, GridProof{x.Candidate, x.By, q.asked.Words(p)})
	}
	return nil
}

package assess

import (
	"errors"
	"math/rand/v2"
	"slices"

	"barium/internal/exposure"
	"barium/internal/exposure/dots"
	"barium/internal/exposure/withhold"
)

// An Assessment is the answer. Its JSON is a contract. What stands at the top is
// about the audience that knows most.
type Assessment struct {
	Secret    string     `json:"secret"`
	K         int        `json:"k"`
	World     int        `json:"world"` // candidates
	Audiences []Audience `json:"audiences"`
	Audience  string     `json:"audience"` // the one that knows most; the public where it knows as much
	Inference
	Timeline []Step `json:"timeline"`
}

// An Audience is what one can infer now.
type Audience struct {
	Audience           string      `json:"audience"`
	Candidates         []string    `json:"candidates"` // those who remain, the likeliest first
	Probabilities      []float64   `json:"probabilities"`
	EntropyBits        float64     `json:"entropyBits"`
	BayesVulnerability float64     `json:"bayesVulnerability"`
	GuessingEntropy    float64     `json:"guessingEntropy"`
	Lost               bool        `json:"lost"`
	Excluded           []Exclusion `json:"excluded"`
}

// An Exclusion is why a candidate doesn't remain: the statements that rule it out,
// in the order in which they were heard.
type Exclusion struct {
	Candidate string   `json:"candidate"`
	By        []string `json:"by"`
}

// An Inference is which statements made what an audience can infer possible, and
// what to withhold from it.
type Inference struct {
	MinimalSets [][]string         `json:"minimalSets"`
	Complete    bool               `json:"complete"` // these are all minimal sets
	UpTo        int                `json:"upTo"`     // these are all of at most so many statements
	Shares      map[string]float64 `json:"shares"`   // bits
	Margins     map[string]float64 `json:"margins,omitempty"`
	Pivotal     string             `json:"pivotal"` // with which the secret was lost; "" where it isn't
	Withhold    []Plan             `json:"withhold"`
}

// A Plan is one way to keep the secret.
type Plan struct {
	Cost           float64  `json:"cost"`
	IDs            []string `json:"ids"`     // of the statements that it changes
	Changes        []Change `json:"changes"` // what becomes of each
	CandidatesLeft int      `json:"candidatesLeft"`
	Optimal        bool     `json:"optimal"`
	Bound          float64  `json:"bound"` // no plan costs less
	// KnownPolicy is how many remain for somebody who knows by what rule the lines
	// were left out. It isn't worked out for a grid.
	KnownPolicy *int `json:"knownPolicy,omitempty"`
}

// A Change is a statement withheld, or said more weakly.
type Change struct {
	ID       string  `json:"id"`
	Withheld bool    `json:"withheld"`
	Where    string  `json:"where,omitempty"`
	Cost     float64 `json:"cost"`
}

// A Step is how an audience stood after a statement.
type Step struct {
	ID       string  `json:"id"`
	Audience string  `json:"audience"`
	Left     int     `json:"left"`
	Bits     float64 `json:"bits"` // that it added
	At       int64   `json:"at"`   // microseconds since 1970; 0 where no time was given
	By       string  `json:"by,omitempty"`
	Lost     bool    `json:"lost"` // with it the secret was lost
}

// A Limit bounds the searches. What is cut short says so.
type Limit struct {
	Plans int         // how many ways to keep the secret, the cheapest first
	Draws int         // random orders for shares that can't be exact
	Stop  func() bool // asked now and then; true ends a search
	Weigh func() bool // the same, for what to withhold; Stop where it is nil
}

// Make answers an inquiry, for these audiences.
func Make(q *exposure.Inquiry, audiences []exposure.Audience, l Limit) (Assessment, error) {
	a := Assessment{Secret: q.Secret.Name, K: q.Secret.Harm.Fewer, World: q.World.Len(), Timeline: []Step{}}
	var most exposure.View
	for i, who := range audiences {
		v := q.View(who, exposure.Always)
		told, err := tell(q, v)
		if err != nil {
			return a, err
		}
		steps, err := v.History()
		if err != nil {
			return a, err
		}
		a.Audiences, a.Timeline = append(a.Audiences, told), append(a.Timeline, timeline(who, steps)...)
		if i == 0 || told.EntropyBits < a.Audiences[at(a.Audiences, a.Audience)].EntropyBits {
			a.Audience, most = told.Audience, v
		}
	}
	var err error
	a.Inference, err = infer(q, most, l)
	return a, err
}

func at(list []Audience, name string) int {
	return slices.IndexFunc(list, func(x Audience) bool { return x.Audience == name })
}

func tell(q *exposure.Inquiry, v exposure.View) (Audience, error) {
	answer, err := v.Answer()
	a := Audience{
		Audience: NameOf(v.Audience), Candidates: []string{}, Probabilities: []float64{}, Excluded: []Exclusion{}, EntropyBits: answer.EntropyBits,
		BayesVulnerability: answer.BayesVulnerability, GuessingEntropy: answer.GuessingEntropy, Lost: answer.Harmed,
	}
	for _, c := range answer.Candidates {
		a.Candidates, a.Probabilities = append(a.Candidates, c.Name), append(a.Probabilities, c.Probability)
	}
	for i := range q.World.Len() {
		name := q.World.Name(i)
		if reasons, possible := v.Why(name); possible && len(reasons) > 0 {
			x := Exclusion{Candidate: name}
			for _, r := range reasons {
				x.By = append(x.By, r.ID)
			}
			a.Excluded = append(a.Excluded, x)
		}
	}
	return a, err
}

func timeline(who exposure.Audience, steps []exposure.Step) []Step {
	list := make([]Step, len(steps))
	for i, s := range steps {
		list[i] = Step{s.ID, NameOf(who), s.Left, s.Added, int64(s.At), s.By, s.Pivot}
	}
	return list
}

func infer(q *exposure.Inquiry, v exposure.View, l Limit) (Inference, error) {
	r := Inference{MinimalSets: [][]string{}, Shares: map[string]float64{}, Withhold: []Plan{}}
	found, err := v.Dots(dots.Limit{Stop: l.Stop})
	if err != nil {
		return r, err
	}
	r.Complete, r.UpTo = found.Complete, found.UpTo
	for _, d := range found.Sets {
		r.MinimalSets = append(r.MinimalSets, d.IDs)
	}
	steps, err := v.History()
	if err != nil {
		return r, err
	}
	for _, s := range steps {
		if s.Pivot {
			r.Pivotal = s.ID
		}
	}
	if err := r.share(v, l); err != nil {
		return r, err
	}
	return r, r.plan(q, v, l)
}

// share divides what was revealed. The seed is fixed: the same file gives the same
// figures.
func (r *Inference) share(v exposure.View, l Limit) error {
	shares, err := v.Shares(l.Draws, rand.New(rand.NewPCG(1, 2)), dots.Limit{Stop: l.Stop})
	for _, s := range shares {
		r.credit(s.ID, s.Bits, s.Margin)
	}
	return err
}

func (r *Inference) credit(id string, bits, margin float64) {
	r.Shares[id] = bits
	if margin > 0 {
		if r.Margins == nil {
			r.Margins = map[string]float64{}
		}
		r.Margins[id] = margin
	}
}

func (r *Inference) plan(q *exposure.Inquiry, v exposure.View, l Limit) error {
	weigh := l.Weigh
	if weigh == nil {
		weigh = l.Stop
	}
	plans, err := v.Withhold(l.Plans, withhold.Limit{Stop: weigh})
	if errors.Is(err, withhold.ErrImpossible) {
		return nil // an empty list says so: not even silence keeps it
	}
	for i, p := range plans {
		out := Plan{Cost: p.Cost, IDs: []string{}, Changes: []Change{}, CandidatesLeft: len(p.Remaining), Optimal: p.Optimal, Bound: p.Bound}
		for _, c := range p.Changes {
			out.IDs, out.Changes = append(out.IDs, c.ID), append(out.Changes, Change{c.ID, c.Withheld, c.Where, c.Cost})
		}
		policy := exposure.AnyMinimal
		if i == 0 {
			policy = exposure.Cheapest
		}
		known := len(q.Recheck(p, policy, withhold.Limit{Stop: l.Stop}).Remaining)
		out.KnownPolicy = &known
		r.Withhold = append(r.Withhold, out)
	}
	return err
}

// Package exposure works out what an audience can infer from what it has been
// told: which candidates remain, which statements gave them away, and what to
// withhold. It knows a world, not the outside: the same input gives the same
// answer, and moments are numbers that the caller gives.
package exposure

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"barium/internal/exposure/set"
	"barium/internal/exposure/world"
)

// Moment is a time on the caller's clock; Unix microseconds serve well. Only
// the order counts.
type Moment int64

// Always is later than every telling.
const Always Moment = math.MaxInt64

// Secret is a question about the world whose answer is to be kept.
type Secret struct {
	Name  string
	Whose string
	Prior map[string]float64 // relative weight by candidate; none given: all alike. Those not named: 0
	Harm  Harm
}

// Harm says when the secret counts as lost: fewer than Fewer candidates remain,
// those for whom Shared holds not counted.
//
// Identified is Fewer 2. Down to k is Fewer k. All who remain share a damaging
// property is Shared with Fewer 1. With a level prior, guessed within g tries
// with a chance of p is Fewer ⌊g/p⌋+1: see Tries.
type Harm struct {
	Fewer  int
	Shared string // CEL over c
}

// Tries is the harm that g guesses hit with a chance of at least p, for a
// level prior.
func Tries(g int, p float64) Harm { return Harm{Fewer: int(float64(g)/p+1e-9) + 1} }

// Likelihood is how probable it is that the statement is made if its predicate
// is true, and if it is false, of the answer.
type Likelihood struct{ True, False float64 }

// Reading says how to take a statement.
type Reading int

const (
	AsStated  Reading = iota // by its likelihood if it has one, else at face value
	FaceValue                // its predicate is true
	SetAside                 // as if it had not been made
)

// Span is where a statement stands in a document or publication, in bytes.
type Span struct {
	Document   string
	Start, End int
}

// Rung is a weaker form of a statement and what it costs to say only that.
type Rung struct {
	Where string
	Cost  float64
}

// Statement is something said about the answer.
type Statement struct {
	ID          string
	Text        string
	Span        Span
	Where       string      // CEL over c
	Likelihood  *Likelihood // nil: strict
	Reliability string      // of the source, A to F; or empty
	Credibility string      // of the claim, 1 to 6; or empty
	Cost        float64     // of withholding it
	Ladder      []Rung      // weaker and weaker
	About       string      // CEL: the question that the statement answers; empty: whether Where holds
	Told        []Telling
}

// Telling is one occasion on which a statement was made.
type Telling struct {
	By string
	To Audience
	At Moment
}

// Inquiry is a secret, a world and statements, compiled.
type Inquiry struct {
	World      *world.World
	Secret     Secret
	Statements []Statement

	prior    []float64  // by candidate, sums to 1
	base     set.Set    // candidates whose prior isn't 0
	among    set.Set    // candidates that count against harm
	compiled []compiled // by statement
	index    map[string]int
}

// New compiles an inquiry. The error names the statement at fault.
func New(w *world.World, secret Secret, statements []Statement) (*Inquiry, error) {
	q := &Inquiry{World: w, Secret: secret, Statements: slices.Clone(statements), index: make(map[string]int)}
	if err := q.takeSecret(); err != nil {
		return nil, fmt.Errorf("secret %q: %w", secret.Name, err)
	}
	for i := range statements {
		if err := q.take(i); err != nil {
			return nil, fmt.Errorf("statement %q: %w", statements[i].ID, err)
		}
	}
	return q, nil
}

func (q *Inquiry) takeSecret() error {
	if q.Secret.Harm.Fewer < 1 {
		return fmt.Errorf("harm at fewer than %d candidates never comes: say at how many it does", q.Secret.Harm.Fewer)
	}
	if err := q.takePrior(); err != nil {
		return err
	}
	q.among = q.base.Clone()
	if shared := q.Secret.Harm.Shared; shared != "" {
		truth, err := q.evaluate(shared)
		if err != nil {
			return fmt.Errorf("shared property: %w", err)
		}
		q.among.AndNot(q.base, truth.True)
	}
	return nil
}

func (q *Inquiry) takePrior() error {
	n := q.World.Len()
	q.prior, q.base = make([]float64, n), set.New(n)
	sum := 0.0
	for name, weight := range q.Secret.Prior {
		i, ok := q.World.Index(name)
		if !ok {
			return fmt.Errorf("the prior names %q, who is no candidate of this world", name)
		}
		if !(weight >= 0) || math.IsInf(weight, 0) {
			return fmt.Errorf("the prior of %q is %v: weights are finite and not negative", name, weight)
		}
		q.prior[i] = weight
		sum += weight
	}
	for i := range q.prior {
		if len(q.Secret.Prior) == 0 {
			q.prior[i], sum = 1, float64(n)
		}
		if q.prior[i] > 0 {
			q.base.Add(i)
		}
	}
	if sum == 0 {
		return fmt.Errorf("the prior gives no candidate a chance")
	}
	for i := range q.prior {
		q.prior[i] /= sum
	}
	return nil
}

func (q *Inquiry) evaluate(where string) (world.Truth, error) {
	p, err := q.World.Compile(where)
	if err != nil {
		return world.Truth{}, err
	}
	return p.Evaluate()
}

// compiled is what is known of a statement once its predicates are evaluated.
type compiled struct {
	keep  set.Set   // whom it leaves at face value
	rungs []set.Set // whom its rungs leave, the statement itself first, silence last
	about []int     // each candidate's answer to its question
}

func (q *Inquiry) take(i int) error {
	s := q.Statements[i]
	if _, twice := q.index[s.ID]; twice {
		return fmt.Errorf("two statements have this id: rename one")
	}
	c, err := q.compile(s)
	if err != nil {
		return err
	}
	q.index[s.ID] = i
	q.compiled = append(q.compiled, c)
	return nil
}

func (q *Inquiry) compile(s Statement) (compiled, error) {
	if err := s.check(); err != nil {
		return compiled{}, err
	}
	truth, err := q.evaluate(s.Where)
	if err != nil {
		return compiled{}, err
	}
	c := compiled{keep: truth.Keep()}
	if s.Likelihood == nil && !c.keep.Meets(q.base) {
		return compiled{}, fmt.Errorf("no candidate satisfies %q: check its values against the world's", s.Where)
	}
	if c.rungs, err = q.climb(s, c.keep); err == nil {
		c.about, err = q.answers(s, c.keep)
	}
	return c, err
}

// climb evaluates the ladder, whose rungs must get weaker.
func (q *Inquiry) climb(s Statement, keep set.Set) ([]set.Set, error) {
	rungs := []set.Set{keep}
	for r, rung := range s.Ladder {
		truth, err := q.evaluate(rung.Where)
		if err != nil {
			return nil, fmt.Errorf("rung %d: %w", r+1, err)
		}
		next, below := truth.Keep(), rungs[len(rungs)-1]
		for c := range below.All {
			if !next.Has(c) {
				return nil, fmt.Errorf("rung %d, %q, rules out %s, whom the rung below leaves: a ladder must get weaker",
					r+1, rung.Where, q.World.Name(c))
			}
		}
		rungs = append(rungs, next)
	}
	return append(rungs, set.Full(q.World.Len())), nil
}

// answers numbers the candidates' answers to the statement's question.
func (q *Inquiry) answers(s Statement, keep set.Set) ([]int, error) {
	if s.About != "" {
		return q.World.Partition(s.About)
	}
	list := make([]int, q.World.Len())
	for c := range keep.All {
		list[c] = 1
	}
	return list, nil
}

func (s Statement) check() error {
	switch l := s.Likelihood; {
	case s.ID == "":
		return fmt.Errorf("it has no id (%q)", s.Text)
	case l != nil && !(l.True > 0 && l.True <= 1 && l.False >= 0 && l.False <= 1):
		return fmt.Errorf("likelihoods %v and %v: both lie between 0 and 1, the first above 0", l.True, l.False)
	case s.Reliability != "" && (len(s.Reliability) != 1 || !strings.Contains("ABCDEF", s.Reliability)):
		return fmt.Errorf("reliability %q: the grades are A to F", s.Reliability)
	case s.Credibility != "" && (len(s.Credibility) != 1 || !strings.Contains("123456", s.Credibility)):
		return fmt.Errorf("credibility %q: the grades are 1 to 6", s.Credibility)
	case s.Span.Start < 0 || s.Span.End < s.Span.Start:
		return fmt.Errorf("its span runs from %d to %d", s.Span.Start, s.Span.End)
	}
	cost := 0.0
	for r, rung := range s.Ladder {
		if !(rung.Cost >= cost) {
			return fmt.Errorf("rung %d costs %v after %v: a weaker form can't cost less", r+1, rung.Cost, cost)
		}
		cost = rung.Cost
	}
	if !(s.Cost >= cost) || math.IsInf(s.Cost, 0) {
		return fmt.Errorf("withholding costs %v after %v: it is finite, and no less than a weaker form", s.Cost, cost)
	}
	return nil
}

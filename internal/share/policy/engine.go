// Package policy decides who may do what, from facts alone, by the rules in one
// file, and says why in words. Nothing else in the house decides it.
package policy

import (
	_ "embed"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/cedar-policy/cedar-go"
)

//go:embed policies.cedar
var text []byte

// Text is the rules as they are written.
func Text() string { return string(text) }

// An Engine holds the rules. It is safe for concurrent use.
type Engine struct {
	set   cedar.PolicyMap
	rules map[string]rule
	order []string // ids, as in the file
	// otherwise is what the permits of an act say where none of them holds.
	otherwise map[Act][]string
}

type rule struct {
	says, otherwise string
	permits         bool
}

// New reads the rules.
func New() (*Engine, error) { return parse(text) }

func parse(text []byte) (*Engine, error) {
	list, err := cedar.NewPolicyListFromBytes("policies.cedar", text)
	if err != nil {
		return nil, fmt.Errorf("policies: %w", err)
	}
	e := &Engine{set: cedar.PolicyMap{}, rules: map[string]rule{}}
	for _, p := range list {
		a := p.Annotations()
		id, says := string(a["id"]), string(a["says"])
		otherwise, told := a["otherwise"]
		permits := p.Effect() == cedar.Permit
		if _, twice := e.rules[id]; id == "" || says == "" || twice || permits != told {
			return nil, fmt.Errorf("policies: rule %q lacks its @id, @says or, as a permit, @otherwise, or comes twice", id)
		}
		e.set[cedar.PolicyID(id)] = p
		e.rules[id] = rule{says, string(otherwise), permits}
		e.order = append(e.order, id)
	}
	e.otherwise = map[Act][]string{}
	for _, act := range Acts() {
		e.otherwise[act] = e.permits(act)
	}
	return e, nil
}

// permits collects the otherwise of the permits that name an act.
func (e *Engine) permits(act Act) []string {
	var parts []string
	uid := cedar.NewEntityUID("Act", cedar.String(act))
	for _, id := range e.order {
		if r := e.rules[id]; r.permits && r.otherwise != "" && strings.Contains(string(e.set[cedar.PolicyID(id)].MarshalCedar()), uid.String()) {
			parts = append(parts, r.otherwise)
		}
	}
	return parts
}

// Rule is a rule as it is written; "" where there is none by that id.
func (e *Engine) Rule(id string) string {
	p, ok := e.set[cedar.PolicyID(id)]
	if !ok {
		return ""
	}
	return string(p.MarshalCedar())
}

// A Decision is what the rules come to.
type Decision struct {
	Allowed  bool
	Policies []string // ids of the deciding rules; none where no permit held
	Words    string   // why: "refused: …" or "allowed: …"
	Facts    Facts    // what it was decided from
}

// ErrRefused is wrapped by the error of every refusal.
var ErrRefused = errors.New("refused")

// A Refusal is a decision against somebody, as an error.
type Refusal struct{ Decision Decision }

func (r *Refusal) Error() string { return r.Decision.Words }

// Unwrap makes every refusal an ErrRefused.
func (r *Refusal) Unwrap() error { return ErrRefused }

// Err is nil where the act is allowed, otherwise a *Refusal.
func (d Decision) Err() error {
	if d.Allowed {
		return nil
	}
	return &Refusal{d}
}

// Decide decides. Whatever goes wrong on the way refuses.
func (e *Engine) Decide(f Facts) Decision {
	record := f.record()
	context, err := asRecord(record)
	if err != nil {
		return Decision{Words: "refused: " + err.Error(), Facts: f}
	}
	verdict, why := cedar.Authorize(e.set, nil, cedar.Request{
		Principal: cedar.NewEntityUID("Person", cedar.String(f.Person.ID)),
		Action:    cedar.NewEntityUID("Act", cedar.String(f.Act)),
		Resource:  cedar.NewEntityUID("Document", cedar.String(f.Document.ID)),
		Context:   context,
	})
	if len(why.Errors) > 0 {
		d := Decision{Facts: f, Words: "refused: a rule could not be applied"}
		for _, fault := range why.Errors {
			d.Policies = append(d.Policies, string(fault.PolicyID))
			d.Words += "; " + string(fault.PolicyID) + ": " + fault.Message
		}
		return d
	}
	d := Decision{Allowed: verdict == cedar.Allow, Facts: f}
	for _, reason := range why.Reasons {
		d.Policies = append(d.Policies, string(reason.PolicyID))
	}
	slices.SortFunc(d.Policies, func(a, b string) int { return slices.Index(e.order, a) - slices.Index(e.order, b) })
	d.Words = e.explain(d)
	return d
}

func (e *Engine) explain(d Decision) string {
	var parts []string
	for _, id := range d.Policies {
		parts = append(parts, e.rules[id].says)
	}
	outcome := "allowed: "
	if !d.Allowed {
		outcome = "refused: "
	}
	if len(parts) == 0 {
		parts = e.otherwise[d.Facts.Act]
	}
	if len(parts) == 0 {
		parts = []string{"no rule is for this act"}
	}
	return outcome + d.Facts.words().Replace(strings.Join(parts, "; "))
}

func asRecord(m map[string]any) (cedar.Record, error) {
	out := cedar.RecordMap{}
	for k, v := range m {
		switch v := v.(type) {
		case string:
			out[cedar.String(k)] = cedar.String(v)
		case bool:
			out[cedar.String(k)] = cedar.Boolean(v)
		case int64:
			out[cedar.String(k)] = cedar.Long(v)
		case []string:
			set := make([]cedar.Value, len(v))
			for i, s := range v {
				set[i] = cedar.String(s)
			}
			out[cedar.String(k)] = cedar.NewSet(set...)
		default:
			return cedar.Record{}, fmt.Errorf("fact %s is of a kind that rules can't read", k)
		}
	}
	return cedar.NewRecord(out), nil
}

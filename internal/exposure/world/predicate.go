package world

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/common/types/traits"

	"barium/internal/exposure/set"
)

// costLimit bounds the work of one predicate on one candidate, in CEL's units
// (about one an operation). A rule over all pairs of 10,000 candidates stays
// out; one over a candidate's neighbours' neighbours comes in.
const costLimit = 200_000

// newEnv declares what a predicate can say: the candidate c, each relation as
// a function, related(c, 'relation') and has(c, 'attribute or relation', x).
func (w *World) newEnv() error {
	options := []cel.EnvOption{
		cel.Variable("c", cel.MapType(cel.StringType, cel.DynType)),
		cel.CrossTypeNumericComparisons(true),
		cel.Function("related", cel.Overload("related_dyn_string", []*cel.Type{cel.DynType, cel.StringType}, listOfCandidates(),
			cel.BinaryBinding(func(c, name ref.Val) ref.Val { return w.related(c, string(name.(types.String))) }))),
		cel.Function("has", cel.Overload("has_dyn_string_dyn", []*cel.Type{cel.DynType, cel.StringType, cel.DynType}, cel.BoolType,
			cel.FunctionBinding(func(args ...ref.Val) ref.Val { return w.holds(args[0], string(args[1].(types.String)), args[2]) }))),
	}
	for _, name := range w.Relations() {
		if !identifier(name) {
			continue // it can be had through related
		}
		options = append(options, cel.Function(name, cel.Overload("relation_"+name, []*cel.Type{cel.DynType}, listOfCandidates(),
			cel.UnaryBinding(func(c ref.Val) ref.Val { return w.related(c, name) }))))
	}
	env, err := cel.NewEnv(options...)
	if err != nil {
		return fmt.Errorf("a relation's name can't be a function of CEL: rename it: %w", err)
	}
	w.env = env
	return nil
}

func listOfCandidates() *cel.Type { return cel.ListType(cel.MapType(cel.StringType, cel.DynType)) }

func identifier(s string) bool {
	for i, r := range s {
		letter := r == '_' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
		if !letter && (i == 0 || r < '0' || r > '9') {
			return false
		}
	}
	return s != ""
}

// holds says whether candidate c has x under name: x is the value, one of the
// list, a key of the map, or, for a relation, a related candidate.
func (w *World) holds(c ref.Val, name string, x ref.Val) ref.Val {
	i, ok := w.number(c)
	if !ok {
		return types.NewErr("%v is no candidate of this world", c.Value())
	}
	if lists := w.relations[name]; lists != nil && lists[i] != nil {
		if to, ok := w.number(x); ok {
			return types.Bool(slices.Contains(lists[i], to))
		}
	}
	v, ok := w.attrs[i][name]
	if !ok {
		return types.NewErr("no such key: %s", name)
	}
	if in, ok := v.(traits.Container); ok {
		return in.Contains(x)
	}
	return v.(ref.Val).Equal(x)
}

// Predicate is a compiled question about one candidate.
type Predicate struct {
	world   *World
	text    string
	program cel.Program
}

// Compile checks a predicate in CEL over the candidate c. Faults come with
// their line and column; an attribute that no candidate has is a fault.
func (w *World) Compile(text string) (*Predicate, error) {
	return w.compile(text, func(t *cel.Type) error {
		if t.IsExactType(cel.BoolType) || t.IsExactType(cel.DynType) {
			return nil
		}
		return fmt.Errorf("%q answers with %s: a predicate must be true or false", text, t)
	})
}

func (w *World) compile(text string, check func(*cel.Type) error) (*Predicate, error) {
	checked, issues := w.env.Compile(text)
	if issues.Err() != nil {
		return nil, fmt.Errorf("%q is not a predicate: %s", text, strings.TrimPrefix(issues.Err().Error(), "ERROR: "))
	}
	if err := check(checked.OutputType()); err != nil {
		return nil, err
	}
	if err := w.checkNames(text, checked); err != nil {
		return nil, err
	}
	program, err := w.env.Program(checked, cel.CostLimit(costLimit), cel.EvalOptions(cel.OptOptimize))
	if err != nil {
		return nil, fmt.Errorf("%q can't be compiled: %w", text, err)
	}
	return &Predicate{w, text, program}, nil
}

// checkNames refuses c.x and has(c, 'x', …) for an x that no candidate has.
func (w *World) checkNames(text string, checked *cel.Ast) error {
	known := append(w.Attributes(), w.Relations()...)
	for _, name := range named(checked) {
		if !slices.Contains(known, name) {
			return fmt.Errorf("%q asks for %q, which no candidate has%s", text, name, suggestion(name, known))
		}
	}
	return nil
}

// named lists the attributes of c that an expression names outright.
func named(checked *cel.Ast) []string {
	var list []string
	isC := func(e ast.Expr) bool { return e.Kind() == ast.IdentKind && e.AsIdent() == "c" }
	literal := func(e ast.Expr) {
		if s, ok := e.AsLiteral().(types.String); ok {
			list = append(list, string(s))
		}
	}
	ast.PostOrderVisit(checked.NativeRep().Expr(), ast.NewExprVisitor(func(e ast.Expr) {
		switch e.Kind() {
		case ast.SelectKind:
			if s := e.AsSelect(); isC(s.Operand()) {
				list = append(list, s.FieldName())
			}
		case ast.CallKind:
			call := e.AsCall()
			byName := slices.Contains([]string{"has", "related", "_[_]"}, call.FunctionName())
			if byName && len(call.Args()) > 1 && isC(call.Args()[0]) && call.Args()[1].Kind() == ast.LiteralKind {
				literal(call.Args()[1])
			}
		}
	}))
	return list
}

// suggestion names what may have been meant.
func suggestion(name string, known []string) string {
	best, distance := "", 3
	for _, k := range known {
		if d := edits(strings.ToLower(name), strings.ToLower(k)); d < distance {
			best, distance = k, d
		}
	}
	if best == "" {
		return " (there are: " + strings.Join(known, ", ") + ")"
	}
	return fmt.Sprintf(": did you mean %q?", best)
}

// edits is the Levenshtein distance in bytes.
func edits(a, b string) int {
	line := make([]int, len(b)+1)
	for j := range line {
		line[j] = j
	}
	for i := range len(a) {
		diagonal := line[0]
		line[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = line[j+1]
			line[j+1] = min(cost, line[j]+1, line[j+1]+1)
		}
	}
	return line[len(b)]
}

// Truth is where a predicate holds. Unknown are the candidates of which the
// world lacks what the predicate asks for; the rest it denies.
type Truth struct{ True, Unknown set.Set }

// Keep returns those whom the statement doesn't rule out: an outsider can't
// strike out a candidate for want of knowledge.
func (t Truth) Keep() set.Set { return t.True.Clone().Or(t.True, t.Unknown) }

// Evaluate asks the predicate of every candidate.
func (p *Predicate) Evaluate() (Truth, error) {
	t := Truth{set.New(p.world.Len()), set.New(p.world.Len())}
	for i := range p.world.values {
		v, err := p.ask(i)
		switch {
		case errors.Is(err, errUnknown):
			t.Unknown.Add(i)
			continue
		case err != nil:
			return Truth{}, err
		}
		yes, ok := v.(types.Bool)
		if !ok {
			return Truth{}, fmt.Errorf("%q answers %v for %s: a predicate must be true or false", p.text, v.Value(), p.world.names[i])
		}
		if yes {
			t.True.Add(i)
		}
	}
	return t, nil
}

// errUnknown says that the world doesn't know.
var errUnknown = errors.New("not known")

func (p *Predicate) ask(i int) (ref.Val, error) {
	v, _, err := p.program.Eval(map[string]any{"c": p.world.values[i]})
	if err == nil {
		return v, nil
	}
	if strings.Contains(err.Error(), "no such key") || strings.Contains(err.Error(), "index out of bounds") {
		return nil, errUnknown
	}
	return nil, fmt.Errorf("%q fails for %s: %w (numbers are floating: write 2.0 beside one)", p.text, p.world.names[i], err)
}

// Derive gives every candidate a further attribute, computed by an expression
// in CEL over c. Candidates for whom it isn't known go without.
func (w *World) Derive(name, text string) error {
	if slices.Contains(w.Attributes(), name) {
		return fmt.Errorf("the derived attribute %q exists already: choose another name", name)
	}
	p, err := w.compile(text, func(*cel.Type) error { return nil })
	if err != nil {
		return fmt.Errorf("derived attribute %q: %w", name, err)
	}
	values := make([]ref.Val, w.Len())
	for i := range w.values {
		if values[i], err = p.ask(i); err != nil && !errors.Is(err, errUnknown) {
			return fmt.Errorf("derived attribute %q: %w", name, err)
		}
	}
	for i, v := range values {
		if v != nil {
			w.attrs[i][name] = v
		}
	}
	w.survey()
	return nil
}

// Partition asks an expression of every candidate and numbers the answers:
// candidates with the same number have the same answer. Not known is an
// answer of its own.
func (w *World) Partition(text string) ([]int, error) {
	p, err := w.compile(text, func(*cel.Type) error { return nil })
	if err != nil {
		return nil, err
	}
	var answers []ref.Val
	list := make([]int, w.Len())
	for i := range w.values {
		v, err := p.ask(i)
		if err != nil && !errors.Is(err, errUnknown) {
			return nil, err
		}
		list[i] = slices.IndexFunc(answers, func(a ref.Val) bool {
			return a == nil && v == nil || a != nil && v != nil && a.Equal(v) == types.True
		})
		if list[i] < 0 {
			list[i], answers = len(answers), append(answers, v)
		}
	}
	return list, nil
}

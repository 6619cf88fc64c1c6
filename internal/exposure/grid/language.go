package grid

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/operators"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
)

// A Language reads statements about a grid, in CEL:
//
//	same('Riga', 'Marlow')                 they go with one entity
//	year('Riga') + 2 <= year('Marlow')     the value of a category, a number if all are whole
//	nth('rank', 'Riga') < nth('rank', 'A') its place in the category's order, from 1
//	apart(year('Riga'), year('Marlow'))    how far two numbers are apart
//
// It isn't for use by several at once.
type Language struct {
	g   *Grid
	env *cel.Env
	now *local // what the functions answer about
}

// NewLanguage declares the functions.
func NewLanguage(g *Grid) (*Language, error) {
	l := &Language{g: g}
	same := cel.FunctionBinding(func(args ...ref.Val) ref.Val { return l.same(args) })
	options := []cel.EnvOption{
		cel.CrossTypeNumericComparisons(true),
		cel.Function("same",
			cel.Overload("same_2", []*cel.Type{cel.StringType, cel.StringType}, cel.BoolType, same),
			cel.Overload("same_3", []*cel.Type{cel.StringType, cel.StringType, cel.StringType}, cel.BoolType, same),
			cel.Overload("same_4", []*cel.Type{cel.StringType, cel.StringType, cel.StringType, cel.StringType}, cel.BoolType, same)),
		cel.Function("nth", cel.Overload("nth_2", []*cel.Type{cel.StringType, cel.StringType}, cel.IntType,
			cel.BinaryBinding(func(_, v ref.Val) ref.Val { return types.Int(l.placeOf(v) + 1) }))),
		cel.Function("apart", cel.Overload("apart_2", []*cel.Type{cel.IntType, cel.IntType}, cel.IntType,
			cel.BinaryBinding(func(a, b ref.Val) ref.Val { return distance(a.(types.Int), b.(types.Int)) }))),
	}
	for c, category := range g.categories {
		if identifier(category.Name) {
			options = append(options, l.declare(c, category))
		}
	}
	env, err := cel.NewEnv(options...)
	if err != nil {
		return nil, fmt.Errorf("a column's name can't be a function of CEL: rename it: %w", err)
	}
	l.env = env
	return l, nil
}

func (l *Language) declare(c int, category Category) cel.EnvOption {
	answers := cel.StringType
	if l.g.numbers[c] != nil {
		answers = cel.IntType
	}
	return cel.Function(category.Name, cel.Overload("category_"+category.Name, []*cel.Type{cel.StringType}, answers,
		cel.UnaryBinding(func(v ref.Val) ref.Val {
			if numbers := l.g.numbers[c]; numbers != nil {
				return types.Int(numbers[l.placeOf(v)])
			}
			return types.String(category.Values[l.placeOf(v)])
		})))
}

func identifier(s string) bool {
	for i, r := range s {
		letter := r == '_' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
		if !letter && (i == 0 || r < '0' || r > '9') {
			return false
		}
	}
	return s != "" && !slices.Contains([]string{"same", "nth", "apart"}, s)
}

// same answers for the local that is being looked at. Names were checked before.
func (l *Language) same(args []ref.Val) ref.Val {
	for _, a := range args[1:] {
		if l.placeOf(a) != l.placeOf(args[0]) {
			return types.False
		}
	}
	return types.True
}

func (l *Language) placeOf(name ref.Val) int {
	v, err := l.g.Value(string(name.(types.String)))
	if err != nil {
		return -1
	}
	return l.now.place(v)
}

func distance(a, b types.Int) ref.Val {
	if a < b {
		a, b = b, a
	}
	if a-b < 0 {
		return types.NewErr("integer overflow")
	}
	return a - b
}

// Compile reads a statement.
func (l *Language) Compile(id, text, where string) (Statement, error) {
	s := Statement{ID: id, Text: text}
	checked, issues := l.env.Compile(where)
	if issues.Err() != nil {
		return s, fmt.Errorf("%q is no statement about this grid: %s", where, strings.TrimPrefix(issues.Err().Error(), "ERROR: "))
	}
	if !checked.OutputType().IsExactType(cel.BoolType) {
		return s, fmt.Errorf("%q answers with %s: a statement must be true or false", where, checked.OutputType())
	}
	for _, part := range conjuncts(checked.NativeRep().Expr()) {
		r, err := l.part(part, checked)
		if err != nil {
			return s, fmt.Errorf("%q: %w", where, err)
		}
		s.relations = append(s.relations, r)
	}
	return s, nil
}

// conjuncts divides a && b, since each is easier to reason with than both.
func conjuncts(e ast.Expr) []ast.Expr {
	if e.Kind() != ast.CallKind || e.AsCall().FunctionName() != operators.LogicalAnd {
		return []ast.Expr{e}
	}
	var list []ast.Expr
	for _, a := range e.AsCall().Args() {
		list = append(list, conjuncts(a)...)
	}
	return list
}

// costLimit bounds the work of asking a part once, in CEL's units.
const costLimit = 10_000

func (l *Language) part(e ast.Expr, whole *cel.Ast) (relation, error) {
	scope, err := l.survey(e, whole)
	if err != nil {
		return relation{}, err
	}
	text, err := cel.ExprToString(e, whole.NativeRep().SourceInfo())
	if err != nil {
		return relation{}, err
	}
	checked, issues := l.env.Compile(text)
	if issues.Err() != nil {
		return relation{}, issues.Err()
	}
	program, err := l.env.Program(checked, cel.CostLimit(costLimit))
	if err != nil {
		return relation{}, err
	}
	l.now = scope
	r, err := relate(scope, func() (bool, error) {
		v, _, err := program.Eval(cel.NoVars())
		return err == nil && v == types.True, err
	})
	if err == nil && len(r.ways) == 0 {
		err = errors.New("it can't be true, whatever goes with what")
	}
	return r, err
}

// survey collects which values a part mentions, and which category orders them.
func (l *Language) survey(e ast.Expr, whole *cel.Ast) (*local, error) {
	scope := &local{g: l.g, frame: -1}
	var fault error
	ast.PostOrderVisit(e, ast.NewExprVisitor(func(e ast.Expr) {
		if e.Kind() == ast.CallKind && fault == nil {
			fault = l.mention(scope, e.AsCall(), whole)
		}
	}))
	if fault == nil && len(scope.scope) == 0 {
		fault = errors.New("it mentions nothing in the grid: write same('a', 'b'), or a column's name as a function of a value")
	}
	return scope, fault
}

func (l *Language) mention(scope *local, call ast.CallExpr, whole *cel.Ast) error {
	names, name := call.Args(), call.FunctionName()
	frame := l.g.category(name)
	switch {
	case name == "nth":
		column, ok := literal(names[0])
		if frame = l.g.category(column); !ok || frame < 0 {
			return fmt.Errorf("nth wants the name of a column first, and there is none called %q", column)
		}
		names = names[1:]
	case name == "same":
	case !identifier(name) || frame < 0:
		return alphabetical(call, whole)
	}
	if frame >= 0 && scope.frame >= 0 && frame != scope.frame {
		return fmt.Errorf("it asks for both %s and %s in one breath: divide it with &&, or say one of them with same('…', '…')", l.g.categories[scope.frame].Name, l.g.categories[frame].Name)
	}
	if frame >= 0 {
		scope.frame = frame
	}
	for _, n := range names {
		text, ok := literal(n)
		if !ok {
			return fmt.Errorf("%s wants names, written out in quotes", name)
		}
		v, err := l.g.Value(text)
		if err != nil {
			return err
		}
		if !slices.Contains(scope.scope, v) {
			scope.scope = append(scope.scope, v)
		}
	}
	return nil
}

func literal(e ast.Expr) (string, bool) {
	if e.Kind() != ast.LiteralKind {
		return "", false
	}
	s, ok := e.AsLiteral().(types.String)
	return string(s), ok
}

// alphabetical refuses to compare names by their letters, which nobody means.
func alphabetical(call ast.CallExpr, whole *cel.Ast) error {
	ordering := []string{operators.Less, operators.LessEquals, operators.Greater, operators.GreaterEquals}
	if !slices.Contains(ordering, call.FunctionName()) {
		return nil
	}
	for _, a := range call.Args() {
		if whole.NativeRep().GetType(a.ID()).IsExactType(cel.StringType) {
			return errors.New("it compares names by their letters: write nth('column', 'name') for the place in a column's order")
		}
	}
	return nil
}

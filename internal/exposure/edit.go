package exposure

import (
	"fmt"
	"slices"
)

// Replace puts a statement in the place of the one with its id. Only it is
// evaluated anew. Views made before see the change.
func (q *Inquiry) Replace(s Statement) error {
	i, ok := q.index[s.ID]
	if !ok {
		return fmt.Errorf("there is no statement %q", s.ID)
	}
	c, err := q.compile(s)
	if err != nil {
		return fmt.Errorf("statement %q: %w", s.ID, err)
	}
	q.Statements[i], q.compiled[i] = s, c
	return nil
}

// With returns the same inquiry with other statements. Those whose predicates are
// as before aren't evaluated anew, so an edit costs what changed. Who told them to
// whom may have changed all the same. q stays as it is.
func (q *Inquiry) With(statements []Statement) (*Inquiry, error) {
	next := *q
	next.Statements, next.compiled, next.index = slices.Clone(statements), nil, make(map[string]int)
	for i, s := range statements {
		if _, twice := next.index[s.ID]; twice {
			return nil, fmt.Errorf("statement %q: two statements have this id: rename one", s.ID)
		}
		c, err := q.recompile(s)
		if err != nil {
			return nil, fmt.Errorf("statement %q: %w", s.ID, err)
		}
		next.index[s.ID] = i
		next.compiled = append(next.compiled, c)
	}
	return &next, nil
}

// recompile reuses what was compiled of a statement, if it says the same.
func (q *Inquiry) recompile(s Statement) (compiled, error) {
	if i, ok := q.index[s.ID]; ok && s.means(q.Statements[i]) {
		return q.compiled[i], s.check()
	}
	return q.compile(s)
}

// means reports whether two statements say the same, on every rung.
func (s Statement) means(t Statement) bool {
	same := func(a, b Rung) bool { return a.Where == b.Where }
	return s.Where == t.Where && s.About == t.About && (s.Likelihood == nil) == (t.Likelihood == nil) && slices.EqualFunc(s.Ladder, t.Ladder, same)
}

package exposure

import "slices"

// Apart takes what an audience knows as given, but for some statements: those can still
// be withheld, and the rest can't any more. Answers of the view that it returns are of
// these statements over the candidates whom the rest leaves. Plans are to be rechecked
// with its Inquiry: what is given would have been said whatever is withheld now.
func (v View) Apart(ids []string) View {
	given := v.q.base.Clone()
	rest := View{Audience: v.Audience, readings: v.readings}
	for _, e := range v.Events {
		switch {
		case slices.Contains(ids, v.q.Statements[e.Statement].ID):
			rest.Events = append(rest.Events, e)
		case v.strict(e.Statement):
			given.And(given, v.q.compiled[e.Statement].keep)
		case v.readings[e.Statement] != SetAside:
			rest.Events = append(rest.Events, e) // it only weighs
		}
	}
	q := *v.q
	q.base, q.among = given, v.q.among.Clone()
	q.among.And(q.among, given)
	rest.q = &q
	return rest
}

// Inquiry is what the view is of.
func (v View) Inquiry() *Inquiry { return v.q }

// Rungs are those of a plan's statements, by id, that don't stand as written.
func (p Plan) Rungs(q *Inquiry) map[string]int {
	m := map[string]int{}
	for at, i := range p.lines {
		if p.rungs[at] > 0 {
			m[q.Statements[i].ID] = p.rungs[at]
		}
	}
	return m
}

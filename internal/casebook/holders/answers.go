package holders

import (
	"cmp"
	"slices"
	"strings"

	"barium/internal/casebook/access"
)

// answered adds what parties said of others. Of several answers about a document
// the last one counts for how complete the list is; whom any question's last answer names may have had it.
func (q *Inquiry) answered() {
	for i := range q.file.Questions {
		x := &q.file.Questions[i]
		key := [2]string{x.Document, x.Party}
		if before := q.said[key]; before == nil || later(x, before) {
			q.said[key] = x
		}
		if a := x.Last(); a != nil {
			for k, o := range a.Others {
				q.named(o.at(x.Party), x.Document, nil, a.Event, k+1)
			}
		}
	}
}

// later reports whether a question was answered, or else asked, after another.
func later(x, y *Question) bool {
	a, b := x.Last(), y.Last()
	switch {
	case a != nil && b != nil:
		return a.Event > b.Event
	case a == nil && b == nil:
		return x.Event > y.Event
	}
	return a != nil
}

// about lists the documents by which a party may have had what stands in one: itself and those
// that have content of it, as far as anything of them was with the party. To say who
// had a paragraph, it has to say who had any of these.
func (q *Inquiry) about(document, party string) []string {
	var list []string
	for _, d := range append([]string{document}, q.related[document]...) {
		if q.with[d][party] {
			list = append(list, d)
		}
	}
	if len(list) == 0 {
		list = []string{document}
	}
	return list
}

// answers adds, for each party that was asked about all it takes, what it said of
// each item. Where it was asked about some of it only, it hasn't said.
func (q *Inquiry) answers() {
	for _, d := range q.documents() {
		for _, p := range q.file.Parties {
			a, ok := q.together(d, p.ID)
			if !ok {
				continue
			}
			for _, p := range q.byDoc[d] {
				a.Item = p.item
				q.Inquiry.Answers = append(q.Inquiry.Answers, a)
			}
		}
	}
}

// documents lists those of which items are wanted.
func (q *Inquiry) documents() []string {
	var list []string
	for d := range q.byDoc {
		list = append(list, d)
	}
	slices.Sort(list)
	return list
}

// together is what a party's answers about a document, and about others with the same
// content, come to: as complete as the least of them, up to the earliest of their times.
func (q *Inquiry) together(document, party string) (access.Answer, bool) {
	out := access.Answer{Party: q.labels.at(party), Complete: true}
	var ids []string
	for _, d := range q.about(document, party) {
		x := q.said[[2]string{d, party}]
		if x == nil || x.Last() == nil {
			return out, false
		}
		a := x.Last()
		ids = append(ids, Reference(a.Event))
		out.Complete = out.Complete && a.Complete
		if out.AsOf.IsZero() || a.AsOf.Before(out.AsOf) {
			out.AsOf = a.AsOf
		}
	}
	out.ID = strings.Join(ids, " ")
	return out, true
}

// An Owed question is one whose answer would make the list more complete.
type Owed struct {
	Document, Party string // ids
	Registered      bool   // the party is: otherwise it can't be asked here
	Why             string // of the party: "has not said who held it"
	Items           int    // that it would help with
	Question        *Question
}

// Owed lists what has to be asked and answered for the lists of holders to be
// complete, by document and party.
func (q *Inquiry) Owed(records []access.Record) []Owed {
	party := map[string]Party{}
	for _, p := range q.file.Parties {
		party[q.labels.at(p.ID)] = p
	}
	at := map[[2]string]int{}
	var list []Owed
	for i, r := range records {
		for _, m := range r.Missing {
			p := party[m.Party]
			for _, d := range q.about(q.Leaks[i].Document, p.ID) {
				key := [2]string{d, p.ID}
				if q.settled(key, q.Leaks[i]) {
					continue
				}
				n, known := at[key]
				if !known {
					n = len(list)
					at[key] = n
					list = append(list, Owed{Document: d, Party: p.ID, Registered: !strings.HasPrefix(p.ID, "named "), Why: m.Why, Question: q.said[key]})
				}
				list[n].Items++
			}
		}
	}
	slices.SortFunc(list, func(a, b Owed) int {
		return cmp.Or(cmp.Compare(q.labels.of(a.Document), q.labels.of(b.Document)), cmp.Compare(q.labels.at(a.Party), q.labels.at(b.Party)))
	})
	return list
}

// settled reports whether the last answer to a question is all that a leak needs.
func (q *Inquiry) settled(key [2]string, l Leak) bool {
	x := q.said[key]
	if x == nil || x.Last() == nil {
		return false
	}
	a := x.Last()
	return a.Complete && !l.Published.Latest.IsZero() && !a.AsOf.Before(l.Published.Latest)
}

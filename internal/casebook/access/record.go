package access

import (
	"fmt"
	"slices"
	"strings"
)

// A Record says how complete the list of an item's holders is, and how that is
// known. It is what a page shows first: the best-known failing of inquiries
// is not to have had the full list.
type Record struct {
	Item     string
	Complete bool
	Answered []Answer // by party
	// Asking what is Missing would complete it.
	Missing  []Ask
	Examined *Examination // nil if nobody looked for ways of deriving it
}

// An Ask is a question that is owed to a party, and why.
type Ask struct{ Party, Why string }

// record asks every party that can have had the item before it was published,
// and the originator, whether it has listed all holders up to then. Whoever
// they passed it to is in the entries, and so is asked as well.
func (x *index) record(it int, published Span) Record {
	r := Record{Item: x.names[it], Examined: x.exam[it]}
	parties := map[string]bool{x.Originator: true}
	for _, i := range x.entries[it] {
		if e := x.Entries[i]; e.From.mayPrecede(published) {
			parties[x.partyOf(e)] = true
		}
	}
	for p := range parties {
		a, ok := x.answers[it][p]
		switch {
		case !ok:
			r.Missing = append(r.Missing, Ask{p, "has not said who held it"})
		case !a.Complete:
			r.Missing = append(r.Missing, Ask{p, "says that its list is not complete"})
		case published.Latest.IsZero() || a.AsOf.Before(published.Latest):
			r.Missing = append(r.Missing, Ask{p, "answered for the time up to " + stamp(a.AsOf) + " only"})
		default:
			r.Answered = append(r.Answered, a)
		}
	}
	slices.SortFunc(r.Answered, func(a, b Answer) int { return strings.Compare(a.Party, b.Party) })
	slices.SortFunc(r.Missing, func(a, b Ask) int { return strings.Compare(a.Party, b.Party) })
	r.Complete = len(r.Missing) == 0
	return r
}

// String says it in a sentence.
func (r Record) String() string {
	if r.Complete {
		var by []string
		for _, a := range r.Answered {
			by = append(by, a.Party)
		}
		return fmt.Sprintf("the list of who held %q is complete, by the answers of %s", r.Item, strings.Join(by, ", "))
	}
	var why []string
	for _, m := range r.Missing {
		why = append(why, m.Party+" "+m.Why)
	}
	return fmt.Sprintf("the list of who held %q is not known to be complete: %s", r.Item, strings.Join(why, "; "))
}

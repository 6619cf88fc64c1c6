package access

import "fmt"

// A Status is how a person stands to an item that leaked, from the least to
// the most that is known.
type Status int

const (
	// Excluded: cannot have had it before it was published. There is a certificate.
	Excluded Status = iota
	// NoRecord: nothing shows that they had it, and nothing shows that they hadn't.
	NoRecord
	// MayDerive: could have worked it out from what they held or may have held, or
	// from public text.
	MayDerive
	// MayHave: an entry puts it with them or their party, on somebody's word, or
	// at a time that may have been before publication.
	MayHave
	// Held: recorded with them, surely before publication.
	Held
)

func (s Status) String() string {
	return [...]string{"excluded", "no recorded access", "could have derived it", "may have held it", "held it"}[s]
}

// Access is the answer: for each person and leak a status, with what it rests on.
type Access struct {
	x       *index
	leaks   []int // items
	views   []*view
	records []Record
}

// A view is what everybody had at one time of publication, by item.
type view struct {
	published Span
	scope     []int
	sure      map[int]set // recorded before
	maybe     map[int]set // and whatever else is or may be before
	derive    map[int]set // and what follows from that and from public text
	may       map[int]set // and everything that the record leaves open
}

// Examine works out the inquiry.
func Examine(in Inquiry) (*Access, error) {
	if len(in.Leaks) == 0 {
		return nil, fmt.Errorf("access: nothing leaked: name at least one item with its time of publication")
	}
	x, err := newIndex(in)
	if err != nil {
		return nil, err
	}
	a := &Access{x: x}
	together := map[Span][]int{}
	for _, l := range in.Leaks {
		a.leaks = append(a.leaks, x.item[l.Item])
		together[l.Published] = append(together[l.Published], x.item[l.Item])
	}
	views := map[Span]*view{}
	for published, items := range together {
		views[published] = x.look(published, items)
	}
	for i, l := range in.Leaks {
		a.views = append(a.views, views[l.Published])
		a.records = append(a.records, x.record(a.leaks[i], l.Published))
	}
	return a, nil
}

func (x *index) look(published Span, items []int) *view {
	v := &view{published: published, scope: x.cone(items),
		sure: map[int]set{}, maybe: map[int]set{}, derive: map[int]set{}, may: map[int]set{}}
	n := len(x.People)
	for _, it := range v.scope {
		v.sure[it], v.maybe[it] = x.direct(it, published)
		v.derive[it], v.may[it] = v.maybe[it].clone(), v.maybe[it].clone()
		if x.publicBy(it, published) {
			v.derive[it] = fullSet(n)
		}
		// Whoever might hold it unseen might derive from it unseen.
		if x.exam[it] == nil || !x.record(it, published).Complete || x.publicBy(it, published) {
			v.may[it] = fullSet(n)
		}
	}
	x.close(v.derive, v.scope)
	x.close(v.may, v.scope)
	return v
}

// direct returns who is on record with the item before the time, and who is or may be.
func (x *index) direct(it int, published Span) (sure, maybe set) {
	sure, maybe = newSet(len(x.People)), newSet(len(x.People))
	for _, i := range x.entries[it] {
		e := x.Entries[i]
		switch {
		case !e.From.mayPrecede(published):
		case e.Person == "":
			if people := x.members[e.Party]; people != nil {
				maybe.join(people)
			}
		default:
			p := x.person[e.Person]
			maybe.add(p)
			if e.Basis == Recorded && e.From.before(published) {
				sure.add(p)
			}
		}
	}
	return sure, maybe
}

func (x *index) publicBy(it int, published Span) bool {
	for _, n := range x.public[it] {
		if n.Since.mayPrecede(published) {
			return true
		}
	}
	return false
}

// close adds what follows by the rules until nothing more does: for each rule,
// whoever has all that it starts from has what it derives.
func (x *index) close(has map[int]set, scope []int) {
	for grew := true; grew; {
		grew = false
		for _, it := range scope {
			for _, from := range x.premise[it] {
				able := has[from[0]].clone()
				for _, f := range from[1:] {
					able.meet(has[f])
				}
				grew = has[it].join(able) || grew
			}
		}
	}
}

// atLeast returns the people whose status for a leak is s or more.
func (a *Access) atLeast(s Status, leak int) set {
	v, it := a.views[leak], a.leaks[leak]
	switch s {
	case Held:
		return v.sure[it]
	case MayHave:
		return v.maybe[it]
	case MayDerive:
		return v.derive[it]
	case NoRecord:
		return v.may[it]
	default:
		return fullSet(len(a.x.People))
	}
}

// Status returns how a person stands to the leak with this number.
func (a *Access) Status(person string, leak int) (Status, error) {
	p, ok := a.x.person[person]
	if !ok || leak < 0 || leak >= len(a.leaks) {
		return 0, fmt.Errorf("access: no person %q or no leak %d in this inquiry", person, leak)
	}
	return a.status(p, leak), nil
}

func (a *Access) status(p, leak int) Status {
	for s := Held; s > Excluded; s-- {
		if a.atLeast(s, leak).has(p) {
			return s
		}
	}
	return Excluded
}

// Records says, leak by leak, how complete the list of holders is.
func (a *Access) Records() []Record { return a.records }

// Everything returns the people whose status is at least this for every leak. With Held
// these are the ones who on record held all of it before publication. With NoRecord
// they are all who aren't excluded as the only source.
func (a *Access) Everything(least Status) []string {
	all := fullSet(len(a.x.People))
	for i := range a.leaks {
		all.meet(a.atLeast(least, i))
	}
	return a.ids(all)
}

// Excluded returns the people who are excluded from some item, so can't have
// been the only source, and those excluded from all, who can't have been a source of any.
func (a *Access) Excluded() (alone, altogether []string) {
	all, some := fullSet(len(a.x.People)), newSet(len(a.x.People))
	for i := range a.leaks {
		may := a.atLeast(NoRecord, i)
		all.meet(may)
		some.join(may)
	}
	return a.ids(invert(all, len(a.x.People))), a.ids(invert(some, len(a.x.People)))
}

func invert(s set, n int) set {
	o := fullSet(n)
	for i := range s.all() {
		o.drop(i)
	}
	return o
}

func (a *Access) ids(s set) []string {
	var list []string
	for i := range s.all() {
		list = append(list, a.x.People[i].ID)
	}
	return list
}

// Count returns, for each person in the order of the inquiry, for how many leaks
// their status is at least this.
func (a *Access) Count(least Status) []int {
	n := make([]int, len(a.x.People))
	for i := range a.leaks {
		for p := range a.atLeast(least, i).all() {
			n[p]++
		}
	}
	return n
}

// Tally counts, for a leak, the people of each status.
func (a *Access) Tally(leak int) map[Status]int {
	n, above := map[Status]int{}, 0
	for s := Held; s >= Excluded; s-- {
		least := a.atLeast(s, leak).count()
		n[s], above = least-above, least
	}
	return n
}

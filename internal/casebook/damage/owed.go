package damage

import (
	"cmp"
	"slices"
	"time"
)

// A Gravity is how bad it would be.
type Gravity string

// The gravities.
const (
	Limited Gravity = "limited"
	Serious Gravity = "serious"
	Grave   Gravity = "grave" // life, liberty, or what can't be made good
)

// Gravities lists them, the least first.
func Gravities() []Gravity { return []Gravity{Limited, Serious, Grave} }

// A Horizon is how soon a risk may come true.
type Horizon string

// The horizons.
const (
	Now    Horizon = "now"
	Days   Horizon = "days"
	Weeks  Horizon = "weeks"
	Months Horizon = "months"
)

// Horizons lists them, the soonest first.
func Horizons() []Horizon { return []Horizon{Now, Days, Weeks, Months} }

// Words say how soon that is.
func (h Horizon) Words() string {
	if h == Now {
		return "now"
	}
	return "within " + string(h)
}

// A Risk is somebody or something that what came out endangers.
type Risk struct {
	ID      string   `json:"id"`
	Who     string   `json:"who"` // or what
	Text    string   `json:"text"`
	Gravity Gravity  `json:"gravity"`
	Soon    Horizon  `json:"soon"`
	Items   []string `json:"items"` // by which
}

// An Act is one that is owed to protect.
type Act struct {
	ID    string    `json:"id"`
	Risk  string    `json:"risk"`
	Text  string    `json:"text"`
	Owner string    `json:"owner"` // who owes it
	Due   time.Time `json:"due"`
	Done  *Done     `json:"done,omitempty"`
}

// A Done says that something was done: when, what came of it, and who recorded it.
type Done struct {
	At       time.Time `json:"at"`
	Note     string    `json:"note"`
	By       string    `json:"by"` // person who recorded it
	Recorded time.Time `json:"recorded"`
}

// A Telling is that somebody must be told, after somebody's approval.
type Telling struct {
	ID       string    `json:"id"`
	Who      string    `json:"who"`
	What     string    `json:"what"`
	Due      time.Time `json:"due"`
	Approver string    `json:"approver"` // whose approval it takes; "" for nobody's
	Approved *Done     `json:"approved,omitempty"`
	Told     *Done     `json:"told,omitempty"`
}

// MayTell reports whether nothing stands in the way of telling.
func (t Telling) MayTell() bool { return t.Told == nil && (t.Approver == "" || t.Approved != nil) }

// An Owed is an act or a telling that isn't done, and how it stands at a time.
type Owed struct {
	ID      string    `json:"id"`
	What    string    `json:"what"`
	Owner   string    `json:"owner"` // who owes it; of a telling that waits, whose approval it takes
	Due     time.Time `json:"due"`
	Telling bool      `json:"telling"`
	Waits   bool      `json:"waits"` // a telling that isn't approved yet
	Overdue bool      `json:"overdue"`
}

// Owed lists what isn't done, by when it is due.
func (a Assessment) Owed(now time.Time) []Owed {
	list := []Owed{}
	for _, x := range a.Acts {
		if x.Done == nil {
			list = append(list, Owed{ID: x.ID, What: x.Text, Owner: x.Owner, Due: x.Due, Overdue: now.After(x.Due)})
		}
	}
	for _, x := range a.Tellings {
		if x.Told == nil {
			o := Owed{ID: x.ID, What: "tell " + x.Who + ": " + x.What, Due: x.Due, Telling: true, Waits: !x.MayTell(), Overdue: now.After(x.Due)}
			if o.Waits {
				o.Owner = x.Approver
			}
			list = append(list, o)
		}
	}
	slices.SortStableFunc(list, func(x, y Owed) int { return cmp.Or(x.Due.Compare(y.Due), cmp.Compare(x.ID, y.ID)) })
	return list
}

// Overdue lists what should have been done by now, the longest first.
func (a Assessment) Overdue(now time.Time) []Owed {
	return slices.DeleteFunc(a.Owed(now), func(o Owed) bool { return !o.Overdue })
}

// Unprotected lists the risks for which no act is owed or done.
func (a Assessment) Unprotected() []Risk {
	list := []Risk{}
	for _, r := range a.Risks {
		if !slices.ContainsFunc(a.Acts, func(x Act) bool { return x.Risk == r.ID }) {
			list = append(list, r)
		}
	}
	return list
}

// Worst is the gravest of the risks, "" where there is none.
func (a Assessment) Worst() Gravity {
	worst := -1
	for _, r := range a.Risks {
		worst = max(worst, slices.Index(Gravities(), r.Gravity))
	}
	if worst < 0 {
		return ""
	}
	return Gravities()[worst]
}

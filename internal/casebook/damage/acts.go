package damage

import (
	"slices"
	"time"

	"barium/internal/share/invalid"
)

func (a *Assessment) addAct(x Act) (err error) {
	if _, ok := a.Risk(x.Risk); !ok {
		return invalid.In("risk", "say against which risk it protects")
	}
	if err := words("text", "say what is to be done", x.Text); err != nil {
		return err
	}
	if err := name("owner", "say who owes it: what nobody owes isn't done", x.Owner); err != nil {
		return err
	}
	if x.Due = x.Due.UTC(); x.Due.IsZero() {
		return invalid.In("due", "say by when it is to be done")
	}
	x.Done = nil
	x.ID, err = a.id('A', len(a.Acts))
	a.Acts = append(a.Acts, x)
	return err
}

func (a *Assessment) addTelling(x Telling) (err error) {
	if err := name("name", "say who must be told", x.Who); err != nil {
		return err
	}
	if err := words("text", "say what they are to be told", x.What); err != nil {
		return err
	}
	if x.Due = x.Due.UTC(); x.Due.IsZero() {
		return invalid.In("due", "say by when they are to be told")
	}
	if x.Approver != "" {
		if err := name("owner", "", x.Approver); err != nil {
			return err
		}
	}
	x.Approved, x.Told = nil, nil
	x.ID, err = a.id('T', len(a.Tellings))
	a.Tellings = append(a.Tellings, x)
	return err
}

// mark checks what is said to have come to pass.
func (m Mark) mark(by string, at time.Time) (*Done, error) {
	if m.At.IsZero() || m.At.After(at) {
		return nil, invalid.In("at", "say when that was; it can't be still to come")
	}
	if err := words("text", "say what was done, in words", m.Note); err != nil {
		return nil, err
	}
	return &Done{At: m.At.UTC(), Note: m.Note, By: by, Recorded: at}, nil
}

func (a *Assessment) done(m Mark, by string, at time.Time) (err error) {
	i := slices.IndexFunc(a.Acts, func(x Act) bool { return x.ID == m.ID })
	switch {
	case i < 0:
		return invalid.In("id", "there is no protective act %s in this assessment", m.ID)
	case a.Acts[i].Done != nil:
		return invalid.In("id", "that was recorded as done before")
	}
	a.Acts[i].Done, err = m.mark(by, at)
	return err
}

func (a *Assessment) telling(id string) (int, error) {
	i := slices.IndexFunc(a.Tellings, func(x Telling) bool { return x.ID == id })
	if i < 0 {
		return 0, invalid.In("id", "nobody is to be told by the entry %s of this assessment", id)
	}
	return i, nil
}

func (a *Assessment) approve(m Mark, by string, at time.Time) error {
	i, err := a.telling(m.ID)
	switch {
	case err != nil:
		return err
	case a.Tellings[i].Approver == "":
		return invalid.In("id", "telling %s takes nobody's approval", a.Tellings[i].Who)
	case a.Tellings[i].Approved != nil:
		return invalid.In("id", "the approval was recorded before")
	}
	a.Tellings[i].Approved, err = m.mark(by, at)
	return err
}

// tell refuses what isn't approved yet, and a telling that is said to have come
// before its approval.
func (a *Assessment) tell(m Mark, by string, at time.Time) error {
	i, err := a.telling(m.ID)
	if err != nil {
		return err
	}
	switch t := a.Tellings[i]; {
	case t.Told != nil:
		return invalid.In("id", "that they were told was recorded before")
	case !t.MayTell():
		return invalid.In("id", "%s is told after %s has approved it: record the approval first", t.Who, t.Approver)
	case t.Approved != nil && m.At.Before(t.Approved.At):
		return invalid.In("at", "that is before it was approved, on %s", t.Approved.At.Format(time.DateOnly))
	}
	a.Tellings[i].Told, err = m.mark(by, at)
	return err
}

// drop takes out what nothing else rests on.
func (a *Assessment) drop(id string) error {
	if used := a.usedBy(id); used != "" {
		return invalid.In("id", "%s is in %s: take that out first", id, used)
	}
	n := a.size()
	a.Items = slices.DeleteFunc(a.Items, func(x Item) bool { return x.ID == id })
	a.Audiences = slices.DeleteFunc(a.Audiences, func(x Audience) bool { return x.ID == id })
	a.Had = slices.DeleteFunc(a.Had, func(x Knowledge) bool { return x.ID == id })
	a.Events = slices.DeleteFunc(a.Events, func(x Event) bool { return x.ID == id })
	a.Risks = slices.DeleteFunc(a.Risks, func(x Risk) bool { return x.ID == id })
	a.Acts = slices.DeleteFunc(a.Acts, func(x Act) bool { return x.ID == id && x.Done == nil })
	a.Tellings = slices.DeleteFunc(a.Tellings, func(x Telling) bool { return x.ID == id && x.Approved == nil && x.Told == nil })
	if a.size() == n {
		return invalid.In("id", "there is nothing %s in this assessment that could be taken out: what was done stays", id)
	}
	return nil
}

func (a *Assessment) size() int {
	return len(a.Items) + len(a.Audiences) + len(a.Had) + len(a.Events) + len(a.Risks) + len(a.Acts) + len(a.Tellings)
}

// usedBy names what rests on an entry, "" for nothing.
func (a *Assessment) usedBy(id string) string {
	for _, x := range a.Had {
		if x.Item == id || x.Audience == id {
			return "what an audience had"
		}
	}
	for _, x := range a.Events {
		if slices.Contains(x.Items, id) || slices.Contains(x.Audiences, id) {
			return "event " + x.ID
		}
	}
	for _, x := range a.Risks {
		if slices.Contains(x.Items, id) {
			return "risk " + x.ID
		}
	}
	for _, x := range a.Acts {
		if x.Risk == id {
			return "protective act " + x.ID
		}
	}
	return ""
}

package damage

import (
	"slices"
	"time"

	"barium/internal/share/invalid"
)

// A Change is one that somebody makes to an assessment. Exactly one of its parts is
// set. What is added gets its id from the assessment.
type Change struct {
	Item     *Item      `json:"item,omitempty"`
	Audience *Audience  `json:"audience,omitempty"`
	Had      *Knowledge `json:"had,omitempty"`
	Event    *Event     `json:"event,omitempty"`
	Risk     *Risk      `json:"risk,omitempty"`
	Act      *Act       `json:"act,omitempty"`
	Telling  *Telling   `json:"telling,omitempty"`
	Done     *Mark      `json:"done,omitempty"`     // an act was done
	Approved *Mark      `json:"approved,omitempty"` // a telling was approved
	Told     *Mark      `json:"told,omitempty"`     // they were told
	Drop     *Drop      `json:"drop,omitempty"`     // something was entered by mistake
}

// A Mark says of an act or a telling that it came to pass.
type Mark struct {
	ID   string    `json:"id"`
	At   time.Time `json:"at"`
	Note string    `json:"note"`
}

// A Drop takes out what was entered by mistake. Earlier versions keep it.
type Drop struct {
	ID string `json:"id"`
}

// bounds of what an assessment holds: a page has to show it.
const (
	maxEach  = 500  // of each sort
	maxWords = 3000 // characters of a text
	maxName  = 200
)

// Apply makes the next version. by and at are who makes it, and when.
func (a Assessment) Apply(c Change, by string, at time.Time) (Assessment, error) {
	if n := c.parts(); n != 1 {
		return a, invalid.Errorf("a change of an assessment has exactly one part: this one has %d", n)
	}
	next := a.clone()
	var err error
	switch {
	case c.Item != nil:
		err = next.addItem(*c.Item)
	case c.Audience != nil:
		err = next.addAudience(*c.Audience)
	case c.Had != nil:
		err = next.addHad(*c.Had, at)
	case c.Event != nil:
		err = next.addEvent(*c.Event, at)
	case c.Risk != nil:
		err = next.addRisk(*c.Risk)
	case c.Act != nil:
		err = next.addAct(*c.Act)
	case c.Telling != nil:
		err = next.addTelling(*c.Telling)
	case c.Done != nil:
		err = next.done(*c.Done, by, at)
	case c.Approved != nil:
		err = next.approve(*c.Approved, by, at)
	case c.Told != nil:
		err = next.tell(*c.Told, by, at)
	default:
		err = next.drop(c.Drop.ID)
	}
	if err != nil {
		return a, err
	}
	return next, nil
}

func (c Change) parts() (n int) {
	for _, set := range []bool{c.Item != nil, c.Audience != nil, c.Had != nil, c.Event != nil, c.Risk != nil, c.Act != nil, c.Telling != nil,
		c.Done != nil, c.Approved != nil, c.Told != nil, c.Drop != nil} {
		n += boolean(set)
	}
	return n
}

func (a Assessment) clone() Assessment {
	return Assessment{a.Made, slices.Clone(a.Items), slices.Clone(a.Audiences), slices.Clone(a.Had), slices.Clone(a.Events),
		slices.Clone(a.Risks), slices.Clone(a.Acts), slices.Clone(a.Tellings)}
}

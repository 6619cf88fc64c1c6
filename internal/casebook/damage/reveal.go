package damage

import (
	"cmp"
	"slices"
	"time"
)

// A Revelation is what one event told one audience.
type Revelation struct {
	Event    string   `json:"event"`
	Audience string   `json:"audience"`
	New      []string `json:"new"`     // items that it hadn't
	Already  []Prior  `json:"already"` // items that it had
}

// A Prior is an item that an audience had before an event, and by what.
type Prior struct {
	Item  string    `json:"item"`
	Since time.Time `json:"since"`
	// Event is an earlier event of the assessment; "" where they had it by what
	// How and Source say.
	Event  string `json:"event"`
	How    string `json:"how"`
	Source string `json:"source"`
	// Public: they had it because everybody did.
	Public bool `json:"public"`
}

// holding is what makes an item known to an audience.
type holding struct{ audience, item string }

// Revealed goes through the events in the order in which they happened and says
// what each of them told each audience beyond what it had. An item that is public
// adds nothing for anybody; one that an audience was given before adds nothing for
// that audience. Of one event the public comes first, so that what is printed counts
// once and not again for each group of readers. Events of the same time go by id:
// the order in which they were entered changes nothing.
func (a Assessment) Revealed() []Revelation {
	known := map[holding]Prior{}
	for _, k := range a.Had {
		at := holding{k.Audience, k.Item}
		if p, ok := known[at]; !ok || k.Since.Before(p.Since) {
			known[at] = Prior{Item: k.Item, Since: k.Since, How: k.How, Source: k.Source}
		}
	}
	list := []Revelation{}
	for _, e := range a.inOrder() {
		for _, audience := range publicFirst(e.Audiences) {
			list = append(list, reveal(known, e, audience))
		}
	}
	return list
}

// reveal adds to what is known what an event tells an audience.
func reveal(known map[holding]Prior, e Event, audience string) Revelation {
	r := Revelation{Event: e.ID, Audience: audience, New: []string{}, Already: []Prior{}}
	for _, item := range distinct(e.Items) {
		if p, ok := before(known, holding{audience, item}, e.At); ok {
			r.Already = append(r.Already, p)
			continue
		}
		r.New = append(r.New, item)
		known[holding{audience, item}] = Prior{Item: item, Since: e.At, Event: e.ID}
	}
	return r
}

// before is how an audience had an item at a time: of its own, or since it was
// public.
func before(known map[holding]Prior, h holding, at time.Time) (Prior, bool) {
	if p, ok := known[h]; ok && h.audience != Public && !p.Since.After(at) {
		return p, true
	}
	p, ok := known[holding{Public, h.item}]
	p.Public = true
	return p, ok && !p.Since.After(at)
}

func (a Assessment) inOrder() []Event {
	list := slices.Clone(a.Events)
	slices.SortFunc(list, func(x, y Event) int { return cmp.Or(x.At.Compare(y.At), cmp.Compare(x.ID, y.ID)) })
	return list
}

func publicFirst(audiences []string) []string {
	list := distinct(audiences)
	slices.SortStableFunc(list, func(x, y string) int {
		return cmp.Or(-cmp.Compare(boolean(x == Public), boolean(y == Public)), cmp.Compare(x, y))
	})
	return list
}

func boolean(b bool) int {
	if b {
		return 1
	}
	return 0
}

// distinct leaves out what stands there a second time.
func distinct(list []string) (out []string) {
	for _, s := range list {
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// News counts what is new to anybody, over all events.
func News(list []Revelation) (n int) {
	for _, r := range list {
		n += len(r.New)
	}
	return n
}

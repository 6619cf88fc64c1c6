package holders

import (
	"strconv"
	"time"

	"barium/internal/casebook/access"
)

// zones is how far a day somewhere may begin before that day in UTC.
const zones = 14 * time.Hour

// named adds the entries of somebody's word. A name that may be of somebody
// registered here counts for them as well.
func (q *Inquiry) named(o Other, document string, paragraphs []int, event int64, k int) {
	h := Holding{Document: document, Party: o.party(), Kind: access.Onward, Basis: access.Stated, Paragraphs: paragraphs, Event: event}
	if !o.Since.IsZero() {
		h.At = o.Since.Add(-zones)
	}
	if p, ok := q.People[o.Person]; ok && o.Person != "" {
		h.Person, h.Party = p.ID, p.Party
		q.hold(h)
		return
	}
	if o.Name == "" || o.Person != "" {
		q.hold(h) // somebody at the party: each of its people may be meant
		return
	}
	for _, p := range q.file.People {
		if p.Party == h.Party && alike(o.Name, p.Name) {
			same := h
			same.Person = p.ID
			q.hold(same)
		}
	}
	h.Person = Reference(event) + " name " + strconv.Itoa(k)
	q.People[h.Person] = Person{h.Person, o.Name, h.Party}
	q.hold(h)
}

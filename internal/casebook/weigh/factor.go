// Package weigh adds up, for each possible source, prior, access, marks,
// timing and series as log odds, so that each can be seen, capped, switched
// off and swept.
package weigh

import (
	"fmt"
	"math"

	"barium/internal/casebook/access"
)

// A Name is one of the factors.
type Name string

// The factors, in the order in which they are added.
const (
	Access Name = "access"
	Marks  Name = "marks"
	Timing Name = "timing"
	Series Name = "series"
)

// Names lists them in that order.
func Names() []Name { return []Name{Access, Marks, Timing, Series} }

// A Factor is what one kind of evidence says about one candidate: the natural
// logarithm of its likelihood if they were the source over its likelihood if
// it was somebody of whom nothing is known.
type Factor struct {
	Name    Name
	LogLR   float64
	Basis   string   // in words
	Entries []string // what is behind it
}

// Settings are the choices that a page offers.
type Settings struct {
	// Cap is the most that a factor may say either way, as a natural logarithm. It is
	// a bound on how far a mistake in that factor can carry: no certificate, log or
	// model is right more surely than that.
	Cap map[Name]float64
	Off map[Name]bool
}

// DefaultSettings cap access at ten thousand to one, series at a thousand,
// timing at ten, and marks at a thousand million to one, since their tails are exact.
func DefaultSettings() Settings {
	return Settings{Cap: map[Name]float64{
		Access: math.Log(1e4), Marks: math.Log(1e9), Timing: math.Log(10), Series: math.Log(1e3),
	}}
}

func (s Settings) check() error {
	for _, n := range Names() {
		if c, ok := s.Cap[n]; !ok || !(c >= 0) {
			return fmt.Errorf("weigh: %s has no cap: set one, as the logarithm of the largest likelihood ratio it may give", n)
		}
	}
	return nil
}

// applied returns what a factor says under the settings.
func (s Settings) applied(f Factor) float64 {
	if s.Off[f.Name] {
		return 0
	}
	return min(max(f.LogLR, -s.Cap[f.Name]), s.Cap[f.Name])
}

// Reach is the chance that the source, if this candidate is it, would show
// each status of access. Unlogged is the chance that somebody who had an item isn't on
// record with it; Error that a certificate of exclusion is wrong all the same.
type Reach struct{ Unlogged, Error float64 }

// DefaultReach takes one holder in ten to be unlogged and one certificate in ten
// thousand to be wrong.
func DefaultReach() Reach { return Reach{Unlogged: .1, Error: 1e-4} }

// Factor returns the factor of access from a candidate's statuses, one for
// each leaked item. The weakest decides. A product would take the gaps of one
// person's record for independent, and they aren't: who was never logged was never logged for anything.
func (r Reach) Factor(statuses []access.Status) Factor {
	weakest := access.Held
	for _, s := range statuses {
		weakest = min(weakest, s)
	}
	p := map[access.Status]float64{
		access.Held: 1, access.MayHave: (1 + r.Unlogged) / 2, access.MayDerive: (1 + r.Unlogged) / 2,
		access.NoRecord: r.Unlogged, access.Excluded: r.Error,
	}[weakest]
	return Factor{Name: Access, LogLR: math.Log(p), Basis: "of the item that speaks most against it: " + weakest.String()}
}

// Choose returns the factor with what the choice says added: that of the all items
// of the matter these, leaked in number, were given. Who held few of them and gave
// these chose among few; who held all, or came by them from outside, among all. If any
// choice is as probable as any other the ratio is C(all, leaked)/C(held, leaked). Only
// of somebody on record do we know how much they held: for others, whose weakest
// status isn't access.Held, nothing is added.
func (f Factor) Choose(all, held, leaked int, weakest access.Status) Factor {
	if weakest == access.Held && leaked <= held && held <= all {
		f.LogLR += logChoose(all, leaked) - logChoose(held, leaked)
		f.Basis += fmt.Sprintf("; held %d of %d items, of which %d were published", held, all, leaked)
	}
	return f
}

func logChoose(n, k int) float64 {
	a, _ := math.Lgamma(float64(n + 1))
	b, _ := math.Lgamma(float64(k + 1))
	c, _ := math.Lgamma(float64(n - k + 1))
	return a - b - c
}

// Delay returns the factor of timing from the delay between access and
// publication, in any unit: exponential with this median if the candidate was
// the source, anywhere in the window if not. A delay below zero is for access
// to deal with, and says nothing here.
func Delay(delay, median, window float64) Factor {
	if !(delay >= 0 && median > 0 && window > 0) {
		return Factor{Name: Timing, Basis: "the delay isn't known"}
	}
	rate := math.Ln2 / median
	return Factor{Name: Timing, LogLR: math.Log(rate*window) - rate*delay, Basis: "delay between access and publication"}
}

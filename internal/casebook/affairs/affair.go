// Package affairs draws leak affairs whose truth is known, and holds the
// engine of a case and simpler ways of finding a source to it.
package affairs

import (
	"fmt"
	"math/rand/v2"
	"time"

	"barium/internal/casebook/access"
)

// Settings of a simulation.
type Settings struct {
	Affairs  int
	Unlogged float64 // chance that passing an item on isn't recorded
	Marks    float64 // chance that the marks of what leaked can be read
	Mistaken float64 // chance that a party with a gap in its list swears to it
	Seed     uint64
}

const (
	parties   = 6
	perParty  = 8
	items     = 6
	outside   = .2  // of the affairs have no source in the sharing: a guess, a third source
	hearsay   = .3  // chance of a false statement about somebody
	separates = 3.5 // strength of the marks: standard deviations between a source's copy and others
)

// An affair is one leak with its truth.
type affair struct {
	in access.Inquiry
	// marks has the log likelihood ratio of each copy, by holder; nil if unread.
	marks   map[string]float64
	sources map[string]bool // who it really was; nobody if it came from outside
	held    map[string]map[string]string
}

func day(d int) time.Time { return time.Date(2031, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, d) }

// draw makes an affair: each item goes to some people at some parties, on
// record, and is passed on by hand, on record or not; then somebody, seldom two, gives
// some of what they hold to a newspaper, or nobody does.
func draw(rng *rand.Rand, s Settings) affair {
	a := affair{sources: map[string]bool{}, held: map[string]map[string]string{}}
	a.in.Originator = "party 0"
	for p := range parties * perParty {
		who := access.Person{ID: fmt.Sprint("person ", p), Party: fmt.Sprint("party ", p%parties)}
		a.in.People = append(a.in.People, who)
		a.held[who.ID] = map[string]string{}
	}
	for i := range items {
		a.item(rng, s, fmt.Sprint("item ", i))
	}
	a.leak(rng)
	a.read(rng, s)
	return a
}

// item releases one item and lets it travel. held tells whose copy each holder's text is of.
func (a *affair) item(rng *rand.Rand, s Settings, item string) {
	gaps := map[string]bool{}
	var holders []string
	enter := func(p access.Person, copyOf string, at int, recorded bool) {
		if a.held[p.ID][item] != "" {
			return
		}
		a.held[p.ID][item] = copyOf
		holders = append(holders, p.ID)
		if recorded {
			a.in.Entries = append(a.in.Entries, access.Entry{ID: p.ID + item, Person: p.ID, Item: item,
				Kind: access.Released, Basis: access.Recorded, From: access.At(day(at))})
		} else {
			gaps[p.Party] = true
		}
	}
	for range 4 + rng.IntN(8) {
		p := a.in.People[rng.IntN(len(a.in.People))]
		enter(p, p.ID, rng.IntN(5), true)
	}
	for range 5 {
		from := holders[rng.IntN(len(holders))]
		recorded := rng.Float64() >= s.Unlogged
		to := a.in.People[rng.IntN(len(a.in.People))]
		if recorded { // then it is a copy of its own
			enter(to, to.ID, 5+rng.IntN(4), true)
		} else if a.held[to.ID][item] == "" {
			gaps[a.party(from)] = true
			gaps[a.in.Originator] = true
			enter(to, a.held[from][item], 5+rng.IntN(4), false)
		}
	}
	if rng.Float64() < hearsay {
		p := a.in.People[rng.IntN(len(a.in.People))]
		a.in.Entries = append(a.in.Entries, access.Entry{ID: "said " + p.ID, Person: p.ID, Item: item, Basis: access.Stated, From: access.At(day(6))})
	}
	a.in.Examined = append(a.in.Examined, access.Examination{ID: "x" + item, Item: item, How: "read"})
	for k := range parties {
		p := fmt.Sprint("party ", k)
		a.in.Answers = append(a.in.Answers, access.Answer{ID: p + item, Item: item, Party: p,
			Complete: !gaps[p] || rng.Float64() < s.Mistaken, AsOf: day(40)})
	}
}

func (a *affair) party(person string) string {
	for _, p := range a.in.People {
		if p.ID == person {
			return p.Party
		}
	}
	return ""
}

// leak chooses who gives what to a newspaper.
func (a *affair) leak(rng *rand.Rand) {
	leaked := map[string]bool{}
	if rng.Float64() < outside {
		leaked[fmt.Sprint("item ", rng.IntN(items))] = true
	} else {
		leakers := 1
		if rng.IntN(10) == 0 {
			leakers = 2
		}
		for len(a.sources) < leakers {
			p := a.in.People[rng.IntN(len(a.in.People))].ID
			if len(a.held[p]) == 0 || a.sources[p] {
				continue
			}
			a.sources[p] = true
			n := 1 + rng.IntN(min(3, len(a.held[p])))
			for _, i := range rng.Perm(items) {
				if it := fmt.Sprint("item ", i); a.held[p][it] != "" && n > 0 {
					leaked[it] = true
					n--
				}
			}
		}
	}
	for i := range items {
		if it := fmt.Sprint("item ", i); leaked[it] {
			a.in.Leaks = append(a.in.Leaks, access.Leak{Item: it, Published: access.Span{Earliest: day(10), Latest: day(11)}})
		}
	}
}

// read draws what the marks say: of the copies that were the source's text,
// and of all others, whose likelihood ratios average 1.
func (a *affair) read(rng *rand.Rand, s Settings) {
	if rng.Float64() >= s.Marks {
		return
	}
	genuine := map[string]bool{}
	for p := range a.sources {
		for _, l := range a.in.Leaks {
			genuine[a.held[p][l.Item]] = true
		}
	}
	a.marks = map[string]float64{}
	for _, p := range a.in.People {
		for _, l := range a.in.Leaks {
			if a.held[p.ID][l.Item] == p.ID {
				x := rng.NormFloat64()
				if genuine[p.ID] {
					x += separates
				}
				a.marks[p.ID] = separates*x - separates*separates/2
				break
			}
		}
	}
}

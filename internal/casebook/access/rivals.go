package access

import "fmt"

// A RivalKind is an explanation that is on the table in every inquiry, whatever
// the record shows.
type RivalKind string

// The rivals.
const (
	OriginatorSide RivalKind = "originator"
	UnloggedHolder RivalKind = "unlogged"
	Theft          RivalKind = "theft"
	ThirdSource    RivalKind = "third source"
	Inference      RivalKind = "inference"
)

// RivalKinds lists them in the order in which they are shown.
func RivalKinds() []RivalKind {
	return []RivalKind{OriginatorSide, UnloggedHolder, Theft, ThirdSource, Inference}
}

// Title names the rival as a hypothesis.
func (k RivalKind) Title() string {
	return map[RivalKind]string{
		OriginatorSide: "somebody on the originator's own side was the source",
		UnloggedHolder: "somebody held it of whom there is no record",
		Theft:          "it was stolen, from any of those who held it",
		ThirdSource:    "it came from a third source that had it independently",
		Inference:      "it was guessed, or inferred from what was public",
	}[k]
}

// A Rival is such an explanation with what the record shows about it.
type Rival struct {
	Kind    RivalKind
	Shows   string
	Entries []string
}

// Rivals returns all five, always. The record can make one of them more or less
// probable; it can't take one off the list.
func (a *Access) Rivals() []Rival {
	return []Rival{
		a.originatorSide(), a.unlogged(),
		{Kind: Theft, Shows: "a log of who was given what can't show who took it"},
		a.third(), a.inferred(),
	}
}

func (a *Access) originatorSide() Rival {
	own := a.x.members[a.x.Originator]
	n := 0
	for _, id := range a.Everything(Held) {
		if own != nil && own.has(a.x.person[id]) {
			n++
		}
	}
	text := fmt.Sprintf("%d people at %s held all of it on record", n, a.x.Originator)
	if own == nil {
		text = fmt.Sprintf("nobody at %s is listed: who there knew of it is not in the record", a.x.Originator)
	}
	return Rival{Kind: OriginatorSide, Shows: text}
}

func (a *Access) unlogged() Rival {
	open := 0
	asks := map[string]bool{}
	for _, r := range a.records {
		if !r.Complete {
			open++
		}
		for _, m := range r.Missing {
			asks[m.Party] = true
		}
	}
	text := fmt.Sprintf("the list of holders is complete for all %d items, as far as those who answered knew", len(a.records))
	if open > 0 {
		text = fmt.Sprintf("the list of holders is not known to be complete for %d of %d items; %d parties owe an answer", open, len(a.records), len(asks))
	}
	return Rival{Kind: UnloggedHolder, Shows: text}
}

func (a *Access) third() Rival {
	r := Rival{Kind: ThirdSource}
	for _, n := range a.x.Elsewhere {
		r.Entries = append(r.Entries, n.ID)
	}
	r.Shows = "no third source is noted; that none exists is not in the record"
	if len(r.Entries) > 0 {
		r.Shows = fmt.Sprintf("%d notes point at a third source", len(r.Entries))
	}
	return r
}

// inferred counts the leaked items that could be had from public text alone.
func (a *Access) inferred() Rival {
	r := Rival{Kind: Inference}
	could, unseen := 0, 0
	for i, it := range a.leaks {
		can, notes := a.x.outsider(it, a.views[i])
		if can {
			could++
		}
		r.Entries = append(r.Entries, notes...)
		if a.x.exam[it] == nil {
			unseen++
		}
	}
	r.Shows = fmt.Sprintf("%d of %d items followed from what was or may have been public; for %d nobody has looked", could, len(a.leaks), unseen)
	return r
}

// outsider reports whether somebody who held nothing could have had the item, and the
// public notes it could start from.
func (x *index) outsider(it int, v *view) (bool, []string) {
	has := map[int]set{}
	var notes []string
	scope := x.cone([]int{it})
	for _, f := range scope {
		has[f] = newSet(1)
		if x.publicBy(f, v.published) {
			has[f].add(0)
			for _, n := range x.public[f] {
				if n.Since.mayPrecede(v.published) {
					notes = append(notes, n.ID)
				}
			}
		}
	}
	x.close(has, scope)
	return has[it].has(0), notes
}

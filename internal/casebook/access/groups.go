package access

import (
	"cmp"
	"fmt"
	"slices"
)

// Limits bound the search for groups.
type Limits struct {
	Size int // of the largest group looked for, from 2
	// Work is how many words of 64 bits the search may touch, each a nanosecond
	// or so. Not a time, so that the same case gives the same answer on any machine.
	Work int
}

// DefaultLimits look for groups of up to four and end within a second.
func DefaultLimits() Limits { return Limits{Size: 4, Work: 300_000_000} }

// A Group is a minimal one: together they had every item, and without any of
// them they hadn't. Each place can be filled by any of the people listed
// there, who had exactly the same of the items.
type Group [][]string

// Groups are the minimal groups of two and more.
type Groups struct {
	List []Group // smaller ones first
	// All groups of up to CompleteTo are in the list. Where Complete is set, those
	// are all there are of any size.
	CompleteTo int
	Complete   bool
	Nobody     []string // items that nobody had: no group can have had them all
}

// String says how complete the list is.
func (g Groups) String() string {
	switch {
	case len(g.Nobody) > 0:
		return fmt.Sprintf("no group had everything: %d items were with nobody", len(g.Nobody))
	case g.Complete:
		return fmt.Sprintf("complete: %d minimal groups, and no others of any size", len(g.List))
	default:
		return fmt.Sprintf("incomplete: %d minimal groups; all of up to %d people are listed, larger ones may exist", len(g.List), g.CompleteTo)
	}
}

// Groups lists the minimal groups who between them had everything, taking each
// person to have had the items for which their status is at least this.
//
// People who had the same items are one class, and so are items that the same
// people had, which makes large cases small without losing a group: no minimal group has two of
// one class. The enumeration is MMCS (Murakami and Uno 2014), by
// size, so that what is found when the work is used up is complete up to a size.
func (a *Access) Groups(least Status, lim Limits) Groups {
	classes, columns, nobody := a.classes(least)
	if len(nobody) > 0 {
		return Groups{Nobody: nobody, Complete: true}
	}
	g := Groups{CompleteTo: 1}
	c := newCover(classes, columns, lim.Work)
	for size := 2; size <= lim.Size; size++ {
		c.size, c.cut = size, false
		c.extend()
		if c.work < 0 {
			break
		}
		g.CompleteTo = size
		if g.Complete = !c.cut; g.Complete {
			break
		}
	}
	for _, f := range c.found {
		var group Group
		for _, k := range f {
			group = append(group, a.ids(classes[k].people))
		}
		g.List = append(g.List, group)
	}
	return g
}

// A class is people who had the same of the columns, but not all of them.
type class struct{ people, has set }

// classes returns the classes and the number of distinct columns.
func (a *Access) classes(least Status) (list []class, columns int, nobody []string) {
	n := len(a.x.People)
	var cols []set
	seen := map[string]bool{}
	for i := range a.leaks {
		col := a.atLeast(least, i)
		if col.count() == 0 {
			nobody = append(nobody, a.x.names[a.leaks[i]])
		}
		if key := fmt.Sprint([]uint64(col)); !seen[key] {
			seen[key] = true
			cols = append(cols, col)
		}
	}
	rows := make([]set, n)
	for p := range rows {
		rows[p] = newSet(len(cols))
	}
	for i, col := range cols {
		for p := range col.all() {
			rows[p].add(i)
		}
	}
	at := map[string]int{}
	for p, row := range rows {
		if k := row.count(); k == 0 || k == len(cols) {
			continue // has nothing, or everything alone
		}
		key := fmt.Sprint([]uint64(row))
		k, ok := at[key]
		if !ok {
			k = len(list)
			at[key] = k
			list = append(list, class{newSet(n), row})
		}
		list[k].people.add(p)
	}
	slices.SortStableFunc(list, func(a, b class) int { return cmp.Compare(b.has.count(), a.has.count()) })
	return list, len(cols), nobody
}

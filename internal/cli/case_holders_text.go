package cli

import (
	"fmt"
	"slices"
	"strings"

	"barium/client"
	"barium/internal/figures"
)

// holdersText is who held what of a case.
func holdersText(h client.CaseHolders) string {
	var b strings.Builder
	if len(h.Items) == 0 {
		return wrap("", "Nothing of a document on the matter was found in what the case is about, so nobody is to be asked who held it.")
	}
	if h.Complete {
		b.WriteString(wrap("", "The list of holders is complete, as far as those who answered knew."))
	} else {
		b.WriteString(wrap("", "The list of holders is not known to be complete: until it is, nobody is excluded by not being on it."))
	}
	holdersOwed(&b, h)
	holdersItems(&b, h.Items)
	holdersPeople(&b, h)
	b.WriteString("\nAlways possible\n")
	for _, r := range h.Rivals {
		b.WriteString(wrap("  • ", oneLine(r.Title+": "+r.Shows)))
	}
	return b.String()
}

// holdersOwed says what would complete the list, a document at a time.
func holdersOwed(b *strings.Builder, h client.CaseHolders) {
	document := ""
	for _, o := range h.Owed {
		if o.Document.ID != document {
			document = o.Document.ID
			b.WriteString("\n" + wrap("", "To be asked about “"+oneLine(o.Document.Name)+"”"))
		}
		b.WriteString(wrap("  • ", oneLine(o.Party.Name+": "+o.Why)))
	}
	if n := len(h.Unexamined); n > 0 {
		b.WriteString("\n" + wrap("", fmt.Sprintf("Nobody has looked for ways of deriving %s.", figures.Plural(n, "item"))))
	}
}

// holdersItems lists what was published. Items that follow each other in one document
// and stand alike are told together.
func holdersItems(b *strings.Builder, items []client.HolderItem) {
	document := ""
	alike := func(x, y client.HolderItem) bool {
		return x.Document.ID == y.Document.ID && x.Held == y.Held && x.MayHave == y.MayHave && x.Excluded == y.Excluded
	}
	for from := 0; from < len(items); {
		to := from + 1
		for to < len(items) && alike(items[from], items[to]) {
			to++
		}
		x := items[from]
		if x.Document.ID != document {
			document = x.Document.ID
			b.WriteString("\n" + wrap("", "Items that were published of “"+oneLine(x.Document.Name)+"”"))
		}
		b.WriteString(wrap("  "+padded(numbers(from+1, to), 8), fmt.Sprintf("%s: %d held it, %d may have, %d excluded", paragraphs(items[from:to]), x.Held, x.MayHave, x.Excluded)))
		from = to
	}
}

// numbers are those from one to another, as a range.
func numbers(from, to int) string {
	list := make([]int, 0, to-from+1)
	for n := from; n <= to; n++ {
		list = append(list, n)
	}
	return figures.Ranges(list)
}

// paragraphs says where items stand in their document.
func paragraphs(items []client.HolderItem) string {
	var list []int
	for _, x := range items {
		if x.Paragraph > 0 {
			list = append(list, int(x.Paragraph))
		}
	}
	slices.Sort(list)
	list = slices.Compact(list)
	if len(list) == 0 {
		return "in a paragraph that can't be told"
	}
	return paragraphWords(list)
}

// maxHolder is how much of a name stands beside a party's, in characters.
const maxHolder = 24

// holdersPeople lists people under how they stand to the items.
func holdersPeople(b *strings.Builder, h client.CaseHolders) {
	standing := ""
	for _, p := range h.People {
		if s := standingWords(p.Statuses, h.Columns); s != standing {
			standing = s
			b.WriteString("\n" + wrap("", upperFirst(s)))
		}
		id := p.Person.ID
		if p.Named {
			id = "by name only"
		}
		b.WriteString("  " + padded(id, 14) + padded(shorten(oneLine(p.Person.Name), maxHolder), maxHolder+2) + shorten(oneLine(p.Person.Party), pageWidth-maxHolder-18) + "\n")
	}
	if shown := len(h.Columns); shown > 0 && shown < len(h.Items) {
		b.WriteString("\n" + wrap("", fmt.Sprintf("That is how people stand to %d of the %d items; to all of them with a person's id, 'barium case holders %s P-…'.", shown, len(h.Items), h.Case.ID)))
	}
	if h.Next > 0 {
		b.WriteString("\n" + wrap("", fmt.Sprintf("%s of %s; the next with --page %d.", figures.Count(len(h.People)), figures.Plural(h.Total, "person"), h.Next)))
	}
}

// standingWords says how somebody stands to items, those together to which they stand
// alike.
func standingWords(statuses []string, columns []int64) string {
	places := map[string][]int{}
	var order []string
	for i, s := range statuses {
		if places[s] == nil {
			order = append(order, s)
		}
		places[s] = append(places[s], int(columns[i])+1)
	}
	for i, s := range order {
		noun := " items "
		if len(places[s]) == 1 {
			noun = " item "
		}
		order[i] = oneLine(s) + ":" + noun + figures.Ranges(places[s])
	}
	return strings.Join(order, "; ")
}

func upperFirst(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

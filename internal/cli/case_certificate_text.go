package cli

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"barium/client"
	"barium/internal/figures"
)

// certificateText is how one person stands to what was published, clause by clause.
// Items of which the same is to be said are told together.
func certificateText(c client.CaseCertificate) string {
	var b strings.Builder
	b.WriteString(wrap("", oneLine(c.Person.Name+", "+c.Person.Party)))
	var order []string
	items := map[string][]client.CertificateItem{}
	for _, x := range c.Items {
		said := clausesText(x)
		if items[said] == nil {
			order = append(order, said)
		}
		items[said] = append(items[said], x)
	}
	for _, said := range order {
		b.WriteString("\n" + wrap("", oneLine(labels(items[said])+": "+items[said][0].Status)) + said)
	}
	if c.More > 0 {
		b.WriteString("\n" + wrap("", fmt.Sprintf("Those are the first %s; %s more aren't listed.", figures.Plural(len(c.Items), "item"), figures.Count(c.More))))
	}
	b.WriteString("\n" + wrap("", "Excluded from an item is who has no clause with a minus there."))
	return b.String()
}

func clausesText(x client.CertificateItem) string {
	var b strings.Builder
	for _, cl := range x.Clauses {
		mark := "  + "
		if !cl.Holds {
			mark = "  - "
		}
		b.WriteString(wrap(mark, oneLine(strings.ReplaceAll(cl.Text, strconv.Quote(x.Label), "it"))))
		for _, e := range cl.Entries {
			b.WriteString(wrap("    ", fmt.Sprintf("event %d: %s", e.Event, oneLine(e.Words))))
		}
		if cl.More > 0 {
			b.WriteString(wrap("    ", fmt.Sprintf("and %s more", figures.Count(cl.More))))
		}
	}
	return b.String()
}

// labels names items of one status; paragraphs of one document go together.
func labels(items []client.CertificateItem) string {
	var names []string
	places := map[string][]int{}
	for _, x := range items {
		name, place, ok := cutLast(x.Label, ", paragraph ")
		n, err := strconv.Atoi(place)
		if !ok || err != nil {
			names = append(names, x.Label)
			continue
		}
		if places[name] == nil {
			names = append(names, name)
		}
		places[name] = append(places[name], n)
	}
	for i, name := range names {
		if list := places[name]; list != nil {
			slices.Sort(list)
			names[i] = name + ", " + paragraphWords(list)
		}
	}
	return strings.Join(names, "; ")
}

func cutLast(s, sep string) (before, after string, found bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

// paragraphWords are sorted numbers of paragraphs.
func paragraphWords(list []int) string {
	if len(list) == 1 {
		return "paragraph " + figures.Ranges(list)
	}
	return "paragraphs " + figures.Ranges(list)
}

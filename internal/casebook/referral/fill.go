package referral

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"barium/internal/casebook/damage"
	"barium/internal/figures"
)

// Fill answers the questions from what the case knows, and sets what people wrote
// over that. A sentence that rests on nothing is not written: there the gap is said.
func Fill(k Known, written []Written) []Answer {
	f := filler{k, nil}
	for _, q := range Questions() {
		f.list = append(f.list, Answer{Question: q, Lines: []Line{}, Gaps: []string{}})
	}
	f.published()
	f.statements()
	f.gap(3, "Nobody has said whether what came out is accurate.")
	f.documents()
	f.heldBy()
	f.officially()
	f.permission()
	f.publicly()
	f.gap(9, "Nobody has said whether it may be disclosed for a prosecution.")
	f.gap(9, "Nobody is named who is competent to testify.")
	f.lifted()
	f.effect()
	return over(f.list, written)
}

type filler struct {
	known Known
	list  []Answer
}

func (f *filler) line(question int, text string, sources ...Source) {
	a := &f.list[question-1]
	a.Lines = append(a.Lines, Line{text, sources})
}

func (f *filler) gap(question int, text string) {
	a := &f.list[question-1]
	a.Gaps = append(a.Gaps, text)
}

func event(i int64) Source       { return Source{Entry, fmt.Sprint(i)} }
func assessed(id string) Source  { return Source{Assessment, id} }
func document(id string) Source  { return Source{Document, id} }
func day(t time.Time) string     { return t.UTC().Format("2 January 2006") }
func quoted(s string) string     { return "“" + strings.TrimSpace(s) + "”" }
func stopped(s string) string    { return strings.TrimRight(strings.TrimSpace(s), ".") + "." }
func (f *filler) noEvents() bool { return len(f.known.Damage.Events) == 0 }

// published answers the first question.
func (f *filler) published() {
	for _, p := range f.known.Publications {
		where := ""
		if p.Where != "" {
			where = ", " + p.Where
		}
		f.line(1, fmt.Sprintf("%s%s, %s.", quoted(p.Title), where, day(p.At)), p.Sources...)
	}
	for _, x := range f.known.Exhibits {
		f.line(1, fmt.Sprintf("Exhibit %d, %s, was put in on %s: %s", x.Number, quoted(x.Name), day(x.At), stopped(x.Note)), Source{Exhibit, fmt.Sprint(x.Number)}, event(x.Event))
	}
	for _, e := range f.known.Damage.Events {
		f.line(1, fmt.Sprintf("%s, %s, %s; it reached %s.", quoted(e.Title), e.Kind, day(e.At), f.names(e.Audiences)), assessed(e.ID))
	}
	if len(f.list[0].Lines) == 0 {
		f.gap(1, "No publication and no talk is entered in this case.")
	}
}

func (f *filler) names(audiences []string) string {
	var list []string
	for _, a := range audiences {
		list = append(list, f.known.Damage.Name(a))
	}
	return strings.Join(list, ", ")
}

// out are the items that came out by any event.
func (f *filler) out() (list []damage.Item) {
	for _, i := range f.known.Damage.Items {
		if slices.ContainsFunc(f.known.Damage.Events, func(e damage.Event) bool { return slices.Contains(e.Items, i.ID) }) {
			list = append(list, i)
		}
	}
	return list
}

func (f *filler) statements() {
	for _, i := range f.out() {
		sources := []Source{assessed(i.ID)}
		where := ""
		if d, ok := f.document(i.Document); ok {
			where = fmt.Sprintf(" It stands in %s, on the terms %s.", quoted(d.Title), d.Terms)
			if i.Paragraph > 0 {
				where = fmt.Sprintf(" It stands in %s, paragraph %d, on the terms %s.", quoted(d.Title), i.Paragraph, d.Terms)
			}
			sources = append(sources, document(d.ID))
		}
		f.line(2, quoted(i.Text)+"."+where, sources...)
	}
	if len(f.list[1].Lines) == 0 {
		f.gap(2, "No statement is entered as part of what came out.")
	}
	f.gap(2, "Nobody has said whether the statements were rightly kept confidential.")
}

func (f *filler) document(id string) (Held, bool) {
	i := slices.IndexFunc(f.known.Documents, func(d Held) bool { return d.ID == id })
	if id == "" || i < 0 {
		return Held{}, false
	}
	return f.known.Documents[i], true
}

func (f *filler) documents() {
	for _, d := range f.known.Documents {
		f.line(4, fmt.Sprintf("%s comes from %s. It was registered on %s by %s, who answered for it then.", quoted(d.Title), d.Originator, day(d.Registered), d.Keeper),
			document(d.ID), event(d.Event))
	}
	if len(f.known.Documents) == 0 {
		f.gap(4, "No document is named that it comes from.")
	}
	for _, i := range f.out() {
		if _, ok := f.document(i.Document); !ok {
			f.gap(4, "Where this stands isn’t known: "+quoted(i.Text)+".")
		}
	}
}

func (f *filler) heldBy() {
	for _, d := range f.known.Documents {
		f.line(5, fmt.Sprintf("%s was released to %s at %s; %s made.", quoted(d.Title), people(d.People), figures.Plural(d.Parties, "party"), copies(d.Copies)), document(d.ID))
		for _, r := range d.Releases {
			f.line(5, fmt.Sprintf("On %s %s released it to %s.", day(r.At), r.By, people(r.To)), event(r.Event))
		}
	}
	if len(f.known.Documents) == 0 {
		f.gap(5, "No document is named, so it can't be said who had it.")
		return
	}
	if said := f.known.Complete; said != nil {
		f.line(5, "The board on how complete the list of holders is: "+stopped(said.Text), event(said.Event))
		return
	}
	f.gap(5, "That is whom it was given to by this house. Whether others had it is not known here: the case’s list of holders says how complete it is.")
}

func people(n int) string {
	if n == 1 {
		return "1 person"
	}
	return figures.Count(n) + " people"
}

func copies(n int) string {
	switch n {
	case 0:
		return "no copy was"
	case 1:
		return "1 copy was"
	}
	return figures.Count(n) + " copies were"
}

// had lists what the public had, officially or not.
func (f *filler) had(official bool) (list []damage.Knowledge) {
	for _, h := range f.known.Damage.Had {
		if h.Audience == damage.Public && h.Official == official {
			list = append(list, h)
		}
	}
	return list
}

func (f *filler) prior(question int, h damage.Knowledge) {
	item, _ := f.known.Damage.Item(h.Item)
	by := ""
	if h.Source != "" {
		by = " (" + h.Source + ")"
	}
	f.line(question, fmt.Sprintf("%s, since %s: %s%s.", quoted(item.Text), day(h.Since), strings.TrimRight(h.How, ". "), by), assessed(h.ID))
}

func (f *filler) officially() {
	for _, h := range f.had(true) {
		f.prior(6, h)
	}
	if len(f.list[5].Lines) == 0 {
		f.gap(6, "No official release is entered. Nobody has said that there was none.")
	}
}

// permission can be answered from the ledger: every request is an event.
func (f *filler) permission() {
	for _, r := range f.known.Requests {
		f.line(7, fmt.Sprintf("On %s %s asked to pass %s on: %s.", day(r.At), r.Party, quoted(r.Document), r.State), event(r.Event))
	}
	var ids []Source
	for _, d := range f.known.Documents {
		ids = append(ids, document(d.ID))
	}
	switch {
	case len(ids) == 0:
		f.gap(7, "No document is named, so no request can be looked up.")
	case len(f.known.Requests) == 0:
		f.line(7, "The ledger has no request to pass any of these documents on.", ids...)
	}
	f.gap(7, "Nobody has said whether the publisher asked.")
}

func (f *filler) publicly() {
	for _, h := range f.had(false) {
		f.prior(8, h)
	}
	for _, x := range f.known.Inferred {
		for _, l := range x.Lines() {
			f.line(8, l, Source{Secret, x.ID})
		}
	}
	if len(f.known.Inferred) == 0 {
		f.gap(8, "Nobody has said whether the rest could be pieced together from what was public. To have it worked out, keep what was not to be told under Assess, Exposure, on this matter: "+
			"what it could have been, and what was said in public, before and in what came out.")
	}
}

func (f *filler) lifted() {
	for _, d := range f.known.Documents {
		says := "The terms of %s were %s: no decision to lift them is on record."
		if d.Clear {
			says = "The terms of %s were %s: everybody may have it."
		}
		f.line(10, fmt.Sprintf(says, quoted(d.Title), d.Terms), document(d.ID), event(d.Event))
	}
	if len(f.known.Documents) == 0 {
		f.gap(10, "No document is named whose terms could be looked up.")
	}
}

func (f *filler) effect() {
	a := f.known.Damage
	if !f.noEvents() {
		f.line(11, newsWords(damage.News(a.Revealed())), assessed(fmt.Sprintf("version %d", f.known.Version)))
	}
	for _, r := range a.Risks {
		f.line(11, fmt.Sprintf("%s: %s It is %s, and may come true %s.", r.Who, stopped(r.Text), r.Gravity, r.Soon.Words()), assessed(r.ID))
	}
	if len(a.Risks) == 0 {
		f.gap(11, "Nobody has said who or what is at risk.")
	}
}

func newsWords(n int) string {
	if n == 0 {
		return "It told no audience anything that it hadn’t had before."
	}
	return fmt.Sprintf("Counted by audience, it revealed %s that they hadn’t had.", figures.Plural(n, "item"))
}

package damage

import (
	"fmt"
	"strings"
	"time"

	"barium/internal/figures"
	"barium/internal/finding"
)

// A Paper is an assessment as it is printed.
type Paper struct {
	Case, Title, Matter string
	Assessment          Assessment
	Version             int
	By                  string    // who made the version, by name
	Made                time.Time // when
	At                  time.Time // that it is printed for
	Names               func(person string) string
}

// Write writes the paper out.
func (p Paper) Write() finding.Page {
	w := &page{p, nil}
	w.item("Case", p.Case+", "+p.Title)
	w.item("Matter", p.Matter)
	if p.Version == 0 {
		w.para("Nothing is entered yet.")
		return finding.Page{Blocks: w.blocks}
	}
	w.item("Version", fmt.Sprintf("%d, made by %s on %s", p.Version, p.By, figures.When(p.Made)))
	w.item("As of", figures.When(p.At))
	w.revealed()
	w.risks()
	w.owed()
	w.told()
	return finding.Page{Blocks: w.blocks}
}

type page struct {
	Paper
	blocks []finding.Block
}

func (w *page) add(k finding.Kind, name, text string) {
	w.blocks = append(w.blocks, finding.Block{Kind: k, Name: name, Text: text})
}
func (w *page) heading(text string)    { w.add(finding.Heading, "", text) }
func (w *page) item(name, text string) { w.add(finding.Item, name, text) }
func (w *page) para(text string)       { w.add(finding.Para, "", text) }
func (w *page) bullet(text string)     { w.add(finding.Bullet, "", text) }

// revealed says of each event what it told whom, in the order in which it happened.
func (w *page) revealed() {
	w.heading("What each event revealed")
	if len(w.Assessment.Events) == 0 {
		w.para("No event is entered.")
	}
	event := ""
	for _, r := range w.Assessment.Revealed() {
		if r.Event != event {
			event = r.Event
			e, _ := w.Assessment.Event(event)
			w.para(fmt.Sprintf("%s: %s, %s.%s", figures.When(e.At), e.Title, e.Kind, source(e.Source)))
		}
		for _, id := range r.New {
			i, _ := w.Assessment.Item(id)
			w.bullet(fmt.Sprintf("To %s, new: “%s”", w.Assessment.Name(r.Audience), i.Text))
		}
		for _, p := range r.Already {
			i, _ := w.Assessment.Item(p.Item)
			w.bullet(fmt.Sprintf("To %s, nothing new: “%s”. %s.", w.Assessment.Name(r.Audience), i.Text, w.Assessment.Words(p)))
		}
	}
}

func source(s string) string {
	if s == "" {
		return ""
	}
	return " Source: " + strings.TrimRight(s, ".") + "."
}

// Words say by what an audience had an item before.
func (a Assessment) Words(p Prior) string {
	how := p.How
	if e, ok := a.Event(p.Event); ok && p.Event != "" {
		how = "by “" + e.Title + "”"
	}
	who := "They had it"
	if p.Public {
		who = "It was public"
	}
	says := fmt.Sprintf("%s since %s, %s", who, p.Since.UTC().Format("2 January 2006"), how)
	if p.Source != "" {
		says += " (" + p.Source + ")"
	}
	return says
}

func (w *page) risks() {
	w.heading("Who and what is at risk")
	if len(w.Assessment.Risks) == 0 {
		w.para("No risk is entered.")
	}
	for _, r := range w.Assessment.Risks {
		w.item(r.Who, fmt.Sprintf("%s %s, may come true %s.", strings.TrimRight(r.Text, ".")+".", capital(string(r.Gravity)), r.Soon.Words()))
	}
}

func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

func (w *page) owed() {
	w.heading("What is owed to protect them")
	if late := w.Assessment.Overdue(w.At); len(late) > 0 {
		w.para(fmt.Sprintf("%s overdue.", figures.Plural(len(late), "entry")+are(len(late))))
	}
	for _, x := range w.Assessment.Acts {
		r, _ := w.Assessment.Risk(x.Risk)
		w.bullet(fmt.Sprintf("For %s: %s. Owed by %s, due %s. %s", r.Who, strings.TrimRight(x.Text, "."), x.Owner, figures.When(x.Due), w.state(x.Done, x.Due, "Done")))
	}
	for _, r := range w.Assessment.Unprotected() {
		w.bullet(fmt.Sprintf("For %s: nothing is entered that anybody owes.", r.Who))
	}
	if len(w.Assessment.Acts)+len(w.Assessment.Risks) == 0 {
		w.para("No act is entered.")
	}
}

func are(n int) string {
	if n == 1 {
		return " is"
	}
	return " are"
}

// state says whether something is done.
func (w *page) state(d *Done, due time.Time, done string) string {
	switch {
	case d != nil:
		return fmt.Sprintf("%s on %s: %s (recorded by %s).", done, figures.When(d.At), strings.TrimRight(d.Note, "."), w.Names(d.By))
	case w.At.After(due):
		return "OVERDUE."
	}
	return "Not done yet."
}

func (w *page) told() {
	w.heading("Who must be told")
	if len(w.Assessment.Tellings) == 0 {
		w.para("Nobody is entered.")
	}
	for _, t := range w.Assessment.Tellings {
		says := fmt.Sprintf("%s: %s. Until %s. ", t.Who, strings.TrimRight(t.What, "."), figures.When(t.Due))
		if t.Approver != "" {
			says += fmt.Sprintf("After approval by %s. ", t.Approver)
		}
		if t.Approved != nil {
			says += w.state(t.Approved, t.Due, "Approved") + " "
		} else if t.Approver != "" {
			says += "Not approved yet. "
		}
		w.bullet(says + w.state(t.Told, t.Due, "Told"))
	}
}

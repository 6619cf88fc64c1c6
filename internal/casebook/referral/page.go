package referral

import (
	"fmt"
	"strings"
	"time"

	"barium/internal/figures"
	"barium/internal/finding"
)

// A Paper is a referral as it is printed.
type Paper struct {
	Known      Known
	Answers    []Answer
	Suggestion Suggestion
	Decision   *Decision // nil while nobody has decided
	Names      func(person string) string
	At         time.Time // that it is printed for
	Events     int64     // of the ledger by then
}

// Title is what the paper is called.
func (p Paper) Title() string { return "Eleven questions: " + p.Known.Title }

// Write writes the paper out.
func (p Paper) Write() finding.Page {
	w := &page{p, nil}
	w.item("Case", p.Known.Case+", "+p.Known.Title)
	w.item("Matter", p.Known.Matter)
	w.item("As of", fmt.Sprintf("%s, %s of the ledger", figures.When(p.At), figures.Plural(p.Events, "event")))
	if p.Known.Version > 0 {
		w.item("Damage", fmt.Sprintf("version %d of the assessment", p.Known.Version))
	}
	w.item("Open", w.open())
	for _, a := range p.Answers {
		w.answer(a)
	}
	w.triage()
	w.para(Origin)
	return finding.Page{Blocks: w.blocks}
}

type page struct {
	Paper
	blocks []finding.Block
}

func (w *page) add(k finding.Kind, name, text string) {
	w.blocks = append(w.blocks, finding.Block{Kind: k, Name: name, Text: text})
}
func (w *page) item(name, text string) { w.add(finding.Item, name, text) }
func (w *page) para(text string)       { w.add(finding.Para, "", text) }
func (w *page) bullet(text string)     { w.add(finding.Bullet, "", text) }

// open names the questions that have gaps.
func (w *page) open() string {
	list := Gaps(w.Answers)
	if len(list) == 0 {
		return "none of the eleven questions has a gap"
	}
	return fmt.Sprintf("%s: %s", figures.Plural(len(list), "question"), figures.Ranges(list))
}

func (w *page) answer(a Answer) {
	w.add(finding.Heading, "", fmt.Sprintf("%d. %s", a.Number, a.Title))
	w.add(finding.Inset, "", a.Text)
	if a.Written != nil {
		w.written(*a.Written)
	}
	for _, l := range a.Lines {
		w.bullet(l.Text + sources(l.Sources))
	}
	if a.Written == nil {
		for _, g := range a.Gaps {
			w.item("Gap", g)
		}
	}
}

func (w *page) written(x Written) {
	w.para(x.Text)
	by := fmt.Sprintf("%s, %s, event %s of the ledger", w.Names(x.By), figures.When(x.At), figures.Count(x.Event))
	w.item("Written by", by)
	if x.Source != "" {
		w.item("Rests on", x.Source)
	}
}

// sources are named in brackets behind what rests on them.
func sources(list []Source) string {
	var out []string
	for _, s := range list {
		out = append(out, s.Words())
	}
	if len(out) == 0 {
		return ""
	}
	return " [" + strings.Join(out, "; ") + "]"
}

// Words name a source.
func (s Source) Words() string {
	switch s.Kind {
	case Entry:
		return "event " + s.Ref
	case Seen:
		return "publication " + s.Ref
	case Exhibit:
		return "exhibit " + s.Ref
	case Document:
		return "document " + s.Ref
	case Secret:
		return "secret " + s.Ref
	case Assessment:
		return "damage assessment, " + s.Ref
	}
	return s.Ref
}

func (w *page) triage() {
	w.add(finding.Heading, "", "Where it goes from here")
	if d := w.Decision; d != nil {
		w.para("Decided: " + d.Way.Words() + ".")
		w.para(d.Reason)
		w.item("Decided by", fmt.Sprintf("%s, %s, event %s of the ledger", w.Names(d.By), figures.When(d.At), figures.Count(d.Event)))
	} else {
		w.para("Nobody has decided yet.")
	}
	w.para("What the program suggests, by what is entered: " + w.Suggestion.Way.Words() + ".")
	for _, r := range w.Suggestion.Reasons {
		w.bullet(r)
	}
}

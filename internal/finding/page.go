package finding

import (
	"crypto/sha256"
	"fmt"
	"strings"

	"barium/internal/figures"
	"barium/internal/format"
	"barium/internal/share"
	"barium/internal/share/unsealing"
	"barium/receipt"
)

// Grounds are what a finding rests on, as its page tells of it.
type Grounds struct {
	Texts      []unsealing.Text // that were traced
	Document   string           // the only one considered, "" for all
	Purpose    string
	LegalBasis string
	Protected  share.Protected
	Registered map[string]receipt.Event // of documents
	Released   map[string]receipt.Event // of copies
	Opened     *receipt.Event           // the unsealing; nil where nothing was opened
	// Request is what custodians answered; nil where keys were at hand.
	Request *unsealing.Request
	House   bool   // custodians are asked, each on their own machine
	Events  int64  // in the ledger before the trace
	Program string // its name and version
}

// A Page is a finding written out for people who will be asked what it means, by
// somebody who may rather not believe it.
type Page struct {
	Blocks []Block `json:"blocks"`
}

// A Report is a finding with its page, as it is kept.
type Report struct {
	Finding Finding `json:"finding"`
	Page    Page    `json:"page"`
}

// A Kind is what a block of a page is.
type Kind string

// The kinds of blocks.
const (
	Verdict Kind = "verdict" // the finding in one sentence
	Heading Kind = "heading"
	Para    Kind = "para"
	Bullet  Kind = "bullet"
	Item    Kind = "item"    // a name and what stands for it
	Inset   Kind = "inset"   // set off from the lines around it
	Command Kind = "command" // to be typed as it is
	Gap     Kind = "gap"     // room between blocks
)

// A Block is one line or paragraph of a page. Its text may hold what others wrote:
// who shows it takes care of that.
type Block struct {
	Kind Kind   `json:"kind"`
	Name string `json:"name,omitempty"`
	Text string `json:"text,omitempty"`
}

// A writer writes a page.
type writer struct {
	blocks  []Block
	finding Finding
	grounds Grounds
	views   map[string]*format.View // of the texts, by name
}

// Write writes a finding out.
func Write(f Finding, g Grounds) Page {
	p := &writer{finding: f, grounds: g, views: map[string]*format.View{}}
	for _, t := range g.Texts {
		if v, err := format.Parse(t.Name, t.Source); err == nil { // it was parsed before
			p.views[t.Name] = v
		}
	}
	p.add(Verdict, "", p.verdict())
	p.heading("What was compared")
	p.compared()
	for _, d := range f.Documents {
		p.document(d)
	}
	p.limits()
	p.computed()
	p.next()
	return Page{p.blocks}
}

func (p *writer) add(k Kind, name, text string) { p.blocks = append(p.blocks, Block{k, name, text}) }
func (p *writer) heading(s string)              { p.add(Heading, "", s) }
func (p *writer) para(s string)                 { p.add(Para, "", s) }
func (p *writer) bullet(s string)               { p.add(Bullet, "", s) }
func (p *writer) item(name, s string)           { p.add(Item, name, s) }
func (p *writer) inset(s string)                { p.add(Inset, "", s) }
func (p *writer) command(lines ...string)       { p.add(Command, "", strings.Join(lines, "\n")) }
func (p *writer) gap()                          { p.add(Gap, "", "") }

// verdict is the finding in one sentence.
func (p *writer) verdict() string {
	f := p.finding
	switch {
	case f.Finding == NotOurs:
		return "NOT OURS. No passage of a document that is protected here was found in the text."
	case !f.Unsealed:
		return "OURS, and nobody is named. The text reuses passages of " + p.titles() + ". Whose copy they came from was not looked at: no codeword was opened."
	case f.Finding == Inconclusive:
		return fmt.Sprintf("INCONCLUSIVE. The text reuses passages of %s, but no copy agrees with it well enough to be named at a bound of %s.", p.titles(), figures.OneIn(f.Bound))
	}
	return "IDENTIFIED: " + strings.Join(p.named(), "; ") + "."
}

func (p *writer) titles() string {
	var list []string
	for _, d := range p.finding.Documents {
		list = append(list, d.Document)
	}
	return strings.Join(list, " and ")
}

// named says, a document each, which copies are sources.
func (p *writer) named() (list []string) {
	for _, d := range p.finding.Documents {
		var copies []string
		for _, c := range d.Copies {
			copies = append(copies, copyName(c))
		}
		switch len(copies) {
		case 0:
		case 1:
			list = append(list, fmt.Sprintf("%s of document %s is a source of this text", copies[0], d.Document))
		default:
			list = append(list, fmt.Sprintf("%s of document %s are sources of this text", strings.Join(copies, " and "), d.Document))
		}
	}
	return list
}

func copyName(c Copy) string {
	if c.Copy == OriginalCopy {
		return "the unmarked original"
	}
	return "copy " + c.Copy
}

// compared lists what went in, so that another can compare the same.
func (p *writer) compared() {
	for _, l := range p.grounds.Texts {
		p.item("Text", fmt.Sprintf("%s, %s", l.Name, figures.Plural(len(l.Source), "byte")))
		p.item("SHA-256", fmt.Sprintf("%x", sha256.Sum256(l.Source)))
	}
	with := "all documents that were shared from this home"
	if p.grounds.Document != "" {
		with = "document " + p.grounds.Document + " only"
	}
	p.item("With", with)
	for _, d := range p.finding.Documents {
		e := p.grounds.Registered[d.Document]
		p.gap()
		p.item("Document", fmt.Sprintf("%s, %s", d.Document, d.Title))
		p.item("Registered", fmt.Sprintf("%s, event %s of the ledger", figures.When(e.At), figures.Count(e.Index)))
		p.item("File", fmt.Sprintf("%s, on terms %s", e.Text("file"), e.Text("terms")))
		p.item("SHA-256", e.Text("source"))
		p.item("Candidates", fmt.Sprintf("%s and the unmarked original", figures.Plural(d.Candidates-1, "copy")))
	}
}

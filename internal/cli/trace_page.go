package cli

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"strings"

	"barium/internal/app"
	"barium/internal/figures"
	"barium/internal/format"
	"barium/internal/share"
	"barium/receipt"
)

// A tracePage is a finding written out for people who will be asked what it
// means, by somebody who may rather not believe it.
type tracePage struct {
	b       bytes.Buffer
	inquiry app.Inquiry
	finding app.Finding
	views   map[string]*format.View  // of the leaks, by name
	known   map[string]receipt.Event // registrations, by document
	release map[string]receipt.Event // releases, by copy
	opened  *receipt.Event           // the unsealing
	events  int64                    // in the ledger before the trace
	program string                   // its name and version
}

func newTracePage(q app.Inquiry, f app.Finding) *tracePage {
	p := &tracePage{inquiry: q, finding: f, views: map[string]*format.View{}, known: map[string]receipt.Event{}, release: map[string]receipt.Event{}, program: program()}
	for _, l := range q.Leaks {
		if v, err := format.Parse(l.Name, l.Source); err == nil { // it was parsed before
			p.views[l.Name] = v
		}
	}
	return p
}

// lookUp gets from the ledger what the page says of documents, copies and the
// unsealing, which came after the first size events.
func (p *tracePage) lookUp(ctx context.Context, h *app.Home, size int64) error {
	p.events = size
	stop := errors.New("found all")
	err := h.Events(ctx, 0, func(e receipt.Event) error {
		if e.Type == share.TypeDocumentRegistered {
			p.known[e.Text("document")] = e
		}
		if p.registered() {
			return stop
		}
		return nil
	})
	if err != nil && !errors.Is(err, stop) {
		return err
	}
	for _, d := range p.finding.Documents {
		for _, c := range d.Copies {
			if err := p.lookUpRelease(ctx, h, c.Copy); err != nil {
				return err
			}
		}
	}
	return h.Events(ctx, size, func(e receipt.Event) error {
		if e.Type == share.TypeUnsealingOpened {
			p.opened = &e
		}
		return nil
	})
}

func (p *tracePage) lookUpRelease(ctx context.Context, h *app.Home, id string) error {
	if id == app.OriginalCopy {
		return nil
	}
	r, err := h.CopyReceipt(ctx, id)
	if err != nil {
		return err
	}
	p.release[id], err = receipt.ParseEvent(r.Event)
	return err
}

func (p *tracePage) registered() bool {
	for _, d := range p.finding.Documents {
		if _, ok := p.known[d.Document]; !ok {
			return false
		}
	}
	return true
}

func (p *tracePage) heading(s string)    { fmt.Fprintf(&p.b, "\n%s\n\n", strings.ToUpper(s)) }
func (p *tracePage) para(s string)       { p.b.WriteString(wrap("", s)) }
func (p *tracePage) bullet(s string)     { p.b.WriteString(wrap("  - ", s)) }
func (p *tracePage) item(name, s string) { p.b.WriteString(wrap(fmt.Sprintf("  %-14s", name), s)) }

// text returns the page.
func (p *tracePage) text() []byte {
	p.para("FINDING: " + p.verdict())
	p.heading("What was compared")
	p.compared()
	for _, d := range p.finding.Documents {
		p.document(d)
	}
	p.limits()
	p.computed()
	p.next()
	return p.b.Bytes()
}

// verdict is the finding in one sentence.
func (p *tracePage) verdict() string {
	f := p.finding
	switch {
	case f.Finding == app.NotOurs:
		return "NOT OURS. No passage of a document that is protected here was found in the text."
	case !f.Unsealed:
		return "OURS, and nobody is named. The text reuses passages of " + p.titles() + ". Whose copy they came from was not looked at: no codeword was opened."
	case f.Finding == app.Inconclusive:
		return fmt.Sprintf("INCONCLUSIVE. The text reuses passages of %s, but no copy agrees with it well enough to be named at a bound of %s.", p.titles(), figures.OneIn(f.Bound))
	}
	return "IDENTIFIED: " + strings.Join(p.named(), "; ") + "."
}

func (p *tracePage) titles() string {
	var list []string
	for _, d := range p.finding.Documents {
		list = append(list, d.Document)
	}
	return strings.Join(list, " and ")
}

// named says, a document each, which copies are sources.
func (p *tracePage) named() (list []string) {
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

func copyName(c app.CopyNamed) string {
	if c.Copy == app.OriginalCopy {
		return "the unmarked original"
	}
	return "copy " + c.Copy
}

// compared lists what went in, so that another can compare the same.
func (p *tracePage) compared() {
	for _, l := range p.inquiry.Leaks {
		p.item("Text", fmt.Sprintf("%s, %s", oneLine(l.Name), figures.Plural(len(l.Source), "byte")))
		p.item("SHA-256", fmt.Sprintf("%x", sha256.Sum256(l.Source)))
	}
	with := "all documents that were shared from this home"
	if p.inquiry.Document != "" {
		with = "document " + p.inquiry.Document + " only"
	}
	p.item("With", with)
	for _, d := range p.finding.Documents {
		e := p.known[d.Document]
		p.b.WriteString("\n")
		p.item("Document", fmt.Sprintf("%s, %s", d.Document, oneLine(d.Title)))
		p.item("Registered", fmt.Sprintf("%s, event %s of the ledger", figures.When(e.At), figures.Count(e.Index)))
		p.item("File", fmt.Sprintf("%s, on terms %s", oneLine(e.Text("file")), oneLine(e.Text("terms"))))
		p.item("SHA-256", e.Text("source"))
		p.item("Candidates", fmt.Sprintf("%s and the unmarked original", figures.Plural(d.Candidates-1, "copy")))
	}
}

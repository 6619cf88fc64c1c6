package mark

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"barium/internal/format"
)

// ReadSites reads a reviewed list of sites and fits it to the document. It
// refuses, with the line of the list, keys that it does not know, places whose
// text no longer stands there, and variants that are too few, empty or equal.
// An author's own site (no kind, or kind author) goes before one of the
// program's that overlaps it; what is forbidden goes before both. Offered places
// that the author accepted are among the sites, the others still wait.
func ReadSites(r io.Reader, v *format.View) (List, error) {
	var root yaml.Node
	if err := yaml.NewDecoder(r).Decode(&root); err != nil {
		if errors.Is(err, io.EOF) {
			return List{}, errors.New("the list of sites is empty: write one with barium sites FILE --write LIST")
		}
		return List{}, fmt.Errorf("reading the list of sites: %w", err)
	}
	d := &sitesReader{lines: newSiteLines(v)}
	err := fields(root.Content[0], map[string]func(*yaml.Node) error{
		"document": ignore,
		"sites":    func(n *yaml.Node) error { return each(n, d.site) },
		"offered":  func(n *yaml.Node) error { return each(n, d.offer) },
		"forbid":   func(n *yaml.Node) error { return each(n, d.forbid) },
	})
	if err != nil {
		return List{}, err
	}
	return d.settle()
}

type sitesReader struct {
	lines     *siteLines
	read      []readSite
	waiting   []readSite
	forbidden []located // Start, End and at only
}

// readSite is a site as the list has it.
type readSite struct {
	kind, group string
	places      []located
}

// located is a place found in the document, and its line in the list.
type located struct {
	Place
	at int
}

// readPlace is a place as written, before it is looked for in the document.
type readPlace struct {
	at, line, occurrence int
	text                 string
	variants             []string
	off                  bool
}

func (d *sitesReader) site(n *yaml.Node) error {
	s := readSite{kind: "author"}
	own := readPlace{at: n.Line}
	keys := own.keys()
	var places *yaml.Node
	keys["kind"] = func(n *yaml.Node) error { return kindInto(&s.kind, n) }
	keys["group"] = func(n *yaml.Node) error { return scalar(&s.group, n) }
	keys["places"] = func(n *yaml.Node) error { places = n; return nil }
	if err := fields(n, keys); err != nil || own.off {
		return err
	}
	if places == nil {
		if err := d.place(&s, own); err != nil {
			return err
		}
	} else if err := each(places, func(n *yaml.Node) error { return d.tied(&s, n) }); err != nil {
		return err
	}
	if len(s.places) > 0 {
		d.read = append(d.read, s)
	}
	return nil
}

// offer reads an offered place. What it says must fit the document whether it
// is accepted or not, like all else in the list.
func (d *sitesReader) offer(n *yaml.Node) error {
	accepted, s, own := false, readSite{}, readPlace{at: n.Line}
	keys := own.keys()
	delete(keys, "use")
	keys["kind"] = func(n *yaml.Node) error { return kindInto(&s.kind, n) }
	keys["accept"] = func(n *yaml.Node) error { return answerInto(&accepted, "accept", n) }
	if err := fields(n, keys); err != nil {
		return err
	}
	if s.kind == "" || s.kind == "author" {
		return refuse(n.Line, "an offered place keeps its kind: a site of your own stands under sites")
	}
	if err := d.place(&s, own); err != nil {
		return err
	}
	if accepted {
		d.read = append(d.read, s)
	} else {
		d.waiting = append(d.waiting, s)
	}
	return nil
}

func (d *sitesReader) tied(s *readSite, n *yaml.Node) error {
	p := readPlace{at: n.Line}
	if err := fields(n, p.keys()); err != nil || p.off {
		return err
	}
	return d.place(s, p)
}

// keys are those that a place may have.
func (p *readPlace) keys() map[string]func(*yaml.Node) error {
	return map[string]func(*yaml.Node) error{
		"line":       func(n *yaml.Node) error { return intInto(&p.line, n) },
		"occurrence": func(n *yaml.Node) error { return intInto(&p.occurrence, n) },
		"text":       func(n *yaml.Node) error { return scalar(&p.text, n) },
		"context":    ignore,
		"use": func(n *yaml.Node) error {
			used := true
			err := answerInto(&used, "use", n)
			p.off = !used
			return err
		},
		"variants": func(n *yaml.Node) error {
			return each(n, func(n *yaml.Node) error {
				var v string
				err := scalar(&v, n)
				p.variants = append(p.variants, v)
				return err
			})
		},
	}
}

// place checks a place against the document and adds it to its site.
func (d *sitesReader) place(s *readSite, p readPlace) error {
	start, err := d.find(p)
	if err != nil {
		return err
	}
	if err := p.checkVariants(); err != nil {
		return err
	}
	end := start + len(p.text)
	if _, _, ok := d.lines.v.SourceRange(start, end); !ok {
		return refuse(p.at, "%q runs across markup: choose a stretch without any", p.text)
	}
	if len(s.places) > 0 && len(p.variants) != len(s.places[0].Variants) {
		return refuse(p.at, "%d variants at a place tied to one with %d: give every place of a site as many", len(p.variants), len(s.places[0].Variants))
	}
	s.places = append(s.places, located{Place{start, end, p.variants, slices.Index(p.variants, p.text)}, p.at})
	return nil
}

// find returns where in the text the place stands.
func (d *sitesReader) find(p readPlace) (int, error) {
	switch {
	case p.text == "":
		return 0, refuse(p.at, "the place has no text: give the exact words as text:")
	case p.line < 1 || p.line > len(d.lines.starts):
		return 0, refuse(p.at, "there is no line %d in the document, which has %d: give the line on which %q begins", p.line, len(d.lines.starts), p.text)
	}
	at := d.lines.occurrences(p.line, p.text)
	switch {
	case len(at) == 0:
		return 0, refuse(p.at, "%q does not stand on line %d of the document: has it been edited since? write the list anew, or set line and text right", p.text, p.line)
	case p.occurrence == 0 && len(at) > 1:
		return 0, refuse(p.at, "%q stands %d times on line %d: add occurrence: 1 to %d", p.text, len(at), p.line, len(at))
	case p.occurrence < 0 || p.occurrence > len(at):
		return 0, refuse(p.at, "%q stands %d times on line %d, so there is no occurrence %d", p.text, len(at), p.line, p.occurrence)
	}
	return at[max(p.occurrence, 1)-1], nil
}

func (p readPlace) checkVariants() error {
	if len(p.variants) < 2 || len(p.variants) > MaxVariants {
		return refuse(p.at, "%d variants for %q: give 2 to %d, or strike the site out with use: no", len(p.variants), p.text, MaxVariants)
	}
	for i, v := range p.variants {
		if strings.TrimSpace(v) == "" {
			return refuse(p.at, "variant %d of %q is empty: take a neighbouring word into the text", i+1, p.text)
		}
		if slices.Contains(p.variants[:i], v) {
			return refuse(p.at, "variant %q of %q is there twice", v, p.text)
		}
	}
	if !slices.Contains(p.variants, p.text) {
		return refuse(p.at, "%q, which stands in the document, is not among its variants: add it", p.text)
	}
	return nil
}

// settle lets a place that waits go where anything else stands.
func (d *sitesReader) settle() (List, error) {
	out, all := settle(d.read, d.forbidden)
	wait, _ := settle(d.waiting, append(slices.Clone(d.forbidden), all...))
	return List{out, wait}, apart(sorted(all))
}

func apart(places []located) error {
	for i := 1; i < len(places); i++ {
		if a, b := places[i-1], places[i]; b.Start < a.End {
			return refuse(max(a.at, b.at), "the place overlaps that on line %d of the list: strike one of them out", min(a.at, b.at))
		}
	}
	return nil
}

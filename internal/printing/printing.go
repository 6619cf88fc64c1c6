// Package printing sets a page for paper: as Markdown, as one HTML file, as PDF. The
// three say the same. The same page gives the same bytes on every machine.
package printing

import (
	"time"

	"barium/internal/finding"
)

// A Paper is a page with what stands around it.
type Paper struct {
	Title string
	// Note stands at the foot of every page: whose paper it is and how it is handled.
	Note string
	Page finding.Page
	At   time.Time // that it is printed for; the files carry no other time
}

// A Format is one that a paper can be printed in.
type Format struct {
	Name  string // as it is asked for
	Media string
	Print func(Paper) ([]byte, error)
}

// Formats lists them.
func Formats() []Format {
	return []Format{
		{"md", "text/markdown; charset=utf-8", func(p Paper) ([]byte, error) { return Markdown(p), nil }},
		{"html", "text/html; charset=utf-8", HTML},
		{"pdf", "application/pdf", PDF},
	}
}

// A part is blocks of one kind that stand together.
type part struct {
	Kind   finding.Kind
	Blocks []finding.Block
}

// parts puts blocks of a kind together that follow each other: a list has several.
func parts(blocks []finding.Block) (list []part) {
	for _, b := range blocks {
		if b.Kind == finding.Gap {
			list = append(list, part{Kind: finding.Gap})
			continue
		}
		if n := len(list); n > 0 && list[n-1].Kind == b.Kind && (b.Kind == finding.Bullet || b.Kind == finding.Item || b.Kind == finding.Inset) {
			list[n-1].Blocks = append(list[n-1].Blocks, b)
			continue
		}
		list = append(list, part{b.Kind, []finding.Block{b}})
	}
	return list
}

package printing

import (
	"bytes"
	_ "embed"
	"fmt"
	"strings"

	"barium/internal/finding"

	"codeberg.org/go-pdf/fpdf"
)

//go:embed fonts/DejaVuSans.ttf
var regular []byte

//go:embed fonts/DejaVuSans-Bold.ttf
var bold []byte

// measures of the page, in mm and points.
const (
	family   = "DejaVu"
	margin   = 22.0
	width    = 210 - 2*margin
	names    = 34.0 // column of the names of items
	body     = 9.5
	leading  = 5.0
	footSize = 8.0
)

// PDF prints a paper on A4, with its fonts in the file.
func PDF(p Paper) ([]byte, error) {
	pages := 0
	for {
		s, err := set(p, pages)
		if err != nil {
			return nil, fmt.Errorf("print %q as PDF: %w", p.Title, err)
		}
		// The foot of each page says how many there are, so they are counted first.
		if n := s.pdf.PageNo(); n != pages {
			pages = n
			continue
		}
		var b bytes.Buffer
		err = s.pdf.Output(&b)
		return b.Bytes(), err
	}
}

// A sheet is a PDF while it is set.
type sheet struct {
	pdf     *fpdf.Fpdf
	letters *setter
	pages   int
}

func set(p Paper, pages int) (*sheet, error) {
	s := &sheet{fpdf.New("P", "mm", "A4", ""), &setter{}, pages}
	for _, file := range [][]byte{regular, bold} {
		f, err := newFace(file)
		if err != nil {
			return nil, err
		}
		s.letters.faces = append(s.letters.faces, f)
	}
	s.begin(p)
	s.line(true, 15, 7, p.Title)
	s.pdf.Ln(3)
	for _, b := range p.Page.Blocks {
		s.block(b)
	}
	if note := s.letters.note(); note != "" {
		s.pdf.Ln(leading)
		s.line(false, footSize, 4, note)
	}
	return s, s.pdf.Error()
}

// begin sets what makes the file the same each time, its fonts and its foot.
func (s *sheet) begin(p Paper) {
	s.pdf.SetCreationDate(p.At.UTC())
	s.pdf.SetModificationDate(p.At.UTC())
	s.pdf.SetCatalogSort(true)
	s.pdf.SetProducer("barium", true)
	s.pdf.SetTitle(p.Title, true)
	s.pdf.SetLang("en")
	s.pdf.SetMargins(margin, margin, margin)
	s.pdf.SetAutoPageBreak(true, margin)
	s.pdf.AddUTF8FontFromBytes(family, "", regular)
	s.pdf.AddUTF8FontFromBytes(family, "B", bold)
	note := s.letters.text(p.Note)
	s.pdf.SetFooterFunc(func() {
		s.pdf.SetY(-15)
		s.pdf.SetFont(family, "", footSize)
		s.pdf.SetTextColor(80, 80, 80)
		s.pdf.CellFormat(width-30, 4, s.fitting(note, width-32), "", 0, "L", false, 0, "")
		s.pdf.CellFormat(30, 4, fmt.Sprintf("page %d of %d", s.pdf.PageNo(), s.pages), "", 0, "R", false, 0, "")
		s.pdf.SetTextColor(0, 0, 0)
	})
	s.pdf.AddPage()
}

// fitting cuts a text that is too long for a line, and shows that it is cut.
func (s *sheet) fitting(text string, wide float64) string {
	if s.pdf.GetStringWidth(text) <= wide {
		return text
	}
	runes := []rune(text)
	for len(runes) > 0 && s.pdf.GetStringWidth(string(runes)+"…") > wide {
		runes = runes[:len(runes)-1]
	}
	return string(runes) + "…"
}

// line sets a paragraph from the left margin of the moment.
func (s *sheet) line(strong bool, size, high float64, text string) {
	style := ""
	if strong {
		style = "B"
	}
	s.pdf.SetFont(family, style, size)
	s.pdf.MultiCell(0, high, s.letters.text(text), "", "L", false)
}

// indented sets a paragraph further in, with something before it.
func (s *sheet) indented(by float64, before, text string) {
	s.pdf.SetFont(family, "", body)
	s.pdf.SetX(margin)
	if before != "" {
		s.pdf.CellFormat(by, leading, before, "", 0, "L", false, 0, "")
	}
	s.pdf.SetLeftMargin(margin + by)
	s.pdf.SetX(margin + by)
	s.line(false, body, leading, text)
	s.pdf.SetLeftMargin(margin)
	s.pdf.SetX(margin)
}

func (s *sheet) block(b finding.Block) {
	switch b.Kind {
	case finding.Heading:
		s.heading(b.Text)
	case finding.Bullet:
		s.room(2 * leading)
		s.indented(5, "•", b.Text)
	case finding.Item:
		s.item(b)
	case finding.Inset:
		s.pdf.SetTextColor(80, 80, 80)
		s.indented(5, "", b.Text)
		s.pdf.SetTextColor(0, 0, 0)
	case finding.Command:
		for _, l := range strings.Split(b.Text, "\n") {
			s.indented(5, "", l)
		}
	case finding.Gap:
		s.pdf.Ln(leading / 2)
	default:
		s.pdf.Ln(1)
		s.line(false, body, leading, b.Text)
		s.pdf.Ln(1)
	}
}

// heading stands with some of what follows it.
func (s *sheet) heading(text string) {
	s.room(6 * leading)
	s.pdf.Ln(4)
	s.line(true, 11.5, 6, text)
	s.pdf.Ln(1)
}

// room begins a page if the rest of this one is smaller.
func (s *sheet) room(high float64) {
	if _, page := s.pdf.GetPageSize(); s.pdf.GetY()+high > page-margin {
		s.pdf.AddPage()
	}
}

// item sets a name and what stands for it beside each other; a name too long for its
// column gets a line of its own.
func (s *sheet) item(b finding.Block) {
	s.room(2 * leading)
	s.pdf.SetFont(family, "B", body)
	name := s.letters.text(b.Name)
	if s.pdf.GetStringWidth(name) > names-3 {
		s.line(true, body, leading, b.Name)
		s.indented(names, "", b.Text)
		return
	}
	s.pdf.CellFormat(names, leading, name, "", 0, "L", false, 0, "")
	s.pdf.SetLeftMargin(margin + names)
	s.line(false, body, leading, b.Text)
	s.pdf.SetLeftMargin(margin)
	s.pdf.SetX(margin)
}

package edition

import (
	"path"

	"barium/internal/mark"
)

// File renders one copy as a file, see Printer.File.
func (e Edition) File(w mark.Codeword, paragraphs []int) ([]byte, error) {
	p, err := e.Printer()
	if err != nil {
		return nil, err
	}
	return p.File(w, paragraphs)
}

// Extension is that of a copy's file name, like ".md".
func (e Edition) Extension(paragraphs []int) string {
	if paragraphs != nil {
		return ".txt"
	}
	return path.Ext(e.Name)
}

// Some is the list as File and Blocks want it: nil where it names every
// paragraph.
func (e Edition) Some(paragraphs []int) []int {
	if len(paragraphs) == len(e.View.Blocks) {
		return nil
	}
	return paragraphs
}

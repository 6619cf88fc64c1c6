package cli

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// A table is set in columns two spaces apart. A column whose title begins with
// a space is set to the right.
type table struct {
	titles []string
	rows   [][]string
}

func (t *table) row(cells ...any) {
	row := make([]string, len(cells))
	for i, c := range cells {
		row[i] = fmt.Sprint(c)
	}
	t.rows = append(t.rows, row)
}

func (t *table) write(w io.Writer, indent string) {
	widths := make([]int, len(t.titles))
	right := make([]bool, len(t.titles))
	head := make([]string, len(t.titles))
	for i, title := range t.titles {
		head[i], right[i] = strings.CutPrefix(title, " ")
	}
	all := append([][]string{head}, t.rows...)
	for _, row := range all {
		for i, c := range row {
			widths[i] = max(widths[i], utf8.RuneCountInString(c))
		}
	}
	for _, row := range all {
		var line strings.Builder
		for i, c := range row {
			pad := strings.Repeat(" ", widths[i]-utf8.RuneCountInString(c))
			if right[i] {
				line.WriteString(pad + c + "  ")
			} else {
				line.WriteString(c + pad + "  ")
			}
		}
		fmt.Fprintln(w, indent+strings.TrimRight(line.String(), " "))
	}
}

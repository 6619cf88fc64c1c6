package cli

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"barium/internal/entry"
	"barium/internal/figures"
	"barium/receipt"
)

// printEvent writes the event's canonical JSON, one line.
func printEvent(w io.Writer, e receipt.Event) error {
	line, err := e.Marshal()
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(w, "%s\n", line)
	return err
}

// eventPage shows an event in words, then all that it holds.
func eventPage(e receipt.Event) string {
	var b strings.Builder
	b.WriteString(wrap("", fmt.Sprintf("Event %s, %s: %s.", figures.Count(e.Index), figures.When(e.At), eventWords(e))))
	b.WriteString("\n")
	fields := table{titles: []string{"field", "value"}}
	for _, k := range slices.Sorted(maps.Keys(e.Fields)) {
		fields.row(k, oneLine(fmt.Sprint(e.Fields[k])))
	}
	width := 0
	for _, r := range fields.rows {
		width = max(width, len(r[0]))
	}
	for _, r := range fields.rows {
		b.WriteString(wrap(fmt.Sprintf("  %-*s  ", width, r[0]), r[1]))
	}
	return b.String()
}

// eventWords says in a clause what happened.
func eventWords(e receipt.Event) string { return oneLine(entry.Words(e, entry.Plain)) }

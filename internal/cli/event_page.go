package cli

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"barium/internal/figures"
	"barium/internal/share"
	"barium/internal/share/unsealing"
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
func eventWords(e receipt.Event) string {
	f := func(name string) string { return oneLine(e.Text(name)) }
	switch e.Type {
	case share.TypeHomeMade:
		return "the home was made with " + f("program")
	case share.TypeBoardMade:
		return fmt.Sprintf("the board %s was made: %d custodians, quorum %d", f("board"), e.Integer("custodians"), e.Integer("quorum"))
	case share.TypeDocumentRegistered:
		return fmt.Sprintf("document %s was registered, “%s”", f("document"), f("title"))
	case share.TypePublicAdded:
		return fmt.Sprintf("text %s was declared public, “%s”", f("text"), f("title"))
	case share.TypeSourceAdded:
		return fmt.Sprintf("source %s is watched from now on: %s %s", f("source"), f("kind"), f("address"))
	case share.TypeSourceRemoved:
		return fmt.Sprintf("source %s is watched no more", f("source"))
	case share.TypeCopyReleased:
		return fmt.Sprintf("copy %s of %s was released to %s, %s", f("copy"), f("document"), f("name"), f("party"))
	case share.TypeUnsealingRequested:
		return "it was asked to open the codewords of " + onDocument(e)
	case unsealing.TypeAnswered:
		return custodianWords(e)
	case unsealing.TypeExpired:
		return "the custodians didn't answer request " + f("request") + " in time; the codewords of " + onDocument(e) + " stayed sealed"
	case share.TypeUnsealingRefused:
		return "the codewords of " + onDocument(e) + " stayed sealed: " + f("reason")
	case share.TypeUnsealingOpened:
		return "a quorum opened the codewords of " + onDocument(e)
	case share.TypeTraceFailed:
		return "a trace of " + onDocument(e) + " ended without a finding: " + f("reason")
	case share.TypeTraceDone:
		return fmt.Sprintf("a trace on %s ended: %s, at a bound of %s", onDocument(e), f("finding"), f("bound"))
	}
	return oneLine(e.Type)
}

// custodianWords says what a custodian answered.
func custodianWords(e receipt.Event) string {
	who, request := "custodian "+fmt.Sprint(e.Integer("custodian")), oneLine(e.Text("request"))
	switch e.Text("answer") {
	case "approved":
		return who + " gave their part to request " + request
	case "refused":
		return "a custodian refused request " + request + ": " + oneLine(e.Text("reason"))
	}
	return "a part was sent for request " + request + " that isn't right: " + oneLine(e.Text("reason"))
}

func onDocument(e receipt.Event) string {
	if id := e.Text("document"); id != "" {
		return "document " + oneLine(id)
	}
	return "all documents"
}

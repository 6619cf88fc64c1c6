package demo

import (
	"bytes"
	"fmt"
	"io"
	"strings"
)

// Invite writes how to enter the house.
func Invite(w io.Writer, doors []Door) error {
	var text bytes.Buffer
	s := story{Options: Options{Out: &text}}
	s.heading("Come in")
	s.say("The house is served on this machine. Each of these addresses lets you in as somebody; a second one in the same browser takes the place of the first.")
	s.say("")
	for _, d := range doors {
		s.print("  " + d.Role + ": " + d.Name + ", " + d.Party)
		s.print("    " + d.Address)
	}
	s.say("")
	s.say("Five minutes, if you like:")
	for _, what := range []string{
		"The clerk finds under Share who holds the report and who opened it when, and under Watch who published it and who copied whom. Bring in a document, look at its sites, release it: the approver has to agree.",
		"The recipient accepts the terms, reads, and downloads twice: compare the two files.",
		"The recipient whose party is suspended is told why nothing opens, and what would end it.",
		"The liaison officer finds that party under Assess: record an assurance, and restore it.",
		"The liaison officer works on the case under Assess: who held what, how complete that is, and what the board has to answer; the clerk sees there, under Exposure, how the older case was joined up.",
		"The clerk asks under Trace whose copy article.html was; custodians answer with their keys on their own machines.",
		"The auditor reads every decision under Ledger, and can change nothing.",
	} {
		s.item("%s", what)
	}
	// In one piece: whoever reads along sees all of it or nothing.
	_, err := w.Write(text.Bytes())
	return err
}

// Ending prints how a server that runs on its own is ended.
func Ending(w io.Writer, pid int, hours int, again string) error {
	_, err := fmt.Fprintf(w, "\n%s\n", strings.Join([]string{
		wrap(fmt.Sprintf("It goes on by itself and ends after %d hours. To end it now, and to serve the house again later:", hours), ""),
		"", fmt.Sprintf("  kill %d", pid), "  " + again}, "\n"))
	return err
}

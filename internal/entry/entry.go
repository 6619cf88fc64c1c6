// Package entry says in words what an entry of the ledger holds: what happened, how
// it was decided, by which rules and from which facts.
package entry

import (
	"fmt"
	"strings"

	"barium/internal/outbox"
	"barium/internal/share"
	"barium/internal/share/policy"
	"barium/internal/share/unsealing"
	"barium/receipt"
)

// Names says what people call what has an id: a person, a party, a matter, a
// document. What it has no name for it gives back as it is.
type Names func(id string) string

// Plain leaves ids as they are.
func Plain(id string) string { return id }

// Words says in a clause what happened.
func Words(e receipt.Event, names Names) string {
	t := told{e, names}
	if says, ok := t.house(); ok {
		return says
	}
	if says, ok := t.exposure(); ok {
		return says
	}
	if says, ok := t.account(); ok {
		return says
	}
	if says, ok := t.tracing(); ok {
		return says
	}
	if says, ok := t.casework(); ok {
		return says
	}
	if says, ok := t.holding(); ok {
		return says
	}
	if says, ok := t.damage(); ok {
		return says
	}
	switch e.Type {
	case share.TypeHomeMade:
		return "the home was made with " + t.f("program")
	case share.TypeBoardMade:
		return fmt.Sprintf("the board %s was made: %d custodians, quorum %d", t.f("board"), e.Integer("custodians"), e.Integer("quorum"))
	case share.TypeDocumentRegistered:
		return fmt.Sprintf("document %s was registered, “%s”", t.f("document"), t.f("title"))
	case share.TypePublicAdded:
		return fmt.Sprintf("text %s was declared public, “%s”", t.f("text"), t.f("title"))
	case share.TypeSourceAdded:
		return fmt.Sprintf("source %s is watched from now on: %s %s", t.f("source"), t.f("kind"), t.f("address"))
	case share.TypeSourceRemoved:
		return fmt.Sprintf("source %s is watched no more", t.f("source"))
	case share.TypeCopyReleased:
		return fmt.Sprintf("copy %s of %s was released to %s, %s", t.f("copy"), t.n("document"), t.f("name"), t.f("party"))
	case share.TypeCopyMailed:
		return fmt.Sprintf("copy %s of %s %s", t.f("copy"), t.n("document"), mailed(e.Fields["delivered"] == true, t.n("person")))
	case outbox.TypeMailed:
		return fmt.Sprintf("a mail (%s) %s", t.f("kind"), mailed(e.Fields["delivered"] == true, t.n("person")))
	case policy.TypeDecisionRefused:
		return t.refused()
	}
	return e.Type
}

func mailed(delivered bool, to string) string {
	if delivered {
		return "was mailed to " + to
	}
	return "could not be mailed to " + to
}

// A told event is one with the names of what is in it.
type told struct {
	receipt.Event
	names Names
}

// f is a field as it stands, n one that is an id, by its name.
func (t told) f(field string) string { return t.Text(field) }
func (t told) n(field string) string { return t.names(t.Text(field)) }

// place is a matter, or the house as a whole.
func (t told) place() string {
	if t.f("matter") == "" {
		return "in the house"
	}
	return "on " + t.n("matter")
}

// list is a field that is a list, as words.
func (t told) list(field, otherwise string) string {
	if s := value(t.Fields[field]); s != "" {
		return s
	}
	return otherwise
}

// because adds a reason, where one was given.
func (t told) because() string {
	if t.f("reason") == "" {
		return ""
	}
	return ": " + t.f("reason")
}

// refused says who was refused what.
func (t told) refused() string {
	facts, _ := t.Fields["facts"].(map[string]any)
	person, _ := facts["person"].(string)
	act, _ := facts["act"].(string)
	who := t.names(person)
	if who == "" {
		who = "somebody"
	}
	words := who + " was refused: " + strings.ReplaceAll(act, "-", " ")
	if t.f("document") != "" {
		words += ", " + t.n("document")
	}
	return words
}

// tracing tells of unsealings and traces.
func (t told) tracing() (string, bool) {
	switch t.Type {
	case share.TypeUnsealingRequested:
		return "it was asked to open the codewords of " + t.onDocument(), true
	case unsealing.TypeAnswered:
		return t.custodian(), true
	case unsealing.TypeExpired:
		return "the custodians didn't answer request " + t.f("request") + " in time; the codewords of " + t.onDocument() + " stayed sealed", true
	case share.TypeUnsealingRefused:
		return "the codewords of " + t.onDocument() + " stayed sealed: " + t.f("reason"), true
	case share.TypeUnsealingOpened:
		return "a quorum opened the codewords of " + t.onDocument(), true
	case share.TypeTraceFailed:
		return "a trace of " + t.onDocument() + " ended without a finding: " + t.f("reason"), true
	case share.TypeTraceDone:
		return fmt.Sprintf("a trace on %s ended: %s, at a bound of %s", t.onDocument(), t.f("finding"), t.f("bound")), true
	}
	return "", false
}

// custodian says what a custodian answered.
func (t told) custodian() string {
	who, request := "custodian "+fmt.Sprint(t.Integer("custodian")), t.f("request")
	switch t.f("answer") {
	case "approved":
		return who + " gave their part to request " + request
	case "refused":
		return "a custodian refused request " + request + ": " + t.f("reason")
	}
	return "a part was sent for request " + request + " that isn't right: " + t.f("reason")
}

func (t told) onDocument() string {
	id := t.f("document")
	switch name := t.names(id); {
	case id == "":
		return "all documents"
	case name != id:
		return name
	}
	return "document " + id
}

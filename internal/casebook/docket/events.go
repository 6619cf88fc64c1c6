package docket

import (
	"encoding/hex"
	"strconv"

	"barium/receipt"
)

// The types of events, as they stand in the ledger for ever.
const (
	TypeOpened         = "case.opened"
	TypeTraced         = "case.traced"
	TypeExhibitEntered = "exhibit.entered"
	TypeExhibitHandled = "exhibit.handled"
	TypeAnswered       = "case.answered"
	TypePartyAsked     = "case.party.asked"
	TypePartyReplied   = "case.party.replied"
	TypeProposed       = "case.proposed"
	TypeCarried        = "case.carried"
	TypeClosed         = "case.closed"
	TypeReopened       = "case.reopened"
	TypeBundled        = "case.bundled"
)

// Types lists them all.
func Types() []string {
	return []string{TypeOpened, TypeTraced, TypeExhibitEntered, TypeExhibitHandled, TypeAnswered, TypePartyAsked, TypePartyReplied, TypeProposed, TypeCarried, TypeClosed, TypeReopened, TypeBundled}
}

func event(kind string, fields map[string]any) receipt.Event {
	return receipt.Event{Type: kind, Fields: fields}
}

func opened(c Case) map[string]any {
	return map[string]any{"title": c.Title, "publications": texts(c.Publications), "requests": texts(c.Unsealings), "documents": texts(c.Documents)}
}

func entered(x Exhibit) map[string]any {
	return map[string]any{"exhibit": x.Number, "kind": string(x.Kind), "subject": x.Subject, "name": x.Name, "note": x.Note,
		"hash": hex.EncodeToString(x.Hash[:]), "size": x.Size}
}

func proposed(p Proposal) map[string]any {
	return map[string]any{"proposal": p.Number, "outcome": string(p.Outcome), "copy": p.Finding.Copy, "bound": strconv.FormatFloat(p.Finding.Bound, 'g', -1, 64),
		"reasons": texts(p.Reasons), "accepted": texts(p.Accepted)}
}

// texts is a list that is never null.
func texts(list []string) []string { return append([]string{}, list...) }

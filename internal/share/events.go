package share

import (
	"encoding/hex"

	"barium/receipt"
)

// The types of events, as they stand in the ledger for ever.
const (
	TypeHomeMade           = "home.made"
	TypeBoardMade          = "board.made"
	TypeDocumentRegistered = "document.registered"
	TypeCopyReleased       = "copy.released"
	TypeCopyMailed         = "copy.mailed"
	TypeUnsealingRequested = "unsealing.requested"
	TypeUnsealingRefused   = "unsealing.refused"
	TypeUnsealingOpened    = "unsealing.opened"
	TypeTraceDone          = "trace.done"
	TypeTraceFailed        = "trace.failed"
	TypePublicAdded        = "public.added"
	TypeSourceAdded        = "source.added"
	TypeSourceRemoved      = "source.removed"
)

// HomeMade tells that a home began, with the ledger key that signs from then on.
func HomeMade(ledgerKey, program string) receipt.Event {
	return receipt.Event{Type: TypeHomeMade, Fields: map[string]any{"ledgerKey": ledgerKey, "program": program}}
}

// BoardMade tells that a board key was split among custodians.
func BoardMade(fingerprint, recipient string, custodians, quorum int) receipt.Event {
	return receipt.Event{Type: TypeBoardMade, Fields: map[string]any{
		"board": fingerprint, "recipient": recipient, "custodians": custodians, "quorum": quorum}}
}

// DocumentRegistered tells that a document came in. The source is named by its
// hash, which its originator can hold against the file.
func DocumentRegistered(d Document, sourceHash [32]byte) receipt.Event {
	return receipt.Event{Type: TypeDocumentRegistered, Fields: map[string]any{
		"document": d.ID, "title": d.Title, "terms": string(d.Terms), "file": d.Name,
		"source": hex.EncodeToString(sourceHash[:]), "scheme": hex.EncodeToString(d.SchemeHash[:])}}
}

// CopyReleased tells that a person may have a copy, one event a copy, so that
// each party can be given the receipts of its own. Its place on the sheet is
// left out: it would tell the recipient of the others.
func CopyReleased(c Copy, terms Terms) receipt.Event {
	e := receipt.Event{Type: TypeCopyReleased, Fields: map[string]any{
		"copy": c.ID, "document": c.Document, "terms": string(terms),
		"party": c.Person.Party, "name": c.Person.Name, "email": c.Person.Email,
		"commitment": hex.EncodeToString(c.Commitment[:]), "sheet": hex.EncodeToString(c.Sheet[:])}}
	if c.Way != "" || c.Release != "" || c.Paragraphs != nil {
		e.Fields["release"], e.Fields["way"], e.Fields["whole"] = c.Release, string(c.Way), c.Paragraphs == nil
		e.Fields["paragraphs"] = append([]int{}, c.Paragraphs...)
	}
	return e
}

// CopyMailed tells whether a mail server took a copy. Where it didn't, the copy
// was made and nobody got it.
func CopyMailed(c Copy, delivered bool) receipt.Event {
	return receipt.Event{Type: TypeCopyMailed, Fields: map[string]any{
		"copy": c.ID, "document": c.Document, "person": c.Person.ID, "email": c.Person.Email, "delivered": delivered}}
}

// Protected is the board's answer, before a trace, to whether the publication
// may be lawful whistleblowing.
type Protected string

// The answers. Unanswered is one: the auditor reads it.
const (
	ProtectedNo         Protected = "no"
	ProtectedYes        Protected = "yes"
	ProtectedUnsure     Protected = "unsure"
	ProtectedUnanswered Protected = "unanswered"
)

// An Unsealing is a request to open codewords.
type Unsealing struct {
	Document   string
	Purpose    string
	LegalBasis string
	Protected  Protected
	Leak       [32]byte // SHA-256 of the text that is to be traced
	Custodians []int    // whose keys were given, from 1
	Board      string   // the board's fingerprint
}

func (u Unsealing) event(kind string) receipt.Event {
	return receipt.Event{Type: kind, Fields: map[string]any{
		"document": u.Document, "purpose": u.Purpose, "legalBasis": u.LegalBasis,
		"protectedDisclosure": string(u.Protected), "leak": hex.EncodeToString(u.Leak[:]),
		"custodians": append([]int{}, u.Custodians...), "board": u.Board}}
}

// UnsealingRequested tells that somebody asked to open codewords.
func UnsealingRequested(u Unsealing) receipt.Event { return u.event(TypeUnsealingRequested) }

// UnsealingRefused tells that codewords stayed sealed, and why: wrong keys, too
// few, another board's, or nothing of ours in the text.
func UnsealingRefused(u Unsealing, reason string) receipt.Event {
	e := u.event(TypeUnsealingRefused)
	e.Fields["reason"] = reason
	return e
}

// UnsealingOpened tells that a quorum opened codewords. It is written before
// they are.
func UnsealingOpened(u Unsealing) receipt.Event { return u.event(TypeUnsealingOpened) }

// A Finding is what the ledger keeps of a trace: its result, and nothing that
// was read from a codeword.
type Finding struct {
	Document string
	Leak     [32]byte
	Finding  string   // "identified", "inconclusive", "not-ours"
	Bound    string   // the false-accusation bound, in decimal: "0.001"
	Copies   []string // the ids of identified copies, best first
}

// TraceDone tells the result of a trace.
func TraceDone(f Finding) receipt.Event {
	return receipt.Event{Type: TypeTraceDone, Fields: map[string]any{
		"document": f.Document, "leak": hex.EncodeToString(f.Leak[:]), "finding": f.Finding,
		"bound": f.Bound, "copies": append([]string{}, f.Copies...)}}
}

// TraceFailed tells that a trace ended without a finding after codewords had
// been opened, and why.
func TraceFailed(f Finding, reason string) receipt.Event {
	return receipt.Event{Type: TypeTraceFailed, Fields: map[string]any{
		"document": f.Document, "leak": hex.EncodeToString(f.Leak[:]), "bound": f.Bound, "reason": reason}}
}

// SourceAdded tells that a source is watched from now on.
func SourceAdded(id, kind, address, matter string) receipt.Event {
	return receipt.Event{Type: TypeSourceAdded, Fields: map[string]any{"source": id, "kind": kind, "address": address, "matter": matter}}
}

// SourceRemoved tells that a source is watched no more.
func SourceRemoved(id string) receipt.Event {
	return receipt.Event{Type: TypeSourceRemoved, Fields: map[string]any{"source": id}}
}

package desk

import (
	"maps"
	"slices"
	"time"

	"barium/internal/share/standing"
	"barium/receipt"
)

// The types of events, as they stand in the ledger for ever.
const (
	TypePartyRegistered        = "party.registered"
	TypePersonRegistered       = "person.registered"
	TypeClientNamed            = "client.named"
	TypeMatterOpened           = "matter.opened"
	TypeMemberAdmitted         = "member.admitted"
	TypeDocumentFiled          = "document.filed"
	TypeOriginalShown          = "original.shown"
	TypeReleaseProposed        = "release.proposed"
	TypeReleaseApproved        = "release.approved"
	TypeReleaseRefused         = "release.refused"
	TypeTermsAccepted          = "terms.accepted"
	TypeReleaseWithdrawn       = "release.withdrawn"
	TypeWithdrawalReminded     = "withdrawal.reminded"
	TypeWithdrawalAcknowledged = "withdrawal.acknowledged"
	TypeConsentAsked           = "consent.asked"
	TypeConsentAnswered        = "consent.answered"
	TypeStandingChanged        = "standing.changed"
)

func event(kind string, fields map[string]any) receipt.Event {
	return receipt.Event{Type: kind, Fields: fields}
}

// stamp is "" for the zero time.
func stamp(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format(time.RFC3339Nano)
}

func texts[S ~string](list []S) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = string(s)
	}
	return out
}

func numbers(list []int) []int { return append([]int{}, list...) }

// PartyRegistered tells that an organisation takes part.
func PartyRegistered(p Party) receipt.Event {
	return event(TypePartyRegistered, map[string]any{"party": p.ID, "name": p.Name})
}

// PersonRegistered tells that somebody at a party takes part.
func PersonRegistered(p Person) receipt.Event {
	return event(TypePersonRegistered, map[string]any{"person": p.ID, "party": p.Party, "name": p.Name, "email": p.Email})
}

// ClientNamed tells that a party protects another.
func ClientNamed(party, client string) receipt.Event {
	return event(TypeClientNamed, map[string]any{"party": party, "client": client})
}

// MatterOpened tells of a matter and who owns it.
func MatterOpened(m Matter) receipt.Event {
	return event(TypeMatterOpened, map[string]any{"matter": m.ID, "title": m.Title, "owner": m.Owner, "secondPerson": m.SecondPerson})
}

// MemberAdmitted tells somebody's roles and labels on a matter from now on.
func MemberAdmitted(m Membership) receipt.Event {
	return event(TypeMemberAdmitted, map[string]any{"matter": m.Matter, "person": m.Person, "roles": texts(m.Roles), "admitted": texts(m.Admitted)})
}

// DocumentFiled tells to which matter a document belongs, on what terms, and
// whose content is in it.
func DocumentFiled(h Handling) receipt.Event {
	origins := make([]any, len(h.Origins))
	for i, o := range h.Origins {
		origins[i] = map[string]any{"document": o.Document, "originator": o.Originator, "terms": o.Terms.String(), "depth": o.Depth, "subsumed": o.Subsumed}
	}
	return event(TypeDocumentFiled, map[string]any{"document": h.Document, "matter": h.Matter, "owner": h.Owner, "paragraphs": h.Paragraphs, "origins": origins})
}

// OriginalShown tells that somebody was shown a document without marks, or its
// draft before it was filed, and when: the unmarked original is among the candidates
// of every trace, so the ledger has to know who has seen it.
func OriginalShown(document, person string, withheld []int, at time.Time) receipt.Event {
	return event(TypeOriginalShown, map[string]any{"document": document, "person": person, "withheld": numbers(withheld), "shown": stamp(at)})
}

// ReleaseMade tells that a release to one recipient was proposed or approved.
func ReleaseMade(r Release, to Reader) receipt.Event {
	kind := TypeReleaseApproved
	if r.State == Proposed {
		kind = TypeReleaseProposed
	}
	return event(kind, map[string]any{"release": r.ID, "document": r.Document, "matter": r.Matter, "releaser": r.Party, "proposer": r.By,
		"person": to.Person, "party": to.Party, "terms": r.Terms.For(to.Person, to.Party).String(), "paragraphs": numbers(r.Paragraphs), "whole": r.Paragraphs == nil, "parent": r.Parent})
}

// ReleaseRefused tells that a second person refused a release, and why.
func ReleaseRefused(r Release) receipt.Event {
	return event(TypeReleaseRefused, map[string]any{"release": r.ID, "document": r.Document, "reason": r.Reason})
}

// TermsAccepted tells that a recipient accepted the terms of a release.
func TermsAccepted(r Release, by Reader) receipt.Event {
	return event(TypeTermsAccepted, map[string]any{"release": r.ID, "document": r.Document, "person": by.Person, "party": by.Party,
		"terms": r.Terms.For(by.Person, by.Party).String()})
}

// ReleaseWithdrawn is the notice of a withdrawal to one recipient.
func ReleaseWithdrawn(n Notice, document string) receipt.Event {
	return event(TypeReleaseWithdrawn, map[string]any{"notice": n.ID, "release": n.Release, "document": document, "person": n.Person, "party": n.Party,
		"reason": n.Reason, "deadline": stamp(n.Deadline)})
}

// WithdrawalReminded tells that a recipient was reminded of such a notice.
func WithdrawalReminded(n Notice) receipt.Event {
	return event(TypeWithdrawalReminded, map[string]any{"notice": n.ID, "release": n.Release, "person": n.Person, "party": n.Party, "deadline": stamp(n.Deadline)})
}

// WithdrawalAcknowledged tells that a recipient acknowledged such a notice.
func WithdrawalAcknowledged(n Notice) receipt.Event {
	return event(TypeWithdrawalAcknowledged, map[string]any{"notice": n.ID, "release": n.Release, "person": n.Person, "party": n.Party})
}

// ConsentAsked tells that a party asked to pass a document on.
func ConsentAsked(q Request) receipt.Event {
	return event(TypeConsentAsked, map[string]any{"request": q.ID, "document": q.Document, "release": q.Release, "party": q.Party, "to": texts(q.To),
		"paragraphs": numbers(q.Paragraphs), "reason": q.Reason, "asked": texts(q.Asked)})
}

// ConsentAnswered tells an originator's answer, with its reasons.
func ConsentAnswered(q Request, a Reply) receipt.Event {
	refused := []any{}
	for _, n := range slices.Sorted(maps.Keys(a.Refused)) {
		refused = append(refused, map[string]any{"paragraph": n, "reason": a.Refused[n]})
	}
	return event(TypeConsentAnswered, map[string]any{"request": q.ID, "document": q.Document, "originator": a.Originator,
		"granted": numbers(a.Granted), "refused": refused})
}

// StandingChanged tells how a party stands from now on: that it was moved, or that
// an assurance was recorded, the last one listed, or what a review found.
func StandingChanged(before, s standing.Standing) receipt.Event {
	act := "reviewed"
	switch {
	case before.State != s.State:
		act = "moved"
	case len(before.Assurances) != len(s.Assurances):
		act = "assured"
	}
	assurances := []any{}
	for _, a := range s.Assurances {
		assurances = append(assurances, map[string]any{"text": a.Text, "document": a.Document, "paper": a.Paper, "from": a.From, "given": stamp(a.Given),
			"by": a.By, "at": stamp(a.At)})
	}
	fields := map[string]any{"party": s.Party, "matter": s.Matter, "act": act, "before": string(before.State), "state": string(s.State),
		"reason": s.Reason, "condition": s.Condition, "review": stamp(s.Review), "found": s.Found, "assurances": assurances}
	if s.Case != "" {
		fields["case"] = s.Case
	}
	return event(TypeStandingChanged, fields)
}

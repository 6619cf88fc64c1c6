package signin

import (
	"time"

	"barium/receipt"
)

// The types of events, as they stand in the ledger for ever. They are what
// changes who can come in; that somebody did is no event (docs/signin.md).
const (
	TypeInvited        = "signin.invited"
	TypeAccepted       = "signin.accepted"
	TypePasskeyAdded   = "passkey.added"
	TypePasskeyRemoved = "passkey.removed"
	TypePasskeySuspect = "passkey.suspect"
	TypeCodesAdded     = "codes.added"
	TypeCodesRemoved   = "codes.removed"
	TypeLinked         = "organisation.linked"
	TypeTokenMade      = "token.made"
	TypeTokenEnded     = "token.ended"
	TypeSessionEnded   = "session.ended"
)

func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339Nano) }

func event(kind, person string, fields map[string]any) receipt.Event {
	fields["person"] = person
	return receipt.Event{Type: kind, Fields: fields}
}

// Invited tells that a link was made that lets a person in. again: they could
// come in already, so the link is a second way to be them.
func Invited(i Invitation, again bool) receipt.Event {
	return event(TypeInvited, i.Person, map[string]any{"invitation": i.ID, "by": i.By, "ends": stamp(i.Ends), "again": again})
}

// Accepted tells that the link was used.
func Accepted(i Invitation) receipt.Event {
	return event(TypeAccepted, i.Person, map[string]any{"invitation": i.ID})
}

// PasskeyAdded tells that a person has another passkey.
func PasskeyAdded(k Passkey) receipt.Event {
	return event(TypePasskeyAdded, k.Person, map[string]any{"passkey": k.ID, "name": k.Name})
}

// PasskeyRemoved tells that a passkey lets nobody in any more.
func PasskeyRemoved(k Passkey) receipt.Event {
	return event(TypePasskeyRemoved, k.Person, map[string]any{"passkey": k.ID})
}

// PasskeySuspect tells that a passkey's counter went back, as it would if there
// were two of it. It lets nobody in from then on.
func PasskeySuspect(k Passkey) receipt.Event {
	return event(TypePasskeySuspect, k.Person, map[string]any{"passkey": k.ID})
}

// CodesAdded tells that an authenticator app was set up for a person, in place of
// one that there was.
func CodesAdded(c Codes) receipt.Event {
	return event(TypeCodesAdded, c.Person, map[string]any{})
}

// CodesRemoved tells that its codes count no more.
func CodesRemoved(person string) receipt.Event {
	return event(TypeCodesRemoved, person, map[string]any{})
}

// Linked tells that an account at an organisation is a person's from now on.
func Linked(l Link) receipt.Event {
	return event(TypeLinked, l.Person, map[string]any{"issuer": l.Issuer, "subject": l.Subject})
}

// TokenMade tells what a program may from now on for a person.
func TokenMade(t Token) receipt.Event {
	scopes := make([]string, len(t.Scopes))
	for i, s := range t.Scopes {
		scopes[i] = string(s)
	}
	return event(TypeTokenMade, t.Person, map[string]any{"token": t.ID, "name": t.Name, "scopes": scopes, "ends": stamp(t.Ends)})
}

// TokenEnded tells that a token was ended before its time, and why.
func TokenEnded(t Token, why string) receipt.Event {
	return event(TypeTokenEnded, t.Person, map[string]any{"token": t.ID, "reason": why})
}

// SessionEnded tells that a session was ended from elsewhere than itself, and why.
func SessionEnded(s Session, why string) receipt.Event {
	return event(TypeSessionEnded, s.Person, map[string]any{"session": s.ID, "reason": why})
}

package entry

import (
	"fmt"

	"barium/internal/share/desk"
	"barium/internal/signin"
)

// house tells of what people do with documents and with each other.
func (t told) house() (string, bool) {
	by := t.n("by")
	if by == "" {
		by = "the house"
	}
	if says, ok := t.release(by); ok {
		return says, true
	}
	switch t.Type {
	case desk.TypePartyRegistered:
		return fmt.Sprintf("%s registered the party %s, “%s”", by, t.f("party"), t.f("name")), true
	case desk.TypePersonRegistered:
		return fmt.Sprintf("%s registered %s at %s", by, t.f("name"), t.n("party")), true
	case desk.TypeClientNamed:
		return fmt.Sprintf("%s recorded that %s protects %s", by, t.n("party"), t.n("client")), true
	case desk.TypeMatterOpened:
		return fmt.Sprintf("%s opened the matter %s, “%s”, owned by %s", by, t.f("matter"), t.f("title"), t.n("owner")), true
	case desk.TypeMemberAdmitted:
		return fmt.Sprintf("%s set the roles of %s %s: %s", by, t.n("person"), t.place(), t.list("roles", "none")), true
	case desk.TypeDocumentFiled:
		return fmt.Sprintf("%s filed %s %s", by, t.n("document"), t.place()), true
	case desk.TypeOriginalShown:
		return fmt.Sprintf("%s was shown %s without marks", t.n("person"), t.n("document")), true
	case desk.TypeConsentAsked:
		return fmt.Sprintf("%s asked to pass %s on%s", by, t.n("document"), t.because()), true
	case desk.TypeConsentAnswered:
		return fmt.Sprintf("%s answered for %s a request to pass %s on", by, t.n("originator"), t.n("document")), true
	case desk.TypeStandingChanged:
		return t.standing(by), true
	}
	return "", false
}

// release tells of a release from its proposal to its end.
func (t told) release(by string) (string, bool) {
	switch t.Type {
	case desk.TypeReleaseProposed:
		return fmt.Sprintf("%s proposed to release %s to %s", by, t.n("document"), t.n("person")), true
	case desk.TypeReleaseApproved:
		return fmt.Sprintf("%s released %s to %s", by, t.n("document"), t.n("person")), true
	case desk.TypeReleaseRefused:
		return fmt.Sprintf("%s refused a proposed release of %s%s", by, t.n("document"), t.because()), true
	case desk.TypeTermsAccepted:
		return fmt.Sprintf("%s accepted the terms of %s", t.n("person"), t.n("document")), true
	case desk.TypeReleaseWithdrawn:
		return fmt.Sprintf("%s withdrew the release of %s to %s%s", by, t.n("document"), t.n("person"), t.because()), true
	case desk.TypeWithdrawalReminded:
		return fmt.Sprintf("%s reminded %s of a withdrawal", by, t.n("person")), true
	case desk.TypeWithdrawalAcknowledged:
		return t.n("person") + " acknowledged a withdrawal", true
	}
	return "", false
}

func (t told) standing(by string) string {
	party := t.n("party")
	switch t.f("act") {
	case "moved":
		return fmt.Sprintf("%s moved the standing of %s %s from %s to %s%s", by, party, t.place(), t.f("before"), t.f("state"), t.because())
	case "assured":
		return fmt.Sprintf("%s recorded an assurance of %s %s", by, party, t.place())
	}
	return fmt.Sprintf("%s reviewed the standing of %s %s", by, party, t.place())
}

// account tells of what changes who can come in.
func (t told) account() (string, bool) {
	words := map[string]string{
		signin.TypeInvited:        "was invited",
		signin.TypeAccepted:       "took up an invitation",
		signin.TypePasskeyAdded:   "has another passkey",
		signin.TypePasskeyRemoved: "has a passkey less",
		signin.TypePasskeySuspect: "has a passkey that may have been copied; it lets nobody in any more",
		signin.TypeCodesAdded:     "set up an authenticator app",
		signin.TypeCodesRemoved:   "has no authenticator app any more",
		signin.TypeLinked:         "can come in by an account at their organisation",
		signin.TypeTokenMade:      "made a token for a program",
		signin.TypeTokenEnded:     "has a token less",
		signin.TypeSessionEnded:   "had a session ended",
	}[t.Type]
	return t.n("person") + " " + words, words != ""
}

package desk

import (
	"slices"

	"barium/internal/share/terms"
)

// A Role is what somebody does on a matter, or in the house.
type Role string

// The roles.
const (
	Clerk     Role = "clerk"     // registers documents, proposes releases
	Liaison   Role = "liaison"   // answers requests, decides on standing
	Approver  Role = "approver"  // approves what others propose
	Recipient Role = "recipient" // reads what is released to them
	Custodian Role = "custodian" // holds a board key
	Auditor   Role = "auditor"   // reads the ledger and decisions, changes nothing
	Registrar Role = "registrar" // registers parties and people, opens matters
)

// Roles lists them all.
func Roles() []Role {
	return []Role{Clerk, Liaison, Approver, Recipient, Custodian, Auditor, Registrar}
}

// May says what somebody with the role may do, as docs/sharing.md says it.
func (r Role) May() string {
	switch r {
	case Clerk:
		return "file documents, release for its party, ask for consent"
	case Liaison:
		return "answer requests for its party; as the matter's owner change standing and admit people; in the house change standing altogether"
	case Approver:
		return "approve or refuse what somebody else proposed"
	case Recipient:
		return "nothing by itself: what is read comes from releases"
	case Custodian:
		return "answer a request to open codewords, with a part computed on their own machine"
	case Auditor:
		return "read ledger and decisions, and do nothing else"
	case Registrar:
		return "register parties and people, name clients, open matters, admit people"
	}
	return "nothing: it isn't known"
}

// House stands where a matter is asked for, for the house as a whole.
const House = ""

// RolesAt lists the roles that mean something at a place: the house, or a matter.
func RolesAt(place string) []Role {
	if place == House {
		return []Role{Registrar, Liaison, Custodian, Auditor}
	}
	return slices.DeleteFunc(Roles(), func(r Role) bool { return r == Registrar })
}

// A Membership is a person's roles on a matter, and the labels they are admitted
// to there. No roles is no membership.
type Membership struct {
	Matter, Person string
	Roles          []Role
	Admitted       []terms.Label
	Event          int64
}

// Does reports whether it gives one of the roles.
func (m Membership) Does(roles ...Role) bool {
	return slices.ContainsFunc(m.Roles, func(r Role) bool { return slices.Contains(roles, r) })
}

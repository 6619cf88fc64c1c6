package signin

import (
	"slices"

	"barium/internal/share/invalid"
)

// A Scope is a group of acts that a token may be for.
type Scope string

// The scopes. There is none for what this package does: no token makes another,
// or a passkey, or sees who is signed in.
const (
	ScopeRead      Scope = "read"
	ScopeLedger    Scope = "ledger"
	ScopeAccept    Scope = "accept"
	ScopeConsent   Scope = "consent"
	ScopeDocuments Scope = "documents"
	ScopeRelease   Scope = "release"
	ScopeStanding  Scope = "standing"
	ScopePeople    Scope = "people"
	ScopeUnsealing Scope = "unsealing"
	ScopeCases     Scope = "cases"
)

// Scopes lists them all, the least first.
func Scopes() []Scope {
	return []Scope{ScopeRead, ScopeLedger, ScopeAccept, ScopeConsent, ScopeDocuments, ScopeRelease, ScopeStanding, ScopePeople, ScopeUnsealing, ScopeCases}
}

// Does says in a few words what a scope is for.
func (s Scope) Does() string {
	return map[Scope]string{
		ScopeRead: "read what you may read, each time as a new copy", ScopeLedger: "read the ledger and the decisions",
		ScopeAccept: "accept terms and acknowledge withdrawals", ScopeConsent: "ask for consent, and answer requests",
		ScopeDocuments: "register and file documents", ScopeRelease: "release documents and pass them on, approve, withdraw",
		ScopeStanding: "change how parties stand", ScopePeople: "register parties and people, open matters, give roles",
		ScopeUnsealing: "take part in unsealings", ScopeCases: "work on cases, and answer for the board",
	}[s]
}

// checkScopes makes a set of them in their order; none is refused.
func checkScopes(list []Scope) ([]Scope, error) {
	for _, s := range list {
		if !slices.Contains(Scopes(), s) {
			return nil, invalid.Errorf("scope %q is not known: want some of %v", s, Scopes())
		}
	}
	var set []Scope
	for _, s := range Scopes() {
		if slices.Contains(list, s) {
			set = append(set, s)
		}
	}
	if len(set) == 0 {
		return nil, invalid.Errorf("a token without a scope is for nothing: choose some of %v", Scopes())
	}
	return set, nil
}

package signin

import (
	"context"
	"strings"
	"time"
	"unicode"

	"barium/internal/share/desk"
)

// An Invitation is a link for one person, to be used once.
type Invitation struct {
	ID, Person       string
	By               string // who made it; "" for whoever has the home's folder
	Made, Ends, Used time.Time
	Event            int64
}

// A Passkey is a public key that a person's device or its maker keeps the
// private part of.
type Passkey struct {
	ID, Person, Name string
	Key              []byte // the id that the device knows it by
	Record           []byte // as the WebAuthn library writes it
	Made, Used       time.Time
	Suspect          time.Time // since when there seems to be a second one; zero for none
	Event            int64
}

// Codes are what a person's authenticator app shows.
type Codes struct {
	Person string
	Sealed []byte // the secret
	Step   int64  // of the code that was used last: none is used twice
	Made   time.Time
	Event  int64
}

// A Link ties a person to their account at an organisation.
type Link struct {
	Issuer, Subject string
	Person          string
	Made            time.Time
	Event           int64
}

// A Session is one browser in which somebody is signed in.
type Session struct {
	ID, Person       string
	Device           string
	Method           string // how they came in
	Made, Used, Ends time.Time
	Confirmed        time.Time // when a second factor was last shown; zero for never
}

// A Token lets a program do some of what its person may.
type Token struct {
	ID, Person, Name string
	Scopes           []Scope
	Made, Used, Ends time.Time
	Event            int64
}

// A Ceremony is something begun that takes another request to finish.
type Ceremony struct {
	Kind, Person string
	Sealed       []byte
	Ends         time.Time
}

// Failures are codes in a row that were wrong.
type Failures struct {
	Count int
	Last  time.Time
}

// Tx is what this package needs of a transaction. What is asked for by a hash,
// key or person and isn't there is the zero value.
type Tx interface {
	desk.Tx
	// MembershipsOf lists where a person has a role, or had one.
	MembershipsOf(ctx context.Context, person string) ([]desk.Membership, error)
	PeopleOf(ctx context.Context, party string) ([]desk.Person, error)

	// AddInvitation replaces those of the person that weren't used.
	AddInvitation(ctx context.Context, secret Hash, i Invitation) error
	Invitation(ctx context.Context, secret Hash) (Invitation, error)
	UseInvitation(ctx context.Context, id string, at time.Time) error
	// InvitationsOf lists a person's, newest first.
	InvitationsOf(ctx context.Context, person string) ([]Invitation, error)

	AddPasskey(ctx context.Context, k Passkey) error
	Passkey(ctx context.Context, key []byte) (Passkey, error)
	// PasskeysOf lists a person's, oldest first.
	PasskeysOf(ctx context.Context, person string) ([]Passkey, error)
	// SetPasskey changes its name, record, use and suspicion.
	SetPasskey(ctx context.Context, k Passkey) error
	DropPasskey(ctx context.Context, id string) error

	// SetCodes replaces what the person has.
	SetCodes(ctx context.Context, c Codes) error
	Codes(ctx context.Context, person string) (Codes, error)
	DropCodes(ctx context.Context, person string) error
	SetFailures(ctx context.Context, person string, f Failures) error
	Failures(ctx context.Context, person string) (Failures, error)

	AddLink(ctx context.Context, l Link) error
	Link(ctx context.Context, issuer, subject string) (Link, error)
	LinksOf(ctx context.Context, person string) ([]Link, error)

	AddSession(ctx context.Context, secret Hash, s Session) error
	Session(ctx context.Context, secret Hash) (Session, error)
	// SetSession changes the secret, use and confirmation of the session that has
	// the secret old; where there is none any more, nothing.
	SetSession(ctx context.Context, old, secret Hash, s Session) error
	// SessionsOf lists a person's, the latest used first.
	SessionsOf(ctx context.Context, person string) ([]Session, error)
	DropSession(ctx context.Context, id string) error

	AddToken(ctx context.Context, secret Hash, t Token) error
	Token(ctx context.Context, secret Hash) (Token, error)
	UseToken(ctx context.Context, id string, at time.Time) error
	// TokensOf lists a person's, newest first.
	TokensOf(ctx context.Context, person string) ([]Token, error)
	DropToken(ctx context.Context, id string) error

	AddCeremony(ctx context.Context, secret Hash, c Ceremony) error
	Ceremony(ctx context.Context, secret Hash) (Ceremony, error)
	DropCeremony(ctx context.Context, secret Hash) error

	// DropEnded forgets sessions, tokens and ceremonies that ended before now.
	DropEnded(ctx context.Context, now time.Time) error
}

const maxName = 60 // characters in the name that somebody gives a thing of theirs

// tidy makes one line of what somebody typed, of characters that can be seen.
func tidy(s string, longest int) string {
	seen := strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return ' '
		}
		if r == unicode.ReplacementChar || !unicode.IsPrint(r) {
			return -1
		}
		return r
	}, s)
	letters := []rune(strings.Join(strings.Fields(seen), " "))
	return strings.TrimSpace(string(letters[:min(len(letters), longest)]))
}

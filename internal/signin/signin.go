// Package signin is where people come into the house, and how it is known that
// they are still who came in: invitations to begin, passkeys, one-time codes,
// the accounts of their organisations, sessions and API tokens. What they may do
// inside is decided elsewhere.
//
// It knows neither SQL nor HTTP. Of every secret that it gives out it keeps a
// hash, and what it has to read again it keeps sealed.
package signin

import (
	"context"
	"net/netip"
	"net/url"
	"strings"
	"time"

	"barium/internal/rate"
	"barium/internal/share"
	"barium/internal/share/policy"

	"github.com/go-webauthn/webauthn/webauthn"
)

// Books is where it is all kept. An act and what the ledger is told of it are in
// one transaction.
type Books interface {
	Update(ctx context.Context, f func(Tx, share.Log) error) error
	View(ctx context.Context, f func(Tx) error) error
}

// Rules say how long things last and how often somebody may be wrong.
type Rules struct {
	Invitation time.Duration // an invitation can be used
	Ceremony   time.Duration // a ceremony that was begun can be finished
	Idle       time.Duration // without use, until a session falls asleep
	Life       time.Duration // of a session altogether
	Fresh      time.Duration // a second factor counts for what wants one
	Token      time.Duration // of a token at most
	Attempts   int           // a minute of one address
	Wrong      int           // codes in a row, until there is a wait
	Stop       int           // codes in a row, until the session ends
}

// DefaultRules are the house's.
func DefaultRules() Rules {
	const day = 24 * time.Hour
	return Rules{Invitation: 7 * day, Ceremony: 10 * time.Minute, Idle: 4 * time.Hour, Life: 30 * day, Fresh: 5 * time.Minute, Token: 365 * day, Attempts: 20, Wrong: 5, Stop: 10}
}

// A Setup is what a gate is made of.
type Setup struct {
	Books  Books
	Engine *policy.Engine
	Key    []byte // from which the key is derived that seals what is kept
	// URL is where people find the house, scheme and host: passkeys are bound to
	// it. Passkeys need a host with a name, and https unless it is localhost.
	URL           *url.URL
	Rules         Rules
	Organisations []Organisation
	// Dial, if set, gives the context with which organisations are asked.
	Dial func(context.Context) context.Context
	Now  func() time.Time
}

// A Gate lets people in. It is safe for concurrent use; any number of processes
// may have one on the same books.
type Gate struct {
	books    Books
	engine   *policy.Engine
	rules    Rules
	vault    vault
	base     string
	webauthn *webauthn.WebAuthn // nil where there can be no passkeys
	decoy    webauthn.Credential
	knocks   *rate.Limiter
	accounts []*accounts
	dial     func(context.Context) context.Context
	now      func() time.Time
}

// New makes a gate.
func New(s Setup) (*Gate, error) {
	v, err := newVault(s.Key)
	if err != nil {
		return nil, err
	}
	keys, err := newWebAuthn(s.URL)
	if err != nil {
		return nil, err
	}
	decoy, err := newDecoy()
	if err != nil {
		return nil, err
	}
	g := &Gate{
		books: s.Books, engine: s.Engine, rules: s.Rules, vault: v, base: strings.TrimSuffix(s.URL.String(), "/"),
		webauthn: keys, decoy: decoy, dial: s.Dial,
		now: func() time.Time { return s.Now().UTC().Truncate(time.Microsecond) },
	}
	g.knocks = newKnocks(s.Rules.Attempts, g.now)
	if g.dial == nil {
		g.dial = func(ctx context.Context) context.Context { return ctx }
	}
	for _, o := range s.Organisations {
		g.accounts = append(g.accounts, &accounts{Organisation: o})
	}
	return g, nil
}

// Rules are those that the gate goes by.
func (g *Gate) Rules() Rules { return g.rules }

// Passkeys reports whether people can have passkeys here.
func (g *Gate) Passkeys() bool { return g.webauthn != nil }

// A Caller is where a request comes from.
type Caller struct {
	Address netip.Addr
	Device  string // what the browser says it is
}

// An Entry is what becomes of coming in.
type Entry struct {
	Secret  Secret // for the browser to keep
	Session Session
	Next    string // where the person was going, where that had to be remembered
}

// update runs an act. A verdict against somebody is kept apart from errors, so
// that what was written about it, such as a failed attempt, is committed.
func (g *Gate) update(ctx context.Context, f func(Tx, share.Log) (verdict, err error)) error {
	var verdict error
	err := g.books.Update(ctx, func(tx Tx, log share.Log) (err error) {
		verdict, err = f(tx, log)
		return err
	})
	if err != nil {
		return err
	}
	return verdict
}

// Secure reports whether people reach the house by https.
func (g *Gate) Secure() bool { return strings.HasPrefix(g.base, "https://") }

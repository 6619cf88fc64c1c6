package watch

import (
	"context"
	"time"
)

// State is what the watcher remembers between rounds and shares between
// workers. Every method is safe for several goroutines; of several processes
// too, if it is to be shared by them. A method that fails ends the round.
//
// The watcher never marks a publication as done: the caller does, in the same
// transaction that keeps it, together with its Cursor. A process that dies
// between two publications goes on exactly there.
type State interface {
	Politeness
	Items
	Rounds
}

// Politeness is what has to be known before a request is sent.
type Politeness interface {
	// Validators returns what the server gave for an address with its last
	// full answer, zero if there was none.
	Validators(ctx context.Context, address string) (Validators, error)
	SetValidators(ctx context.Context, address string, v Validators) error

	// Robots returns the robots.txt kept for an origin ("https://example.org"),
	// zero if there is none.
	Robots(ctx context.Context, origin string) (Robots, error)
	SetRobots(ctx context.Context, origin string, r Robots) error

	// Reserve takes the next free moment for a request to a host, not before now,
	// and keeps the host for gap after it. It is atomic: no two callers get
	// moments closer than the gap. Nothing is taken if the moment would be after
	// latest; it is returned all the same.
	Reserve(ctx context.Context, host string, now, latest time.Time, gap time.Duration) (time.Time, error)
	// Hold keeps a host from being asked before until, if that is later than
	// what is already held.
	Hold(ctx context.Context, host string, until time.Time) error
}

// Items is what is known of single items, by Key.
type Items interface {
	// Claim asks for an item. Mine means that it is new, or that its retry is
	// due, or that the one who claimed it has let the lease pass; nobody else
	// gets it before the lease ends.
	Claim(ctx context.Context, key string, now time.Time, lease time.Duration) (Claim, error)
	// Release gives a claim back: the item is not to be had before until, through no
	// fault of its own.
	Release(ctx context.Context, key string, until time.Time) error
	// Failed gives a claim back and counts a failure. A zero retry means never
	// again: the failure is the item's own.
	Failed(ctx context.Context, key, reason string, retry time.Time) error
	// Done records an item that gives no publication (an image, an empty page), so
	// that it isn't fetched again.
	Done(ctx context.Context, key string) error
}

// Claim is the answer to a claim.
type Claim struct {
	Standing Standing
	Failures int // so far
}

// Standing is how an item stands when it is claimed.
type Standing int

// The standings: the claimer's own from now on, to be had later, over and done
// with.
const (
	Mine Standing = iota
	Waiting
	Over
)

// Rounds is what is known of whole sources.
type Rounds interface {
	// Health returns how a source has fared, zero if it was never tried.
	Health(ctx context.Context, source string) (Health, error)
	SetHealth(ctx context.Context, source string, h Health) error
	// Cursor returns the cursor that was kept with the source's last publication.
	Cursor(ctx context.Context, source string) (Cursor, error)
	// SetCursor moves it past items that gave no publication.
	SetCursor(ctx context.Context, source string, c Cursor) error
}

// Validators make a request conditional.
type Validators struct {
	ETag         string
	LastModified string
}

// Robots is a robots.txt as it was fetched.
type Robots struct {
	Status int // of the answer; 0 where there was none
	Body   string
	At     time.Time
}

// Health is how a source has fared.
type Health struct {
	Failures int       // rounds that failed since the last one that went well
	Next     time.Time // when to try again
	Last     time.Time // the last round
	Good     time.Time // the last round that went well
	Error    string    // why the last round failed, empty if it went well
}

// Package outbox is mail that tells people that something in the house waits for
// them. A mail is put into the box in the transaction of the act that it tells of,
// and goes out afterwards: neither is told what was not done, nor is what was done
// forgotten to be told.
//
//	waiting ── a mail server took it ──▶ sent
//	  ├─ it isn't so any more, or needn't be told ──▶ dropped
//	  └─ it was refused for good, or for days nobody took it ──▶ failed
//
// A mail goes out at least once. A server that dies after the mail server took one
// and before that is recorded has it go out again, with the same Message-ID.
package outbox

import (
	"errors"
	"strings"
	"time"

	"barium/receipt"
)

// A Kind is what a mail tells of.
type Kind string

// The kinds. What a mail is about is a release, the notice of a withdrawal, a
// request for consent, a party, a request to custodians, questions, or a
// hearing.
const (
	Released      Kind = "released"
	Withdrawn     Kind = "withdrawn"
	Reminded      Kind = "reminded" // by somebody, of a withdrawal
	Due           Kind = "due"      // its deadline is near
	Overdue       Kind = "overdue"
	Asked         Kind = "asked" // for consent
	Answered      Kind = "answered"
	Standing      Kind = "standing"
	Unsealing     Kind = "unsealing"
	UnsealingDue  Kind = "unsealing due"
	Questionnaire Kind = "questionnaire"
	Hearing       Kind = "hearing"  // a party may reply before something is decided
	Proposed      Kind = "proposed" // a release that waits for them to approve it
	Held          Kind = "held"     // a release that would give away what they keep secret
	ReviewDue     Kind = "review due"
	ReviewOverdue Kind = "review overdue"
)

// Kinds lists them all.
func Kinds() []Kind {
	return []Kind{Released, Withdrawn, Reminded, Due, Overdue, Asked, Answered, Standing, Unsealing, UnsealingDue, Questionnaire, Hearing,
		Proposed, Held, ReviewDue, ReviewOverdue}
}

// A State is how far a mail has got.
type State string

// The states of a mail.
const (
	Waiting State = "waiting"
	Sent    State = "sent"
	Dropped State = "dropped"
	Failed  State = "failed"
)

// A Mail tells one person of one thing. It holds neither address nor text: those
// are of the time at which it goes out.
type Mail struct {
	ID     string // the Message-ID is made of it, the same at every attempt
	Kind   Kind
	Person string // who is told
	About  string // id of what it tells of
	// Occasion tells one time from another at which the same is told. There is one
	// mail of a kind to a person about a thing on an occasion, whoever puts it there.
	Occasion          int64
	Path              string // of the page that it leads to
	By, Party, Matter string // who did what it tells of, for whom and where; they are told if it fails
	Deadline          time.Time
	Made              time.Time

	State    State
	Attempts int       // begun so far
	Next     time.Time // not before; while somebody sends it, the end of their lease
	Error    string    // of the last attempt
	Ended    time.Time // sent, dropped or failed
}

// What a post says of a mail that it could not hand over. Every other error is one
// of the mail server as a whole: the others need not be tried just now.
var (
	// ErrNever says that the mail server will never take it.
	ErrNever = errors.New("refused for good")
	// ErrLater says that the mail server doesn't take this one now.
	ErrLater = errors.New("not taken for now")
)

const (
	// Lease is how long nobody else sends a mail that somebody has taken. An attempt
	// takes a minute at most.
	Lease        = 5 * time.Minute
	firstRetry   = time.Minute
	longestRetry = 6 * time.Hour
	// giveUp is how long a mail is tried, as mail servers do (RFC 5321, 4.5.4.1).
	giveUp = 4 * 24 * time.Hour
)

// After is the mail after an attempt that failed: it is tried ever more rarely, and
// at last not any more. jitter is a random number in [0, 1), so that a thousand that
// failed together don't come back together.
func (m Mail) After(now time.Time, problem error, jitter float64) Mail {
	m.Error = strings.ReplaceAll(problem.Error(), "\n", ": ")
	wait := firstRetry
	for i := 1; i < m.Attempts && wait < longestRetry; i++ {
		wait *= 2
	}
	wait = min(wait, longestRetry)
	m.Next = now.Add(wait - time.Duration(jitter*float64(wait)/4))
	if errors.Is(problem, ErrNever) || m.Next.Sub(m.Made) > giveUp {
		m.State, m.Ended = Failed, now
	}
	return m
}

// TypeMailed is the type of the event that tells what came of a mail.
const TypeMailed = "notice.mailed"

// Mailed tells that a mail server took a mail to an address, or that it was given up.
func Mailed(m Mail, address string, delivered bool) receipt.Event {
	return receipt.Event{Type: TypeMailed, Fields: map[string]any{
		"mail": m.ID, "kind": string(m.Kind), "person": m.Person, "about": m.About, "email": address, "delivered": delivered}}
}

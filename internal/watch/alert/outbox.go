package alert

import (
	"context"
	"errors"
	"time"
)

// Sender tells somebody: a terminal, a webhook, a mailbox.
type Sender interface {
	// Name tells it from others: it is what a letter is addressed to.
	Name() string
	Send(ctx context.Context, m Message) error
}

// Letter is one message for one sender, until it has been sent.
type Letter struct {
	ID       string // of the message and the sender together
	To       string // the sender's name
	Message  Message
	Attempts int       // so far
	Next     time.Time // not before
	Since    time.Time // the first attempt that failed, zero if none did
	Error    string    // of the last attempt
}

// Outbox keeps letters until they have been sent. A message is put into it in
// the transaction that records the sightings, so that none is lost between the two.
type Outbox interface {
	// Due returns letters whose time has come, the oldest first. Taken letters
	// are nobody else's until the lease ends.
	Due(ctx context.Context, now time.Time, lease time.Duration, most int) ([]Letter, error)
	// Sent takes a letter out.
	Sent(ctx context.Context, id string) error
	// Keep puts a letter back that could not be sent, with its attempts, its next time and
	// its error.
	Keep(ctx context.Context, l Letter) error
}

const (
	letterLease  = 5 * time.Minute
	firstRetry   = time.Minute
	longestRetry = 6 * time.Hour
)

// ErrNobody says that a letter is addressed to a sender that isn't there (any more).
var ErrNobody = errors.New("no such sender: set it up again, or drop its letters")

// Deliver sends what is due and returns how many letters went out. A letter
// that fails stays in the outbox, to be tried ever more rarely, but at least four times a
// day, for as long as it takes: nothing is switched off. failed is called for each, so
// that it can be shown; it may be nil. jitter gives random numbers in [0, 1).
func Deliver(ctx context.Context, box Outbox, senders []Sender, now time.Time, jitter func() float64, failed func(Letter)) (int, error) {
	letters, err := box.Due(ctx, now, letterLease, 100)
	if err != nil {
		return 0, err
	}
	sent := 0
	for _, l := range letters {
		if err := ctx.Err(); err != nil {
			return sent, err
		}
		if problem := sendTo(ctx, senders, l); problem != nil {
			l = l.after(now, problem, jitter())
			if failed != nil {
				failed(l)
			}
			if err := box.Keep(ctx, l); err != nil {
				return sent, err
			}
			continue
		}
		if err := box.Sent(ctx, l.ID); err != nil {
			return sent, err
		}
		sent++
	}
	return sent, nil
}

func sendTo(ctx context.Context, senders []Sender, l Letter) error {
	for _, s := range senders {
		if s.Name() == l.To {
			return s.Send(ctx, l.Message)
		}
	}
	return ErrNobody
}

// after returns the letter after an attempt that failed.
func (l Letter) after(now time.Time, problem error, jitter float64) Letter {
	l.Attempts++
	l.Error = problem.Error()
	if l.Since.IsZero() {
		l.Since = now
	}
	wait := firstRetry
	for i := 1; i < l.Attempts && wait < longestRetry; i++ {
		wait *= 2
	}
	wait = min(wait, longestRetry)
	l.Next = now.Add(wait - time.Duration(jitter*float64(wait)/4))
	return l
}

package signin

import (
	"errors"
	"fmt"
	"time"

	"barium/internal/share/invalid"
)

// What can stand in somebody's way.
var (
	// ErrNoEntry: the secret is wrong, used up or too old, or its person may not
	// come in. Which of them it is nobody outside is told.
	ErrNoEntry = errors.New("that doesn't let anybody in")
	// ErrAsleep: the session is a while unused, and wants a second factor to go on.
	ErrAsleep = errors.New("the session fell asleep: a second factor wakes it")
	// ErrUnconfirmed: the act wants a second factor that was shown just now.
	ErrUnconfirmed = errors.New("this takes a second factor, shown within the last few minutes")
	// ErrBrowser: it is for people in a browser, and not for programs with a token.
	ErrBrowser = errors.New("no token is for this: sign in with a browser")
	// ErrLastWay: without it the person couldn't come in any more.
	ErrLastWay = invalid.Errorf("it is the last way to come in: add another one first")
)

// A NoEntry is an ErrNoEntry with its reason, which is for the server's own log.
type NoEntry struct{ Why string }

func (e *NoEntry) Error() string { return ErrNoEntry.Error() }

// Unwrap makes it an ErrNoEntry.
func (e *NoEntry) Unwrap() error { return ErrNoEntry }

func noEntry(format string, args ...any) error { return &NoEntry{fmt.Sprintf(format, args...)} }

// TooMany says that somebody has tried too often.
type TooMany struct{ Wait time.Duration }

func (e *TooMany) Error() string {
	return fmt.Sprintf("too many attempts: wait %s", e.Wait.Round(time.Second))
}

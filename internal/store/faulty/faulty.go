// Package faulty has a database fail where a test wants it to. It stands between
// database/sql and a driver, so what a test shows with it holds for any error that a
// database may report, a lost connection or a full disk among them.
package faulty

import (
	"errors"
	"strings"
	"sync"
)

// ErrFault is what fails, where a test sets no error of its own.
var ErrFault = errors.New("injected fault")

// Faults counts what is asked of a database and fails some of it. It is safe for
// concurrent use.
type Faults struct {
	mutex  sync.Mutex // guards the rest
	plan   Plan
	asked  int
	begins int
	failed string // what failed last
}

// A Plan says what fails.
type Plan struct {
	At    int   // the first that fails, counted from 1; 0 for none
	Width int   // how many fail from there on; 1 where it is less
	Err   error // what they fail with; ErrFault where it is nil
	// Writes counts only statements that write, and commits.
	Writes bool
	// Unheard has a commit that fails done all the same: its answer alone is lost, as
	// where a connection breaks at that moment.
	Unheard bool
	// After has all fail that comes after the one at At, which is done; and of that
	// everything counts.
	After bool
}

// Commit stands for a commit among what can fail.
const Commit = "COMMIT"

// Set counts from 0 again, by another plan.
func (f *Faults) Set(p Plan) {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	f.plan, f.asked, f.begins, f.failed = p, 0, 0, ""
}

// Asked is how much of what the plan counts was asked for.
func (f *Faults) Asked() int {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	return f.asked
}

// Failed is the statement that failed last, or Commit; "" where nothing has.
func (f *Faults) Failed() string {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	return f.failed
}

// Begins is how many transactions were begun.
func (f *Faults) Begins() int {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	return f.begins
}

// begin counts a transaction.
func (f *Faults) begin() error {
	f.mutex.Lock()
	f.begins++
	f.mutex.Unlock()
	return f.hit("BEGIN", false)
}

// hit counts one more thing that is asked for, and fails it if it is its turn.
func (f *Faults) hit(what string, writes bool) error {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	if !f.fails(writes) {
		return nil
	}
	f.failed = what
	if f.plan.Err != nil {
		return f.plan.Err
	}
	return ErrFault
}

func (f *Faults) fails(writes bool) bool {
	if f.plan.After && f.asked >= f.plan.At {
		return true
	}
	if f.plan.Writes && !writes {
		return false
	}
	f.asked++
	return !f.plan.After && f.plan.At > 0 && f.asked >= f.plan.At && f.asked < f.plan.At+max(1, f.plan.Width)
}

func (f *Faults) unheard() bool {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	return f.plan.Unheard
}

// writes says whether a statement changes rows. The store has no other kind that does.
func writes(query string) bool {
	verb, _, _ := strings.Cut(strings.TrimSpace(query), " ")
	switch strings.ToUpper(verb) {
	case "INSERT", "UPDATE", "DELETE":
		return true
	}
	return false
}

// Package caller is who is asking: what the gate found out about a request, for
// pages and programs alike.
package caller

import (
	"context"
	"slices"
	"time"

	"barium/internal/web/visit"
)

// A Caller is a person who signed in, or a program with a token of theirs.
type Caller struct {
	Person, Name     string // id, and what people call them
	Party, PartyName string
	Session          string // id of the session; "" for a program
	Token            string // id of the token; "" for a person
	Scopes           []string
	// Confirmed is when a second factor was given last; zero for never. A program
	// has none: what its token may do was confirmed when it was made.
	Confirmed time.Time
	// Wait is how long nobody is let in who comes from where the request does, for
	// too many have brought what lets nobody in.
	Wait time.Duration
	// Later is after how long it may be found out who is asking; 0 where it is known.
	Later time.Duration
}

// Fresh is how long a second factor counts.
const Fresh = 5 * time.Minute

// Nobody reports whether nobody signed in.
func (c Caller) Nobody() bool { return c.Person == "" }

// May reports whether the caller came in by a way that has a scope. A person's
// session has them all.
func (c Caller) May(scope string) bool { return c.Token == "" || slices.Contains(c.Scopes, scope) }

// Sure reports whether a second factor was given lately enough for what matters
// most: release, suspension, unsealing.
func (c Caller) Sure(now time.Time) bool { return c.Token != "" || now.Sub(c.Confirmed) < Fresh }

type key struct{}

// Into puts a caller into a context, and tells whoever watches the request.
func Into(ctx context.Context, c Caller) context.Context {
	visit.Of(ctx).Person = c.Person
	return context.WithValue(ctx, key{}, c)
}

// From returns the caller of a context; nobody where there is none.
func From(ctx context.Context) Caller {
	c, _ := ctx.Value(key{}).(Caller)
	return c
}

package act

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"
)

// Answers keep what acts answered under a key of idempotency, so that a program
// that didn't hear the answer can ask again without doing the act twice.
type Answers interface {
	// Answered is nil where nothing was answered under the key.
	Answered(ctx context.Context, person, key string) (*Answer, error)
	KeepAnswer(ctx context.Context, person, key string, a Answer, at time.Time) error
	// DropAnswers forgets those from before a time.
	DropAnswers(ctx context.Context, before time.Time) error
}

// An Answer is what an act answered, with a hash of what was asked.
type Answer struct {
	Request []byte
	JSON    []byte
}

// answersKept is how long an act can be asked for again.
const answersKept = 24 * time.Hour

// ErrKeyUsed says that a key stands for another request already.
var ErrKeyUsed = errors.New("this idempotency key was used for another request: take a fresh one for each act")

type keyed struct {
	key     string
	request []byte
}

type keyOf struct{}

// WithKey has the acts under ctx done once for a key: asked again by the same
// person within a day, they answer as they did. request is a hash of what is
// asked; another under the same key is refused.
func WithKey(ctx context.Context, key string, request []byte) context.Context {
	return context.WithValue(ctx, keyOf{}, keyed{key, request})
}

// Unkeyed has the acts under ctx done each time: they are parts of a request whose
// key stands for something else.
func Unkeyed(ctx context.Context) context.Context { return context.WithValue(ctx, keyOf{}, nil) }

// Done reports whether the act under ctx's key was done already.
func Done(ctx context.Context, tx Answers, by string) (bool, error) {
	return answered(ctx, tx, by, &struct{}{})
}

func answered(ctx context.Context, tx Answers, by string, into any) (bool, error) {
	k, ok := ctx.Value(keyOf{}).(keyed)
	if !ok {
		return false, nil
	}
	a, err := tx.Answered(ctx, by, k.key)
	switch {
	case err != nil:
		return false, fmt.Errorf("look up the idempotency key: %w", err)
	case a == nil:
		return false, nil
	case !bytes.Equal(a.Request, k.request):
		return false, ErrKeyUsed
	}
	return true, json.Unmarshal(a.JSON, into)
}

func keepAnswer(ctx context.Context, tx Answers, by string, out any, now time.Time) error {
	k, ok := ctx.Value(keyOf{}).(keyed)
	if !ok {
		return nil
	}
	b, err := json.Marshal(out)
	if err != nil {
		return err
	}
	if err := tx.DropAnswers(ctx, now.Add(-answersKept)); err != nil {
		return err
	}
	return tx.KeepAnswer(ctx, by, k.key, Answer{k.request, b}, now)
}

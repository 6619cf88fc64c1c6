package secrets

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"sync"

	"barium/internal/assess"
	"barium/internal/exposure"
	"barium/internal/exposure/world"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
)

// How many worlds and inquiries are kept compiled.
const (
	maxWorlds    = 8
	maxInquiries = 32
)

// compiledExposures keeps worlds and inquiries compiled. A world of 10,000
// candidates takes seconds to read, and 200 statements over it as long to evaluate;
// an edit is evaluated in milliseconds. What is kept goes by its content, so nothing
// that wasn't committed can be taken for what was.
type compiledExposures struct {
	mutex     sync.Mutex // guards the rest
	worlds    map[string]*world.World
	inquiries map[string]compiledInquiry // by secret
}

type compiledInquiry struct {
	key     string // of the world and the secret
	inquiry *exposure.Inquiry
}

func newCompiledExposures() *compiledExposures {
	return &compiledExposures{worlds: map[string]*world.World{}, inquiries: map[string]compiledInquiry{}}
}

// inquiry compiles a secret with who heard what.
func (o *Office) inquiry(ctx context.Context, tx Tx, x KeptSecret) (*exposure.Inquiry, error) {
	f, err := o.told(ctx, tx, x)
	if err != nil {
		return nil, err
	}
	q, err := o.compiled(ctx, tx, x, f)
	return q, misstated(err)
}

func (o *Office) compiled(ctx context.Context, tx Tx, x KeptSecret, f assess.File) (*exposure.Inquiry, error) {
	list, err := f.Said()
	if err != nil {
		return nil, statedError{err}
	}
	s := f.Secret
	hash, err := worldHash(ctx, tx, x)
	if err != nil {
		return nil, err
	}
	key := inquiryKey(hash, s)
	if before, ok := o.exposures.inquiry(x.ID, key); ok {
		q, err := before.With(list)
		if err != nil {
			return nil, statedError{err}
		}
		o.exposures.keep(x.ID, compiledInquiry{key, q})
		return q, nil
	}
	w, err := o.world(ctx, tx, x, s)
	if err != nil {
		return nil, err
	}
	q, err := f.Over(w)
	if err != nil {
		return nil, statedError{err}
	}
	o.exposures.keep(x.ID, compiledInquiry{key, q})
	return q, nil
}

// worldHash is that of the world a secret is about, as the ledger has it. The number
// of a version wouldn't do: where the act that made it failed, the next version is
// another with the same number.
func worldHash(ctx context.Context, tx Tx, x KeptSecret) (string, error) {
	w, err := tx.WorldHead(ctx, x.World, x.WorldVersion)
	if err != nil {
		return "", err
	}
	e, err := office.EventAt(ctx, tx, w.Event)
	return e.Text("hash"), err
}

// world is a secret's, read once, by its hash. Attributes that a secret derives are
// part of it.
func (o *Office) world(ctx context.Context, tx Tx, x KeptSecret, s assess.Secret) (*world.World, error) {
	hash, err := worldHash(ctx, tx, x)
	if err != nil {
		return nil, err
	}
	key := worldKey(hash, s)
	if w, ok := o.exposures.world(key); ok {
		return w, nil
	}
	kept, err := tx.World(ctx, x.World, x.WorldVersion)
	if err != nil {
		return nil, err
	}
	w, err := s.World(kept.Data)
	if err != nil {
		return nil, statedError{err}
	}
	o.exposures.keepWorld(key, w)
	return w, nil
}

// readAhead compiles a secret that comes with its world before the transaction in which
// both are kept: a large one takes seconds, and whoever else would write waits for the
// transaction. What is wrong with it is told there, after it was asked who may.
func (o *Office) readAhead(ctx context.Context, by string, in SecretIn, secret string) error {
	if in.Content == nil || len(in.Content.Data) > MaxWorld {
		return nil
	}
	may, err := act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (bool, error) {
		_, _, err := o.mayAssess(ctx, tx, d, by, in.Matter)
		return err == nil, unlessRefused(err)
	})
	if err != nil || !may {
		return err
	}
	w, err := in.File.Secret.World(in.Content.Data)
	if err != nil {
		return nil
	}
	hash := assess.WorldHash(in.Content.Data)
	o.exposures.keepWorld(worldKey(hash, in.File.Secret), w)
	if q, err := in.File.Over(w); err == nil {
		o.exposures.keep(secret, compiledInquiry{inquiryKey(hash, in.File.Secret), q})
	}
	return nil
}

func unlessRefused(err error) error {
	if errors.Is(err, policy.ErrRefused) || office.Hidden(err) {
		return nil
	}
	return err
}

// worldKey names a world by its hash, with the attributes that a secret derives,
// inquiryKey that and the rest of the secret that candidates are weighed by.
func worldKey(hash string, s assess.Secret) string {
	return fmt.Sprint(hash, writtenOut([]any{s.Key, s.Relations, s.Attributes}))
}

func inquiryKey(hash string, s assess.Secret) string {
	s.Adversaries = nil
	return fmt.Sprint(hash, writtenOut(s))
}

// writtenOut tells two things apart.
func writtenOut(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err) // text, numbers and lists of them can be written
	}
	return string(b)
}

func (c *compiledExposures) inquiry(secret, key string) (*exposure.Inquiry, bool) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	k, ok := c.inquiries[secret]
	return k.inquiry, ok && k.key == key
}

func (c *compiledExposures) keep(secret string, k compiledInquiry) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if _, there := c.inquiries[secret]; !there && len(c.inquiries) >= maxInquiries {
		clear(c.inquiries)
	}
	c.inquiries[secret] = k
}

func (c *compiledExposures) world(key string) (*world.World, bool) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	w, ok := c.worlds[key]
	return w, ok
}

func (c *compiledExposures) keepWorld(key string, w *world.World) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if len(c.worlds) >= maxWorlds {
		clear(c.worlds)
	}
	c.worlds[key] = w
}

// A statedError is about what was stated, and its author can mend it.
type statedError struct{ error }

// misstated says by which field of a form such an error came about.
func misstated(err error) error {
	var mine statedError
	var known *invalid.Error
	if !errors.As(err, &mine) || errors.As(mine.error, &known) {
		if mine.error != nil {
			return mine.error
		}
		return err
	}
	field, text := "where", mine.Error()
	switch {
	case strings.HasPrefix(text, "world:"):
		field = "world"
	case strings.HasPrefix(text, "attribute"):
		field = "attributes"
	case strings.HasPrefix(text, "secret"):
		field = "prior"
	case strings.Contains(text, ": rung ") || strings.Contains(text, "withholding costs"):
		field = "ladder"
	case strings.Contains(text, "likelihoods"):
		field = "likelihood"
	}
	return invalid.In(field, "%w", mine.error)
}

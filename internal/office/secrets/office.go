// Package secrets is where it is assessed what others can infer: what is kept secret, what
// was said to whom, and what to withhold. It builds on the office, which asks it by
// office.Guard what a release would give away.
package secrets

import (
	"context"
	"fmt"
	"time"

	"barium/internal/ledger"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/share/desk"
)

// Tx is what assessments need of a transaction.
type Tx interface {
	office.Tx
	Exposures
}

// A Store gives transactions.
type Store interface{ act.Store[Tx] }

// An Office is where secrets are assessed. It is safe for concurrent use.
type Office struct {
	room      *act.Room[Tx]
	house     *office.Office
	ledger    *ledger.Ledger
	now       func() time.Time
	exposures *compiledExposures
	descents  *descents
}

// New opens it beside the office of a house.
func New(s Store, h act.House, house *office.Office) *Office {
	return &Office{&act.Room[Tx]{House: h, Store: s}, house, h.Ledger, h.Now, newCompiledExposures(), newDescents()}
}

// within is a transaction of the office's as assessments need it. One store serves all
// offices of a house, and its transactions do what each of them needs.
func within(tx office.Tx) (Tx, error) {
	if t, ok := tx.(Tx); ok {
		return t, nil
	}
	return nil, fmt.Errorf("a transaction %T keeps no secrets: open the offices of a house on one store", tx)
}

// ForOffice answers what the house's office asks about a release.
func (o *Office) ForOffice() office.Guard { return guard{o} }

type guard struct{ office *Office }

// Inferables are what each party could infer about the secrets of the party that
// releases.
func (g guard) Inferables(ctx context.Context, tx office.Tx, p desk.Preview) ([]office.Inferable, error) {
	t, err := within(tx)
	if err != nil {
		return nil, err
	}
	return g.office.inferables(ctx, t, p)
}

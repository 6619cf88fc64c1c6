// Package suite opens the offices of a house together. Each asks the others what
// only they know, in its own transaction, and none can be opened without them.
package suite

import (
	"time"

	"barium/internal/codebook"
	"barium/internal/ledger"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/office/inquiry"
	"barium/internal/office/secrets"
)

// A Store gives each office transactions with what it needs.
type Store interface {
	ForOffice() office.Store
	ForInquiry() inquiry.Store
	ForSecrets() secrets.Store
}

// A Suite is the offices of a house. They are safe for concurrent use.
type Suite struct {
	Office  *office.Office
	Inquiry *inquiry.Office
	Secrets *secrets.Office
}

// Open opens the offices of a house: its store, its ledger, the board that
// codewords are sealed to, and the clock.
func Open(s Store, l *ledger.Ledger, board codebook.Board, now func() time.Time) (Suite, error) {
	h, err := act.NewHouse(l, now)
	if err != nil {
		return Suite{}, err
	}
	o := office.New(s.ForOffice(), h, board)
	x := secrets.New(s.ForSecrets(), h, o)
	i := inquiry.New(s.ForInquiry(), h, o, x, board)
	o.Asks(x.ForOffice(), i.ForOffice())
	return Suite{o, i, x}, nil
}

// Package inquiry is where cases are worked on: what a case is about and who held it,
// what is weighed and decided, the damage, and what many cases have in common. It
// builds on the office; what the office wants to know of cases it asks for by
// office.Cases.
package inquiry

import (
	"fmt"
	"time"

	"barium/internal/casebook/damage"
	"barium/internal/casebook/docket"
	"barium/internal/casebook/hypotheses"
	"barium/internal/casebook/referral"
	"barium/internal/codebook"
	"barium/internal/ledger"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/office/secrets"
)

// Tx is what inquiries need of a transaction.
type Tx interface {
	office.Tx
	docket.Tx
	damage.Tx
	referral.Tx
	hypotheses.Tx
	CaseListing
	HolderListing
}

// A Store gives transactions.
type Store interface{ act.Store[Tx] }

// An Office is where cases are worked on. It is safe for concurrent use.
type Office struct {
	room   *act.Room[Tx]
	house  *office.Office
	guess  *secrets.Office
	ledger *ledger.Ledger
	board  codebook.Board
	now    func() time.Time
}

// New opens it beside the other offices of a house: its store, and the board that
// codewords are sealed to.
func New(s Store, h act.House, house *office.Office, guess *secrets.Office, board codebook.Board) *Office {
	return &Office{&act.Room[Tx]{House: h, Store: s}, house, guess, h.Ledger, board, h.Now}
}

// within is a transaction of the office's as inquiries need it. One store serves all
// offices of a house, and its transactions do what each of them needs.
func within(tx office.Tx) (Tx, error) {
	if t, ok := tx.(Tx); ok {
		return t, nil
	}
	return nil, fmt.Errorf("a transaction %T keeps no cases: open the offices of a house on one store", tx)
}

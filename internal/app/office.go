package app

import (
	"time"

	"barium/internal/office"
)

// Office opens the office of this home.
func (h *Home) Office() (*office.Office, error) {
	return office.New(h.store.ForOffice(), h.ledger, h.board, time.Now)
}

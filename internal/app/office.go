package app

import (
	"barium/internal/office"
	"barium/internal/office/suite"
)

// Offices opens the offices of this home.
func (h *Home) Offices() (suite.Suite, error) {
	return suite.Open(h.store, h.ledger, h.board, h.now)
}

// Unsealings opens the room of an office where custodians are asked. program is its
// name and version, for findings.
func (h *Home) Unsealings(o *office.Office, program string) *office.Unsealings {
	return o.Unsealings(h.Tracer(program), h.safe)
}

package app

import "barium/internal/office"

// Office opens the office of this home.
func (h *Home) Office() (*office.Office, error) {
	return office.New(h.store.ForOffice(), h.ledger, h.board, h.now)
}

// Unsealings opens the room of an office where custodians are asked. program is its
// name and version, for findings.
func (h *Home) Unsealings(o *office.Office, program string) *office.Unsealings {
	return o.Unsealings(h.Tracer(program), h.safe)
}

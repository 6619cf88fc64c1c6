// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"time"
)

// ShowPerson: a person with their roles.
func (c *Client) ShowPerson(ctx context.Context, id string) (out PersonPage, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/people/" + url.PathEscape(id), out: &out})
	return out, err
}

// PersonPage is the API's, see ShowPerson.
type PersonPage struct {
	Duties     []Duties      `json:"duties"`
	Email      string        `json:"email"`
	Ended      []EndedDuties `json:"ended"`
	ID         string        `json:"id"`
	Name       string        `json:"name"`
	Party      string        `json:"party"`
	PartyName  string        `json:"partyName"`
	Registered bool          `json:"registered"`
	Registrar  bool          `json:"registrar"`
}

// Duties is the API's, see ShowPerson.
type Duties struct {
	Admitted []string `json:"admitted"`
	Event    int64    `json:"event"`
	Matter   Named    `json:"matter"`
	Roles    []string `json:"roles"`
}

// EndedDuties is the API's, see ShowPerson.
type EndedDuties struct {
	Event  int64     `json:"event"`
	Matter Named     `json:"matter"`
	Roles  []string  `json:"roles"`
	Until  time.Time `json:"until"`
}

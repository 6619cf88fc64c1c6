// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
)

// GiveHouseRoles: give somebody roles in the house, in place of those they had.
func (c *Client) GiveHouseRoles(ctx context.Context, person string, in Roles) error {
	return c.do(ctx, call{method: http.MethodPut, path: "/house/people/" + url.PathEscape(person), in: in})
}

// Roles is the API's, see GiveHouseRoles.
type Roles struct {
	Admitted []string `json:"admitted,omitempty"` // labels that they are admitted to
	Roles    []string `json:"roles"`              // none for none
}

// ListHouseRoles: who has roles in the house.
func (c *Client) ListHouseRoles(ctx context.Context) (out Roll, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/house/people", out: &out})
	return out, err
}

// Roll is the API's, see ListHouseRoles.
type Roll struct {
	Admits bool        `json:"admits"`
	Matter string      `json:"matter"`
	Others []Person    `json:"others"`
	Owner  string      `json:"owner"`
	People []Admission `json:"people"`
	Title  string      `json:"title"`
}

// Person is the API's, see ListHouseRoles.
type Person struct {
	Email      string `json:"email"`
	ID         string `json:"id"`
	Name       string `json:"name"`
	Party      string `json:"party"`
	PartyName  string `json:"partyName"`
	Registered bool   `json:"registered"`
}

// Admission is the API's, see ListHouseRoles.
type Admission struct {
	Admitted   []string `json:"admitted"`
	Email      string   `json:"email"`
	Event      int64    `json:"event"`
	ID         string   `json:"id"`
	Name       string   `json:"name"`
	Party      string   `json:"party"`
	PartyName  string   `json:"partyName"`
	Registered bool     `json:"registered"`
	Roles      []string `json:"roles"`
}

// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
	"time"
)

// CreateDraft: bring a text in as a draft.
func (c *Client) CreateDraft(ctx context.Context, id string, in TextIn) (out DraftPage, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/matters/" + url.PathEscape(id) + "/drafts", in: in, out: &out})
	return out, err
}

// GetMatter: a matter: documents, releases, people, standing.
func (c *Client) GetMatter(ctx context.Context, id string) (out Matter, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/matters/" + url.PathEscape(id), out: &out})
	return out, err
}

// Matter is the API's, see GetMatter.
type Matter struct {
	Documents    []DocumentLine `json:"documents"`
	Drafts       []DraftLine    `json:"drafts"`
	ID           string         `json:"id"`
	MayAdmit     bool           `json:"mayAdmit"`
	MayFile      bool           `json:"mayFile"`
	More         bool           `json:"more"` // there are more releases than are told here
	Owner        Named          `json:"owner"`
	People       []Member       `json:"people"`
	Releases     []ReleaseLine  `json:"releases"` // the newest
	Roles        []string       `json:"roles"`
	SecondPerson bool           `json:"secondPerson"`
	Standings    []StandingLine `json:"standings"`
	Title        string         `json:"title"`
}

// DraftLine is the API's, see GetMatter.
type DraftLine struct {
	By      Named     `json:"by"`
	Changed time.Time `json:"changed"`
	ID      string    `json:"id"`
	Title   string    `json:"title"`
}

// Member is the API's, see GetMatter.
type Member struct {
	Admitted []string `json:"admitted"`
	Party    Named    `json:"party"`
	Person   Named    `json:"person"`
	Roles    []string `json:"roles"`
}

// StandingLine is the API's, see GetMatter.
type StandingLine struct {
	Condition string    `json:"condition"`
	Party     Named     `json:"party"`
	People    int64     `json:"people"`
	Review    time.Time `json:"review"`
	Since     time.Time `json:"since"`
	State     string    `json:"state"`
}

// GiveRoles: give somebody roles on a matter, in place of those they had.
func (c *Client) GiveRoles(ctx context.Context, id string, person string, in Roles) error {
	return c.do(ctx, call{method: http.MethodPut, path: "/matters/" + url.PathEscape(id) + "/people/" + url.PathEscape(person), in: in})
}

// ListMatters: the matters that you work on.
func (c *Client) ListMatters(ctx context.Context) (out []MatterLine, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/matters", out: &out})
	return out, err
}

// MatterLine is the API's, see ListMatters.
type MatterLine struct {
	ID           string   `json:"id"`
	Owner        Named    `json:"owner"`
	Roles        []string `json:"roles"`
	SecondPerson bool     `json:"secondPerson"`
	Title        string   `json:"title"`
}

// ListRoles: who has roles on a matter.
func (c *Client) ListRoles(ctx context.Context, id string) (out Roll, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/matters/" + url.PathEscape(id) + "/people", out: &out})
	return out, err
}

// ListWorlds: the worlds that your party keeps on a matter.
func (c *Client) ListWorlds(ctx context.Context, id string) (out []WorldLine, err error) {
	err = c.do(ctx, call{method: http.MethodGet, path: "/matters/" + url.PathEscape(id) + "/worlds", out: &out})
	return out, err
}

// WorldLine is the API's, see ListWorlds.
type WorldLine struct {
	Candidates int64  `json:"candidates"`
	ID         string `json:"id"`
	Name       string `json:"name"`
	Version    int64  `json:"version"`
}

// OpenMatter: open a matter.
func (c *Client) OpenMatter(ctx context.Context, in OpenMatterRequest) (out Opened, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/matters", in: in, out: &out})
	return out, err
}

// OpenMatterRequest is the API's, see OpenMatter.
type OpenMatterRequest struct {
	Owner        string `json:"owner"`                  // id of a party
	SecondPerson bool   `json:"secondPerson,omitempty"` // releases take a second person's approval
	Title        string `json:"title"`
}

// Opened is the API's, see OpenMatter.
type Opened struct {
	ID string `json:"id"`
}

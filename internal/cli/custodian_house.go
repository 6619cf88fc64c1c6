package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"barium/internal/codebook"
	"barium/internal/office"
	"barium/internal/share/unsealing"
)

const (
	// houseTime is how long the house may take: a part is checked before it is taken,
	// which takes seconds where there are very many sheets.
	houseTime = 2 * time.Minute

	maxHouseAnswer = 256 << 20 // bytes: three million sheets
)

// A house is one that is reached over the network, with a token.
type house struct {
	api    *url.URL
	token  string
	client *http.Client
}

// newHouse refuses to send a token where others on the way could read it.
func newHouse(address, token string) (*house, error) {
	u, err := url.Parse(address)
	switch {
	case err != nil || u.Host == "" || u.RawQuery != "" || u.User != nil:
		return nil, misused("--server %q: want the address of a house, like https://barium.example", address)
	case u.Scheme == "https":
	case u.Scheme != "http" || !loopback(u.Hostname()):
		return nil, misused("--server %q: your token would be readable on its way: use https://", address)
	}
	client := &http.Client{Timeout: houseTime, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	return &house{u.JoinPath("api"), token, client}, nil
}

func loopback(host string) bool { return host == "localhost" || host == "127.0.0.1" || host == "::1" }

func (h *house) unsealings(ctx context.Context) (list []office.Unsealing, err error) {
	err = h.do(ctx, http.MethodGet, nil, &list, "unsealings")
	return list, err
}

func (h *house) unsealing(ctx context.Context, id string) (u office.Unsealing, err error) {
	err = h.do(ctx, http.MethodGet, nil, &u, "unsealings", strings.ToUpper(id))
	return u, err
}

func (h *house) sheets(ctx context.Context, id string) (codebook.Board, []unsealing.Sheet, error) {
	var in struct {
		Board  codebook.Board
		Sheets []byte
	}
	if err := h.do(ctx, http.MethodGet, nil, &in, "unsealings", id, "sheets"); err != nil {
		return in.Board, nil, err
	}
	sheets, err := unsealing.UnpackSheets(in.Sheets)
	if err == nil {
		err = in.Board.Validate()
	}
	return in.Board, sheets, err
}

func (h *house) approve(ctx context.Context, id string, p codebook.Partial) (u office.Unsealing, err error) {
	err = h.do(ctx, http.MethodPost, map[string]any{"custodian": p.Custodian, "part": p.Bytes()}, &u, "unsealings", id, "part")
	return u, err
}

func (h *house) refuse(ctx context.Context, id, reason string) (u office.Unsealing, err error) {
	err = h.do(ctx, http.MethodPost, map[string]string{"reason": reason}, &u, "unsealings", id, "refusal")
	return u, err
}

// do asks the house's API, and reads its answer or the problem that it tells of
// (RFC 9457).
func (h *house) do(ctx context.Context, method string, body, into any, path ...string) error {
	for i, p := range path {
		path[i] = url.PathEscape(p)
	}
	sent, err := json.Marshal(body)
	if err != nil {
		return err
	}
	r, err := http.NewRequestWithContext(ctx, method, h.api.JoinPath(path...).String(), bytes.NewReader(sent))
	if err != nil {
		return err
	}
	r.Header.Set("Authorization", "Bearer "+h.token)
	r.Header.Set("Content-Type", "application/json")
	answer, err := h.client.Do(r)
	if err != nil {
		return fmt.Errorf("the house can't be reached: %w", err)
	}
	defer answer.Body.Close() // only read
	data, err := io.ReadAll(io.LimitReader(answer.Body, maxHouseAnswer))
	if err != nil {
		return fmt.Errorf("the house broke off: %w", err)
	}
	if answer.StatusCode/100 != 2 {
		return houseProblem(answer.Status, data)
	}
	if err := json.Unmarshal(data, into); err != nil {
		return fmt.Errorf("the house answered what can't be read (%w): is %s the address of a house?", err, h.api.Host)
	}
	return nil
}

func houseProblem(status string, data []byte) error {
	var p struct{ Detail string }
	if err := json.Unmarshal(data, &p); err != nil || p.Detail == "" {
		return fmt.Errorf("the house answered %s", status)
	}
	return errors.New("the house says: " + oneLine(p.Detail))
}

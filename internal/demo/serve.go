package demo

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"os"
	"path/filepath"

	"barium/internal/app"
	"barium/internal/config"
)

// rolesFile lists the roles by which a demonstration's house can be entered.
const rolesFile = "roles.json"

// keepRoles writes them down, so that the house can be served again.
func (s *story) keepRoles(context.Context) error {
	b, err := json.MarshalIndent(s.roles, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(s.path(rolesFile), append(b, '\n'), 0o600)
}

// A Door is an address by which the reader enters the house as somebody.
type Door struct {
	Role, Name, Party string
	Address           string
}

// A House is that of a demonstration, which can be served.
type House struct {
	home  *app.Home
	roles []role
}

// Open opens the house that a demonstration left in a folder.
func Open(ctx context.Context, dir string) (*House, error) {
	b, err := os.ReadFile(filepath.Join(dir, rolesFile))
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("no demonstration is in %s: 'barium demo' makes one", dir)
	}
	if err != nil {
		return nil, err
	}
	h := &House{}
	if err := json.Unmarshal(b, &h.roles); err != nil {
		return nil, fmt.Errorf("%s: %w", filepath.Join(dir, rolesFile), err)
	}
	h.home, err = app.Open(ctx, filepath.Join(dir, "home"))
	return h, err
}

// Close ends the use of the house.
func (h *House) Close() error { return h.home.Close() }

// Serve serves the house on l until the context ends, with its doors open. They
// are told once it listens.
func (h *House) Serve(ctx context.Context, l net.Listener, log io.Writer, program string, told func([]Door)) error {
	settings, err := config.Load(config.Input{Home: h.home.Dir(), Flags: []string{"listen=" + l.Addr().String()}})
	if err != nil {
		return errors.Join(err, l.Close())
	}
	gate, err := h.home.Gate(ctx, settings)
	if err != nil {
		return errors.Join(err, l.Close())
	}
	lobby, err := h.home.Lobby(gate)
	if err != nil {
		return errors.Join(err, l.Close())
	}
	doors := make([]Door, len(h.roles))
	for i, r := range h.roles {
		doors[i] = Door{r.Title, r.Name, r.Party, lobby.Door(r.Person)}
	}
	told(doors)
	return h.home.Serve(ctx, app.Serving{Listener: l, Settings: settings, Show: true, Log: slog.New(slog.NewTextHandler(log, nil)), Version: program})
}

package app

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"path/filepath"
	"time"

	"barium/internal/config"
	"barium/internal/share/policy"
	"barium/internal/signin"
	"barium/internal/store"
	"barium/internal/web/caller"

	"golang.org/x/oauth2"
)

// organisationTime is how long an organisation may take to answer.
const organisationTime = 10 * time.Second

// Gate opens the gate of this home, for people who find it where the settings
// say. What has to be sealed is sealed under a key that follows from the ledger's,
// which every server of a home has, and no database.
func (h *Home) Gate(ctx context.Context, s *config.Settings) (*signin.Gate, error) {
	key, err := store.ReadSecret(filepath.Join(h.dir, ledgerKeyFile))
	if err != nil {
		return nil, fmt.Errorf("ledger key: %w", err)
	}
	at, err := url.Parse(s.Public())
	if err != nil {
		return nil, fmt.Errorf("url: %w", err)
	}
	engine, err := policy.New()
	if err != nil {
		return nil, err
	}
	rules := signin.DefaultRules()
	rules.Attempts, rules.Fresh = s.Rate.SignIn, caller.Fresh
	organisations, err := h.organisations(ctx, s.OIDC)
	if err != nil {
		return nil, err
	}
	client := &http.Client{Timeout: organisationTime}
	return signin.New(signin.Setup{
		Books: h.store.ForSignin(h.ledger), Engine: engine, Key: key, URL: at, Rules: rules, Organisations: organisations, Now: time.Now,
		Dial: func(ctx context.Context) context.Context { return context.WithValue(ctx, oauth2.HTTPClient, client) },
	})
}

// organisations gives each provider the name of its party.
func (h *Home) organisations(ctx context.Context, list []*config.Provider) ([]signin.Organisation, error) {
	if len(list) == 0 {
		return nil, nil
	}
	var organisations []signin.Organisation
	err := h.store.View(ctx, func(tx *store.Tx) error {
		for _, p := range list {
			party, err := tx.Party(ctx, p.Party)
			if err != nil {
				return fmt.Errorf("oidc.%s.party: no party has the id %q: %w", p.Name, p.Party, err)
			}
			organisations = append(organisations, signin.Organisation{Slug: p.Name, Name: party.Name, Party: party.ID,
				Issuer: p.Issuer, ClientID: p.Client, Secret: signin.ParseSecret(p.Secret.Reveal()), Listed: p.Listed})
		}
		return nil
	})
	return organisations, err
}

// Lobby opens the lobby of a home that is only for show.
func (h *Home) Lobby(g *signin.Gate) (*signin.Lobby, error) {
	key, err := store.ReadSecret(filepath.Join(h.dir, ledgerKeyFile))
	if err != nil {
		return nil, fmt.Errorf("ledger key: %w", err)
	}
	return signin.NewLobby(g, key), nil
}

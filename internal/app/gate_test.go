package app

import (
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	"barium/internal/config"
	"barium/internal/share"
	"barium/internal/signin"

	"github.com/pquerna/otp/totp"
)

func gate(t *testing.T, h *Home, s *config.Settings) *signin.Gate {
	t.Helper()
	g, err := h.Gate(t.Context(), s)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// TestGates: what is sealed at one server of a home opens at another, which has
// nothing but the same home.
func TestGates(t *testing.T) {
	h, _ := newHome(t)
	p, err := h.Found(t.Context(), "Force P", "Robin", "robin@p.example")
	if err != nil {
		t.Fatal(err)
	}
	other := openHome(t, h.Dir())
	one, two := gate(t, h, settingsOf(t, h.dir)), gate(t, other, settingsOf(t, other.dir))
	secret, _, err := one.InviteFromHere(t.Context(), p.ID)
	if err != nil {
		t.Fatal(err)
	}
	ceremony, err := one.BeginWithCodes(t.Context(), signin.Caller{}, secret)
	if err != nil {
		t.Fatal(err)
	}
	told, err := two.Enrolment(t.Context(), ceremony)
	if err != nil {
		t.Fatal(err)
	}
	code, err := totp.GenerateCode(told.Key.Reveal(), time.Now())
	if err != nil {
		t.Fatal(err)
	}
	e, err := two.AcceptWithCode(t.Context(), signin.Caller{}, secret, ceremony, code)
	if err != nil {
		t.Fatal(err)
	}
	if w, err := one.Session(t.Context(), e.Secret); err != nil || w.Person.Name != "Robin" {
		t.Errorf("%+v, %v", w, err)
	}
}

// TestGateOfWhom: an organisation speaks for a party that is registered.
func TestGateOfWhom(t *testing.T) {
	h, _ := newHome(t)
	p, err := h.Found(t.Context(), "Force P", "Robin", "robin@p.example")
	if err != nil {
		t.Fatal(err)
	}
	at := func(party string) *config.Settings {
		return settingsOf(t, h.dir, "oidc.ministry.issuer=https://id.example", "oidc.ministry.client=b", "oidc.ministry.listed=true", "oidc.ministry.party="+party)
	}
	if list := gate(t, h, at(p.Party)).Listed(); len(list) != 1 || list[0].Name != "Force P" || list[0].Slug != "ministry" {
		t.Errorf("%+v", list)
	}
	if _, err := h.Gate(t.Context(), at("P-X")); !errors.Is(err, share.ErrNotFound) || !strings.Contains(err.Error(), "oidc.ministry.party") {
		t.Errorf("%v", err)
	}
}

// TestDoor: the house that is served lets in whoever has a link.
func TestDoor(t *testing.T) {
	r := served(t, nil, func(*config.Settings) {})
	p, err := r.home.Found(t.Context(), "Force P", "Robin", "robin@p.example")
	if err != nil {
		t.Fatal(err)
	}
	g := gate(t, r.home, settingsOf(t, r.home.dir, "listen="+r.at))
	secret, _, err := g.InviteFromHere(t.Context(), p.ID)
	if err != nil {
		t.Fatal(err)
	}
	for address, want := range map[string]string{g.Link(secret): "Welcome, Robin", "/sign-in": "Sign in with a passkey"} {
		if status, _, text := r.get(t, address); status != http.StatusOK || !strings.Contains(text, want) {
			t.Errorf("status %d: %s", status, text)
		}
	}
	if strings.Contains(r.log.String(), secret.Reveal()) {
		t.Errorf("the log has the link: %s", r.log)
	}
}

package signin

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"barium/internal/share"
	"barium/internal/share/desk"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/oauth2"
)

// OrganisationPath is where an organisation sends people back to, under its slug.
// Each has its own path, so that none can pass off an answer as another's.
const OrganisationPath = "/sign-in/organisation/"

// clockSkew is how far an organisation's clock may be from ours.
const clockSkew = 10 * time.Second

// An Organisation lets its people sign in with the accounts that they have there,
// by OpenID Connect. It speaks for people at one party and for nobody else.
type Organisation struct {
	Slug, Name string // in addresses, and for people
	Party      string // id
	Issuer     string
	ClientID   string
	Secret     Secret
	Listed     bool // named on the sign-in page, which everybody sees
}

// accounts are an organisation's, once it has been asked where they are.
type accounts struct {
	Organisation
	mu       sync.Mutex // protects provider, while it is asked too
	provider *oidc.Provider
}

// find asks the organisation at the first use, so that one that is down keeps
// nobody else out.
func (a *accounts) find(ctx context.Context) (*oidc.Provider, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.provider != nil {
		return a.provider, nil
	}
	p, err := oidc.NewProvider(ctx, a.Issuer)
	if err != nil {
		return nil, fmt.Errorf("%s can't be asked: %w", a.Name, err)
	}
	a.provider = p
	return p, nil
}

func (g *Gate) accountsAt(slug string) (*accounts, error) {
	i := slices.IndexFunc(g.accounts, func(a *accounts) bool { return a.Slug == slug })
	if i < 0 {
		return nil, share.ErrNotFound
	}
	return g.accounts[i], nil
}

// speaksFor returns the organisation that an account is at, if it speaks for the
// person's party still.
func (g *Gate) speaksFor(p desk.Person, l Link) string {
	for _, a := range g.accounts {
		if a.Issuer == l.Issuer && a.Party == p.Party {
			return a.Slug
		}
	}
	return ""
}

func (g *Gate) client(a *accounts, p *oidc.Provider) *oauth2.Config {
	return &oauth2.Config{ClientID: a.ClientID, ClientSecret: a.Secret.Reveal(), Endpoint: p.Endpoint(),
		RedirectURL: g.base + OrganisationPath + a.Slug, Scopes: []string{oidc.ScopeOpenID, oidc.ScopeEmail}}
}

// Listed are the organisations that the sign-in page names.
func (g *Gate) Listed() []Organisation {
	var list []Organisation
	for _, a := range g.accounts {
		if a.Listed {
			list = append(list, a.Organisation)
		}
	}
	return list
}

// arrive signs in whom the account is tied to. The first time it is tied to the
// one person of that party with the address that the organisation has verified.
func (g *Gate) arrive(ctx context.Context, tx Tx, log share.Log, c Caller, a *accounts, said claims) (Entry, error) {
	l, err := tx.Link(ctx, a.Issuer, said.Subject)
	if err == nil && l.Person == "" {
		l, err = g.link(ctx, tx, log, a, said)
	}
	if err != nil {
		return Entry{}, err
	}
	p, err := tx.Person(ctx, l.Person)
	if err != nil {
		return Entry{}, err
	}
	if p.Party != a.Party {
		return Entry{}, noEntry("%s is not at the party that %s speaks for", p.ID, a.Slug)
	}
	return g.open(ctx, tx, c, p.ID, "organisation", false)
}

func (g *Gate) link(ctx context.Context, tx Tx, log share.Log, a *accounts, said claims) (Link, error) {
	l := Link{Issuer: a.Issuer, Subject: said.Subject, Made: g.now()}
	if said.Email == "" || said.Verified != true {
		return l, noEntry("%s has verified no address of this account", a.Slug)
	}
	people, err := tx.PeopleOf(ctx, a.Party)
	if err != nil {
		return l, err
	}
	people = slices.DeleteFunc(people, func(p desk.Person) bool { return p.Event < 0 || !strings.EqualFold(p.Email, said.Email) })
	if len(people) != 1 {
		return l, noEntry("%d people at the party of %s have that address", len(people), a.Slug)
	}
	l.Person = people[0].ID
	links, err := tx.LinksOf(ctx, l.Person)
	if err != nil {
		return l, err
	}
	if slices.ContainsFunc(links, func(known Link) bool { return known.Issuer == a.Issuer }) {
		return l, noEntry("%s is tied to another account at %s", l.Person, a.Slug)
	}
	if l.Event, err = log.Append(ctx, Linked(l)); err != nil {
		return l, err
	}
	return l, tx.AddLink(ctx, l)
}

// confirmAway confirms the session that somebody left from, if it was them who
// signed in there, and just now.
func (g *Gate) confirmAway(ctx context.Context, tx Tx, a *accounts, e errand, said claims, person string, session Secret) (Entry, error) {
	s, p, err := g.known(ctx, tx, session)
	if err != nil {
		return Entry{}, err
	}
	l, err := tx.Link(ctx, a.Issuer, said.Subject)
	switch {
	case err != nil:
		return Entry{}, err
	case s.ID != e.Session, p.ID != person, l.Person != p.ID, p.Party != a.Party:
		return Entry{}, noEntry("%s sent back somebody else", a.Slug)
	case time.Unix(said.At, 0).Before(e.Begun.Add(-clockSkew)):
		return Entry{}, noEntry("%s didn't ask anew who it is", a.Slug)
	}
	return g.confirm(ctx, tx, session, s)
}

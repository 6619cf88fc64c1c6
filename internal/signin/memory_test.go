package signin

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/standing"
	"barium/receipt"
)

// held is what the memory keeps: maps, plain enough to be believed.
type held struct {
	people      map[string]desk.Person
	roles       map[string][]desk.Role // in the house
	invitations map[Hash]Invitation
	passkeys    map[string]Passkey
	codes       map[string]Codes
	failures    map[string]Failures
	links       []Link
	sessions    map[Hash]Session
	tokens      map[Hash]Token
	ceremonies  map[Hash]Ceremony
	events      []receipt.Event
}

// memory is books in maps. A transaction that fails leaves nothing.
type memory struct {
	desk.Tx // what isn't needed here
	held
	calls []string // what was asked and written, in order
}

func newMemory() *memory {
	return &memory{held: held{people: map[string]desk.Person{}, roles: map[string][]desk.Role{}, invitations: map[Hash]Invitation{}, passkeys: map[string]Passkey{},
		codes: map[string]Codes{}, failures: map[string]Failures{}, sessions: map[Hash]Session{}, tokens: map[Hash]Token{}, ceremonies: map[Hash]Ceremony{}}}
}

func (h held) clone() held {
	h.people, h.roles, h.invitations, h.passkeys = maps.Clone(h.people), maps.Clone(h.roles), maps.Clone(h.invitations), maps.Clone(h.passkeys)
	h.codes, h.failures, h.links, h.sessions = maps.Clone(h.codes), maps.Clone(h.failures), slices.Clone(h.links), maps.Clone(h.sessions)
	h.tokens, h.ceremonies, h.events = maps.Clone(h.tokens), maps.Clone(h.ceremonies), slices.Clone(h.events)
	return h
}

func (m *memory) Update(_ context.Context, f func(Tx, share.Log) error) error {
	before := m.clone()
	err := f(m, m)
	if err != nil {
		m.held = before
	}
	return err
}

func (m *memory) View(_ context.Context, f func(Tx) error) error {
	before := fmt.Sprint(m.clone())
	err := f(m)
	if after := fmt.Sprint(m.held); after != before {
		panic("a view has written")
	}
	return err
}

func (m *memory) Append(_ context.Context, events ...receipt.Event) (int64, error) {
	for _, e := range events {
		e.At, e.Index = time.UnixMicro(1e15), int64(len(m.events))
		if _, err := e.Marshal(); err != nil {
			return 0, err
		}
		m.events = append(m.events, e)
	}
	return int64(len(m.events) - len(events)), nil
}

// types are the events told since the n-th.
func (m *memory) types(n int) string {
	var list []string
	for _, e := range m.events[n:] {
		list = append(list, e.Type)
	}
	return strings.Join(list, " ")
}

func (m *memory) called(name string) { m.calls = append(m.calls, name) }

func (m *memory) Person(_ context.Context, id string) (desk.Person, error) {
	m.called("person")
	p, ok := m.people[id]
	if !ok {
		return p, share.ErrNotFound
	}
	return p, nil
}
func (m *memory) Membership(_ context.Context, matter, person string) (desk.Membership, error) {
	if matter != desk.House {
		return desk.Membership{}, nil
	}
	return desk.Membership{Person: person, Roles: m.roles[person]}, nil
}
func (m *memory) MembershipsOf(_ context.Context, person string) ([]desk.Membership, error) {
	m.called("memberships")
	return []desk.Membership{{Matter: "M-1", Person: person}, {Person: person, Roles: m.roles[person]}}, nil
}
func (m *memory) PeopleOf(_ context.Context, party string) (list []desk.Person, _ error) {
	for _, p := range m.people {
		if p.Party == party {
			list = append(list, p)
		}
	}
	return list, nil
}
func (m *memory) Standing(context.Context, string, string) (standing.Standing, error) {
	return standing.Standing{}, nil
}

func (m *memory) AddInvitation(_ context.Context, h Hash, i Invitation) error {
	maps.DeleteFunc(m.invitations, func(_ Hash, x Invitation) bool { return x.Person == i.Person && x.Used.IsZero() })
	m.invitations[h] = i
	return nil
}
func (m *memory) Invitation(_ context.Context, h Hash) (Invitation, error) {
	m.called("invitation")
	return m.invitations[h], nil
}
func (m *memory) UseInvitation(_ context.Context, id string, at time.Time) error {
	for h, i := range m.invitations {
		if i.ID == id {
			i.Used = at
			m.invitations[h] = i
		}
	}
	return nil
}
func (m *memory) InvitationsOf(_ context.Context, person string) (list []Invitation, _ error) {
	for _, i := range m.invitations {
		if i.Person == person {
			list = append(list, i)
		}
	}
	return list, nil
}

func (m *memory) AddPasskey(_ context.Context, k Passkey) error { m.passkeys[k.ID] = k; return nil }
func (m *memory) Passkey(_ context.Context, key []byte) (Passkey, error) {
	m.called("passkey")
	for _, k := range m.passkeys {
		if string(k.Key) == string(key) {
			return k, nil
		}
	}
	return Passkey{}, nil
}
func (m *memory) PasskeysOf(_ context.Context, person string) (list []Passkey, _ error) {
	for _, k := range m.passkeys {
		if k.Person == person {
			list = append(list, k)
		}
	}
	return list, nil
}
func (m *memory) SetPasskey(_ context.Context, k Passkey) error  { m.passkeys[k.ID] = k; return nil }
func (m *memory) DropPasskey(_ context.Context, id string) error { delete(m.passkeys, id); return nil }
func (m *memory) SetCodes(_ context.Context, c Codes) error      { m.codes[c.Person] = c; return nil }
func (m *memory) Codes(_ context.Context, p string) (Codes, error) {
	m.called("codes")
	return m.codes[p], nil
}
func (m *memory) DropCodes(_ context.Context, p string) error { delete(m.codes, p); return nil }
func (m *memory) SetFailures(_ context.Context, p string, f Failures) error {
	m.called("set failures")
	m.failures[p] = f
	return nil
}
func (m *memory) Failures(_ context.Context, p string) (Failures, error) {
	m.called("failures")
	return m.failures[p], nil
}
func (m *memory) AddLink(_ context.Context, l Link) error { m.links = append(m.links, l); return nil }
func (m *memory) Link(_ context.Context, issuer, subject string) (Link, error) {
	for _, l := range m.links {
		if l.Issuer == issuer && l.Subject == subject {
			return l, nil
		}
	}
	return Link{}, nil
}
func (m *memory) LinksOf(_ context.Context, person string) (list []Link, _ error) {
	for _, l := range m.links {
		if l.Person == person {
			list = append(list, l)
		}
	}
	return list, nil
}

func (m *memory) AddSession(_ context.Context, h Hash, s Session) error {
	m.sessions[h] = s
	return nil
}
func (m *memory) Session(_ context.Context, h Hash) (Session, error) {
	m.called("session")
	return m.sessions[h], nil
}
func (m *memory) SetSession(_ context.Context, old, h Hash, s Session) error {
	if _, ok := m.sessions[old]; ok {
		delete(m.sessions, old)
		m.sessions[h] = s
	}
	return nil
}
func (m *memory) SessionsOf(_ context.Context, person string) (list []Session, _ error) {
	for _, s := range m.sessions {
		if s.Person == person {
			list = append(list, s)
		}
	}
	return list, nil
}
func (m *memory) DropSession(_ context.Context, id string) error {
	maps.DeleteFunc(m.sessions, func(_ Hash, s Session) bool { return s.ID == id })
	return nil
}
func (m *memory) AddToken(_ context.Context, h Hash, t Token) error { m.tokens[h] = t; return nil }
func (m *memory) Token(_ context.Context, h Hash) (Token, error) {
	m.called("token")
	return m.tokens[h], nil
}
func (m *memory) UseToken(_ context.Context, id string, at time.Time) error {
	for h, t := range m.tokens {
		if t.ID == id {
			t.Used = at
			m.tokens[h] = t
		}
	}
	return nil
}
func (m *memory) TokensOf(_ context.Context, person string) (list []Token, _ error) {
	for _, t := range m.tokens {
		if t.Person == person {
			list = append(list, t)
		}
	}
	return list, nil
}
func (m *memory) DropToken(_ context.Context, id string) error {
	maps.DeleteFunc(m.tokens, func(_ Hash, t Token) bool { return t.ID == id })
	return nil
}
func (m *memory) AddCeremony(_ context.Context, h Hash, c Ceremony) error {
	m.ceremonies[h] = c
	return nil
}
func (m *memory) Ceremony(_ context.Context, h Hash) (Ceremony, error) {
	m.called("ceremony")
	return m.ceremonies[h], nil
}
func (m *memory) DropCeremony(_ context.Context, h Hash) error { delete(m.ceremonies, h); return nil }
func (m *memory) DropEnded(_ context.Context, now time.Time) error {
	maps.DeleteFunc(m.sessions, func(_ Hash, s Session) bool { return !now.Before(s.Ends) })
	maps.DeleteFunc(m.tokens, func(_ Hash, t Token) bool { return !now.Before(t.Ends) })
	maps.DeleteFunc(m.ceremonies, func(_ Hash, c Ceremony) bool { return !now.Before(c.Ends) })
	return nil
}

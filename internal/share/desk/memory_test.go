package desk

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"barium/internal/share/standing"
	"barium/internal/share/terms"
	"barium/receipt"
)

var errMissing = errors.New("not found")

// memory is a transaction and a log in maps, plain enough to be believed.
type memory struct {
	parties   map[string]Party
	people    map[string]Person
	clients   map[[2]string]bool
	matters   map[string]Matter
	members   map[[2]string]Membership
	handlings map[string]Handling
	labels    map[string]terms.Label // of documents that aren't AMBER
	releases  []Release
	requests  []Request
	notices   []Notice
	standings []standing.Standing
	events    []receipt.Event
}

func newMemory() *memory {
	return &memory{parties: map[string]Party{}, people: map[string]Person{}, clients: map[[2]string]bool{}, matters: map[string]Matter{},
		members: map[[2]string]Membership{}, handlings: map[string]Handling{}, labels: map[string]terms.Label{}}
}

func get[V any](m map[string]V, id string) (V, error) {
	v, ok := m[id]
	if !ok {
		return v, errMissing
	}
	return v, nil
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

func (m *memory) AddParty(_ context.Context, p Party) error {
	m.parties[p.ID] = p
	return nil
}
func (m *memory) Party(_ context.Context, id string) (Party, error) { return get(m.parties, id) }
func (m *memory) PartyNamed(_ context.Context, name string) (Party, error) {
	for _, p := range m.parties {
		if p.Name == name {
			return p, nil
		}
	}
	return Party{}, nil
}
func (m *memory) PersonNamed(_ context.Context, party, name, email string) (Person, error) {
	for _, p := range m.people {
		if p.Party == party && p.Name == name && p.Email == email {
			return p, nil
		}
	}
	return Person{}, nil
}
func (m *memory) AddPerson(_ context.Context, p Person) error {
	m.people[p.ID] = p
	return nil
}
func (m *memory) Person(_ context.Context, id string) (Person, error) { return get(m.people, id) }
func (m *memory) AddClient(_ context.Context, party, client string, _ int64) error {
	m.clients[[2]string{party, client}] = true
	return nil
}
func (m *memory) IsClient(_ context.Context, party, client string) (bool, error) {
	return m.clients[[2]string{party, client}], nil
}
func (m *memory) AddMatter(_ context.Context, x Matter) error {
	m.matters[x.ID] = x
	return nil
}
func (m *memory) Matter(_ context.Context, id string) (Matter, error) { return get(m.matters, id) }
func (m *memory) SetMembership(_ context.Context, x Membership) error {
	m.members[[2]string{x.Matter, x.Person}] = x
	return nil
}
func (m *memory) Membership(_ context.Context, matter, person string) (Membership, error) {
	return m.members[[2]string{matter, person}], nil
}
func (m *memory) OnMatter(_ context.Context, matter, party string) (bool, error) {
	for k, x := range m.members {
		if k[0] == matter && len(x.Roles) > 0 && m.people[x.Person].Party == party {
			return true, nil
		}
	}
	return false, nil
}
func (m *memory) Founded(context.Context) (bool, error) {
	for k, x := range m.members {
		if k[0] == House && len(x.Roles) > 0 {
			return true, nil
		}
	}
	return false, nil
}
func (m *memory) RegisteredLabel(_ context.Context, document string) (terms.Label, error) {
	if l, ok := m.labels[document]; ok {
		return l, nil
	}
	return terms.Amber, nil
}
func (m *memory) AddHandling(_ context.Context, h Handling) error {
	m.handlings[h.Document] = h
	return nil
}
func (m *memory) Handling(_ context.Context, id string) (Handling, error) {
	return get(m.handlings, id)
}
func (m *memory) AddRelease(_ context.Context, r Release) error {
	m.releases = append(m.releases, r)
	return nil
}
func (m *memory) SetRelease(_ context.Context, r Release) error {
	i := slices.IndexFunc(m.releases, func(x Release) bool { return x.ID == r.ID })
	r.Recipients = slices.Clone(r.Recipients)
	m.releases[i] = r
	return nil
}
func (m *memory) Release(_ context.Context, id string) (Release, error) {
	for _, r := range m.releases {
		if r.ID == id {
			r.Recipients = slices.Clone(r.Recipients)
			return r, nil
		}
	}
	return Release{}, errMissing
}
func (m *memory) ReleasesTo(_ context.Context, document, person string) (list []Release, _ error) {
	for _, r := range slices.Backward(m.releases) {
		if _, ok := r.reader(person); ok && r.Document == document {
			list = append(list, r)
		}
	}
	return list, nil
}
func (m *memory) ReleasesBelow(_ context.Context, parent string) (list []Release, _ error) {
	for _, r := range m.releases {
		if r.Parent == parent {
			list = append(list, r)
		}
	}
	return list, nil
}
func (m *memory) Holdings(_ context.Context, matter, party string) (list []string, _ error) {
	for _, r := range m.releases {
		if r.Matter == matter && r.State == Approved && slices.ContainsFunc(r.Recipients, func(x Reader) bool { return x.Party == party }) {
			list = append(list, r.Document)
		}
	}
	return unique(list), nil
}
func (m *memory) AddRequest(_ context.Context, q Request) error {
	m.requests = append(m.requests, q)
	return nil
}
func (m *memory) AddReply(_ context.Context, request string, a Reply) error {
	for i, q := range m.requests {
		if q.ID == request {
			m.requests[i].Answers = append(slices.Clone(q.Answers), a)
		}
	}
	return nil
}
func (m *memory) Request(_ context.Context, id string) (Request, error) {
	for _, q := range m.requests {
		if q.ID == id {
			return q, nil
		}
	}
	return Request{}, errMissing
}
func (m *memory) RequestsOf(_ context.Context, document string) (list []Request, _ error) {
	for _, q := range m.requests {
		if q.Document == document {
			list = append(list, q)
		}
	}
	return list, nil
}
func (m *memory) AddNotice(_ context.Context, n Notice) error {
	m.notices = append(m.notices, n)
	return nil
}
func (m *memory) Acknowledge(_ context.Context, id string, at time.Time) error {
	for i := range m.notices {
		if m.notices[i].ID == id {
			m.notices[i].Acknowledged = at
		}
	}
	return nil
}
func (m *memory) Remind(_ context.Context, id string, at time.Time) error {
	for i := range m.notices {
		if m.notices[i].ID == id {
			m.notices[i].Reminded = at
		}
	}
	return nil
}
func (m *memory) NoticesOf(_ context.Context, release string) (list []Notice, _ error) {
	for _, n := range m.notices {
		if n.Release == release {
			list = append(list, n)
		}
	}
	return list, nil
}
func (m *memory) Notice(_ context.Context, id string) (Notice, error) {
	for _, n := range m.notices {
		if n.ID == id {
			return n, nil
		}
	}
	return Notice{}, errMissing
}
func (m *memory) OpenNotices(context.Context) (list []Notice, _ error) {
	for _, n := range m.notices {
		if n.Acknowledged.IsZero() {
			list = append(list, n)
		}
	}
	slices.SortStableFunc(list, func(a, b Notice) int { return a.Deadline.Compare(b.Deadline) })
	return list, nil
}
func (m *memory) AddStanding(_ context.Context, s standing.Standing) error {
	m.standings = append(m.standings, s)
	return nil
}
func (m *memory) Standing(_ context.Context, party, matter string) (standing.Standing, error) {
	for _, s := range slices.Backward(m.standings) {
		if s.Party == party && s.Matter == matter {
			return s, nil
		}
	}
	return standing.Standing{}, nil
}

// types are the events told so far.
func (m *memory) types() string {
	list := make([]string, len(m.events))
	for i, e := range m.events {
		list[i] = e.Type
	}
	return strings.Join(list, " ")
}

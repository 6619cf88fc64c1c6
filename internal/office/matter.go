package office

import (
	"context"
	"math"
	"slices"
	"time"

	"barium/internal/office/act"
	"barium/internal/share/desk"
	"barium/internal/share/standing"
	"barium/internal/share/terms"
)

// A Matter is one with what is on it, as far as the person who asks may know.
type Matter struct {
	MatterLine
	MayFile   bool           `json:"mayFile"`  // bring documents in
	MayAdmit  bool           `json:"mayAdmit"` // give people roles
	Documents []DocumentLine `json:"documents" nullable:"false"`
	Drafts    []DraftLine    `json:"drafts" nullable:"false"` // of the person's party
	Releases  []ReleaseLine  `json:"releases" nullable:"false" doc:"the newest"`
	More      bool           `json:"more" doc:"there are more releases than are told here"`
	People    []Member       `json:"people" nullable:"false"`
	Standings []StandingLine `json:"standings" nullable:"false"`
}

// A DocumentLine is a document in a list.
type DocumentLine struct {
	ID      string    `json:"id"`
	Title   string    `json:"title"`
	Owner   Named     `json:"owner"` // party
	Labels  []string  `json:"labels" nullable:"false"`
	At      time.Time `json:"at"`      // of filing
	Holders int       `json:"holders"` // people it is released to
}

// A ReleaseLine is a release in a list.
type ReleaseLine struct {
	ID       string     `json:"id"`
	Document Named      `json:"document"`
	Party    Named      `json:"party"` // that made it
	State    desk.State `json:"state"`
	At       time.Time  `json:"at"`
	People   int        `json:"people"`
	Parties  int        `json:"parties"`
}

// A Member is somebody with a role on a matter.
type Member struct {
	Person   Named         `json:"person"`
	Party    Named         `json:"party"`
	Roles    []desk.Role   `json:"roles" nullable:"false"`
	Admitted []terms.Label `json:"admitted" nullable:"false"`
}

// A StandingLine is how a party stands: the stricter of its standing on the
// matter and altogether.
type StandingLine struct {
	Party     Named          `json:"party"`
	State     standing.State `json:"state"`
	Since     time.Time      `json:"since"`
	Condition string         `json:"condition"`
	Review    time.Time      `json:"review"`
	People    int            `json:"people"` // with a role on the matter
}

// Matter is one with everything on it that a person may know of.
func (o *Office) Matter(ctx context.Context, by, id string) (Matter, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (Matter, error) {
		s, err := o.Seat(ctx, tx, by, id)
		if err != nil {
			return Matter{}, err
		}
		m := Matter{MayFile: s.Has(desk.Clerk) && !s.Has(desk.Auditor), MayAdmit: s.mayAdmit()}
		if m.MatterLine, err = s.line(ctx, tx); err != nil {
			return m, err
		}
		if m.People, err = s.people(ctx, tx); err == nil {
			m.Standings, err = s.standings(ctx, d, m.People)
		}
		if err == nil {
			err = o.papers(ctx, tx, by, s, &m)
		}
		if err == nil {
			m.Drafts, err = s.drafts(ctx, tx)
		}
		return m, err
	})
}

func (s Seat) mayAdmit() bool {
	return !s.Has(desk.Auditor) && (s.Has(desk.Registrar) || s.Has(desk.Liaison) && s.Party.ID == s.Matter.Owner)
}

// people lists who has a role on the matter; only those of the same party, unless
// the person may know of all.
func (s Seat) people(ctx context.Context, tx Tx) ([]Member, error) {
	list := []Member{}
	members, err := tx.Members(ctx, s.Matter.ID)
	for _, m := range members {
		if err != nil || len(m.Roles) == 0 {
			continue
		}
		var p desk.Person
		if p, err = tx.Person(ctx, m.Person); err == nil && (s.whole() || p.Party == s.Party.ID) {
			list = append(list, Member{Named{p.ID, p.Name}, Named{p.Party, p.PartyName}, m.Roles, m.Admitted})
		}
	}
	slices.SortStableFunc(list, func(a, b Member) int { return CompareNames(a.Party, b.Party) })
	return list, err
}

// drafts lists those of the person's party, if they work for it.
func (s Seat) drafts(ctx context.Context, tx Tx) ([]DraftLine, error) {
	list := []DraftLine{}
	if !s.Works() {
		return list, nil
	}
	all, err := tx.DraftsOn(ctx, s.Matter.ID, s.Party.ID)
	for _, d := range all {
		if err == nil {
			var line DraftLine
			line, err = draftLine(ctx, tx, d)
			list = append(list, line)
		}
	}
	return list, err
}

func (s Seat) standings(ctx context.Context, d *desk.Desk, people []Member) ([]StandingLine, error) {
	list := []StandingLine{}
	for _, p := range people {
		if n := len(list); n > 0 && list[n-1].Party == p.Party {
			list[n-1].People++
			continue
		}
		x, err := d.Standing(ctx, p.Party.ID, s.Matter.ID)
		if err != nil {
			return nil, err
		}
		list = append(list, StandingLine{p.Party, x.State, x.Since, x.Condition, x.Review, 1})
	}
	return list, nil
}

// papers lists the documents of a matter that a person works on, and the releases
// of those, newest first.
func (o *Office) papers(ctx context.Context, tx Tx, by string, s Seat, m *Matter) error {
	m.Documents, m.Releases = []DocumentLine{}, []ReleaseLine{}
	filed, err := tx.HandlingsOn(ctx, s.Matter.ID)
	if err != nil {
		return err
	}
	known := map[string]int{} // place in m.Documents
	for _, h := range slices.Backward(filed) {
		works, err := o.WorksOn(ctx, tx, by, h)
		if err != nil {
			return err
		}
		if !works {
			continue
		}
		line, err := documentLine(ctx, tx, h)
		if err != nil {
			return err
		}
		known[h.Document] = len(m.Documents)
		m.Documents = append(m.Documents, line)
	}
	return releaseLines(ctx, tx, s.Matter.ID, known, m)
}

func documentLine(ctx context.Context, tx Tx, h desk.Handling) (DocumentLine, error) {
	owner, err := tx.Party(ctx, h.Owner)
	if err != nil {
		return DocumentLine{}, err
	}
	filed, err := tx.LedgerRecord(ctx, h.Event)
	line := DocumentLine{ID: h.Document, Title: h.Title, Owner: Named{owner.ID, owner.Name}, At: filed.At}
	for _, l := range h.Terms().Labels {
		line.Labels = append(line.Labels, string(l))
	}
	return line, err
}

// matterReleases is how many releases are told with a matter.
const matterReleases = 20

func releaseLines(ctx context.Context, tx Tx, matter string, known map[string]int, m *Matter) error {
	holders, err := tx.CountHolders(ctx, matter)
	if err != nil {
		return err
	}
	for document, at := range known {
		m.Documents[at].Holders = holders[document]
	}
	releases, err := tx.ReleasesOn(ctx, matter, math.MaxInt64, releasesShown)
	m.More = len(releases) == releasesShown
	for _, r := range releases {
		at, ok := known[r.Document]
		if err != nil || !ok {
			continue
		}
		if len(m.Releases) == matterReleases {
			m.More = true
			break
		}
		var line ReleaseLine
		line, err = releaseLine(ctx, tx, r, m.Documents[at].Title)
		m.Releases = append(m.Releases, line)
	}
	return err
}

func releaseLine(ctx context.Context, tx Tx, r desk.Release, title string) (ReleaseLine, error) {
	from, err := tx.Party(ctx, r.Party)
	parties := map[string]bool{}
	for _, x := range r.Recipients {
		parties[x.Party] = true
	}
	return ReleaseLine{r.ID, Named{r.Document, title}, Named{from.ID, from.Name}, r.State, r.At, len(r.Recipients), len(parties)}, err
}

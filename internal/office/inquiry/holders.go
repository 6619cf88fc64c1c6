package inquiry

import (
	"cmp"
	"context"
	"slices"
	"time"

	"barium/internal/casebook/access"
	"barium/internal/casebook/docket"
	"barium/internal/casebook/holders"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/share/desk"
)

// CaseHolders is who could have been the source of what a case is about, who cannot,
// and how complete the list is.
type CaseHolders struct {
	Case     CaseLine `json:"case"`
	MayWork  bool     `json:"mayWork"`
	Complete bool     `json:"complete" doc:"the list of holders, for every item"`
	// Items are what was published, each with how complete the list of its holders is.
	Items []HolderItem `json:"items" nullable:"false"`
	Owed  []HolderOwed `json:"owed" nullable:"false" doc:"what would make the list complete"`
	// Unexamined are the items of which nobody has looked for ways of deriving them.
	Unexamined []string                `json:"unexamined" nullable:"false"`
	Questions  []office.HolderQuestion `json:"questions" nullable:"false"`
	Columns    []int                   `json:"columns" nullable:"false" doc:"places in items that the rows below have a status for"`
	People     []HolderRow             `json:"people" nullable:"false"`
	Total      int                     `json:"total" doc:"people, on all pages"`
	Next       int                     `json:"next" doc:"page that follows; 0 where there is none"`
	HeldAll    []HolderName            `json:"heldAll" nullable:"false" doc:"on record held all of it before it was published; the first of many"`
	HeldAllOf  int                     `json:"heldAllOf"`
	Alone      int                     `json:"excludedAlone" doc:"people who can't have been the only source"`
	Altogether int                     `json:"excludedAltogether" doc:"people who can't have been a source of any of it"`
	Groups     HolderGroups            `json:"groups"`
	Rivals     []HolderRival           `json:"rivals" nullable:"false"`
	Remarks    []HolderRemark          `json:"remarks" nullable:"false"`
	Documents  []HolderDocument        `json:"documents" nullable:"false" doc:"on the matter, to enter things about"`
}

// A HolderName is somebody with their party.
type HolderName struct {
	ID    string `json:"id"`
	Name  string `json:"name"`
	Party string `json:"party"`
}

// A HolderItem is an item that was published.
type HolderItem struct {
	Document   office.Named `json:"document"`
	Paragraph  int          `json:"paragraph" doc:"from 1; 0 where it can't be told which"`
	Label      string       `json:"label"`
	Earliest   time.Time    `json:"earliest" doc:"of its first publication; zero where nobody knows"`
	Latest     time.Time    `json:"latest"`
	Times      int          `json:"publications"`
	Complete   bool         `json:"complete" doc:"the list of its holders"`
	Words      string       `json:"words" doc:"how complete the list is"`
	Examined   string       `json:"examined,omitempty" doc:"how ways of deriving it were looked for"`
	Held       int          `json:"held" doc:"people, on record"`
	MayHave    int          `json:"mayHave" doc:"people who may have held it, or could have derived it"`
	NotOnTable int          `json:"excluded" doc:"people"`
}

// A HolderOwed is a question whose answer would make the list more complete.
type HolderOwed struct {
	Document office.Named `json:"document"`
	Party    office.Named `json:"party"`
	Why      string       `json:"why"`
	Items    int          `json:"items" doc:"that it would help with"`
	May      bool         `json:"mayBeAsked" doc:"there is somebody who could answer here"`
	Question string       `json:"question,omitempty" doc:"the one asked last"`
}

// A HolderRow is one person against the items.
type HolderRow struct {
	Person   HolderName `json:"person"`
	Own      bool       `json:"own" doc:"on the originator's own side"`
	Named    bool       `json:"named" doc:"known by name alone, from what somebody said"`
	Statuses []string   `json:"statuses" enum:"held it,may have held it,could have derived it,no recorded access,excluded"`
	Held     int        `json:"held" doc:"items, on record"`
	Excluded int        `json:"excluded" doc:"items"`
	Reason   string     `json:"reason,omitempty" doc:"why they are excluded from an item"`
}

// HolderGroups are the minimal groups who had all of it between them.
type HolderGroups struct {
	Words    string           `json:"words" doc:"how complete the list is"`
	Complete bool             `json:"complete"`
	Shown    [][][]HolderName `json:"shown" nullable:"false" doc:"each place can be filled by any of those listed there"`
	Of       int              `json:"of"`
	Nobody   []string         `json:"nobody" nullable:"false" doc:"items that nobody held on record"`
}

// A HolderRival is an explanation that is on the table in every case.
type HolderRival struct {
	Kind  string `json:"kind"`
	Title string `json:"title"`
	Shows string `json:"shows" doc:"what the record shows about it"`
}

// A HolderDocument is one that things can be entered about.
type HolderDocument struct {
	office.Named
	Paragraphs int `json:"paragraphs"`
}

// Limits of a page. Who is on no page is in the counts, and has a page of their own.
const (
	holderRows    = 50
	holderColumns = 12
	holderGroups  = 20
	holderNames   = 40
	// holderCells bounds the statuses of a list with everybody: some 15 MB as JSON.
	holderCells = 500_000
)

// An extent is the part of the list of people that is wanted.
type extent struct{ from, rows, columns int }

func pageOf(n int) func(people int) extent {
	return func(int) extent { return extent{(max(n, 1) - 1) * holderRows, holderRows, holderColumns} }
}

// everybody has all people, with as many items as there is room for.
func everybody(people int) extent {
	return extent{0, people, max(holderColumns, holderCells/max(people, 1))}
}

// A standpoint is a case with its inquiry worked out.
type standpoint struct {
	*holders.Scale
	c      docket.Case
	rights caseRights
	file   holders.File
	titles map[string]string
}

// standpointOf works out the inquiry of a case for somebody who may know of it.
func (o *Office) standpointOf(ctx context.Context, tx Tx, d *desk.Desk, id string) (*standpoint, error) {
	c, rights, err := caseOf(ctx, tx, d, id)
	if err != nil {
		return nil, err
	}
	file, found, err := o.holdersFile(ctx, tx, c)
	if err != nil {
		return nil, err
	}
	s := &standpoint{c: c, rights: rights, file: file, titles: map[string]string{}}
	for _, x := range file.Documents {
		s.titles[x.ID] = x.Title
	}
	q := holders.Inquire(file)
	if len(q.Leaks) == 0 {
		return s, nil // nothing of it was found in a document: there is nothing to hold
	}
	a, err := access.Examine(q.Inquiry)
	if err != nil {
		return nil, err
	}
	s.Scale = holders.NewScale(q, a, found)
	return s, nil
}

// CaseHolders says who held what of a case; page counts from 1.
func (o *Office) CaseHolders(ctx context.Context, by, id string, page int) (CaseHolders, error) {
	return o.caseHolders(ctx, by, id, pageOf(page))
}

func (o *Office) caseHolders(ctx context.Context, by, id string, part func(people int) extent) (CaseHolders, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (CaseHolders, error) {
		s, err := o.standpointOf(ctx, tx, d, id)
		if err != nil {
			return CaseHolders{}, err
		}
		out := s.empty()
		if out.Case, err = caseLine(ctx, tx, s.c); err != nil {
			return out, err
		}
		if out.Questions, err = o.caseQuestions(ctx, tx, s); err != nil {
			return out, err
		}
		if out.Remarks, err = o.caseRemarks(ctx, tx, s); err != nil || s.Scale == nil {
			return out, err
		}
		want := part(len(s.Inquiry.Inquiry.People))
		s.items(&out, want.columns)
		s.people(&out, want)
		s.together(&out)
		out.Owed, err = o.owed(ctx, tx, s)
		return out, err
	})
}

func (s *standpoint) empty() CaseHolders {
	out := CaseHolders{
		MayWork: s.rights.work && s.c.State == docket.Open, Items: []HolderItem{}, Owed: []HolderOwed{}, Unexamined: []string{}, Columns: []int{}, People: []HolderRow{},
		HeldAll: []HolderName{}, Groups: HolderGroups{Shown: [][][]HolderName{}, Nobody: []string{}}, Rivals: []HolderRival{}, Documents: []HolderDocument{},
	}
	for _, d := range s.file.Documents {
		out.Documents = append(out.Documents, HolderDocument{office.Named{ID: d.ID, Name: d.Title}, d.Paragraphs})
	}
	return out
}

func (s *standpoint) items(out *CaseHolders, columns int) {
	out.Complete = true
	for i, r := range s.Access.Records() {
		l := s.Leaks[i]
		x := HolderItem{Document: office.Named{ID: l.Document, Name: s.titles[l.Document]}, Paragraph: l.Paragraph, Label: l.Label, Earliest: l.Published.Earliest, Latest: l.Published.Latest,
			Times: len(l.Publications), Complete: r.Complete, Words: r.String()}
		out.Complete = out.Complete && r.Complete
		if r.Examined != nil {
			x.Examined = r.Examined.How
		} else {
			out.Unexamined = append(out.Unexamined, l.Label)
		}
		t := s.Access.Tally(i)
		x.Held, x.MayHave, x.NotOnTable = t[access.Held], t[access.MayHave]+t[access.MayDerive], t[access.Excluded]
		out.Items = append(out.Items, x)
		if i < columns {
			out.Columns = append(out.Columns, i)
		}
	}
}

// name is somebody with their party.
func (s *standpoint) name(id string) HolderName {
	p := s.Inquiry.People[id]
	return HolderName{id, cmp.Or(p.Name, id), s.PartyName(p.Party)}
}

func (s *standpoint) names(ids []string) []HolderName {
	list := []HolderName{}
	for _, id := range ids {
		list = append(list, s.name(id))
	}
	slices.SortFunc(list, func(a, b HolderName) int {
		return cmp.Or(cmp.Compare(a.Party, b.Party), cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID))
	})
	return list
}

func firstOf[T any](list []T, n int) []T { return list[:min(n, len(list))] }

// together says who had all of it, alone or with others, and what else there is.
func (s *standpoint) together(out *CaseHolders) {
	all := s.Access.Everything(access.Held)
	out.HeldAllOf, out.HeldAll = len(all), firstOf(s.names(all), holderNames)
	alone, altogether := s.Access.Excluded()
	out.Alone, out.Altogether = len(alone), len(altogether)
	g := s.Access.Groups(access.Held, access.DefaultLimits())
	out.Groups.Words, out.Groups.Complete, out.Groups.Of = g.String(), g.Complete, len(g.List)
	out.Groups.Nobody = append(out.Groups.Nobody, g.Nobody...)
	for _, group := range firstOf(g.List, holderGroups) {
		var places [][]HolderName
		for _, place := range group {
			places = append(places, firstOf(s.names(place), holderNames))
		}
		out.Groups.Shown = append(out.Groups.Shown, places)
	}
	for _, r := range s.Access.Rivals() {
		out.Rivals = append(out.Rivals, HolderRival{string(r.Kind), r.Kind.Title(), r.Shows})
	}
}

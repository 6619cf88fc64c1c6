package inquiry

import (
	"context"
	"slices"
	"time"

	"barium/internal/casebook/damage"
	"barium/internal/casebook/docket"
	"barium/internal/office"
	"barium/internal/share"
	"barium/internal/share/desk"
)

// A CaseDamage is the assessment of a case's damage, with what it comes to.
type CaseDamage struct {
	Case      CaseLine          `json:"case"`
	Version   int               `json:"version" doc:"0 while nothing is entered"`
	Latest    bool              `json:"latest"`
	By        office.Named      `json:"by"`
	At        time.Time         `json:"at"`
	Event     int64             `json:"event"`
	Items     []DamageItem      `json:"items" nullable:"false"`
	Audiences []office.Named    `json:"audiences" nullable:"false" doc:"the public first"`
	Had       []DamageKnowledge `json:"had" nullable:"false"`
	Events    []DamageEvent     `json:"events" nullable:"false" doc:"in the order in which they happened, with what each revealed"`
	Revealed  int               `json:"revealed" doc:"items that were new to an audience, over all events"`
	Inferred  []CaseInferred    `json:"inferred" nullable:"false" doc:"what the public could tell by itself of what was not to be told, before it came out and since, as far as you may know of it; as it is now, whichever the version"`
	Risks     []DamageRisk      `json:"risks" nullable:"false"`
	Tellings  []DamageTelling   `json:"tellings" nullable:"false"`
	Owed      []DamageOwed      `json:"owed" nullable:"false" doc:"what isn't done, by when it is due"`
	Versions  []DamageVersion   `json:"versions" nullable:"false" doc:"the latest first"`
	Documents []office.Named    `json:"documents" nullable:"false" doc:"on the matter, that an item may stand in"`
	MayWork   bool              `json:"mayWork"`
}

// Overdue lists what should have been done by now.
func (c CaseDamage) Overdue() []DamageOwed {
	return slices.DeleteFunc(slices.Clone(c.Owed), func(o DamageOwed) bool { return !o.Overdue })
}

// A DamageItem is something that was not for everybody.
type DamageItem struct {
	ID        string       `json:"id"`
	Text      string       `json:"text"`
	Document  office.Named `json:"document"`
	Paragraph int          `json:"paragraph" doc:"0 where it isn't known"`
}

// A DamageKnowledge says that an audience had an item.
type DamageKnowledge struct {
	ID       string    `json:"id"`
	Audience string    `json:"audience"`
	Item     string    `json:"item" doc:"what it says"`
	Since    time.Time `json:"since"`
	How      string    `json:"how"`
	Source   string    `json:"source"`
	Official bool      `json:"official"`
}

// A DamageEvent is one by which something came out, with what it revealed.
type DamageEvent struct {
	ID     string           `json:"id"`
	Kind   string           `json:"kind"`
	At     time.Time        `json:"at"`
	Title  string           `json:"title"`
	Source string           `json:"source"`
	Told   []DamageRevealed `json:"told" nullable:"false" doc:"an audience each"`
}

// A DamageRevealed is what an event told an audience.
type DamageRevealed struct {
	Audience string        `json:"audience"`
	New      []DamageItem  `json:"new" nullable:"false"`
	Already  []DamagePrior `json:"already" nullable:"false" doc:"what it had, and by what"`
}

// A DamagePrior is an item that an audience had before.
type DamagePrior struct {
	Item  string `json:"item"`
	Words string `json:"words"`
}

// A DamageRisk is somebody or something at risk, with what is owed to protect them.
type DamageRisk struct {
	ID      string       `json:"id"`
	Who     string       `json:"who"`
	Text    string       `json:"text"`
	Gravity string       `json:"gravity"`
	Soon    string       `json:"soon"`
	Items   []DamageItem `json:"items" nullable:"false"`
	Acts    []DamageAct  `json:"acts" nullable:"false"`
}

// A DamageAct is an act that is owed to protect.
type DamageAct struct {
	ID      string      `json:"id"`
	Text    string      `json:"text"`
	Owner   string      `json:"owner"`
	Due     time.Time   `json:"due"`
	Overdue bool        `json:"overdue"`
	Done    *DamageDone `json:"done,omitempty"`
}

// A DamageDone says that something was done, and who recorded it.
type DamageDone struct {
	At       time.Time    `json:"at"`
	Note     string       `json:"note"`
	By       office.Named `json:"by"`
	Recorded time.Time    `json:"recorded"`
}

// A DamageTelling is that somebody must be told.
type DamageTelling struct {
	ID       string      `json:"id"`
	Who      string      `json:"who"`
	What     string      `json:"what"`
	Due      time.Time   `json:"due"`
	Overdue  bool        `json:"overdue"`
	Approver string      `json:"approver"`
	Approved *DamageDone `json:"approved,omitempty"`
	Told     *DamageDone `json:"told,omitempty"`
	MayTell  bool        `json:"mayTell" doc:"nothing stands in the way of telling them"`
}

// A DamageOwed is an act or a telling that isn't done.
type DamageOwed struct {
	ID      string    `json:"id"`
	What    string    `json:"what"`
	Owner   string    `json:"owner" doc:"who owes it, or whose approval it waits for"`
	Due     time.Time `json:"due"`
	Waits   bool      `json:"waits" doc:"for an approval"`
	Overdue bool      `json:"overdue"`
}

// A DamageVersion is one of an assessment's versions.
type DamageVersion struct {
	Number int          `json:"number"`
	What   string       `json:"what"`
	By     office.Named `json:"by"`
	At     time.Time    `json:"at"`
	Event  int64        `json:"event"`
}

func (o *Office) caseDamage(ctx context.Context, tx Tx, d *desk.Desk, caseID string, version int) (CaseDamage, error) {
	c, rights, err := caseOf(ctx, tx, d, caseID)
	if err != nil {
		return CaseDamage{}, err
	}
	v, err := tx.Damage(ctx, caseID, version)
	if err == nil && v.Number == 0 && version != 0 {
		err = share.ErrNotFound
	}
	if err != nil {
		return CaseDamage{}, err
	}
	s := damageShown{ctx: ctx, tx: tx, v: v, now: o.now(), names: office.Names{}}
	out := s.show()
	if out.Case, err = caseLine(ctx, tx, c); err != nil {
		return out, err
	}
	if err := s.versions(&out); err != nil {
		return out, err
	}
	inferred, err := o.inferred(ctx, tx, d.By(), c)
	if err != nil {
		return out, err
	}
	out.Inferred = inferredShown(inferred)
	out.Latest = v.Number == len(out.Versions)
	out.MayWork = rights.work && c.State == docket.Open && out.Latest
	on, err := tx.HandlingsOn(ctx, c.Matter)
	for _, h := range on {
		out.Documents = append(out.Documents, office.Named{ID: h.Document, Name: h.Title})
	}
	if err == nil {
		err = s.failed
	}
	return out, err
}

// damageShown is a version while it is told to somebody.
type damageShown struct {
	ctx    context.Context
	tx     Tx
	v      damage.Version
	now    time.Time
	names  office.Names
	failed error
}

func (s *damageShown) named(id string) office.Named {
	if id == "" {
		return office.Named{}
	}
	return office.Named{ID: id, Name: s.names.Of(s.ctx, s.tx, &s.failed)(id)}
}

func (s *damageShown) show() CaseDamage {
	v := s.v
	out := CaseDamage{Version: v.Number, By: s.named(v.By), At: v.At, Event: v.Event, Items: []DamageItem{}, Audiences: []office.Named{{ID: damage.Public, Name: v.Name(damage.Public)}},
		Had: []DamageKnowledge{}, Events: []DamageEvent{}, Risks: []DamageRisk{}, Tellings: []DamageTelling{}, Owed: []DamageOwed{}, Versions: []DamageVersion{}, Documents: []office.Named{}}
	for _, x := range v.Items {
		out.Items = append(out.Items, s.item(x.ID))
	}
	for _, x := range v.Audiences {
		out.Audiences = append(out.Audiences, office.Named{ID: x.ID, Name: x.Name})
	}
	for _, x := range v.Had {
		out.Had = append(out.Had, DamageKnowledge{x.ID, v.Name(x.Audience), s.item(x.Item).Text, x.Since, x.How, x.Source, x.Official})
	}
	s.events(&out)
	for _, x := range v.Risks {
		out.Risks = append(out.Risks, s.risk(x))
	}
	for _, x := range v.Tellings {
		out.Tellings = append(out.Tellings, DamageTelling{x.ID, x.Who, x.What, x.Due, x.Told == nil && s.now.After(x.Due), x.Approver, s.done(x.Approved), s.done(x.Told), x.MayTell()})
	}
	for _, x := range v.Owed(s.now) {
		out.Owed = append(out.Owed, DamageOwed{x.ID, x.What, x.Owner, x.Due, x.Waits, x.Overdue})
	}
	return out
}

func (s *damageShown) item(id string) DamageItem {
	x, _ := s.v.Item(id)
	return DamageItem{x.ID, x.Text, s.named(x.Document), x.Paragraph}
}

func (s *damageShown) itemsOf(ids []string) []DamageItem {
	list := []DamageItem{}
	for _, id := range ids {
		list = append(list, s.item(id))
	}
	return list
}

func (s *damageShown) events(out *CaseDamage) {
	for _, r := range s.v.Revealed() {
		if n := len(out.Events); n == 0 || out.Events[n-1].ID != r.Event {
			e, _ := s.v.Assessment.Event(r.Event)
			out.Events = append(out.Events, DamageEvent{e.ID, string(e.Kind), e.At, e.Title, e.Source, []DamageRevealed{}})
		}
		told := DamageRevealed{s.v.Name(r.Audience), s.itemsOf(r.New), []DamagePrior{}}
		for _, p := range r.Already {
			told.Already = append(told.Already, DamagePrior{s.item(p.Item).Text, s.v.Words(p)})
		}
		last := &out.Events[len(out.Events)-1]
		last.Told = append(last.Told, told)
		out.Revealed += len(r.New)
	}
}

func (s *damageShown) risk(x damage.Risk) DamageRisk {
	r := DamageRisk{x.ID, x.Who, x.Text, string(x.Gravity), x.Soon.Words(), s.itemsOf(x.Items), []DamageAct{}}
	for _, a := range s.v.Acts {
		if a.Risk == x.ID {
			r.Acts = append(r.Acts, DamageAct{a.ID, a.Text, a.Owner, a.Due, a.Done == nil && s.now.After(a.Due), s.done(a.Done)})
		}
	}
	return r
}

func (s *damageShown) done(x *damage.Done) *DamageDone {
	if x == nil {
		return nil
	}
	return &DamageDone{x.At, x.Note, s.named(x.By), x.Recorded}
}

func (s *damageShown) versions(out *CaseDamage) error {
	list, err := s.tx.DamageHistory(s.ctx, out.Case.ID)
	for _, v := range slices.Backward(list) {
		out.Versions = append(out.Versions, DamageVersion{v.Number, v.What, s.named(v.By), v.At, v.Event})
	}
	return err
}

package inquiry

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"time"

	"barium/internal/casebook/damage"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
)

// A DamageEntry is what somebody enters in the assessment of a case's damage. Add
// says what it is; the other fields are those that go with it.
type DamageEntry struct {
	// Version is the one that was seen: where there is a later one, the entry is
	// refused.
	Version int    `json:"version" minimum:"0" doc:"the one that you saw; 0 for none. Refused where there is a later one"`
	Add     string `json:"add" enum:"item,audience,had,event,risk,act,telling,done,approved,told,drop"`
	ID      string `json:"id,omitempty" maxLength:"20" doc:"of the act that was done, the telling that was approved or made, the entry to take out"`

	Text      string    `json:"text,omitempty" maxLength:"10000" doc:"what an item says, what may happen, what is to be done or told, what came of it"`
	Name      string    `json:"name,omitempty" maxLength:"1000" doc:"of an audience; the title of an event; who is at risk, or must be told"`
	At        time.Time `json:"at,omitempty" doc:"when an event happened, since when an audience had an item, when something was done"`
	Document  string    `json:"document,omitempty" maxLength:"40" doc:"that an item stands in"`
	Paragraph int       `json:"paragraph,omitempty"`
	Audiences []string  `json:"audiences,omitempty" maxItems:"100" doc:"ids of those that had an item, or that an event reached; public for everybody"`
	Items     []string  `json:"items,omitempty" maxItems:"500" doc:"ids"`
	How       string    `json:"how,omitempty" maxLength:"10000" doc:"how an audience had an item"`
	Official  bool      `json:"official,omitempty" doc:"somebody entitled had released it to them"`
	Source    string    `json:"source,omitempty" maxLength:"1000" doc:"exhibit, address, event"`
	Kind      string    `json:"kind,omitempty" doc:"of an event: publication, talk, loss"`
	Gravity   string    `json:"gravity,omitempty" doc:"limited, serious, grave"`
	Soon      string    `json:"soon,omitempty" doc:"now, days, weeks, months"`
	Risk      string    `json:"risk,omitempty" maxLength:"20" doc:"id of the one that an act protects against"`
	Owner     string    `json:"owner,omitempty" maxLength:"1000" doc:"who owes an act; whose approval it takes to tell somebody"`
	Due       time.Time `json:"due,omitempty"`
}

// change is the entry as the assessment takes it.
func (e DamageEntry) change() damage.Change {
	mark := &damage.Mark{ID: e.ID, At: e.At, Note: e.Text}
	switch e.Add {
	case "item":
		return damage.Change{Item: &damage.Item{Text: e.Text, Document: e.Document, Paragraph: e.Paragraph}}
	case "audience":
		return damage.Change{Audience: &damage.Audience{Name: e.Name}}
	case "had":
		return damage.Change{Had: &damage.Knowledge{Audience: first(e.Audiences), Item: first(e.Items), Since: e.At, How: e.How, Source: e.Source, Official: e.Official}}
	case "event":
		return damage.Change{Event: &damage.Event{Kind: damage.Kind(e.Kind), At: e.At, Title: e.Name, Source: e.Source, Audiences: e.Audiences, Items: e.Items}}
	case "risk":
		return damage.Change{Risk: &damage.Risk{Who: e.Name, Text: e.Text, Gravity: damage.Gravity(e.Gravity), Soon: damage.Horizon(e.Soon), Items: e.Items}}
	case "act":
		return damage.Change{Act: &damage.Act{Risk: e.Risk, Text: e.Text, Owner: e.Owner, Due: e.Due}}
	case "telling":
		return damage.Change{Telling: &damage.Telling{Who: e.Name, What: e.Text, Due: e.Due, Approver: e.Owner}}
	case "done":
		return damage.Change{Done: mark}
	case "approved":
		return damage.Change{Approved: mark}
	case "told":
		return damage.Change{Told: mark}
	case "drop":
		return damage.Change{Drop: &damage.Drop{ID: e.ID}}
	}
	return damage.Change{}
}

func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}

// EnterDamage makes the next version of a case's assessment.
func (o *Office) EnterDamage(ctx context.Context, by, caseID string, e DamageEntry) (CaseDamage, error) {
	return act.Run(ctx, o.room, by, func(tx Tx, d *desk.Desk) (CaseDamage, error) {
		s := o.sitting(tx, d)
		c, why, err := s.Working(ctx, caseID)
		if err != nil {
			return CaseDamage{}, hideCase(ctx, d, c.Matter, err)
		}
		v, err := tx.Damage(ctx, caseID, 0)
		if err != nil {
			return CaseDamage{}, err
		}
		if v.Number != e.Version {
			return CaseDamage{}, invalid.In("version", "somebody has changed the assessment meanwhile: version %d is there. Look at it, and enter this again", v.Number)
		}
		if err := onMatter(ctx, tx, c.Matter, e.Document); err != nil {
			return CaseDamage{}, err
		}
		change := e.change()
		next := damage.Version{Case: c.ID, Number: v.Number + 1, What: change.Words(), By: by, At: s.Now.UTC().Truncate(time.Microsecond)}
		if next.Assessment, err = v.Apply(change, by, next.At); err != nil {
			return CaseDamage{}, err
		}
		sum, err := hashOf(next.Assessment)
		if err != nil {
			return CaseDamage{}, err
		}
		if next.Event, err = s.Tell(ctx, c, damage.TypeAssessed, next.Assessed(sum), why); err != nil {
			return CaseDamage{}, err
		}
		if err := tx.AddDamage(ctx, next); err != nil {
			return CaseDamage{}, err
		}
		return o.caseDamage(ctx, tx, d, caseID, 0)
	})
}

// onMatter refuses a document that isn't on the matter, as one that isn't there.
func onMatter(ctx context.Context, tx Tx, matter, document string) error {
	if document == "" {
		return nil
	}
	h, err := tx.Handling(ctx, document)
	if office.Hidden(err) || err == nil && h.Matter != matter {
		return invalid.In("document", "there is no document %q on the matter of this case", document)
	}
	return err
}

// hashOf is SHA-256 over a value's JSON, in hex.
func hashOf(v any) (string, error) {
	b, err := json.Marshal(v)
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:]), err
}

// Damage is the assessment of a case's damage: the version of a number, the latest
// for 0.
func (o *Office) Damage(ctx context.Context, by, caseID string, version int) (CaseDamage, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (CaseDamage, error) { return o.caseDamage(ctx, tx, d, caseID, version) })
}

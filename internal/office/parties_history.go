package office

import (
	"context"
	"errors"
	"math"
	"strings"
	"time"

	"barium/internal/entry"
	"barium/internal/ledger"
	"barium/internal/office/act"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
	"barium/receipt"
)

// A Past is an event in a party's history.
type Past struct {
	Index  int64     `json:"index"`
	At     time.Time `json:"at"`
	Type   string    `json:"type"`
	Words  string    `json:"words"`
	Detail string    `json:"detail"` // a reason, a condition, what was assured
	Tone   string    `json:"tone"`   // "good", "warn", "bad" or ""
}

// A History is what the ledger has about a party, the newest first.
type History struct {
	Past  []Past `json:"past" nullable:"false"`
	Older int64  `json:"older"` // index to go on before; 0 where there is nothing older
}

// historyPage is how many events are looked at for a stretch of history.
const historyPage = 100

// History tells what happened to a party and what it did, as far as a person sees:
// each event that names it, once. Copies are left out: they stand with their
// documents, and there is one for each reading.
func (o *Office) History(ctx context.Context, by, party string, before int64) (History, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) (History, error) {
		out := History{Past: []Past{}}
		s, err := o.sight(ctx, tx, by)
		if err == nil {
			_, err = s.party(ctx, tx, party)
		}
		if err != nil {
			return out, err
		}
		if before <= 0 {
			before = math.MaxInt64
		}
		list, err := tx.SearchLedger(ctx, ledger.Search{Before: before, Names: []string{party}, Most: historyPage})
		known, failed := Names{}, error(nil)
		for _, r := range list {
			if err != nil {
				return out, err
			}
			var e receipt.Event
			if e, err = receipt.ParseEvent(r.Event); err == nil && about(e, party) && s.event(e) {
				out.Past = append(out.Past, past(ctx, tx, known.Of(ctx, tx, &failed), e))
			}
			err = errors.Join(err, failed)
		}
		if len(list) == historyPage {
			out.Older = list[len(list)-1].Index
		}
		return out, err
	})
}

// event reports whether somebody sees an event about a party. What belongs to no
// matter is for who keeps or audits the house, but for how the party stands.
func (s sight) event(e receipt.Event) bool {
	matter := matterOf(e)
	if matter == desk.House {
		return s.all || s.matter(matter) && (e.Type == desk.TypeStandingChanged || e.Type == desk.TypePartyRegistered)
	}
	return s.matter(matter)
}

// about reports whether an event is about a party, and doesn't only have it among
// what was decided from. A refusal says in its facts alone whom it refused.
func about(e receipt.Event, party string) bool {
	for _, field := range []string{"party", "client", "releaser", "owner", "originator"} {
		if e.Text(field) == party {
			return true
		}
	}
	facts, _ := e.Fields["facts"].(map[string]any)
	return e.Type == policy.TypeDecisionRefused && (facts["party"] == party || facts["subject"] == party)
}

// matterOf is the matter that an event belongs to, the house where it has none.
func matterOf(e receipt.Event) string {
	if matter := e.Text("matter"); matter != "" {
		return matter
	}
	facts, _ := e.Fields["facts"].(map[string]any)
	matter, _ := facts["matter"].(string)
	return matter
}

func past(ctx context.Context, tx Tx, called entry.Names, e receipt.Event) Past {
	f := func(field string) string { return called(e.Text(field)) }
	p := Past{Index: e.Index, At: e.At, Type: e.Type, Detail: e.Text("reason")}
	switch e.Type {
	case desk.TypePartyRegistered:
		p.Words = f("party") + " was registered"
	case desk.TypePersonRegistered:
		p.Words = e.Text("name") + " was registered there"
	case desk.TypeClientNamed:
		p.Words = f("client") + " was named a client of " + f("party")
	case desk.TypeMatterOpened:
		p.Words = e.Text("title") + " was opened, the matter of " + f("owner")
	case desk.TypeDocumentFiled:
		p.Words = f("document") + " was filed by " + f("owner")
	case desk.TypeReleaseProposed, desk.TypeReleaseApproved:
		p.Words = f("document") + map[string]string{desk.TypeReleaseProposed: " was proposed for ", desk.TypeReleaseApproved: " was released to "}[e.Type] + f("person") + ", " + f("party")
	case desk.TypeTermsAccepted:
		p.Words, p.Tone = f("person")+" accepted the terms of "+f("document"), "good"
	case desk.TypeReleaseWithdrawn:
		p.Words, p.Tone = f("document")+" was withdrawn from "+f("person"), "warn"
	case desk.TypeWithdrawalAcknowledged:
		p.Words, p.Tone = f("person")+" acknowledged a withdrawal", "good"
	case desk.TypeConsentAsked:
		p.Words = f("party") + " asked to pass on " + f("document")
	case desk.TypeConsentAnswered:
		p.Words = f("originator") + " answered a request about " + f("document")
	case desk.TypeStandingChanged:
		p.standing(ctx, tx, e)
	case policy.TypeDecisionRefused:
		p.Words, p.Detail, p.Tone = "somebody was refused", e.Text("why"), "bad"
	default:
		p.Words = e.Type
	}
	return p
}

func (p *Past) standing(ctx context.Context, tx Tx, e receipt.Event) {
	place, err := placeNamed(ctx, tx, e.Text("matter"))
	if err != nil {
		place.Name = e.Text("matter")
	}
	switch e.Text("act") {
	case "assured":
		list, _ := e.Fields["assurances"].([]any)
		p.Words, p.Tone = "an assurance was recorded, on "+place.Name, "good"
		if len(list) > 0 {
			last, _ := list[len(list)-1].(map[string]any)
			text, _ := last["text"].(string)
			document, _ := last["document"].(string)
			p.Detail = "“" + text + "”, in " + document
		}
	case "reviewed":
		p.Words, p.Detail = "reviewed, and left "+e.Text("state")+", on "+place.Name, e.Text("found")
	default:
		p.Words = "moved to " + e.Text("state") + ", on " + place.Name
		p.Tone = map[string]string{"notice": "warn", "probation": "warn", "suspended": "bad"}[e.Text("state")]
		if p.Tone == "" {
			p.Tone = "good"
		}
		if c := e.Text("condition"); c != "" {
			p.add("condition: " + c)
		}
	}
	if review, err := time.Parse(time.RFC3339Nano, e.Text("review")); err == nil {
		p.add("review on " + review.Format("2 January 2006"))
	}
}

// add adds to the detail, which may be somebody's whole sentence.
func (p *Past) add(words string) {
	p.Detail = strings.TrimSuffix(p.Detail, ".")
	if p.Detail != "" {
		p.Detail += "; "
	}
	p.Detail += words
}

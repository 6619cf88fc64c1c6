package desk

import (
	"slices"
	"strings"
	"testing"
	"time"

	"barium/internal/share/standing"
	"barium/internal/share/terms"
)

// TestDerivedDocuments: what is made from others carries their terms and their
// originators, and consent is asked of those who are owed it, for a source that
// is only subsumed too.
func TestDerivedDocuments(t *testing.T) {
	ctx, w := t.Context(), newTown(t, false)
	of := func(parties ...string) terms.Terms { return terms.Simple(terms.Amber, w.ids(parties...)...) }
	narrow := of("P", "F")
	narrow.Paragraphs = map[int]terms.Audience{2: terms.People(w.ids("P1")...)}
	w.file(t, "P1", "D-1", 0, narrow)
	w.file(t, "C1", "D-2", 0, of("C", "F", "G"))
	w.release(t, "P1", Draft{Document: "D-1", To: w.ids("F1")})
	_, err := w.at("F1").File(ctx, "D-3", w.matter[0], 3, of("F", "G"), Source{Document: "D-2"})
	refused(t, err, "has not been released")
	w.release(t, "C1", Draft{Document: "D-2", To: w.ids("F1")})
	_, err = w.at("F1").File(ctx, "D-3", w.matter[0], 3, of("F", "G"), Source{Document: "D-1", Used: []int{2}})
	refused(t, err, "paragraph 2 is withheld")
	h := w.file(t, "F1", "D-3", 0, of("F", "G"), Source{Document: "D-1", Used: []int{1}, Subsumed: true}, Source{Document: "D-2"})
	if !slices.Equal(h.Originators(), w.ids("F", "P", "C")) || !h.Origins[1].Subsumed || h.Origins[1].Depth != 0 {
		t.Fatalf("%+v", h)
	}
	_, err = w.at("F1").Release(ctx, Draft{Document: "D-3", To: w.ids("G1")})
	refused(t, err, "is outside the audience that P set; the consent of")
	q, err := w.at("F1").Ask(ctx, "D-3", "", w.ids("G1"), []int{1, 2}, "they run the pumps")
	if must(t, q, err); len(q.Asked) != 2 || !slices.Contains(q.Asked, w.party["P"]) || !slices.Contains(q.Asked, w.party["C"]) {
		t.Fatalf("asked %v", q.Asked)
	}
	must(t, 0, w.at("P1").Answer(ctx, q.ID, []int{1, 2}, nil))
	_, err = w.at("F1").Release(ctx, Draft{Document: "D-3", To: w.ids("G1")})
	refused(t, err, "the consent of C is owed")
	must(t, 0, w.at("C1").Answer(ctx, q.ID, []int{1}, map[int]string{2: "not yet"}))
	w.release(t, "F1", Draft{Document: "D-3", To: w.ids("G1")})
	if got, why := w.reads(t, "G1", "D-3"); !slices.Equal(got, []int{1}) {
		t.Errorf("G1 reads %v: %s", got, why)
	}
	_, err = w.at("F1").Ask(ctx, "D-3", "", w.ids("F2"), nil, "a colleague")
	refused(t, err, "nobody's consent is owed")
}

// TestUsedParagraphsBindTheWhole: what was made from a paragraph for few is for
// those few, wherever in the new document it stands.
func TestUsedParagraphsBindTheWhole(t *testing.T) {
	ctx, w := t.Context(), newTown(t, false)
	in := terms.Simple(terms.Amber, w.ids("F")...)
	in.Paragraphs = map[int]terms.Audience{2: terms.People(w.ids("F1")...)}
	w.file(t, "P1", "D-1", 0, in)
	w.release(t, "P1", Draft{Document: "D-1", To: w.ids("F1")})
	mine := terms.Simple(terms.Amber, w.ids("F")...)
	w.file(t, "F1", "D-2", 0, mine, Source{Document: "D-1", Used: []int{2}})
	w.file(t, "F1", "D-3", 0, mine, Source{Document: "D-1", Used: []int{1, 3}})
	w.file(t, "F1", "D-4", 0, mine, Source{Document: "D-1"})
	for document, want := range map[string]string{"D-2": "outside the audience that P set", "D-3": "", "D-4": "outside the audience that P set"} {
		_, err := w.at("F1").Release(ctx, Draft{Document: document, To: w.ids("F2")})
		if want != "" {
			refused(t, err, want)
		} else if err != nil {
			t.Errorf("%s: %v", document, err)
		}
	}
}

func TestPreview(t *testing.T) {
	ctx, w := t.Context(), newTown(t, false)
	in := terms.Simple(terms.Amber, w.ids("P", "F", "G")...)
	in.Paragraphs = map[int]terms.Audience{3: terms.Parties(w.ids("F")...)}
	w.file(t, "P1", "D-1", 0, in)
	w.file(t, "P1", "D-2", 0, in)
	w.release(t, "P1", Draft{Document: "D-1", To: w.ids("F1")})
	events := len(w.tx.events)
	_, err := w.at("P1").Move(ctx, w.party["G"], w.matter[0], standing.Move{To: standing.Suspended, Reason: "r", Condition: "c", Review: noon.Add(time.Hour)})
	must(t, 0, err)
	p, err := w.at("P1").Preview(ctx, Draft{Document: "D-2", To: w.ids("F1", "F2", "G1", "C1")})
	must(t, p, err)
	if p.Allowed || !p.Decision.Allowed || len(p.Recipients) != 4 || len(p.Parties) != 3 || p.Parties[0].People != 2 || !slices.Equal(p.Parties[0].Documents, []string{"D-1", "D-2"}) ||
		p.Parties[1].Standing.State != standing.Suspended || !slices.Equal(p.Recipients[0].Paragraphs, []int{1, 2, 3}) {
		t.Errorf("%+v", p)
	}
	if g, c := p.Recipients[2].Decision.Words, p.Recipients[3].Decision.Words; !strings.Contains(g, "suspended") || !strings.Contains(c, "outside the audience that P set") {
		t.Errorf("%s\n%s", g, c)
	}
	if len(w.tx.events) != events+1 || len(w.tx.releases) != 1 {
		t.Error("a preview has changed something")
	}
	only := Draft{Document: "D-2", To: w.ids("F1")}
	if p, err = w.at("P1").Preview(ctx, only); err != nil || !p.Allowed || p.Second || len(p.Conflicts) > 0 {
		t.Errorf("%+v, %v", p, err)
	}
	_, err = w.at("P1").Move(ctx, w.party["F"], w.matter[0], standing.Move{To: standing.Probation, Reason: "r", Review: noon.Add(time.Hour)})
	must(t, 0, err)
	if p, err = w.at("P1").Preview(ctx, only); err != nil || !p.Allowed || !p.Second {
		t.Errorf("on probation: %+v, %v", p, err)
	}
	if p, err = w.at("P1").Preview(ctx, Draft{Document: "D-2"}); err != nil || p.Allowed {
		t.Errorf("to nobody: %+v, %v", p, err)
	}
	odd := in
	odd.Conditions = terms.Conditions{"keep_in_a_safe": "yes"}
	if p, err = w.at("P1").Preview(ctx, Draft{Document: "D-2", To: w.ids("F1"), Terms: &odd}); err != nil || p.Allowed || len(p.Conflicts) != 1 {
		t.Errorf("with a condition nobody knows: %+v, %v", p, err)
	}
}

// TestTimesAndPlaces: embargo and expiry to the second.
func TestTimesAndPlaces(t *testing.T) {
	w := newTown(t, false)
	in := terms.Simple(terms.Amber, w.ids("F")...)
	var err error
	in.Embargo, err = terms.ParseMoment("2026-11-23T13:00:00+01:00[Europe/Paris]") // noon
	must(t, 0, err)
	in.Expires, err = terms.ParseMoment("2026-11-23T08:00:00-05:00[America/New_York]") // an hour later
	must(t, 0, err)
	w.file(t, "P1", "D-1", 0, in)
	w.release(t, "P1", Draft{Document: "D-1", To: w.ids("F1")})
	for after, want := range map[time.Duration]string{-time.Second: "under embargo until 2026-11-23T13:00:00+01:00[Europe/Paris]", 0: "", time.Hour - time.Second: "",
		time.Hour: "expired at 2026-11-23T08:00:00-05:00[America/New_York]"} {
		w.now = noon.Add(after)
		if _, why := w.reads(t, "F1", "D-1"); !strings.Contains(why, want) || (why == "") != (want == "") {
			t.Errorf("%s: %s", after, why)
		}
	}
}

// TestAHolderPassesOnWhatItHas: not more paragraphs than it may read itself.
func TestAHolderPassesOnWhatItHas(t *testing.T) {
	ctx, w := t.Context(), newTown(t, false)
	in := terms.Simple(terms.Amber, w.ids("P", "F")...)
	in.Paragraphs = map[int]terms.Audience{3: terms.People(w.ids("F2")...)}
	w.file(t, "P1", "D-1", 0, in)
	w.file(t, "P1", "D-2", 0, in)
	some := w.release(t, "P1", Draft{Document: "D-1", To: w.ids("F1"), Paragraphs: []int{2, 3}})
	w.release(t, "F1", Draft{Document: "D-1", To: w.ids("F2"), Parent: some.ID})
	if got, why := w.reads(t, "F2", "D-1"); !slices.Equal(got, []int{2}) {
		t.Errorf("F2 reads %v: %s", got, why)
	}
	_, err := w.at("P1").Release(ctx, Draft{Document: "D-2", To: w.ids("F1"), Paragraphs: []int{3}})
	refused(t, err, "no paragraph of it is for F1")
	_, err = w.at("F1").Release(ctx, Draft{Document: "D-2", To: w.ids("F2"), Parent: some.ID})
	refused(t, err, "of another document")
	_, err = w.at("P1").Release(ctx, Draft{Document: "D-2", To: w.ids("F2", "F2")})
	refused(t, err, "named twice")
	_, err = w.at("P1").Release(ctx, Draft{Document: "D-2"})
	refused(t, err, "an empty audience is nobody")
}

// TestWhoMayWhat has the acts that no story needs, and who is refused them.
func TestWhoMayWhat(t *testing.T) {
	ctx, w := t.Context(), newTown(t, true)
	_, err := Found(ctx, w.tx, w.tx, Party{Name: "Q"}, Person{Name: "Q1", Email: "q"})
	refused(t, err, "it has its people already")
	_, err = w.at("P1").RegisterParty(ctx, "Q")
	refused(t, err, "P1 is no registrar of the house")
	_, err = w.at("root").RegisterParty(ctx, "F")
	refused(t, err, "registered already")
	_, err = w.at("root").RegisterPerson(ctx, w.party["F"], "F1", "F1@example.org")
	refused(t, err, "registered already")
	_, err = w.at("root").RegisterPerson(ctx, "P-nobody", "F3", "f3@example.org")
	refused(t, err, "not found")
	refused(t, w.at("root").NameClient(ctx, w.party["F"], w.party["F"]), "not its own client")
	_, err = w.at("F1").OpenMatter(ctx, "Basin", w.party["F"], false)
	refused(t, err, "no registrar")
	me := Membership{Matter: w.matter[0], Person: w.person["P1"], Roles: []Role{Approver}}
	refused(t, w.at("P1").Admit(ctx, me), "would give roles to P1: another has to")
	me.Person = w.person["F1"]
	refused(t, w.at("F2").Admit(ctx, me), "no registrar of the house; F2 is no liaison officer")
	must(t, 0, w.at("P1").Admit(ctx, me))
	me.Roles = []Role{"king"}
	refused(t, w.at("P1").Admit(ctx, me), `role "king" is not known`)
	me.Roles = []Role{Registrar}
	refused(t, w.at("P1").Admit(ctx, me), "nobody is registrar on a matter")
	me.Roles, me.Admitted = nil, []terms.Label{"TLP:WHITE"}
	refused(t, w.at("P1").Admit(ctx, me), "TLP:CLEAR")
	auditor := Membership{Matter: House, Person: w.person["H1"], Roles: []Role{Auditor}}
	must(t, 0, w.at("root").Admit(ctx, auditor))
	_, err = w.at("H1").Allow(ctx, "audit", w.matter[0])
	must(t, 0, err)
	_, err = w.at("P1").Allow(ctx, "unseal", w.matter[0])
	refused(t, err, "P1 is no custodian")
	_, err = w.at("F1").File(ctx, "D-1", w.matter[0], 3, terms.Simple(terms.Amber))
	refused(t, err, "F1 is no clerk on Basin")
	_, err = w.at("P1").File(ctx, "D-1", w.matter[0], 3, terms.Terms{Audience: terms.Everyone()})
	refused(t, err, "no label")
	_, err = w.at("P1").File(ctx, "D-1", w.matter[0], 3, terms.Simple(terms.Clear))
	refused(t, err, "registered under TLP:AMBER: its terms have to keep that label")
	w.file(t, "P1", "D-1", 0, terms.Simple(terms.Amber, w.ids("F")...))
	r := w.release(t, "P1", Draft{Document: "D-1", To: w.ids("F2")})
	refused(t, w.at("P2").Refuse(ctx, r.ID, ""), "needs its reason")
	must(t, 0, w.at("P2").Refuse(ctx, r.ID, "not yet"))
	refused(t, w.at("P2").Approve(ctx, r.ID), "is refused: there is nothing to approve")
	_, err = w.at("P1").Withdraw(ctx, r.ID, "r", noon.Add(time.Hour))
	refused(t, err, "nobody had it")
}

package desk

import (
	"slices"
	"strings"
	"testing"
	"time"

	"barium/internal/share/standing"
	"barium/internal/share/terms"
)

// TestPassingOnByLabel: what a holder may pass on without asking, for every
// label, to everybody, at both depths, in the audience and out of it. The wanted
// answers are FIRST's definitions, written out.
func TestPassingOnByLabel(t *testing.T) {
	reach := map[terms.Label]string{terms.Red: "", terms.AmberStrict: "F2", terms.Amber: "F2 G1", terms.Green: "F2 G1 C1", terms.Clear: "F2 G1 C1 H1"}
	for label, free := range reach {
		for _, onward := range []int{0, 1} {
			for _, inside := range []bool{true, false} {
				for _, to := range []string{"F2", "G1", "C1", "H1"} {
					w, in := newTown(t, false), terms.Simple(label, "P-nobody")
					in.Onward, in.Audience = onward, terms.People(w.ids("F1")...)
					if inside {
						in.Audience = terms.Everyone()
					}
					w.file(t, "P1", "D-1", 0, in)
					r := w.release(t, "P1", Draft{Document: "D-1", To: w.ids("F1")})
					_, err := w.at("F1").Release(t.Context(), Draft{Document: "D-1", To: w.ids(to), Parent: r.ID})
					want := inside && strings.Contains(free, to) && (onward > 0 || to == "F2")
					if (err == nil) != want {
						t.Errorf("%s, onward %d, in the audience %v, to %s: %v", label, onward, inside, to, err)
					}
					if err != nil && !strings.Contains(err.Error(), "consent of P is owed") {
						t.Errorf("%s to %s: consent isn't offered: %v", label, to, err)
					}
				}
			}
		}
	}
}

// TestAStricterReleaseStaysStrict: a document that may go to clients was released
// to F for its own organisation only; nothing takes it to F's client.
func TestAStricterReleaseStaysStrict(t *testing.T) {
	ctx, w := t.Context(), newTown(t, false)
	wide, strict := terms.Simple(terms.Amber, w.ids("P", "F", "G")...), terms.Simple(terms.AmberStrict, w.ids("P", "F", "G")...)
	wide.Onward, strict.Onward = 9, 9
	w.file(t, "P1", "D-1", 0, wide)
	w.file(t, "P1", "D-2", 0, wide)
	asStrict := w.release(t, "P1", Draft{Document: "D-1", To: w.ids("F1"), Terms: &strict})
	asAmber := w.release(t, "P1", Draft{Document: "D-2", To: w.ids("F1")})
	w.release(t, "F1", Draft{Document: "D-2", To: w.ids("G1"), Parent: asAmber.ID})
	_, err := w.at("F1").Release(ctx, Draft{Document: "D-1", To: w.ids("G1"), Parent: asStrict.ID})
	refused(t, err, "consent of P is owed")
	within := w.release(t, "F1", Draft{Document: "D-1", To: w.ids("F2"), Parent: asStrict.ID, Terms: &wide})
	_, err = w.at("F2").Release(ctx, Draft{Document: "D-1", To: w.ids("G1"), Parent: within.ID})
	refused(t, err, "consent of P is owed")
	// What F makes of both keeps the stricter reach.
	w.file(t, "F1", "D-3", 0, wide, Source{Document: "D-1"}, Source{Document: "D-2"})
	_, err = w.at("F1").Release(ctx, Draft{Document: "D-3", To: w.ids("G1")})
	refused(t, err, "consent of P is owed")
}

// TestCompartments: being admitted to a label admits to no other, in either
// direction, and joined labels take both.
func TestCompartments(t *testing.T) {
	ctx, w := t.Context(), newTown(t, false)
	everyone := terms.Unrestricted([]terms.Label{terms.Amber})
	w.file(t, "P1", "D-1", 0, everyone)
	everyone.Labels = []terms.Label{terms.AmberStrict}
	w.file(t, "P1", "D-2", 0, everyone)
	w.file(t, "P1", "D-3", 0, terms.Unrestricted([]terms.Label{terms.Clear}), Source{Document: "D-1"}, Source{Document: "D-2", Subsumed: true})
	for _, c := range []struct {
		admitted []terms.Label
		may      string
	}{
		{nil, ""}, {[]terms.Label{terms.Amber}, "D-1"}, {[]terms.Label{terms.AmberStrict}, "D-2"}, {[]terms.Label{terms.Red, terms.Green}, ""},
		{[]terms.Label{terms.Amber, terms.AmberStrict}, "D-1 D-2 D-3"},
	} {
		must(t, 0, w.at("root").Admit(ctx, Membership{Matter: w.matter[0], Person: w.person["F1"], Roles: []Role{Recipient}, Admitted: c.admitted}))
		for _, document := range []string{"D-1", "D-2", "D-3"} {
			_, err := w.at("P1").Release(ctx, Draft{Document: document, To: w.ids("F1")})
			if (err == nil) != strings.Contains(c.may, document) {
				t.Errorf("admitted to %v: %s: %v", c.admitted, document, err)
			}
		}
	}
}

// TestConsentIsForWhoAsked: what P granted to F for G is nothing that C could
// use, who holds the same document.
func TestConsentIsForWhoAsked(t *testing.T) {
	ctx, w := t.Context(), newTown(t, false)
	w.file(t, "P1", "D-1", 0, terms.Simple(terms.AmberStrict, w.ids("F", "C")...))
	r := w.release(t, "P1", Draft{Document: "D-1", To: w.ids("F1", "C1")})
	q, err := w.at("F1").Ask(ctx, "D-1", r.ID, w.ids("G1"), []int{2}, "they run the pumps")
	must(t, 0, w.at("P1").Answer(ctx, must(t, q, err).ID, []int{2}, nil))
	_, err = w.at("C1").Release(ctx, Draft{Document: "D-1", To: w.ids("G1"), Parent: r.ID})
	refused(t, err, "the consent of P is owed")
	onward := w.release(t, "F1", Draft{Document: "D-1", To: w.ids("G1"), Parent: r.ID})
	if got, why := w.reads(t, "G1", "D-1"); !slices.Equal(got, []int{2}) {
		t.Errorf("G1 reads %v: %s", got, why)
	}
	// F may take back what it gave, and the originator what F gave.
	if _, err = w.at("F1").Withdraw(ctx, r.ID, "r", noon.Add(time.Hour)); err == nil {
		t.Error("F has withdrawn P's release")
	}
	notices, err := w.at("F1").Withdraw(ctx, onward.ID, "sent by mistake", noon.Add(time.Hour))
	if must(t, notices, err); len(notices) != 1 || notices[0].Person != w.person["G1"] {
		t.Errorf("%+v", notices)
	}
	if got, why := w.reads(t, "F1", "D-1"); len(got) != 3 {
		t.Errorf("F1 reads %v: %s", got, why)
	}
}

// TestWhoPassedOnTakesBack: a recipient without any other role withdraws what they
// passed on themselves, also when their party is suspended; a colleague doesn't.
func TestWhoPassedOnTakesBack(t *testing.T) {
	ctx, w := t.Context(), newTown(t, false)
	on := terms.Simple(terms.Green, w.ids("F", "G")...)
	on.Onward = 2
	w.file(t, "P1", "D-1", 0, on)
	r := w.release(t, "P1", Draft{Document: "D-1", To: w.ids("F1", "F2")})
	for _, who := range []string{"F1", "F2"} {
		must(t, 0, w.at("root").Admit(ctx, Membership{Matter: w.matter[0], Person: w.person[who], Roles: []Role{Recipient}, Admitted: []terms.Label{terms.Green}}))
	}
	onward := w.release(t, "F1", Draft{Document: "D-1", To: w.ids("G1"), Parent: r.ID})
	moved, err := w.at("P1").Move(ctx, w.party["F"], w.matter[0], standing.Move{To: standing.Suspended, Reason: "r", Condition: "c", Review: noon.Add(time.Hour)})
	must(t, moved, err)
	_, err = w.at("F2").Withdraw(ctx, onward.ID, "r", noon.Add(time.Hour))
	refused(t, err, "speaks neither for an originator of")
	_, err = w.at("F1").Withdraw(ctx, r.ID, "r", noon.Add(time.Hour))
	refused(t, err, "speaks neither for an originator of")
	notices, err := w.at("F1").Withdraw(ctx, onward.ID, "sent by mistake", noon.Add(time.Hour))
	if must(t, notices, err); len(notices) != 1 || notices[0].Person != w.person["G1"] {
		t.Errorf("%+v", notices)
	}
}

// TestReadToAnswer: an originator who is asked about what others made reads, of what is
// asked about, the paragraphs that are theirs, until they have answered; nobody else
// does, and no release comes of it.
func TestReadToAnswer(t *testing.T) {
	ctx, w := t.Context(), newTown(t, false)
	w.file(t, "P1", "D-1", 0, terms.Simple(terms.AmberStrict, w.ids("F")...))
	w.release(t, "P1", Draft{Document: "D-1", To: w.ids("F1")})
	w.file(t, "F1", "D-2", 0, terms.Simple(terms.AmberStrict, w.ids("C")...), Source{Document: "D-1"})
	q, err := w.at("F1").Ask(ctx, "D-2", "", w.ids("C1"), []int{1, 2}, "they run the pumps")
	must(t, q, err)
	if got, why := w.reads(t, "P1", "D-2"); len(got) > 0 {
		t.Errorf("P1 reads %v by no release: %s", got, why)
	}
	judges := func(who string) []int {
		t.Helper()
		may, err := w.at(who).MayJudge(ctx, q.ID, []int{2, 3})
		if must(t, may, err); !may.Allowed {
			return nil
		}
		return may.Paragraphs
	}
	if got := judges("P1"); !slices.Equal(got, []int{2}) {
		t.Errorf("P1 reads %v to answer", got)
	}
	for _, who := range []string{"P2", "C1", "G1", "H1"} {
		if got := judges(who); got != nil {
			t.Errorf("%s reads %v to answer", who, got)
		}
	}
	if may, err := w.at("P1").MayJudge(ctx, q.ID, nil); err != nil || may.Allowed {
		t.Errorf("none of it is theirs: %+v, %v", may, err)
	}
	must(t, 0, w.at("P1").Answer(ctx, q.ID, []int{1, 2}, nil))
	if got := judges("P1"); got != nil {
		t.Errorf("P1 has answered and reads %v", got)
	}
}

package policy

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"barium/internal/share/terms"
	"barium/receipt"

	"pgregory.net/rapid"
)

func engine(t testing.TB) *Engine {
	t.Helper()
	e, err := New()
	if err != nil {
		t.Fatal(err)
	}
	return e
}

var noon = time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)

// holder are the facts of somebody who may do everything that a holder may.
func holder(act Act) Facts {
	return Facts{Act: act, Now: noon, Person: Name{"P-ADA", "Ada Lovelace"}, Party: Name{"P-F", "Agency F"}, Admitted: []string{"TLP:AMBER"},
		Document: Name{"D-1", "Basin report"}, Matter: Name{"M-1", "Basin"}, Owner: "P-P", Originators: []Name{{"P-P", "Force P"}}, Releaser: "P-P",
		Standing: "active", Terms: terms.Simple(terms.Amber, "P-F"), Readable: 3, Release: "R-1", State: "approved", Proposer: "P-BEN", Recipient: true, Accepted: true}
}

// officer are the facts of somebody with a role at the originator.
func officer(act Act, role string) Facts {
	f := holder(act)
	f.Person, f.Party, f.Roles = Name{"P-CY", "Cy Young"}, Name{"P-P", "Force P"}, []string{role}
	f.Recipient, f.Accepted, f.State = false, false, "proposed"
	return f
}

func moment(t testing.TB, s string) terms.Moment {
	t.Helper()
	m, err := terms.ParseMoment(s)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// TestEveryRule has for each rule a case in which it decides, with its words.
func TestEveryRule(t *testing.T) {
	e, seen := engine(t), map[string]bool{}
	with := func(f Facts, alter func(*Facts)) Facts { alter(&f); return f }
	embargo, expired := moment(t, "2026-11-23T13:00:00+01:00[Europe/Paris]"), moment(t, "2026-11-23T12:00:00Z[UTC]")
	embargo.At = embargo.At.Add(time.Hour)
	for _, c := range []struct {
		facts Facts
		rule  string
		words string
	}{
		{holder(Read), "read.released", "allowed: Basin report was released to Ada Lovelace by release R-1"},
		{with(officer(Read, "clerk"), func(f *Facts) { f.Admitted = []string{"TLP:AMBER"}; f.State = "" }), "read.desk", "allowed: Cy Young works on Basin report for Force P, which registered it"},
		{with(officer(Read, "liaison"), func(f *Facts) { f.Admitted, f.State, f.Owner, f.Asked = []string{"TLP:AMBER"}, "", "P-F", true }), "read.asked",
			"allowed: Force P, whose content is in Basin report, is asked to let it go on, and Cy Young answers for it"},
		{holder(Receive), "receive.audience", "allowed: Ada Lovelace is in the audience of Basin report"},
		{officer(Release, "clerk"), "release.clerk", "allowed: Cy Young is a clerk of Force P, which registered Basin report"},
		{holder(PassOn), "pass-on.holder", "allowed: Ada Lovelace holds Basin report by release R-1"},
		{with(officer(Ask, "clerk"), func(f *Facts) { f.State = "" }), "ask.owner", "allowed: Cy Young is a clerk of Force P, which registered Basin report"},
		{officer(Admit, "liaison"), "admit.liaison", "allowed: Cy Young is a liaison officer of Force P, which owns Basin"},
		{with(officer(Admit, "registrar"), func(f *Facts) { f.Subject = "P-CY" }), "admit.own", "refused: Cy Young would give roles to Cy Young: another has to"},
		{officer(Approve, "approver"), "approve.approver", "allowed: Cy Young approves for Force P"},
		{with(officer(Withdraw, "liaison"), func(f *Facts) { f.State = "approved" }), "withdraw.originator", "allowed: Cy Young speaks for Force P, which released Basin report"},
		{with(officer(Remind, "clerk"), func(f *Facts) { f.State = "withdrawn" }), "withdraw.originator", "allowed: Cy Young speaks for Force P"},
		{with(holder(Withdraw), func(f *Facts) { f.Parent, f.Releaser, f.Proposer = "R-0", "P-F", f.Person.ID }), "withdraw.holder", "allowed: Ada Lovelace passed Basin report on by release R-1"},
		{holder(Acknowledge), "recipient", "allowed: release R-1 was made to Ada Lovelace"},
		{officer(Answer, "liaison"), "answer.originator", "allowed: Cy Young answers for Force P"},
		{officer(Stand, "liaison"), "stand.liaison", "allowed: Cy Young is a liaison officer of Force P, which owns Basin"},
		{officer(File, "clerk"), "file.clerk", "allowed: Cy Young is a clerk on Basin"},
		{officer(Admit, "registrar"), "admit.registrar", "allowed: Cy Young is a registrar"},
		{officer(Inquire, "liaison"), "inquire.owner", "allowed: Cy Young is a clerk or liaison officer of Force P, which registered Basin report"},
		{officer(Unseal, "custodian"), "unseal.custodian", "allowed: Cy Young is a custodian"},
		{officer(Audit, "auditor"), "audit.auditor", "allowed: Cy Young is an auditor"},
		{with(holder(Read), func(f *Facts) { f.Person = Name{} }), "person.unknown", "refused: nobody is known"},
		{with(holder(Read), func(f *Facts) { f.Roles = []string{"auditor"} }), "auditor.changes-nothing", "refused: Ada Lovelace is an auditor, and changes nothing"},
		{with(holder(Read), func(f *Facts) { f.Standing, f.Since, f.Condition = "suspended", noon, "say who has seen it" }), "standing.suspended",
			"refused: standing of Agency F on Basin is suspended since 2026-11-23 12:00 UTC; condition: say who has seen it"},
		{with(holder(Read), func(f *Facts) { f.Standing = "" }), "standing.suspended", "refused: standing of Agency F on Basin is unknown since the beginning; condition: none stated"},
		{with(holder(PassOn), func(f *Facts) { f.Standing = "probation" }), "standing.probation", "refused: standing of Agency F on Basin is probation"},
		{with(officer(Stand, "liaison"), func(f *Facts) { f.Subject = "P-P" }), "standing.own", "refused: Cy Young is at Force P, whose standing it is"},
		{with(holder(Read), func(f *Facts) { f.State = "withdrawn" }), "release.withdrawn", "refused: release R-1 was withdrawn"},
		{with(holder(Read), func(f *Facts) { f.State = "proposed" }), "release.unfinished", "refused: release R-1 waits for a second person's approval"},
		{with(holder(Read), func(f *Facts) { f.Accepted = false }), "release.unaccepted", "refused: Ada Lovelace has not accepted the terms of release R-1"},
		{with(officer(Approve, "approver"), func(f *Facts) { f.State = "approved" }), "release.decided", "refused: release R-1 is approved: there is nothing to approve"},
		{with(officer(Approve, "approver"), func(f *Facts) { f.Proposer = "P-CY" }), "approve.second-person", "refused: Cy Young proposed release R-1: a second person"},
		{with(holder(Read), func(f *Facts) { f.Terms.Conditions = terms.Conditions{"keep_in_a_safe": "yes"} }), "terms.unknown-condition",
			"refused: its terms have a condition that isn't known here (keep_in_a_safe: yes)"},
		{with(holder(Receive), func(f *Facts) { f.Terms.Conditions = terms.Conditions{"attribution": "must must-not"} }), "terms.conflict", "refused: its terms conflict: one source demands"},
		{with(holder(Read), func(f *Facts) { f.Terms.Embargo = embargo }), "terms.embargo", "refused: it is under embargo until 2026-11-23T14:00:00+01:00[Europe/Paris]"},
		{with(holder(Read), func(f *Facts) { f.Terms.Expires = expired }), "terms.expired", "refused: it expired at 2026-11-23T12:00:00Z[UTC]"},
		{with(holder(Read), func(f *Facts) { f.Terms.Labels = []terms.Label{terms.Amber, terms.AmberStrict} }), "terms.label",
			"refused: Ada Lovelace is not admitted to TLP:AMBER and TLP:AMBER+STRICT on Basin"},
		{with(holder(Receive), func(f *Facts) { f.Outside = []Name{{"P-P", "Force P"}} }), "terms.audience", "refused: Ada Lovelace is outside the audience that Force P set"},
		{with(holder(Read), func(f *Facts) { f.Readable = 0 }), "terms.paragraphs", "refused: no paragraph of it is for Ada Lovelace"},
		{with(holder(Receive), func(f *Facts) { f.Owed = []Name{{"P-P", "Force P"}, {"P-Q", ""}} }), "consent.owed", "refused: the consent of Force P and P-Q is owed"},
	} {
		d := e.Decide(c.facts)
		seen[c.rule] = true
		if !slices.Equal(d.Policies, []string{c.rule}) || !strings.HasPrefix(d.Words, c.words) || d.Allowed != strings.HasPrefix(c.words, "allowed") {
			t.Errorf("%s: %v %v\n%s", c.rule, d.Allowed, d.Policies, d.Words)
		}
	}
	for _, id := range e.order {
		if !seen[id] {
			t.Errorf("no case for %s", id)
		}
	}
}

// TestNobodyMayDoAnything: without facts, or without one of the facts that
// permits need, every act is refused, and says why.
func TestNobodyMayDoAnything(t *testing.T) {
	e := engine(t)
	for _, act := range append(Acts(), "fly", "") {
		for _, f := range []Facts{{Act: act}, {Act: act, Person: Name{ID: "P-1"}, Party: Name{ID: "P-F"}, Now: noon}} {
			if d := e.Decide(f); d.Allowed || !strings.HasPrefix(d.Words, "refused: ") || len(d.Words) < 20 {
				t.Errorf("%q: %+v", act, d.Words)
			}
		}
	}
	d := e.Decide(Facts{Act: Unseal, Person: Name{"P-1", "Ada"}, Party: Name{ID: "P-F"}})
	if d.Words != "refused: Ada is no custodian" || len(d.Policies) > 0 || d.Err() == nil {
		t.Errorf("%+v", d)
	}
}

func drawFacts(t *rapid.T) Facts {
	f := holder(rapid.SampledFrom(Acts()).Draw(t, "act"))
	f.Party = rapid.SampledFrom([]Name{{}, {ID: "P-F"}, {ID: "P-P"}}).Draw(t, "party")
	f.Standing = rapid.SampledFrom([]string{"", "active", "notice", "probation", "suspended", "restored", "gone"}).Draw(t, "standing")
	f.State = rapid.SampledFrom([]string{"", "proposed", "approved", "refused", "withdrawn"}).Draw(t, "state")
	f.Roles = rapid.SliceOf(rapid.SampledFrom([]string{"clerk", "liaison", "approver", "custodian", "auditor", "registrar"})).Draw(t, "roles")
	f.Accepted, f.Recipient = rapid.Bool().Draw(t, "accepted"), rapid.Bool().Draw(t, "recipient")
	f.Readable = rapid.IntRange(0, 2).Draw(t, "readable")
	if rapid.Bool().Draw(t, "strict") {
		f.Terms = f.Terms.And(terms.Simple(terms.AmberStrict, "P-F"))
	}
	if rapid.Bool().Draw(t, "outside") {
		f.Outside = []Name{{ID: "P-P"}}
	}
	if rapid.Bool().Draw(t, "owed") {
		f.Owed = []Name{{ID: "P-P"}}
	}
	return f
}

// TestRestrictionsWin: no role and no release opens what a restriction closes.
func TestRestrictionsWin(t *testing.T) {
	e := engine(t)
	rapid.Check(t, func(t *rapid.T) {
		f := drawFacts(t)
		d := e.Decide(f)
		if !d.Allowed {
			return
		}
		standing := slices.Contains([]string{"active", "notice", "probation", "restored"}, f.Standing)
		switch f.Act {
		case Read:
			if !f.Own() && (!standing || f.State != "approved" || !f.Accepted || len(f.Outside) > 0 || f.Readable == 0) || len(f.Terms.Labels) > 1 {
				t.Fatalf("%+v", f)
			}
		case Receive:
			if !standing && !f.Own() || len(f.Outside)+len(f.Owed) > 0 || f.Readable == 0 {
				t.Fatalf("%+v", f)
			}
		case PassOn:
			if !f.Own() && (f.Standing == "probation" || !standing) || f.State != "approved" {
				t.Fatalf("%+v", f)
			}
		}
		if slices.Contains(f.Roles, "auditor") && f.Act != Audit || f.Party.ID == "" {
			t.Fatalf("%+v", f)
		}
	})
}

// TestRulesReadOnlyWhatThereIs: no rule fails on any facts, and every {name} in
// a text is filled in.
func TestRulesReadOnlyWhatThereIs(t *testing.T) {
	e := engine(t)
	rapid.Check(t, func(t *rapid.T) {
		d := e.Decide(drawFacts(t))
		if strings.Contains(d.Words, "could not be applied") || strings.ContainsAny(d.Words, "{}") {
			t.Fatal(d.Words)
		}
	})
	for id, r := range e.rules {
		if s := (Facts{}).words().Replace(r.says + r.otherwise); strings.ContainsAny(s, "{}") {
			t.Errorf("%s: %s", id, s)
		}
	}
	// Rules may name only acts that there are.
	for _, m := range regexp.MustCompile(`Act::"([^"]*)"`).FindAllStringSubmatch(Text(), -1) {
		if !slices.Contains(Acts(), Act(m[1])) {
			t.Errorf("a rule is about %q", m[1])
		}
	}
}

func TestARuleThatFailsRefuses(t *testing.T) {
	rules := Text() + `@id("broken") @says("x") forbid (principal, action, resource) when { context.nowhere };`
	e, err := parse([]byte(rules))
	if err != nil {
		t.Fatal(err)
	}
	if d := e.Decide(holder(Read)); d.Allowed || !slices.Equal(d.Policies, []string{"broken"}) || !strings.Contains(d.Words, "could not be applied; broken") {
		t.Errorf("%+v", d.Words)
	}
	for _, bad := range []string{"permit", `permit (principal, action, resource);`, `@id("a") forbid (principal, action, resource);`,
		`@id("a") @says("b") permit (principal, action, resource);`, strings.Repeat(`@id("a") @says("b") forbid (principal, action, resource);`, 2)} {
		if _, err := parse([]byte(bad)); err == nil {
			t.Errorf("taken: %s", bad)
		}
	}
}

func TestARefusalCanBeWritten(t *testing.T) {
	f := holder(Read)
	f.State = "withdrawn"
	e := Refused(engine(t).Decide(f))
	e.At = noon
	b, err := e.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	back, err := receipt.ParseEvent(b)
	if err != nil || back.Text("why") != "refused: release R-1 was withdrawn" || back.Text("document") != "D-1" {
		t.Errorf("%s, %v", b, err)
	}
}

func BenchmarkDecide(b *testing.B) {
	e, f := engine(b), holder(Read)
	for b.Loop() {
		if !e.Decide(f).Allowed {
			b.Fatal("refused")
		}
	}
}

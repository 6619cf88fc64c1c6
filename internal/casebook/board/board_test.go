package board

import (
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"

	"barium/internal/casebook/access"

	"pgregory.net/rapid"
)

func noon(d int) time.Time { return time.Date(2031, 5, d, 12, 0, 0, 0, time.UTC) }

func answersTo(s Stage) []Answer {
	var list []Answer
	for _, q := range Questions(s) {
		a := Answer{Question: q.ID, Text: "this was looked into on three days", By: "Orla", At: noon(1)}
		if q.Ruled {
			a.Ruling = No
		}
		list = append(list, a)
	}
	return list
}

func closable() (Case, Decision) {
	return Case{
			ID: "C-7", Answers: answersTo(Closing), Quorum: 2, Bound: .001,
			Records:  []access.Record{{Item: "para 1", Complete: true}},
			Hearings: []Hearing{{"Ferrol", noon(2), noon(9), ""}},
		}, Decision{
			Outcome: Established, Finding: Finding{"K7F2M-9QXMA", "Ferrol", 1e-6},
			Reasons: []Reason{{Text: "the marks of one copy are in both passages", Entries: []string{"41"}}},
			By:      []string{"Orla", "Piet"}, At: noon(10),
		}
}

func TestDecide(t *testing.T) {
	c, d := closable()
	r, err := c.Decide(d)
	if err != nil {
		t.Fatal(err)
	}
	want := "Case C-7 was closed on 10 May 2031 by 2 members. It is established that what was published came from the copy K7F2M-9QXMA. The chance of naming any copy wrongly is at most 0.0001 %. How the text of this copy reached the publication, and through whom, is not part of this finding. Reason 1: the marks of one copy are in both passages"
	if r.Text != want {
		t.Errorf("got  %s\nwant %s", r.Text, want)
	}
	d.Outcome, d.Finding = NotEstablished, Finding{}
	c.Records[0].Complete = false
	if r, err = c.Decide(d); err != nil || !strings.Contains(r.Text, "Nothing is held against anybody") {
		t.Errorf("%s %v", r.Text, err)
	}
}

func TestDecisionsThatAreRefused(t *testing.T) {
	for want, spoil := range map[string]func(*Case, *Decision){
		"gives no reasons":          func(_ *Case, d *Decision) { d.Reasons = nil },
		"in words that those":       func(_ *Case, d *Decision) { d.Reasons = []Reason{{Text: "see above"}} },
		"1 members carry":           func(_ *Case, d *Decision) { d.By = []string{"Orla", "Orla"} },
		"has no date":               func(_ *Case, d *Decision) { d.At = time.Time{} },
		"the outcome \"guilty\"":    func(_ *Case, d *Decision) { d.Outcome = "guilty" },
		"names no copy: take":       func(_ *Case, d *Decision) { d.Outcome = Referred },
		"names no copy, or not":     func(_ *Case, d *Decision) { d.Finding.Copy = "" },
		"isn't within":              func(_ *Case, d *Decision) { d.Finding.Bound = .002 },
		"bound 0":                   func(_ *Case, d *Decision) { d.Finding.Bound = 0 },
		"accept the gap":            func(c *Case, _ *Decision) { c.Records[0].Complete = false },
		"neither replied nor had":   func(c *Case, _ *Decision) { c.Hearings[0].Due = noon(20) },
		"Ferrol has neither":        func(c *Case, _ *Decision) { c.Hearings = nil },
		"no source is named":        func(c *Case, _ *Decision) { c.Answers[1].Ruling = Yes },
		"the answer needs a ruling": func(c *Case, _ *Decision) { c.Answers[1].Ruling = "" },
		"needs who gave it":         func(c *Case, _ *Decision) { c.Answers[0].By = "" },
		"is none":                   func(c *Case, _ *Decision) { c.Answers[0].Text = "ok" },
	} {
		c, d := closable()
		spoil(&c, &d)
		if _, err := c.Decide(d); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %q", err, want)
		}
	}
	c, d := closable()
	c.Records[0].Complete, d.AcceptedGaps = false, []string{"para 1"}
	if _, err := c.Decide(d); err != nil {
		t.Errorf("an accepted gap: %v", err)
	}
}

// Each question alone keeps a case from being closed, whatever the outcome, and one error
// names them all.
func TestEveryQuestionCounts(t *testing.T) {
	for i, q := range Questions(Closing) {
		for _, o := range []Outcome{Established, NotEstablished, Referred} {
			c, d := closable()
			d.Outcome = o
			if o != Established {
				d.Finding = Finding{}
			}
			c.Answers = append(c.Answers[:i:i], c.Answers[i+1:]...)
			if _, err := c.Decide(d); err == nil || !strings.Contains(err.Error(), q.ID+": not answered") {
				t.Errorf("%s without %q: %v", o, q.ID, err)
			}
		}
	}
	_, err := Case{}.Decide(Decision{})
	for _, q := range Questions(Closing) {
		if !strings.Contains(fmt.Sprint(err), q.ID) {
			t.Errorf("%v doesn't name %q", err, q.ID)
		}
	}
	for _, k := range access.RivalKinds() {
		if !strings.Contains(fmt.Sprint(err), Rival(k)) {
			t.Errorf("%v doesn't name the rival %q", err, k)
		}
	}
}

func TestMayUnseal(t *testing.T) {
	if err := MayUnseal(answersTo(Unsealing)); err != nil {
		t.Error(err)
	}
	if err := MayUnseal(answersTo(Unsealing)[1:]); err == nil || !strings.Contains(err.Error(), LegalBasis) {
		t.Error(err)
	}
	list := append(answersTo(Unsealing), Answer{Question: Protected, Text: "counsel holds that it is", By: "Orla", At: noon(3), Ruling: Yes})
	if err := MayUnseal(list); err == nil || !strings.Contains(err.Error(), "not traced") {
		t.Errorf("the last ruling doesn't count: %v", err)
	}
}

// Whatever is decided, no sentence of the program's names a party or a person,
// and none says that anybody leaked.
func TestNoSentenceSaysThatAPartyLeaked(t *testing.T) {
	accusing := regexp.MustCompile(`(?i)\b(leak\w*|betray\w*|guilt\w*|culprit|traitor|mole|suspect\w*|responsible|Ferrol|Orla|Piet)\b`)
	if !accusing.MatchString("Ferrol leaked it") {
		t.Fatal("the pattern finds nothing")
	}
	rapid.Check(t, func(t *rapid.T) {
		c, d := closable()
		d.Outcome = rapid.SampledFrom([]Outcome{Established, NotEstablished, Referred}).Draw(t, "outcome")
		d.Finding.Bound = rapid.Float64Range(1e-12, .001).Draw(t, "bound")
		if d.Outcome != Established {
			d.Finding = Finding{}
		}
		r, err := c.Decide(d)
		if err != nil {
			t.Fatal(err)
		}
		if m := accusing.FindString(r.Text); m != "" {
			t.Fatalf("%q in: %s", m, r.Text)
		}
	})
}

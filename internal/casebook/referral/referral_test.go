package referral

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"barium/internal/casebook/damage"

	"pgregory.net/rapid"
)

func on(d int) time.Time { return time.Date(2031, 5, d, 12, 0, 0, 0, time.UTC) }

// affair is a case in which all is known that a case can know by itself.
func affair() Known {
	return Known{
		Case: "C-7", Title: "The parcel in the press", Matter: "Basin", Version: 4,
		Publications: []Publication{{"The chart in the parcel", "the Noon Post", on(5), []Source{{Exhibit, "X-1"}}}},
		Documents: []Held{{ID: "D-1", Title: "Second report", Originator: "Force P", Terms: "TLP:AMBER+STRICT", Keeper: "Ann Cole", Registered: on(1), Event: 12,
			Parties: 2, People: 4, Copies: 1, Releases: []Released{{Event: 15, By: "Ann Cole", At: on(2), To: 4}}}},
		Requests: []Request{{Document: "Second report", Party: "Agency F", At: on(3), State: "refused", Event: 17}},
		Damage: damage.Assessment{
			Items: []damage.Item{{ID: "I1", Text: "the parcel was wrapped in a chart", Document: "D-1", Paragraph: 3}, {ID: "I2", Text: "the harbour is watched"}},
			Had: []damage.Knowledge{{ID: "H1", Audience: damage.Public, Item: "I2", Since: on(1), How: "announced", Source: "X-2", Official: true},
				{ID: "H2", Audience: damage.Public, Item: "I2", Since: on(2), How: "in the Evening Bell"}},
			Events: []damage.Event{{ID: "E1", Kind: damage.Publication, At: on(5), Title: "the Noon Post prints it", Audiences: []string{damage.Public}, Items: []string{"I1", "I2"}}},
			Risks:  []damage.Risk{{ID: "R1", Who: "the owner of the chart", Text: "may be recognised", Gravity: damage.Grave, Soon: damage.Now}},
		},
	}
}

func text(a Answer) string {
	var lines []string
	for _, l := range a.Lines {
		lines = append(lines, l.Text+sources(l.Sources))
	}
	return strings.Join(append(lines, a.Gaps...), "\n")
}

func TestFillsInWhatTheCaseKnows(t *testing.T) {
	list := Fill(affair(), nil)
	for question, want := range map[int]string{
		1:  "“The chart in the parcel”, the Noon Post, 5 May 2031. [exhibit X-1]",
		2:  "It stands in “Second report”, paragraph 3, on the terms TLP:AMBER+STRICT. [damage assessment, I1; document D-1]",
		3:  "Nobody has said whether what came out is accurate.",
		4:  "“Second report” comes from Force P. It was registered on 1 May 2031 by Ann Cole, who answered for it then. [document D-1; event 12]",
		5:  "On 2 May 2031 Ann Cole released it to 4 people. [event 15]",
		6:  "“the harbour is watched”, since 1 May 2031: announced (X-2). [damage assessment, H1]",
		7:  "On 3 May 2031 Agency F asked to pass “Second report” on: refused. [event 17]",
		8:  "since 2 May 2031: in the Evening Bell. [damage assessment, H2]",
		9:  "Nobody is named who is competent to testify.",
		10: "no decision to lift them is on record. [document D-1; event 12]",
		11: "the owner of the chart: may be recognised. It is grave, and may come true now. [damage assessment, R1]",
	} {
		if got := text(list[question-1]); !strings.Contains(got, want) {
			t.Errorf("question %d\n got %s\nwant %s", question, got, want)
		}
	}
	if got := text(list[3]); !strings.Contains(got, "Where this stands isn’t known: “the harbour is watched”.") {
		t.Errorf("an item of no document: %s", got)
	}
	if got := text(list[10]); !strings.Contains(got, "revealed 1 item that") {
		t.Error(got)
	}
}

// A case that knows nothing says so eleven times, and says nothing else but that the
// ledger was looked at.
func TestGapsOfAnEmptyCase(t *testing.T) {
	list := Fill(Known{}, nil)
	for _, a := range list {
		if len(a.Gaps) == 0 || len(a.Lines) > 0 {
			t.Errorf("question %d: %s", a.Number, text(a))
		}
	}
	if got := Gaps(list); len(got) != 11 {
		t.Error(got)
	}
	if s := Suggest(Known{}, list); s.Way != None {
		t.Errorf("%+v", s)
	}
}

// Every sentence that the case fills in names what it rests on, whatever it knows.
func TestEverySentenceHasItsSource(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k := affair()
		for _, drop := range []func(){func() { k.Publications = nil }, func() { k.Documents = nil }, func() { k.Requests = nil },
			func() { k.Damage.Had = nil }, func() { k.Damage.Events = nil }, func() { k.Damage.Risks = nil }, func() { k.Damage.Items = nil }} {
			if rapid.Bool().Draw(t, "drop") {
				drop()
			}
		}
		for _, a := range Fill(k, nil) {
			if len(a.Lines)+len(a.Gaps) == 0 {
				t.Errorf("question %d has neither an answer nor a gap", a.Number)
			}
			for _, l := range a.Lines {
				if len(l.Sources) == 0 {
					t.Errorf("question %d: %s rests on nothing", a.Number, l.Text)
				}
			}
		}
	})
}

// What the board said of the list of holders closes the gap there; exhibits of what
// came out are named.
func TestWhatTheBoardSaidCounts(t *testing.T) {
	k := affair()
	k.Complete, k.Exhibits = &Said{"all five parties have answered", 51}, []Shown{{3, "page-1.png", "the page as it was printed", on(6), 44}}
	list := Fill(k, nil)
	if got := text(list[4]); list[4].Open() || !strings.Contains(got, "The board on how complete the list of holders is: all five parties have answered. [event 51]") {
		t.Error(got)
	}
	if got := text(list[0]); !strings.Contains(got, "Exhibit 3, “page-1.png”, was put in on 6 May 2031: the page as it was printed. [exhibit 3; event 44]") {
		t.Error(got)
	}
}

func TestWhatPeopleWriteCounts(t *testing.T) {
	list := Fill(affair(), []Written{{Question: 3, Text: "It is accurate.", By: "P-1"}, {Question: 9, Text: "No.", By: "P-1"}, {Question: 9, Text: "Yes: Ann Cole.", By: "P-2"},
		{Question: 5, Text: "Nobody else."}, {Question: 5, Text: " "}})
	if a := list[2]; a.Open() || a.Written.Text != "It is accurate." {
		t.Errorf("%+v", a)
	}
	if a := list[8]; a.Written.By != "P-2" {
		t.Errorf("the last answer doesn't count: %+v", a.Written)
	}
	if a := list[4]; a.Written != nil || !a.Open() || len(a.Lines) == 0 {
		t.Errorf("what was taken back still counts: %+v", a)
	}
	for want, w := range map[string]Written{"no question 12": {Question: 12}, "no question 0": {}, "more than 5000": {Question: 1, Text: strings.Repeat("é", 5001)}, "more than 400": {Question: 1, Source: strings.Repeat("s", 401)}} {
		if err := w.Check(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
}

// answered writes something under each of the questions that can't be done without.
func answered() (list []Written) {
	for _, q := range needed() {
		list = append(list, Written{Question: q, Text: "this is known", By: "P-1"})
	}
	return list
}

func TestTriage(t *testing.T) {
	for name, c := range map[string]struct {
		change  func(k *Known)
		written []Written
		want    Way
		reason  string
	}{
		"grave, all answered":   {func(*Known) {}, answered(), Refer, "are answered"},
		"grave, with gaps":      {func(*Known) {}, nil, Inquire, "these need an answer: 2, which statements; 3,"},
		"one gap of those":      {func(*Known) {}, answered()[1:3], Inquire, "5, who had it; 9, use in proceedings"},
		"serious":               {func(k *Known) { k.Damage.Risks[0].Gravity = damage.Serious }, answered(), Refer, "worst that may happen is serious"},
		"limited":               {func(k *Known) { k.Damage.Risks[0].Gravity = damage.Limited }, answered(), Inquire, "is limited"},
		"nobody at risk":        {func(k *Known) { k.Damage.Risks = nil }, answered(), Inquire, "Nobody has said yet"},
		"protected":             {func(k *Known) { k.Protected = "yes" }, answered(), Close, "protected disclosure"},
		"possibly protected":    {func(k *Known) { k.Protected = "possibly" }, answered(), Refer, "That comes first"},
		"nothing new":           {func(k *Known) { k.Damage.Events[0].Items = []string{"I2"} }, answered(), Close, "hadn’t had before"},
		"no event":              {func(k *Known) { k.Damage.Events = nil }, answered(), None, "No event"},
		"protecting goes ahead": {func(*Known) {}, answered(), Refer, "protecting goes before inquiring"},
	} {
		k := affair()
		c.change(&k)
		s := Suggest(k, Fill(k, c.written))
		if s.Way != c.want || !strings.Contains(strings.Join(s.Reasons, " "), c.reason) {
			t.Errorf("%s: %+v", name, s)
		}
	}
	for want, d := range map[string]Decision{"no way to go": {Way: None, Reason: "it is too soon"}, "needs its reason": {Way: Close, Reason: "see above"},
		"more than 5000": {Way: Close, Reason: strings.Repeat("word ", 1001)}} {
		if err := d.Check(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
	if err := (Decision{Way: Refer, Reason: "a life is at risk"}).Check(); err != nil {
		t.Error(err)
	}
}

func TestPaper(t *testing.T) {
	k := affair()
	answers := Fill(k, []Written{{Question: 3, Text: "It is accurate.", Source: "exhibit X-4", By: "P-1", At: on(6), Event: 40}})
	p := Paper{Known: k, Answers: answers, Suggestion: Suggest(k, answers), Names: func(id string) string { return "the person " + id }, At: on(9), Events: 41,
		Decision: &Decision{Way: Inquire, Reason: "The list of holders isn't complete.", By: "P-2", At: on(8), Event: 41}}
	var all []string
	for _, b := range p.Write().Blocks {
		all = append(all, fmt.Sprintf("%s|%s|%s", b.Kind, b.Name, b.Text))
	}
	for _, want := range []string{
		"item|Open|6 questions: 2, 4–5 and 7–9", "heading||3. Whether it is true", "para||It is accurate.", "item|Written by|the person P-1, 6 May 2031, 12:00:00 UTC, event 40 of the ledger",
		"item|Rests on|exhibit X-4", "item|Gap|Nobody is named who is competent to testify.", "para||Decided: inquire in the house.", "para||" + Origin,
	} {
		if !slices.ContainsFunc(all, func(s string) bool { return strings.HasPrefix(s, want) }) {
			t.Errorf("no %q in\n%s", want, strings.Join(all, "\n"))
		}
	}
}

// Whatever a case knows, no sentence of the program's says that anybody leaked.
func TestNoSentenceAccuses(t *testing.T) {
	accusing := regexp.MustCompile(`(?i)\b(leak(ed|er|s)|betray\w*|guilt\w*|culprit|traitor|mole|suspect\w*)\b`)
	for _, k := range []Known{{}, affair()} {
		a := Fill(k, nil)
		p := Paper{Known: k, Answers: a, Suggestion: Suggest(k, a), Names: func(s string) string { return s }}
		for _, b := range p.Write().Blocks {
			if m := accusing.FindString(b.Text); m != "" {
				t.Errorf("%q in: %s", m, b.Text)
			}
		}
	}
}

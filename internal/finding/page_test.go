package finding

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"time"

	"barium/internal/share"
	"barium/internal/share/unsealing"
	"barium/receipt"
)

const leakText = "The officers said that the gate had been left open for most of the night, and that nobody saw it.\n"

// example is a finding on one document, opened by custodians' parts.
func example() (Finding, Grounds) {
	at := time.Date(2026, 2, 10, 9, 30, 0, 0, time.UTC)
	r := unsealing.Request{
		ID: "U-1", Asker: "Ada, Marlow Police", At: at, Event: 31, Protected: share.ProtectedUnsure, Consulted: "counsel, who can't tell",
	}
	f := Finding{Finding: Inconclusive, Bound: 1e-3, Unsealed: true, Documents: []Document{{
		Document: "D-4TKQ7M2X", Title: "Second report", Finding: Inconclusive, Candidates: 201,
		Passages: []Passage{{File: "a.txt", Leak: [2]int{0, 97}, Words: 20}},
		Sites:    Sites{Total: 157, Covered: 60, Read: 57}, BitsRead: 71.25, BitsNeeded: 18.6, Enough: true, Copies: []Copy{},
	}}}
	return f, Grounds{
		Texts: []unsealing.Text{{Name: "a.txt", Source: []byte(leakText)}}, Registered: map[string]receipt.Event{}, Released: map[string]receipt.Event{},
		Opened: &receipt.Event{At: at, Index: 33, Fields: map[string]any{"custodians": []any{int64(1), int64(3)}}}, Request: &r, House: true,
		Purpose: "who gave it away", Program: "barium v1",
	}
}

func said(p Page) string {
	var b strings.Builder
	for _, x := range p.Blocks {
		b.WriteString(string(x.Kind) + " " + x.Name + " " + x.Text + "\n")
	}
	return b.String()
}

// TestHousePage: a page for the house says who asked whom and on what answers, and
// speaks of no command. Every kind of finding begins with it in one sentence.
func TestHousePage(t *testing.T) {
	identified := func(f *Finding, _ *Grounds) {
		f.Finding, f.Documents[0].Finding = Identified, Identified
		f.Documents[0].Copies = []Copy{{Copy: "K7F2M-9QXMA", Name: "Ben", Party: "F", Email: "b@f.example", FalseAccusation: 1e-9, Log10LR: 9}}
	}
	asked := []string{"Request U-1, event 31, by Ada, Marlow Police", "by custodians 1, 3", "counsel, who can't tell", "who gave it away", "The opening is event 33"}
	for name, c := range map[string]struct {
		change func(*Finding, *Grounds)
		first  string
		says   []string
	}{
		"inconclusive": {func(*Finding, *Grounds) {}, "INCONCLUSIVE", append(asked, "does not clear anybody")},
		"identified":   {identified, "IDENTIFIED: copy K7F2M-9QXMA", append(asked, "It names a text, not a person", "1 in 1 billion")},
		"looked at": {func(f *Finding, g *Grounds) { f.Unsealed, g.Opened, g.Request = false, nil, nil }, "OURS, and nobody is named",
			[]string{"Then the custodians can be asked", "no codeword was opened"}},
		"not ours": {func(f *Finding, g *Grounds) { *f, g.Opened, g.Request = Finding{Finding: NotOurs}, nil, nil }, "NOT OURS", nil},
	} {
		f, g := example()
		c.change(&f, &g)
		page := Write(f, g)
		if first := page.Blocks[0]; first.Kind != Verdict || !strings.HasPrefix(first.Text, c.first) {
			t.Errorf("%s begins with %+v", name, first)
		}
		text := said(page)
		for _, part := range c.says {
			if !strings.Contains(text, part) {
				t.Errorf("%s doesn't say %q:\n%s", name, part, text)
			}
		}
		if strings.Contains(text, "barium ledger") || strings.Contains(text, "barium trace") || strings.Contains(text, "--") {
			t.Errorf("%s speaks of commands:\n%s", name, text)
		}
	}
}

// TestReportIsKept: what is kept of a finding comes back as it was.
func TestReportIsKept(t *testing.T) {
	f, g := example()
	want := Report{f, Write(f, g)}
	kept, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	var got Report
	if err := json.Unmarshal(kept, &got); err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("%+v, %v, want %+v", got, err, want)
	}
}

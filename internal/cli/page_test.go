package cli

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"barium/internal/finding"
	"barium/internal/format"
	"barium/internal/share"
	"barium/internal/share/unsealing"
	"barium/receipt"

	"github.com/google/go-cmp/cmp"
)

// golden compares with a file in testdata/pages, or writes it with -update.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", "pages", name+".txt")
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), got); d != "" {
		t.Errorf("%s differs (-want +got); go test ./internal/cli -run %s -update writes it anew\n%s", path, t.Name(), d)
	}
}

const leakText = "The officers said that the gate had been left open for most of the night, and that nobody saw it.\n"

// A told is a finding with what its page tells of it.
type told struct {
	finding finding.Finding
	grounds finding.Grounds
}

func (x told) text() string { return findingPage(finding.Write(x.finding, x.grounds)) }

// example is a finding on one document with what the page looks up for it.
func example(change func(*finding.Finding, *finding.Grounds)) told {
	at := time.Date(2026, 2, 10, 9, 30, 0, 0, time.UTC)
	registered := share.DocumentRegistered(share.Document{ID: "D-4TKQ7M2X", Name: "report.md", Terms: share.AmberStrict}, [32]byte{1, 2, 3})
	registered.At, registered.Index = at, 2
	g := finding.Grounds{Protected: share.ProtectedNo, Purpose: "who gave the report away", LegalBasis: "section 5 of the terms",
		Texts:      []unsealing.Text{{Name: "article.html", Source: []byte("<p>" + leakText)}},
		Registered: map[string]receipt.Event{"D-4TKQ7M2X": registered}, Released: map[string]receipt.Event{},
		Events: 207, Program: "barium v1.2.3"}
	f := finding.Finding{Finding: finding.Inconclusive, Bound: 1e-3, Unsealed: true, Documents: []finding.Document{{
		Document: "D-4TKQ7M2X", Title: "Second report on the damage at the terminal", Finding: finding.Inconclusive, Candidates: 201,
		Passages: []finding.Passage{{File: "article.html", Leak: [2]int{3, 100}, Document: [2]int{640, 738}, Words: 20}},
		Sites:    finding.Sites{Total: 157, Covered: 60, Read: 57}, BitsRead: 71.25, BitsNeeded: 18.6, Enough: true,
		Next:     &finding.NextBest{FalseAccusation: .038},
		Original: &finding.OriginalFit{Agrees: 31, Of: 52, FalseAccusation: .2},
	}}}
	change(&f, &g)
	for _, d := range f.Documents {
		for i, c := range d.Copies {
			g.Released[c.Copy] = receipt.Event{At: at.Add(time.Hour), Index: int64(17 + i)}
		}
	}
	if f.Unsealed && len(f.Documents) > 0 {
		g.Opened = &receipt.Event{At: at.Add(48 * time.Hour), Index: 208, Fields: map[string]any{"custodians": []any{1, 3}}}
	}
	return told{f, g}
}

var (
	ada = finding.Copy{Copy: "K7F2M-9QXMA", Party: "Harbour Office", Name: "Ada Brook", Email: "ada@harbour.example", FalseAccusation: 2.4e-7, Log10LR: 9.3}
	ben = finding.Copy{Copy: "3NC0W-7Z4RT", Party: "Northern Press Desk", Name: "Ben Osei", Email: "ben@north.example", FalseAccusation: 8.1e-4, Log10LR: 4.6}
)

// TestTracePages holds the wording of every kind of finding: a judge may read
// it.
func TestTracePages(t *testing.T) {
	for name, change := range map[string]func(*finding.Finding, *finding.Grounds){
		"identified": func(f *finding.Finding, _ *finding.Grounds) {
			f.Finding, f.Documents[0].Copies = finding.Identified, []finding.Copy{ada}
		},
		"identified-two": func(f *finding.Finding, q *finding.Grounds) {
			f.Finding, f.Documents[0].Copies = finding.Identified, []finding.Copy{ada, ben}
			f.Documents[0].Next = nil
			q.Protected, q.Purpose, q.LegalBasis = share.ProtectedUnanswered, "", ""
		},
		"original": func(f *finding.Finding, _ *finding.Grounds) {
			f.Finding = finding.Identified
			f.Documents[0].Copies = []finding.Copy{{Copy: finding.OriginalCopy, FalseAccusation: 6.1e-15, Log10LR: 14}}
			f.Documents[0].Original = &finding.OriginalFit{Agrees: 52, Of: 52, FalseAccusation: 6.1e-15}
		},
		"inconclusive-mixed": func(*finding.Finding, *finding.Grounds) {},
		"inconclusive-short": func(f *finding.Finding, _ *finding.Grounds) {
			d := &f.Documents[0]
			d.Sites.Covered, d.Sites.Read, d.BitsRead, d.Enough = 4, 4, 6, false
			d.Next.FalseAccusation = .9
		},
		"no-quorum": func(f *finding.Finding, q *finding.Grounds) {
			f.Unsealed, q.Purpose, q.Document = false, "", "D-4TKQ7M2X"
			f.Documents[0].Next, f.Documents[0].Original = nil, nil
		},
		"no-quorum-short": func(f *finding.Finding, _ *finding.Grounds) {
			f.Unsealed = false
			f.Documents[0].Next, f.Documents[0].Original = nil, nil
			f.Documents[0].BitsRead, f.Documents[0].Enough = 6, false
		},
		"not-ours": func(f *finding.Finding, _ *finding.Grounds) {
			f.Finding, f.Documents, f.Unsealed = finding.NotOurs, nil, false
		},
	} {
		t.Run(name, func(t *testing.T) {
			got := example(change).text()
			golden(t, name, got)
			holdPage(t, got)
		})
	}
}

// holdPage checks what every page must keep to.
func holdPage(t *testing.T, page string) {
	t.Helper()
	for line := range strings.SplitSeq(page, "\n") {
		if n := len([]rune(line)); n > pageWidth {
			t.Errorf("%d characters: %s", n, line)
		}
		if line != strings.TrimRight(line, " ") {
			t.Errorf("spaces at the end: %q", line)
		}
	}
	for _, never := range []string{" 0 %", "%!", "impossible", "certainly", "proves that"} {
		if strings.Contains(page, never) {
			t.Errorf("the page says %q", never)
		}
	}
}

// A page can't be made to give a terminal orders, or to pass for another, by
// what is in a document's title or a person's name.
func TestPageShowsNoControlCharacters(t *testing.T) {
	p := example(func(f *finding.Finding, q *finding.Grounds) {
		c := ada
		c.Name, c.Party = "Ada\x1b[31m\nFINDING: NOT OURS", "H\u009b"
		f.Finding, f.Documents[0].Copies = finding.Identified, []finding.Copy{c}
		f.Documents[0].Title = "T\x1b]0;x\a\r"
		q.Purpose = "p\nFINDING: x"
		q.Texts[0].Source = []byte("<p>\x1b[2J" + leakText)
	})
	page := p.text()
	if strings.ContainsAny(page, "\x1b\a\r\u009b") || strings.Count(page, "\nFINDING") > 0 {
		t.Errorf("the page is %q", page)
	}
}

// Many passages are cut short, and the page says how many are left out.
func TestPageQuotesFewPassages(t *testing.T) {
	p := example(func(f *finding.Finding, _ *finding.Grounds) {
		d := &f.Documents[0]
		for i := range 1000 {
			d.Passages = append(d.Passages, finding.Passage{File: "article.html", Leak: [2]int{3 + i%40, 60}, Words: 8})
		}
	})
	page := p.text()
	if !strings.Contains(page, "and 989 more (see --json)") || strings.Count(page, "  - bytes") != 12 {
		t.Errorf("the page is %s", page)
	}
	if !strings.Contains(page, "1,001 passages") {
		t.Error("passages aren't counted")
	}
}

// TestSitePageBrackets: brackets of the document are not taken for ours.
func TestSitePageBrackets(t *testing.T) {
	p := sitePage{style: style{true}}
	got := p.emphasise(fmt.Sprintf("a [b] %cc%c [d]\n", open, shut))
	if want := "a [b] \x1b[1m[c]\x1b[0m [d]\n"; got != want {
		t.Errorf("emphasise = %q, want %q", got, want)
	}
	if _, err := format.Parse("x.txt", []byte("a [b]")); err != nil {
		t.Fatal(err)
	}
}

package damage

import (
	"fmt"
	"strings"
	"testing"
)

// The paper says what each event told whom, what is overdue, and in which order people
// are told.
func TestPaper(t *testing.T) {
	a := affair(t)
	for _, c := range []Change{{Approved: &Mark{"T10", day(8), "in writing"}}, {Told: &Mark{"T10", day(9), "by telephone"}}, {Risk: &Risk{Who: "the harbour", Text: "may be watched", Gravity: Limited, Soon: Months}}} {
		var err error
		if a, err = a.Apply(c, "P-1", day(20)); err != nil {
			t.Fatal(err)
		}
	}
	p := Paper{Case: "C-1", Title: "The parcel", Matter: "Basin", Assessment: a, Version: 13, By: "Ann", Made: day(9), At: day(10), Names: func(id string) string { return "Ann (" + id + ")" }}
	var lines []string
	for _, b := range p.Write().Blocks {
		lines = append(lines, fmt.Sprintf("%s|%s|%s", b.Kind, b.Name, b.Text))
	}
	got := strings.Join(lines, "\n")
	for _, want := range []string{
		"item|Version|13, made by Ann on 9 May 2031, 12:00:00 UTC",
		"bullet||To the desk of N, new: “the parcel was wrapped in a chart”",
		"bullet||To the public, nothing new: “the parcel was wrapped in a chart”. It was public since 5 May 2031, by “N prints it”.",
		"bullet||To the desk of N, nothing new: “the harbour is watched”. It was public since 1 May 2031, announced by the mayor (X-1).",
		"item|the owner of the chart|may be recognised. Grave, may come true within days.",
		"para||1 entry is overdue.", "Owed by Force P, witness care, due 7 May 2031, 12:00:00 UTC. OVERDUE.",
		"bullet||For the harbour: nothing is entered that anybody owes.",
		"After approval by the head of the inquiry. Approved on 8 May 2031, 12:00:00 UTC: in writing (recorded by Ann (P-1)). Told on 9 May 2031, 12:00:00 UTC: by telephone (recorded by Ann (P-1)).",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	empty := Paper{Case: "C-1", Title: "The parcel", Matter: "Basin"}.Write().Blocks
	if last := empty[len(empty)-1]; last.Text != "Nothing is entered yet." {
		t.Errorf("%+v", empty)
	}
}

package demo

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"
)

// TestRun tells the whole story and holds it to what it must say.
func TestRun(t *testing.T) {
	var out bytes.Buffer
	o := Options{Dir: filepath.Join(t.TempDir(), "affair"), Out: &out, Program: "test", Command: "barium"}
	if err := Run(t.Context(), o); err != nil {
		t.Fatalf("%v\n%s", err, out.String())
	}
	told := strings.Join(strings.Fields(out.String()), " ")
	for _, want := range []string{
		"Finding: identified.", "Halvern Federal Investigations Office", "Refused",
		"not-ours", "inconclusive", "as they were written", "barium trace --home",
		"240 articles were fetched", "236 have nothing of it", "05:00 The Morning Lantern (copied from none of these", "barium watch spread --home",
	} {
		if !strings.Contains(told, want) {
			t.Errorf("the story does not say %q", want)
		}
	}
	for _, line := range strings.Split(out.String(), "\n") {
		if utf8.RuneCountInString(line) > width && !strings.HasPrefix(line, "  barium ") {
			t.Errorf("line wider than %d columns: %s", width, line)
		}
	}
	spreadIs(t, filepath.Join(o.Dir, "home"))
	if err := Run(t.Context(), o); err == nil {
		t.Error("a second run wrote over the first")
	}
}

package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func summary(t *testing.T, partial bool, lines ...string) (string, bool) {
	t.Helper()
	got, err := readAll(strings.NewReader(strings.Join(lines, "\n")+"\n"), nil)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	ok := got.report(&b, partial)
	return b.String(), ok
}

func ev(action, pkg, test string) string {
	return `{"Action":"` + action + `","Package":"` + pkg + `","Test":"` + test + `"}`
}

func out(pkg, test, text string) string {
	return `{"Action":"output","Package":"` + pkg + `","Test":"` + test + `","Output":"` + text + `\n"}`
}

func TestSummary(t *testing.T) {
	pass := ev("pass", "p", "TestA")
	for _, c := range []struct {
		name    string
		partial bool
		lines   []string
		last    string
		says    string // also somewhere above
	}{
		{"one pass", false, []string{pass, ev("pass", "p", "")}, "1 passed, 0 failed", ""},
		{"nothing ran", false, []string{ev("skip", "p", "")}, "0 passed, 1 failed", "no test ran"},
		{"nothing matched", true, []string{out("p", "", "testing: warning: no tests to run"), ev("pass", "p", "")}, "0 passed, 1 failed", "no test ran"},
		{"only skips", false, []string{ev("skip", "p", "TestA")}, "0 passed, 1 failed", "p TestA"},
		{"a failure", false, []string{pass, ev("fail", "p", "TestB"), ev("fail", "p", "")}, "1 passed, 1 failed", "p TestB"},
		{"subtests count once", false, []string{ev("pass", "p", "TestA/x"), ev("pass", "p", "TestA/y"), pass}, "1 passed, 0 failed", ""},
		{"build failed", false, []string{pass, ev("fail", "q", "")}, "1 passed, 1 failed", "q (the package itself"},
		{"crashed", false, []string{pass, ev("run", "p", "TestB"), ev("fail", "p", "")}, "1 passed, 1 failed", "p TestB"},
		{"failed once of twice", false, []string{ev("fail", "p", "TestA"), pass}, "0 passed, 1 failed", "p TestA"},
		{"skipped once of twice", false, []string{pass, ev("skip", "p", "TestA")}, "1 passed, 0 failed", "skipped: 0"},
		{"crashed once of twice", false, []string{pass, ev("run", "p", "TestA"), ev("fail", "p", "")}, "1 passed, 1 failed", "p (the package itself"},
		{"seeded", false, []string{ev("pass", "p", "FuzzA/seed#0"), ev("pass", "p", "FuzzA")}, "1 passed, 0 failed", ""},
		{"unseeded", false, []string{ev("pass", "p", "FuzzA")}, "1 passed, 1 failed", "FuzzA has no seeds"},
		{"hollow", false, []string{pass, out("q", "", "testing: warning: no tests to run"), ev("pass", "q", "")}, "1 passed, 1 failed", "q has test files and no test"},
		{"hollow for the pattern", true, []string{pass, out("q", "", "testing: warning: no tests to run"), ev("pass", "q", "")}, "1 passed, 0 failed", ""},
	} {
		got, ok := summary(t, c.partial, c.lines...)
		lines := strings.Split(strings.TrimSpace(got), "\n")
		if last := lines[len(lines)-1]; last != c.last {
			t.Errorf("%s: last line %q, want %q", c.name, last, c.last)
		}
		if ok != strings.HasSuffix(c.last, " 0 failed") {
			t.Errorf("%s: ok = %v beside %q", c.name, ok, c.last)
		}
		if !strings.Contains(got, c.says) {
			t.Errorf("%s: doesn't say %q:\n%s", c.name, c.says, got)
		}
	}
}

func TestRecordShowsOnlyWhatFailedAndKeepsEveryLine(t *testing.T) {
	file := filepath.Join(t.TempDir(), "log")
	first := []string{out("p", "TestA", "quiet"), ev("pass", "p", "TestA"), "go: an error of the go command"}
	second := []string{out("p", "TestB", "loud"), ev("fail", "p", "TestB"), out("p", "TestC", "panic: x"), ev("run", "p", "TestC"), ev("fail", "p", "")}
	var shown bytes.Buffer
	for _, lines := range [][]string{first, second} {
		if err := record(strings.NewReader(strings.Join(lines, "\n")+"\n"), file, &shown); err != nil {
			t.Fatal(err)
		}
	}
	for _, want := range []string{"go: an error of the go command", "FAIL p TestB\nloud", "panic: x"} {
		if !strings.Contains(shown.String(), want) {
			t.Errorf("not shown: %q in\n%s", want, shown.String())
		}
	}
	if strings.Contains(shown.String(), "quiet") {
		t.Error("the output of a test that passed is shown")
	}
	kept, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if want := strings.Join(append(first, second...), "\n") + "\n"; string(kept) != want {
		t.Errorf("kept\n%s\nwant\n%s", kept, want)
	}
}

func TestRunWantsOneJob(t *testing.T) {
	if _, err := run("", "", false); err == nil {
		t.Error("no error without -log and -sum")
	}
	if _, err := run("", filepath.Join(t.TempDir(), "none"), false); err == nil {
		t.Error("no error for a missing file")
	}
}

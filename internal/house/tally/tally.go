package main

import (
	"encoding/json"
	"fmt"
	"io"
	"sort"
	"strings"
)

// event is one line of `go test -json`: see `go doc test2json`.
type event struct {
	Action     string
	Package    string
	ImportPath string // of build events, which have no Package
	Test       string
	Output     string
	Elapsed    float64 // seconds
}

type test struct{ pkg, name string }

func (t test) String() string { return t.pkg + " " + t.name }

// tally holds the last word on each test. A test that ran more than once, say
// with and without the race detector, passed only if it passed each time.
type tally struct {
	show    io.Writer // nil: count only
	results map[test]string
	output  map[test][]string // until the test's end; the package's own under ""
	empty   map[string]bool   // packages whose test files hold no test
	broken  map[string]bool   // packages that failed
}

func newTally(show io.Writer) *tally {
	return &tally{
		show: show, results: make(map[test]string), output: make(map[test][]string),
		empty: make(map[string]bool), broken: make(map[string]bool),
	}
}

func (t *tally) printf(format string, args ...any) {
	if t.show != nil {
		fmt.Fprintf(t.show, format, args...)
	}
}

func (t *tally) line(b []byte) {
	var e event
	if err := json.Unmarshal(b, &e); err != nil || e.Action == "" {
		t.printf("%s\n", b)
		return
	}
	key := test{e.Package, e.Test}
	switch e.Action {
	case "build-output":
		t.printf("%s", e.Output)
	case "output":
		t.keep(key, e.Output)
	case "run":
		t.began(key)
	case "pass", "skip", "fail":
		t.ended(key, e)
	}
}

func (t *tally) keep(key test, line string) {
	t.output[key] = append(t.output[key], line)
	if strings.HasPrefix(line, "testing: warning: no ") {
		t.empty[key.pkg] = true
	}
}

// began counts a test as failed until it has ended: one that takes the whole
// program down never says how it ended.
func (t *tally) began(key test) {
	if _, again := t.results[key]; !again {
		t.results[key] = "unfinished"
	}
}

func (t *tally) ended(key test, e event) {
	if key.name == "" {
		t.packageEnded(key, e)
		return
	}
	if e.Action == "fail" {
		t.printf("FAIL %s\n%s", key, strings.Join(t.output[key], ""))
	}
	delete(t.output, key)
	// fail outweighs pass, and pass outweighs skip.
	if was := t.results[key]; was != "fail" && !(was == "pass" && e.Action == "skip") {
		t.results[key] = e.Action
	}
}

func (t *tally) packageEnded(key test, e event) {
	if e.Action == "fail" {
		t.broken[key.pkg] = true
		t.printf("FAIL %s\n%s", key.pkg, t.pending(key.pkg))
	} else {
		t.printf("%-5s%s (%.1f s)\n", e.Action, key.pkg, e.Elapsed)
	}
	delete(t.output, key)
}

// pending is the output of the package and of its tests that never ended:
// where a panic's trace or a time-out stands.
func (t *tally) pending(pkg string) string {
	var keys []test
	for key := range t.output {
		if key.pkg == pkg {
			keys = append(keys, key)
		}
	}
	sort.Slice(keys, func(i, j int) bool { return keys[i].name < keys[j].name })
	var b strings.Builder
	for _, key := range keys {
		b.WriteString(strings.Join(t.output[key], ""))
	}
	return b.String()
}

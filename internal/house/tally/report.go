package main

import (
	"fmt"
	"io"
	"sort"
	"strings"
)

// report prints what was skipped and what failed, then the count, and says
// whether all is well.
func (t *tally) report(w io.Writer, partial bool) bool {
	passed, skipped, failed := t.sort()
	if !partial {
		failed = append(failed, t.unseeded()...)
		failed = append(failed, t.hollow()...)
	}
	if passed+len(failed) == 0 {
		failed = append(failed, "no test ran: the pattern or the packages match nothing")
	}
	section(w, "skipped", skipped)
	section(w, "failed", failed)
	fmt.Fprintf(w, "%d passed, %d failed\n", passed, len(failed))
	return len(failed) == 0
}

func section(w io.Writer, title string, lines []string) {
	sort.Strings(lines)
	fmt.Fprintf(w, "%s: %d\n", title, len(lines))
	for _, l := range lines {
		fmt.Fprintln(w, "  "+l)
	}
}

// sort counts tests, not their parts: a subtest's failure is its test's. A
// package that failed with no test to blame counts as one failure.
func (t *tally) sort() (passed int, skipped, failed []string) {
	blamed := make(map[string]bool)
	for key, result := range t.results {
		part := strings.Contains(key.name, "/")
		switch {
		case result == "skip":
			skipped = append(skipped, key.String())
		case part:
		case result == "pass":
			passed++
		default:
			failed = append(failed, key.String())
			blamed[key.pkg] = true
		}
	}
	for pkg := range t.broken {
		if !blamed[pkg] {
			failed = append(failed, pkg+" (the package itself: see above)")
		}
	}
	return passed, skipped, failed
}

// unseeded finds fuzz targets without a seed. A plain run gives each seed a
// subtest, so a target without subtests proves nothing about anything.
func (t *tally) unseeded() (failed []string) {
	seeded := make(map[test]bool)
	for key := range t.results {
		if target, _, ok := strings.Cut(key.name, "/"); ok {
			seeded[test{key.pkg, target}] = true
		}
	}
	for key := range t.results {
		if strings.HasPrefix(key.name, "Fuzz") && !seeded[key] && !strings.Contains(key.name, "/") {
			failed = append(failed, key.String()+" has no seeds: add real ones with f.Add or in testdata/fuzz")
		}
	}
	return failed
}

// hollow finds packages whose test files hold no test.
func (t *tally) hollow() (failed []string) {
	for pkg := range t.empty {
		failed = append(failed, pkg+" has test files and no test in them")
	}
	return failed
}

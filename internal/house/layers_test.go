package house

import (
	"slices"
	"strings"
	"testing"
)

// layers is the house from the ground up: a package imports only packages of
// layers above it in this list. A package below a listed one belongs to the
// same layer. docs/architecture.md draws the same picture.
var layers = []string{
	"internal/figures",
	"internal/text",
	"internal/format",
	"internal/match",
	"internal/mark",
	"internal/exposure",
	"internal/codebook",
	"internal/trace",
	"internal/plan",
	"receipt",
	"internal/ledger",
	"internal/share",
	"internal/outbox",
	"internal/finding",
	"internal/printing",
	"internal/casebook",
	"internal/watch",
	"internal/demo/affair",
	"internal/assess",
	"internal/rate",
	"internal/signin",
	"internal/entry",
	"internal/office/act",
	"internal/office",
	"internal/office/secrets",
	"internal/office/inquiry",
	"internal/office/suite",
	"internal/objects",
	"internal/store",
	"internal/logserver",
	"internal/jobs",
	"internal/archive",
	"internal/config",
	"internal/web/visit",
	"internal/web/caller",
	"internal/web",
	"client",
	"internal/app",
	"internal/demo",
	"internal/cli",
	"cmd",
}

// outside are packages that hold the house up from outside: they may look at
// anything, and nothing may import them.
var outside = []string{"internal/house", "internal/survival"}

// outward is what domain packages may not import: the database, the network,
// the file system, the process. store, app and cli are for that. net/url and
// net/mail only parse, so they aren't here.
var outward = []string{
	"database/sql", "database/sql/driver", "net", "net/http", "os", "os/exec", "os/signal", "os/user",
	"io/ioutil", "log", "log/slog", "syscall", "path/filepath",
}

// domain packages know their subject and nothing else.
var domain = []string{
	"internal/figures", "internal/text", "internal/format", "internal/match", "internal/mark", "internal/codebook", "internal/trace", "internal/plan",
	"receipt", "internal/ledger", "internal/share", "internal/outbox", "internal/exposure", "internal/assess", "internal/casebook", "internal/signin", "internal/entry", "internal/office", "internal/printing",
	"internal/watch/article", "internal/watch/inflate", "internal/watch/family", "internal/finding", "internal/watch/alert",
}

// pure packages could be lifted out as libraries: the same input gives the
// same answer, so they know no clock either.
var pure = []string{"internal/text", "internal/match", "internal/exposure", "internal/codebook", "internal/trace"}

// within says whether the import path or folder p is dir or lies below it.
func within(p, dir string) bool { return p == dir || strings.HasPrefix(p, dir+"/") }

func withinAny(p string, dirs []string) bool {
	return slices.ContainsFunc(dirs, func(dir string) bool { return within(p, dir) })
}

// layer returns the height of the layer that the folder belongs to, -1 for
// none. The longest match decides: internal/demo/affair isn't internal/demo.
func layer(dir string) int {
	best := -1
	for i, l := range layers {
		if within(dir, l) && (best < 0 || len(l) > len(layers[best])) {
			best = i
		}
	}
	return best
}

func ownImport(p string) (dir string, ok bool) { return strings.CutPrefix(p, "barium/") }

func TestImportsRunDownward(t *testing.T) {
	checked := 0
	for _, s := range sources(t) {
		if withinAny(s.dir(), outside) {
			continue
		}
		if layer(s.dir()) < 0 {
			t.Errorf("%s has no layer: give its package a place in layers and in docs/architecture.md", s.path)
			continue
		}
		for _, i := range s.imports() {
			dir, own := ownImport(i)
			if !own {
				continue
			}
			checked++
			if fault := upward(s.dir(), dir); fault != "" {
				t.Errorf("%s imports %s, %s", s.path, i, fault)
			}
		}
	}
	if checked == 0 {
		t.Error("no import within the module was found: this test checks nothing")
	}
}

// upward says what is wrong with an import from one folder of another.
func upward(from, to string) string {
	switch {
	case withinAny(to, outside):
		return "which nothing may import"
	case layer(to) > layer(from):
		return "which lies above it"
	}
	return ""
}

func TestUpward(t *testing.T) {
	for _, c := range []struct {
		from, to string
		ok       bool
	}{
		{"internal/mark", "internal/text", true},
		{"internal/mark/lexicon", "internal/mark", true},
		{"internal/text", "internal/mark", false},
		{"internal/demo", "internal/demo/affair", true},
		{"internal/demo/affair", "internal/demo", false},
		{"internal/app", "internal/demo/affair", true},
		{"internal/cli", "internal/house/tally", false},
		{"internal/textual", "internal/text", false}, // no layer of its own
	} {
		if got := upward(c.from, c.to) == ""; got != c.ok {
			t.Errorf("%s may import %s: %v, want %v", c.from, c.to, got, c.ok)
		}
	}
}

func TestDomainPackagesKnowNoOutside(t *testing.T) {
	for _, s := range sources(t) {
		if s.test() || !withinAny(s.dir(), domain) {
			continue
		}
		for _, i := range s.imports() {
			if slices.Contains(outward, i) {
				t.Errorf("%s imports %s: declare the narrow interface it needs instead", s.path, i)
			}
			if i == "time" && withinAny(s.dir(), pure) {
				t.Errorf("%s imports time, and its package is pure: let the caller say when", s.path)
			}
		}
	}
}

// Others build on receipt/ to check our word, so it must cost them little.
func TestReceiptStandsAlone(t *testing.T) {
	for _, s := range sources(t) {
		if s.test() || !within(s.dir(), "receipt") {
			continue
		}
		for _, i := range s.imports() {
			dotted := strings.Contains(strings.Split(i, "/")[0], ".")
			if _, own := ownImport(i); own || dotted && !within(i, "golang.org/x/mod") {
				t.Errorf("%s imports %s: receipt uses the standard library and golang.org/x/mod only", s.path, i)
			}
		}
	}
}

// Every folder named above exists, so that a renamed package can't slip out
// of its rules.
func TestLayersExist(t *testing.T) {
	dirs := make(map[string]bool)
	for _, s := range sources(t) {
		dirs[s.dir()] = true
	}
	for _, l := range slices.Concat(layers, outside, domain, pure) {
		found := false
		for dir := range dirs {
			found = found || within(dir, l)
		}
		if !found {
			t.Errorf("%s is named in the rules and doesn't exist", l)
		}
	}
}

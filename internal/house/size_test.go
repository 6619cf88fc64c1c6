package house

import (
	"go/ast"
	"regexp"
	"strings"
	"testing"
)

const (
	maxFile     = 700 // lines
	maxFunc     = 60  // lines, of code that ships
	maxTestFunc = 100 // lines: a table of cases is long without being hard
)

// longer allows a function, "folder.Name", more lines than the rule, with the
// reason. An entry that is no longer needed fails.
var longer = map[string]struct {
	lines  int
	reason string
}{}

// emptyNames say nothing about what is in a package or file.
var emptyNames = regexp.MustCompile(`^(utils?|helpers?|common|misc|shared|base|stuff)$`)

func TestFilesAreShort(t *testing.T) {
	for _, s := range sources(t) {
		if s.lines > maxFile {
			t.Errorf("%s has %d lines, at most %d: split it by idea", s.path, s.lines, maxFile)
		}
	}
}

func TestFunctionsAreShort(t *testing.T) {
	used := make(map[string]bool)
	for _, s := range sources(t) {
		for _, d := range s.file.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok {
				continue
			}
			name, limit := s.dir()+"."+f.Name.Name, maxFunc
			if s.test() {
				limit = maxTestFunc
			}
			n := s.line(f.End()) - s.line(f.Pos()) + 1
			if allowed, ok := longer[name]; ok && n > limit {
				used[name], limit = true, allowed.lines
			}
			if n > limit {
				t.Errorf("%s: %s has %d lines, at most %d", s.path, f.Name.Name, n, limit)
			}
		}
	}
	for name, allowed := range longer {
		if !used[name] || allowed.reason == "" {
			t.Errorf("the exception for %s is not needed or gives no reason", name)
		}
	}
}

func TestNamesSaySomething(t *testing.T) {
	for _, s := range sources(t) {
		parts := strings.Split(strings.TrimSuffix(strings.TrimSuffix(s.path, ".go"), "_test"), "/")
		for _, p := range append(parts, strings.TrimSuffix(s.file.Name.Name, "_test")) {
			if emptyNames.MatchString(p) {
				t.Errorf("%s: %q doesn't say what is in it", s.path, p)
			}
		}
	}
}

// Reading a mark twice must give the same answer whatever ran before, so
// nothing is set up behind the reader's back.
func TestNoInit(t *testing.T) {
	for _, s := range sources(t) {
		for _, d := range s.file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok && f.Recv == nil && f.Name.Name == "init" {
				t.Errorf("%s has an init function: make the value where it is used, or with sync.OnceValue", s.path)
			}
		}
	}
}

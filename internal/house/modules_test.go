package house

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/mod/modfile"
)

const reasons = "docs/architecture.md"

// maxDirect is how many modules the program may build on, those that only
// tests use not counted.
const maxDirect = 34

func goMod(t *testing.T) *modfile.File {
	t.Helper()
	f, err := modfile.Parse("go.mod", read(t, "go.mod"), nil)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// direct returns the modules whose packages our own code imports, whatever
// go.mod's comments say; that of the tests too if withTests.
func direct(t *testing.T, withTests bool) []string {
	t.Helper()
	var list []string
	mod := goMod(t)
	for _, s := range sources(t) {
		if s.test() && !withTests {
			continue
		}
		for _, i := range s.imports() {
			if m := moduleOf(mod, i); m != "" && !slices.Contains(list, m) {
				list = append(list, m)
			}
		}
	}
	slices.Sort(list)
	return list
}

// moduleOf returns the required module that provides the import, "" for none.
// The longest path wins: one module may lie below another.
func moduleOf(mod *modfile.File, importPath string) string {
	best := ""
	for _, r := range mod.Require {
		if within(importPath, r.Mod.Path) && len(r.Mod.Path) > len(best) {
			best = r.Mod.Path
		}
	}
	return best
}

// reasoned returns the modules in the first column of the table of
// dependencies, which stands under its own heading.
func reasoned(t *testing.T) []string {
	t.Helper()
	_, section, ok := strings.Cut(string(read(t, reasons)), "\n## Dependencies\n")
	if !ok {
		t.Fatalf("%s has no heading Dependencies", reasons)
	}
	section, _, _ = strings.Cut(section, "\n## ")
	var list []string
	for _, m := range regexp.MustCompile("(?m)^\\| `([^`]+)` \\| .*\\S.* \\|$").FindAllStringSubmatch(section, -1) {
		list = append(list, m[1])
	}
	if len(list) == 0 {
		t.Fatalf("%s names no dependency", reasons)
	}
	return list
}

func TestEveryDependencyHasItsReason(t *testing.T) {
	used, named := direct(t, true), reasoned(t)
	for _, m := range used {
		if !slices.Contains(named, m) {
			t.Errorf("%s is used and not in the table of %s: say why it's worth it, or do without", m, reasons)
		}
	}
	for _, m := range named {
		if !slices.Contains(used, m) {
			t.Errorf("%s is in the table of %s and not used", m, reasons)
		}
	}
}

func TestDependenciesAreFew(t *testing.T) {
	if used := direct(t, false); len(used) > maxDirect {
		t.Errorf("%d direct dependencies, at most %d: %s", len(used), maxDirect, strings.Join(used, ", "))
	}
}

// What go.mod calls indirect is updated without anybody looking.
func TestGoModKnowsWhatIsDirect(t *testing.T) {
	used := direct(t, true)
	for _, r := range goMod(t).Require {
		if want := !slices.Contains(used, r.Mod.Path); r.Indirect != want {
			t.Errorf("go.mod: %s indirect: %v, want %v (run go mod tidy)", r.Mod.Path, r.Indirect, want)
		}
	}
	if len(goMod(t).Replace) > 0 {
		t.Error("go.mod replaces a module: a fresh clone couldn't build it as we do")
	}
}

package house

import (
	"go/ast"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// grammar is what internal/cli's structs declare to kong: the names of all
// commands, and those of all flags of any command.
type grammar struct{ commands, flags map[string]bool }

// commandLine reads the grammar from the struct tags, so that the documents
// are checked without building or running anything.
func commandLine(t *testing.T) grammar {
	t.Helper()
	// help, completion and version answer without a struct of their own.
	g := grammar{map[string]bool{"help": true}, map[string]bool{"help": true}}
	for _, s := range sources(t) {
		if s.test() || !within(s.dir(), "internal/cli") {
			continue
		}
		ast.Inspect(s.file, func(n ast.Node) bool {
			if st, ok := n.(*ast.StructType); ok {
				g.add(st)
			}
			return true
		})
	}
	if len(g.commands) < 2 || len(g.flags) < 2 {
		t.Fatal("internal/cli declares no command or no flag: this test checks nothing")
	}
	return g
}

func (g grammar) add(st *ast.StructType) {
	for _, f := range st.Fields.List {
		if f.Tag == nil {
			continue
		}
		tag := reflect.StructTag(strings.Trim(f.Tag.Value, "`"))
		for _, n := range f.Names {
			name := kebab(n.Name)
			if given := tag.Get("name"); given != "" {
				name = given
			}
			if _, ok := tag.Lookup("cmd"); ok {
				g.commands[name] = true
			} else {
				g.flags[name] = true
			}
		}
	}
}

// kebab is kong's default name for a field: FalseAccusation is false-accusation.
func kebab(field string) string {
	var b strings.Builder
	for i, r := range field {
		if unicode.IsUpper(r) && i > 0 {
			b.WriteByte('-')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

var (
	code    = regexp.MustCompile("(?ms)^```.*?^```|`[^`\n]+`")
	command = regexp.MustCompile("(?m)(?:^|[`\\s$(])(?:go run )?(?:\\./)?(?:cmd/)?barium ([a-z][a-z-]*)([^\n`]*)")
	// formatName is how formats are named: "barium event v1".
	formatName = regexp.MustCompile(`barium [a-z ]+ v\d`)
	flag       = regexp.MustCompile(`(?:^|[\s\[])--([a-z][a-z-]*)`)
)

// shown returns the commands that a document shows in code, each with the
// rest of its line.
func shown(text string) (list [][2]string) {
	for _, c := range code.FindAllString(text, -1) {
		for _, m := range command.FindAllStringSubmatch(c, -1) {
			if formatName.MatchString(m[0]) {
				continue
			}
			list = append(list, [2]string{m[1], m[2]})
		}
	}
	return list
}

func TestShown(t *testing.T) {
	got := shown("Run `barium init --quorum 2`, not barium trash.\n```\n$ go run ./cmd/barium demo\nbarium trace x --key a\n```\n")
	want := [][2]string{{"init", " --quorum 2"}, {"demo", ""}, {"trace", " x --key a"}}
	if !slices.Equal(got, want) {
		t.Errorf("shown = %q, want %q", got, want)
	}
}

func TestKebab(t *testing.T) {
	for in, want := range map[string]string{"Init": "init", "FalseAccusation": "false-accusation"} {
		if got := kebab(in); got != want {
			t.Errorf("kebab(%s) = %s, want %s", in, got, want)
		}
	}
}

// A transcript ages fastest: what the documents show must exist.
func TestShownCommandsExist(t *testing.T) {
	g := commandLine(t)
	checked := 0
	for _, p := range files(t, ".md") {
		for _, c := range shown(string(read(t, p))) {
			checked++
			if !g.commands[c[0]] {
				t.Errorf("%s shows barium %s, which doesn't exist", p, c[0])
			}
			for _, m := range flag.FindAllStringSubmatch(c[1], -1) {
				if !g.flags[m[1]] {
					t.Errorf("%s shows --%s at barium %s, which doesn't exist", p, m[1], c[0])
				}
			}
		}
	}
	if checked == 0 {
		t.Error("no document shows a command: this test checks nothing")
	}
}

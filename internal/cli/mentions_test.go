package cli

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
)

// A mention is a place where a command line of the program is written down.
type mention struct {
	where string
	line  string
	whole bool // as it is to be typed, not only spoken of
}

// TestMentionedCommands: every command line in the documents, on the pages and in
// what the program says itself is one that it understands.
func TestMentionedCommands(t *testing.T) {
	root := filepath.Join("..", "..")
	var all []mention
	for _, pattern := range []string{"*.md", "docs/*.md"} {
		files, err := filepath.Glob(filepath.Join(root, pattern))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			all = append(all, inDocument(t, file)...)
		}
	}
	said := len(all)
	err := filepath.WalkDir(filepath.Join(root, "internal"), func(path string, _ fs.DirEntry, err error) error {
		switch filepath.Ext(path) {
		case ".html":
			all = append(all, spoken(t, path, regexp.MustCompile(`<code[^>]*>(barium [^<]+)<`))...)
		case ".go":
			if !strings.HasSuffix(path, "_test.go") {
				all = append(all, spoken(t, path, regexp.MustCompile(`'(barium [^']+)'`))...)
			}
		}
		return err
	})
	if err != nil || said < 100 || len(all) < said+50 {
		t.Fatalf("%d mentions in documents and %d elsewhere: %v", said, len(all)-said, err)
	}
	trace := parserOf(t) // fills nothing in, so one will do
	for _, m := range all {
		if err := understood(t, trace, m); err != nil {
			t.Errorf("%s: %s: %v", m.where, m.line, err)
		}
	}
}

// understood parses a command line. One that is only spoken of may lack what the
// command wants. Files are those of whoever types it.
func understood(t *testing.T, trace *kong.Kong, m mention) (err error) {
	args := arguments(m.line)
	if m.whole {
		_, err = parserOf(t).Parse(args)
	} else {
		err = traced(trace, args)
	}
	if err != nil && strings.Contains(err.Error(), "no such file") {
		return nil
	}
	return err
}

func parserOf(t *testing.T) *kong.Kong {
	t.Helper()
	parser, err := newParser(System{strings.NewReader(""), io.Discard, io.Discard, os.Getenv, os.Environ})
	if err != nil {
		t.Fatal(err)
	}
	return parser
}

// traced looks whether the commands and flags are there; a word in capitals stands for
// any value.
func traced(parser *kong.Kong, args []string) error {
	for i, a := range args {
		if placeholder.MatchString(a) {
			args[i] = "1"
		}
	}
	if strings.HasPrefix(args[len(args)-1], "--") {
		args = append(args[:len(args)-1], args[len(args)-1]+"=1")
	}
	c, err := kong.Trace(parser, args)
	if err == nil {
		err = c.Error
	}
	return err
}

var placeholder = regexp.MustCompile(`^[A-Z]+$`)

// commandLine is where a line of a shell begins to be one of the program's.
var commandLine = regexp.MustCompile(`^(?:\$ +)?(?:[A-Z_]+=\S+ +)*(?:go run \./cmd/barium|barium) +`)

// inDocument finds the lines to be typed in a document's blocks of code, and what is
// spoken of between them. Those that are no command of a shell are of other forms:
// the first lines of files, and what is hashed, end with a version.
func inDocument(t *testing.T, file string) (list []mention) {
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	version := regexp.MustCompile(` v\d+( [a-z]+)*$`)
	inline := regexp.MustCompile("`(barium [^`]+)`")
	fence := ""
	for line := range strings.Lines(strings.ReplaceAll(string(data), "\\\n", " ")) {
		line = strings.TrimSpace(line)
		switch rest, fenced := strings.CutPrefix(line, "```"); {
		case fenced && fence == "":
			fence = "```" + rest
		case fenced:
			fence = ""
		case fence == "":
			for _, m := range inline.FindAllStringSubmatch(line, -1) {
				list = append(list, mention{file, m[1], false})
			}
		case commandLine.MatchString(line) && fence != "```yaml":
			list = append(list, mention{file, line, true})
		}
	}
	return slices.DeleteFunc(list, func(m mention) bool { return version.MatchString(m.line) || strings.HasPrefix(m.line, "barium  ") })
}

func spoken(t *testing.T, file string, form *regexp.Regexp) (list []mention) {
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range form.FindAllStringSubmatch(string(data), -1) {
		for line := range strings.Lines(m[1]) {
			if commandLine.MatchString(line) {
				list = append(list, mention{file, strings.TrimSpace(line), false})
			}
		}
	}
	return list
}

// arguments are those of a line as a shell would hand them over, up to what is said
// about it or done with what it prints.
func arguments(line string) []string {
	line = commandLine.ReplaceAllString(line, "")
	var args []string
	for _, m := range regexp.MustCompile(`'([^']*)'|"([^"]*)"|(\S+)`).FindAllStringSubmatch(line, -1) {
		if m[3] != "" && strings.ContainsAny(m[3][:1], "#|><;&\\") {
			break
		}
		args = append(args, m[1]+m[2]+m[3])
	}
	return args
}

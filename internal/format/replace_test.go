package format

import (
	"strings"
	"testing"
)

// What is put into a file is read again as just these words, or not put there at all.
func TestReplace(t *testing.T) {
	const file = "# The lock\n\nHe went by *a ferry* on the Baltic. The crown paid &amp; he left.\n\n- one\n- two\n"
	for name, c := range map[string]struct {
		was, words string
		want       string // of the file; "" where it can't be done
	}{
		"plain words":       {"on the Baltic", "at sea", "He went by *a ferry* at sea. The"},
		"words with a sign": {"on the Baltic", "[withheld]", "[withheld]"},
		"all of emphasis":   {"a ferry", "a boat", "by *a boat* on"},
		"across emphasis":   {"by a ferry on", "away on", ""},
		"a list begins":     {"He went", "- He went", ""},
		"two paragraphs":    {"on the Baltic", "at\n\nsea", ""},
		"nothing":           {"on the Baltic", "", "ferry* . The"},
	} {
		v, err := Parse("a.md", []byte(file))
		if err != nil {
			t.Fatal(err)
		}
		at := strings.Index(v.Text, c.was)
		next, ok := v.Replace(at, at+len(c.was), c.words)
		switch {
		case ok != (c.want != ""):
			t.Errorf("%s: %v", name, ok)
		case ok && (!strings.Contains(strings.ReplaceAll(string(next.Source), `\`, ""), c.want) || next.Text != strings.Replace(v.Text, c.was, c.words, 1)):
			t.Errorf("%s: %s", name, next.Source)
		}
	}
}

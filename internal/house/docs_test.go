package house

import (
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var (
	fence   = regexp.MustCompile("(?ms)^```.*?^```")
	link    = regexp.MustCompile(`\[[^\]]*\]\(([^)\s]+)\)`)
	heading = regexp.MustCompile(`(?m)^#+ (.+)$`)
)

// prose returns a Markdown file without its fenced code.
func prose(t *testing.T, p string) string {
	t.Helper()
	return fence.ReplaceAllString(string(read(t, p)), "")
}

// anchors returns the fragments that a file's headings can be linked by.
func anchors(text string) map[string]bool {
	drop := regexp.MustCompile(`[^\p{L}\p{N} _-]`)
	m := make(map[string]bool)
	for _, h := range heading.FindAllStringSubmatch(text, -1) {
		m[strings.ReplaceAll(strings.ToLower(drop.ReplaceAllString(h[1], "")), " ", "-")] = true
	}
	return m
}

func TestLinksPointSomewhere(t *testing.T) {
	checked := 0
	for _, p := range files(t, ".md") {
		for _, m := range link.FindAllStringSubmatch(prose(t, p), -1) {
			if strings.Contains(m[1], "://") || strings.HasPrefix(m[1], "mailto:") {
				continue
			}
			checked++
			if fault := broken(t, p, m[1]); fault != "" {
				t.Errorf("%s links to %s, %s", p, m[1], fault)
			}
		}
	}
	if checked == 0 {
		t.Error("no relative link was found: this test checks nothing")
	}
}

// The picture of the house has each layer once, from the roof down.
func TestThePictureIsTheHouse(t *testing.T) {
	picture := fence.FindString(string(read(t, "docs/architecture.md")))
	at := len(layers)
	seen := map[string]bool{}
	for line := range strings.Lines(picture) {
		dir, _, _ := strings.Cut(strings.TrimSpace(line), " ")
		if strings.HasPrefix(dir, "```") {
			continue
		}
		i := slices.Index(layers, strings.TrimSuffix(dir, "/barium"))
		switch {
		case i < 0:
			t.Errorf("the picture has %s, which is no layer", dir)
			continue
		case seen[dir]:
			t.Errorf("the picture has %s twice", dir)
		case i > at:
			t.Errorf("the picture has %s below %s", dir, layers[at])
		}
		seen[dir], at = true, i
	}
	for _, l := range layers {
		if strings.Count(l, "/") <= 1 && l != "cmd" && !seen[l] {
			t.Errorf("the picture lacks %s", l)
		}
	}
}

// broken says what is wrong with a relative link in the file from.
func broken(t *testing.T, from, target string) string {
	t.Helper()
	file, fragment, _ := strings.Cut(target, "#")
	to := from
	if file != "" {
		to = path.Join(path.Dir(from), file)
	}
	if _, err := os.Stat(filepath.Join(root, filepath.FromSlash(to))); err != nil {
		return "which doesn't exist"
	}
	if fragment != "" && !anchors(prose(t, to))[fragment] {
		return "and there is no such heading"
	}
	return ""
}

func TestBroken(t *testing.T) {
	for target, ok := range map[string]bool{
		"../LICENSE": true, "../README.md": true, "#dependencies": true, "architecture.md#dependencies": true,
		"nowhere.md": false, "#no-such-heading": false, "../cmd/nothing": false,
	} {
		if got := broken(t, "docs/architecture.md", target) == ""; got != ok {
			t.Errorf("the link %s is good: %v, want %v", target, got, ok)
		}
	}
}

// A marker for work still to do is a promise to a reader who came too early.
func TestNothingIsLeftOpen(t *testing.T) {
	open := regexp.MustCompile(`\b(TO` + `DO|FIX` + `ME|XX` + `X)\b|<!-- FI` + `LL`)
	for _, suffix := range []string{".md", ".go"} {
		for _, p := range files(t, suffix) {
			for _, m := range open.FindAllString(string(read(t, p)), -1) {
				t.Errorf("%s still says %s", p, m)
			}
		}
	}
}

// registryHosts are where packages come from. A file that names one ties the
// project to it; go.mod and go.sum are the go command's own.
var registryHosts = regexp.MustCompile(`(?i)\b(proxy|sum)\.golang\.org\b|\bregistry\.[a-z0-9-]+\.[a-z]{2,}\b|\b(pypi|rubygems|npmjs)\.(org|com)\b`)

func TestNoRegistryIsNamed(t *testing.T) {
	texts := []string{"test", ".ci/run", ".goreleaser.yaml"}
	for _, suffix := range []string{".md", ".go"} {
		texts = append(texts, files(t, suffix)...)
	}
	for _, p := range texts {
		if p == "internal/house/docs_test.go" {
			continue // which has to spell them out
		}
		if m := registryHosts.Find(read(t, p)); m != nil {
			t.Errorf("%s names %s", p, m)
		}
	}
}

package house

import (
	"bytes"
	"testing"
)

// What a merge couldn't settle is for people to settle. In a style sheet or a page no
// compiler would tell.
func TestMergesAreSettled(t *testing.T) {
	checked := 0
	for _, ext := range []string{".css", ".js", ".html", ".md", ".sql", ".yaml", ".go"} {
		for _, p := range files(t, ext) {
			checked++
			for i, line := range bytes.Split(read(t, p), []byte("\n")) {
				if bytes.HasPrefix(line, []byte("<<<<<<"+"< ")) || bytes.HasPrefix(line, []byte(">>>>>>"+"> ")) {
					t.Errorf("%s:%d: a merge was left unsettled", p, i+1)
				}
			}
		}
	}
	if checked == 0 {
		t.Error("no file was found: this test checks nothing")
	}
}

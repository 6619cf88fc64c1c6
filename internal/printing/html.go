package printing

import (
	"bytes"
	_ "embed"
	"html/template"
	"time"
)

//go:embed paper.html
var paperHTML string

// HTML prints a paper as one file that needs nothing else, with a style for paper.
func HTML(p Paper) ([]byte, error) {
	t, err := template.New("paper").Parse(paperHTML)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = t.Execute(&b, struct {
		Paper
		Parts []part
		Date  string
	}{p, parts(p.Page.Blocks), p.At.UTC().Format(time.RFC3339)})
	return b.Bytes(), err
}

// Package affair holds the texts of the demonstration: a confidential report,
// the people it is shared with, and what was published about it. Every name
// and place is invented.
//
// The newspaper's article can't be one fixed text, because it quotes from a
// copy, and each copy words its sites differently. It is therefore a template
// that names stretches of the report: {{passage "P1"}} where the newspaper
// quotes, {{edited "P5"}} where it quotes and edits.
package affair

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"html/template"
	"sort"
	"strings"
)

// The texts as they stand in the files of the same names.
var (
	//go:embed report.md
	report string
	//go:embed people.csv
	people string
	//go:embed article.html
	article string
	//go:embed article-unrelated.html
	unrelated string
	//go:embed blog.txt
	blog string
	//go:embed passages.json
	passages []byte
)

// Report is the unmarked report in Markdown.
func Report() string { return report }

// People is the distribution list: party,name,email.
func People() string { return people }

// Unrelated is an HTML article about a similar event that owes nothing to the
// report.
func Unrelated() string { return unrelated }

// Blog is a plain-text retelling that quotes some 40 words of the original.
func Blog() string { return blog }

// Passage is a stretch of the report that the article uses.
type Passage struct {
	Name       string
	Start, End int    // byte range in Report, within one paragraph
	Edits      []Edit // what the newspaper changes; none where it quotes
	Misquoted  []Edit // what a paper that copies it gets wrong
}

// Edit replaces the first Old by New where the copy at hand has it. A copy
// that words the place differently keeps its wording there.
type Edit struct{ Old, New string }

// Apply returns text as the newspaper prints it.
func (p Passage) Apply(text string) string {
	for _, e := range p.Edits {
		text = strings.Replace(text, e.Old, e.New, 1)
	}
	return text
}

// Passages returns the stretches that the article uses, in the order of the
// report. It fails if one of them isn't found exactly once.
func Passages() ([]Passage, error) {
	var ends map[string]struct {
		From, To         string
		Edits, Misquoted []Edit
	}
	if err := json.Unmarshal(passages, &ends); err != nil {
		return nil, fmt.Errorf("passages.json: %w", err)
	}
	var list []Passage
	for name, e := range ends {
		start, end, err := locate(report, e.From, e.To)
		if err != nil {
			return nil, fmt.Errorf("passage %s: %w", name, err)
		}
		list = append(list, Passage{Name: name, Start: start, End: end, Edits: e.Edits, Misquoted: e.Misquoted})
	}
	sort.Slice(list, func(i, j int) bool { return list[i].Start < list[j].Start })
	return list, nil
}

// locate returns the byte range of text from the only occurrence of from to
// the end of the only occurrence of to.
func locate(text, from, to string) (start, end int, err error) {
	for _, s := range []string{from, to} {
		if n := strings.Count(text, s); s == "" || n != 1 {
			return 0, 0, fmt.Errorf("%q stands %d times in the report, not once", s, n)
		}
	}
	start, end = strings.Index(text, from), strings.Index(text, to)+len(to)
	if start >= end || strings.Contains(text[start:end], "\n") {
		return 0, 0, fmt.Errorf("%q … %q doesn't lie within one paragraph", from, to)
	}
	return start, end, nil
}

// Article returns the newspaper's article in HTML as it quotes a copy. The
// map gives the copy's own wording of each passage by name; what the
// newspaper edits is edited here.
func Article(wording map[string]string) (string, error) {
	q, err := newQuoter(wording)
	if err != nil {
		return "", err
	}
	t, err := template.New("article.html").Funcs(q.verbs()).Parse(article)
	if err != nil {
		return "", fmt.Errorf("article.html: %w", err)
	}
	var b strings.Builder
	if err := t.Execute(&b, nil); err != nil {
		return "", fmt.Errorf("article.html: %w", err)
	}
	return b.String(), nil
}

// A quoter gives the passages as a copy words them.
type quoter struct {
	wording  map[string]string
	passages map[string]Passage
}

func newQuoter(wording map[string]string) (quoter, error) {
	list, err := Passages()
	q := quoter{wording, map[string]Passage{}}
	for _, p := range list {
		q.passages[p.Name] = p
	}
	return q, err
}

// quote returns a passage as the newspaper prints it.
func (q quoter) quote(name string) (string, error) {
	text, ok := q.wording[name]
	if !ok {
		return "", fmt.Errorf("no wording given for passage %q", name)
	}
	return q.passages[name].Apply(text), nil
}

// misquote returns it with the slips of a paper that copies the newspaper.
func (q quoter) misquote(name string) (string, error) {
	text, err := q.quote(name)
	return Passage{Edits: q.passages[name].Misquoted}.Apply(text), err
}

// verbs are what the templates call.
func (q quoter) verbs() map[string]any {
	return map[string]any{"passage": q.quote, "edited": q.quote, "misquoted": q.misquote}
}

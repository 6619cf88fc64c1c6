// Package article takes the article out of a web page: its body without the page
// round it, its title, author, outlet, language, and when it was published with
// how certain that is.
package article

import (
	"errors"
	"fmt"
	"net/url"
	"regexp"
	"strings"
	"sync"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"barium/internal/format"
	"barium/internal/watch"
)

// Article is what a page says, once the page is taken away.
type Article struct {
	Title     string
	Author    string
	Outlet    string
	Language  string     // BCP 47; as declared, else guessed from its words; empty if neither can be
	Published watch.When // zero if the page doesn't say
	Canonical string     // the address that the page gives itself, on the same host; empty if none
	Text      string     // paragraphs parted by blank lines
	Whole     bool       // no article was found, and Text is all that can be read on the page
}

// Errors of Extract, for errors.Is.
var (
	ErrMarkup = errors.New("page can't be read as HTML")
	ErrEmpty  = errors.New("page has no text")
)

// maxElements is the largest page that is looked at closely. The extractor weighs
// each element against others, so one that is larger gives all its text.
const maxElements = 60_000

// least is how many words a body has at least, if the page has more: below that,
// the extractor has taken a caption for the article.
const least = 25

// Extract reads a page that was served at an address with a Content-Type
// header, both of which may be empty.
func Extract(page []byte, media, address string) (Article, error) {
	doc, err := parse(page, media)
	if err != nil {
		return wordsOnly(page, media)
	}
	at, err := url.Parse(address)
	if err != nil {
		at = &url.URL{}
	}
	a := Article{Published: published(doc, at)}
	a.Language = declaredLanguage(doc)
	linked := plainBody(linkedBody(doc))
	strip(doc)
	whole := text(blocks(doc))
	a.body(doc, at, whole)
	if len(a.Text)*2 < len(linked) {
		a.Text, a.Whole = linked, false
	}
	if a.Text == "" {
		return a, fmt.Errorf("%w: it may be built by scripts, which are not run", ErrEmpty)
	}
	if a.Language == "" {
		a.Language = guessLanguage(a.Text)
	}
	return a, nil
}

// Plain reads a page that is plain text, in whatever encoding.
func Plain(page []byte, media string) (Article, error) {
	plain, err := decoded(page, media)
	if err != nil {
		return Article{}, err
	}
	v, err := format.Parse("page.txt", plain)
	if err != nil {
		return Article{}, err
	}
	return Article{Text: v.Text, Language: guessLanguage(v.Text)}, nil
}

// plainBody takes the markup out of a text that shouldn't have any.
func plainBody(s string) string {
	if !strings.ContainsAny(s, "<&") {
		return strings.TrimSpace(s)
	}
	doc, err := html.Parse(strings.NewReader(s))
	if err != nil {
		return ""
	}
	return text(blocks(doc))
}

// wordsOnly reads a page that the parser gives up on, because of how deep it is, tag
// by tag.
func wordsOnly(page []byte, media string) (Article, error) {
	plain, err := decoded(page, media)
	if err != nil {
		return Article{}, err
	}
	v, err := format.Parse("page.html", plain)
	if err != nil {
		return Article{}, fmt.Errorf("%w: %w", ErrMarkup, err)
	}
	return Article{Text: v.Text, Language: guessLanguage(v.Text), Whole: true}, nil
}

// body finds the article. It changes doc.
func (a *Article) body(doc *html.Node, at *url.URL, whole string) {
	a.Title = elementText(doc, atom.Title)
	a.Text, a.Whole = whole, true
	if elements(doc) > maxElements {
		return
	}
	found, err := readable(doc, at)
	if err != nil {
		return
	}
	if t := line(found.Title()); t != "" {
		a.Title = t
	}
	a.Author, a.Outlet = author(found.Byline()), strings.TrimPrefix(line(found.SiteName()), "@")
	a.Title = withoutOutlet(a.Title, a.Outlet)
	if found.Node == nil {
		return
	}
	body := text(trim(blocks(found.Node), a.Title))
	if n := len(strings.Fields(body)); n >= least || n*4 >= len(strings.Fields(whole)) {
		a.Text, a.Whole = body, false
	}
}

// readable calls the extractor. It works on what a stranger wrote, so if it
// trips over a page, that costs the page its trimming and not the watch its life.
func readable(doc *html.Node, at *url.URL) (found readability.Article, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%w: the extractor gave up: %v", ErrMarkup, p)
		}
	}()
	return readability.FromDocument(doc, at)
}

// withoutOutlet takes the outlet's name off the end of a title, where it is set off.
func withoutOutlet(title, outlet string) string {
	rest, ok := strings.CutSuffix(title, outlet)
	if !ok || outlet == "" {
		return title
	}
	bare := strings.TrimRight(rest, " -–—|:·»«")
	if bare == "" || bare == strings.TrimRight(rest, " ") {
		return title
	}
	return bare
}

// author takes the "by" off the front of a byline, and a date off its end.
func author(byline string) string {
	s := line(byline)
	if word, rest, _ := strings.Cut(s, " "); strings.EqualFold(word, "by") || strings.EqualFold(word, "von") || strings.EqualFold(word, "par") {
		s = rest
	}
	if at := dateInByline().FindStringIndex(s); at != nil {
		s = s[:at[0]]
	}
	return strings.TrimRight(s, " ,;|-–—·")
}

var dateInByline = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`\s*(\b(19|20)\d\d-\d\d-\d\d|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}|(January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, (19|20)\d\d).*$`)
})

// line returns s without line breaks and double spaces.
func line(s string) string { return strings.Join(strings.Fields(s), " ") }

func elements(n *html.Node) int {
	count := 0
	for range n.Descendants() {
		count++
	}
	return count
}

func elementText(doc *html.Node, a atom.Atom) string {
	for n := range doc.Descendants() {
		if n.DataAtom == a && n.FirstChild != nil {
			return line(n.FirstChild.Data)
		}
	}
	return ""
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return strings.TrimSpace(a.Val)
		}
	}
	return ""
}

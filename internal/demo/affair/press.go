package affair

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"text/template"
	"time"
)

// A Paper is an outlet of the affair's press.
type Paper struct {
	Name     string
	Slug     string // its part of an address
	Town     string
	Articles []Printed // the newest first
}

// A Printed is an article as a paper prints it.
type Printed struct {
	Slug     string // its part of an address
	Headline string
	Author   string
	At       time.Time
	Text     []string // paragraphs
	// OfReport says that it reuses the report: that the Lantern's article, which
	// is a page by itself, or one of those that go back to it.
	OfReport bool
	page     string // the whole page, where it isn't made of the above
}

// Lantern is the paper that has the report.
const Lantern = "The Morning Lantern"

// papers are the outlets with their towns, the Lantern first.
const papers = `The Morning Lantern, Saltmere
Dunmouth Courier, Dunmouth
The Coast Post, Thornquay
The Halvern Herald, Halvern
Evening Beacon, Brackwater
Marlbeck Gazette, Marlbeck
The Oxhythe Messenger, Oxhythe
Cawmouth Packet, Cawmouth
The Tarnwick Argus, Tarnwick
Ellersby Times, Ellersby
The Fenholt Bell, Fenholt
Grindle Bay News, Grindle Bay
Hathermoor Echo, Hathermoor
The Ironstow Journal, Ironstow
Kelderness Advertiser, Kelderness
Lowmarsh Weekly, Lowmarsh
The Nethersea Pilot, Nethersea
Penhollow Observer, Penhollow
Quarrendale Mercury, Quarrendale
The Ravensay Register, Ravensay
Stannock Star, Stannock
The Vexmoor Chronicle, Vexmoor
Wyrecastle Standard, Wyrecastle
The Ambleford Citizen, Ambleford
Birklund Leader, Birklund
The Crossmere Flyer, Crossmere
Dapplemoor Record, Dapplemoor
The Easthallow Trumpet, Easthallow
Farrowmere Clarion, Farrowmere
The Gillamstow Independent, Gillamstow`

// perPaper is how many articles a paper has on average.
const perPaper = 8

// Press returns thirty papers with 240 articles. One of them is the Lantern's
// that quotes a copy, in the wording given; three go back to it, and the others have
// nothing to do with it. The same wording gives the same press.
func Press(wording map[string]string) ([]Paper, error) {
	topics, err := readTopics()
	if err != nil {
		return nil, err
	}
	var list []Paper
	for line := range strings.Lines(papers) {
		name, town, _ := strings.Cut(strings.TrimSpace(line), ", ")
		list = append(list, Paper{Name: name, Slug: slug(strings.TrimPrefix(name, "The ")), Town: town})
	}
	told, err := ofReport(wording)
	if err != nil {
		return nil, err
	}
	towns := townsOf(list)
	for i := range list {
		p := &list[i]
		p.Articles = told[p.Name]
		w := writer{rnd: rand.New(rand.NewPCG(2025, uint64(i))), topics: topics, towns: towns, home: p.Town}
		if err := w.fill(p, perPaper+i%5-2); err != nil { // six to ten each
			return nil, err
		}
		slices.SortStableFunc(p.Articles, func(a, b Printed) int { return b.At.Compare(a.At) })
	}
	return list, nil
}

func townsOf(list []Paper) (towns []string) {
	for _, p := range list {
		towns = append(towns, p.Town)
	}
	return towns
}

// PrintedAt is when the Lantern prints its article.
func PrintedAt() time.Time { return hour(5, 0) }

// hour is a time on the day that the Lantern prints its article.
func hour(h, m int) time.Time { return time.Date(2025, 2, 12, h, m, 0, 0, time.UTC) }

// ofReport returns, by paper, the articles that reuse the report.
func ofReport(wording map[string]string) (map[string][]Printed, error) {
	page, err := Article(wording)
	if err != nil {
		return nil, err
	}
	told := map[string][]Printed{Lantern: {{
		Slug: "second-device", Headline: "Ferry terminal attackers were building a second device, police papers show",
		Author: "Jo Merriday and Anselm Pike", At: PrintedAt(), OfReport: true, page: page,
	}}}
	for _, c := range []struct {
		paper, file string
		at          time.Time
	}{
		{"Dunmouth Courier", "courier.txt", hour(7, 40)},
		{"The Coast Post", "post.txt", hour(9, 15)},
		{"The Halvern Herald", "herald.txt", hour(11, 30)},
	} {
		a, err := retold(c.file, wording)
		if err != nil {
			return nil, err
		}
		a.At = c.at
		told[c.paper] = []Printed{a}
	}
	return told, nil
}

// retold reads an article that goes back to the Lantern's: a headline, an
// author and paragraphs, with the report's passages as a copy words them.
func retold(name string, wording map[string]string) (Printed, error) {
	text, err := press.ReadFile("press/" + name)
	if err != nil {
		return Printed{}, err
	}
	q, err := newQuoter(wording)
	if err != nil {
		return Printed{}, err
	}
	t, err := template.New(name).Funcs(q.verbs()).Parse(string(text))
	if err != nil {
		return Printed{}, err
	}
	var b strings.Builder
	if err := t.Execute(&b, nil); err != nil {
		return Printed{}, fmt.Errorf("%s: %w", name, err)
	}
	head, body, _ := strings.Cut(strings.TrimSpace(b.String()), "\n\n")
	headline, author, _ := strings.Cut(head, "\n")
	return Printed{Slug: slug(headline), Headline: headline, Author: author, Text: strings.Split(body, "\n\n"), OfReport: true}, nil
}

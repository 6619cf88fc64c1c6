package affair

import (
	"embed"
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode"
	"unicode/utf8"
)

// press holds the patterns of the unrelated articles, a topic a file, the
// articles that go back to the Lantern's, and the pages round them all.
//
// A line of a topic is a name, a colon and what it stands for. A headline goes with
// the lead below it; body, quote and end are paragraphs that may stand in any
// order in between; every other name is set once an article, to one of the
// alternatives. In braces stand names, alternatives ("a|b"), figures ("n 20 90") and numbers
// as they are written in prose ("number 2 30"); a capital letter makes one of the value.
//
//go:embed press
var press embed.FS

// A topic is what articles of one kind are made of.
type topic struct {
	names                  []string // those that are set, in order
	sets                   map[string]string
	headlines, leads       []string
	bodies, quotes, ending []string
}

// topicNames are the files of the topics.
const topicNames = "council courts shipping weather football markets culture health"

func readTopics() (list []topic, err error) {
	for name := range strings.FieldsSeq(topicNames) {
		text, err := press.ReadFile("press/" + name + ".txt")
		if err != nil {
			return nil, err
		}
		t := topic{sets: map[string]string{}}
		for line := range strings.Lines(string(text)) {
			if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
				t.add(line)
			}
		}
		list = append(list, t)
	}
	return list, nil
}

func (t *topic) add(line string) {
	name, pattern, _ := strings.Cut(line, ": ")
	switch name {
	case "headline":
		t.headlines = append(t.headlines, pattern)
	case "lead":
		t.leads = append(t.leads, pattern)
	case "body":
		t.bodies = append(t.bodies, pattern)
	case "quote":
		t.quotes = append(t.quotes, pattern)
	case "end":
		t.ending = append(t.ending, pattern)
	default:
		t.names, t.sets[name] = append(t.names, name), "{"+strings.ReplaceAll(pattern, " | ", "|")+"}"
	}
}

// A writer writes for one paper.
type writer struct {
	rnd    *rand.Rand
	topics []topic
	towns  []string
	home   string
	said   map[string]string // what the names of the article at hand stand for
}

// fill writes articles until the paper has n.
func (w *writer) fill(p *Paper, n int) error {
	var order []int
	for len(p.Articles) < n {
		if len(order) == 0 {
			order = w.rnd.Perm(len(w.topics))
		}
		a, err := w.article(w.topics[order[0]])
		if err != nil {
			return err
		}
		order = order[1:]
		if !slices.ContainsFunc(p.Articles, func(b Printed) bool { return a.Slug == b.Slug }) {
			p.Articles = append(p.Articles, a)
		}
	}
	return nil
}

// article writes an article of a topic, of some 150 to 250 words.
func (w *writer) article(t topic) (a Printed, err error) {
	a.At = hour(0, 0).Add(time.Duration(w.rnd.IntN(36*60)-18*60) * time.Minute)
	w.scene(a.At)
	for _, name := range t.names {
		if w.said[name], err = w.write(t.sets[name]); err != nil {
			return a, err
		}
	}
	opening := w.rnd.IntN(len(t.headlines))
	if a.Headline, err = w.write(t.headlines[opening]); err != nil {
		return a, err
	}
	a.Headline, a.Author = capital(a.Headline), w.person()
	a.Slug = slug(a.Headline)
	a.Text, err = w.paragraphs(t, t.leads[opening])
	return a, err
}

func (w *writer) paragraphs(t topic, lead string) (list []string, err error) {
	words, enough := 0, 120+w.rnd.IntN(90)
	add := func(pattern string) {
		s, failed := w.write(pattern)
		if failed != nil {
			err = failed
		}
		list, words = append(list, s), words+len(strings.Fields(s))
	}
	add(lead)
	bodies, quotes := w.rnd.Perm(len(t.bodies)), w.rnd.Perm(len(t.quotes))
	for i := 0; words < enough && i < len(bodies); i++ {
		add(t.bodies[bodies[i]])
		if i%2 == 0 && i/2 < len(quotes) {
			add(t.quotes[quotes[i/2]])
		}
	}
	add(pick(w.rnd, t.ending))
	return list, err
}

// scene sets what any article may name: two more towns, three people, a street
// and days.
func (w *writer) scene(at time.Time) {
	towns := slices.DeleteFunc(slices.Clone(w.towns), func(s string) bool { return s == w.home })
	w.rnd.Shuffle(len(towns), func(i, j int) { towns[i], towns[j] = towns[j], towns[i] })
	w.said = map[string]string{
		"town": w.home, "other": towns[0], "third": towns[1], "street": pick(w.rnd, strings.Split(streets, ", ")),
		"p": w.person(), "q": w.person(), "r": w.person(),
		"day": at.AddDate(0, 0, -1).Weekday().String(), "otherday": at.AddDate(0, 0, 2).Weekday().String(),
	}
}

const (
	firstNames = "Adela, Bertil, Cosima, Desmond, Edda, Florian, Greta, Hamish, Ilse, Jorunn, Kester, Lavinia, Magnus, Nerys, Osric, Petra, Quentin, Rosalind, Sigrid, Tobin, Una, Verity, Wilfred, Xenia, Yorick, Zelda"
	lastNames  = "Abbeyhouse, Brask, Coldwater, Dunnel, Eversage, Fothermere, Greyling, Hollinshore, Isbrand, Jessamy, Kittwell, Larkspur, Mossgrove, Nettlefold-Ray, Oakapple, Pennyquill, Quarrell, Rushbeck, Saltonby, Thistlewood-Amis, Underhay, Vantongeren, Wintergill, Yarnold"
	streets    = "Tanner's Row, Well Street, Cornmarket, Lower Wharf Road, Priory Lane, Mill Rise, Pepper Lane, Beacon Terrace, Rope Walk, Chapel Green, Station Approach, Herring Steps"
)

func (w *writer) person() string {
	return pick(w.rnd, strings.Split(firstNames, ", ")) + " " + pick(w.rnd, strings.Split(lastNames, ", "))
}

func pick[T any](rnd *rand.Rand, list []T) T { return list[rnd.IntN(len(list))] }

// braces are those without others within.
var braces = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\{[^{}]*\}`) })

// write fills in a pattern, from the inmost braces outward.
func (w *writer) write(pattern string) (string, error) {
	for strings.Contains(pattern, "{") {
		at := braces().FindStringIndex(pattern)
		if at == nil {
			return "", fmt.Errorf("braces that don't pair in %q", pattern)
		}
		said, err := w.slot(pattern[at[0]+1 : at[1]-1])
		if err != nil {
			return "", fmt.Errorf("%w in %q", err, pattern)
		}
		pattern = pattern[:at[0]] + said + pattern[at[1]:]
	}
	return pattern, nil
}

// slot returns what stands in for a pair of braces.
func (w *writer) slot(s string) (string, error) {
	if strings.Contains(s, "|") {
		return pick(w.rnd, strings.Split(s, "|")), nil
	}
	if said, ok := w.said[s]; ok {
		return said, nil
	}
	if said, ok := w.said[strings.ToLower(s)]; ok {
		return capital(said), nil
	}
	var kind string
	var from, to int
	if _, err := fmt.Sscanf(s, "%s %d %d", &kind, &from, &to); err != nil || from > to {
		return "", fmt.Errorf("nothing is known of {%s}", s)
	}
	n := from + w.rnd.IntN(to-from+1)
	switch kind {
	case "n":
		return grouped(n), nil
	case "number":
		return spelt(n), nil
	case "Number":
		return capital(spelt(n)), nil
	}
	return "", fmt.Errorf("nothing is known of {%s}", s)
}

// spelt writes small numbers in letters.
func spelt(n int) string {
	words := strings.Fields("no one two three four five six seven eight nine ten eleven twelve")
	if n < len(words) {
		return words[n]
	}
	return strconv.Itoa(n)
}

// grouped writes a number as papers do.
func grouped(n int) string {
	if n < 1000 {
		return strconv.Itoa(n)
	}
	return fmt.Sprintf("%d,%03d", n/1000, n%1000)
}

func capital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}

// slug is a text as addresses have it.
func slug(s string) string {
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !('a' <= r && r <= 'z' || '0' <= r && r <= '9') })
	return strings.Join(words[:min(len(words), 8)], "-")
}

package affair

import (
	"math/rand/v2"
	"slices"
	"strings"
	"time"
)

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

package mark

import (
	"slices"
	"sort"
	"strings"
)

// accept checks a candidate against everything that must stay and fits it to
// its surroundings. Rules may propose freely; this is where they are held to
// the promises of Find.
func (d *document) accept(c candidate) (candidate, bool) {
	if c.start < 0 || c.end <= c.start || c.end > len(d.text) || c.original < 0 || c.original >= len(c.variants) {
		return c, false
	}
	if d.touches(c.start, c.end) {
		return c, false
	}
	first := sort.Search(len(d.words), func(i int) bool { return d.words[i].End > c.start })
	if !namesMayVary(c.kind) && d.coversName(first, c.end) || !d.figuresStay(c) {
		return c, false
	}
	c.variants = slices.Clone(c.variants) // a rule may keep its list for the next match
	c = d.withArticle(c, first)
	d.curlApostrophes(c)
	c.variants[c.original] = d.text[c.start:c.end]
	d.keepNewline(c)
	if !proper(c.variants) {
		return c, false
	}
	_, _, ok := d.view.SourceRange(c.start, c.end)
	return c, ok
}

// namesMayVary: conventions of writing reach capitalised words (a month, "Mr.",
// the commas between names) and leave the name itself alone.
func namesMayVary(kind string) bool {
	switch kind {
	case "date", "number", "abbreviation", "punctuation", "comma", "contraction", "genitive":
		return true
	}
	return false
}

func (d *document) coversName(first, end int) bool {
	for i := first; i < len(d.words) && d.words[i].Start < end; i++ {
		if d.flags[i]&flagName != 0 {
			return true
		}
	}
	return false
}

// figuresStay: only a convention of numbers or dates may touch a digit.
func (d *document) figuresStay(c candidate) bool {
	const digits = "0123456789"
	if c.kind == "number" || c.kind == "date" || !strings.ContainsAny(d.text[c.start:c.end], digits) {
		return true
	}
	want := figures(d.text[c.start:c.end])
	return !slices.ContainsFunc(c.variants, func(v string) bool { return figures(v) != want })
}

// figures returns the digits of s, each run of them apart.
func figures(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r < '0' || r > '9' }), " ")
}

// proper: two to eight variants, none empty, none twice.
func proper(variants []string) bool {
	if len(variants) < 2 || len(variants) > MaxVariants {
		return false
	}
	for i, v := range variants {
		if strings.TrimSpace(v) == "" || slices.Contains(variants[:i], v) {
			return false
		}
	}
	return true
}

// curlApostrophes writes apostrophes as the document does: the lexicon and the
// rules have straight ones.
func (d *document) curlApostrophes(c candidate) {
	if !d.curly {
		return
	}
	for i, v := range c.variants {
		if c.kind != "punctuation" && strings.Contains(v, "'") {
			c.variants[i] = strings.ReplaceAll(v, "'", "’")
		}
	}
}

// keepNewline: where the place spans the end of a line, a variant of several
// words keeps the break before its last word, so that lines stay about as long
// as they were; a single word has to do without it.
func (d *document) keepNewline(c candidate) {
	here := d.text[c.start:c.end]
	nl := strings.IndexByte(here, '\n')
	if nl < 0 {
		return
	}
	from := len(strings.TrimRight(here[:nl], " \t\r"))
	to := len(here) - len(strings.TrimLeft(here[nl:], " \t\r\n"))
	for i, v := range c.variants {
		if at := strings.LastIndexByte(v, ' '); i != c.original && at > 0 && at < len(v)-1 && !strings.Contains(v, "\n") {
			c.variants[i] = v[:at] + here[from:to] + v[at+1:]
		}
	}
}

// withArticle takes the article before the place into it where a variant wants
// the other one: "a [large]" with "extensive" becomes "[a large]", "an extensive".
func (d *document) withArticle(c candidate, first int) candidate {
	if first == 0 || d.words[first].Start != c.start {
		return c
	}
	w := d.words[first-1]
	if articles[w.Norm] && blank(d.text[w.End:c.start]) {
		c = c.without(beginsWithArticle) // "a lot more" cannot follow "a"
	}
	if w.Norm != "a" && w.Norm != "an" || d.flags[first-1]&flagShut != 0 || !blank(d.text[w.End:c.start]) {
		return c
	}
	here := article(c.variants[c.original])
	if !slices.ContainsFunc(c.variants, func(v string) bool { return article(v) != here }) {
		return c
	}
	if w.Norm != here {
		// The text itself goes against the rule: leave it as it is.
		c.variants = c.variants[c.original : c.original+1]
		return c
	}
	gap, capital := d.text[w.End:c.start], d.flags[first-1]&flagCap != 0
	for i, v := range c.variants {
		c.variants[i] = recase(article(v), capital) + gap + v
	}
	c.start = w.Start
	return c
}

var articles = newWordSet("a an the")

func beginsWithArticle(v string) bool {
	first, _, _ := strings.Cut(v, " ")
	return articles[strings.ToLower(first)]
}

// article returns the indefinite article that the phrase wants: by sound, which
// its letters tell but for a few beginnings. Capitals are taken to be spelt out.
func article(phrase string) string {
	first, _, _ := strings.Cut(phrase, " ")
	low := strings.ToLower(first)
	an := false
	switch {
	case low == "":
	case len(first) > 1 && upper(first):
		an = strings.IndexByte("AEFHILMNORSX", first[0]) >= 0
	case low[0] >= '0' && low[0] <= '9':
		figure := low[:len(low)-len(strings.TrimLeft(low, "0123456789"))]
		an = low[0] == '8' || figure == "11" || figure == "18"
	case vowel(low[0]):
		an = !hasAnyPrefix(low, "uni", "use", "usu", "eu", "one", "once", "ubiq", "utop", "uten", "utili") ||
			hasAnyPrefix(low, "unid", "unim", "unin", "uniss")
	default:
		an = hasAnyPrefix(low, "hour", "honest", "honor", "honour", "heir")
	}
	if an {
		return "an"
	}
	return "a"
}

func hasAnyPrefix(s string, prefixes ...string) bool {
	for _, p := range prefixes {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}

package mark

import (
	"embed"
	"fmt"
	"io/fs"
	"sort"
	"strings"
	"sync"

	"barium/internal/text"
)

//go:embed lexicon/*.lex
var lexiconFiles embed.FS

// lexicon is built from the embedded files on first use; a file that does not
// parse is a defect of the build, which the package's tests catch.
var lexicon = sync.OnceValue(func() *lexiconTable { return embedded(automatic) })

// offering is the lexicon with the entries that are only offered.
var offering = sync.OnceValue(func() *lexiconTable { return embedded(offered) })

func embedded(upTo tier) *lexiconTable {
	t, err := loadLexicon(lexiconFiles, upTo)
	if err != nil {
		panic(err)
	}
	t.figures = true
	return t
}

// tier says who lets an entry hold in a text.
type tier uint8

const (
	automatic tier = iota // right in nearly every place: applied as it is
	offered               // right in most places: applied where the author accepts it
)

var tiers = map[string]tier{"automatic": automatic, "offered": offered}

// lexiconTable finds entries by the first word or two of a form.
type lexiconTable struct {
	words   map[string]lexeme       // id and forms only: the rest is for look
	pairs   map[wordPair][]*pattern // forms of several words, longest first
	classes map[string]map[string]bool
	entries int
	figures bool // words said twice stay: a table for a test of matching goes without
}

func newLexiconTable() *lexiconTable {
	return &lexiconTable{words: map[string]lexeme{}, pairs: map[wordPair][]*pattern{}, classes: map[string]map[string]bool{}}
}

// pattern is one surface form and the entries in which it stands.
type pattern struct {
	words []string // normal forms
	ids   []wordID // of words
	gaps  []string // what stands between the words: " " for any blank
	tail  string   // punctuation after the last word, as in "e.g."
	uses  []use    // in file order
}

// use is a form in one entry: what else may stand there.
type use struct {
	entry    *entry
	variants []form // includes the form itself
	self     int
}

// form is one way of writing a variant.
type form struct {
	text     string
	guards   []guard
	spelling string // the convention that decides how one of its words is written, "" if none
}

func newForm(s string, guards []guard) form {
	f := form{text: s, guards: guards}
	for _, w := range text.Words(s) {
		if sp, ok := spellingOf(w.Norm); ok {
			f.spelling = sp.group
		}
	}
	return f
}

type entry struct {
	kind   string
	source string // file:line
	guards []guard
}

// knows reports whether the word begins an entry: then it is no name.
func (t *lexiconTable) knows(norm string) bool { return t.words[norm].begins }

// loadLexicon reads every .lex file: classes and irregular forms of all files
// first, because any entry may use them. Entries beyond the tier are read, so
// that their mistakes are seen, and left out.
func loadLexicon(files fs.FS, upTo tier) (*lexiconTable, error) {
	names, err := fs.Glob(files, "lexicon/*.lex")
	if err != nil {
		return nil, err
	}
	var lines []lexLine
	for _, name := range names {
		data, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, err
		}
		lines = append(lines, lexLines(name, string(data))...)
	}
	l := &lexLoader{
		table:      newLexiconTable(),
		inflection: newInflections(),
		byForm:     map[string]*pattern{},
		upTo:       upTo,
	}
	if err := l.load(lines); err != nil {
		return nil, err
	}
	l.table.sort()
	return l.table, nil
}

func (t *lexiconTable) sort() {
	for _, ps := range t.pairs {
		sort.SliceStable(ps, func(i, j int) bool { return len(ps[i].words) > len(ps[j].words) })
	}
}

// lexLine is a line of a lexicon file without comment and surrounding blanks.
type lexLine struct {
	at   string // file:line
	text string
	kind string // in force here
	tier string // likewise; "" is automatic
}

func lexLines(name, data string) []lexLine {
	var out []lexLine
	kind, tier := "", ""
	n := 0
	for raw := range strings.Lines(data) {
		n++
		line := strings.TrimSpace(uncomment(raw))
		if k, ok := strings.CutPrefix(line, "kind:"); ok {
			kind = strings.TrimSpace(k)
			continue
		}
		if t, ok := strings.CutPrefix(line, "tier:"); ok {
			tier = strings.TrimSpace(t)
			continue
		}
		if line != "" {
			out = append(out, lexLine{fmt.Sprintf("%s:%d", name, n), line, kind, tier})
		}
	}
	return out
}

func uncomment(line string) string {
	if strings.HasPrefix(line, "#") {
		return ""
	}
	for _, mark := range []string{" #", "\t#"} {
		if i := strings.Index(line, mark); i >= 0 {
			line = line[:i]
		}
	}
	return line
}

// newPattern cuts a form into words; it fails where a form holds no word or
// begins with punctuation.
func newPattern(form string) (*pattern, error) {
	words := text.Words(form)
	if len(words) == 0 || words[0].Start > 0 {
		return nil, fmt.Errorf("%q does not begin with a word", form)
	}
	p := &pattern{tail: form[words[len(words)-1].End:]}
	for i, w := range words {
		p.words = append(p.words, w.Norm)
		if i > 0 {
			p.gaps = append(p.gaps, form[words[i-1].End:w.Start])
		}
	}
	return p, nil
}

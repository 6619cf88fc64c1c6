package mark

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// lexLoader turns lines into patterns.
type lexLoader struct {
	table      *lexiconTable
	inflection inflections
	byForm     map[string]*pattern
	upTo       tier
}

func (l *lexLoader) load(lines []lexLine) error {
	var errs []error
	var entries, classes []lexLine
	for _, line := range lines {
		switch {
		case strings.HasPrefix(line.text, "$"):
			classes = append(classes, line)
		case strings.HasPrefix(line.text, "irregular:"), strings.HasPrefix(line.text, "plural:"):
			errs = append(errs, line.wrap(l.irregular(line.text)))
		default:
			entries = append(entries, line)
		}
	}
	errs = append(errs, l.classes(classes))
	for _, line := range entries {
		errs = append(errs, line.wrap(l.entry(line)))
	}
	return errors.Join(errs...)
}

func (line lexLine) wrap(err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", line.at, err)
}

// classes reads the lines "$name = word, word/v, $other". A class may use one
// that stands further down or in another file.
func (l *lexLoader) classes(lines []lexLine) error {
	written := map[string][]string{}
	var errs []error
	for _, line := range lines {
		name, list, ok := strings.Cut(line.text[1:], "=")
		name = strings.TrimSpace(name)
		switch {
		case !ok || name == "":
			errs = append(errs, line.wrap(errors.New("write $name = word, word")))
		case written[name] != nil || specials[name] != 0:
			errs = append(errs, line.wrap(fmt.Errorf("$%s is written twice", name)))
		default:
			written[name] = splitTrim(list, ",")
		}
	}
	for name := range written {
		if err := l.class(written, name, nil); err != nil {
			errs = append(errs, err)
		}
	}
	return errors.Join(errs...)
}

// class fills one class; within is the chain of classes that asked for it.
func (l *lexLoader) class(written map[string][]string, name string, within []string) error {
	if l.table.classes[name] != nil {
		return nil
	}
	if written[name] == nil || slices.Contains(within, name) {
		return fmt.Errorf("class $%s, used by %v, is not written or contains itself", name, within)
	}
	set := map[string]bool{}
	for _, item := range written[name] {
		if other, ok := strings.CutPrefix(item, "$"); ok {
			if err := l.class(written, other, append(within, name)); err != nil {
				return err
			}
			maps.Copy(set, l.table.classes[other])
			continue
		}
		word, suffix := cutSuffix(item)
		for _, w := range l.inflection.columns(word, suffix) {
			set[w] = true
		}
	}
	l.table.classes[name] = set
	return nil
}

// irregular reads "irregular: begin began begun beginning begins" (base, past,
// past participle, -ing, -s) and "plural: child children".
func (l *lexLoader) irregular(line string) error {
	word, list, _ := strings.Cut(line, ":")
	f := strings.Fields(list)
	switch {
	case word == "irregular" && len(f) == 5:
		l.inflection.verbs[f[0]] = forms{f[0], f[4], f[1], f[2], f[3]}
	case word == "plural" && len(f) == 2, word == "irregular" && len(f) == 2:
		l.inflection.nouns[f[0]] = f[1]
	default:
		return fmt.Errorf("%q: give base, past, past participle, -ing and -s of a verb, or singular and plural of a noun", line)
	}
	return nil
}

// variant is one alternative of an entry before it is expanded.
type variant struct {
	columns forms
	guards  []guard
	oneWay  bool // only put in, never replaced: stands after ">"
}

func (l *lexLoader) entry(line lexLine) error {
	if !slices.Contains(Kinds(), line.kind) {
		return fmt.Errorf("unknown kind %q: put a line kind: before the entry", line.kind)
	}
	t, ok := tiers[line.tier]
	if !ok && line.tier != "" {
		return fmt.Errorf("unknown tier %q: write automatic or offered", line.tier)
	}
	body, guards, _ := strings.Cut(line.text, "::")
	e := &entry{kind: line.kind, source: line.at}
	var err error
	if e.guards, err = l.guards(guards); err != nil {
		return err
	}
	var variants []variant
	for i, side := range strings.Split(body, ">") {
		for _, part := range splitTrim(side, "|") {
			v, err := l.variant(part)
			if err != nil {
				return err
			}
			v.oneWay = i > 0
			variants = append(variants, v)
		}
	}
	if t > l.upTo {
		return nil
	}
	return l.add(e, variants)
}

func (l *lexLoader) variant(part string) (variant, error) {
	var v variant
	if i := strings.LastIndexByte(part, '('); i > 0 && strings.HasSuffix(part, ")") {
		var err error
		if v.guards, err = l.guards(part[i+1 : len(part)-1]); err != nil {
			return v, err
		}
		part = strings.TrimSpace(part[:i])
	}
	if part == "" {
		return v, errors.New("an alternative is empty")
	}
	return v, l.expand(&v, strings.Fields(part))
}

// expand inflects the word that carries the suffix. At the end of a phrase the
// suffix means its head: the first word for a verb ("carry out/v"), the last
// one, or that before "of", for a noun.
func (l *lexLoader) expand(v *variant, words []string) error {
	at, suffix := len(words)-1, byte(0)
	for i, w := range words {
		word, s := cutSuffix(w)
		if s == 0 {
			continue
		}
		if suffix != 0 {
			return errors.New("two words of one alternative are inflected")
		}
		words[i], at, suffix = word, i, s
	}
	if at == len(words)-1 {
		at = headWord(words, suffix)
	}
	for _, form := range l.inflection.columns(words[at], suffix) {
		row := slices.Clone(words)
		row[at] = form
		v.columns = append(v.columns, strings.Join(row, " "))
	}
	return nil
}

func headWord(words []string, suffix byte) int {
	switch of := slices.Index(words, "of"); {
	case suffix == 'v':
		return 0
	case of > 0:
		return of - 1
	}
	return len(words) - 1
}

func (l *lexLoader) add(e *entry, variants []variant) error {
	if len(variants) < 2 || len(variants) > MaxVariants {
		return fmt.Errorf("%d alternatives: give 2 to %d", len(variants), MaxVariants)
	}
	width := len(variants[0].columns)
	for _, v := range variants {
		if len(v.columns) != width {
			return errors.New("some alternatives are inflected (/v, /n) and some are not")
		}
	}
	l.table.entries++
	for self, v := range variants {
		if v.oneWay {
			continue
		}
		for _, form := range slices.Compact(slices.Sorted(slices.Values(v.columns))) {
			if err := l.use(e, variants, self, form); err != nil {
				return err
			}
		}
	}
	return nil
}

// use registers one form of variant self. Where the form stands in several
// columns only the alternatives on which all of them agree are kept.
func (l *lexLoader) use(e *entry, variants []variant, self int, written string) error {
	u := use{entry: e}
	for i, v := range variants {
		to, ok := agreed(variants[self].columns, v.columns, written)
		if !ok || (i != self && to == written) || slices.ContainsFunc(u.variants, func(f form) bool { return f.text == to }) {
			continue
		}
		if i == self {
			u.self = len(u.variants)
		}
		u.variants = append(u.variants, newForm(to, v.guards))
	}
	if len(u.variants) < 2 {
		return nil
	}
	p := l.byForm[written]
	if p == nil {
		var err error
		if p, err = newPattern(written); err != nil {
			return err
		}
		l.byForm[written] = p
		l.table.add(p)
	}
	p.uses = append(p.uses, u)
	return nil
}

// agreed returns what column to says wherever column from says written, if it
// is always the same.
func agreed(from, to forms, written string) (string, bool) {
	found := ""
	for c := range from {
		if from[c] != written {
			continue
		}
		if found != "" && found != to[c] {
			return "", false
		}
		found = to[c]
	}
	return found, found != ""
}

func cutSuffix(word string) (string, byte) {
	if n := len(word); n > 2 && word[n-2] == '/' && strings.IndexByte("vna", word[n-1]) >= 0 {
		return word[:n-2], word[n-1]
	}
	return word, 0
}

func splitTrim(s, sep string) []string {
	var out []string
	for _, p := range strings.Split(s, sep) {
		out = append(out, strings.TrimSpace(p))
	}
	return out
}

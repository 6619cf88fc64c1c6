package mark

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// lexLoader turns lines into patterns.
type lexLoader struct {
	table      *lexiconTable
	inflection inflections
	byForm     map[string]*pattern
}

func (l *lexLoader) load(lines []lexLine) error {
	var errs []error
	var entries []lexLine
	for _, line := range lines {
		var err error
		switch {
		case strings.HasPrefix(line.text, "$"):
			err = l.class(line.text)
		case strings.HasPrefix(line.text, "irregular:"), strings.HasPrefix(line.text, "plural:"):
			err = l.irregular(line.text)
		default:
			entries = append(entries, line)
		}
		if err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", line.at, err))
		}
	}
	for _, line := range entries {
		if err := l.entry(line); err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", line.at, err))
		}
	}
	return errors.Join(errs...)
}

// class reads "$name = word, word/v, $other".
func (l *lexLoader) class(line string) error {
	name, list, ok := strings.Cut(line[1:], "=")
	name = strings.TrimSpace(name)
	if !ok || name == "" {
		return fmt.Errorf("%q: write $name = word, word", line)
	}
	set := l.table.classes[name]
	if set == nil {
		set = map[string]bool{}
		l.table.classes[name] = set
	}
	for _, item := range splitTrim(list, ",") {
		if other, ok := strings.CutPrefix(item, "$"); ok {
			if l.table.classes[other] == nil {
				return fmt.Errorf("$%s is used before it is written", other)
			}
			for w := range l.table.classes[other] {
				set[w] = true
			}
			continue
		}
		word, suffix := cutSuffix(item)
		for _, w := range l.inflection.columns(word, suffix) {
			set[w] = true
		}
	}
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
}

func (l *lexLoader) entry(line lexLine) error {
	if !slices.Contains(Kinds(), line.kind) {
		return fmt.Errorf("unknown kind %q: put a line kind: before the entry", line.kind)
	}
	body, guards, _ := strings.Cut(line.text, "::")
	e := &entry{kind: line.kind, source: line.at}
	var err error
	if e.guards, err = l.guards(guards); err != nil {
		return err
	}
	var variants []variant
	for _, part := range splitTrim(body, "|") {
		v, err := l.variant(part)
		if err != nil {
			return err
		}
		variants = append(variants, v)
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

// expand inflects the words with a suffix and repeats the others.
func (l *lexLoader) expand(v *variant, words []string) error {
	columns := make([]forms, len(words))
	width := 1
	for i, w := range words {
		word, suffix := cutSuffix(w)
		columns[i] = l.inflection.columns(word, suffix)
		if n := len(columns[i]); n > 1 {
			if width > 1 && width != n {
				return errors.New("a verb and a noun are both inflected")
			}
			width = n
		}
	}
	for c := range width {
		row := make([]string, len(words))
		for i := range words {
			row[i] = columns[i][c%len(columns[i])]
		}
		v.columns = append(v.columns, strings.Join(row, " "))
	}
	return nil
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
		u.variants = append(u.variants, form{to, v.guards})
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
		l.table.patterns[p.words[0]] = append(l.table.patterns[p.words[0]], p)
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

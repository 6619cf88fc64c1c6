package web

import (
	"fmt"
	"html/template"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"barium/internal/casebook/estimate"
	"barium/internal/entry"
	"barium/internal/figures"
	"barium/internal/share"
)

// functions are what templates can call.
func functions(files static) template.FuncMap {
	return template.FuncMap{
		"file":     files.address,
		"day":      day,
		"moment":   moment,
		"stamp":    func(t time.Time) string { return t.UTC().Format(time.RFC3339) },
		"sentence": sentence,
		"count":    count,
		"tlp":      tlp,
		"passkey":  newPasskeyForm, "device": device,
		"statusClass": statusClass, "span": span, "remarkForm": newRemarkForm,
		"grades": gradesOf, "figure": figure, "probability": estimate.Percent, "scoreTable": scoreTable,
		"factorWords": factorWords, "times": powers, "add": func(a, b float64) float64 { return a + b },
		"caseHead": headOf, "percent": percent, "strength": strength, "reuse": reuse,
		"way": way, "passages": passages,
		"step": step, "stepWord": stepWord,
		"number": figures.Count[int],
		"inc":    func(n int) int { return n + 1 },
		"chance": chance, "list": func(all ...string) []string { return all },
		// A figure and its sign stay together, in columns as narrow as these.
		"unbroken": strings.NewReplacer(" %", "\u00a0%").Replace,
		"join":     strings.Join, "kind": entry.Kind, "ranges": figures.Ranges, "paragraphs": numbered,
		"mark":  newDamageForm,
		"first": func(names []string) string { return firstOf(names, maxDotNames) }, "named": func(names []string) string { return firstOf(names, 12) }, "list2": func(a, b any) []any { return []any{a, b} }, "needsWords": needsWords,
	}
}

// numbered names paragraphs by their numbers: "paragraph 2", "paragraphs 1–3, 7".
func numbered(list []int) string {
	if len(list) == 1 {
		return "paragraph " + figures.Ranges(list)
	}
	return "paragraphs " + figures.Ranges(list)
}

// day is "23 Nov 2026", in UTC like every time here.
func day(t time.Time) string {
	if t.IsZero() {
		return "–"
	}
	return t.UTC().Format("2 Jan 2006")
}

// moment is "23 Nov 2026, 14:05 UTC".
func moment(t time.Time) string {
	if t.IsZero() {
		return "–"
	}
	return t.UTC().Format("2 Jan 2006, 15:04 UTC")
}

// sentence gives an error's words a capital and a full stop.
func sentence(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if size == 0 {
		return ""
	}
	s = string(unicode.ToUpper(r)) + s[size:]
	if strings.HasSuffix(s, "?") || strings.HasSuffix(s, "!") || strings.HasSuffix(s, ".") {
		return s
	}
	return s + "."
}

// count is "1 copy" or "3 copies".
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// way says how a copy was handed over.
func way(w share.Way) string {
	switch w {
	case share.Page:
		return "read in a page"
	case share.Download:
		return "downloaded"
	case share.Interface:
		return "by a program"
	case share.Mail:
		return "by mail"
	}
	return "handed over as a file"
}

// tlp is the class of a label's colours: "tlp-amber-strict" for TLP:AMBER+STRICT.
func tlp(label string) string {
	return strings.ToLower(strings.NewReplacer(":", "-", "+", "-").Replace(label))
}

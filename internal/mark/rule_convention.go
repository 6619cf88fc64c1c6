package mark

import "strings"

// ruleConvention ties the house-style choices that a reader would notice if
// they were mixed: the sign for percent, the form of dates, the comma before
// the last member of a series, the blank around a dash.
func ruleConvention(s *sentence, emit func(candidate)) {
	for i := range s.words {
		switch w := s.norm(i); {
		case w == "percent" || w == "per" && s.norm(i+1) == "cent":
			s.percent(i, emit)
		case s.in(i, monthNames):
			s.date(i, emit)
		}
	}
}

// percent: "percent" or "per cent" after a figure.
func (s *sentence) percent(i int, emit func(candidate)) {
	last, stands := i, 0
	if s.norm(i) == "per" {
		last, stands = i+1, 1
	}
	if !s.is(i-1, cNumber) || last > i && s.gap(i) != " " || s.raw(i) != s.norm(i) {
		return
	}
	emit(candidate{start: s.words[i].Start, end: s.words[last].End, variants: []string{"percent", "per cent"}, original: stands,
		kind: "number", group: "number:percent", rank: rankConvention})
}

var monthNames = newWordSet("january february march april may june july august september october november december")

// date: "January 5, 1999" or "5 January 1999". A day without its year keeps its
// form: beside it stand days that can't change, "18 to 24 January".
func (s *sentence) date(i int, emit func(candidate)) {
	if !capitalisedWord(s.raw(i)) {
		return
	}
	if day(s.norm(i+1)) && s.gap(i) == " " && s.gap(i+1) == ", " && year(s.norm(i+2)) {
		s.emitDate(i, i+2, s.raw(i+1), s.raw(i), s.raw(i+2), 0, emit)
		return
	}
	if i > 0 && day(s.norm(i-1)) && s.gap(i-1) == " " && s.gap(i) == " " && year(s.norm(i+1)) {
		s.emitDate(i-1, i+1, s.raw(i-1), s.raw(i), s.raw(i+1), 1, emit)
		return
	}
}

// emitDate proposes both orders. The comma that closes "January 5, 1999," goes
// with that order.
func (s *sentence) emitDate(from, to int, day, month, year string, stands int, emit func(candidate)) {
	variants := []string{month + " " + day + ", " + year, day + " " + month + " " + year}
	start, end := s.words[from].Start, s.words[to].End
	if stands == 0 && strings.HasPrefix(s.gap(to), ", ") {
		variants[0] += ","
		end++
	}
	if s.doc.text[start:end] != variants[stands] {
		return
	}
	emit(candidate{start: start, end: end, variants: variants, original: stands, kind: "date", group: "date", rank: rankConvention})
}

func capitalisedWord(raw string) bool { return raw != "" && 'A' <= raw[0] && raw[0] <= 'Z' }

// day: 1 to 31, written without a leading zero.
func day(w string) bool {
	switch len(w) {
	case 1:
		return '1' <= w[0] && w[0] <= '9'
	case 2:
		return strings.Contains("12", w[:1]) && '0' <= w[1] && w[1] <= '9' || w == "30" || w == "31"
	}
	return false
}

// year: 1000 to 2999.
func year(w string) bool {
	if len(w) != 4 || w[0] != '1' && w[0] != '2' {
		return false
	}
	for i := 1; i < 4; i++ {
		if w[i] < '0' || '9' < w[i] {
			return false
		}
	}
	return true
}

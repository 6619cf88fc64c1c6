package survival

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"barium/internal/text"
)

// rewrite returns s with every word passed through edit.
func rewrite(s string, edit func(word string) string) string {
	var b strings.Builder
	at := 0
	for _, w := range text.Words(s) {
		b.WriteString(s[at:w.Start])
		b.WriteString(edit(s[w.Start:w.End]))
		at = w.End
	}
	return b.String() + s[at:]
}

// Replaced puts another word, out of somebody else's article, for the given
// share of the words.
func Replaced(s string, share float64, seed uint64) string {
	rng := source(seed, 7)
	foreign := text.Words(article)
	return rewrite(s, func(word string) string {
		if rng.Float64() >= share {
			return word
		}
		w := foreign[rng.IntN(len(foreign))]
		return article[w.Start:w.End]
	})
}

// Dropped leaves out the given share of the words.
func Dropped(s string, share float64, seed uint64) string {
	rng := source(seed, 8)
	return rewrite(s, func(word string) string {
		if rng.Float64() < share {
			return ""
		}
		return word
	})
}

// A Style is what a newspaper does to every text it prints.
type Style int

// The house styles of the table.
const (
	British Style = iota
	American
)

// spellings are pairs British, American; an entry ending in - is a stem.
var spellings = [][2]string{
	{"labour-", "labor-"}, {"favour-", "favor-"}, {"honour-", "honor-"}, {"neighbour-", "neighbor-"}, {"colour-", "color-"},
	{"harbour-", "harbor-"}, {"behaviour-", "behavior-"}, {"defence", "defense"}, {"offence-", "offense-"}, {"centre", "center"},
	{"centres", "centers"}, {"programme", "program"}, {"programmes", "programs"}, {"licence", "license"}, {"judgement-", "judgment-"},
	{"organis-", "organiz-"}, {"recognis-", "recogniz-"}, {"realis-", "realiz-"}, {"authoris-", "authoriz-"}, {"modernis-", "moderniz-"},
	{"stabilis-", "stabiliz-"}, {"utilis-", "utiliz-"}, {"emphasise-", "emphasize-"}, {"mobilis-", "mobiliz-"}, {"demobilis-", "demobiliz-"},
	{"liberalis-", "liberaliz-"}, {"travelled", "traveled"}, {"travelling", "traveling"}, {"cancelled", "canceled"}, {"towards", "toward"}, {"grey", "gray"},
	{"enrol", "enroll"}, {"fulfil", "fulfill"}, {"metres", "meters"}, {"ageing", "aging"}, {"sceptic-", "skeptic-"}, {"cheque-", "check-"},
}

// contractions are always written out in print.
var contractions = map[string]string{
	"don't": "do not", "doesn't": "does not", "didn't": "did not", "can't": "cannot", "won't": "will not", "isn't": "is not",
	"aren't": "are not", "wasn't": "was not", "haven't": "have not", "hasn't": "has not", "shouldn't": "should not",
	"we're": "we are", "we've": "we have", "we'll": "we will", "i'm": "I am", "i've": "I have", "i'll": "I will",
	"it's": "it is", "they're": "they are", "they've": "they have", "that's": "that is", "there's": "there is", "let's": "let us",
}

var (
	serialComma   = regexp.MustCompile(`(\w), (and|or) (\w+[.,;])`)
	noSerialComma = regexp.MustCompile(`(\w+, \w+) (and|or) (\w+[.,;])`)
	percent       = regexp.MustCompile(`(?i)\bper cent\b|\bpercent\b`)
	thatless      = regexp.MustCompile(`\b(believe|know|hope|think|say|said|says) (I|we|you|he|she|they|it|there|our|this)\b`)
	titles        = regexp.MustCompile(`\b(Mr|Mrs|Dr)\.`)
)

// Edited is s after a copy editor: one spelling, one way with serial commas and
// per cent, contractions written out, "that" put in where it was left out.
func Edited(s string, style Style, _ uint64) string {
	s = rewrite(s, func(word string) string { return printed(word, style) })
	s = thatless.ReplaceAllString(s, "$1 that $2")
	if style == American {
		s = noSerialComma.ReplaceAllString(s, "$1, $2 $3")
		return percent.ReplaceAllString(s, "percent")
	}
	s = serialComma.ReplaceAllString(s, "$1 $2 $3")
	s = titles.ReplaceAllString(s, "$1")
	return percent.ReplaceAllString(s, "per cent")
}

func printed(word string, style Style) string {
	norm := text.Norm(word)
	if long, ok := contractions[norm]; ok {
		return cased(long, word)
	}
	for _, pair := range spellings {
		from, to := pair[1-int(style)], pair[int(style)]
		stem, isStem := strings.CutSuffix(from, "-")
		if norm == stem {
			return cased(strings.TrimSuffix(to, "-"), word)
		}
		if isStem && strings.HasPrefix(norm, stem) {
			return cased(strings.TrimSuffix(to, "-")+norm[len(stem):], word)
		}
	}
	return word
}

// cased gives s the capital of its model.
func cased(s, model string) string {
	if r, _ := utf8.DecodeRuneInString(model); !unicode.IsUpper(r) {
		return s
	}
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}

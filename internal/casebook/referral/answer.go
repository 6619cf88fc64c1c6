package referral

import (
	"strings"
	"time"
	"unicode/utf8"

	"barium/internal/share/invalid"
)

// What a source is.
const (
	Entry      = "event"      // of the ledger
	Exhibit    = "exhibit"    // of the case
	Seen       = "seen"       // a publication that the watch found
	Document   = "document"   // that is protected here
	Assessment = "assessment" // of the damage, an entry of it
	Secret     = "secret"     // that is kept on the matter, with what was said
	Person     = "person"     // who wrote the answer
)

// A Source is what a sentence rests on.
type Source struct {
	Kind string `json:"kind"`
	Ref  string `json:"ref"`
}

// A Line is a sentence of an answer with what it rests on.
type Line struct {
	Text    string   `json:"text"`
	Sources []Source `json:"sources"`
}

// An Answer is what is known about a question: from the case, and as somebody wrote
// it. What is written stands in place of what the case says, and closes its gaps.
type Answer struct {
	Question
	Lines   []Line   `json:"lines"`
	Gaps    []string `json:"gaps"` // what nobody knows or has said
	Written *Written `json:"written"`
}

// Open reports whether something is missing.
func (a Answer) Open() bool { return a.Written == nil && len(a.Gaps) > 0 }

// A Written answer is somebody's own. With no text it takes back an earlier one.
type Written struct {
	Question int       `json:"question"`
	Text     string    `json:"text"`
	Source   string    `json:"source"` // what it rests on, in words; "" for the person's own knowledge
	By       string    `json:"by"`
	At       time.Time `json:"at"`
	Event    int64     `json:"event"`
}

const (
	maxText   = 5000 // characters of an answer
	maxSource = 400
)

// Check says what is wrong with a written answer.
func (w Written) Check() error {
	switch {
	case w.Question < 1 || w.Question > len(Questions()):
		return invalid.In("question", "there is no question %d: want 1 to %d", w.Question, len(Questions()))
	case utf8.RuneCountInString(w.Text) > maxText:
		return invalid.In("text", "that is more than %d characters: say it shorter, and keep the rest in an exhibit", maxText)
	case utf8.RuneCountInString(w.Source) > maxSource:
		return invalid.In("source", "that is more than %d characters: say it shorter", maxSource)
	}
	return nil
}

// over sets what people wrote over what the case says. Of several answers to a
// question the last one counts.
func over(list []Answer, written []Written) []Answer {
	for _, w := range written {
		i := w.Question - 1
		if i < 0 || i >= len(list) {
			continue
		}
		list[i].Written = nil
		if strings.TrimSpace(w.Text) != "" {
			list[i].Written = &w
		}
	}
	return list
}

// Gaps lists the numbers of the questions in which something is missing.
func Gaps(list []Answer) []int {
	open := []int{}
	for _, a := range list {
		if a.Open() {
			open = append(open, a.Number)
		}
	}
	return open
}

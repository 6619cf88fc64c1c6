package article

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// trim takes out of an article's blocks what stands between its paragraphs
// without belonging to them: links to other articles, credits, dates, calls to
// subscribe. It goes by form first (a block that is all link) and by wording only for
// lines that are set the same way everywhere.
func trim(list []block, title string) []block {
	var kept []block
	begun := false
	for i, b := range list {
		switch {
		case b.foreign(), b.headed && !b.long(), b.heading && !followed(list[i+1:]),
			!begun && (b.label() || strings.EqualFold(b.text, title)):
			continue
		}
		begun = begun || !b.heading
		kept = append(kept, b)
	}
	return kept
}

// label is a few words that are no sentence: a byline, a section's name. Between the
// title and the first paragraph they belong to the page.
func (b block) label() bool {
	last, _ := utf8.DecodeLastRuneInString(b.text)
	return b.words() <= 8 && !unicode.IsPunct(last) && !b.item && !b.heading
}

// long is a block that says something by itself.
func (b block) long() bool { return b.words() >= 40 }

// words counts words, also where none are parted by spaces.
func (b block) words() int { return max(len(strings.Fields(b.text)), utf8.RuneCountInString(b.text)/8) }

// foreign says that a block isn't the article's.
func (b block) foreign() bool {
	if b.pre || b.long() {
		return false
	}
	share := float64(b.linked) / float64(len(b.text))
	return share > .75 || furniture().MatchString(b.text) || credited().MatchString(b.text) || !strings.ContainsFunc(b.text, isWord)
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// credited is a caption: a line or two that end in whose picture it is.
var credited = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)[(\[]\s*((image|photo|picture|photograph|foto|credit|bild)s?\s*(credit|by)?\s*[:/©]|©|(ap|reuters|afp|epa|getty)( (photo|images?))?\b\s*[/)\]]).{0,60}$`)
})

// followed says whether the article goes on behind a heading.
func followed(rest []block) bool {
	for _, b := range rest {
		if !b.heading && !b.foreign() {
			return true
		}
		if b.heading {
			return false
		}
	}
	return false
}

// furniture is what is written round articles rather than in them.
var furniture = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)^(` + strings.Join([]string{
		`advert(isement)?s?`, `(continue reading|story continues|article continues|scroll down)\b.{0,40}`,
		`(related|read more|see more|more|see also|also read|read also|also|read next|you may also like|you might also like|don't miss|more on this( story)?|recommended|most read|trending)( (articles?|stories|news|topics|content|video|videos))?\s*[:.…|]*`,
		`(related|read more|see also|also read|read also|read next|don't miss)\s*:.{0,200}`,
		`\(?(photo|image|picture|photograph|photos|images|pic|video|credit|source)(s)?( (credit|by|copyright|caption|courtesy))?s?\s*[:|©].{0,120}`,
		`image (copyright|caption)\b.{0,200}`, `(enlarge|view|open) (image|gallery|photo)s?.{0,40}`, `©.{0,200}`, `copyright\b.{0,200}`, `all rights reserved.{0,100}`,
		`(published|posted|updated|last updated|last modified|first published)\s*(on|at|:)?\s*.{0,60}\d.{0,30}`,
		`(share|tweet|print|email|e-mail|save|comments?|close|caption|image|loading|skip to content|sign in|sign up|subscribe|follow us|view comments|leave a comment|share this.{0,30})[.:…]*`,
		`(click here|sign up|subscribe|get the latest|join our|follow .{0,30} on (twitter|facebook|instagram)|like us on|download (the|our))\b.{0,200}`,
		`this (slideshow|video|site|feature) requires javascript.*`, `.{0,60}uses cookies.{0,200}`, `https?://\S+`,
	}, "|") + `)$`)
})

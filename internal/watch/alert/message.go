package alert

import (
	"fmt"
	"strings"
	"time"
)

// Message is what is told. It is what a webhook gets as JSON.
type Message struct {
	ID       string    `json:"id"` // the same at every attempt, so that the receiver can tell
	Matter   string    `json:"matter,omitempty"`
	Family   string    `json:"family,omitempty"`
	Made     time.Time `json:"made"`
	Findings []Finding `json:"findings"`
}

// Finding is one sighting in a message.
type Finding struct {
	Sighting  string    `json:"sighting"`
	Document  string    `json:"document"`
	Kind      string    `json:"kind"`
	Strength  float64   `json:"strength"`
	Words     int       `json:"words"`
	Title     string    `json:"title,omitempty"`
	Outlet    string    `json:"outlet,omitempty"`
	URL       string    `json:"url,omitempty"`
	Published time.Time `json:"published,omitzero"`
	Copies    string    `json:"copies,omitempty"` // the sighting that it is a copy of
}

// Subject is the message in a line.
func (m Message) Subject() string {
	if len(m.Findings) == 0 {
		return "barium: nothing found"
	}
	f := m.Findings[0]
	s := fmt.Sprintf("barium: %s, %d words %s", oneLine(f.Document), f.Words, f.Kind)
	if f.Outlet != "" {
		s += " in " + oneLine(f.Outlet)
	}
	if n := len(m.Findings) - 1; n > 0 {
		s += fmt.Sprintf(" and %d more", n)
	}
	return s
}

// Text is the message as plain text. It quotes nothing of the document: mail and
// chat are no place for it.
func (m Message) Text() string {
	var b strings.Builder
	if m.Matter != "" {
		fmt.Fprintf(&b, "matter %s\n", oneLine(m.Matter))
	}
	for _, f := range m.Findings {
		fmt.Fprintf(&b, "\n%s: %d words %s, strength %.2f\n", oneLine(f.Document), f.Words, f.Kind, f.Strength)
		for _, l := range []struct{ name, value string }{{"title", f.Title}, {"outlet", f.Outlet}, {"where", f.URL}, {"copy of", f.Copies}} {
			if l.value != "" {
				fmt.Fprintf(&b, "  %-9s %s\n", l.name, oneLine(l.value))
			}
		}
		if !f.Published.IsZero() {
			fmt.Fprintf(&b, "  %-9s %s\n", "published", f.Published.UTC().Format("2006-01-02 15:04 MST"))
		}
	}
	return b.String()
}

// oneLine takes line breaks and control characters out of what a stranger
// published: they could forge a header, or write to a terminal.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r >= 0x80 && r < 0xa0 || r == '\u2028' || r == '\u2029' || r >= '\u202a' && r <= '\u202e' {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s, "?"))
}

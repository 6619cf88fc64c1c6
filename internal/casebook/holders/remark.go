package holders

import (
	"strings"
	"time"

	"barium/internal/share/invalid"
)

// A RemarkKind is what is entered by hand.
type RemarkKind string

// The kinds of remark.
const (
	HeldByWord RemarkKind = "holder"    // somebody's word that a person, or a party, had an item
	WasPublic  RemarkKind = "public"    // the item was to be had in public
	Elsewhere  RemarkKind = "elsewhere" // a third source has it
	Examined   RemarkKind = "examined"  // ways of deriving the item were looked for
	Derives    RemarkKind = "rule"      // whoever has all of From can work the item out
	Struck     RemarkKind = "struck"    // another remark was wrong
)

// A Remark is entered by hand by somebody who works on the case. It can be struck
// out by another, and stays readable.
type Remark struct {
	ID, Case string
	Said
	By    string
	At    time.Time
	Event int64
}

// Said is what a remark says.
type Said struct {
	Kind RemarkKind `json:"kind" enum:"holder,public,elsewhere,examined,rule,struck"`
	// Items that it is about; of a rule, the ones that follow.
	Items  []Item    `json:"items,omitempty" maxItems:"200"`
	From   []Item    `json:"from,omitempty" maxItems:"50" doc:"of a rule: what it starts from, all of it"`
	Other  Other     `json:"other,omitzero" doc:"of a holder"`
	Since  time.Time `json:"since,omitzero" doc:"of a public text; zero where nobody knows"`
	Text   string    `json:"text" maxLength:"1000" doc:"how it is known"`
	Strike string    `json:"strike,omitempty" doc:"the remark that was wrong"`
}

// maxSaid is in characters.
const maxSaid = 1000

// Check reports what is wrong with a remark.
func (s Said) Check(now time.Time) error {
	text := strings.TrimSpace(s.Text)
	switch {
	case text == "":
		return invalid.In("text", "say how it is known: others will rely on it")
	case len([]rune(text)) > maxSaid:
		return invalid.In("text", "that is longer than %d characters: shorten it", maxSaid)
	case s.Kind == Struck && s.Strike == "":
		return invalid.In("strike", "name the remark that was wrong")
	case s.Kind != Struck && len(s.Items) == 0:
		return invalid.In("items", "choose at least one paragraph")
	case s.Kind == Derives && len(s.From) == 0:
		return invalid.In("from", "a rule starts from something: choose what. What can be had without is public: note it as that")
	case s.Since.After(now):
		return invalid.In("since", "that is a time to come")
	}
	switch s.Kind {
	case HeldByWord:
		if o := s.Other; o.Person == "" && o.Party == "" && o.PartyName == "" {
			return invalid.In("others", "say at which organisation that was")
		}
		return Answer{Others: []Other{s.Other}}.Check(now)
	case WasPublic, Elsewhere, Examined, Derives, Struck:
		return nil
	}
	return invalid.In("kind", "%q is no kind of remark", s.Kind)
}

// standing lists the remarks that weren't struck out.
func standing(list []Remark) []Remark {
	struck := map[string]bool{}
	for _, r := range list {
		if r.Kind == Struck {
			struck[r.Strike] = true
		}
	}
	var out []Remark
	for _, r := range list {
		if r.Kind != Struck && !struck[r.ID] {
			out = append(out, r)
		}
	}
	return out
}

// StruckOut reports which remarks were.
func StruckOut(list []Remark) map[string]bool {
	out := map[string]bool{}
	for _, r := range list {
		if r.Kind == Struck {
			out[r.Strike] = true
		}
	}
	return out
}

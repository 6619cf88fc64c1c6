package entry

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"barium/receipt"
)

// A Field is something that an entry holds, by its name, as words.
type Field struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// Fields lists what an event holds, by name, but what it was decided from.
func Fields(e receipt.Event, names Names) []Field {
	list := []Field{}
	for _, k := range slices.Sorted(maps.Keys(e.Fields)) {
		if k == "why" || k == "policies" || k == "facts" {
			continue
		}
		if v := named(e.Fields[k], names); v != "" {
			list = append(list, Field{k, v})
		}
	}
	return list
}

// A Decision is what the rules came to when an act was tried.
type Decision struct {
	Allowed bool     `json:"allowed"`
	Words   string   `json:"words"`                  // why
	Rules   []string `json:"rules" nullable:"false"` // ids of those that decided; none where no permit held
	Facts   []Field  `json:"facts" nullable:"false"` // what it was decided from, but what spoke for nobody
}

// DecisionOf is the decision that an event carries; nil where nothing was to be
// decided.
func DecisionOf(e receipt.Event, names Names) *Decision {
	facts, ok := e.Fields["facts"].(map[string]any)
	if !ok {
		return nil
	}
	d := &Decision{Words: e.Text("why"), Rules: texts(e.Fields["policies"]), Facts: []Field{}}
	d.Allowed = strings.HasPrefix(d.Words, "allowed")
	for _, f := range known() {
		if v := f.says(facts[f.key], names); v != "" {
			d.Facts = append(d.Facts, Field{f.words, v})
		}
	}
	return d
}

// A fact has a key in the ledger for ever, and words for it.
type fact struct {
	key, words string
	says       func(v any, names Names) string
}

// known lists the facts, in the order in which people ask for them.
func known() []fact {
	return []fact{
		{"act", "Act", named}, {"now", "Decided at", moment}, {"person", "Person", named}, {"party", "Their party", named},
		{"roles", "Their roles", named}, {"admitted", "Labels they are admitted to", named}, {"matter", "Matter", named},
		{"document", "Document", named}, {"owner", "Owner", named}, {"originators", "Originators", named}, {"own", "Wholly their party’s own", yes},
		{"releaser", "Released for", named}, {"subject", "Party whose standing is to change", named}, {"standing", "Standing of their party", named},
		{"since", "It has stood so since", moment}, {"condition", "Condition of that standing", named}, {"labels", "Labels", named}, {"terms", "Terms", named},
		{"compartments", "Labels to be admitted to", named}, {"unknown", "Conditions that nobody here knows", named}, {"conflicts", "Terms that contradict each other", named},
		{"embargo", "Not before", moment}, {"expires", "Not after", moment}, {"readable", "Paragraphs that they may have", number},
		{"release", "Release", named}, {"parent", "It came of release", named}, {"asked", "Their party is asked to let it go on", yes}, {"state", "State of the release", named}, {"proposer", "Proposed by", named},
		{"recipient", "The release names them", yes}, {"accepted", "They accepted its terms", yes},
		{"outside", "Outside of the audience of", named}, {"owed", "Consent is owed by", named},
	}
}

// named are the words of a value, ids by their names.
func named(v any, names Names) string {
	switch v := v.(type) {
	case string:
		return names(v)
	case []any:
		return strings.Join(each(v, names), ", ")
	case map[string]any:
		var list []string
		for _, k := range slices.Sorted(maps.Keys(v)) {
			if says := named(v[k], names); says != "" {
				list = append(list, k+" "+says)
			}
		}
		return strings.Join(list, ", ")
	}
	return value(v)
}

func each(list []any, names Names) []string {
	out := make([]string, len(list))
	for i, v := range list {
		if out[i] = named(v, names); mapped(v) {
			out[i] = "(" + out[i] + ")"
		}
	}
	return out
}

func mapped(v any) bool { _, ok := v.(map[string]any); return ok }

// value are the words of a value as it stands.
func value(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case bool:
		return map[bool]string{true: "yes", false: "no"}[v]
	case []any:
		return strings.Join(texts(v), ", ")
	}
	return fmt.Sprint(v)
}

func texts(v any) []string {
	list, _ := v.([]any)
	out := make([]string, len(list))
	for i, x := range list {
		out[i] = value(x)
	}
	return out
}

// yes says nothing of what is not so.
func yes(v any, _ Names) string {
	if v == true {
		return "yes"
	}
	return ""
}

func number(v any, _ Names) string {
	if n, ok := v.(int64); ok && n > 0 {
		return fmt.Sprint(n)
	}
	return ""
}

// moment is a time that is kept in seconds, 0 for none.
func moment(v any, _ Names) string {
	n, ok := v.(int64)
	if !ok || n == 0 {
		return ""
	}
	return time.Unix(n, 0).UTC().Format("2 January 2006, 15:04:05 UTC")
}

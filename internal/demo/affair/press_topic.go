package affair

import (
	"embed"
	"strings"
)

// press holds the patterns of the unrelated articles, a topic a file, the
// articles that go back to the Lantern's, and the pages round them all.
//
// A line of a topic is a name, a colon and what it stands for. A headline goes with
// the lead below it; body, quote and end are paragraphs that may stand in any
// order in between; every other name is set once an article, to one of the
// alternatives. In braces stand names, alternatives ("a|b"), figures ("n 20 90") and numbers
// as they are written in prose ("number 2 30"); a capital letter makes one of the value.
//
//go:embed press
var press embed.FS

// A topic is what articles of one kind are made of.
type topic struct {
	names                  []string // those that are set, in order
	sets                   map[string]string
	headlines, leads       []string
	bodies, quotes, ending []string
}

// topicNames are the files of the topics.
const topicNames = "council courts shipping weather football markets culture health"

func readTopics() (list []topic, err error) {
	for name := range strings.FieldsSeq(topicNames) {
		text, err := press.ReadFile("press/" + name + ".txt")
		if err != nil {
			return nil, err
		}
		t := topic{sets: map[string]string{}}
		for line := range strings.Lines(string(text)) {
			if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
				t.add(line)
			}
		}
		list = append(list, t)
	}
	return list, nil
}

func (t *topic) add(line string) {
	name, pattern, _ := strings.Cut(line, ": ")
	switch name {
	case "headline":
		t.headlines = append(t.headlines, pattern)
	case "lead":
		t.leads = append(t.leads, pattern)
	case "body":
		t.bodies = append(t.bodies, pattern)
	case "quote":
		t.quotes = append(t.quotes, pattern)
	case "end":
		t.ending = append(t.ending, pattern)
	default:
		t.names, t.sets[name] = append(t.names, name), "{"+strings.ReplaceAll(pattern, " | ", "|")+"}"
	}
}

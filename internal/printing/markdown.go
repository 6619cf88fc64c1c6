package printing

import (
	"strings"

	"barium/internal/finding"
)

// Markdown prints a paper as CommonMark. What others wrote is escaped, so that it
// stays text.
func Markdown(p Paper) []byte {
	var b strings.Builder
	b.WriteString("# " + plain(p.Title) + "\n")
	for _, x := range parts(p.Page.Blocks) {
		if x.Kind == finding.Gap {
			continue // blocks stand apart anyway
		}
		b.WriteString("\n")
		for i, k := range x.Blocks {
			b.WriteString(markdownBlock(k, i == len(x.Blocks)-1))
		}
	}
	if p.Note != "" {
		b.WriteString("\n---\n\n" + plain(p.Note) + "\n")
	}
	return []byte(b.String())
}

func markdownBlock(k finding.Block, last bool) string {
	switch k.Kind {
	case finding.Heading:
		return "## " + plain(k.Text) + "\n"
	case finding.Bullet:
		return "- " + plain(k.Text) + "\n"
	case finding.Item:
		return "- **" + plain(k.Name) + "**: " + plain(k.Text) + "\n"
	case finding.Inset:
		if !last {
			return "> " + plain(k.Text) + "\\\n"
		}
		return "> " + plain(k.Text) + "\n"
	case finding.Command:
		return "    " + strings.ReplaceAll(k.Text, "\n", "\n    ") + "\n"
	}
	return plain(k.Text) + "\n"
}

// plain is text on one line without anything that Markdown would read: inside a line
// its signs, and at the beginning what would make it a list, a heading or a rule.
func plain(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	var b strings.Builder
	mark := opening(s)
	for i, r := range s {
		if i == mark || strings.ContainsRune("\\`*_[]<>&~|", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// opening is where a sign stands that would begin a block, -1 for nowhere.
func opening(s string) int {
	if s != "" && strings.ContainsRune("#+-=", rune(s[0])) {
		return 0
	}
	if n := len(s) - len(strings.TrimLeft(s, "0123456789")); n > 0 && n < len(s) && (s[n] == '.' || s[n] == ')') {
		return n
	}
	return -1
}

package printing

import (
	"strings"
	"unicode/utf8"

	"barium/internal/finding"
)

// lineWidth is how long a line of Markdown is, in characters: it is read on terminals
// and held against other versions, too.
const lineWidth = 80

// Markdown prints a paper as CommonMark. What others wrote is escaped, so that it
// stays text.
func Markdown(p Paper) []byte {
	var b strings.Builder
	b.WriteString("# " + heading(p.Title) + "\n")
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
		b.WriteString("\n---\n\n" + lines("", "", p.Note) + "\n")
	}
	return []byte(b.String())
}

func markdownBlock(k finding.Block, last bool) string {
	switch k.Kind {
	case finding.Heading:
		return "## " + heading(k.Text) + "\n"
	case finding.Bullet:
		return lines("- ", "  ", k.Text) + "\n"
	case finding.Item:
		return lines("- **"+plain(k.Name)+"**: ", "  ", k.Text) + "\n"
	case finding.Inset:
		if !last {
			return lines("> ", "> ", k.Text) + "\\\n"
		}
		return lines("> ", "> ", k.Text) + "\n"
	case finding.Command:
		return "    " + strings.ReplaceAll(k.Text, "\n", "\n    ") + "\n"
	}
	return lines("", "", k.Text) + "\n"
}

// heading is inline text that doesn't end a heading with signs of one.
func heading(s string) string { return strings.ReplaceAll(inline(s), "#", "\\#") }

// lines are a text's, the first after one sign and the others after another. No line
// begins what the text isn't.
func lines(first, others, text string) string {
	var done []string
	begin, line := first, ""
	for word := range strings.FieldsSeq(text) {
		if line != "" && utf8.RuneCountInString(begin)+utf8.RuneCountInString(plain(line+" "+word)) > lineWidth {
			done = append(done, begin+plain(line))
			begin, line = others, ""
		}
		line = strings.TrimPrefix(line+" "+word, " ")
	}
	return strings.Join(append(done, begin+plain(line)), "\n")
}

// inline is text on one line without anything that Markdown would read inside a line.
// A bracket that is never opened needn't be shut.
func inline(s string) string {
	var b strings.Builder
	for _, r := range strings.Join(strings.Fields(s), " ") {
		if strings.ContainsRune("\\`*_[<&~|", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// plain is inline text with nothing at its beginning that would make it a list, a
// heading, a quotation or a rule.
func plain(s string) string {
	s = inline(s)
	if at := opening(s); at >= 0 {
		return s[:at] + "\\" + s[at:]
	}
	return s
}

// opening is where a sign stands that would begin a block, -1 for nowhere.
func opening(s string) int {
	if s != "" && strings.ContainsRune("#+-=>", rune(s[0])) {
		return 0
	}
	if n := len(s) - len(strings.TrimLeft(s, "0123456789")); n > 0 && n < len(s) && (s[n] == '.' || s[n] == ')') && (n+1 == len(s) || s[n+1] == ' ') {
		return n
	}
	return -1
}

package cli

import (
	"strings"
	"unicode/utf8"

	"barium/internal/finding"
)

// findingPage sets a finding's page for a terminal or a printer.
func findingPage(p finding.Page) string {
	var b strings.Builder
	for _, x := range p.Blocks {
		text := oneLine(x.Text)
		switch x.Kind {
		case finding.Verdict:
			b.WriteString(wrap("", "FINDING: "+text))
		case finding.Heading:
			b.WriteString("\n" + strings.ToUpper(text) + "\n\n")
		case finding.Para:
			b.WriteString(wrap("", text))
		case finding.Bullet:
			b.WriteString(wrap("  - ", text))
		case finding.Item:
			b.WriteString(wrap("  "+padded(x.Name, 14), text))
		case finding.Inset:
			b.WriteString(wrap("    ", text))
		case finding.Command:
			b.WriteString("\n  " + strings.ReplaceAll(x.Text, "\n", "\n  ") + "\n")
		case finding.Gap:
			b.WriteString("\n")
		}
	}
	return b.String()
}

func padded(s string, width int) string {
	return s + strings.Repeat(" ", max(0, width-utf8.RuneCountInString(s)))
}

package share

import (
	"encoding/csv"
	"fmt"
	"io"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// FileName returns the name of the file that holds a copy: party, name and the
// copy's id, which keeps any two apart, then extension (".md"). It has only
// lower-case ASCII letters, figures and -_. but for the id, so that no name in
// people.csv can leave the folder, hide, or pass for another's.
func FileName(c Copy, extension string) string {
	var parts []string
	for _, s := range []string{c.Person.Party, c.Person.Name} {
		if s := plainName(s); s != "" {
			parts = append(parts, s)
		}
	}
	return strings.Join(append(parts, c.ID), "_") + plainExtension(extension)
}

const maxNamePart = 40

// plainName drops accents and turns what is not an ASCII letter or figure into
// hyphens.
func plainName(s string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(s) {
		switch {
		case r < 0x80 && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			b.WriteRune(unicode.ToLower(r))
		case !unicode.Is(unicode.Mn, r) && b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
		if b.Len() >= maxNamePart {
			break
		}
	}
	return strings.Trim(b.String(), "-")
}

func plainExtension(s string) string {
	if s = plainName(strings.TrimPrefix(s, ".")); s == "" {
		return ""
	}
	return "." + s
}

// formulaStarts begin a formula in the usual spreadsheets.
const formulaStarts = "=+-@\t\r"

// WriteManifest writes manifest.csv: who got which copy in which file. A field
// that a spreadsheet would run as a formula gets an apostrophe before it.
func WriteManifest(w io.Writer, copies []Copy) error {
	out := csv.NewWriter(w)
	rows := [][]string{{"copy", "party", "name", "email", "file"}}
	for _, c := range copies {
		rows = append(rows, []string{c.ID, harmless(c.Person.Party), harmless(c.Person.Name), harmless(c.Person.Email), harmless(c.File)})
	}
	if err := out.WriteAll(rows); err != nil {
		return fmt.Errorf("write manifest: %w", err)
	}
	return nil
}

func harmless(s string) string {
	if s != "" && strings.ContainsRune(formulaStarts, rune(s[0])) {
		return "'" + s
	}
	return s
}

package share

import (
	"bufio"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"net/mail"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"barium/internal/share/invalid"

	"golang.org/x/text/unicode/norm"
)

const (
	maxPeople   = 1_000_000
	maxField    = 200 // characters in a party, name or e-mail address
	maxProblems = 20
)

// ReadPeople reads people.csv: a header with the columns party, name and email
// in any order, then one person a row. It refuses whatever would make a copy go
// to nobody, to the wrong person or to one person twice. The error has one line
// for each problem, with the line in the file and what to do, up to twenty.
func ReadPeople(r io.Reader) ([]Person, error) {
	p := peopleReader{csv: csv.NewReader(skipMark(r)), emails: map[string]int{}, names: map[string]int{}}
	p.csv.FieldsPerRecord = -1 // counted here, for a better message
	columns, err := p.header()
	if err != nil {
		return nil, err
	}
	for len(p.problems) < maxProblems {
		row, err := p.csv.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			p.problems = append(p.problems, csvError(err))
			break
		}
		p.row(row, columns)
	}
	if len(p.people) == 0 && len(p.problems) == 0 {
		p.problems = append(p.problems, errors.New("nobody is listed: add a row for each recipient, like Marlow Police,Ada Lovelace,ada@example.org"))
	}
	if err := errors.Join(p.problems...); err != nil {
		return nil, err
	}
	return p.people, nil
}

type peopleReader struct {
	csv      *csv.Reader
	people   []Person
	problems []error
	emails   map[string]int // the line that has an address
	names    map[string]int // the line that has a party and name
}

// skipMark drops the byte order mark that spreadsheets put before UTF-8.
func skipMark(r io.Reader) io.Reader {
	b := bufio.NewReader(r)
	if mark, _ := b.Peek(3); string(mark) == "\ufeff" {
		_, _ = b.Discard(3) // just peeked at
	}
	return b
}

func csvError(err error) error {
	var p *csv.ParseError
	if errors.As(err, &p) {
		return fmt.Errorf("line %d: %w; a field with commas or quotes in it goes into double quotes, and its own quotes are doubled", p.Line, p.Err)
	}
	return err
}

// header returns where party, name and email stand in a row.
func (p *peopleReader) header() ([3]int, error) {
	row, err := p.csv.Read()
	if errors.Is(err, io.EOF) {
		return [3]int{}, errors.New("the file is empty: it needs the header party,name,email and a row for each recipient")
	}
	if err != nil {
		return [3]int{}, csvError(err)
	}
	if len(row) == 1 && strings.ContainsAny(row[0], ";\t") {
		return [3]int{}, fmt.Errorf("line 1: the columns of %q are not separated by commas; save the file as CSV with commas", row[0])
	}
	return columnsOf(row)
}

func columnsOf(row []string) ([3]int, error) {
	wanted := []string{"party", "name", "email"}
	columns := [3]int{-1, -1, -1}
	for i, title := range row {
		k := slices.Index(wanted, strings.ToLower(strings.TrimSpace(title)))
		if k < 0 {
			return columns, fmt.Errorf("line 1: unknown column %q: the header is party,name,email", title)
		}
		if columns[k] >= 0 {
			return columns, fmt.Errorf("line 1: column %q comes twice", wanted[k])
		}
		columns[k] = i
	}
	if k := slices.Index(columns[:], -1); k >= 0 {
		return columns, fmt.Errorf("line 1: column %q is missing: the header is party,name,email", wanted[k])
	}
	return columns, nil
}

func (p *peopleReader) row(row []string, columns [3]int) {
	line, _ := p.csv.FieldPos(0)
	if len(row) != len(columns) {
		p.problem(line, "%d fields, the header has %d", len(row), len(columns))
		return
	}
	person := Person{
		Party: tidy(row[columns[0]]), Name: tidy(row[columns[1]]), Email: tidy(row[columns[2]]),
	}
	before := len(p.problems)
	p.field(line, "party", person.Party)
	p.field(line, "name", person.Name)
	p.field(line, "email", person.Email)
	if len(p.problems) == before {
		p.person(line, person)
	}
}

// tidy gives a field one form: composed characters, single spaces.
func tidy(s string) string { return strings.Join(strings.Fields(norm.NFC.String(s)), " ") }

func (p *peopleReader) problem(line int, format string, args ...any) {
	p.problems = append(p.problems, fmt.Errorf("line %d: %s", line, fmt.Sprintf(format, args...)))
}

func (p *peopleReader) field(line int, name, s string) {
	if err := plain(name, s); err != nil {
		p.problem(line, "%s", err)
	}
}

// plain refuses a field that is empty, that isn't what it looks like, or that does
// something elsewhere.
func plain(name, s string) error {
	switch {
	case s == "":
		return invalid.In(name, "no %s", name)
	case !utf8.ValidString(s) || strings.ContainsRune(s, utf8.RuneError):
		return invalid.In(name, "%s is not UTF-8; save the file as UTF-8", name)
	case utf8.RuneCountInString(s) > maxField:
		return invalid.In(name, "%s has more than %d characters", name, maxField)
	case strings.ContainsFunc(s, unseen):
		return invalid.In(name, "%s %q holds invisible or control characters; type it anew", name, s)
	case strings.ContainsRune(formulaStarts, rune(s[0])):
		return invalid.In(name, "%s %q begins with %q, which a spreadsheet would take for a formula", name, s, s[:1])
	}
	return nil
}

// Name gives what was typed as a name its one form: composed characters, single
// spaces. It refuses what ReadPeople refuses in the field of that name.
func Name(field, s string) (string, error) {
	s = tidy(s)
	return s, plain(field, s)
}

// Address is Name for an e-mail address.
func Address(s string) (string, error) {
	s, err := Name("email", s)
	if err == nil && !address(s) {
		err = invalid.In("email", "%q is not an e-mail address, like ada@example.org", s)
	}
	return s, err
}

func address(s string) bool {
	a, err := mail.ParseAddress(s)
	return err == nil && a.Address == s && a.Name == ""
}

// unseen reports characters that show as nothing, or turn the text round. The
// two joiners are letters' business in Persian and in Indian scripts.
func unseen(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Cf, r) && !joiner(r)
}

func joiner(r rune) bool { return r == '\u200c' || r == '\u200d' }

func (p *peopleReader) person(line int, person Person) {
	if !address(person.Email) {
		p.problem(line, "%q is not an e-mail address, like ada@example.org", person.Email)
		return
	}
	email, name := fold(person.Email), fold(person.Party)+"\x00"+fold(person.Name)
	if first, ok := p.emails[email]; ok {
		p.problem(line, "%s is on line %d already; each person gets one copy", person.Email, first)
		return
	}
	if first, ok := p.names[name]; ok {
		p.problem(line, "%s of %s is on line %d already; if they are two people, write what tells them apart into the name", person.Name, person.Party, first)
		return
	}
	if len(p.people) == maxPeople {
		p.problem(line, "more than %d people; share with them in several files", maxPeople)
		return
	}
	p.emails[email], p.names[name] = line, line
	p.people = append(p.people, person)
}

// fold makes spellings equal that people take for equal.
func fold(s string) string {
	return strings.ToLower(norm.NFKC.String(strings.Map(func(r rune) rune {
		if joiner(r) {
			return -1
		}
		return r
	}, s)))
}

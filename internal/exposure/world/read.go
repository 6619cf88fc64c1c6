package world

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"
)

// maxDepth is how deep a candidate's attributes may be nested.
const maxDepth = 32

// row is one candidate as it stood in a file.
type row struct {
	line  int
	attrs map[string]any
}

// read takes a file apart: a JSON array, JSON Lines, or else CSV.
func read(data []byte) ([]row, error) {
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	if at := firstInvalid(data); at >= 0 {
		return nil, fmt.Errorf("line %d: not UTF-8: save the world as UTF-8 text", lineAt(data, at))
	}
	switch trimmed := bytes.TrimLeft(data, " \t\r\n"); {
	case len(trimmed) == 0:
		return nil, errors.New("the world is empty: it needs at least one candidate")
	case trimmed[0] == '[':
		return readArray(data)
	case trimmed[0] == '{':
		return readLines(data)
	}
	return readCSV(data)
}

func firstInvalid(data []byte) int {
	if utf8.Valid(data) {
		return -1
	}
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
}

func lineAt(data []byte, offset int) int {
	return 1 + bytes.Count(data[:min(offset, len(data))], []byte{'\n'})
}

// reader reads JSON strictly: no attribute twice, no number that a float64
// can't hold, and every fault with its line.
type reader struct {
	data []byte
	dec  *json.Decoder
	at   int // offset up to which lines have been counted
	line int
}

func newReader(data []byte) *reader {
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	return &reader{data: data, dec: d, line: 1}
}

// here is the line of what was read last.
func (r *reader) here() int {
	to := min(int(r.dec.InputOffset()), len(r.data))
	r.line += bytes.Count(r.data[r.at:to], []byte{'\n'})
	r.at = to
	return r.line
}

func (r *reader) fault(err error) error {
	var syntax *json.SyntaxError
	switch {
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return fmt.Errorf("line %d: the JSON ends too early", lineAt(r.data, len(r.data)))
	case errors.As(err, &syntax):
		return fmt.Errorf("line %d: not JSON: %s", lineAt(r.data, int(syntax.Offset)), syntax)
	}
	return fmt.Errorf("line %d: %w", r.here(), err)
}

func readArray(data []byte) ([]row, error) {
	r := newReader(data)
	if _, err := r.dec.Token(); err != nil {
		return nil, r.fault(err)
	}
	rows, err := r.rows()
	if err != nil {
		return nil, err
	}
	if _, err := r.dec.Token(); err != nil {
		return nil, r.fault(err)
	}
	if _, err := r.dec.Token(); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("line %d: something follows the array: a world is one array", r.here())
	}
	return rows, nil
}

func readLines(data []byte) ([]row, error) { return newReader(data).rows() }

func (r *reader) rows() ([]row, error) {
	var rows []row
	for r.dec.More() {
		v, err := r.value(0)
		if err != nil {
			return nil, r.fault(err)
		}
		attrs, ok := v.(map[string]any)
		if !ok {
			return nil, fmt.Errorf("line %d: a candidate must be an object with attributes", r.here())
		}
		rows = append(rows, row{r.here(), attrs})
	}
	return rows, nil
}

func (r *reader) value(depth int) (any, error) {
	if depth > maxDepth {
		return nil, fmt.Errorf("nested more than %d deep: flatten it", maxDepth)
	}
	token, err := r.dec.Token()
	if err != nil {
		return nil, err
	}
	switch t := token.(type) {
	case json.Delim:
		if t == '{' {
			return r.object(depth)
		}
		return r.list(depth)
	case json.Number:
		return number(string(t))
	}
	return token, nil
}

func (r *reader) object(depth int) (any, error) {
	m := make(map[string]any)
	for r.dec.More() {
		key, err := r.dec.Token()
		if err != nil {
			return nil, err
		}
		name, ok := key.(string)
		if !ok {
			return nil, fmt.Errorf("an attribute's name must be a string, not %v", key)
		}
		if _, twice := m[name]; twice {
			return nil, fmt.Errorf("%q stands twice in one object: keep one", name)
		}
		if m[name], err = r.value(depth + 1); err != nil {
			return nil, err
		}
	}
	_, err := r.dec.Token()
	dropNulls(m)
	return m, err
}

// dropNulls makes null and absent the same: not known.
func dropNulls(m map[string]any) {
	for k, v := range m {
		if v == nil {
			delete(m, k)
		}
	}
}

func (r *reader) list(depth int) (any, error) {
	list := []any{}
	for r.dec.More() {
		v, err := r.value(depth + 1)
		if err != nil {
			return nil, err
		}
		list = append(list, v)
	}
	_, err := r.dec.Token()
	return list, err
}

// number refuses whole numbers beyond 2⁵³, which a float64 would round.
func number(s string) (float64, error) {
	f, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return 0, fmt.Errorf("the number %s is out of range: quote it if it is a name", s)
	}
	whole := !strings.ContainsAny(s, ".eE")
	if whole && (f > 1<<53 || f < -(1<<53)) {
		return 0, fmt.Errorf("the number %s would be rounded: quote it if it is a name", s)
	}
	return f, nil
}

// readCSV reads a table with a header. A column named x[] holds lists, with
// semicolons between; a column of only numbers or only true and false holds
// those; an empty cell is not known.
func readCSV(data []byte) ([]row, error) {
	r := csv.NewReader(bytes.NewReader(data))
	header, err := r.Read()
	if err != nil {
		return nil, csvFault(err)
	}
	if err := checkHeader(header); err != nil {
		return nil, err
	}
	var cells [][]string
	var rows []row
	for {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, csvFault(err)
		}
		line, _ := r.FieldPos(0)
		cells, rows = append(cells, record), append(rows, row{line, make(map[string]any)})
	}
	for i, name := range header {
		fill(rows, cells, i, name)
	}
	return rows, nil
}

func csvFault(err error) error {
	var p *csv.ParseError
	if errors.As(err, &p) {
		return fmt.Errorf("line %d: not CSV: %w", p.Line, p.Err)
	}
	return fmt.Errorf("not CSV: %w", err)
}

func checkHeader(header []string) error {
	seen := make(map[string]bool)
	for i, name := range header {
		name = strings.TrimSuffix(strings.TrimSpace(name), "[]")
		if name == "" {
			return fmt.Errorf("line 1: column %d has no name", i+1)
		}
		if seen[name] {
			return fmt.Errorf("line 1: two columns are named %q: rename one", name)
		}
		seen[name] = true
	}
	return nil
}

func fill(rows []row, cells [][]string, column int, name string) {
	name, isList := strings.CutSuffix(strings.TrimSpace(name), "[]")
	convert := columnType(cells, column)
	for i, record := range cells {
		switch cell := strings.TrimSpace(record[column]); {
		case isList:
			rows[i].attrs[name] = splitList(cell)
		case cell != "":
			rows[i].attrs[name] = convert(cell)
		}
	}
}

func splitList(cell string) []any {
	list := []any{}
	for _, part := range strings.Split(cell, ";") {
		if part = strings.TrimSpace(part); part != "" {
			list = append(list, part)
		}
	}
	return list
}

// columnType decides for a whole column, so that a comparison means the same
// for every candidate.
func columnType(cells [][]string, column int) func(string) any {
	isNumber, isBool := true, true
	for _, record := range cells {
		cell := strings.TrimSpace(record[column])
		if cell == "" {
			continue
		}
		_, err := number(cell)
		plain := strings.Trim(cell, "0123456789+-.eE") == "" && (len(cell) < 2 || cell[0] != '0' || cell[1] == '.')
		isNumber = isNumber && err == nil && plain
		isBool = isBool && (cell == "true" || cell == "false")
	}
	switch {
	case isBool:
		return func(s string) any { return s == "true" }
	case isNumber:
		return func(s string) any { f, _ := number(s); return f }
	}
	return func(s string) any { return s }
}

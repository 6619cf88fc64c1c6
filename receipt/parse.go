package receipt

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"unicode/utf8"
)

// errForm says that bytes are no canonical JSON. They may be JSON all the same.
var errForm = errors.New("not in canonical form; only the bytes that the ledger wrote will do")

// A parser reads the canonical form that appendValue writes, and that only: a
// general JSON reader would accept many spellings of one event.
type parser struct{ rest []byte }

// next takes the character c if it comes next.
func (p *parser) next(c byte) bool {
	if len(p.rest) == 0 || p.rest[0] != c {
		return false
	}
	p.rest = p.rest[1:]
	return true
}

func (p *parser) word(s string) bool {
	var ok bool
	p.rest, ok = bytes.CutPrefix(p.rest, []byte(s))
	return ok
}

func (p *parser) value(depth int) (any, error) {
	if depth > maxDepth {
		return nil, fmt.Errorf("more than %d levels of nesting", maxDepth)
	}
	switch {
	case p.next('"'):
		return p.text()
	case p.next('{'):
		return p.object(depth)
	case p.next('['):
		return p.list(depth)
	case p.word("true"):
		return true, nil
	case p.word("false"):
		return false, nil
	}
	return p.integer()
}

// integer reads digits without leading noughts, "-0" among them.
func (p *parser) integer() (any, error) {
	n := 0
	for n < len(p.rest) && n < 20 && (p.rest[n] >= '0' && p.rest[n] <= '9' || n == 0 && p.rest[n] == '-') {
		n++
	}
	digits := string(p.rest[:n])
	v, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || strconv.FormatInt(v, 10) != digits {
		return nil, errForm
	}
	if v > maxInteger || v < -maxInteger {
		return nil, fmt.Errorf("integer %d is outside ±(2^53−1)", v)
	}
	p.rest = p.rest[n:]
	return v, nil
}

// list reads what follows a bracket.
func (p *parser) list(depth int) (any, error) {
	list := []any{}
	for !p.next(']') {
		if len(list) > 0 && !p.next(',') {
			return nil, errForm
		}
		v, err := p.value(depth + 1)
		if err != nil {
			return nil, err
		}
		list = append(list, v)
	}
	return list, nil
}

// object reads what follows a brace. Keys come in order, so each comes once.
func (p *parser) object(depth int) (map[string]any, error) {
	m := map[string]any{}
	last := ""
	for !p.next('}') {
		if len(m) > 0 && !p.next(',') || !p.next('"') {
			return nil, errForm
		}
		end := bytes.IndexByte(p.rest, '"')
		if end < 0 {
			return nil, errForm
		}
		key := string(p.rest[:end])
		if p.rest = p.rest[end+1:]; !validKey(key) {
			return nil, fmt.Errorf("key %q: a key is a lower-case letter followed by at most 63 letters and digits", key)
		}
		if key <= last || !p.next(':') {
			return nil, errForm
		}
		v, err := p.value(depth + 1)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", key, err)
		}
		m[key], last = v, key
	}
	return m, nil
}

// text reads what follows a quotation mark.
func (p *parser) text() (string, error) {
	var out []byte
	for {
		n := 0
		for n < len(p.rest) && p.rest[n] != '"' && p.rest[n] != '\\' && p.rest[n] >= 0x20 {
			n++
		}
		out = append(out, p.rest[:n]...)
		p.rest = p.rest[n:]
		if p.next('"') {
			break
		}
		c, err := p.escape()
		if err != nil {
			return "", err
		}
		out = append(out, c)
	}
	if !utf8.Valid(out) {
		return "", fmt.Errorf("%q is not valid UTF-8", out)
	}
	return string(out), nil
}

// escape reads one escape in the one spelling that appendString has for it.
func (p *parser) escape() (byte, error) {
	for _, c := range []byte{'"', '\\'} {
		if p.word("\\" + string(rune(c))) {
			return c, nil
		}
	}
	for c := range byte(0x20) {
		if p.word(string(appendControl(nil, c))) {
			return c, nil
		}
	}
	return 0, errForm
}

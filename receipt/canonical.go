package receipt

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"unicode/utf8"
)

// Limits of an event. Events are facts of a line or two; the limits keep a
// hostile receipt from costing more than it is worth.
const (
	maxEvent   = 64 << 10
	maxDepth   = 8
	maxInteger = 1<<53 - 1 // what every JSON reader keeps exactly
)

// appendValue writes v in the canonical form: RFC 8785 without its floating
// point numbers, which no event needs. One value has one encoding, so that
// bytes which were hashed can be told apart from bytes which were not.
func appendValue(b []byte, v any, depth int) ([]byte, error) {
	if depth > maxDepth {
		return nil, fmt.Errorf("more than %d levels of nesting", maxDepth)
	}
	switch v := v.(type) {
	case string:
		return appendString(b, v)
	case bool:
		return strconv.AppendBool(b, v), nil
	case int:
		return appendInteger(b, int64(v))
	case int64:
		return appendInteger(b, v)
	case []string:
		return appendList(b, v, depth)
	case []int:
		return appendList(b, v, depth)
	case []any:
		return appendList(b, v, depth)
	case map[string]any:
		return appendObject(b, v, depth)
	}
	return nil, fmt.Errorf("a value of type %T can't be part of an event", v)
}

func appendInteger(b []byte, n int64) ([]byte, error) {
	if n > maxInteger || n < -maxInteger {
		return nil, fmt.Errorf("integer %d is outside ±(2^53−1)", n)
	}
	return strconv.AppendInt(b, n, 10), nil
}

func appendList[T any](b []byte, list []T, depth int) ([]byte, error) {
	b = append(b, '[')
	for i, v := range list {
		if i > 0 {
			b = append(b, ',')
		}
		var err error
		if b, err = appendValue(b, v, depth+1); err != nil {
			return nil, err
		}
	}
	return append(b, ']'), nil
}

func appendObject(b []byte, m map[string]any, depth int) ([]byte, error) {
	b = append(b, '{')
	for i, k := range slices.Sorted(maps.Keys(m)) {
		if !validKey(k) {
			return nil, fmt.Errorf("key %q: a key is a lower-case letter followed by at most 63 letters and digits", k)
		}
		if i > 0 {
			b = append(b, ',')
		}
		b = append(append(append(b, '"'), k...), '"', ':')
		var err error
		if b, err = appendValue(b, m[k], depth+1); err != nil {
			return nil, fmt.Errorf("%s: %w", k, err)
		}
	}
	return append(b, '}'), nil
}

// validKey keeps keys to ASCII: RFC 8785 sorts by UTF-16 code units, which is
// the order of bytes only there.
func validKey(k string) bool {
	for i := range len(k) {
		c := k[i]
		lower := c >= 'a' && c <= 'z'
		if !lower && (i == 0 || !(c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
			return false
		}
	}
	return k != "" && len(k) <= 64
}

const hexDigits = "0123456789abcdef"

// shortEscapes are the control characters with an escape of their own in
// RFC 8785, section 3.2.2.2; the others become \u00xx.
const shortEscapes = "\b\t\n\f\r"

func appendString(b []byte, s string) ([]byte, error) {
	if !utf8.ValidString(s) {
		return nil, fmt.Errorf("%q is not valid UTF-8", s)
	}
	b = append(b, '"')
	for i := range len(s) {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c < 0x20:
			b = appendControl(b, c)
		default:
			b = append(b, c)
		}
	}
	return append(b, '"'), nil
}

func appendControl(b []byte, c byte) []byte {
	for i := range len(shortEscapes) {
		if shortEscapes[i] == c {
			return append(b, '\\', "btnfr"[i])
		}
	}
	return append(b, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
}

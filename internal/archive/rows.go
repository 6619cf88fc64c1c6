package archive

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"
)

// A row is a line of JSON: an array with a value a column. Integers, text and null
// are JSON's own. A number with a fraction always has an exponent, which tells it
// from an integer. Bytes are {"b":BASE64}, and text that isn't UTF-8 is {"t":BASE64}.

func encodeRow(row []any) ([]byte, error) {
	b := []byte{'['}
	for i, v := range row {
		if i > 0 {
			b = append(b, ',')
		}
		var err error
		if b, err = appendValue(b, v); err != nil {
			return nil, err
		}
	}
	return append(b, ']', '\n'), nil
}

func appendValue(b []byte, v any) ([]byte, error) {
	switch v := v.(type) {
	case nil:
		return append(b, "null"...), nil
	case int64:
		return strconv.AppendInt(b, v, 10), nil
	case float64:
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return nil, fmt.Errorf("%v has no place in a row", v)
		}
		return strconv.AppendFloat(b, v, 'e', -1, 64), nil
	case string:
		if !utf8.ValidString(v) {
			return appendBytes(b, "t", []byte(v)), nil
		}
		text, err := json.Marshal(v)
		return append(b, text...), err
	case []byte:
		return appendBytes(b, "b", v), nil
	}
	return nil, fmt.Errorf("a value of %T has no place in a row", v)
}

func appendBytes(b []byte, key string, v []byte) []byte {
	b = append(b, `{"`+key+`":"`...)
	b = base64.StdEncoding.AppendEncode(b, v)
	return append(b, `"}`...)
}

func decodeRow(line []byte) ([]any, error) {
	d := json.NewDecoder(bytes.NewReader(line))
	d.UseNumber()
	var raw []any
	if err := d.Decode(&raw); err != nil || raw == nil {
		return nil, damaged("a row that can't be read")
	}
	row := make([]any, len(raw))
	for i, v := range raw {
		var err error
		if row[i], err = decodeValue(v); err != nil {
			return nil, damaged("%v", err)
		}
	}
	return row, nil
}

func decodeValue(v any) (any, error) {
	switch v := v.(type) {
	case nil, string:
		return v, nil
	case json.Number:
		if strings.ContainsRune(v.String(), 'e') {
			return v.Float64()
		}
		return v.Int64()
	case map[string]any:
		for key, text := range v {
			s, ok := text.(string)
			data, err := base64.StdEncoding.DecodeString(s)
			switch {
			case !ok || err != nil || len(v) != 1:
			case key == "b":
				return data, nil
			case key == "t":
				return string(data), nil
			}
		}
	}
	return nil, fmt.Errorf("a value that can't be read")
}

package receipt_test

import (
	"bytes"
	"encoding/json"
	"math"
	"strings"
	"testing"
	"time"

	"barium/receipt"

	"pgregory.net/rapid"
)

// anyField draws a value that an event may hold, in the types that ParseEvent
// gives back, so that a round trip can be compared.
func anyField(depth int) *rapid.Generator[any] {
	kinds := []*rapid.Generator[any]{
		rapid.String().AsAny(), rapid.Bool().AsAny(),
		rapid.Int64Range(-(1<<53 - 1), 1<<53-1).AsAny(),
	}
	if depth > 0 {
		kinds = append(kinds,
			rapid.SliceOfN(anyField(depth-1), 0, 3).AsAny(),
			rapid.MapOfN(rapid.StringMatching(`[a-z][A-Za-z0-9]{0,5}`), anyField(depth-1), 0, 3).AsAny())
	}
	return rapid.OneOf(kinds...)
}

func TestEventRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e := receipt.Event{
			Type:   rapid.StringMatching(`[a-z]{1,8}(\.[a-z]{1,8}){0,2}`).Draw(t, "type"),
			Index:  rapid.Int64Range(0, 1<<53-1).Draw(t, "index"),
			At:     time.UnixMicro(rapid.Int64Range(0, 4e15).Draw(t, "at")).UTC(),
			Fields: rapid.MapOfN(rapid.StringMatching(`x[A-Za-z0-9]{0,8}`), anyField(3), 0, 5).Draw(t, "fields"),
		}
		b, err := e.Marshal()
		if err != nil {
			t.Fatal(err)
		}
		if !json.Valid(b) {
			t.Fatalf("not JSON: %s", b)
		}
		back, err := receipt.ParseEvent(b)
		if err != nil {
			t.Fatalf("%v: %s", err, b)
		}
		again, err := back.Marshal()
		if err != nil || !bytes.Equal(again, b) || !back.At.Equal(e.At) || back.Type != e.Type || back.Index != e.Index {
			t.Fatalf("%s came back as %s, %v", b, again, err)
		}
	})
}

func numbered(i int) receipt.Event {
	e := anEvent(i)
	e.Index = int64(i)
	return e
}

func TestEventCanonicalBytes(t *testing.T) {
	b, err := numbered(5).Marshal()
	want := `{"at":"2026-03-01T09:00:05.123456Z","copy":"K7F2-9QXM","custodians":[1,3],"document":"D-4TKQ7M2X","index":5,"ok":true,` +
		`"person":{"email":"ada@example.org","name":"Ada \"Q\" Ünal\n","party":"Marlow Police"},"position":5,` +
		`"terms":"TLP:AMBER+STRICT","type":"copy.released","v":1}`
	if err != nil || string(b) != want {
		t.Errorf("got  %s, %v\nwant %s", b, err, want)
	}
}

func TestParseEventRefuses(t *testing.T) {
	const at = `"at":"2026-03-01T09:00:05.123456Z","index":0,`
	for _, c := range []struct{ name, in, part string }{
		{"white space", `{ ` + at + `"type":"a","v":1}`, "canonical"},
		{"order", `{"type":"a",` + at + `"v":1}`, "canonical"},
		{"duplicate", `{` + at + `"n":1,"n":1,"type":"a","v":1}`, "canonical"},
		{"escape", `{` + at + `"n":"\u0041","type":"a","v":1}`, "canonical"},
		{"surrogate", `{` + at + `"n":"\ud800","type":"a","v":1}`, "canonical"},
		{"minus nought", `{` + at + `"n":-0,"type":"a","v":1}`, "canonical"},
		{"fraction", `{` + at + `"n":1.5,"type":"a","v":1}`, "canonical"},
		{"null", `{` + at + `"n":null,"type":"a","v":1}`, "canonical"},
		{"large", `{` + at + `"n":9007199254740992,"type":"a","v":1}`, "outside"},
		{"key", `{` + at + `"N":1,"type":"a","v":1}`, "key"},
		{"type", `{` + at + `"type":"a b","v":1}`, "type"},
		{"no type", `{` + at + `"v":1}`, "type"},
		{"milliseconds", `{"at":"2026-03-01T09:00:05.123Z","index":0,"type":"a","v":1}`, "time"},
		{"year", `{"at":"1969-03-01T09:00:05.123456Z","index":0,"type":"a","v":1}`, "1969"},
		{"no index", `{"at":"2026-03-01T09:00:05.123456Z","type":"a","v":1}`, "no index"},
		{"less than 0", `{"at":"2026-03-01T09:00:05.123456Z","index":-1,"type":"a","v":1}`, "less than 0"},
		{"newer", `{` + at + `"type":"a","v":2}`, "newer"},
		{"tail", `{` + at + `"type":"a","v":1}{}`, "2 bytes follow"},
		{"array", `[]`, "canonical"},
		{"empty", ``, "canonical"},
		{"long", `{` + at + `"n":"` + strings.Repeat("x", 1<<16) + `","type":"a","v":1}`, "more than"},
		{"deep", `{` + at + `"n":[[[[[[[[[[1]]]]]]]]]],"type":"a","v":1}`, "nesting"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := receipt.ParseEvent([]byte(c.in))
			wantError(t, err, c.part)
		})
	}
}

func TestMarshalRefuses(t *testing.T) {
	for part, fields := range map[string]map[string]any{
		"taken":   {"at": "now"},
		"float64": {"x": 1.5},
		"UTF-8":   {"x": "\xff"},
		"outside": {"x": int64(math.MaxInt64)},
		"key":     {"a b": 1},
	} {
		_, err := receipt.Event{Type: "a", At: time.UnixMicro(1), Fields: fields}.Marshal()
		wantError(t, err, part)
	}
}

// TestLeafHidesEvent: a leaf depends on all of salt and event, and moving the
// border between them is not a collision.
func TestLeafHidesEvent(t *testing.T) {
	var a, b receipt.Salt
	b[31] = 1
	if receipt.Leaf(a, []byte("x")) == receipt.Leaf(b, []byte("x")) || receipt.Leaf(a, []byte("x")) == receipt.Leaf(a, []byte("y")) {
		t.Error("two leaves for different things are equal")
	}
	if receipt.Leaf(a, []byte("\x00x")) == receipt.Leaf(a, []byte("x")) {
		t.Error("salt and event run into one another")
	}
}

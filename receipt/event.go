package receipt

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"maps"
	"strings"
	"time"
)

// Version is the version of events that this package writes and reads.
const Version = 1

// SaltSize is the length in bytes of an event's salt.
const SaltSize = 32

// timeLayout has microseconds always, so that one instant has one spelling.
const timeLayout = "2006-01-02T15:04:05.000000Z"

// commitmentTag separates these hashes from all others (domain separation).
const commitmentTag = "barium event commitment v1\x00"

// Salt hides an event behind its leaf: without it, whoever sees the tree could
// try likely events until one fits.
type Salt [SaltSize]byte

// An Event is something that happened, as the ledger records it.
type Event struct {
	// Type says what happened: words joined by dots, "copy.released".
	Type string
	// At is when the ledger took the event in, UTC, to the microsecond.
	At time.Time
	// Index is the event's place in the ledger, from 0. It is part of what the
	// leaf commits to, so that rows that changed places are known as such.
	Index int64
	// Fields hold what is particular to the type: strings, booleans, integers
	// within ±(2^53−1), lists and objects of these. The keys "v", "type",
	// "at" and "index" are taken.
	Fields map[string]any
}

// Marshal returns the canonical bytes of e, which are what the ledger commits
// to: one event has exactly one encoding.
func (e Event) Marshal() ([]byte, error) {
	if err := e.check(); err != nil {
		return nil, fmt.Errorf("event: %w", err)
	}
	m := maps.Clone(e.Fields)
	if m == nil {
		m = map[string]any{}
	}
	m["v"], m["type"], m["index"], m["at"] = Version, e.Type, e.Index, e.At.UTC().Format(timeLayout)
	b, err := appendObject(nil, m, 0)
	if err != nil {
		return nil, fmt.Errorf("event %s: %w", e.Type, err)
	}
	if len(b) > maxEvent {
		return nil, fmt.Errorf("event %s: %d bytes, more than %d", e.Type, len(b), maxEvent)
	}
	return b, nil
}

func reserved() []string { return []string{"v", "type", "index", "at"} }

func (e Event) check() error {
	for _, word := range strings.Split(e.Type, ".") {
		if !validKey(word) {
			return fmt.Errorf("type %q is not words joined by dots", e.Type)
		}
	}
	if y := e.At.UTC().Year(); y < 1970 || y > 9999 {
		return fmt.Errorf("the year of its time is %d; want 1970 to 9999", y)
	}
	if e.Index < 0 {
		return fmt.Errorf("index %d is less than 0", e.Index)
	}
	for _, k := range reserved() {
		if _, ok := e.Fields[k]; ok {
			return fmt.Errorf("field %q is taken", k)
		}
	}
	return nil
}

// ParseEvent reads the bytes of an event. It accepts only what Marshal writes.
func ParseEvent(b []byte) (Event, error) {
	if len(b) > maxEvent {
		return Event{}, fmt.Errorf("event: %d bytes, more than %d", len(b), maxEvent)
	}
	p := parser{b}
	if !p.next('{') {
		return Event{}, fmt.Errorf("event: %w", errForm)
	}
	m, err := p.object(0)
	if err == nil && len(p.rest) > 0 {
		err = fmt.Errorf("%d bytes follow it", len(p.rest))
	}
	if err != nil {
		return Event{}, fmt.Errorf("event: %w", err)
	}
	e, err := fromObject(m)
	if err == nil {
		err = e.check()
	}
	if err != nil {
		return Event{}, fmt.Errorf("event: %w", err)
	}
	return e, nil
}

func fromObject(m map[string]any) (Event, error) {
	if v, _ := m["v"].(int64); v != Version {
		return Event{}, fmt.Errorf("version %v is not known here (this program knows %d); a newer barium may read it", m["v"], Version)
	}
	var e Event
	e.Type, _ = m["type"].(string)
	s, _ := m["at"].(string)
	at, err := time.Parse(timeLayout, s)
	if err != nil || at.Format(timeLayout) != s {
		return Event{}, fmt.Errorf("time %q is not of the form %s", s, timeLayout)
	}
	index, ok := m["index"].(int64)
	if !ok {
		return Event{}, errors.New("no index")
	}
	e.At, e.Index, e.Fields = at, index, m
	for _, k := range reserved() {
		delete(m, k)
	}
	return e, nil
}

// Text returns the string in a field, "" where there is none.
func (e Event) Text(field string) string {
	s, _ := e.Fields[field].(string)
	return s
}

// Integer returns the integer in a field, 0 where there is none.
func (e Event) Integer(field string) int64 {
	switch n := e.Fields[field].(type) {
	case int64:
		return n
	case int:
		return int64(n)
	}
	return 0
}

// Leaf returns the ledger entry for an event's bytes: a commitment that says
// nothing to those who lack the salt. The ledger's record hash is RFC 6962's
// hash of these 32 bytes.
func Leaf(salt Salt, event []byte) [sha256.Size]byte {
	b := make([]byte, 0, len(commitmentTag)+SaltSize+len(event))
	b = append(b, commitmentTag...)
	b = append(b, salt[:]...)
	return sha256.Sum256(append(b, event...))
}

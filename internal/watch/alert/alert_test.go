package alert

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func noon() time.Time { return time.Date(2031, 4, 5, 12, 0, 0, 0, time.UTC) }

func find(id string) Sighting {
	return Sighting{ID: id, Family: "f", Kind: "edited", Strength: .6, Words: 30}
}

func TestThresholds(t *testing.T) {
	p := Policy{Strength: .5, Words: 12, Kinds: []string{"verbatim", "edited"}}
	for name, c := range map[string]struct {
		change func(*Sighting)
		never  bool
	}{
		"above all":  {func(*Sighting) {}, false},
		"weak":       {func(s *Sighting) { s.Strength = .49 }, true},
		"short":      {func(s *Sighting) { s.Words = 11 }, true},
		"other kind": {func(s *Sighting) { s.Kind = "facts" }, true},
		"public":     {func(s *Sighting) { s.Public = true }, true},
	} {
		s := find("a")
		c.change(&s)
		if d := p.Decide(s, History{}, noon()); d.Never != c.never || d.Never && d.Reason == "" {
			t.Errorf("%s: %+v", name, d)
		}
	}
}

func TestOncePerSighting(t *testing.T) {
	h := History{}.Sent(noon(), find("a"))
	if d := (Policy{}).Decide(find("a"), h, noon().Add(1000*time.Hour)); !d.Never {
		t.Errorf("told twice: %+v", d)
	}
}

// A family's alerts come after 1, 2, 4 … hours and daily at most, unless one
// changes the picture.
func TestFamiliesAreToldEverMoreRarely(t *testing.T) {
	h, now := History{}, noon()
	for i, want := range []int{0, 1, 2, 4, 8, 16, 24, 24} {
		d := (Policy{}).Decide(find(fmt.Sprint(i)), h, now)
		if got := d.At.Sub(now); got != time.Duration(want)*time.Hour {
			t.Errorf("alert %d waits %v, want %d h", i, got, want)
		}
		now = d.At
		h = h.Sent(now, find(fmt.Sprint(i)))
	}
	for name, change := range map[string]func(*Sighting){
		"a new root": func(s *Sighting) { s.Root = true }, "a stronger passage": func(s *Sighting) { s.Strength = .9 }, "another family": func(s *Sighting) { s.Family = "" }} {
		s := find("z")
		change(&s)
		if d := (Policy{}).Decide(s, h, now); !d.At.Equal(now) {
			t.Errorf("%s waits: %+v", name, d)
		}
	}
}

func TestQuietHours(t *testing.T) {
	night := Policy{Quiet: Quiet{"22:00", "07:00", "Europe/Oslo"}}
	for now, want := range map[string]string{
		"2031-01-10T12:00:00Z": "2031-01-10T12:00:00Z",
		"2031-01-10T21:00:00Z": "2031-01-11T06:00:00Z", // 22:00 in Oslo
		"2031-01-10T20:59:00Z": "2031-01-10T20:59:00Z",
		"2031-01-10T05:59:00Z": "2031-01-10T06:00:00Z",
		"2031-01-10T06:00:00Z": "2031-01-10T06:00:00Z",
		"2031-07-10T20:00:00Z": "2031-07-11T05:00:00Z", // summer time
		"2031-03-29T23:30:00Z": "2031-03-30T05:00:00Z", // the clocks go forward that night
	} {
		at, err := time.Parse(time.RFC3339, now)
		if err != nil {
			t.Fatal(err)
		}
		if got := night.Decide(find("a"), History{}, at).At.UTC().Format(time.RFC3339); got != want {
			t.Errorf("at %s: told at %s, want %s", now, got, want)
		}
	}
	for _, q := range []Quiet{{"25:00", "07:00", ""}, {"22:00", "seven", ""}, {"22:00", "07:00", "Atlantis/Main"}} {
		if q.Check() == nil {
			t.Errorf("%+v is accepted", q)
		}
		if d := (Policy{Quiet: q}).Decide(find("a"), History{}, noon()); !d.At.Equal(noon()) {
			t.Errorf("%+v keeps an alert back", q)
		}
	}
}

// Whatever the policy: an alert is told within a day and a night, never in quiet
// hours, never before it was asked for.
func TestDecide(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		clock := func(name string) string {
			return fmt.Sprintf("%02d:%02d", rapid.IntRange(0, 23).Draw(t, name), rapid.IntRange(0, 59).Draw(t, name))
		}
		p := Policy{Quiet: Quiet{clock("from"), clock("to"), rapid.SampledFrom([]string{"", "Asia/Kathmandu", "America/St_Johns"}).Draw(t, "zone")}}
		h, now := History{}, noon()
		for i := range rapid.IntRange(1, 12).Draw(t, "sightings") {
			now = now.Add(time.Duration(rapid.IntRange(0, 3000).Draw(t, "minutes")) * time.Minute)
			d := p.Decide(find(fmt.Sprint(i)), h, now)
			if d.Never || d.At.Before(now) || d.At.After(now.Add(49*time.Hour)) {
				t.Fatalf("%+v at %v", d, now)
			}
			if _, quiet := p.Quiet.until(d.At); quiet {
				t.Fatalf("told in quiet hours: %v", d.At)
			}
			if again := p.Decide(find(fmt.Sprint(i)), h, d.At); !again.At.Equal(d.At) {
				t.Fatalf("asked again when it is due, it is put off to %v", again.At)
			}
			h, now = h.Sent(d.At, find(fmt.Sprint(i))), d.At
		}
	})
}

type faulty struct {
	name string
	down bool
	got  []string
}

func (f *faulty) Name() string { return f.name }

func (f *faulty) Send(_ context.Context, m Message) error {
	if f.down {
		return errors.New("the line is dead")
	}
	f.got = append(f.got, m.ID)
	return nil
}

// A sender that is down for a week gets all its messages in the end, the others get theirs
// at once, and meanwhile the failure can be seen.
func TestDeliver(t *testing.T) {
	box, now := &Memory{}, noon()
	up, down := &faulty{name: "up"}, &faulty{name: "down", down: true}
	senders := []Sender{up, down}
	for i := range 3 {
		box.Put(Message{ID: fmt.Sprint("m", i)}, "up", "down")
	}
	attempts := 0
	for range 7 * 24 * 60 {
		_, err := Deliver(t.Context(), box, senders, now, func() float64 { return .5 }, func(l Letter) {
			attempts++
			if l.Error == "" || l.Since != noon() {
				t.Fatalf("%+v doesn't show its failure", l)
			}
		})
		if err != nil {
			t.Fatal(err)
		}
		now = now.Add(time.Minute)
	}
	if len(up.got) != 3 || len(box.Waiting()) != 3 {
		t.Fatalf("%d sent, %d waiting", len(up.got), len(box.Waiting()))
	}
	if each := attempts / 3; each < 28 || each > 60 {
		t.Errorf("%d attempts at each letter in a week", each)
	}
	down.down = false
	for range 6*60 + 1 {
		_, _ = Deliver(t.Context(), box, senders, now, func() float64 { return .5 }, nil)
		now = now.Add(time.Minute)
	}
	if len(down.got) != 3 || len(box.Waiting()) != 0 {
		t.Errorf("after it came back: %d sent, %d waiting", len(down.got), len(box.Waiting()))
	}
	box.Put(Message{ID: "x"}, "nobody")
	_, _ = Deliver(t.Context(), box, senders, now, func() float64 { return 0 }, nil)
	if w := box.Waiting(); len(w) != 1 || !strings.Contains(w[0].Error, ErrNobody.Error()) {
		t.Errorf("a letter to nobody: %+v", w)
	}
}

func TestMessagesCantForge(t *testing.T) {
	m := Message{Findings: []Finding{{Document: "Tides\r\nBcc: all", Outlet: "Star\x1b[2J\u202e", Title: "a\nb", Words: 3, Kind: "edited"}}}
	if s := m.Subject(); strings.ContainsAny(s, "\r\n\x1b\u202e") {
		t.Errorf("subject %q", s)
	}
	if s := m.Text(); strings.ContainsAny(s, "\x1b\u202e\r") || strings.Contains(s, "a\nb") {
		t.Errorf("text %q", s)
	}
}

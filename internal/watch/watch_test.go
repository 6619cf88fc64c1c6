package watch_test

import (
	"errors"
	"math"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"barium/internal/watch"
	"barium/internal/watch/alert"
	"barium/internal/watch/statetest"
)

type keeper struct{ *watch.Memory }

func (k keeper) Keep(p watch.Publication) error { k.Memory.Keep(p); return nil }

func TestMemory(t *testing.T) {
	statetest.Test(t, func(*testing.T) statetest.Keeper { return keeper{watch.NewMemory()} })
}

func TestSourceCheck(t *testing.T) {
	for _, s := range []watch.Source{
		{Kind: watch.Feed, Address: "https://tideway.example/feed"}, {Kind: watch.Folder, Address: "/srv/in"}, {Kind: watch.JSONL, Address: "-"},
		{Kind: watch.Page, Address: "https://tideway.example/"}, {Kind: watch.Page, Address: "page.html"}, {Kind: watch.Pages, Address: "list.txt"}, {Kind: watch.WARC, Address: `C:\x.warc`},
	} {
		if err := s.Check(); err != nil {
			t.Errorf("%s %s: %v", s.Kind, s.Address, err)
		}
	}
	for _, s := range []watch.Source{
		{Kind: "radio", Address: "https://tideway.example/"}, {Kind: watch.Feed, Address: " "}, {Kind: watch.Feed, Address: "feed.xml"}, {Kind: watch.WARC, Address: "-"},
		{Kind: watch.WARC, Address: "https://tideway.example/x.warc"}, {Kind: watch.Page, Address: "ftp://tideway.example/"}, {Kind: watch.Page, Address: "https:///x"}, {Kind: watch.Feed, Address: "https://u:p@tideway.example/"},
	} {
		if err := s.Check(); !errors.Is(err, watch.ErrSource) {
			t.Errorf("%s %s is accepted: %v", s.Kind, s.Address, err)
		}
		if err := s.Check(); strings.Contains(err.Error(), "u:p@") {
			t.Error("the error shows a password")
		}
	}
}

func TestKey(t *testing.T) {
	for in, want := range map[string]string{
		"HTTPS://Tideway.Example:443/A?utm_source=x&id=7&fbclid=1#top": "https://tideway.example/A?id=7",
		"http://tideway.example":          "http://tideway.example/",
		"http://tideway.example:8080/a/?": "http://tideway.example:8080/a/",
		"http://tideway.example/?b=2&a=1": "http://tideway.example/?b=2&a=1",
		"not a url":                       "not a url",
	} {
		if got := watch.Key(in); got != want {
			t.Errorf("Key(%q) = %q, want %q", in, got, want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		u := "http://" + rapid.StringMatching(`[a-zA-Z.:0-9]{1,9}/[a-z?&=#%]{0,12}`).Draw(t, "u")
		if once := watch.Key(u); watch.Key(once) != once {
			t.Fatalf("%q and again %q", once, watch.Key(once))
		}
	})
}

func TestHash(t *testing.T) {
	if watch.Hash("a  b\nc") != watch.Hash(" a b c ") || watch.Hash("ab c") == watch.Hash("a bc") {
		t.Error("spacing counts, or words don't")
	}
}

// Before against drawing from both intervals.
func TestBefore(t *testing.T) {
	day := time.Date(2031, 4, 5, 0, 0, 0, 0, time.UTC)
	rnd := rand.New(rand.NewPCG(1, 2))
	draw := func(w watch.When) float64 {
		return float64(w.Earliest.Unix()) + rnd.Float64()*w.Latest.Sub(w.Earliest).Seconds()
	}
	interval := func() watch.When {
		from := day.Add(time.Duration(rnd.IntN(40)) * time.Hour)
		return watch.When{Earliest: from, Latest: from.Add(time.Duration(rnd.IntN(40)) * time.Hour), Basis: watch.Day}
	}
	for range 200 {
		a, b := interval(), interval()
		n := 0
		for range 4000 {
			x, y := draw(a), draw(b)
			if x < y || x == y && rnd.Float64() < .5 {
				n++
			}
		}
		if got := a.Before(b); math.Abs(got-float64(n)/4000) > .05 {
			t.Fatalf("%v before %v: %v, drawn %v", a, b, got, float64(n)/4000)
		}
		if sum := a.Before(b) + b.Before(a); math.Abs(sum-1) > 1e-9 {
			t.Fatalf("%v and %v: both ways %v", a, b, sum)
		}
	}
	if watch.NotAfter(day, watch.Captured).Before(watch.StatedAt(day.Add(time.Hour))) != 1 {
		t.Error("what was captured before is earlier")
	}
}

func TestBounded(t *testing.T) {
	seen := time.Date(2031, 4, 5, 12, 0, 0, 0, time.UTC)
	for name, c := range map[string]struct {
		in   watch.When
		want watch.Basis
	}{
		"earlier": {watch.StatedAt(seen.Add(-time.Hour)), watch.Stated}, "later": {watch.StatedAt(seen.Add(time.Hour)), watch.Seen},
		"the same day": {watch.OnDay(seen), watch.Day}, "nothing": {watch.When{}, watch.Seen},
	} {
		got := c.in.Bounded(seen, watch.Seen)
		if got.Basis != c.want || got.Latest.After(seen) || got.Time.After(seen) || got.Earliest.After(got.Latest) {
			t.Errorf("%s: %+v", name, got)
		}
	}
}

func TestHealth(t *testing.T) {
	now := time.Date(2031, 4, 5, 12, 0, 0, 0, time.UTC)
	every := 15 * time.Minute
	rapid.Check(t, func(t *rapid.T) {
		jitter := rapid.Float64Range(0, .999).Draw(t, "jitter")
		h := watch.Health{}
		for n := range rapid.IntRange(1, 40).Draw(t, "failures") {
			h = h.After(now, errors.New("down"), every, 0, jitter)
			wait := h.Next.Sub(now)
			if wait < every/2 || wait > 36*time.Hour || h.Failures != n+1 {
				t.Fatalf("failure %d waits %v", n, wait)
			}
		}
		if h = h.After(now, nil, every, 0, jitter); h.Failures != 0 || h.Next.Sub(now) < every*9/10 || h.Next.Sub(now) > every*11/10 {
			t.Fatalf("after a success: %+v", h)
		}
		if h = h.After(now, nil, every, 5*time.Hour, jitter); h.Next.Sub(now) < 5*time.Hour {
			t.Fatalf("the server asked for 5 h and gets %v", h.Next.Sub(now))
		}
	})
}

func TestMemoryOutbox(t *testing.T) { statetest.TestOutbox(t, &alert.Memory{}) }

// Package statetest holds what every watch.State promises. A database's state
// runs it as the one in memory does.
package statetest

import (
	"fmt"
	"sync"
	"testing"
	"time"

	"barium/internal/watch"
)

// Keeper is a state, with what its caller does in the transaction that keeps a
// publication.
type Keeper interface {
	watch.State
	Keep(watch.Publication) error
}

// Test runs all of it, each part on a fresh state.
func Test(t *testing.T, open func(t *testing.T) Keeper) {
	for name, part := range map[string]func(*testing.T, Keeper){
		"absent": absent, "kept": kept, "claims": claims, "failures": failures, "one claimant": oneClaimant,
		"publications": publications, "reserve": reserve, "hold": hold, "reserve by many": reserveByMany,
	} {
		t.Run(name, func(t *testing.T) { part(t, open(t)) })
	}
}

func start() time.Time { return time.Date(2031, 4, 5, 6, 7, 8, 123456000, time.UTC) }

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// absent: what was never set is zero and no error.
func absent(t *testing.T, s Keeper) {
	ctx := t.Context()
	v, err := s.Validators(ctx, "u")
	must(t, err)
	r, err := s.Robots(ctx, "o")
	must(t, err)
	h, err := s.Health(ctx, "s")
	must(t, err)
	c, err := s.Cursor(ctx, "s")
	must(t, err)
	if v != (watch.Validators{}) || r != (watch.Robots{}) || h != (watch.Health{}) || c != (watch.Cursor{}) {
		t.Errorf("%+v %+v %+v %+v", v, r, h, c)
	}
}

// kept: what was set comes back, the last word counts, and times survive to the
// microsecond.
func kept(t *testing.T, s Keeper) {
	ctx := t.Context()
	for _, v := range []watch.Validators{{ETag: `"1"`}, {ETag: `W/"ä"`, LastModified: "Sat, 05 Apr 2031 06:07:08 GMT"}} {
		must(t, s.SetValidators(ctx, "u", v))
		if got, err := s.Validators(ctx, "u"); err != nil || got != v {
			t.Errorf("validators %+v, %v", got, err)
		}
	}
	for _, r := range []watch.Robots{{Status: 404, At: start()}, {Status: 200, Body: "User-agent: *\n", At: start().Add(time.Hour)}} {
		must(t, s.SetRobots(ctx, "o", r))
		if got, err := s.Robots(ctx, "o"); err != nil || got.Body != r.Body || got.Status != r.Status || !got.At.Equal(r.At) {
			t.Errorf("robots %+v, %v", got, err)
		}
	}
	for _, h := range []watch.Health{{Failures: 3, Next: start(), Last: start(), Error: "down"}, {Good: start(), Last: start(), Next: start().Add(time.Minute)}} {
		must(t, s.SetHealth(ctx, "s", h))
		got, err := s.Health(ctx, "s")
		if err != nil || got.Failures != h.Failures || got.Error != h.Error || !got.Next.Equal(h.Next) || !got.Last.Equal(h.Last) || !got.Good.Equal(h.Good) || got.Good.IsZero() != h.Good.IsZero() {
			t.Errorf("health %+v, want %+v, %v", got, h, err)
		}
	}
	c := watch.Cursor{Offset: 1 << 40, Inner: 7, File: "f"}
	must(t, s.SetCursor(ctx, "s", c))
	if got, err := s.Cursor(ctx, "s"); err != nil || got != c {
		t.Errorf("cursor %+v, %v", got, err)
	}
}

func standing(t *testing.T, s Keeper, key string, now time.Time) watch.Claim {
	t.Helper()
	c, err := s.Claim(t.Context(), key, now, time.Minute)
	must(t, err)
	return c
}

func want(t *testing.T, got watch.Claim, standing watch.Standing, failures int) {
	t.Helper()
	if got != (watch.Claim{Standing: standing, Failures: failures}) {
		t.Errorf("claim %+v, want standing %d after %d failures", got, standing, failures)
	}
}

func claims(t *testing.T, s Keeper) {
	now := start()
	want(t, standing(t, s, "a", now), watch.Mine, 0)
	want(t, standing(t, s, "a", now.Add(59*time.Second)), watch.Waiting, 0)
	want(t, standing(t, s, "b", now), watch.Mine, 0)
	now = now.Add(time.Minute)
	want(t, standing(t, s, "a", now), watch.Mine, 0) // the lease has ended
	must(t, s.Release(t.Context(), "a", now.Add(10*time.Second)))
	want(t, standing(t, s, "a", now.Add(9*time.Second)), watch.Waiting, 0)
	want(t, standing(t, s, "a", now.Add(10*time.Second)), watch.Mine, 0)
	must(t, s.Done(t.Context(), "a"))
	want(t, standing(t, s, "a", now.Add(1000*time.Hour)), watch.Over, 0)
}

func failures(t *testing.T, s Keeper) {
	now := start()
	for n := range 3 {
		want(t, standing(t, s, "a", now), watch.Mine, n)
		must(t, s.Failed(t.Context(), "a", "down", now.Add(time.Hour)))
		want(t, standing(t, s, "a", now.Add(59*time.Minute)), watch.Waiting, n+1)
		now = now.Add(time.Hour)
	}
	want(t, standing(t, s, "a", now), watch.Mine, 3)
	must(t, s.Failed(t.Context(), "a", "gone", time.Time{}))
	want(t, standing(t, s, "a", now.Add(1000*time.Hour)), watch.Over, 4)
}

// oneClaimant: of many who claim at once, one gets it.
func oneClaimant(t *testing.T, s Keeper) {
	for n := range 20 {
		var wg sync.WaitGroup
		got := make([]watch.Claim, 8)
		errs := make([]error, len(got))
		for i := range got {
			wg.Go(func() { got[i], errs[i] = s.Claim(t.Context(), fmt.Sprint("k", n), start(), time.Minute) })
		}
		wg.Wait()
		mine := 0
		for i, c := range got {
			must(t, errs[i])
			if c.Standing == watch.Mine {
				mine++
			}
		}
		if mine != 1 {
			t.Fatalf("%d of %d got the same item", mine, len(got))
		}
	}
}

// publications: one that is kept is over by all its keys, and its cursor moves
// its source.
func publications(t *testing.T, s Keeper) {
	p := watch.Publication{Key: "http://a.example/1", Aliases: []string{"http://a.example/one"}, Source: "s", Text: "tide", Hash: watch.Hash("tide"),
		Published: watch.StatedAt(start()), FirstSeen: start(), Cursor: watch.Cursor{Offset: 99, File: "f"}}
	want(t, standing(t, s, p.Key, start()), watch.Mine, 0)
	must(t, s.Keep(p))
	for _, key := range append(p.Aliases, p.Key) {
		want(t, standing(t, s, key, start().Add(time.Hour)), watch.Over, 0)
	}
	if c, err := s.Cursor(t.Context(), "s"); err != nil || c != p.Cursor {
		t.Errorf("cursor %+v, %v", c, err)
	}
	p.Key, p.Aliases, p.Cursor = "http://a.example/2", nil, watch.Cursor{}
	must(t, s.Keep(p))
	if c, _ := s.Cursor(t.Context(), "s"); c.Offset != 99 {
		t.Error("a publication without a cursor moved it")
	}
}

func slot(t *testing.T, s Keeper, now, latest time.Time, gap time.Duration) time.Duration {
	t.Helper()
	at, err := s.Reserve(t.Context(), "h", now, latest, gap)
	must(t, err)
	return at.Sub(start())
}

func reserve(t *testing.T, s Keeper) {
	now := start()
	later := now.Add(time.Hour)
	for i, c := range []struct {
		now  time.Time
		gap  time.Duration
		want time.Duration
	}{{now, time.Second, 0}, {now, 2 * time.Second, time.Second}, {now, time.Second, 3 * time.Second}, {now.Add(time.Minute), time.Second, time.Minute}} {
		if got := slot(t, s, c.now, later, c.gap); got != c.want {
			t.Errorf("reservation %d is at %v, want %v", i, got, c.want)
		}
	}
	if got := slot(t, s, now, now.Add(5*time.Second), time.Second); got != time.Minute+time.Second {
		t.Errorf("the next free moment is said to be at %v", got)
	}
	if got := slot(t, s, now, later, time.Second); got != time.Minute+time.Second {
		t.Errorf("one that came too late was taken all the same: the next is at %v", got)
	}
}

func hold(t *testing.T, s Keeper) {
	now := start()
	must(t, s.Hold(t.Context(), "h", now.Add(time.Minute)))
	must(t, s.Hold(t.Context(), "h", now.Add(time.Second)))
	if got := slot(t, s, now, now.Add(time.Hour), time.Second); got != time.Minute {
		t.Errorf("held for a minute, given after %v", got)
	}
}

// reserveByMany: no two moments are closer than the gap.
func reserveByMany(t *testing.T, s Keeper) {
	var wg sync.WaitGroup
	got := make([]time.Time, 24)
	errs := make([]error, len(got))
	for i := range got {
		wg.Go(func() {
			got[i], errs[i] = s.Reserve(t.Context(), "h", start(), start().Add(time.Hour), time.Second)
		})
	}
	wg.Wait()
	seen := make(map[int64]bool)
	for i, at := range got {
		must(t, errs[i])
		seen[at.UnixMicro()] = true
	}
	for i := range got {
		if !seen[start().Add(time.Duration(i)*time.Second).UnixMicro()] {
			t.Fatalf("no reservation at %d s: %v", i, got)
		}
	}
}

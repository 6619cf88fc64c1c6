package objects

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// A place is an empty store with the means of whoever has the disk or the bucket.
type place struct {
	Store
	alter func(t *testing.T, id ID, data []byte) // behind the store's back
	stray func(t *testing.T, name string)        // puts a file of somebody else's
}

// conform is what each Store must do.
func conform(t *testing.T, open func(*testing.T) place) {
	for name, f := range map[string]func(*testing.T, place){
		"put and get": putAndGet, "missing": missing, "put twice": putTwice, "altered": altered,
		"list": list, "strays": strays, "many at once": manyAtOnce, "cancelled": cancelled,
	} {
		t.Run(name, func(t *testing.T) { f(t, open(t)) })
	}
}

func mustPut(t *testing.T, s Store, data string) ID {
	t.Helper()
	id, err := s.Put(t.Context(), []byte(data))
	if err != nil {
		t.Fatal(err)
	}
	return id
}

func wantGet(t *testing.T, s Store, id ID, want string) {
	t.Helper()
	got, err := s.Get(t.Context(), id)
	if err != nil || string(got) != want {
		t.Errorf("got %d bytes, want %d: %v", len(got), len(want), err)
	}
}

func all(t *testing.T, s Store, prefix string) (list []Object) {
	t.Helper()
	if err := s.List(t.Context(), prefix, func(o Object) error { list = append(list, o); return nil }); err != nil {
		t.Fatal(err)
	}
	return list
}

func putAndGet(t *testing.T, p place) {
	large := make([]byte, 5<<20+7)
	for i := range large {
		large[i] = byte(rand.Uint32())
	}
	for _, data := range []string{"", "x", "\x00\xff\n", strings.Repeat("text ", 1000), string(large)} {
		id := mustPut(t, p, data)
		if id != IDOf([]byte(data)) {
			t.Errorf("%d bytes are called %s", len(data), id)
		}
		wantGet(t, p, id, data)
		if there, err := p.Has(t.Context(), id); err != nil || !there {
			t.Errorf("%d bytes: there %v, %v", len(data), there, err)
		}
	}
}

func missing(t *testing.T, p place) {
	mustPut(t, p, "other")
	id := IDOf([]byte("nothing"))
	if _, err := p.Get(t.Context(), id); !errors.Is(err, ErrNotFound) || !strings.Contains(err.Error(), id.String()) {
		t.Errorf("got %v", err)
	}
	if there, err := p.Has(t.Context(), id); there || err != nil {
		t.Errorf("there %v, %v", there, err)
	}
	if err := p.Delete(t.Context(), id); err != nil {
		t.Errorf("deleted what isn't there: %v", err)
	}
	gone := mustPut(t, p, "gone")
	if err := p.Delete(t.Context(), gone); err != nil {
		t.Fatal(err)
	}
	if _, err := p.Get(t.Context(), gone); !errors.Is(err, ErrNotFound) {
		t.Errorf("deleted, and got %v", err)
	}
	wantGet(t, p, IDOf([]byte("other")), "other")
}

// putTwice: the second time renews the object's, which keeps a sweep off it.
func putTwice(t *testing.T, p place) {
	id := mustPut(t, p, "twice")
	first := all(t, p, "")[0].Changed
	time.Sleep(1100 * time.Millisecond) // some servers tell seconds only
	mustPut(t, p, "twice")
	list := all(t, p, "")
	if len(list) != 1 || list[0].ID != id || !list[0].Changed.After(first) {
		t.Errorf("%+v; the first time %v", list, first)
	}
}

// altered: what is no longer what its name says is told, never handed out as
// if it were, and putting the right content mends it.
func altered(t *testing.T, p place) {
	id := mustPut(t, p, "as it was")
	for _, data := range []string{"as it is", "", "as it was and more"} {
		p.alter(t, id, []byte(data))
		if _, err := p.Get(t.Context(), id); !errors.Is(err, ErrDamaged) {
			t.Errorf("altered to %q: %v", data, err)
		}
	}
	mustPut(t, p, "as it was")
	wantGet(t, p, id, "as it was")
}

func list(t *testing.T, p place) {
	if got := all(t, p, ""); len(got) != 0 {
		t.Errorf("an empty store lists %v", got)
	}
	want := map[ID]int64{}
	for i := range 40 {
		data := strings.Repeat("o", i)
		want[mustPut(t, p, data)] = int64(len(data))
	}
	for _, prefix := range []string{"", "0", "a", "ab", all(t, p, "")[7].ID.String()[:5], strings.Repeat("f", 64)} {
		got := all(t, p, prefix)
		n := 0
		for id := range want {
			if strings.HasPrefix(id.String(), prefix) {
				n++
			}
		}
		if len(got) != n || !slices.IsSortedFunc(got, func(a, b Object) int { return bytes.Compare(a.ID[:], b.ID[:]) }) {
			t.Errorf("%q: %d objects, want %d in order: %v", prefix, len(got), n, got)
		}
		for _, o := range got {
			if size, ok := want[o.ID]; !ok || o.Size != size || !strings.HasPrefix(o.ID.String(), prefix) || time.Since(o.Changed).Abs() > time.Hour {
				t.Errorf("%q: %+v", prefix, o)
			}
		}
	}
	stop := errors.New("stop")
	if err := p.List(t.Context(), "", func(Object) error { return stop }); !errors.Is(err, stop) {
		t.Errorf("yield's error came back as %v", err)
	}
}

// strays: what isn't ours is not listed, so that no sweep touches it.
func strays(t *testing.T, p place) {
	id := mustPut(t, p, "ours")
	name := IDOf([]byte("theirs")).String()
	for _, n := range []string{"README", name[:63], name + "0", strings.ToUpper(name), "zz/" + name, name[:2] + "/" + name[:10]} {
		p.stray(t, n)
	}
	if got := all(t, p, ""); len(got) != 1 || got[0].ID != id {
		t.Errorf("%v", got)
	}
}

// manyAtOnce: several write, read and list the same and different objects at
// once. Nobody ever sees one by half.
func manyAtOnce(t *testing.T, p place) {
	var wait sync.WaitGroup
	for worker := range 6 {
		wait.Go(func() {
			for i := range 12 {
				data := strings.Repeat(fmt.Sprint(i), 3000)
				id, err := p.Put(t.Context(), []byte(data))
				if err != nil {
					t.Errorf("worker %d: %v", worker, err)
					continue
				}
				wantGet(t, p, id, data)
				if err := p.List(t.Context(), "", func(Object) error { return nil }); err != nil {
					t.Errorf("worker %d: %v", worker, err)
				}
			}
		})
	}
	wait.Wait()
	if n := len(all(t, p, "")); n != 12 {
		t.Errorf("%d objects", n)
	}
}

func cancelled(t *testing.T, p place) {
	id := mustPut(t, p, "there")
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := p.Put(ctx, []byte("never")); !errors.Is(err, context.Canceled) {
		t.Errorf("put: %v", err)
	}
	if err := p.List(ctx, "", func(Object) error { return nil }); !errors.Is(err, context.Canceled) {
		t.Errorf("list: %v", err)
	}
	if got := all(t, p, ""); len(got) != 1 || got[0].ID != id {
		t.Errorf("%v", got)
	}
}

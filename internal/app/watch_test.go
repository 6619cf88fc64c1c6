package app

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"barium/internal/watch"
	"barium/internal/watch/fetch"
)

// secret is a passage that the press of these tests has got hold of.
const secret = `The divers found that both hinges of the northern gate had been sawn through from the water side, and that
whoever did it had brought a lamp, a hacksaw and at least four spare blades. The port office has told nobody but the pilots.`

// filler is what an article says besides.
const filler = `Readers have written to us about the parade of the fishing boats, which was longer than ever this year, and
about the price of bread, which has gone up again although the harvest was good. The mayor has promised to look into both.`

// A press serves a feed with articles, and counts what it was asked for.
type press struct {
	mutex    sync.Mutex // guards asked and articles
	asked    map[string]int
	articles map[string]string // by path
	outlet   string
}

func (p *press) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	p.asked[r.URL.Path]++
	switch body, ok := p.articles[r.URL.Path]; {
	case r.URL.Path == "/robots.txt":
		http.NotFound(w, r)
	case r.URL.Path == "/feed":
		w.Header().Set("Content-Type", "application/rss+xml")
		fmt.Fprint(w, p.feed("http://"+r.Host))
	case ok:
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprintf(w, `<!DOCTYPE html><html lang="en"><head><title>%s %s</title></head><body><article><h1>%[1]s %[2]s</h1>%s</article></body></html>`, p.outlet, r.URL.Path, body)
	default:
		http.Error(w, "broken", http.StatusInternalServerError)
	}
}

func (p *press) feed(base string) string {
	var b strings.Builder
	fmt.Fprintf(&b, `<?xml version="1.0"?><rss version="2.0"><channel><title>%s</title><link>%s</link>`, p.outlet, base)
	for _, path := range p.paths() { // "/3" came out at three o'clock
		at := time.Date(2026, 3, 1, int(path[1]-'0'), 0, 0, 0, time.UTC)
		fmt.Fprintf(&b, `<item><title>%s %s</title><link>%s%s</link><pubDate>%s</pubDate></item>`, p.outlet, path, base, path, at.Format(time.RFC1123Z))
	}
	return b.String() + `</channel></rss>`
}

func (p *press) paths() (list []string) {
	for path := range p.articles {
		list = append(list, path)
	}
	slices.Sort(list)
	return list
}

func newPress(t *testing.T, outlet string, articles map[string]string) (*press, string) {
	p := &press{asked: map[string]int{}, articles: articles, outlet: outlet}
	server := httptest.NewServer(p)
	t.Cleanup(server.Close)
	return p, server.URL + "/feed"
}

func paragraph(s string) string { return "<p>" + strings.ReplaceAll(s, "\n", " ") + "</p>" }

func watched(t *testing.T, h *Home, address string) watch.Source {
	t.Helper()
	s, err := h.AddSource(t.Context(), watch.Source{Kind: watch.Feed, Address: address, Matter: "basin", Options: watch.Options{Private: true}})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// swift asks as fast as it may: the tests' servers don't mind.
var swift = fetch.Options{Gap: time.Millisecond}

// TestWatch: what feeds bring is held against what is protected; what reuses it
// is kept, nothing is fetched twice, a broken source holds up no other, and the
// paper that copied another is its child.
func TestWatch(t *testing.T) {
	h, _ := newHome(t)
	mustProtect(t, h, []Text{{ID: "notice", Name: "notice.txt", Source: []byte(secret)}})
	own := `Our reporter has seen a paper that says so, and a lock keeper who asked not to be named has wept on her shoulder. `
	first, anchor := newPress(t, "Anchor", map[string]string{
		"/1": paragraph(filler), "/2": paragraph(filler) + paragraph(own+secret) + paragraph("Nobody at the port office wanted to say a word about it on Friday."),
	})
	_, bugle := newPress(t, "Bugle", map[string]string{
		"/3": paragraph("The Anchor reports: "+own+secret) + paragraph("Nobody at the port office wanted to say a word about it on Friday."), "/4": paragraph(filler),
	})
	watched(t, h, anchor)
	watched(t, h, bugle)
	broken := watched(t, h, strings.Replace(anchor, "/feed", "/nothing", 1))

	var mutex sync.Mutex
	var found []Read
	var troubled []string
	request := Watch{
		Fetch: swift,
		Found: func(r Read) { mutex.Lock(); defer mutex.Unlock(); found = append(found, r) },
		Trouble: func(s watch.Source, _ error) {
			mutex.Lock()
			defer mutex.Unlock()
			troubled = append(troubled, s.ID)
		},
	}
	if err := h.WatchOnce(t.Context(), request, false); err != nil {
		t.Fatal(err)
	}
	kept := 0
	for _, r := range found {
		if len(r.Sightings) > 0 {
			kept++
		}
	}
	if len(found) != 4 || kept != 2 || !slices.Equal(troubled, []string{broken.ID}) {
		t.Fatalf("%d read, %d kept, trouble with %v", len(found), kept, troubled)
	}

	found = nil
	if err := h.WatchOnce(t.Context(), request, true); err != nil {
		t.Fatal(err)
	}
	if len(found) != 0 || first.asked["/2"] != 1 {
		t.Errorf("a second round read %d, and asked %d times for one article", len(found), first.asked["/2"])
	}

	spreads, err := h.Spreads(t.Context(), "")
	if err != nil || len(spreads) != 1 || len(spreads[0].Publications) != 2 {
		t.Fatalf("spreads %+v, %v", spreads, err)
	}
	root, child := spreads[0].Publications[0], spreads[0].Publications[1]
	if root.Outlet != "Anchor" {
		root, child = child, root
	}
	if root.Parent != "" || child.Parent != root.ID || child.Inherited == 0 {
		t.Errorf("root %+v, child %+v", root, child)
	}
	report, err := h.CheckLedger(t.Context())
	if err != nil || len(report.Problems) != 0 {
		t.Errorf("ledger: %v, %v", report.Problems, err)
	}
}

// TestWatchOn: the watch goes on until it is ended, one process at a time, and
// finds what comes up meanwhile.
func TestWatchOn(t *testing.T) {
	h, _ := newHome(t)
	mustProtect(t, h, []Text{{ID: "notice", Name: "notice.txt", Source: []byte(secret)}})
	_, anchor := newPress(t, "Anchor", map[string]string{"/1": paragraph(filler) + paragraph(secret)})
	watched(t, h, anchor)
	ctx, cancel := context.WithCancel(t.Context())
	found := make(chan Read, 10)
	ended := make(chan error, 1)
	go func() { ended <- h.WatchOn(ctx, Watch{Fetch: swift, Found: func(r Read) { found <- r }}) }()
	select {
	case r := <-found:
		if len(r.Sightings) != 1 || r.Sightings[0].Document != "notice" {
			t.Errorf("found %+v", r.Sightings)
		}
	case <-time.After(30 * time.Second):
		t.Error("nothing was found")
	}
	if err := h.WatchOn(ctx, Watch{}); err == nil || !strings.Contains(err.Error(), "another process is watching") {
		t.Errorf("a second watcher: %v", err)
	}
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

// TestWatchGoesOn: what was read and not kept when the process ended is read
// again, and what was kept is not.
func TestWatchGoesOn(t *testing.T) {
	h, _ := newHome(t)
	mustProtect(t, h, []Text{{ID: "notice", Name: "notice.txt", Source: []byte(secret)}})
	press, anchor := newPress(t, "Anchor", map[string]string{
		"/1": paragraph(filler) + paragraph(secret), "/2": paragraph(filler + " Two."), "/3": paragraph(filler + " Three."),
	})
	watched(t, h, anchor)
	ctx, cancel := context.WithCancel(t.Context())
	read := 0
	err := h.WatchOnce(ctx, Watch{Fetch: swift, Found: func(Read) { read++; cancel() }}, true)
	if err == nil || read != 1 {
		t.Fatalf("%d read before the end, %v", read, err)
	}
	again := openHome(t, h.Dir())
	if err := again.WatchOnce(t.Context(), Watch{Fetch: swift, Found: func(Read) { read++ }}, true); err != nil {
		t.Fatal(err)
	}
	if read != 3 {
		t.Errorf("%d read in all, want each of 3 once", read)
	}
	for path, n := range press.asked {
		if strings.HasPrefix(path, "/1") && n != 1 {
			t.Errorf("%s was asked for %d times", path, n)
		}
	}
}

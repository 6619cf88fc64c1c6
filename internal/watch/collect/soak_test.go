package collect

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"barium/internal/watch"
	"barium/internal/watch/fetch"
)

var soakFor = flag.Duration("soak", 20*time.Second, "how long BenchmarkSoak runs")

// press is thirty newspapers on loopback that publish without end and break
// down in every way they know.
type press struct {
	mu     sync.Mutex // guards below
	rnd    *rand.Rand
	issue  [30]int // articles published by each
	full   map[string]int
	faults int
	ends   context.Context
}

func (p *press) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var paper, n int
	switch {
	case r.URL.Path == "/robots.txt":
		fmt.Fprint(w, "User-agent: *\nDisallow: /private/\n")
	case scan(r.URL.Path, "/feed/%d", &paper):
		p.feed(w, r, paper)
	case scan(r.URL.Path, "/a/%d/%d", &paper, &n):
		p.article(w, r, paper, n)
	default:
		http.NotFound(w, r)
	}
}

func scan(s, format string, into ...any) bool {
	n, err := fmt.Sscanf(s, format, into...)
	return err == nil && n == len(into)
}

func (p *press) feed(w http.ResponseWriter, r *http.Request, paper int) {
	if p.fault(w, r, .05) {
		return
	}
	p.mu.Lock()
	p.issue[paper] += p.rnd.IntN(4)
	last := p.issue[paper]
	p.mu.Unlock()
	tag := fmt.Sprintf(`"%d"`, last)
	w.Header().Set("ETag", tag)
	if r.Header.Get("If-None-Match") == tag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	fmt.Fprint(w, `<rss version="2.0"><channel><title>Paper</title>`)
	for n := last; n > max(0, last-20); n-- {
		fmt.Fprintf(w, `<item><title>%d</title><link>http://%s/a/%d/%d</link></item>`, n, r.Host, paper, n)
	}
	fmt.Fprint(w, `</channel></rss>`)
}

func (p *press) article(w http.ResponseWriter, r *http.Request, paper, n int) {
	if p.fault(w, r, .1) {
		return
	}
	p.mu.Lock()
	p.full[r.URL.Path]++
	p.mu.Unlock()
	fmt.Fprint(w, strings.Repeat("<p>padding, so that it is as long as pages are</p>", 100)+story(paper*1000+n))
}

// fault breaks an answer, now and then.
func (p *press) fault(w http.ResponseWriter, r *http.Request, often float64) bool {
	p.mu.Lock()
	hit, kind := p.rnd.Float64() < often, p.rnd.IntN(8)
	if hit {
		p.faults++
	}
	p.mu.Unlock()
	if !hit {
		return false
	}
	switch kind {
	case 0:
		w.WriteHeader(http.StatusInternalServerError)
	case 1:
		http.Redirect(w, r, r.URL.Path+"/again", http.StatusFound)
	case 2:
		w.Header().Set("Content-Encoding", "gzip")
		fmt.Fprint(w, packed(strings.Repeat("\x00", 8<<20)))
	case 3:
		conn, _, _ := w.(http.Hijacker).Hijack()
		conn.Close()
	case 4:
		w.Header().Set("Content-Length", "5000")
		fmt.Fprint(w, "half")
	case 5:
		select {
		case <-r.Context().Done():
		case <-p.ends.Done():
		}
	case 6:
		fmt.Fprint(w, strings.Repeat("<div><table>", 3000))
	case 7:
		w.Header().Set("Content-Type", "image/png")
		fmt.Fprint(w, "\x89PNG")
	}
	return true
}

// BenchmarkSoak runs thirty sources for as long as -soak says and prints what the memory does:
//
//	go test -run '^$' -bench Soak -benchtime 1x -timeout 20m ./internal/watch/collect -soak 10m
func BenchmarkSoak(b *testing.B) {
	for b.Loop() {
		ctx, cancel := context.WithTimeout(b.Context(), *soakFor)
		p := &press{rnd: rand.New(rand.NewPCG(1, 2)), full: map[string]int{}, ends: ctx}
		s := httptest.NewServer(p)
		state := watch.NewMemory()
		c := New(state, fetch.Options{Gap: time.Microsecond, MaxGap: time.Microsecond, Header: 300 * time.Millisecond, Overall: time.Second, Window: 250 * time.Millisecond, MaxInflated: 4 << 20})
		var mu sync.Mutex
		var rounds, given, items, sources int
		var wg sync.WaitGroup
		for i := range p.issue {
			src := watch.Source{ID: fmt.Sprint("paper", i), Kind: watch.Feed, Address: fmt.Sprintf("%s/feed/%d", s.URL, i), Options: watch.Options{Private: true}}
			wg.Go(func() {
				for ctx.Err() == nil {
					for pub, err := range c.Round(ctx, src) {
						var item *ItemError
						mu.Lock()
						switch {
						case err == nil:
							state.Keep(pub)
							given++
						case errors.As(err, &item):
							items++
						default:
							sources++
						}
						mu.Unlock()
					}
					mu.Lock()
					rounds++
					mu.Unlock()
					time.Sleep(200 * time.Millisecond)
				}
			})
		}
		fmt.Printf("\n%8s %8s %13s %12s %14s %8s %10s %11s\n", "time", "rounds", "publications", "item errors", "source errors", "faults", "heap MiB", "goroutines")
		for i := range 10 {
			select {
			case <-ctx.Done():
			case <-time.After(*soakFor/10 - time.Millisecond):
			}
			runtime.GC()
			var m runtime.MemStats
			runtime.ReadMemStats(&m)
			mu.Lock()
			p.mu.Lock()
			fmt.Printf("%8v %8d %13d %12d %14d %8d %10.1f %11d\n", (*soakFor / 10 * time.Duration(i+1)).Round(time.Second), rounds, given, items, sources, p.faults, float64(m.HeapAlloc)/(1<<20), runtime.NumGoroutine())
			p.mu.Unlock()
			mu.Unlock()
		}
		cancel()
		wg.Wait()
		twice := 0
		for _, n := range p.full {
			if n > 1 {
				twice++
			}
		}
		fmt.Printf("articles served in full: %d, of these more than once: %d\n", len(p.full), twice)
		s.Close()
		c.Fetch.Close()
	}
}

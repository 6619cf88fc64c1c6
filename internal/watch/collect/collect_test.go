package collect

import (
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"barium/internal/watch"
	"barium/internal/watch/fetch"
)

// site is a newspaper on loopback. Pages are kept by path; what it was asked
// for is counted.
type site struct {
	*httptest.Server
	mu    sync.Mutex // guards below
	pages map[string]string
	fails map[string]int // status to answer with instead
	asks  map[string]int
}

func newSite(t *testing.T) *site {
	t.Helper()
	s := &site{pages: map[string]string{}, fails: map[string]int{}, asks: map[string]int{}}
	s.Server = httptest.NewServer(s)
	t.Cleanup(s.Close)
	return s
}

func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.asks[r.URL.Path]++
	body, ok := s.pages[r.URL.Path]
	switch status := s.fails[r.URL.Path]; {
	case status != 0:
		if status == http.StatusTooManyRequests {
			w.Header().Set("Retry-After", "300")
		}
		w.WriteHeader(status)
		return
	case !ok:
		http.NotFound(w, r)
		return
	case strings.HasPrefix(body, "->"):
		http.Redirect(w, r, body[2:], http.StatusFound)
		return
	}
	tag := `"` + watch.Hash(body)[:12] + `"`
	w.Header().Set("ETag", tag)
	if r.Header.Get("If-None-Match") == tag {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	fmt.Fprint(w, body)
}

func (s *site) put(path, body string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.pages[path] = strings.ReplaceAll(body, "SITE", s.URL)
}

func (s *site) fail(path string, status int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.fails[path] = status
}

func (s *site) asked(path string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.asks[path]
}

// story is an invented article, long enough to be one.
func story(i int) string {
	var b strings.Builder
	for p := range 5 {
		fmt.Fprintf(&b, "<p>The harbour office of Quay %d said on Monday that paragraph %d of its report, which had been awaited for months, describes how ferry number %d was moved twice before the storm.</p>\n", i, p, i*7)
	}
	return fmt.Sprintf(`<!doctype html><html lang="en"><head><title>Quay %d - The Tideway Post</title>
<meta property="og:site_name" content="The Tideway Post"><meta property="article:published_time" content="2031-04-0%dT08:30:00+02:00"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Quay %d</h1>%s</article><footer>Imprint</footer></body></html>`, i, 1+i%5, i, b.String())
}

func rss(n int) string {
	var b strings.Builder
	b.WriteString(`<?xml version="1.0"?><rss version="2.0"><channel><title>Tideway</title><link>SITE/</link>`)
	for i := range n {
		fmt.Fprintf(&b, `<item><title>Quay %d</title><link>SITE/a/%d?utm_source=rss</link><pubDate>Fri, 04 Apr 2031 06:%02d:00 GMT</pubDate></item>`, i, i, i)
	}
	return b.String() + "</channel></rss>"
}

// clock is a clock that tests move.
type clock struct{ t time.Time }

func (c *clock) now() time.Time { return c.t }

type desk struct {
	t     *testing.T
	c     *Collector
	state *watch.Memory
	clock *clock
}

func newDesk(t *testing.T) *desk {
	t.Helper()
	d := &desk{t: t, state: watch.NewMemory(), clock: &clock{time.Date(2031, 4, 6, 12, 0, 0, 0, time.UTC)}}
	d.c = New(d.state, fetch.Options{Gap: time.Nanosecond, Now: d.clock.now, Overall: 5 * time.Second,
		Sleep: func(ctx context.Context, _ time.Duration) error { return ctx.Err() }})
	t.Cleanup(d.c.Fetch.Close)
	return d
}

// round makes a round and keeps what comes.
func (d *desk) round(src watch.Source) (list []watch.Publication, items []*ItemError, err error) {
	d.t.Helper()
	for p, e := range d.c.Round(d.t.Context(), src) {
		var item *ItemError
		switch {
		case errors.As(e, &item):
			items = append(items, item)
		case e != nil:
			err = e
		default:
			d.state.Keep(p)
			list = append(list, p)
		}
	}
	return list, items, err
}

// want makes a round that must yield n publications and no error.
func (d *desk) want(n int, src watch.Source) []watch.Publication {
	d.t.Helper()
	list, items, err := d.round(src)
	if len(list) != n || len(items) > 0 || err != nil {
		d.t.Fatalf("got %d publications, want %d; items %v; %v", len(list), n, items, err)
	}
	return list
}

func source(kind watch.Kind, address string) watch.Source {
	return watch.Source{ID: "s-" + string(kind), Kind: kind, Address: address, Matter: "m", Options: watch.Options{Private: true}}
}

func TestFeed(t *testing.T) {
	d, s := newDesk(t), newSite(t)
	s.put("/feed", rss(4))
	for i := range 4 {
		s.put(fmt.Sprint("/a/", i), story(i))
	}
	src := source(watch.Feed, s.URL+"/feed")
	list := d.want(4, src)
	p := list[2]
	if p.Key != s.URL+"/a/2" || p.Title != "Quay 2" || p.Outlet != "The Tideway Post" || p.Language != "en" || p.Matter != "m" || p.Source != src.ID {
		t.Errorf("publication %+v", p)
	}
	if p.Published.Basis != watch.Stated || !p.Published.Time.Equal(time.Date(2031, 4, 3, 6, 30, 0, 0, time.UTC)) {
		t.Errorf("published %+v", p.Published)
	}
	if strings.Contains(p.Text, "Home") || strings.Contains(p.Text, "Imprint") || strings.Count(p.Text, "harbour office") != 5 {
		t.Errorf("text %q", p.Text)
	}
	d.want(0, src)
	s.put("/feed", rss(5))
	s.put("/a/4", story(4))
	d.want(1, src)
	for i := range 5 {
		if n := s.asked(fmt.Sprint("/a/", i)); n != 1 {
			t.Errorf("article %d was fetched %d times", i, n)
		}
	}
}

func TestAtomAndJSONFeeds(t *testing.T) {
	d, s := newDesk(t), newSite(t)
	text := "<p>" + strings.Repeat("The lock keeper counted barges until dusk and wrote it down. ", 10) + "</p>"
	s.put("/atom", `<feed xmlns="http://www.w3.org/2005/Atom"><title>Locks</title><entry><title>Barges</title><id>urn:1</id><updated>2031-04-05T10:00:00Z</updated><author><name>Ida Rhys</name></author><content type="html"><![CDATA[`+text+`]]></content></entry></feed>`)
	s.put("/json", `{"version":"https://jsonfeed.org/version/1.1","title":"Locks","items":[{"id":"1","title":"Barges","content_html":"`+strings.ReplaceAll(text, `"`, `\"`)+`","date_published":"2031-04-05T10:00:00Z"}]}`)
	for _, path := range []string{"/atom", "/json"} {
		src := source(watch.Feed, s.URL+path)
		src.ID, src.Options.FeedText = path, true
		p := d.want(1, src)[0]
		if p.Title != "Barges" || p.Outlet != "Locks" || !strings.Contains(p.Text, "lock keeper") || p.Published.Basis != watch.Stated {
			t.Errorf("%s: %+v", path, p)
		}
		d.want(0, src)
	}
}

// Where the page is refused for good, what the feed itself has stands in, if it is
// more than a teaser.
func TestTheFeedsOwnText(t *testing.T) {
	d, s := newDesk(t), newSite(t)
	long := strings.Repeat("The lock keeper counted barges until dusk and wrote it down. ", 10)
	s.put("/feed", `<rss version="2.0"><channel><title>Locks</title><item><title>Barges</title><link>SITE/a</link><description>`+long+`</description></item>
<item><title>Tugs</title><link>SITE/b</link><description>Read on.</description></item><item><title>No address</title><guid isPermaLink="false">7</guid><description>`+long+`</description></item></channel></rss>`)
	s.fail("/a", 403)
	s.fail("/b", 403)
	list, items, err := d.round(source(watch.Feed, s.URL+"/feed"))
	if len(list) != 2 || len(items) != 1 || err != nil {
		t.Fatalf("%d publications, %v, %v", len(list), items, err)
	}
	if p := list[0]; p.Title != "Barges" || p.URL != s.URL+"/a" || !strings.Contains(p.Text, "lock keeper") {
		t.Errorf("%+v", p)
	}
	if p := list[1]; p.Title != "No address" || p.URL != "" {
		t.Errorf("%+v", p)
	}
}

func TestLimitAndSince(t *testing.T) {
	d, s := newDesk(t), newSite(t)
	s.put("/feed", rss(7))
	for i := range 7 {
		s.put(fmt.Sprint("/a/", i), story(i))
	}
	src := source(watch.Feed, s.URL+"/feed")
	src.Options.Limit = 3
	d.want(3, src)
	d.want(3, src)
	d.want(1, src)
	d.want(0, src)
	src.ID, src.Options.Limit = "since", 0
	src.Options.Since = time.Date(2031, 4, 4, 6, 5, 0, 0, time.UTC)
	newDesk(t).want(2, src)
}

// One broken article costs one article; what may pass is tried again, what
// may not isn't; and the feed isn't taken for unchanged meanwhile.
func TestBrokenItems(t *testing.T) {
	d, s := newDesk(t), newSite(t)
	s.put("/feed", rss(4))
	for i := range 4 {
		s.put(fmt.Sprint("/a/", i), story(i))
	}
	s.fail("/a/1", 500)
	s.fail("/a/2", 410)
	src := source(watch.Feed, s.URL+"/feed")
	list, items, err := d.round(src)
	if len(list) != 2 || len(items) != 2 || err != nil {
		t.Fatalf("%d publications, %v, %v", len(list), items, err)
	}
	if items[0].Retry.IsZero() || !items[1].Retry.IsZero() {
		t.Errorf("500 is tried again, 410 isn't: %v", items)
	}
	d.want(0, src)
	s.fail("/a/1", 0)
	d.clock.t = d.clock.t.Add(20 * time.Minute)
	d.want(1, src)
	d.want(0, src)
	if n := s.asked("/a/2"); n != 1 {
		t.Errorf("what is gone was asked for %d times", n)
	}
}

// Feeds run ahead of their pages, but not for ever: after that the feed is asked for
// conditionally again.
func TestMissingPages(t *testing.T) {
	d, s := newDesk(t), newSite(t)
	s.put("/feed", rss(1))
	src := source(watch.Feed, s.URL+"/feed")
	for range 20 {
		_, _, _ = d.round(src)
		d.clock.t = d.clock.t.Add(time.Hour)
	}
	if n := s.asked("/a/0"); n != missing {
		t.Errorf("a page that isn't there was asked for %d times", n)
	}
	if v, _ := d.state.Validators(t.Context(), src.Address); v.ETag == "" {
		t.Error("the feed is still asked for in full")
	}
}

// A process that dies between two publications goes on exactly there.
func TestResumption(t *testing.T) {
	d, s := newDesk(t), newSite(t)
	s.put("/feed", rss(6))
	for i := range 6 {
		s.put(fmt.Sprint("/a/", i), story(i))
	}
	src := source(watch.Feed, s.URL+"/feed")
	var got []string
	for killed := range 6 {
		for p, err := range d.c.Round(t.Context(), src) {
			if err != nil {
				t.Fatal(err)
			}
			d.state.Keep(p)
			got = append(got, p.Key)
			break // killed after it was kept
		}
		if len(got) != killed+1 {
			t.Fatalf("got %v", got)
		}
	}
	slices.Sort(got)
	if got = slices.Compact(got); len(got) != 6 {
		t.Errorf("got %v", got)
	}
	// Killed before it was kept: it comes again once the lease has ended.
	s.put("/feed", rss(7))
	s.put("/a/6", story(6))
	for range d.c.Round(t.Context(), src) {
		break
	}
	d.want(0, src)
	d.clock.t = d.clock.t.Add(lease + time.Second)
	d.want(1, src)
}

func TestSourceFailures(t *testing.T) {
	d, s := newDesk(t), newSite(t)
	s.put("/page", story(1))
	s.fail("/down", 500)
	s.fail("/busy", 429)
	for _, c := range []struct {
		src    watch.Source
		reason error
	}{
		{source(watch.Feed, s.URL+"/page"), ErrFeed},
		{source(watch.Sitemap, s.URL+"/page"), ErrSitemap},
		{source(watch.Feed, s.URL+"/down"), fetch.ErrStatus},
		{source(watch.Folder, "no/such/folder"), os.ErrNotExist},
		{source(watch.WARC, "no/such/file"), os.ErrNotExist},
		{source(watch.JSONL, "-"), watch.ErrSource},
		{source(watch.Feed, "file:///etc/passwd"), watch.ErrSource},
		{source(watch.WARC, s.URL), watch.ErrSource},
		{source("telepathy", s.URL), watch.ErrSource},
		{watch.Source{ID: "public", Kind: watch.Feed, Address: s.URL + "/feed"}, fetch.ErrAddress},
		{source(watch.Feed, s.URL+"/busy"), fetch.ErrBusy},
	} {
		_, _, err := d.round(c.src)
		var failed *SourceError
		if !errors.As(err, &failed) || !errors.Is(err, c.reason) {
			t.Errorf("%s %s: %v, want %v", c.src.Kind, c.src.Address, err, c.reason)
		} else if !failed.Next.After(d.clock.t) {
			t.Errorf("%v is due at once", err)
		}
	}
}

// The interval doubles with each failure and comes back with the first success.
func TestBackOff(t *testing.T) {
	d, s := newDesk(t), newSite(t)
	s.put("/feed", rss(0))
	s.fail("/feed", 500)
	src := source(watch.Feed, s.URL+"/feed")
	var last time.Duration
	for n := range 4 {
		_, _, _ = d.round(src)
		h, _ := d.state.Health(t.Context(), src.ID)
		wait := h.Next.Sub(d.clock.t)
		if h.Failures != n+1 || n > 1 && wait < last*2/3 {
			t.Errorf("after %d failures %+v, wait %v after %v", n+1, h, wait, last)
		}
		last = wait
	}
	s.fail("/feed", 0)
	d.want(0, src)
	if h, _ := d.state.Health(t.Context(), src.ID); h.Failures != 0 || h.Error != "" || h.Next.Sub(d.clock.t) > 17*time.Minute {
		t.Errorf("after a good round: %+v", h)
	}
}

func TestAHostInTroubleEndsTheRound(t *testing.T) {
	d, s := newDesk(t), newSite(t)
	s.put("/feed", rss(30))
	for i := range 30 {
		s.fail(fmt.Sprint("/a/", i), 502)
	}
	_, items, err := d.round(source(watch.Feed, s.URL+"/feed"))
	if len(items) != patience || !errors.Is(err, fetch.ErrStatus) {
		t.Errorf("%d items failed before the round ended with %v", len(items), err)
	}
	s.fail("/a/20", 429)
	e := newDesk(t)
	for i := range 30 {
		s.fail(fmt.Sprint("/a/", i), 429)
	}
	_, items, err = e.round(source(watch.Feed, s.URL+"/feed"))
	if len(items) != 0 || !errors.Is(err, fetch.ErrBusy) {
		t.Errorf("a busy host: %v, %v", items, err)
	}
	if h, _ := e.state.Health(t.Context(), "s-feed"); h.Failures != 0 || h.Next.Sub(e.clock.t) < 5*time.Minute {
		t.Errorf("a busy host is no failure, and is left alone as long as it asked: %+v", h)
	}
}

func TestRedirectsToKnownPages(t *testing.T) {
	d, s := newDesk(t), newSite(t)
	s.put("/feed", rss(2))
	s.put("/a/0", "->/true")
	s.put("/a/1", "->/true")
	s.put("/true", story(3))
	src := source(watch.Feed, s.URL+"/feed")
	p := d.want(1, src)[0]
	if p.URL != s.URL+"/true" || !slices.Equal(p.Aliases, []string{s.URL + "/true"}) {
		t.Errorf("%+v", p)
	}
	d.want(0, src)
}

func packed(s string) string {
	var b strings.Builder
	z := gzip.NewWriter(&b)
	fmt.Fprint(z, s)
	z.Close()
	return b.String()
}

func TestSitemap(t *testing.T) {
	d, s := newDesk(t), newSite(t)
	s.put("/index.xml", `<sitemapindex><sitemap><loc>SITE/news.xml</loc></sitemap><sitemap><loc>SITE/gone.xml</loc></sitemap><sitemap><loc>SITE/old.xml.gz</loc><lastmod>2031-01-01</lastmod></sitemap></sitemapindex>`)
	s.put("/news.xml", `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<url><loc>SITE/a/1</loc><news:news><news:publication><news:name>The Quay Star</news:name><news:language>en</news:language></news:publication><news:publication_date>2031-04-05</news:publication_date><news:title>Quay one</news:title></news:news></url>
<url><loc> SITE/a/2 </loc><lastmod>2031-04-04T00:00:00Z</lastmod></url></urlset>`)
	s.put("/old.xml.gz", packed(`<urlset><url><loc>`+s.URL+`/a/3</loc></url></urlset>`))
	for i := range 4 {
		s.put(fmt.Sprint("/a/", i), story(i))
	}
	src := source(watch.Sitemap, s.URL+"/index.xml")
	list, items, err := d.round(src)
	if len(list) != 3 || len(items) != 1 || err != nil {
		t.Fatalf("%d publications, %v, %v", len(list), items, err)
	}
	slices.SortFunc(list, func(a, b watch.Publication) int { return strings.Compare(a.URL, b.URL) })
	if list[0].Outlet != "The Quay Star" || list[0].Title != "Quay 1" || list[1].Outlet != "The Tideway Post" {
		t.Errorf("%+v", list[:2])
	}
	src.ID, src.Options.Since = "later", time.Date(2031, 3, 1, 0, 0, 0, 0, time.UTC)
	if list, _, _ = newDesk(t).round(src); len(list) != 2 {
		t.Errorf("with --since: %d publications, want 2", len(list))
	}
}

func TestPages(t *testing.T) {
	d, s := newDesk(t), newSite(t)
	s.put("/a/1", story(1))
	s.put("/a/2", story(2))
	s.put("/list", "# watched\nSITE/a/1\nSITE/a/2 # the second\n\nnot a url\nSITE/gone\n")
	src := source(watch.Pages, s.URL+"/list")
	list, items, err := d.round(src)
	if len(list) != 2 || len(items) != 2 || err != nil {
		t.Fatalf("%d publications, %v, %v", len(list), items, err)
	}
	if list, _, _ = d.round(src); len(list) != 0 {
		t.Error("unchanged pages came again")
	}
	s.put("/a/2", story(3))
	if list, _, _ = d.round(src); len(list) != 1 || !strings.Contains(list[0].Text, "Quay 3") {
		t.Errorf("a page that changed: %v", list)
	}
}

func TestFolder(t *testing.T) {
	d, dir := newDesk(t), t.TempDir()
	write := func(name, text string) {
		t.Helper()
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("a.txt", "A note on tides\n\nThey come and go.")
	write("deep/b.html", story(1))
	write("deep/c.md", "# Moorings\n\nThree ropes are enough.")
	write(".hidden/d.txt", "not read")
	write("e.png", "not read")
	write("f.txt", "\x00\x01binary")
	_ = os.Symlink(dir, filepath.Join(dir, "loop"))
	src := source(watch.Folder, dir)
	list, items, err := d.round(src)
	if len(list) != 3 || len(items) != 1 || err != nil {
		t.Fatalf("%d publications, %v, %v", len(list), items, err)
	}
	if list[0].Title != "A note on tides" || list[1].Title != "Quay 1" || list[2].Title != "Moorings" {
		t.Errorf("titles %q %q %q", list[0].Title, list[1].Title, list[2].Title)
	}
	write("a.txt", "A longer note on tides\n\nThey come and go.")
	d.want(1, src)
}

func TestOneFileByHand(t *testing.T) {
	d, path := newDesk(t), filepath.Join(t.TempDir(), "x.html")
	if err := os.WriteFile(path, []byte(story(1)), 0o600); err != nil {
		t.Fatal(err)
	}
	if p := d.want(1, source(watch.Page, path))[0]; p.Title != "Quay 1" || !strings.HasPrefix(p.URL, "file://") {
		t.Errorf("%+v", p)
	}
	if _, _, err := d.round(source(watch.Page, path+".gone")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a file that isn't there: %v", err)
	}
}

func TestJSONLines(t *testing.T) {
	d, path := newDesk(t), filepath.Join(t.TempDir(), "x.jsonl")
	write := func(text string) {
		t.Helper()
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	head := `{"id":"a","text":"The tide was high.","title":"Tide","published":"2031-04-05"}` + "\n" + strings.Repeat(" ", 600) + "\n"
	write(head + "not json\n" + `{"id":"b","text":""}` + "\n" + `{"id":"c","text":"Low again."}` + "\n" + `{"id":"d","te`)
	src := source(watch.JSONL, path)
	list, items, err := d.round(src)
	if len(list) != 2 || len(items) != 2 || err != nil {
		t.Fatalf("%d publications, %v, %v", len(list), items, err)
	}
	if list[0].Published.Basis != watch.Day || list[0].Title != "Tide" {
		t.Errorf("%+v", list[0])
	}
	write(head + "not json\n" + `{"id":"b","text":""}` + "\n" + `{"id":"c","text":"Low again."}` + "\n" + `{"id":"d","text":"A line that was finished."}` + "\n")
	d.want(1, src)
	src.Address, src.ID = "-", "stdin"
	d.c.Input = strings.NewReader(`{"id":"x","text":"from a pipe"}`)
	d.want(1, src)
}

func TestArchive(t *testing.T) {
	d, path := newDesk(t), filepath.Join(t.TempDir(), "x.warc.gz")
	var file strings.Builder
	for i := range 6 {
		block := "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + story(i)
		file.WriteString(packed(fmt.Sprintf("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://quay.example/%d\r\nWARC-Date: 2031-04-05T06:07:08Z\r\n"+
			"Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n", i, len(block), block)))
		if i == 3 {
			file.WriteString("\x1f\x8b\x08garbage")
		}
	}
	if err := os.WriteFile(path, []byte(file.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	src := source(watch.WARC, path)
	src.Options.Limit = 4
	list, _, err := d.round(src)
	if len(list) != 4 || err != nil {
		t.Fatal(len(list), err)
	}
	p := list[0]
	if p.URL != "http://quay.example/0" || !p.FirstSeen.Equal(time.Date(2031, 4, 5, 6, 7, 8, 0, time.UTC)) || p.Cursor.Offset == 0 {
		t.Errorf("%+v", p)
	}
	list, items, err := d.round(src)
	if len(list) != 2 || len(items) != 1 || err != nil || list[0].URL != "http://quay.example/4" {
		t.Errorf("the second round: %d publications, %v, %v", len(list), items, err)
	}
	d.want(0, src)
}

func TestTheStatesErrorsEndTheRound(t *testing.T) {
	s := newSite(t)
	s.put("/feed", rss(2))
	d := newDesk(t)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, err := range d.c.Round(ctx, source(watch.Feed, s.URL+"/feed")) {
		var failed *SourceError
		if !errors.Is(err, context.Canceled) || errors.As(err, &failed) {
			t.Errorf("err = %v", err)
		}
	}
	if h, _ := d.state.Health(t.Context(), "s-feed"); h.Failures != 0 {
		t.Error("a round that was called off counts as a failure")
	}
}

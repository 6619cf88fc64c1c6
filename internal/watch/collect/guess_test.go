package collect

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"barium/internal/watch"
	"barium/internal/watch/fetch"
)

func TestGuess(t *testing.T) {
	d, s, dir := newDesk(t), newSite(t), t.TempDir()
	s.put("/feed", rss(1))
	s.put("/map", `<urlset><url><loc>SITE/a</loc></url></urlset>`)
	s.put("/page", `<html><head><link rel="alternate" type="application/rss+xml" href="/feed"><link rel="alternate" hreflang="de" href="/de"></head><p>tide`)
	for _, name := range []string{"a.warc.gz", "b.JSONL", "c.html"} {
		if err := os.WriteFile(filepath.Join(dir, name), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for address, want := range map[string]watch.Kind{
		s.URL + "/feed": watch.Feed, s.URL + "/map": watch.Sitemap, s.URL + "/page": watch.Page, dir: watch.Folder, "-": watch.JSONL,
		filepath.Join(dir, "a.warc.gz"): watch.WARC, filepath.Join(dir, "b.JSONL"): watch.JSONL, filepath.Join(dir, "c.html"): watch.Page,
	} {
		got, err := d.c.Guess(t.Context(), address, true)
		if err != nil || got.Kind != want {
			t.Errorf("%s: %+v, %v", address, got, err)
		}
		if want == watch.Page && got.Feeds != nil && !slices.Equal(got.Feeds, []string{s.URL + "/feed"}) {
			t.Errorf("feeds %v", got.Feeds)
		}
	}
	if got, _ := d.c.Guess(t.Context(), s.URL+"/page", true); len(got.Feeds) != 1 {
		t.Errorf("feeds %v", got.Feeds)
	}
	if _, err := d.c.Guess(t.Context(), s.URL+"/feed", false); !errors.Is(err, fetch.ErrAddress) {
		t.Errorf("a private address: %v", err)
	}
	if _, err := d.c.Guess(t.Context(), filepath.Join(dir, "none"), false); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no file: %v", err)
	}
}

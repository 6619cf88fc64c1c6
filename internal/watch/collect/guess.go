package collect

import (
	"bytes"
	"context"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"barium/internal/watch"
	"barium/internal/watch/fetch"
)

// Guess is what an address seems to be.
type Guess struct {
	Kind  watch.Kind
	Feeds []string // that a page names as its own: watching one of them is better
}

// Guess says what kind of source an address is, by its name if it is a path and by
// what is served if it is a URL. It fails like fetch.Get or os.Stat.
func (c *Collector) Guess(ctx context.Context, address string, private bool) (Guess, error) {
	if !(watch.Source{Address: address}).Remote() {
		return guessPath(address)
	}
	resp, err := c.Fetch.Get(ctx, fetch.Request{URL: address, Private: private})
	if err != nil {
		return Guess{}, err
	}
	if _, err := parseFeed(resp.Body); err == nil {
		return Guess{Kind: watch.Feed}, nil
	}
	if _, err := parseSitemap(resp.Body); err == nil {
		return Guess{Kind: watch.Sitemap}, nil
	}
	return Guess{watch.Page, namedFeeds(resp)}, nil
}

func guessPath(path string) (Guess, error) {
	if path == "-" {
		return Guess{Kind: watch.JSONL}, nil
	}
	st, err := os.Stat(path)
	switch {
	case err != nil:
		return Guess{}, err
	case st.IsDir():
		return Guess{Kind: watch.Folder}, nil
	}
	name := strings.TrimSuffix(strings.ToLower(filepath.Base(path)), ".gz")
	switch filepath.Ext(name) {
	case ".warc", ".wet":
		return Guess{Kind: watch.WARC}, nil
	case ".jsonl", ".ndjson":
		return Guess{Kind: watch.JSONL}, nil
	}
	return Guess{Kind: watch.Page}, nil
}

// namedFeeds returns the feeds that a page's head names, in its order.
func namedFeeds(resp *fetch.Response) []string {
	doc, err := html.Parse(bytes.NewReader(resp.Body))
	base, failed := url.Parse(resp.URL)
	if err != nil || failed != nil {
		return nil
	}
	var feeds []string
	for n := range doc.Descendants() {
		if n.DataAtom != atom.Link {
			continue
		}
		at := make(map[string]string)
		for _, a := range n.Attr {
			at[a.Key] = strings.ToLower(strings.TrimSpace(a.Val))
			if a.Key == "href" {
				at["href"] = strings.TrimSpace(a.Val)
			}
		}
		u, err := base.Parse(at["href"])
		if err != nil || at["rel"] != "alternate" || !feedMedia(at["type"]) || slices.Contains(feeds, u.String()) {
			continue
		}
		feeds = append(feeds, u.String())
	}
	return feeds
}

func feedMedia(media string) bool {
	return media == "application/rss+xml" || media == "application/atom+xml" || media == "application/feed+json"
}

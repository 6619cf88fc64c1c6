package collect

import (
	"bytes"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/mmcdole/gofeed"

	"barium/internal/watch"
	"barium/internal/watch/article"
	"barium/internal/watch/fetch"
)

// ErrFeed says that what is at the address is no feed.
var ErrFeed = errors.New("not an RSS, Atom or JSON feed")

// Limits of a feed. The library follows nested elements by recursion, and Go ends a program
// whose stack has grown to a gigabyte, which nothing can catch: three million
// elements in one another would do. Whatever the encoding, each costs a "<".
const (
	feedSize = 16 << 20 // bytes
	feedTags = 400_000
)

// parseFeed reads what a stranger serves. The library trips over some feeds that
// are none (a null among the items), which must not end the program either.
func parseFeed(body []byte) (f *gofeed.Feed, err error) {
	defer func() {
		if p := recover(); p != nil {
			f, err = nil, fmt.Errorf("%w: the reader gave up: %v", ErrFeed, p)
		}
	}()
	if len(body) > feedSize || bytes.Count(body, []byte("<")) > feedTags {
		return nil, fmt.Errorf("%w that is read: more than %d MiB or %d tags: look for a shorter one", ErrFeed, feedSize>>20, feedTags)
	}
	if f, err = gofeed.NewParser().Parse(bytes.NewReader(body)); err != nil {
		return nil, fmt.Errorf("%w: %v: open the address and look for the feed's own", ErrFeed, err)
	}
	return f, nil
}

func (r *round) feed() error {
	resp, err := r.index(r.src.Address)
	if err != nil || resp == nil {
		return err
	}
	f, err := parseFeed(resp.Body)
	if err != nil {
		return err
	}
	base, _ := url.Parse(resp.URL)
	for _, it := range f.Items {
		if it == nil {
			continue
		}
		if err := r.entry(f, it, base); err != nil {
			return err
		}
	}
	return nil
}

func (r *round) entry(f *gofeed.Feed, it *gofeed.Item, base *url.URL) error {
	when := entryTime(it)
	if since := r.src.Options.Since; !since.IsZero() && !when.IsZero() && when.Latest.Before(since) {
		return nil
	}
	link := entryLink(it, base)
	key := watch.Key(link)
	if link == "" {
		key = "feed:" + r.src.ID + "#" + or(it.GUID, watch.Hash(it.Title + it.Description + it.Content)[:16])
	}
	return r.item(key, or(link, it.GUID, it.Title), func() (watch.Publication, error) {
		p, err := r.entryText(it, link)
		if err != nil {
			return p, err
		}
		r.fromFeed(&p, f, it, when)
		return p, nil
	})
}

// entryText takes the page that an entry links to. Where that can't be had for
// good, what the feed itself offers stands in, if it is more than a teaser.
func (r *round) entryText(it *gofeed.Item, link string) (watch.Publication, error) {
	own := func() (watch.Publication, error) {
		html := or(it.Content, it.Description)
		return r.read([]byte("<html><body><article>"+html+"</article></body></html>"), "text/html; charset=utf-8", link, r.c.Now(), watch.Seen)
	}
	if r.src.Options.FeedText || link == "" {
		return own()
	}
	p, err := r.fetched(link)
	var e *fetch.Error
	if errors.As(err, &e) && !e.Temporary() {
		if p, failed := own(); failed == nil && len(strings.Fields(p.Text)) >= 60 {
			return p, nil
		}
	}
	return p, err
}

// fromFeed adds what only the feed says, or says better.
func (r *round) fromFeed(p *watch.Publication, f *gofeed.Feed, it *gofeed.Item, when watch.When) {
	p.Title = or(p.Title, strings.TrimSpace(it.Title))
	if r.src.Options.FeedText {
		p.Title = or(strings.TrimSpace(it.Title), p.Title)
	}
	if len(it.Authors) > 0 && it.Authors[0] != nil {
		p.Author = or(p.Author, it.Authors[0].Name)
	}
	if r.src.Options.Outlet == "" && p.Outlet == host(p.URL) {
		p.Outlet = or(strings.TrimSpace(f.Title), p.Outlet)
	}
	p.Language = or(p.Language, article.NormalLanguage(f.Language))
	if p.Published.Basis != watch.Stated && !when.IsZero() {
		p.Published = when.Bounded(p.FirstSeen, watch.Seen)
	}
}

func entryLink(it *gofeed.Item, base *url.URL) string {
	link := strings.TrimSpace(it.Link)
	if link == "" && strings.HasPrefix(it.GUID, "http") {
		link = it.GUID
	}
	if link == "" {
		return ""
	}
	u, err := base.Parse(link)
	if err != nil {
		return link // and the fetcher says what is wrong with it
	}
	return u.String()
}

// entryTime reads an entry's time from its own words, because the parsed one
// doesn't say whether a zone was given.
func entryTime(it *gofeed.Item) watch.When {
	for _, c := range []struct {
		said   string
		parsed *time.Time
	}{{it.Published, it.PublishedParsed}, {it.Updated, it.UpdatedParsed}} {
		if w := article.ParseTime(c.said); !w.IsZero() {
			return w
		}
		if c.parsed != nil && c.parsed.Year() > 1970 {
			return watch.LocalAt(*c.parsed)
		}
	}
	return watch.When{}
}

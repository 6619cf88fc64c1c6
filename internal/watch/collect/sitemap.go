package collect

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"golang.org/x/net/html/charset"

	"barium/internal/watch"
	"barium/internal/watch/article"
	"barium/internal/watch/fetch"
	"barium/internal/watch/inflate"
)

// ErrSitemap says that what is at the address is no site map.
var ErrSitemap = errors.New("not a site map")

const (
	mapDepth  = 3        // of indexes that name indexes
	mapCount  = 100      // site maps a round
	mapSize   = 64 << 20 // unpacked; the protocol allows 50 MB
	mapLength = 50_000   // addresses in one, by the protocol
)

// mapEntry is an address in a site map, with what a news site map adds.
type mapEntry struct {
	Loc     string `xml:"loc"`
	LastMod string `xml:"lastmod"`
	News    struct {
		Title string `xml:"title"`
		Date  string `xml:"publication_date"`
		Name  string `xml:"publication>name"`
		Lang  string `xml:"publication>language"`
	} `xml:"news"`
}

// siteMap is one file: pages, or further site maps.
type siteMap struct{ pages, maps []mapEntry }

// parseSitemap reads a site map or an index of them, packed or not. What comes
// before the place where it breaks off is returned with the error.
func parseSitemap(body []byte) (siteMap, error) {
	var m siteMap
	if inflate.Packed(body) {
		plain, err := inflate.Decode("gzip", body, mapSize)
		if err != nil && len(plain) == 0 {
			return m, fmt.Errorf("%w: %w", ErrSitemap, err)
		}
		body = plain
	}
	d := xml.NewDecoder(bytes.NewReader(body))
	d.Strict, d.CharsetReader = false, charset.NewReaderLabel
	root := false
	for len(m.pages)+len(m.maps) < mapLength {
		tok, err := d.Token()
		if err == io.EOF && root {
			return m, nil
		}
		if err != nil {
			return m, fmt.Errorf("%w: %v: give the address of a site map, or of its index", ErrSitemap, err)
		}
		start, ok := tok.(xml.StartElement)
		if !ok {
			continue
		}
		switch start.Name.Local {
		case "urlset", "sitemapindex":
			root = true
		case "url", "sitemap":
			var e mapEntry
			if err := d.DecodeElement(&e, &start); err != nil {
				return m, fmt.Errorf("%w: %v: it breaks off", ErrSitemap, err)
			}
			e.Loc = strings.TrimSpace(e.Loc)
			if start.Name.Local == "sitemap" {
				m.maps = append(m.maps, e)
			} else {
				m.pages = append(m.pages, e)
			}
		}
	}
	return m, nil
}

func (r *round) sitemap() error {
	left := mapCount
	return r.oneMap(r.src.Address, mapDepth, &left)
}

// oneMap reads a site map and those it names. A broken one among several costs
// only itself; the source's own is the source's failure.
func (r *round) oneMap(address string, depth int, left *int) error {
	if *left--; *left < 0 {
		r.open = true
		return nil
	}
	resp, err := r.index(address)
	if err != nil || resp == nil {
		return err
	}
	m, broken := parseSitemap(resp.Body)
	if broken != nil && len(m.pages)+len(m.maps) == 0 {
		return broken
	}
	if broken != nil {
		if err := r.report(address, r.c.Now(), broken); err != nil {
			return err
		}
	}
	for _, e := range latestFirst(m.pages) {
		if err := r.mapped(e); err != nil {
			return err
		}
	}
	if depth == 0 {
		return nil
	}
	for _, e := range latestFirst(m.maps) {
		if r.old(e) {
			continue
		}
		if err := r.oneMap(e.Loc, depth-1, left); err != nil && !r.mapFailed(e.Loc, err) {
			return err
		}
	}
	return nil
}

// mapFailed reports a site map that could not be read, and says whether the round
// may go on.
func (r *round) mapFailed(address string, err error) bool {
	var e *fetch.Error
	own := errors.Is(err, ErrSitemap) || errors.As(err, &e) && e.After == 0
	if r.stopped || !own || r.inARow >= patience {
		return false
	}
	r.open = true
	return r.report(address, r.c.Now().Add(r.src.Options.Interval()), err) == nil
}

func (r *round) old(e mapEntry) bool {
	w := article.ParseTime(e.LastMod)
	return !r.src.Options.Since.IsZero() && !w.IsZero() && w.Latest.Before(r.src.Options.Since)
}

func (r *round) mapped(e mapEntry) error {
	if e.Loc == "" || r.old(e) {
		return nil
	}
	return r.item(watch.Key(e.Loc), e.Loc, func() (watch.Publication, error) {
		p, err := r.fetched(e.Loc)
		if err != nil {
			return p, err
		}
		p.Title = or(p.Title, strings.TrimSpace(e.News.Title))
		p.Language = or(p.Language, article.NormalLanguage(e.News.Lang))
		if name := strings.TrimSpace(e.News.Name); name != "" && r.src.Options.Outlet == "" {
			p.Outlet = name
		}
		if w := article.ParseTime(e.News.Date); p.Published.Basis != watch.Stated && !w.IsZero() {
			p.Published = w.Bounded(p.FirstSeen, watch.Seen)
		}
		return p, nil
	})
}

// latestFirst sorts by the date of the last change, so that a limit cuts off the
// oldest. Entries without one keep their order, at the end.
func latestFirst(list []mapEntry) []mapEntry {
	at := make(map[string]int64, len(list))
	for _, e := range list {
		if w := article.ParseTime(or(strings.TrimSpace(e.News.Date), e.LastMod)); !w.IsZero() {
			at[e.Loc] = w.Time.Unix()
		}
	}
	slices.SortStableFunc(list, func(a, b mapEntry) int {
		switch x, y := at[a.Loc], at[b.Loc]; {
		case x > y:
			return -1
		case x < y:
			return 1
		}
		return 0
	})
	return list
}

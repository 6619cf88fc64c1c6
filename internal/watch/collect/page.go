package collect

import (
	"errors"
	"fmt"
	"mime"
	"strings"
	"time"

	"barium/internal/watch"
	"barium/internal/watch/article"
	"barium/internal/watch/fetch"
)

// get fetches an address by the source's rules.
func (r *round) get(address string, conditional bool) (*fetch.Response, error) {
	return r.c.Fetch.Get(r.ctx, fetch.Request{URL: address, Conditional: conditional, Private: r.src.Options.Private})
}

// index fetches what lists the source's items. Nothing is returned if it hasn't
// changed.
func (r *round) index(address string) (*fetch.Response, error) {
	resp, err := r.get(address, true)
	if err != nil || resp.NotModified {
		return nil, err
	}
	r.keep = append(r.keep, kept{address, resp.Validators})
	return resp, nil
}

// fetched reads the page at an address.
func (r *round) fetched(address string) (watch.Publication, error) {
	resp, err := r.get(address, false)
	if err != nil {
		return watch.Publication{}, err
	}
	return r.read(resp.Body, resp.Type, resp.URL, resp.At, watch.Seen)
}

// read makes a publication of a page that was had at a time; basis says who had
// it.
func (r *round) read(body []byte, media, address string, at time.Time, basis watch.Basis) (watch.Publication, error) {
	var a article.Article
	switch kind := mediaType(media, body); kind {
	case "text/html", "application/xhtml+xml":
		var err error
		if a, err = article.Extract(body, media, address); err != nil {
			return watch.Publication{}, unlessEmpty(err)
		}
	case "text/plain", "text/markdown":
		var err error
		if a, err = article.Plain(body, media); err != nil {
			return watch.Publication{}, err
		}
		a.Title = firstLine(a.Text)
	default:
		return watch.Publication{}, fmt.Errorf("%w: it is %s", errNothing, kind)
	}
	return r.publication(a, address, at, basis), nil
}

// unlessEmpty keeps a page without text from counting as broken.
func unlessEmpty(err error) error {
	if errors.Is(err, article.ErrEmpty) {
		return fmt.Errorf("%w: %w", errNothing, err)
	}
	return err
}

func mediaType(media string, body []byte) string {
	kind, _, err := mime.ParseMediaType(media)
	if err != nil {
		kind = strings.ToLower(strings.TrimSpace(strings.SplitN(media, ";", 2)[0]))
	}
	if kind == "" || kind == "application/octet-stream" {
		return sniff(body)
	}
	return kind
}

// publication joins what the article and the source say. The address is where
// the page was found, not what it calls itself: a page could otherwise pass itself off as one that
// was read long ago.
func (r *round) publication(a article.Article, address string, at time.Time, basis watch.Basis) watch.Publication {
	o := r.src.Options
	return watch.Publication{
		Source: r.src.ID, Matter: r.src.Matter, URL: address,
		Title: a.Title, Author: a.Author, Outlet: or(o.Outlet, a.Outlet, host(address)), Language: or(a.Language, o.Language),
		Published: a.Published.Bounded(at, basis), Text: a.Text, FirstSeen: at.UTC(), Hash: watch.Hash(a.Text),
	}
}

// page reads one address or file, and again when it has changed: each wording
// is a publication of its own.
func (r *round) page(address string) error {
	if !(watch.Source{Address: address}).Remote() {
		return r.file(address)
	}
	resp, err := r.get(address, true)
	if err != nil {
		return r.unfetched(address, err)
	}
	if resp.NotModified {
		return nil
	}
	p, err := r.read(resp.Body, resp.Type, resp.URL, resp.At, watch.Seen)
	if err != nil {
		return r.report(address, time.Time{}, err)
	}
	r.keep = append(r.keep, kept{address, resp.Validators})
	r.inARow = 0
	return r.item(versionKey(watch.Key(address), p.Hash), address, func() (watch.Publication, error) { return p, nil })
}

// unfetched is a listed page that could not be had: the next round asks again
// anyway. For a source that is this page, it is the source's failure.
func (r *round) unfetched(address string, err error) error {
	var e *fetch.Error
	if r.src.Kind == watch.Page || !errors.As(err, &e) {
		return err
	}
	if e.Reason == fetch.ErrPaced || e.Reason == fetch.ErrBusy {
		r.open = true
		return r.report(address, r.c.Now().Add(e.After), err)
	}
	if err := r.report(address, time.Time{}, err); err != nil {
		return err
	}
	return r.strained(e.Temporary(), err)
}

// versionKey tells one wording at an address from the next.
func versionKey(key, hash string) string { return key + "#" + hash[:16] }

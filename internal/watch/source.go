// Package watch holds the nouns of watching: what is watched (Source), what was
// published (Publication, When), and what the watcher must remember between two
// rounds (State). The packages below it do the work: fetch gets pages with good
// manners, warc and article read them, collect turns a source into
// publications, family says who copied whom, alert tells people.
//
// Nothing here knows SQL. State is the narrow interface that a database
// satisfies; Memory satisfies it for tests and for trying out a source.
package watch

import (
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"
)

// Kind is what a source is.
type Kind string

// The kinds. A Page is one URL or local file by hand. Feed is RSS, Atom or
// JSON Feed, told apart by content. Pages is a list of URLs, one a line.
const (
	Feed    Kind = "feed"
	Sitemap Kind = "sitemap"
	Pages   Kind = "pages"
	Page    Kind = "page"
	Folder  Kind = "folder"
	WARC    Kind = "warc"
	JSONL   Kind = "jsonl"
)

// Kinds returns all kinds.
func Kinds() []Kind { return []Kind{Feed, Sitemap, Pages, Page, Folder, WARC, JSONL} }

// A Source is watched for publications.
type Source struct {
	ID      string
	Kind    Kind
	Address string // an http or https URL, or a path; "-" is standard input for jsonl
	Matter  string // what its sightings belong to; empty for all matters
	Options Options
}

// Options of a source. The zero value is right for a public feed.
type Options struct {
	Every    time.Duration `json:"every,omitempty"`    // between two rounds; 0 is 15 minutes
	Outlet   string        `json:"outlet,omitempty"`   // who publishes it, where the pages don't say
	Language string        `json:"language,omitempty"` // BCP 47, where the pages don't say
	Since    time.Time     `json:"since,omitzero"`     // nothing that is known to be older
	Limit    int           `json:"limit,omitempty"`    // publications a round at most; 0 is 1000
	Private  bool          `json:"private,omitempty"`  // may lie at a private or loopback address
	FeedText bool          `json:"feedText,omitempty"` // take the text in the feed, don't fetch the page
}

// Interval returns how long to wait between two rounds that went well.
func (o Options) Interval() time.Duration {
	if o.Every <= 0 {
		return 15 * time.Minute
	}
	return max(o.Every, time.Minute)
}

// Most returns how many publications one round may yield.
func (o Options) Most() int {
	if o.Limit <= 0 {
		return 1000
	}
	return o.Limit
}

// ErrSource says that a source can't be watched as it is described.
var ErrSource = errors.New("not a source that can be watched")

// Check refuses, with ErrSource and what to do, a source whose kind and address
// don't go together.
func (s Source) Check() error {
	if !slices.Contains(Kinds(), s.Kind) {
		return fmt.Errorf("%w: kind %q: use one of %s", ErrSource, s.Kind, kindList())
	}
	if strings.TrimSpace(s.Address) == "" {
		return fmt.Errorf("%w: no address: give a URL or a path", ErrSource)
	}
	remote := s.Remote()
	switch s.Kind {
	case Feed, Sitemap:
		if !remote {
			return fmt.Errorf("%w: a %s at %q: give an http or https URL", ErrSource, s.Kind, s.Address)
		}
	case Folder, WARC, JSONL:
		if remote {
			return fmt.Errorf("%w: a %s at %s: download it first and give its path", ErrSource, s.Kind, s.Address)
		}
	}
	if s.Address == "-" && s.Kind != JSONL {
		return fmt.Errorf("%w: a %s on standard input: only jsonl is read from there", ErrSource, s.Kind)
	}
	if remote {
		return checkURL(s.Address)
	}
	return nil
}

// Remote says whether the address is a URL rather than a path.
func (s Source) Remote() bool {
	scheme, _, ok := strings.Cut(s.Address, "://")
	return ok && !strings.ContainsAny(scheme, `/\.`)
}

func checkURL(address string) error {
	u, err := url.Parse(address)
	switch {
	case err != nil:
		return fmt.Errorf("%w: %q is no URL: check its spelling", ErrSource, address)
	case u.Scheme != "http" && u.Scheme != "https":
		return fmt.Errorf("%w: %s: only http and https are fetched", ErrSource, address)
	case u.Hostname() == "":
		return fmt.Errorf("%w: %s: the URL names no host", ErrSource, address)
	case u.User != nil:
		return fmt.Errorf("%w: %s: a password in a URL ends up in logs: take it out", ErrSource, u.Redacted())
	}
	return nil
}

func kindList() string {
	var names []string
	for _, k := range Kinds() {
		names = append(names, string(k))
	}
	return strings.Join(names, ", ")
}

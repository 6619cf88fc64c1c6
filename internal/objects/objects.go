// Package objects keeps the files of documents outside the database: in a
// folder, or in a bucket that speaks S3. An object's name is the hash of its
// content. So nothing is ever written over, two servers that write the same do
// no harm, and whatever is read is held against its name.
package objects

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"strings"
	"time"
)

// An ID is the SHA-256 of an object's content.
type ID [sha256.Size]byte

// IDOf is the name of a content.
func IDOf(data []byte) ID { return sha256.Sum256(data) }

func (id ID) String() string { return hex.EncodeToString(id[:]) }

// parseID is strict: what isn't written as String writes it is none of ours.
func parseID(s string) (ID, bool) {
	var id ID
	n, err := hex.Decode(id[:], []byte(s))
	return id, len(s) == 2*len(id) && err == nil && n == len(id) && id.String() == s
}

// An Object is what a listing tells of one.
type Object struct {
	ID      ID
	Size    int64
	Changed time.Time // when it was put last
}

// A Store keeps objects. It is safe for concurrent use, by several processes
// too.
type Store interface {
	// Put keeps an object. When it returns, the object survives a power cut.
	// Putting what is there already renews its time, and mends it if it was
	// damaged.
	Put(ctx context.Context, data []byte) (ID, error)
	// Get returns an object as it was put: ErrNotFound if there is none,
	// ErrDamaged if it is another content by now.
	Get(ctx context.Context, id ID) ([]byte, error)
	// Has reports whether there is an object, without reading it.
	Has(ctx context.Context, id ID) (bool, error)
	// Delete removes an object. One that isn't there is no error.
	Delete(ctx context.Context, id ID) error
	// List calls yield for the objects whose names in hex begin with prefix, in
	// the order of their names.
	List(ctx context.Context, prefix string, yield func(Object) error) error
}

// maxObject bounds what one object takes of memory, whatever a bucket sends.
const maxObject = 256 << 20

func fits(data []byte) error {
	if len(data) > maxObject {
		return fmt.Errorf("objects: %d bytes, more than %d", len(data), maxObject)
	}
	return nil
}

// verify holds what was read against its name.
func verify(id ID, data []byte) error {
	if IDOf(data) != id {
		return fmt.Errorf("object %s: %w: restore it from your backup", id, ErrDamaged)
	}
	return nil
}

// What can go wrong. Errors of this package wrap them.
var (
	ErrNotFound = errors.New("the object isn't there")
	ErrDamaged  = errors.New("the object is damaged")
	ErrFull     = errors.New("no room for the object")
	ErrAway     = errors.New("the bucket can't be reached")
	ErrDenied   = errors.New("the bucket doesn't let us in")
)

// A Place says where objects are kept, and who we are there.
type Place struct {
	Address string // folder, or s3://BUCKET/PREFIX?endpoint=HOST
	User    string // of a bucket
	Key     string
}

// Within is a place below another.
func (p Place) Within(name string) Place {
	if u, err := url.Parse(p.Address); err == nil && strings.Contains(p.Address, "://") {
		u.Path = strings.TrimSuffix(u.Path, "/") + "/" + name
		p.Address = u.String()
	} else {
		p.Address = filepath.Join(p.Address, name)
	}
	return p
}

// Open opens the store at a place. A folder is made if there is none; a bucket
// has to be there.
func Open(ctx context.Context, p Place) (Store, error) {
	scheme, _, ok := strings.Cut(p.Address, "://")
	switch {
	case !ok && filepath.IsAbs(p.Address):
		return OpenFolder(p.Address)
	case scheme == "s3":
		return openS3(ctx, p)
	}
	return nil, fmt.Errorf("objects: %q: want a folder, or s3://BUCKET/PREFIX?endpoint=HOST", p.Address)
}

// bucket is an address that is read.
type bucket struct {
	name, prefix, endpoint, region string
	plain                          bool // http, for a server on this machine or in tests
}

func parseBucket(address string) (b bucket, err error) {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.User != nil || u.Port() != "" {
		return b, fmt.Errorf("objects: %q: write it like s3://BUCKET/PREFIX?endpoint=HOST, without a name or password", address)
	}
	b = bucket{name: u.Host, prefix: strings.Trim(u.Path, "/"), endpoint: "s3.amazonaws.com"}
	if b.prefix != "" {
		b.prefix += "/"
	}
	for name, values := range u.Query() {
		switch value := values[0]; {
		case name == "endpoint" && len(values) == 1:
			b.endpoint = value
		case name == "region" && len(values) == 1:
			b.region = value
		case name == "plain" && len(values) == 1 && value == "true":
			b.plain = true
		default:
			return b, fmt.Errorf("objects: %q says %s=%s, which isn't known: endpoint=HOST, region=NAME and plain=true are", address, name, strings.Join(values, ","))
		}
	}
	return b, nil
}

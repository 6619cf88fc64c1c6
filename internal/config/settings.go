// Package config reads the settings of the server: from a file, the
// environment and the command line, each going before the one named first.
// What can be set stands in one list (list.go); a name that isn't in it is
// refused wherever it comes from.
package config

import (
	"log/slog"
	"net/netip"
	"time"

	"barium/internal/objects"
)

// Settings are all that can be set. A home needs none of them to be used from
// the command line.
type Settings struct {
	Listen   string         // host:port, or Systemd
	URL      string         // the public one, as it was set; see Public
	Redirect string         // host:port on which plain HTTP is sent on to HTTPS
	Proxies  []netip.Prefix // whose word on the client's address is believed
	Shutdown time.Duration  // how long requests under way may take to end
	Upload   int64          // bytes of one file at most
	Rate     Rate
	TLS      TLS
	ACME     ACME
	Log      Log
	Metrics  Metrics
	Mail     Mail
	OIDC     []*Provider
	// Witnesses is a file with a policy of witnesses, "" for none.
	Witnesses string
	// Witnessed keeps from outsiders what that policy isn't satisfied with.
	Witnessed bool
	Objects   Objects
	Sweep     Sweep
	Home      string // the home's folder; set by a flag of its own

	from map[string]string // by name: where the value was set
}

// Systemd as the address to listen on stands for the socket that systemd hands
// over.
const Systemd = "systemd"

// Rate is how much one may ask for in a minute.
type Rate struct {
	Requests int // from one address
	SignIn   int // attempts from one address
}

// TLS names the files of a certificate.
type TLS struct{ Cert, Key string }

// ACME says how certificates are got from an authority.
type ACME struct {
	Domains   []string
	Email     string
	Cache     string // folder for the account's key and the certificates
	Directory string // URL of the authority, "" for Let's Encrypt
}

// Log says what is logged, and how.
type Log struct {
	Level  slog.Level
	Format string // "text" or "json"
}

// Metrics says where metrics are to be had: on an address of their own, or on
// the server's behind a token. Nowhere if neither is set.
type Metrics struct {
	Listen string
	Token  Secret
}

// Mail is the server that letters are handed to.
type Mail struct {
	Server   string // host:port
	From     string
	User     string
	Password Secret
	Plain    bool // may go unencrypted to a server that offers no encryption
}

// A Provider signs in the people of one party by OpenID Connect.
type Provider struct {
	Name   string
	Issuer string
	Client string
	Secret Secret
	Party  string // id of the party whose people it knows
	Listed bool   // on the sign-in page, which everybody sees
}

// Objects says where the files of documents lie: in the database if Place is
// empty, else in a folder or in a bucket.
type Objects struct {
	Place string // folder, or s3://BUCKET/PREFIX?endpoint=HOST
	User  string // of the bucket: the id of its access key
	Key   Secret
}

// Sweep says when files that no document refers to are removed, by one of the
// servers.
type Sweep struct {
	On    bool
	Every time.Duration
	Older time.Duration // only what was put so long ago
}

// Where is the place as package objects wants it.
func (o Objects) Where() objects.Place {
	return objects.Place{Address: o.Place, User: o.User, Key: o.Key.Reveal()}
}

// Secure reports whether the server itself speaks HTTPS.
func (s *Settings) Secure() bool { return s.TLS.Cert != "" || len(s.ACME.Domains) > 0 }

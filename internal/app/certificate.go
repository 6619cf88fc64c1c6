package app

import (
	"crypto/tls"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"sync"
	"time"

	"barium/internal/config"

	"golang.org/x/crypto/acme"
	"golang.org/x/crypto/acme/autocert"
)

// A transport is how the server speaks: with which certificate, and what it answers
// on plain HTTP.
type transport struct {
	tls   *tls.Config // nil for plain HTTP
	plain http.Handler
}

// newTransport takes the certificate from files or gets it by ACME.
func newTransport(s *config.Settings, log *slog.Logger) (transport, error) {
	onward := redirect(s.Public())
	switch {
	case s.TLS.Cert != "":
		f := &certificateFile{cert: s.TLS.Cert, key: s.TLS.Key, log: log}
		if err := f.load(); err != nil {
			return transport{}, fmt.Errorf("tls: %w", err)
		}
		return transport{&tls.Config{MinVersion: tls.VersionTLS12, GetCertificate: f.get}, onward}, nil
	case len(s.ACME.Domains) > 0:
		m := manager(s.ACME)
		config := m.TLSConfig()
		config.MinVersion = tls.VersionTLS12
		return transport{config, m.HTTPHandler(onward)}, nil
	}
	return transport{nil, onward}, nil
}

// manager gets certificates for the names of the settings, and for no others: a
// stranger's could be asked for without end.
func manager(a config.ACME) *autocert.Manager {
	return &autocert.Manager{
		Prompt: autocert.AcceptTOS, HostPolicy: autocert.HostWhitelist(a.Domains...),
		Cache: autocert.DirCache(a.Cache), Email: a.Email, Client: &acme.Client{DirectoryURL: a.Directory},
	}
}

// redirect sends readers on to the public address, whatever name they asked for,
// and refuses what would send data a second time.
func redirect(public string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			http.Error(w, "use HTTPS", http.StatusBadRequest)
			return
		}
		w.Header().Set("Connection", "close")
		http.Redirect(w, r, public+r.URL.RequestURI(), http.StatusPermanentRedirect)
	})
}

// A certificateFile is read again when it changes, so that renewing it needs
// no new start.
type certificateFile struct {
	cert, key string
	log       *slog.Logger

	mutex   sync.Mutex // guards what follows
	known   *tls.Certificate
	changed time.Time // of both files, the later
	looked  time.Time
}

// lookEvery is how long a change may go unseen.
const lookEvery = 5 * time.Second

func (f *certificateFile) get(*tls.ClientHelloInfo) (*tls.Certificate, error) {
	f.mutex.Lock()
	due := time.Since(f.looked) > lookEvery
	f.mutex.Unlock()
	if due {
		if err := f.load(); err != nil {
			// Perhaps one of the two files is new and the other not yet.
			f.log.Warn("the certificate can't be read again; the one of before is used", "error", err.Error())
		}
	}
	f.mutex.Lock()
	defer f.mutex.Unlock()
	return f.known, nil
}

// load reads the certificate if its files have changed.
func (f *certificateFile) load() error {
	f.mutex.Lock()
	defer f.mutex.Unlock()
	f.looked = time.Now()
	var changed time.Time
	for _, name := range []string{f.cert, f.key} {
		info, err := os.Stat(name)
		if err != nil {
			return err
		}
		if info.ModTime().After(changed) {
			changed = info.ModTime()
		}
	}
	if f.known != nil && changed.Equal(f.changed) {
		return nil
	}
	pair, err := tls.LoadX509KeyPair(f.cert, f.key)
	if err != nil {
		return err
	}
	f.known, f.changed = &pair, changed
	return nil
}

package app

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"barium/internal/config"
)

// An authority gives out certificates by ACME (RFC 8555) to one server whose address
// it knows, after it has looked there with tls-alpn-01 (RFC 8737).
type authority struct {
	t      *testing.T
	server *httptest.Server
	key    *ecdsa.PrivateKey
	root   *x509.Certificate
	target string // where it looks

	mutex  sync.Mutex // guards what follows
	valid  bool       // the challenge was met
	issued []byte     // the certificate, in PEM
	asked  int        // orders
}

func newAuthority(t *testing.T, target string) *authority {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "Test authority"}, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour), IsCA: true, BasicConstraintsValid: true}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	a := &authority{t: t, key: key, target: target}
	if a.root, err = x509.ParseCertificate(der); err != nil {
		t.Fatal(err)
	}
	a.server = httptest.NewServer(a)
	t.Cleanup(a.server.Close)
	return a
}

func (a *authority) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	a.mutex.Lock()
	defer a.mutex.Unlock()
	at := a.server.URL
	w.Header().Set("Replay-Nonce", rand.Text())
	state := map[bool]string{true: "valid", false: "pending"}[a.valid]
	name := map[string]any{"type": "dns", "value": "barium.example"}
	order := map[string]any{"status": map[bool]string{true: "ready", false: "pending"}[a.valid], "identifiers": []any{name}, "authorizations": []string{at + "/authz"}, "finalize": at + "/finalize"}
	switch r.URL.Path {
	case "/":
		answerJSON(w, 200, map[string]any{"newNonce": at + "/nonce", "newAccount": at + "/account", "newOrder": at + "/orders", "revokeCert": at + "/revoke"})
	case "/nonce":
		w.WriteHeader(200)
	case "/account":
		w.Header().Set("Location", at+"/account/1")
		answerJSON(w, 201, map[string]any{"status": "valid"})
	case "/orders":
		a.asked++
		w.Header().Set("Location", at+"/order")
		answerJSON(w, 201, order)
	case "/order":
		if a.issued != nil {
			order["status"], order["certificate"] = "valid", at+"/certificate"
		}
		answerJSON(w, 200, order)
	case "/authz":
		answerJSON(w, 200, map[string]any{"status": state, "identifier": name, "challenges": []any{map[string]any{"type": "tls-alpn-01", "url": at + "/challenge", "token": "token-of-the-challenge", "status": state}}})
	case "/challenge":
		a.valid = a.look()
		answerJSON(w, 200, map[string]any{"type": "tls-alpn-01", "url": at + "/challenge", "token": "token-of-the-challenge", "status": "processing"})
	case "/finalize":
		a.issue(r.Body)
		order["status"], order["certificate"] = "valid", at+"/certificate"
		w.Header().Set("Location", at+"/order")
		answerJSON(w, 200, order)
	case "/certificate":
		w.Header().Set("Content-Type", "application/pem-certificate-chain")
		_, _ = w.Write(a.issued)
	default:
		http.NotFound(w, r)
	}
}

func answerJSON(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(v)
}

// look asks the server for the certificate that only who asked for it can have.
func (a *authority) look() bool {
	conn, err := tls.Dial("tcp", a.target, &tls.Config{ServerName: "barium.example", NextProtos: []string{"acme-tls/1"}, InsecureSkipVerify: true})
	if err != nil {
		a.t.Errorf("the authority looks at the server: %v", err)
		return false
	}
	defer conn.Close()
	state := conn.ConnectionState()
	return state.NegotiatedProtocol == "acme-tls/1" && state.PeerCertificates[0].DNSNames[0] == "barium.example"
}

// issue signs what a request asks for. Whose request it is it doesn't check: it has
// one client.
func (a *authority) issue(body io.Reader) {
	var envelope, request struct{ Payload, CSR string }
	err := json.NewDecoder(body).Decode(&envelope)
	if err == nil {
		var payload []byte
		if payload, err = base64.RawURLEncoding.DecodeString(envelope.Payload); err == nil {
			err = json.Unmarshal(payload, &request)
		}
	}
	var csr *x509.CertificateRequest
	if err == nil {
		var der []byte
		if der, err = base64.RawURLEncoding.DecodeString(request.CSR); err == nil {
			csr, err = x509.ParseCertificateRequest(der)
		}
	}
	if err != nil || !a.valid {
		a.t.Errorf("a certificate is asked for: %v, challenge met %v", err, a.valid)
		return
	}
	leaf := &x509.Certificate{SerialNumber: big.NewInt(2), DNSNames: csr.DNSNames, NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(80 * 24 * time.Hour), ExtKeyUsage: []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth}}
	der, err := x509.CreateCertificate(rand.Reader, leaf, a.root, csr.PublicKey, a.key)
	if err != nil {
		a.t.Error(err)
	}
	a.issued = append(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}), pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: a.root.Raw})...)
}

// TestACME: a server gets its certificate from an authority when somebody first
// comes, keeps it in its folder, and asks for no other name.
func TestACME(t *testing.T) {
	var a *authority
	var cache string
	r := served(t, nil, func(s *config.Settings) {
		a = newAuthority(t, s.Listen)
		cache = s.ACME.Cache
		s.ACME.Domains, s.ACME.Directory = []string{"barium.example"}, a.server.URL+"/"
	})
	pool := x509.NewCertPool()
	pool.AddCert(a.root)
	as := func(name string) *http.Transport {
		return &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool, ServerName: name}, ForceAttemptHTTP2: true}
	}
	for range 2 {
		r.client.Transport = as("barium.example")
		if status, header, _ := r.get(t, "https://"+r.at+"/"); status != http.StatusSeeOther || header.Get("Strict-Transport-Security") == "" {
			t.Errorf("%d %v", status, header)
		}
	}
	r.client.Transport = as("other.example")
	if _, err := r.client.Get("https://" + r.at + "/"); err == nil {
		t.Error("another name has a certificate")
	}
	if a.asked != 1 {
		t.Errorf("%d orders", a.asked)
	}
	entries, err := os.ReadDir(cache)
	if err != nil || len(entries) < 2 || !strings.HasPrefix(cache, r.home.dir) {
		t.Errorf("%s holds %v, %v", cache, entries, err)
	}
	for _, e := range entries {
		if info, err := e.Info(); err != nil || info.Mode().Perm()&0o077 != 0 {
			t.Errorf("%s can be read by others: %v", e.Name(), err)
		}
	}
}

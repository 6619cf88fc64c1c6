package config

import (
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/mail"
	"net/netip"
	"net/url"
	"os"
	"strings"

	"barium/receipt"
)

// check refuses settings that don't go together. It reads no file.
func (s *Settings) check() error {
	errs := []error{s.checkURL(), s.checkTransport(), s.checkMail()}
	for _, p := range s.OIDC {
		errs = append(errs, p.check())
	}
	if (s.Objects.User == "") != (s.Objects.Key.Reveal() == "") {
		errs = append(errs, errors.New("objects.user and objects.key go together: set both or neither"))
	}
	return errors.Join(errs...)
}

func (s *Settings) checkURL() error {
	if s.URL == "" {
		if s.Listen == Systemd && len(s.ACME.Domains) == 0 {
			return errors.New("url: not set, and it isn't known from a socket of systemd's")
		}
		return nil
	}
	u, err := url.Parse(s.URL)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || u.User != nil || strings.Trim(u.Path, "/") != "" || u.RawQuery != "" || u.Fragment != "" {
		return errors.New("url: write it like https://barium.example.org, without a path")
	}
	if s.Secure() && u.Scheme != "https" {
		return errors.New("url: begins with http, and the server speaks HTTPS")
	}
	return nil
}

// checkTransport holds that no password or passkey goes over a network in the
// clear, as far as can be seen from here.
func (s *Settings) checkTransport() error {
	switch {
	case (s.TLS.Cert == "") != (s.TLS.Key == ""):
		return errors.New("tls.cert and tls.key go together: set both or neither")
	case s.TLS.Cert != "" && len(s.ACME.Domains) > 0:
		return errors.New("tls and acme: a certificate comes from a file or by ACME; set one of them")
	case s.Redirect != "" && !s.Secure():
		return errors.New("redirect: there is no HTTPS to send anybody to; set tls or acme")
	case s.Listen == "":
		return errors.New("listen: no address is served")
	case s.Listen != Systemd && !loopback(s.Listen) && !s.Secure() && len(s.Proxies) == 0:
		return fmt.Errorf("listen: %s can be reached by others, and what they send would go in the clear; set tls or acme, or proxies if one that speaks HTTPS stands before it", s.Listen)
	}
	return nil
}

func loopback(address string) bool {
	host, _, err := net.SplitHostPort(address)
	ip, parsed := netip.ParseAddr(host)
	return err == nil && (host == "localhost" || parsed == nil && ip.IsLoopback())
}

func (s *Settings) checkMail() error {
	if m := s.Mail; m.Server+m.From+m.User+m.Password.Reveal() == "" {
		return nil
	}
	_, _, serverErr := net.SplitHostPort(s.Mail.Server)
	_, fromErr := mail.ParseAddress(s.Mail.From)
	switch {
	case serverErr != nil:
		return errors.New("mail.server: write it like mail.example.org:587")
	case fromErr != nil:
		return fmt.Errorf("mail.from: %q is not a mail address", s.Mail.From)
	case (s.Mail.User == "") != (s.Mail.Password.Reveal() == ""):
		return errors.New("mail.user and mail.password go together: set both or neither")
	}
	return nil
}

func (p *Provider) check() error {
	u, err := url.Parse(p.Issuer)
	switch {
	case err != nil || u.Host == "" || u.Scheme != "https" && !(u.Scheme == "http" && loopback(u.Host)):
		return fmt.Errorf("%s%s.issuer: want the issuer's https URL", oidc, p.Name)
	case p.Client == "":
		return fmt.Errorf("%s%s.client: not set", oidc, p.Name)
	case p.Party == "":
		return fmt.Errorf("%s%s.party: not set: say whose people it signs in", oidc, p.Name)
	}
	return nil
}

// CheckFiles reads the files that the settings name and says what is wrong
// with them.
func (s *Settings) CheckFiles() error {
	_, err := s.Policy()
	errs := []error{err}
	if s.TLS.Cert != "" {
		_, err := tls.LoadX509KeyPair(s.TLS.Cert, s.TLS.Key)
		errs = append(errs, named("tls", err))
	}
	return errors.Join(errs...)
}

// Policy reads the policy of the witnesses; one without witnesses if none is
// set.
func (s *Settings) Policy() (receipt.Policy, error) {
	if s.Witnesses == "" {
		return receipt.Quorum(0)
	}
	data, err := os.ReadFile(s.Witnesses)
	if err != nil {
		return receipt.Policy{}, named("witnesses", err)
	}
	p, err := receipt.ParsePolicy(data)
	return p, named("witnesses: "+s.Witnesses, err)
}

func named(what string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", what, err)
}

// Public is the address under which people reach the server.
func (s *Settings) Public() string {
	switch {
	case s.URL != "":
		return strings.TrimSuffix(s.URL, "/")
	case len(s.ACME.Domains) > 0:
		return "https://" + s.ACME.Domains[0]
	}
	host, port, _ := net.SplitHostPort(s.Listen)
	if ip, err := netip.ParseAddr(host); host == "" || err == nil && (ip.IsLoopback() || ip.IsUnspecified()) {
		host = "localhost" // a passkey belongs to a name; an address has none
	}
	scheme := "http"
	if s.Secure() {
		scheme = "https"
	}
	return scheme + "://" + net.JoinHostPort(host, port)
}

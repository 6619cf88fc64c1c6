package config

import (
	"regexp"
	"slices"
	"strings"
)

// A Setting is one thing that can be set.
type Setting struct {
	Name    string // as it stands in the file, groups and names joined by full stops
	Default string
	Doc     string
	value
}

// list is the one list of what can be set. Providers of OpenID Connect come
// after it, for each has a name of its own.
func (s *Settings) list() []Setting {
	return []Setting{
		{"listen", "127.0.0.1:8080", "address that is served; `systemd` for the socket that systemd hands over", address(&s.Listen, Systemd)},
		{"url", "", "address under which people reach it, for links and passkeys; follows from the others if empty", text(&s.URL)},
		{"redirect", "", "address on which plain HTTP is sent on to HTTPS, such as `:80`", address(&s.Redirect, "")},
		{"proxies", "", "networks of reverse proxies whose word on the client's address is believed", prefixes(&s.Proxies)},
		{"shutdown", "30s", "how long requests under way may take to end when the server stops", duration(&s.Shutdown)},
		{"upload", "32MiB", "size of one uploaded file at most", size(&s.Upload)},
		{"rate.requests", "6000", "requests a minute from one address", number(&s.Rate.Requests)},
		{"rate.signIn", "20", "attempts to sign in a minute from one address", number(&s.Rate.SignIn)},
		{"tls.cert", "", "file of the certificate, in PEM with its chain; read again when it changes", file(&s.TLS.Cert)},
		{"tls.key", "", "file of the certificate's key", file(&s.TLS.Key)},
		{"acme.domains", "", "names to get certificates for by ACME", words(&s.ACME.Domains)},
		{"acme.email", "", "address that the authority may write to", text(&s.ACME.Email)},
		{"acme.cache", "acme", "folder for the account's key and the certificates", file(&s.ACME.Cache)},
		{"acme.directory", "", "the authority's directory; Let's Encrypt's if empty", text(&s.ACME.Directory)},
		{"log.level", "info", "`debug`, `info`, `warn` or `error`", level(&s.Log.Level)},
		{"log.format", "text", "`text` or `json`", oneOf(&s.Log.Format, "text", "json")},
		{"metrics.listen", "", "address on which Prometheus finds the metrics", address(&s.Metrics.Listen, "")},
		{"metrics.token", "", "bearer token for the metrics, which then are on the server's own address too", secret(&s.Metrics.Token)},
		{"mail.server", "", "mail server as HOST:PORT; no mail is sent if empty", text(&s.Mail.Server)},
		{"mail.from", "", "sender of the mail", text(&s.Mail.From)},
		{"mail.user", "", "name to log in to the mail server with", text(&s.Mail.User)},
		{"mail.password", "", "its password", secret(&s.Mail.Password)},
		{"mail.plain", "false", "mail may go unencrypted to a server that offers no encryption", boolean(&s.Mail.Plain)},
		{"witnesses", "", "file with the policy of the witnesses that cosign the ledger; `witnesses.policy` in the home if empty and there", file(&s.Witnesses)},
		{"witnessed", "false", "outsiders are shown only what enough witnesses have cosigned", boolean(&s.Witnessed)},
		{"objects.place", "", "where the files of documents lie: a folder, or `s3://BUCKET/PREFIX?endpoint=HOST`; in the database if empty", place(&s.Objects.Place)},
		{"objects.user", "", "id of the bucket's access key", text(&s.Objects.User)},
		{"objects.key", "", "the access key itself", secret(&s.Objects.Key)},
		{"sweep.on", "true", "a server removes files that no document refers to, as `barium sweep` does", boolean(&s.Sweep.On)},
		{"sweep.every", "24h0m0s", "how often", duration(&s.Sweep.Every)},
		{"sweep.older", "24h0m0s", "only what was put so long ago, or longer", duration(&s.Sweep.Older)},
	}
}

// list is what can be set of one provider.
func (p *Provider) list() []Setting {
	at := oidc + p.Name + "."
	return []Setting{
		{at + "issuer", "", "its issuer's URL", text(&p.Issuer)},
		{at + "client", "", "our id there", text(&p.Client)},
		{at + "secret", "", "our secret there", secret(&p.Secret)},
		{at + "party", "", "id of the party whose people it signs in", text(&p.Party)},
		{at + "listed", "false", "the sign-in page, which everybody sees, names that party", boolean(&p.Listed)},
	}
}

const oidc = "oidc."

// providerName has no capitals and no underscore, so that it can be told in
// the environment's spelling too.
var providerName = regexp.MustCompile(`^[a-z][a-z0-9]{0,31}$`)

// provider returns the provider that a name such as "oidc.ministry.issuer" is
// about, adding it where there is none; nil where the name is about none.
func (s *Settings) provider(name string) *Provider {
	rest, ok := strings.CutPrefix(name, oidc)
	name, _, dotted := strings.Cut(rest, ".")
	if !ok || !dotted || !providerName.MatchString(name) {
		return nil
	}
	for _, p := range s.OIDC {
		if p.Name == name {
			return p
		}
	}
	p := &Provider{Name: name}
	s.OIDC = append(s.OIDC, p)
	slices.SortFunc(s.OIDC, func(a, b *Provider) int { return strings.Compare(a.Name, b.Name) })
	return p
}

// all is the list with the providers that there are.
func (s *Settings) all() []Setting {
	list := s.list()
	for _, p := range s.OIDC {
		list = append(list, p.list()...)
	}
	return list
}

// find returns the setting of a name, and whether the name is that of a file
// that holds it.
func (s *Settings) find(name string) (found Setting, inFile, ok bool) {
	list := s.list()
	if p := s.provider(name); p != nil {
		list = p.list()
	}
	for _, x := range list {
		if x.Name == name || x.kind == kindSecret && x.Name+inFileSuffix == name {
			return x, x.Name != name, true
		}
	}
	return Setting{}, false, false
}

// inFileSuffix ends the name under which a secret's file is named.
const inFileSuffix = "File"

// group reports whether names may begin with this one and a full stop.
func (s *Settings) group(name string) bool {
	if rest, ok := strings.CutPrefix(name, oidc); ok {
		return providerName.MatchString(rest)
	}
	return name+"." == oidc || slices.ContainsFunc(s.list(), func(x Setting) bool { return strings.HasPrefix(x.Name, name+".") })
}

// like is the hint for a name that isn't one: the nearest that is, if any is
// near.
func (s *Settings) like(name string) string {
	best, least := "", 3
	for _, x := range s.all() {
		for _, n := range []string{x.Name, x.Name + inFileSuffix} {
			if d := distance(strings.ToLower(name), strings.ToLower(n)); d < least {
				best, least = n, d
			}
		}
	}
	if best == "" {
		return "'barium config show' lists them all"
	}
	return "did you mean " + best + "?"
}

// distance is Levenshtein's.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		before := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := before
			if a[i] != b[j] {
				change++
			}
			before, row[j+1] = row[j+1], min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}

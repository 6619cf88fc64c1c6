package config

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// load reads settings from a home with this file in it, "" for none.
func load(t *testing.T, yaml string, environ []string, flags ...string) (*Settings, error) {
	t.Helper()
	home := t.TempDir()
	if yaml != "" {
		write(t, filepath.Join(home, FileName), yaml)
	}
	return Load(Input{Home: home, Environ: environ, Flags: flags})
}

func mustLoad(t *testing.T, yaml string, environ []string, flags ...string) *Settings {
	t.Helper()
	s, err := load(t, yaml, environ, flags...)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func shown(s *Settings, name string) Shown {
	list := s.Show()
	return list[slices.IndexFunc(list, func(x Shown) bool { return x.Name == name })]
}

// TestOrder: the environment goes before the file, a flag before both, and
// each value says where it was set.
func TestOrder(t *testing.T) {
	yaml := "# ours\nshutdown: 5s\nlog:\n  level: warn\n  format: json\n"
	s := mustLoad(t, yaml, []string{"BARIUM_LOG_LEVEL=error", "BARIUM_SHUTDOWN=6s", "PATH=/bin", "BARIUM_HOME=/x"}, "shutdown=7s")
	for name, want := range map[string]Shown{
		"shutdown":   {"shutdown", "7s", "flag"},
		"log.level":  {"log.level", "error", "$BARIUM_LOG_LEVEL"},
		"log.format": {"log.format", "json", filepath.Join(s.Home, FileName) + ":5"},
		"upload":     {"upload", "32MiB", "default"},
	} {
		if got := shown(s, name); got != want {
			t.Errorf("%+v, want %+v", got, want)
		}
	}
	if s.Log.Level != slog.LevelError || s.Upload != 32<<20 {
		t.Errorf("%+v", s)
	}
}

// example is a value for each kind of setting that its parser takes and gives
// back as it is.
func example(x Setting) string {
	switch {
	case x.Name == "redirect" || x.Name == "listen" || x.Name == "metrics.listen":
		return "127.0.0.1:99"
	case x.Name == "url":
		return "https://b.example"
	case x.Name == "proxies":
		return "10.0.0.0/8,192.0.2.7/32"
	case x.Name == "objects.place":
		return "s3://bucket/p?endpoint=h"
	case x.Name == "mail.server":
		return "mail.example:25"
	case strings.HasSuffix(x.Name, "issuer"):
		return "https://id.example"
	case x.Name == "mail.from":
		return "a@b.example"
	case x.Name == "log.format":
		return "json"
	case x.Default == "":
		return "text"
	}
	return map[string]string{"30s": "1m0s", "24h0m0s": "1h0m0s", "true": "false", "32MiB": "5KiB", "6000": "7", "20": "8", "info": "debug", "false": "true", "acme": "a"}[x.Default]
}

// TestEverySettingEverywhere: each setting can be given in the file, in the
// environment and as a flag, and means the same in each.
func TestEverySettingEverywhere(t *testing.T) {
	home := t.TempDir()
	var settings Settings
	list := append(settings.list(), (&Provider{Name: "ministry"}).list()...)
	for _, x := range list {
		name, text := x.Name, example(x)
		if x.kind == kindSecret {
			name, text = name+inFileSuffix, filepath.Join(home, "secret")
			write(t, text, "hush\n")
		}
		if x.kind == kindFile {
			text = resolve(text, home)
		}
		var nested strings.Builder
		parts := strings.Split(name, ".")
		for depth, part := range parts {
			fmt.Fprintf(&nested, "\n%s%s:", strings.Repeat("  ", depth), part)
		}
		write(t, filepath.Join(home, FileName), nested.String()+" "+text+"\n")
		for what, in := range map[string]Input{
			"file":    {Home: home},
			"environ": {Home: t.TempDir(), Environ: []string{variable(name) + "=" + text}},
			"flag":    {Home: t.TempDir(), Flags: []string{name + "=" + text}},
		} {
			s, _ := Load(in) // alone, most settings don't go together with the others
			want := text
			if x.kind == kindSecret {
				want = "set"
			}
			if got := shown(s, x.Name); got.Value != want || got.From == "default" {
				t.Errorf("%s by %s: %+v, want %q", x.Name, what, got, want)
			}
		}
	}
}

// TestRefused: what is misspelt, twice there, of the wrong kind or of no use
// together is refused, with its line and what to do.
func TestRefused(t *testing.T) {
	const tls = "tls: {cert: c, key: k}\n"
	for _, c := range []struct{ yaml, environ, flag, want string }{
		{"tls:\n  crt: x\n", "", "", "barium.yaml:2: tls.crt is no setting: did you mean tls.cert?"},
		{"\nlisten: :80\nlisen: x\n", "", "", "barium.yaml:3: lisen is no setting: did you mean listen?"},
		{"wholly: {other: 1}\n", "", "", "barium.yaml:1: wholly is no setting: 'barium config show' lists them all"},
		{"upload: 1MiB\nupload: 2MiB\n", "", "", "barium.yaml:2: upload is set twice; the first time at"},
		{"log: {level: info}\nlog: {format: json}\n", "", "", "barium.yaml:2: log stands here twice; the first time in line 1"},
		{"upload: much\n", "", "", "barium.yaml:1: upload: want a size such as 32MiB"},
		{"upload: -1MiB\n", "", "", "want a size"},
		{"upload: 99999999999GiB\n", "", "", "want a size"},
		{"upload: [1MiB]\n", "", "", "upload: want a plain value"},
		{"upload:\n", "", "", "upload has no value"},
		{"log: info\n", "", "", "barium.yaml:1: want names with values"},
		{"listen: here\n", "", "", "write it like 127.0.0.1:8080"},
		{"log: {level: loud}\n", "", "", "want debug, info, warn or error"},
		{"log: {format: xml}\n", "", "", "want one of text, json"},
		{"mail: {plain: yes}\n", "", "", "want true or false"},
		{"rate: {signIn: 0}\n", "", "", "want a whole number from 1"},
		{"shutdown: -1s\n", "", "", "want a length of time"},
		{"proxies: [10.0.0.0/33]\n", "", "", "is no network"},
		{"proxies: [{a: b}]\n", "", "", "want a list of plain values"},
		{"mail: {password: hush}\n", "", "", "mail.password is a secret: put it into a file of its own, and name that with mail.passwordFile"},
		{"mail: {passwordFile: nowhere}\n", "", "", "barium.yaml:1: mail.passwordFile: read key: open"},
		{"a: &x 1\nupload: *x\n", "", "", "upload: want a plain value"},
		{"upload: 1MiB\n---\nupload: 2MiB\n", "", "", "a second document begins"},
		{"- upload\n", "", "", "want names with values"},
		{"upload: \"1MiB\n", "", "", "barium.yaml: yaml: "},
		{"oidc: {Ministry: {issuer: x}}\n", "", "", "oidc.Ministry is no setting"},
		{"oidc: {ministry: {isuer: x}}\n", "", "", "oidc.ministry.isuer is no setting: did you mean oidc.ministry.issuer?"},
		{"oidc: {ministry: {issuer: 'http://id.example', client: b, party: P-1}}\n", "", "", "oidc.ministry.issuer: want the issuer's https URL"},
		{"oidc: {ministry: {issuer: 'https://id.example', party: P-1}}\n", "", "", "oidc.ministry.client: not set"},
		{"oidc: {ministry: {issuer: 'https://id.example', client: b}}\n", "", "", "oidc.ministry.party: not set"},
		{"", "BARIUM_TLS_CRT=x", "", "$BARIUM_TLS_CRT: tls.crt is no setting: did you mean tls.cert?"},
		{"", "BARIUM_OIDC_MINISTRY_ISUER=x", "", "$BARIUM_OIDC_MINISTRY_ISUER: oidc.ministry.isuer is no setting"},
		{"", "BARIUM_OIDC=x", "", "$BARIUM_OIDC: oidc is no setting"},
		{"", "BARIUM_UPLOAD=much", "", "$BARIUM_UPLOAD: upload: want a size"},
		{"", "", "upload", `flag: "upload": write NAME=VALUE`},
		{"", "", "mail.password=hush", "flag: mail.password is a secret"},
		{"url: https://b.example/path\n", "", "", "url: write it like"},
		{"url: ftp://b.example\n", "", "", "url: write it like"},
		{tls + "url: http://b.example\n", "", "", "begins with http, and the server speaks HTTPS"},
		{"tls: {cert: c}\n", "", "", "tls.cert and tls.key go together"},
		{tls + "acme: {domains: [b.example]}\n", "", "", "set one of them"},
		{"redirect: :80\n", "", "", "there is no HTTPS to send anybody to"},
		{"listen: ''\n", "", "", "listen: no address is served"},
		{"listen: :8080\n", "", "", "what they send would go in the clear"},
		{"listen: systemd\n", "", "", "url: not set, and it isn't known from a socket"},
		{"mail: {from: a@b.example}\n", "", "", "mail.server: write it like"},
		{"mail: {server: 'm:25', from: nobody}\n", "", "", "is not a mail address"},
		{"mail: {server: 'm:25', from: a@b.example, user: u}\n", "", "", "mail.user and mail.password go together"},
		{"objects: {user: u}\n", "", "", "objects.user and objects.key go together"},
	} {
		var environ, flags []string
		if c.environ != "" {
			environ = []string{c.environ}
		}
		if c.flag != "" {
			flags = []string{c.flag}
		}
		if _, err := load(t, c.yaml, environ, flags...); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q %q %q: %v, want %q", c.yaml, c.environ, c.flag, err, c.want)
		}
	}
}

// TestAllAtOnce: whoever mends one mistake is not told of the next only then.
func TestAllAtOnce(t *testing.T) {
	_, err := load(t, "upload: much\nlisen: x\n", []string{"BARIUM_X=1"}, "y=2")
	if err == nil || strings.Count(err.Error(), "\n") != 3 {
		t.Errorf("%v", err)
	}
}

// TestNothingRefused: an empty file, one of remarks only, no file, and what
// Kubernetes puts into the environment for a service called barium.
func TestNothingRefused(t *testing.T) {
	environ := []string{"BARIUM_PORT=tcp://10.0.0.1:80", "BARIUM_PORT_80_TCP_ADDR=10.0.0.1", "BARIUM_SERVICE_HOST=10.0.0.1", "BARIUM_PASSPHRASE=x", "BARIUM_SERVER=s", "BARIUM_TOKEN=t", "BARIUM_CONFIG=y", "BARIUM_UPLOAD="}
	for _, yaml := range []string{"", "\n", "# nothing yet\n", "---\n", "tls:\nlog: {}\n"} {
		mustLoad(t, yaml, environ)
	}
	_, err := Load(Input{Home: t.TempDir(), File: filepath.Join(t.TempDir(), "named.yaml")})
	if err == nil || !strings.Contains(err.Error(), "named.yaml: no such file") {
		t.Errorf("a file that was named and isn't there: %v", err)
	}
}

// TestFoldersOfNames: names in the file are seen from its folder.
func TestFoldersOfNames(t *testing.T) {
	home, etc := t.TempDir(), t.TempDir()
	write(t, filepath.Join(etc, "b.yaml"), "witnesses: policy\nobjects: {place: files}\nmail: {server: 'm:25', from: a@b.example, user: u, passwordFile: pw}\n")
	write(t, filepath.Join(etc, "pw"), " hush \n")
	s, err := Load(Input{Home: home, File: filepath.Join(etc, "b.yaml")})
	if err != nil {
		t.Fatal(err)
	}
	if s.Witnesses != filepath.Join(etc, "policy") || s.Objects.Place != filepath.Join(etc, "files") || s.ACME.Cache != filepath.Join(home, "acme") || s.Mail.Password.Reveal() != "hush" {
		t.Errorf("%+v %q", s, s.Mail.Password.Reveal())
	}
	if err := os.Chmod(filepath.Join(etc, "pw"), 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := Load(Input{Home: home, File: filepath.Join(etc, "b.yaml")}); err == nil || !strings.Contains(err.Error(), "can be read by others") {
		t.Errorf("a secret for all to read: %v", err)
	}
}

// TestSecretsAreNotPrinted by anything that prints, nested or not.
func TestSecretsAreNotPrinted(t *testing.T) {
	s := mustLoad(t, "mail: {server: 'm:25', from: a@b.example, user: u}\noidc: {m: {issuer: 'https://id.example', client: b, party: P-1}}\n",
		[]string{"BARIUM_MAIL_PASSWORD=xyzzy", "BARIUM_METRICS_TOKEN=xyzzy", "BARIUM_OIDC_M_SECRET=xyzzy"})
	if s.Mail.Password.Reveal() != "xyzzy" || s.OIDC[0].Secret.Reveal() != "xyzzy" {
		t.Fatal("the secrets were not read")
	}
	var log strings.Builder
	slog.New(slog.NewJSONHandler(&log, nil)).Info("x", "s", s, "p", s.Mail.Password)
	slog.New(slog.NewTextHandler(&log, nil)).Info("x", "s", s, "p", s.Mail.Password)
	asJSON, err := json.Marshal(struct {
		Mail
		Shown []Shown
	}{s.Mail, s.Show()})
	if err != nil {
		t.Fatal(err)
	}
	printed := log.String() + string(asJSON)
	hidden := struct{ s Secret }{s.Mail.Password} // unexported: fmt calls no method of it
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
		printed += fmt.Sprintf(verb+verb+verb+verb, s, *s, s.Mail, hidden)
	}
	if strings.Contains(printed, "xyzzy") || strings.Contains(printed, "78797a7a79") {
		t.Errorf("printed: %s", printed)
	}
	if !strings.Contains(printed, "set") {
		t.Errorf("doesn't say that it is set: %s", printed)
	}
}

func TestPublic(t *testing.T) {
	for yaml, want := range map[string]string{
		"":                                     "http://localhost:8080",
		"listen: '[::1]:1'\n":                  "http://localhost:1",
		"listen: :9\ntls: {cert: c, key: k}\n": "https://localhost:9",
		"url: https://b.example/\n":            "https://b.example",
		"acme: {domains: [a.example, b.example]}": "https://a.example",
		"listen: b.example:7\nproxies: ['::1']\n": "http://b.example:7",
		"listen: systemd\nurl: https://b.example": "https://b.example",
	} {
		if got := mustLoad(t, yaml, nil).Public(); got != want {
			t.Errorf("%q: %s, want %s", yaml, got, want)
		}
	}
}

// TestDocumented: the table in docs/operations.md is the list.
func TestDocumented(t *testing.T) {
	doc, err := os.ReadFile("../../docs/operations.md")
	if err != nil {
		t.Fatal(err)
	}
	var s Settings
	for _, x := range append(s.list(), (&Provider{Name: "NAME"}).list()...) {
		name, or := x.Name, x.Default // or: what it is otherwise
		if x.kind == kindSecret {
			name += inFileSuffix
		}
		if or = "`" + or + "`"; or == "``" {
			or = "–"
		}
		row := fmt.Sprintf("\n| `%s` | %s | %s |\n", name, or, x.Doc)
		if !strings.Contains(string(doc), row) {
			t.Errorf("docs/operations.md lacks the row%s", row)
		}
	}
	if n := strings.Count(string(doc), "\n| `oidc."); n != 5 {
		t.Errorf("docs/operations.md has %d rows for providers", n)
	}
}

// TestShippedVariables: what the unit and the container file set is known.
func TestShippedVariables(t *testing.T) {
	l := loader{&Settings{}, nil}
	found := 0
	for _, name := range []string{"barium.service", "Containerfile"} {
		text, err := os.ReadFile("../../contrib/" + name)
		if err != nil {
			t.Fatal(err)
		}
		for _, v := range regexp.MustCompile(`\bBARIUM_[A-Z_]+`).FindAllString(string(text), -1) {
			found++
			if _, _, ok := l.find(l.settingOf(v)); !ok && !elsewhere(v) {
				t.Errorf("contrib/%s sets %s, which nothing reads", name, v)
			}
		}
	}
	if found < 5 {
		t.Errorf("only %d variables were found", found)
	}
}

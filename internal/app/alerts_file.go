package app

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"

	"barium/internal/config"
	"barium/internal/watch/alert"
	"barium/internal/watch/send"
)

// alertsFile says who is told of sightings, and of which.
const alertsFile = "alerts.yaml"

// Alerts are the settings of alerts.yaml.
type Alerts struct {
	Terminal bool                    `yaml:"terminal"`
	Webhooks []webhookSettings       `yaml:"webhooks"`
	Mail     []mailSettings          `yaml:"mail"`
	Matters  map[string]matterPolicy `yaml:"matters"` // "*" is for matters that aren't named
	dir      string                  // that names of files are relative to
}

type webhookSettings struct {
	Name       string `yaml:"name"`
	URL        string `yaml:"url"`
	SecretFile string `yaml:"secretFile"`
}

type mailSettings struct {
	Name         string   `yaml:"name"`
	Server       string   `yaml:"server"`
	From         string   `yaml:"from"`
	To           []string `yaml:"to"`
	User         string   `yaml:"user"`
	PasswordFile string   `yaml:"passwordFile"`
	Plain        bool     `yaml:"plain"`
}

type matterPolicy struct {
	Strength float64  `yaml:"strength"`
	Words    int      `yaml:"words"`
	Kinds    []string `yaml:"kinds"`
	Quiet    struct {
		From string `yaml:"from"`
		To   string `yaml:"to"`
		Zone string `yaml:"zone"`
	} `yaml:"quiet"`
	First   int `yaml:"first"`
	Longest int `yaml:"longest"`
}

// Alerts reads the settings; there are none where there is no file.
func (h *Home) Alerts() (Alerts, error) {
	a := Alerts{dir: h.dir}
	path := filepath.Join(h.dir, alertsFile)
	err := config.Decode(path, &a)
	if errors.Is(err, fs.ErrNotExist) {
		return a, nil
	}
	if err != nil {
		return a, err
	}
	if err := a.check(); err != nil {
		return a, fmt.Errorf("%s: %w", path, err)
	}
	return a, nil
}

func (a Alerts) check() error {
	names := map[string]bool{}
	for _, w := range a.Webhooks {
		if w.Name == "" || names[w.Name] {
			return fmt.Errorf("webhook %q: give each sender a name of its own", w.Name)
		}
		names[w.Name] = true
	}
	for _, m := range a.Mail {
		if m.Name == "" || names[m.Name] {
			return fmt.Errorf("mail %q: give each sender a name of its own", m.Name)
		}
		names[m.Name] = true
	}
	for name := range a.Matters {
		if err := a.Policy(name).Quiet.Check(); err != nil {
			return fmt.Errorf("matter %q: %w", name, err)
		}
	}
	_, err := a.senders(io.Discard)
	return err
}

// Policy is what a matter wishes to be told.
func (a Alerts) Policy(matter string) alert.Policy {
	p, ok := a.Matters[matter]
	if !ok {
		p = a.Matters["*"]
	}
	return alert.Policy{
		Strength: p.Strength, Words: p.Words, Kinds: p.Kinds, First: alert.Minutes(p.First), Longest: alert.Minutes(p.Longest),
		Quiet: alert.Quiet{From: p.Quiet.From, To: p.Quiet.To, Zone: p.Quiet.Zone},
	}
}

// senders sets up all that can tell; the terminal's messages go to w.
func (a Alerts) senders(w io.Writer) ([]alert.Sender, error) {
	var list []alert.Sender
	if a.Terminal {
		list = append(list, send.Terminal{W: w})
	}
	for _, s := range a.Webhooks {
		secret, err := config.SecretFile(a.dir, s.SecretFile)
		hook := send.Webhook{Label: s.Name, URL: s.URL, Secret: []byte(secret)}
		if err = errors.Join(err, hook.Check()); err != nil {
			return nil, err
		}
		list = append(list, hook)
	}
	for _, s := range a.Mail {
		password, err := config.SecretFile(a.dir, s.PasswordFile)
		box := send.Mail{Label: s.Name, Server: s.Server, From: s.From, To: s.To, User: s.User, Password: password, Plain: s.Plain}
		if err = errors.Join(err, box.Check()); err != nil {
			return nil, err
		}
		list = append(list, box)
	}
	return list, nil
}

// Senders lists the names of those who are told.
func (a Alerts) Senders() (names []string) {
	list, err := a.senders(io.Discard)
	if err != nil {
		return nil
	}
	for _, s := range list {
		names = append(names, s.Name())
	}
	return names
}

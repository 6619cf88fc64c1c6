package config

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
)

// FileName is the settings' file in a home.
const FileName = "barium.yaml"

// An Input is where settings are looked for.
type Input struct {
	Home    string
	File    string   // "" for FileName in the home, which needn't be there
	Environ []string // as os.Environ gives it
	Flags   []string // NAME=VALUE each
}

// Load reads the settings and refuses what is wrong with them, all of it at
// once.
func Load(in Input) (*Settings, error) {
	s := &Settings{Home: in.Home, from: map[string]string{}}
	l := loader{s, nil}
	for _, x := range s.list() {
		l.fail(x.set(inHome(x, in.Home)), x.Name) // a default that doesn't parse fails every test
	}
	l.file(in)
	l.environ(in.Environ)
	l.flags(in.Flags)
	if len(l.errs) > 0 {
		return s, errors.Join(l.errs...)
	}
	return s, s.check()
}

// inHome is the default, in the home where it is a file.
func inHome(x Setting, home string) string {
	if x.kind == kindFile {
		return resolve(x.Default, home)
	}
	return x.Default
}

type loader struct {
	*Settings
	errs []error
}

func (l *loader) fail(err error, where string) {
	if err != nil {
		l.errs = append(l.errs, fmt.Errorf("%s: %w", where, err))
	}
}

// A layer is one of the places that settings come from.
type layer struct {
	base   string            // folder that names of files are relative to
	shown  bool              // others can see it, so no secret may stand there
	places map[string]string // by setting: where in the layer it stands
}

// take sets one value, where it stands being told in errors and in 'config show'.
func (l *loader) take(in *layer, name, text, where string) error {
	x, inFile, ok := l.find(name)
	if !ok {
		return fmt.Errorf("%s is no setting: %s", name, l.like(name))
	}
	if before, twice := in.places[x.Name]; twice {
		return fmt.Errorf("%s is set twice; the first time at %s", x.Name, before)
	}
	var err error
	switch {
	case inFile:
		text, err = SecretFile(in.base, text)
	case x.kind == kindSecret && in.shown:
		return fmt.Errorf("%s is a secret: put it into a file of its own, and name that with %s%s", name, name, inFileSuffix)
	case x.kind == kindFile:
		text = resolve(text, in.base)
	}
	if err == nil {
		err = x.set(text)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	in.places[x.Name], l.from[x.Name] = where, where
	return nil
}

// flags takes NAME=VALUE each.
func (l *loader) flags(list []string) {
	in := &layer{shown: true, places: map[string]string{}}
	for _, f := range list {
		name, text, ok := strings.Cut(f, "=")
		if !ok {
			l.fail(fmt.Errorf("%q: write NAME=VALUE", f), "flag")
			continue
		}
		l.fail(l.take(in, name, text, "flag"), "flag")
	}
}

// environ takes the variables with our prefix that aren't empty. One that names
// nothing is refused like a misspelt key.
func (l *loader) environ(list []string) {
	in := &layer{places: map[string]string{}}
	for _, v := range slices.Sorted(slices.Values(list)) {
		name, text, _ := strings.Cut(v, "=")
		if !strings.HasPrefix(name, prefix) || text == "" || elsewhere(name) {
			continue
		}
		l.fail(l.take(in, l.settingOf(name), text, "$"+name), "$"+name)
	}
}

const prefix = "BARIUM_"

// elsewhere knows the variables that are read elsewhere, and those that
// Kubernetes sets for a service that is called barium.
func elsewhere(name string) bool {
	ours := slices.Contains([]string{prefix + "HOME", prefix + "CONFIG", prefix + "PASSPHRASE", prefix + "SERVER", prefix + "TOKEN"}, name)
	return ours || name == prefix+"PORT" || strings.HasPrefix(name, prefix+"PORT_") || strings.HasPrefix(name, prefix+"SERVICE_")
}

// variable is how a setting is called in the environment: rate.signIn is
// BARIUM_RATE_SIGN_IN.
func variable(name string) string {
	var b strings.Builder
	for _, r := range name {
		if r >= 'A' && r <= 'Z' {
			b.WriteByte('_')
		}
		b.WriteRune(r)
	}
	return prefix + strings.ToUpper(strings.ReplaceAll(b.String(), ".", "_"))
}

// settingOf is the other way round; where nothing is called so, the variable
// in small letters.
func (l *loader) settingOf(name string) string {
	list := l.list()
	if provider, _, ok := strings.Cut(strings.ToLower(strings.TrimPrefix(name, variable(oidc))), "_"); ok && strings.HasPrefix(name, variable(oidc)) {
		list = (&Provider{Name: provider}).list()
	}
	for _, x := range list {
		for _, n := range []string{x.Name, x.Name + inFileSuffix} {
			if variable(n) == name {
				return n
			}
		}
	}
	return strings.ReplaceAll(strings.ToLower(strings.TrimPrefix(name, prefix)), "_", ".")
}

func (l *loader) file(in Input) {
	path := in.File
	if path == "" {
		path = filepath.Join(in.Home, FileName)
	}
	root, err := readYAML(path)
	if in.File == "" && errors.Is(err, fs.ErrNotExist) {
		return
	}
	if err != nil {
		l.errs = append(l.errs, err)
		return
	}
	l.mapping(&layer{base: filepath.Dir(path), shown: true, places: map[string]string{}}, path, "", root)
}

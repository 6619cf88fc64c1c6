package config

import (
	"fmt"
	"io"
	"log/slog"
	"path/filepath"
	"strings"

	"barium/internal/store"
)

// A Secret is a password, a token or a key. Whatever prints one says only
// whether there is one: the text is behind a function, so that printing what
// holds a Secret doesn't find it either.
type Secret struct{ reveal func() string }

// NewSecret returns a secret with this text; "" is none.
func NewSecret(text string) Secret {
	if text == "" {
		return Secret{}
	}
	return Secret{func() string { return text }}
}

// Reveal returns the text, "" if there is none.
func (s Secret) Reveal() string {
	if s.reveal == nil {
		return ""
	}
	return s.reveal()
}

// String says "set", or nothing.
func (s Secret) String() string {
	if s.reveal == nil {
		return ""
	}
	return "set"
}

// Format prints String whatever is asked for.
func (s Secret) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, s.String()) }

// LogValue is what a log gets.
func (s Secret) LogValue() slog.Value { return slog.StringValue(s.String()) }

// MarshalText is what JSON and YAML get.
func (s Secret) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// SecretFile reads a secret from a file that only its owner can read; "" for
// no name. A relative name is seen from base.
func SecretFile(base, name string) (string, error) {
	if name == "" {
		return "", nil
	}
	if !filepath.IsAbs(name) {
		name = filepath.Join(base, name)
	}
	data, err := store.ReadSecret(name)
	return strings.TrimSpace(string(data)), err
}

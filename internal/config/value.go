package config

import (
	"errors"
	"fmt"
	"log/slog"
	"math"
	"net"
	"net/netip"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"
)

// A kind of value is one that is treated in a way of its own.
type kind int

const (
	kindPlain  kind = iota
	kindList        // may be a list in the file; elsewhere commas stand between
	kindFile        // a file or folder, whose name may be relative
	kindSecret      // never shown, and not taken from the settings' file
)

// A value is where a setting is kept, with how it is read and shown.
type value struct {
	kind kind
	set  func(text string) error
	get  func() string
}

func text(p *string) value {
	return value{kindPlain, func(s string) error { *p = s; return nil }, func() string { return *p }}
}

func file(p *string) value {
	v := text(p)
	v.kind = kindFile
	return v
}

// place is a folder or an address.
func place(p *string) value { return file(p) }

func oneOf(p *string, words ...string) value {
	return value{kindPlain, func(s string) error {
		if !slices.Contains(words, s) {
			return fmt.Errorf("want one of %s", strings.Join(words, ", "))
		}
		*p = s
		return nil
	}, func() string { return *p }}
}

// address is host:port, nothing, or a word that stands for something else.
func address(p *string, or string) value {
	return value{kindPlain, func(s string) error {
		if s != "" && s != or {
			if _, port, err := net.SplitHostPort(s); err != nil || port == "" {
				return errors.New("write it like 127.0.0.1:8080, or :8080 for every address of this machine")
			}
		}
		*p = s
		return nil
	}, func() string { return *p }}
}

func boolean(p *bool) value {
	return value{kindPlain, func(s string) error {
		if s != "true" && s != "false" {
			return errors.New("want true or false")
		}
		*p = s == "true"
		return nil
	}, func() string { return strconv.FormatBool(*p) }}
}

func number(p *int) value {
	return value{kindPlain, func(s string) error {
		n, err := strconv.Atoi(s)
		if err != nil || n < 1 {
			return errors.New("want a whole number from 1")
		}
		*p = n
		return nil
	}, func() string { return strconv.Itoa(*p) }}
}

func duration(p *time.Duration) value {
	return value{kindPlain, func(s string) error {
		d, err := time.ParseDuration(s)
		if err != nil || d <= 0 {
			return errors.New("want a length of time such as 30s or 5m")
		}
		*p = d
		return nil
	}, func() string { return p.String() }}
}

// units of sizes, the largest first.
func units() []string { return []string{"GiB", "MiB", "KiB", "B"} }

func size(p *int64) value {
	return value{kindPlain, func(s string) error {
		scale := int64(1 << 30)
		for _, u := range units() {
			if n, ok := strings.CutSuffix(s, u); ok {
				bytes, err := strconv.ParseInt(n, 10, 64)
				if err != nil || bytes < 1 || bytes > math.MaxInt64/scale {
					break
				}
				*p = bytes * scale
				return nil
			}
			scale >>= 10
		}
		return errors.New("want a size such as 32MiB or 500KiB")
	}, func() string { return sizeText(*p) }}
}

func sizeText(n int64) string {
	scale := int64(1 << 30)
	for _, u := range units() {
		if n%scale == 0 {
			return strconv.FormatInt(n/scale, 10) + u
		}
		scale >>= 10
	}
	return ""
}

func level(p *slog.Level) value {
	return value{kindPlain, func(s string) error {
		if !slices.Contains([]string{"debug", "info", "warn", "error"}, s) {
			return errors.New("want debug, info, warn or error")
		}
		return p.UnmarshalText([]byte(s))
	}, func() string { return strings.ToLower(p.String()) }}
}

func words(p *[]string) value {
	return value{kindList, func(s string) error { *p = split(s); return nil }, func() string { return strings.Join(*p, ",") }}
}

func prefixes(p *[]netip.Prefix) value {
	return value{kindList, func(s string) error {
		var list []netip.Prefix
		for _, one := range split(s) {
			prefix, err := netip.ParsePrefix(one)
			if a, alone := netip.ParseAddr(one); alone == nil {
				prefix, err = a.Prefix(a.BitLen())
			}
			if err != nil {
				return fmt.Errorf("%q is no network: write it like 10.0.0.0/8 or 192.0.2.7", one)
			}
			list = append(list, prefix.Masked())
		}
		*p = list
		return nil
	}, func() string {
		var list []string
		for _, prefix := range *p {
			list = append(list, prefix.String())
		}
		return strings.Join(list, ",")
	}}
}

func split(s string) (list []string) {
	for one := range strings.SplitSeq(s, ",") {
		if one = strings.TrimSpace(one); one != "" {
			list = append(list, one)
		}
	}
	return list
}

func secret(p *Secret) value {
	return value{kindSecret, func(s string) error { *p = NewSecret(s); return nil }, func() string { return p.String() }}
}

// resolve makes the name of a file or folder absolute, as seen from a folder.
// Addresses and empty names stay as they are.
func resolve(name, base string) string {
	if name == "" || strings.Contains(name, "://") || filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(base, name)
}

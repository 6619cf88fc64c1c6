package cli

import (
	"errors"
	"testing"
)

func TestCalledBy(t *testing.T) {
	found := func(path string, err error) func(string) (string, error) {
		return func(string) (string, error) { return path, err }
	}
	for _, c := range []struct {
		executable string
		look       func(string) (string, error)
		want       string
	}{
		{"/tmp/go-build123/b001/exe/barium", found("/usr/bin/barium", nil), "go run ./cmd/barium"},
		{"/usr/bin/barium", found("/usr/bin/barium", nil), "barium"},
		{"/opt/barium", found("/usr/bin/barium", nil), "/opt/barium"},
		{"/opt/barium", found("", errors.New("none")), "/opt/barium"},
	} {
		if got := calledBy(c.executable, c.look); got != c.want {
			t.Errorf("calledBy(%s) = %s, want %s", c.executable, got, c.want)
		}
	}
}

package store

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestSecretFiles(t *testing.T) {
	path := filepath.Join(t.TempDir(), "key")
	if err := WriteSecret(path, []byte("secret\n")); err != nil {
		t.Fatal(err)
	}
	if got, err := ReadSecret(path); err != nil || string(got) != "secret\n" {
		t.Errorf("%q, %v", got, err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("%v, %v", info.Mode(), err)
	}
	err := WriteSecret(path, []byte("other"))
	if err == nil || !strings.Contains(err.Error(), "never overwritten") {
		t.Errorf("overwritten: %v", err)
	}
	if got, _ := os.ReadFile(path); string(got) != "secret\n" {
		t.Errorf("the key is now %q", got)
	}
	if err := os.Chmod(path, 0o644); err != nil {
		t.Fatal(err)
	}
	if _, err := ReadSecret(path); err == nil || !strings.Contains(err.Error(), "chmod 600") {
		t.Errorf("others can read it: %v", err)
	}
	if _, err := ReadSecret(t.TempDir()); err == nil {
		t.Error("read a folder")
	}
	if _, err := ReadSecret(path + "x"); err == nil {
		t.Error("read what is not there")
	}
	if err := WriteSecret(filepath.Join(path, "x"), nil); err == nil {
		t.Error("wrote under a file")
	}
}

// TestSecretLinkIsNotFollowed: a link laid in the way does not lead a key
// elsewhere.
func TestSecretLinkIsNotFollowed(t *testing.T) {
	path := filepath.Join(t.TempDir(), "key")
	if err := os.Symlink(filepath.Join(t.TempDir(), "elsewhere"), path); err != nil {
		t.Fatal(err)
	}
	if err := WriteSecret(path, []byte("secret")); err == nil {
		t.Error("wrote a key through a link")
	}
}

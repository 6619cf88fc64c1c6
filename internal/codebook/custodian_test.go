package codebook

import (
	"bytes"
	"errors"
	"os"
	"strings"
	"testing"
)

func phrase(s string) func() (string, error) { return func() (string, error) { return s, nil } }

// cheap is a work factor for tests; service uses workFactor.
const cheap = 4

func TestKeyFileRoundTrip(t *testing.T) {
	_, keys := newBoard(t, 3, 2)
	for _, k := range keys {
		back, err := ParseCustodianKey(k.Text(), nil)
		if err != nil || back != k {
			t.Fatalf("%v, %v", back, err)
		}
		protected, err := k.protect("correct horse", cheap)
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(protected, []byte("share:")) {
			t.Fatal("a protected file shows the share")
		}
		if back, err = ParseCustodianKey(protected, phrase("correct horse")); err != nil || back != k {
			t.Fatalf("protected: %v, %v", back, err)
		}
	}
}

// TestProtectInService runs the real work factor once.
func TestProtectInService(t *testing.T) {
	_, keys := newBoard(t, 1, 1)
	protected, err := keys[0].Protect("correct horse")
	if err != nil {
		t.Fatal(err)
	}
	if back, err := ParseCustodianKey(protected, phrase("correct horse")); err != nil || back != keys[0] {
		t.Fatalf("%v, %v", back, err)
	}
}

// TestMailedKeyFile: what mail programs and editors do to a file is forgiven.
func TestMailedKeyFile(t *testing.T) {
	_, keys := newBoard(t, 3, 2)
	text := string(keys[0].Text())
	protected, err := keys[0].protect("x", cheap)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range []string{text, string(protected)} {
		for _, mailed := range []string{strings.ReplaceAll(s, "\n", "\r\n"), s + "\n\n", strings.TrimSpace(s), "\ufeff" + s} {
			if k, err := ParseCustodianKey([]byte(mailed), phrase("x")); err != nil || k != keys[0] {
				t.Errorf("%q: %v", mailed, err)
			}
		}
	}
}

func TestParseCustodianKeyRefuses(t *testing.T) {
	_, keys := newBoard(t, 3, 2)
	text := string(keys[0].Text())
	protected, err := keys[0].protect("right", cheap)
	if err != nil {
		t.Fatal(err)
	}
	relabelled, err := keys[0].protect("right", cheap)
	if err != nil {
		t.Fatal(err)
	}
	relabelled = bytes.Replace(relabelled, []byte("custodian: 1"), []byte("custodian: 2"), 1)
	boom := errors.New("no terminal")
	for _, c := range []struct {
		name   string
		file   string
		phrase func() (string, error)
		want   error
		part   string
	}{
		{"empty", "", nil, ErrDamagedKey, "not a custodian key"},
		{"binary", "\x00\x01\x02", nil, ErrDamagedKey, "not a custodian key"},
		{"huge", text + strings.Repeat("x", 1<<20), nil, ErrDamagedKey, "bytes"},
		{"newer", strings.Replace(text, "key v2", "key v3", 1), nil, ErrDamagedKey, "newer barium"},
		{"older", strings.Replace(text, "key v2", "key v1", 1), nil, ErrOldBoard, "barium init"},
		{"cut", text[:len(text)-30], nil, ErrDamagedKey, "backup"},
		{"other custodian", strings.Replace(text, "custodian: 1", "custodian: 2", 1), nil, ErrDamagedKey, "check line"},
		{"protected, no passphrase", string(protected), nil, ErrNeedPassphrase, ""},
		{"wrong passphrase", string(protected), phrase("wrong"), ErrPassphrase, ""},
		{"empty passphrase", string(protected), phrase(""), ErrPassphrase, ""},
		{"no terminal", string(protected), func() (string, error) { return "", boom }, boom, ""},
		{"relabelled", string(relabelled), phrase("right"), ErrDamagedKey, "first lines"},
		{"armour damaged", strings.Replace(string(protected), "\nY", "\nZ", 1), phrase("right"), ErrDamagedKey, "protected part"},
	} {
		if c.file == text || c.file == string(protected) && c.want == ErrDamagedKey {
			t.Fatalf("%s: the case changes nothing", c.name)
		}
		_, err := ParseCustodianKey([]byte(c.file), c.phrase)
		if !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.part) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	if _, err := keys[0].Protect(""); err == nil {
		t.Error("an empty passphrase was taken")
	}
}

// TestEveryByteOfKeyCounts: no single changed byte goes unnoticed.
func TestEveryByteOfKeyCounts(t *testing.T) {
	_, keys := newBoard(t, 3, 2)
	text := keys[0].Text()
	for i := range len(text) - 1 {
		bad := bytes.Clone(text)
		bad[i] ^= 1
		if k, err := ParseCustodianKey(bad, nil); !errors.Is(err, ErrDamagedKey) {
			t.Fatalf("byte %d changed: %v, %v", i, k, err)
		}
	}
}

// TestDocumentedKey: the example in docs/formats.md is one.
func TestDocumentedKey(t *testing.T) {
	doc, err := os.ReadFile("../../docs/formats.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, ok := strings.Cut(string(doc), "```\n"+keyHeader)
	example, _, _ := strings.Cut(rest, "```")
	k, err := ParseCustodianKey([]byte(keyHeader+example), nil)
	if !ok || err != nil || k.Custodian() != 2 {
		t.Errorf("%v, %v", k, err)
	}
}

func FuzzParseCustodianKey(f *testing.F) {
	_, keys := newBoard(f, 3, 2)
	for _, k := range keys {
		f.Add(k.Text())
		protected, err := k.protect("x", cheap)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(protected)
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		k, err := ParseCustodianKey(file, nil)
		if err != nil {
			return
		}
		if tidied, err := tidy(file); err != nil || string(k.Text()) != tidied {
			t.Errorf("accepted %q, writes %q", file, k.Text())
		}
	})
}

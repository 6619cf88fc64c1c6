package codebook

import (
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"filippo.io/age"
)

func newBoard(t testing.TB, custodians, quorum int) (Board, []CustodianKey) {
	t.Helper()
	b, keys, err := NewBoard(custodians, quorum, rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return b, keys
}

func TestQuorumOpens(t *testing.T) {
	b, keys := newBoard(t, 5, 3)
	for _, set := range [][]int{{0, 1, 2}, {4, 2, 0}, {0, 1, 2, 3, 4}} {
		var some []CustodianKey
		for _, i := range set {
			some = append(some, keys[i])
		}
		o, err := Combine(b, some)
		if err != nil {
			t.Fatal(err)
		}
		if len(o.Custodians()) != 3 {
			t.Errorf("opened by %v", o.Custodians())
		}
	}
}

// TestCombineRefuses: each mistake with keys has its own error.
func TestCombineRefuses(t *testing.T) {
	b, keys := newBoard(t, 3, 2)
	_, foreign := newBoard(t, 3, 2)
	damaged := keys[1]
	damaged.share[7]++
	stranger := keys[1]
	stranger.custodian = 4
	for _, c := range []struct {
		name string
		keys []CustodianKey
		want error
	}{
		{"none", nil, ErrTooFewKeys},
		{"one", keys[:1], ErrTooFewKeys},
		{"foreign", []CustodianKey{keys[0], foreign[1]}, ErrForeignKey},
		{"only foreign", foreign, ErrForeignKey},
		{"damaged", []CustodianKey{keys[0], damaged}, ErrDamagedKey},
		{"damaged beyond the quorum", []CustodianKey{keys[0], keys[2], damaged}, ErrDamagedKey},
		{"no such custodian", []CustodianKey{keys[0], stranger}, ErrDamagedKey},
		{"twice", []CustodianKey{keys[0], keys[0]}, ErrDuplicateKey},
		{"empty", []CustodianKey{{}, keys[0]}, ErrForeignKey},
	} {
		if _, err := Combine(b, c.keys); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
	}
}

func TestAlteredBoardIsRefused(t *testing.T) {
	b, keys := newBoard(t, 3, 2)
	other, _ := newBoard(t, 3, 2)
	for name, alter := range map[string]func(*Board){
		"recipient": func(b *Board) { b.Recipient = other.Recipient },
		"quorum":    func(b *Board) { b.Quorum = 1 },
		"share":     func(b *Board) { b.Shares = append([]string{other.Shares[0]}, b.Shares[1:]...) },
		"count":     func(b *Board) { b.Shares = b.Shares[:2] },
		"rubbish":   func(b *Board) { b.Recipient = "age1" },
	} {
		altered := b
		alter(&altered)
		if _, err := Combine(altered, keys); err == nil {
			t.Errorf("%s: opened", name)
		}
	}
}

// TestKeysThatDoNotMakeTheBoard: somebody made a board record of their own
// shares around our public key.
func TestKeysThatDoNotMakeTheBoard(t *testing.T) {
	b, _ := newBoard(t, 2, 2)
	fake, keys := newBoard(t, 2, 2)
	fake.Recipient = b.Recipient
	for i := range keys {
		keys[i].board = fake.Fingerprint()
	}
	if _, err := Combine(fake, keys); !errors.Is(err, ErrForeignKey) {
		t.Errorf("%v", err)
	}
}

func TestBoardSurvivesJSON(t *testing.T) {
	b, _ := newBoard(t, 3, 2)
	text, err := json.Marshal(b)
	if err != nil {
		t.Fatal(err)
	}
	var back Board
	if err := json.Unmarshal(text, &back); err != nil || !reflect.DeepEqual(back, b) || back.Fingerprint() != b.Fingerprint() {
		t.Errorf("%s came back as %+v, %v", text, back, err)
	}
	if err := back.Validate(); err != nil {
		t.Error(err)
	}
}

// TestNothingSecretIsPrinted: no verb of fmt and no JSON shows a share, the
// board's private key, a codeword or a sheet's secret.
func TestNothingSecretIsPrinted(t *testing.T) {
	b, keys := newBoard(t, 3, 2)
	o, err := Combine(b, keys)
	if err != nil {
		t.Fatal(err)
	}
	sheet := NewSheet("D-1", [32]byte{})
	sheet.Add("K1", []uint8{7, 3, 7, 3, 7, 3}, nil)
	secrets := []any{keys[0].share, o.identity.String(), sheet.Codewords[0], sheet.Secret}
	for _, v := range []any{keys[0], &keys[0], keys, o, *o, sheet, &sheet, []any{keys[0], o}, struct{ K CustodianKey }{keys[0]}} {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d", "%o", "%b", "%c", "%U", "%e"} {
			printed := fmt.Sprintf(verb, v)
			for _, s := range secrets {
				if strings.Contains(printed, strings.Trim(fmt.Sprintf(verb, s), "[]{}\"")) {
					t.Errorf("%s of %T prints %s", verb, v, printed)
				}
			}
		}
		j, err := json.Marshal(v)
		if _, isSheet := v.(Sheet); err != nil || (!isSheet && strings.Contains(string(j), "hare")) {
			t.Errorf("JSON of %T is %s, %v", v, j, err)
		}
	}
}

func TestAgeCanReadTheRecipient(t *testing.T) {
	b, _ := newBoard(t, 1, 1)
	if _, err := age.ParseX25519Recipient(b.Recipient); err != nil {
		t.Error(err)
	}
}

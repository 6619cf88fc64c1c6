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
	"filippo.io/edwards25519"
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

// torsionCommitment is a point beside the subgroup of prime order.
func torsionCommitment(t *testing.T) Commitment {
	p := torsion(t)
	return Commitment(p.Add(p, edwards25519.NewGeneratorPoint()).Bytes())
}

func TestAlteredBoardIsRefused(t *testing.T) {
	b, keys := newBoard(t, 3, 2)
	other, _ := newBoard(t, 3, 2)
	for name, alter := range map[string]func(*Board){
		"recipient": func(b *Board) { b.Recipient = other.Recipient },
		"quorum":    func(b *Board) { b.Quorum = 1 },
		"key":       func(b *Board) { b.Commitments = []Commitment{other.Commitments[0], b.Commitments[1]} },
		"share":     func(b *Board) { b.Commitments = []Commitment{b.Commitments[0], other.Commitments[1]} },
		"count":     func(b *Board) { b.Commitments = b.Commitments[:1] },
		"nothing":   func(b *Board) { b.Commitments = []Commitment{b.Commitments[0], {1}} },
		"torsion":   func(b *Board) { b.Commitments = []Commitment{b.Commitments[0], torsionCommitment(t)} },
		"no point":  func(b *Board) { b.Commitments = []Commitment{b.Commitments[0], {2}} },
		"rubbish":   func(b *Board) { b.Recipient = "age1" },
	} {
		altered := b
		alter(&altered)
		if _, err := Combine(altered, keys); err == nil {
			t.Errorf("%s: opened", name)
		}
	}
}

// TestSharesThatDoNotMakeTheBoard: somebody made a board record of their own
// shares around our public key.
func TestSharesThatDoNotMakeTheBoard(t *testing.T) {
	b, _ := newBoard(t, 2, 2)
	fake, keys := newBoard(t, 2, 2)
	fake.Recipient = b.Recipient
	for i := range keys {
		keys[i].board = fake.Fingerprint()
	}
	if _, err := Combine(fake, keys); err == nil || !strings.Contains(err.Error(), "don't make the key that is sealed to") {
		t.Errorf("%v", err)
	}
}

// TestOldBoard: a board whose key would have to be put together is refused, in
// words that say what to do.
func TestOldBoard(t *testing.T) {
	var b Board
	old := `{"recipient":"age1q","custodians":1,"quorum":1,"shares":["00"]}`
	if err := json.Unmarshal([]byte(old), &b); err != nil {
		t.Fatal(err)
	}
	if err := b.Validate(); !errors.Is(err, ErrOldBoard) || !strings.Contains(err.Error(), "barium init") {
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

// TestNothingSecretIsPrinted: no verb of fmt and no JSON shows a share, a part of
// an opening, a codeword or a sheet's secret.
func TestNothingSecretIsPrinted(t *testing.T) {
	b, keys := newBoard(t, 3, 2)
	o, err := Combine(b, keys)
	if err != nil {
		t.Fatal(err)
	}
	sheet := NewSheet("D-1", [32]byte{})
	sheet.Add("K1", []uint8{7, 3, 7, 3, 7, 3}, nil)
	partial := newHearing(t, 1, 1, 1).partials(1)[0]
	secrets := []any{keys[0].share, partial.points[0], sheet.Codewords[0], sheet.Secret}
	for _, v := range []any{keys[0], &keys[0], keys, o, *o, partial, &partial, sheet, &sheet, []any{keys[0], o}, struct{ K CustodianKey }{keys[0]}} {
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

package codebook

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"filippo.io/age"
	"filippo.io/age/armor"
	"filippo.io/edwards25519"
)

const (
	keyHeader    = "barium custodian key v2"
	oldKeyHeader = "barium custodian key v1"
	armorStart   = "-----BEGIN AGE ENCRYPTED FILE-----"

	// workFactor is the cost of a passphrase, as a power of two: about a second
	// and 256 MiB. A file may not ask for more, or it could stop the reader.
	workFactor = 18

	maxKeyFile = 16 << 10
)

// A CustodianKey is one custodian's share of the board's private key. However
// it is printed, the share is left out; Text and Protect alone write it. It needs
// never leave the machine of the custodian.
type CustodianKey struct {
	board      string // fingerprint
	custodian  int    // from 1
	custodians int
	quorum     int
	share      [secretSize]byte // modulo ℓ, the least significant byte first
}

// Board returns the fingerprint of the board that the key belongs to.
func (k CustodianKey) Board() string { return k.board }

// Custodian returns whose key it is, counted from 1.
func (k CustodianKey) Custodian() int { return k.custodian }

func (k CustodianKey) String() string {
	return fmt.Sprintf("custodian key %d of %d of board %s", k.custodian, k.custodians, k.board)
}

// of returns the share after examining that it is one of the board's.
func (k CustodianKey) of(b Board) (*edwards25519.Scalar, error) {
	if k.board != b.Fingerprint() {
		return nil, fmt.Errorf("%w: the key is of board %s, this home's board is %s; look for the file that was made with this home", ErrForeignKey, k.board, b.Fingerprint())
	}
	damaged := fmt.Errorf("%w: custodian %d's share is not the one that was handed out; use a backup of the file, or another custodian", ErrDamagedKey, k.custodian)
	verifier, err := b.verifier(k.custodian)
	if err != nil {
		return nil, damaged
	}
	share, err := new(edwards25519.Scalar).SetCanonicalBytes(k.share[:])
	if err != nil || new(edwards25519.Point).ScalarBaseMult(share).Equal(verifier) != 1 {
		return nil, damaged
	}
	return share, nil
}

// Format keeps every verb from the share: %d would print it otherwise.
func (k CustodianKey) Format(f fmt.State, _ rune) { io.WriteString(f, k.String()) }

func (k CustodianKey) head() string {
	return fmt.Sprintf("%s\nboard: %s\ncustodian: %d\nof: %d\nquorum: %d\n", keyHeader, k.board, k.custodian, k.custodians, k.quorum)
}

// Text returns the key file without protection: whoever reads it has the key.
func (k CustodianKey) Text() []byte {
	text := k.head() + "share: " + base64.StdEncoding.EncodeToString(k.share[:]) + "\n"
	return append([]byte(text), "check: "+keyCheck(text)+"\n"...)
}

// keyCheck guards against damage, not against malice.
func keyCheck(text string) string {
	h := sha256.Sum256([]byte(text))
	return fmt.Sprintf("%x", h[:8])
}

// Protect returns the key file encrypted with a passphrase (age, scrypt). What
// is not secret stays legible, so that people can tell their files apart.
func (k CustodianKey) Protect(passphrase string) ([]byte, error) {
	return k.protect(passphrase, workFactor)
}

func (k CustodianKey) protect(passphrase string, logN int) ([]byte, error) {
	r, err := age.NewScryptRecipient(passphrase)
	if err != nil {
		return nil, errors.New("protect custodian key: the passphrase is empty")
	}
	r.SetWorkFactor(logN)
	var b bytes.Buffer
	b.WriteString(k.head())
	a := armor.NewWriter(&b)
	w, err := age.Encrypt(a, r)
	if err != nil {
		return nil, fmt.Errorf("protect custodian key: %w", err)
	}
	w.Write(k.Text()) // into memory: what fails shows at Close
	if err := errors.Join(w.Close(), a.Close()); err != nil {
		return nil, fmt.Errorf("protect custodian key: %w", err)
	}
	return b.Bytes(), nil
}

// ParseCustodianKey reads a key file. passphrase is asked for only if the file
// is protected; if it is nil then, the error is ErrNeedPassphrase.
func ParseCustodianKey(file []byte, passphrase func() (string, error)) (CustodianKey, error) {
	text, err := tidy(file)
	if err != nil {
		return CustodianKey{}, err
	}
	head, sealed, protected := strings.Cut(text, armorStart)
	if !protected {
		return parseKey(text)
	}
	if passphrase == nil {
		return CustodianKey{}, ErrNeedPassphrase
	}
	phrase, err := passphrase()
	if err != nil {
		return CustodianKey{}, fmt.Errorf("custodian key: %w", err)
	}
	plain, err := unprotect(armorStart+sealed, phrase)
	if err != nil {
		return CustodianKey{}, err
	}
	k, err := parseKey(string(plain))
	if err == nil && k.head() != head {
		return CustodianKey{}, fmt.Errorf("%w: its first lines are not those that were encrypted", ErrDamagedKey)
	}
	return k, err
}

// tidy undoes what mail and editors do to a text file: line ends, white space
// at the end, a byte order mark.
func tidy(file []byte) (string, error) {
	if len(file) > maxKeyFile {
		return "", fmt.Errorf("%w: %d bytes; this is not a custodian key file", ErrDamagedKey, len(file))
	}
	text := strings.TrimPrefix(string(file), "\ufeff")
	text = strings.TrimSpace(strings.ReplaceAll(text, "\r\n", "\n")) + "\n"
	switch first, _, _ := strings.Cut(text, "\n"); {
	case first == keyHeader:
		return text, nil
	case first == oldKeyHeader:
		return "", fmt.Errorf("%w: the file is of a home that an older barium made, which would put the board's key together to open anything; make a new home with 'barium init' and share from there", ErrOldBoard)
	case strings.HasPrefix(first, "barium custodian key "):
		return "", fmt.Errorf("%w: the file says %q; a newer barium may read it", ErrDamagedKey, first)
	}
	return "", fmt.Errorf("%w: the file does not begin with %q; it is not a custodian key file", ErrDamagedKey, keyHeader)
}

func unprotect(armored, phrase string) ([]byte, error) {
	id, err := age.NewScryptIdentity(phrase)
	if err != nil {
		return nil, fmt.Errorf("%w: it is empty", ErrPassphrase)
	}
	id.SetMaxWorkFactor(workFactor)
	r, err := age.Decrypt(armor.NewReader(strings.NewReader(armored)), id)
	var mismatch *age.NoIdentityMatchError
	if errors.As(err, &mismatch) {
		return nil, fmt.Errorf("%w: the custodian key does not open with it", ErrPassphrase)
	}
	if err != nil {
		return nil, fmt.Errorf("%w: the protected part can't be read (%v)", ErrDamagedKey, err)
	}
	plain, err := io.ReadAll(io.LimitReader(r, maxKeyFile))
	if err != nil {
		return nil, fmt.Errorf("%w: the protected part can't be read (%v)", ErrDamagedKey, err)
	}
	return plain, nil
}

// parseKey accepts exactly what Text writes.
func parseKey(text string) (CustodianKey, error) {
	lines := strings.Split(text, "\n")
	if len(lines) != 8 {
		return CustodianKey{}, fmt.Errorf("%w: %d lines, want 7; use a backup of the file", ErrDamagedKey, len(lines)-1)
	}
	k := CustodianKey{
		board:      strings.TrimPrefix(lines[1], "board: "),
		custodian:  number(lines[2], "custodian: "),
		custodians: number(lines[3], "of: "),
		quorum:     number(lines[4], "quorum: "),
	}
	share, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(lines[5], "share: "))
	copy(k.share[:], share)
	if err != nil || string(k.Text()) != text || k.custodian < 1 || k.custodian > k.custodians || k.quorum < 1 || k.quorum > k.custodians || k.custodians > 255 {
		return CustodianKey{}, fmt.Errorf("%w: the check line does not fit the lines above; use a backup of the file", ErrDamagedKey)
	}
	return k, nil
}

func number(line, label string) int {
	n, _ := strconv.Atoi(strings.TrimPrefix(line, label)) // 0 is refused by the caller
	return n
}

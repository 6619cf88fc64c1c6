package signin

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"net/netip"
	"net/url"

	"github.com/go-webauthn/webauthn/protocol"
	"github.com/go-webauthn/webauthn/webauthn"
)

// newWebAuthn binds passkeys to where people find the house. A passkey is bound
// to a host's name, so a house that is found by an address has none.
func newWebAuthn(at *url.URL) (*webauthn.WebAuthn, error) {
	if at == nil || at.Host == "" || (at.Scheme != "http" && at.Scheme != "https") {
		return nil, errors.New("sign-in: it isn't known where people find this house: give it as https://host")
	}
	host := at.Hostname()
	if _, err := netip.ParseAddr(host); err == nil {
		return nil, nil
	}
	w, err := webauthn.New(&webauthn.Config{
		RPID: host, RPDisplayName: "Barium", RPOrigins: []string{at.Scheme + "://" + at.Host},
		AttestationPreference: protocol.PreferNoAttestation,
		// Discoverable, so that nobody is asked for a name; with the device's own
		// check of who holds it, so that a passkey is two factors.
		AuthenticatorSelection: protocol.AuthenticatorSelection{
			ResidentKey: protocol.ResidentKeyRequirementRequired, RequireResidentKey: protocol.ResidentKeyRequired(),
			UserVerification: protocol.VerificationRequired,
		},
	})
	if err != nil {
		return nil, fmt.Errorf("sign-in: %w", err)
	}
	return w, nil
}

// An account is a person as the WebAuthn library sees one. The handle is the
// person's id, which is random and says nothing about them.
type account struct {
	id, name, display string
	credentials       []webauthn.Credential
}

func (a account) WebAuthnID() []byte                         { return []byte(a.id) }
func (a account) WebAuthnName() string                       { return a.name }
func (a account) WebAuthnDisplayName() string                { return a.display }
func (a account) WebAuthnCredentials() []webauthn.Credential { return a.credentials }

func (k Passkey) credential() (webauthn.Credential, error) {
	var c webauthn.Credential
	if err := json.Unmarshal(k.Record, &c); err != nil {
		return c, fmt.Errorf("passkey %s: %w", k.ID, err)
	}
	return c, nil
}

// newDecoy makes a credential that nobody has. What is signed with a passkey that
// isn't known here is checked against it, so that it takes as long to refuse.
func newDecoy() (webauthn.Credential, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return webauthn.Credential{}, err
	}
	point, err := key.PublicKey.Bytes()
	if err != nil {
		return webauthn.Credential{}, err
	}
	return webauthn.Credential{PublicKey: coseES256(point)}, nil
}

// coseES256 writes an uncompressed point of P-256 as RFC 9053 has it: kty 2,
// alg −7, crv 1, x, y.
func coseES256(point []byte) []byte {
	b := append([]byte{0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20}, point[1:33]...)
	return append(append(b, 0x22, 0x58, 0x20), point[33:65]...)
}

package codebook

import (
	"crypto/sha512"
	"encoding/binary"
	"fmt"
	"io"

	"filippo.io/edwards25519"
)

// The proof that one share k made all parts D_j = k·P_j and the public V = k·B:
// the parts are joined with random weights w_j, which the parts themselves
// determine, and of the sums P = Σ w_j·P_j and D = Σ w_j·D_j it is proved that
// log_P D = log_B V (Chaum and Pedersen, "Wallet databases with observers", 1992;
// joined as by Bellare, Garay and Rabin, "Fast batch verification for modular
// exponentiation and digital signatures", 1998; without a verifier's questions by
// Fiat and Shamir's rule). If one part is wrong, the sums agree for one choice
// of its weight in 2^128.
//
//	prove:  r at random, c = H(…, P, D, r·B, r·P), z = r + c·k
//	check:  c = H(…, P, D, z·B − c·V, z·P − c·D)
//
// All parts are multiplied by 8 first, by who proves and who checks: the sums
// are then of prime order, and nothing outside that subgroup can hide in them.

const (
	transcriptLabel = "barium partial v1 transcript\x00"
	weightLabel     = "barium partial v1 weight\x00"
	nonceLabel      = "barium partial v1 nonce\x00"
	challengeLabel  = "barium partial v1 challenge\x00"
)

// A statement is what a proof is about.
type statement struct {
	verifier   *edwards25519.Point   // V
	transcript [64]byte              // hash of all that the proof is bound to
	points     []*edwards25519.Point // P_j
}

// statement binds to the board, the custodian, the request, the locks and the parts.
func (b Board) statement(request [32]byte, locks []Lock, p Partial) (statement, error) {
	v, err := b.verifier(p.Custodian)
	if err != nil {
		return statement{}, err
	}
	h := sha512.New()
	fmt.Fprintf(h, "%s%s\x00%d\x00", transcriptLabel, b.Fingerprint(), p.Custodian)
	h.Write(request[:])
	binary.Write(h, binary.BigEndian, uint64(len(locks)))
	for _, l := range locks {
		h.Write(l[:])
	}
	h.Write(v.Bytes())
	for _, part := range p.points {
		h.Write(part[:])
	}
	return statement{verifier: v, transcript: [64]byte(h.Sum(nil))}, nil
}

// weight is the j-th, of 128 bits.
func (s statement) weight(j int) *edwards25519.Scalar {
	text := append([]byte(weightLabel), s.transcript[:]...)
	h := sha512.Sum512(binary.BigEndian.AppendUint64(text, uint64(j)))
	var b [32]byte
	copy(b[:16], h[:])
	w, err := edwards25519.NewScalar().SetCanonicalBytes(b[:])
	if err != nil {
		panic(err) // 128 bits are below ℓ
	}
	return w
}

// joined is how many points are added up at once: enough that doublings are shared,
// and few enough that the tables stay in the processor's cache.
const joined = 64

// join returns 8·Σ w_j·list_j. Everything in it is known to the server.
func (s statement) join(list []*edwards25519.Point) *edwards25519.Point {
	sum, some := edwards25519.NewIdentityPoint(), new(edwards25519.Point)
	weights := make([]*edwards25519.Scalar, 0, joined)
	for at := 0; at < len(list); at += joined {
		end := min(at+joined, len(list))
		weights = weights[:0]
		for j := at; j < end; j++ {
			weights = append(weights, s.weight(j))
		}
		sum.Add(sum, some.VarTimeMultiScalarMult(weights, list[at:end]))
	}
	return sum.MultByCofactor(sum)
}

// challenge is c.
func (s statement) challenge(sums ...*edwards25519.Point) *edwards25519.Scalar {
	h := sha512.New()
	h.Write([]byte(challengeLabel))
	h.Write(s.transcript[:])
	for _, p := range sums {
		h.Write(p.Bytes())
	}
	return scalarOf(h.Sum(nil))
}

// scalarOf reduces 64 bytes modulo ℓ.
func scalarOf(wide []byte) *edwards25519.Scalar {
	c, err := edwards25519.NewScalar().SetUniformBytes(wide)
	if err != nil {
		panic(err) // SHA-512 makes 64 bytes
	}
	return c
}

// prove makes the proof, c and z. The nonce r comes of random bytes, the share
// and the transcript together: if the random source fails, two proofs of
// different things still have different nonces, or the share would be known.
func (s statement) prove(share *edwards25519.Scalar, random io.Reader) (proof [proofSize]byte, err error) {
	var fresh [32]byte
	if _, err := io.ReadFull(random, fresh[:]); err != nil {
		return proof, fmt.Errorf("prove partial: read randomness: %w", err)
	}
	h := sha512.New()
	h.Write([]byte(nonceLabel))
	h.Write(share.Bytes())
	h.Write(fresh[:])
	h.Write(s.transcript[:])
	r := scalarOf(h.Sum(nil))
	p := s.join(s.points)
	d := new(edwards25519.Point).ScalarMult(share, p)
	c := s.challenge(p, d, new(edwards25519.Point).ScalarBaseMult(r), new(edwards25519.Point).ScalarMult(r, p))
	copy(proof[:], c.Bytes())
	copy(proof[pointSize:], r.MultiplyAdd(c, share, r).Bytes())
	return proof, nil
}

// holds checks the proof for these parts.
func (s statement) holds(parts []*edwards25519.Point, proof [proofSize]byte) bool {
	c, err := edwards25519.NewScalar().SetCanonicalBytes(proof[:pointSize])
	if err != nil {
		return false
	}
	z, err := edwards25519.NewScalar().SetCanonicalBytes(proof[pointSize:])
	if err != nil {
		return false
	}
	p, d := s.join(s.points), s.join(parts)
	minus := new(edwards25519.Scalar).Negate(c)
	base := new(edwards25519.Point).VarTimeDoubleScalarBaseMult(minus, s.verifier, z)
	point := new(edwards25519.Point).VarTimeMultiScalarMult([]*edwards25519.Scalar{z, minus}, []*edwards25519.Point{p, d})
	return s.challenge(p, d, base, point).Equal(c) == 1
}

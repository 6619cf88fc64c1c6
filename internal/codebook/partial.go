package codebook

import (
	"errors"
	"fmt"
	"io"

	"filippo.io/edwards25519"
)

const (
	pointSize = 32
	proofSize = 2 * pointSize
)

// A Partial is one custodian's part in opening sealed sheets: for each lock its
// point times the custodian's share, and one proof that it was that share each
// time. One alone opens nothing; a quorum of them opens these sheets and no
// other, and the shares can't be got from them.
type Partial struct {
	Custodian int // from 1
	proof     [proofSize]byte
	points    [][pointSize]byte // k_i·8·R of each lock's R
}

// ErrWrongPartial says that what a custodian sent does not open what was asked.
var ErrWrongPartial = errors.New("the custodian's part is wrong")

// Partial computes the custodian's part in opening the sheets with these locks.
// request binds its proof to what was asked: it fits no other request. random is
// crypto/rand.Reader but in tests.
func (k CustodianKey) Partial(b Board, request [32]byte, locks []Lock, random io.Reader) (Partial, error) {
	p := Partial{Custodian: k.custodian, points: make([][pointSize]byte, len(locks))}
	if err := b.Validate(); err != nil {
		return p, err
	}
	share, err := k.of(b)
	if err != nil {
		return p, err
	}
	list, err := points(locks)
	if err != nil {
		return p, err
	}
	part := new(edwards25519.Point)
	for i, point := range list {
		p.points[i] = [pointSize]byte(part.ScalarMult(share, point).Bytes())
	}
	s, err := b.statement(request, locks, p)
	if err != nil {
		return p, err
	}
	s.points = list
	p.proof, err = s.prove(share, random)
	return p, err
}

// Check reports whether a partial is the custodian's for this request and these
// locks; if not, the error is ErrWrongPartial and names the custodian.
func (b Board) Check(request [32]byte, locks []Lock, p Partial) error {
	if err := b.Validate(); err != nil {
		return err
	}
	_, err := b.check(request, locks, p)
	return err
}

// check returns the partial's points after the proof held.
func (b Board) check(request [32]byte, locks []Lock, p Partial) ([]*edwards25519.Point, error) {
	wrong := func(why string) error {
		return fmt.Errorf("%w: custodian %d: %s; nothing was opened with it, and another custodian can answer instead", ErrWrongPartial, p.Custodian, why)
	}
	if len(p.points) != len(locks) {
		return nil, wrong(fmt.Sprintf("it is for %d sheets, asked for were %d", len(p.points), len(locks)))
	}
	s, err := b.statement(request, locks, p)
	if err != nil {
		return nil, wrong(err.Error())
	}
	if s.points, err = points(locks); err != nil {
		return nil, err
	}
	parts := make([]*edwards25519.Point, len(locks))
	for i, encoded := range p.points {
		if parts[i], err = new(edwards25519.Point).SetBytes(encoded[:]); err != nil {
			return nil, wrong("it has what is no point of the curve")
		}
	}
	if !s.holds(parts, p.proof) {
		return nil, wrong("its proof doesn't hold")
	}
	return parts, nil
}

// Bytes is the partial as it is sent and kept: the proof, then the points.
func (p Partial) Bytes() []byte {
	out := make([]byte, 0, proofSize+pointSize*len(p.points))
	out = append(out, p.proof[:]...)
	for _, point := range p.points {
		out = append(out, point[:]...)
	}
	return out
}

// ParsePartial reads a custodian's partial. Whether it is right, Check says.
func ParsePartial(custodian int, data []byte) (Partial, error) {
	p := Partial{Custodian: custodian}
	if len(data) < proofSize || len(data)%pointSize != 0 {
		return p, fmt.Errorf("%w: custodian %d: %d bytes are no proof with points", ErrWrongPartial, custodian, len(data))
	}
	copy(p.proof[:], data)
	for rest := data[proofSize:]; len(rest) > 0; rest = rest[pointSize:] {
		p.points = append(p.points, [pointSize]byte(rest))
	}
	return p, nil
}

func (p Partial) String() string {
	return fmt.Sprintf("partial of custodian %d for %d sheets", p.Custodian, len(p.points))
}

// Format keeps every verb from the points: a quorum of partials opens sheets.
func (p Partial) Format(f fmt.State, _ rune) { io.WriteString(f, p.String()) }

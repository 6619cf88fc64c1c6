package receipt

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// ErrTooFewWitnesses says that a checkpoint lacks cosignatures that the policy
// wants. More may come: it is no sign of anything wrong.
var ErrTooFewWitnesses = errors.New("too few known witnesses have cosigned it")

// Check holds a checkpoint's cosignatures against the policy and returns those
// of the known witnesses; also with ErrTooFewWitnesses, so that a caller can say
// who is missing. It doesn't look at the ledger's own signature: OpenCheckpoint
// does. The zero policy is satisfied by nothing.
func (p Policy) Check(c Checkpoint) ([]Cosignature, error) {
	var found []Cosignature
	for _, w := range p.witnesses {
		s, ok, err := w.Key.Cosignature(c)
		if err != nil {
			return nil, err
		}
		if ok {
			found = append(found, s)
		}
	}
	if !p.satisfied(p.quorum, found) {
		return found, fmt.Errorf("checkpoint of %s at %d: %w (by %s); wait for the next receipt, or ask the ledger why", c.Origin, c.Size, ErrTooFewWitnesses, names(found))
	}
	return found, nil
}

// satisfied ends because a group's members stand before it.
func (p Policy) satisfied(name string, found []Cosignature) bool {
	if name == noQuorum {
		return true
	}
	g, ok := p.groups[name]
	if !ok {
		return false
	}
	if g.witness != nil {
		return slices.ContainsFunc(found, func(s Cosignature) bool { return s.Witness.key.Equal(g.witness.key) })
	}
	have := 0
	for _, m := range g.members {
		if p.satisfied(m, found) {
			have++
		}
	}
	return have >= g.need
}

func names(found []Cosignature) string {
	if len(found) == 0 {
		return "none"
	}
	list := make([]string, len(found))
	for i, s := range found {
		list[i] = s.Witness.name
	}
	return strings.Join(list, ", ")
}

// VerifyWitnessed is Verify, and wants the receipt's checkpoint cosigned as the
// policy says. If the policy names ledgers, vkey must be one of theirs. Like
// Verify it needs no network. What it adds: unless as many witnesses as the
// quorum lie together with the ledger, everybody else has been shown the same
// history up to this event.
func VerifyWitnessed(text []byte, vkey string, p Policy) (Verified, error) {
	vkey = strings.TrimSpace(vkey)
	if len(p.logs) > 0 && !slices.Contains(p.logs, vkey) {
		return Verified{}, errors.New("receipt: the policy is for other ledgers; use the policy for this one")
	}
	v, err := Verify(text, vkey)
	if err != nil {
		return Verified{}, err
	}
	r, err := Parse(text)
	if err != nil {
		return Verified{}, err
	}
	if v.Witnesses, err = p.Check(r.Checkpoint); err != nil {
		return Verified{}, fmt.Errorf("receipt: %w", err)
	}
	return v, nil
}

package receipt

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
)

// A Policy says which witnesses are known, and which of them together make a
// checkpoint believable. It is data of whoever verifies, not of the ledger.
type Policy struct {
	logs      []string
	witnesses []PolicyWitness
	groups    map[string]group // by name, those of single witnesses among them
	quorum    string           // the name that must be satisfied, "none" for nothing
}

// A PolicyWitness is a witness as a policy names it.
type PolicyWitness struct {
	Name string // only within the policy
	Key  WitnessKey
	URL  string // where it takes checkpoints, "" if not said
}

// A group is a witness, or so many of its members.
type group struct {
	witness *WitnessKey
	need    int
	members []string
}

const (
	maxPolicy = 1 << 20
	noQuorum  = "none"
)

// Quorum returns the policy that wants n of the witnesses with these keys.
func Quorum(n int, vkeys ...string) (Policy, error) {
	var b, names strings.Builder
	for i, v := range vkeys {
		fmt.Fprintf(&b, "witness w%d %s\n", i+1, v)
		fmt.Fprintf(&names, " w%d", i+1)
	}
	if n == 0 {
		return ParsePolicy([]byte(b.String() + "quorum none\n"))
	}
	fmt.Fprintf(&b, "group all-of-them %d%s\nquorum all-of-them\n", n, names.String())
	return ParsePolicy([]byte(b.String()))
}

// ParsePolicy reads a C2SP tlog-policy file: lines "log KEY", "witness NAME KEY
// [URL]", "group NAME any|all|N MEMBER…" and one "quorum NAME".
func ParsePolicy(text []byte) (Policy, error) {
	p := Policy{groups: map[string]group{}}
	if len(text) > maxPolicy {
		return p, fmt.Errorf("policy: %d bytes, more than %d", len(text), maxPolicy)
	}
	for i, l := range strings.Split(string(text), "\n") {
		if strings.ContainsFunc(l, func(r rune) bool { return r < ' ' && r != '\t' || r == 0x7f }) {
			return Policy{}, fmt.Errorf("policy: line %d has control characters", i+1)
		}
		fields := strings.FieldsFunc(l, func(r rune) bool { return r == ' ' || r == '\t' })
		if len(fields) == 0 || strings.HasPrefix(fields[0], "#") {
			continue
		}
		if err := p.take(fields); err != nil {
			return Policy{}, fmt.Errorf("policy: line %d: %w", i+1, err)
		}
	}
	if p.quorum == "" {
		return Policy{}, errors.New("policy: no quorum line; write \"quorum NAME\", or \"quorum none\" to ask for no witness")
	}
	return p, nil
}

func (p *Policy) take(fields []string) error {
	switch f := fields[1:]; {
	case fields[0] == "log" && (len(f) == 1 || len(f) == 2):
		return p.takeLog(f[0])
	case fields[0] == "witness" && (len(f) == 2 || len(f) == 3):
		return p.takeWitness(f)
	case fields[0] == "group" && len(f) >= 3:
		return p.takeGroup(f[0], f[1], f[2:])
	case fields[0] == "quorum" && len(f) == 1:
		return p.takeQuorum(f[0])
	}
	return fmt.Errorf("%q: want log KEY [URL], witness NAME KEY [URL], group NAME any|all|N MEMBER…, or quorum NAME", strings.Join(fields, " "))
}

func (p *Policy) takeLog(vkey string) error {
	if _, err := note.NewVerifier(vkey); err != nil {
		return fmt.Errorf("log key %q: %w", vkey, err)
	}
	_, of, _ := strings.Cut(vkey, "+")
	_, key, _ := strings.Cut(of, "+")
	if slices.ContainsFunc(p.logs, func(l string) bool { return strings.HasSuffix(l, "+"+key) }) {
		return fmt.Errorf("the log key %q is there twice", vkey)
	}
	p.logs = append(p.logs, vkey)
	return nil
}

func (p *Policy) takeWitness(f []string) error {
	k, err := ParseWitnessKey(f[1])
	if err != nil {
		return err
	}
	// One witness under two names would count twice.
	for _, w := range p.witnesses {
		if w.Key.key.Equal(k.key) || w.Key.name == k.name && w.Key.hash == k.hash {
			return fmt.Errorf("witness %q has the key of %q", f[0], w.Name)
		}
	}
	w := PolicyWitness{Name: f[0], Key: k}
	if len(f) == 3 {
		w.URL = f[2]
	}
	p.witnesses = append(p.witnesses, w)
	return p.name(f[0], group{witness: &k})
}

func (p *Policy) takeGroup(name, need string, members []string) error {
	g := group{members: members}
	switch need {
	case "any":
		g.need = 1
	case "all":
		g.need = len(members)
	default:
		n, err := strconv.Atoi(need)
		if err != nil || strconv.Itoa(n) != need {
			return fmt.Errorf("group %q: %q is neither any nor all nor a number", name, need)
		}
		g.need = n
	}
	if g.need < 1 || g.need > len(members) {
		return fmt.Errorf("group %q wants %d of %d members", name, g.need, len(members))
	}
	for _, m := range members {
		if _, ok := p.groups[m]; !ok {
			return fmt.Errorf("group %q: no witness or group %q before it", name, m)
		}
		for other, o := range p.groups {
			if slices.Contains(o.members, m) {
				return fmt.Errorf("%q is in group %q already; each counts in one way only", m, other)
			}
		}
	}
	if len(slices.Compact(slices.Sorted(slices.Values(members)))) != len(members) {
		return fmt.Errorf("group %q lists a member twice", name)
	}
	return p.name(name, g)
}

func (p *Policy) name(name string, g group) error {
	if _, ok := p.groups[name]; ok || name == noQuorum {
		return fmt.Errorf("the name %q is taken", name)
	}
	p.groups[name] = g
	return nil
}

func (p *Policy) takeQuorum(name string) error {
	if _, ok := p.groups[name]; !ok && name != noQuorum {
		return fmt.Errorf("quorum: no witness or group %q before it", name)
	}
	if p.quorum != "" {
		return errors.New("a second quorum line")
	}
	p.quorum = name
	return nil
}

// Logs returns the keys of the ledgers that the policy is for; none if it
// doesn't say.
func (p Policy) Logs() []string { return slices.Clone(p.logs) }

// Witnesses returns the known witnesses in the policy's order.
func (p Policy) Witnesses() []PolicyWitness { return slices.Clone(p.witnesses) }

// Keys returns the known witnesses' keys in the policy's order.
func (p Policy) Keys() []WitnessKey {
	keys := make([]WitnessKey, len(p.witnesses))
	for i, w := range p.witnesses {
		keys[i] = w.Key
	}
	return keys
}

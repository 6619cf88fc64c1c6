package receipt_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"barium/receipt"
)

// policyText replaces W0 to W5 by keys of witnesses, L by that of the ledger.
func policyText(t testing.TB, text string) string {
	t.Helper()
	for i := range 6 {
		text = strings.ReplaceAll(text, fmt.Sprintf("W%d", i), newCosigner(t, fmt.Sprintf("witness.example/w%d", i), byte(i)).Key().String())
	}
	return strings.ReplaceAll(text, "LOG", newMemoryLog(t, "ledger.example/one", 7).vkey)
}

const nested = `# two of ours and one of theirs
log LOG https://ledger.example/log
witness a W0 https://a.example
	witness b W1
witness c W2
group ours 2 a b c

witness d W3
witness e W4
group theirs any d e
group everybody all ours theirs
quorum everybody
`

// TestPolicyIsItsFormula: over all sets of signers, the policy says what its
// groups say.
func TestPolicyIsItsFormula(t *testing.T) {
	p, err := receipt.ParsePolicy([]byte(policyText(t, nested)))
	if err != nil {
		t.Fatal(err)
	}
	l := filledLog(t, 3)
	for set := range 1 << 6 {
		var by []*receipt.Cosigner
		for i := range 6 {
			if set>>i&1 == 1 {
				by = append(by, newCosigner(t, fmt.Sprintf("witness.example/w%d", i), byte(i)))
			}
		}
		ours := set&1 + set>>1&1 + set>>2&1
		want := ours >= 2 && set>>3&3 != 0
		found, err := p.Check(cosignedBy(t, l, 0, by...).Checkpoint)
		if (err == nil) != want || err != nil && !errors.Is(err, receipt.ErrTooFewWitnesses) {
			t.Errorf("signers %06b: %v, want %v", set, err, want)
		}
		known := slices.DeleteFunc(by, func(c *receipt.Cosigner) bool { return c.Key().Name() == "witness.example/w5" })
		if len(found) != len(known) {
			t.Errorf("signers %06b: %d found", set, len(found))
		}
	}
	if ws := p.Witnesses(); len(ws) != 5 || ws[0].URL != "https://a.example" || ws[1].Name != "b" || len(p.Logs()) != 1 {
		t.Errorf("%+v, %v", ws, p.Logs())
	}
}

func TestPolicyIsForItsLogs(t *testing.T) {
	p, err := receipt.ParsePolicy([]byte(policyText(t, "log LOG\nquorum none\n")))
	if err != nil {
		t.Fatal(err)
	}
	l, other := filledLog(t, 3), newMemoryLog(t, "ledger.example/two", 8)
	other.add(t, anEvent(0))
	if _, err := receipt.VerifyWitnessed(l.receipt(t, 0).Marshal(), l.vkey, p); err != nil {
		t.Error(err)
	}
	if _, err := receipt.VerifyWitnessed(other.receipt(t, 0).Marshal(), other.vkey, p); err == nil {
		t.Error("another ledger's receipt passed")
	}
	if _, err := receipt.VerifyWitnessed(l.receipt(t, 0).Marshal(), l.vkey, receipt.Policy{}); err == nil {
		t.Error("no policy at all was satisfied")
	}
}

func TestPolicyRefuses(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"", "no quorum"},
		{"quorum a\n", "no witness or group"},
		{"witness a W0\nquorum a\nquorum a\n", "second quorum"},
		{"witness a W0\nwitness a W1\nquorum a\n", "taken"},
		{"witness none W0\nquorum none\n", "taken"},
		{"witness a W0\nwitness b W0\nquorum a\n", "has the key of"},
		{"log LOG\nlog LOG\nquorum none\n", "twice"},
		{"witness a LOG\nquorum a\n", "type 4"},
		{"log W0\nquorum none\n", "log key"},
		{"witness a W0\ngroup g 2 a\nquorum g\n", "wants 2 of 1"},
		{"witness a W0\ngroup g 0 a\nquorum g\n", "wants 0 of 1"},
		{"witness a W0\ngroup g 01 a\nquorum g\n", "neither"},
		{"witness a W0\ngroup g all a a\nquorum g\n", "twice"},
		{"witness a W0\ngroup g all a\ngroup h all a\nquorum g\n", "already"},
		{"witness a W0\ngroup g all g\nquorum g\n", "no witness or group"},
		{"group g all none\nquorum g\n", "no witness or group"},
		{"witness a W0\ngroup g all\nquorum g\n", "want log KEY"},
		{"witness a W0 http://x y\nquorum a\n", "want log KEY"},
		{"hello\nquorum none\n", "want log KEY"},
		{"quorum none\r\n", "control"},
	} {
		_, err := receipt.ParsePolicy([]byte(policyText(t, c.text)))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v; want %q", c.text, err, c.want)
		}
	}
	if _, err := receipt.Quorum(2, newCosigner(t, "witness.example/w", 1).Key().String()); err == nil {
		t.Error("two of one")
	}
}

// FuzzParsePolicy: whatever is accepted has a quorum that an uncosigned
// checkpoint satisfies only if it asks for nothing.
func FuzzParsePolicy(f *testing.F) {
	l := filledLog(f, 1).receipt(f, 0).Checkpoint
	for _, seed := range []string{nested, "quorum none\n", "log LOG\nwitness a W0\nquorum a\n", "witness a W0\nwitness b W1\ngroup g any a b\nquorum g", "#\n \t\nquorum none"} {
		f.Add(policyText(f, seed))
	}
	f.Fuzz(func(t *testing.T, text string) {
		p, err := receipt.ParsePolicy([]byte(text))
		if err != nil {
			return
		}
		if _, err := p.Check(l); err == nil && !strings.Contains(text, "none") {
			t.Errorf("satisfied by nothing: %q", text)
		}
		for _, k := range p.Keys() {
			if again, err := receipt.ParseWitnessKey(k.String()); err != nil || again.String() != k.String() {
				t.Errorf("key %s: %v", k, err)
			}
		}
	})
}

// FuzzParseCheckpoint: what is accepted says what it says in one way.
func FuzzParseCheckpoint(f *testing.F) {
	l := filledLog(f, 7)
	f.Add(l.receipt(f, 0).Checkpoint.Note)
	f.Add(cosignedBy(f, l, 0, newCosigner(f, "witness.example/a", 1), newCosigner(f, "witness.example/b", 2)).Checkpoint.Note)
	f.Add([]byte("ledger.example/one\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— x AAAAAAA=\n"))
	f.Fuzz(func(t *testing.T, signed []byte) {
		c, err := receipt.ParseCheckpoint(signed)
		if err != nil {
			return
		}
		text := fmt.Sprintf("%s\n%d\n%s\n\n— ", c.Origin, c.Size, c.Root)
		if !strings.HasPrefix(string(signed), text) || string(c.Note) != string(signed) || c.Size < 0 {
			t.Errorf("%q was read as %q", signed, text)
		}
	})
}

// FuzzAdd: lines that are accepted leave a checkpoint that begins as it did, can
// be read again, and has what was added; adding them again adds nothing.
func FuzzAdd(f *testing.F) {
	l, a, b := filledLog(f, 7), newCosigner(f, "witness.example/a", 1), newCosigner(f, "witness.example/b", 2)
	c := l.receipt(f, 0).Checkpoint
	keys := []receipt.WitnessKey{a.Key(), b.Key()}
	for _, by := range [][]*receipt.Cosigner{{a}, {b, a}, {newCosigner(f, "witness.example/c", 3), b}} {
		f.Add([]byte(strings.TrimPrefix(string(cosignedBy(f, l, 0, by...).Checkpoint.Note), string(c.Note))))
	}
	f.Fuzz(func(t *testing.T, lines []byte) {
		more, added, err := c.Add(lines, keys)
		if err != nil {
			return
		}
		if _, err := receipt.ParseCheckpoint(more.Note); err != nil || !strings.HasPrefix(string(more.Note), string(c.Note)) {
			t.Fatalf("%q gives %q: %v", lines, more.Note, err)
		}
		for _, s := range added {
			if !strings.Contains(string(lines), s.Line) {
				t.Errorf("%q was not in %q", s.Line, lines)
			}
		}
		if again, added, err := more.Add(lines, keys); err != nil || len(added) > 0 || string(again.Note) != string(more.Note) {
			t.Errorf("adding %q again: %v", lines, err)
		}
	})
}

package ledger_test

import (
	"slices"
	"strings"
	"testing"

	"barium/internal/ledger"
	"barium/receipt"

	"golang.org/x/mod/sumdb/tlog"
	"pgregory.net/rapid"
)

func check(t testing.TB, l *ledger.Ledger, m *memory, held ...[]byte) ledger.Report {
	t.Helper()
	r, err := ledger.Check(t.Context(), m, l.VerifierKey(), held...)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestCheckPassesWhatWasWritten(t *testing.T) {
	for _, commits := range [][]int{{}, {1}, {1, 1}, {2, 5, 1}, {40}, {1, 2, 3, 4, 5, 6, 7, 8, 9}} {
		l, m := filled(t, commits...)
		var held [][]byte
		for _, c := range m.checkpoints {
			held = append(held, c.signed)
		}
		r := check(t, l, m, held...)
		if len(r.Problems) > 0 || r.Events != int64(len(m.records)) || r.Checkpoints != 2*len(commits) {
			t.Errorf("%v: %+v", commits, r)
		}
	}
}

// swap lets two rows change places, with everything that is in them.
func swap(m *memory, i, j int) {
	m.records[i].Index, m.records[j].Index = m.records[j].Index, m.records[i].Index
	m.records[i].At, m.records[j].At = m.records[j].At, m.records[i].At
}

// TestCheckNamesTheRow: what was done to the ledger, and what the report must
// begin with.
func TestCheckNamesTheRow(t *testing.T) {
	l, good := filled(t, 3, 4, 1, 8, 5)
	for _, c := range []struct {
		name  string
		alter func(*memory)
		want  string
	}{
		{"event", func(m *memory) { m.records[9].Event = m.records[8].Event }, "reordered: event 9: the row holds event 8"},
		{"a letter", func(m *memory) {
			m.records[9].Event = []byte(strings.Replace(string(m.records[9].Event), "K9", "K8", 1))
		}, "altered: event 9: the event or its salt"},
		{"not an event", func(m *memory) { m.records[9].Event = []byte("{}") }, "altered: event 9: event: version"},
		{"salt", func(m *memory) { m.records[0].Salt[3]++ }, "altered: event 0: the event or its salt"},
		{"column", func(m *memory) { m.records[4].Document = "D-OTHER" }, "altered: event 4: time, type or document"},
		{"event and leaf", func(m *memory) { forge(m, 9) }, "altered: events 8 to 9: the hash over them"},
		{"node", func(m *memory) { m.records[15].Nodes[4][0]++ }, "altered: events 0 to 15: the hash over them"},
		{"swapped neighbours", func(m *memory) { swap(m, 8, 9) }, "reordered: event 8: the row holds event 9"},
		{"swapped far", func(m *memory) { swap(m, 1, 13) }, "reordered: event 1: the row holds event 13"},
		{"first gone", func(m *memory) { m.records = m.records[1:] }, "missing: event 0:"},
		{"middle gone", func(m *memory) { m.records = slices.Delete(m.records, 5, 8) }, "missing: events 5 to 7:"},
		{"last gone", func(m *memory) { m.records = m.records[:20] }, "missing: event 20:"},
		{"all gone", func(m *memory) { m.records = nil }, "missing: events 0 to 20:"},
		{"head back", func(m *memory) { m.head.Size = 19 }, "surplus: events 19 to 20:"},
		{"head on", func(m *memory) { m.head.Size = 22 }, "missing: event 21:"},
		{"cut to a commit", func(m *memory) { cut(m, 16) }, "missing: events 16 to 20: the ledger signed a checkpoint"},
		{"checkpoint text", func(m *memory) { m.checkpoints[1].signed = m.checkpoints[0].signed }, "checkpoint: event 6: the row for size 7 holds"},
		{"checkpoint rubbish", func(m *memory) { m.checkpoints[1].signed = []byte("x") }, "checkpoint: event 6: checkpoint: malformed"},
		{"last checkpoint", func(m *memory) { m.checkpoints = m.checkpoints[:4] }, "checkpoint: event 20: no checkpoint"},
	} {
		t.Run(c.name, func(t *testing.T) {
			m := good.clone()
			c.alter(m)
			r := check(t, l, m)
			if len(r.Problems) == 0 || !strings.HasPrefix(r.Problems[0].String(), c.want) {
				t.Errorf("report is %v, want it to begin with %q", r.Problems, c.want)
			}
		})
	}
}

// TestOneAlteredRowIsOneProblem: the rows after it are not blamed.
func TestOneAlteredRowIsOneProblem(t *testing.T) {
	l, m := filled(t, 3, 4, 1, 8, 5)
	m.records[9].Salt[0]++
	if r := check(t, l, m); len(r.Problems) != 1 {
		t.Errorf("%v", r.Problems)
	}
	l, m = filled(t, 3, 4, 1, 8, 5)
	m.records = slices.Delete(m.records, 5, 6)
	if r := check(t, l, m); len(r.Problems) != 1 {
		t.Errorf("%v", r.Problems)
	}
}

// forge alters an event together with its leaf, as a thief would who knows how.
func forge(m *memory, i int) {
	r := &m.records[i]
	r.Event = []byte(strings.Replace(string(r.Event), `"K`, `"X`, 1))
	leaf := receipt.Leaf(r.Salt, r.Event)
	r.Nodes[0] = tlog.RecordHash(leaf[:])
}

// cut takes a ledger back to a size, checkpoints included.
func cut(m *memory, size int) {
	m.records, m.head.Size, m.head.At = m.records[:size], int64(size), m.records[size-1].At
}

// rewrite recomputes the tree over altered events, all of it.
func rewrite(t *testing.T, m *memory) {
	var ref reference
	for i := range m.records {
		r := &m.records[i]
		leaf := receipt.Leaf(r.Salt, r.Event)
		nodes, err := tlog.StoredHashes(r.Index, leaf[:], &ref)
		if err != nil {
			t.Fatal(err)
		}
		r.Nodes, ref = nodes, append(ref, nodes...)
	}
}

// TestRewrittenTreeContradictsCheckpoints: a thief of the database can compute
// every hash anew, but not sign.
func TestRewrittenTreeContradictsCheckpoints(t *testing.T) {
	l, m := filled(t, 3, 4, 1, 8)
	forge(m, 5)
	rewrite(t, m)
	r := check(t, l, m)
	if len(r.Problems) != 1 || !strings.HasPrefix(r.Problems[0].String(), "checkpoint: events 3 to 6: they do not give the root that the ledger signed at 7") {
		t.Errorf("%v", r.Problems)
	}
}

// TestHeldCheckpointShowsCut: cut back to an older commit, the ledger is whole
// in itself; a receipt that somebody kept shows what is gone.
func TestHeldCheckpointShowsCut(t *testing.T) {
	l, m := filled(t, 3, 4, 1)
	kept := m.checkpoints[2].signed
	cut(m, 7)
	m.checkpoints = m.checkpoints[:2]
	if r := check(t, l, m); len(r.Problems) != 0 {
		t.Fatalf("not whole in itself: %v", r.Problems)
	}
	r := check(t, l, m, kept)
	if len(r.Problems) != 1 || !strings.HasPrefix(r.Problems[0].String(), "missing: event 7: the ledger signed a checkpoint at 8 in a checkpoint held elsewhere") {
		t.Errorf("%v", r.Problems)
	}
	if _, err := ledger.Check(t.Context(), m, newLedger(t, clock()).VerifierKey(), kept); err == nil {
		t.Error("a checkpoint by another ledger was taken as held")
	}
}

// TestCheckFindsAnyChange: whatever single thing is changed in whatever row,
// there is a report, and it blames a range that holds the row.
func TestCheckFindsAnyChange(t *testing.T) {
	l, good := filled(t, 1, 2, 7, 1, 13, 4)
	rapid.Check(t, func(rt *rapid.T) {
		m := good.clone()
		i := rapid.IntRange(0, len(m.records)-1).Draw(rt, "row")
		r := &m.records[i]
		switch rapid.IntRange(0, 6).Draw(rt, "what") {
		case 0:
			r.Salt[rapid.IntRange(0, 31).Draw(rt, "byte")] ^= 1 << rapid.IntRange(0, 7).Draw(rt, "bit")
		case 1:
			r.Event = slices.Clone(r.Event)
			r.Event[rapid.IntRange(0, len(r.Event)-1).Draw(rt, "byte")] ^= 1 << rapid.IntRange(0, 7).Draw(rt, "bit")
		case 2:
			r.Nodes[rapid.IntRange(0, len(r.Nodes)-1).Draw(rt, "node")][5] ^= 1
		case 3:
			r.At = r.At.Add(1000)
		case 4:
			m.records = slices.Delete(m.records, i, i+1)
		case 5:
			forge(m, i)
		case 6:
			forge(m, i)
			rewrite(t, m)
		}
		report := check(t, l, m)
		if !slices.ContainsFunc(report.Problems, func(p ledger.Problem) bool { return p.First <= int64(i) && int64(i) <= p.Last }) {
			rt.Fatalf("row %d was changed; the report is %v", i, report.Problems)
		}
	})
}

func TestReportIsBounded(t *testing.T) {
	l, m := filled(t, 1500)
	for i := range m.records {
		m.records[i].Salt[0]++
	}
	if r := check(t, l, m); len(r.Problems) != 1000 {
		t.Errorf("%d problems", len(r.Problems))
	}
}

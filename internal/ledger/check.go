package ledger

import (
	"context"
	"fmt"
	"slices"
	"time"

	"barium/receipt"

	"golang.org/x/mod/sumdb/tlog"
)

// Kind says what is wrong with a row or a checkpoint.
type Kind string

// What Check can find. Their spelling is part of the command line's JSON.
const (
	Altered    Kind = "altered"    // an event, its salt or one of its hashes is not what was written
	Missing    Kind = "missing"    // events are gone
	Reordered  Kind = "reordered"  // a row holds the event of another
	Surplus    Kind = "surplus"    // events stand behind the end
	Clock      Kind = "clock"      // an event is earlier than the one before
	Checkpoint Kind = "checkpoint" // a signed checkpoint is not of these events
)

// A Problem is one thing that Check found, at the events from First to Last.
type Problem struct {
	Kind        Kind
	First, Last int64
	Detail      string
}

func (p Problem) String() string {
	if p.First == p.Last {
		return fmt.Sprintf("%s: event %d: %s", p.Kind, p.First, p.Detail)
	}
	return fmt.Sprintf("%s: events %d to %d: %s", p.Kind, p.First, p.Last, p.Detail)
}

// maxProblems bounds a report: a ledger that is wrong everywhere is wrong.
const maxProblems = 1000

// A Report is what Check found.
type Report struct {
	Events      int64     // rows read
	Checkpoints int       // checkpoints held against them
	Root        tlog.Hash // recomputed from the events; what a clean head states
	Problems    []Problem // empty: the ledger is what was written; at most 1000
}

// Check recomputes the ledger from its events and salts: every leaf and every
// parent, the root at every checkpoint, the order, the times and the count. It
// needs the public key only, so that an auditor can run it on a copy.
//
// held are checkpoints that others kept, from receipts for instance. Without
// them a thief who has the signing key as well can rewrite all of the ledger,
// and whoever can write to the database can cut it back to an older checkpoint;
// one checkpoint held elsewhere shows either.
//
// The error is about reading. What is wrong with the ledger is in the report.
func Check(ctx context.Context, tx Reader, vkey string, held ...[]byte) (Report, error) {
	c := checker{vkey: vkey}
	head, err := tx.LedgerHead(ctx)
	if err != nil {
		return Report{}, fmt.Errorf("check ledger: %w", err)
	}
	if err := c.loadStatements(ctx, tx, held); err != nil {
		return Report{}, fmt.Errorf("check ledger: %w", err)
	}
	c.hold()
	if err := tx.EachLedgerRecord(ctx, 0, c.record); err != nil {
		return Report{}, fmt.Errorf("check ledger: %w", err)
	}
	c.end(head)
	return Report{Events: c.rows, Checkpoints: len(c.statements), Root: c.edge.root(), Problems: c.problems}, nil
}

// A statement is one checkpoint without its signature, 48 bytes, for there is
// one for each commit.
type statement struct {
	size int64
	root tlog.Hash
	held bool
}

type checker struct {
	vkey       string
	edge       frontier
	gap        bool // events before edge's end are missing: edge can't be moved leaf by leaf
	next       int64
	rows       int64
	last       time.Time
	statements []statement
	done       int // statements that edge has passed
	lastGood   int64
	badRoots   int
	problems   []Problem
}

func (c *checker) report(k Kind, first, last int64, format string, args ...any) {
	if len(c.problems) < maxProblems {
		c.problems = append(c.problems, Problem{k, first, last, fmt.Sprintf(format, args...)})
	}
}

func (c *checker) loadStatements(ctx context.Context, tx Reader, held [][]byte) error {
	err := tx.EachCheckpoint(ctx, func(size int64, signed []byte) error {
		p, err := receipt.OpenCheckpoint(signed, c.vkey)
		switch {
		case err != nil:
			c.report(Checkpoint, size-1, size-1, "%v", err)
		case p.Size != size:
			c.report(Checkpoint, size-1, size-1, "the row for size %d holds the checkpoint of size %d", size, p.Size)
		default:
			c.statements = append(c.statements, statement{p.Size, p.Root, false})
		}
		return nil
	})
	for _, signed := range held {
		p, err := receipt.OpenCheckpoint(signed, c.vkey)
		if err != nil {
			return fmt.Errorf("checkpoint held elsewhere: %w", err)
		}
		c.statements = append(c.statements, statement{p.Size, p.Root, true})
	}
	slices.SortStableFunc(c.statements, func(a, b statement) int { return int(min(max(a.size-b.size, -1), 1)) })
	return err
}

// record takes in the next row.
func (c *checker) record(r Record) error {
	c.rows++
	if r.Index > c.next {
		c.report(Missing, c.next, r.Index-1, "no such rows")
		c.gap = true
	}
	c.next = r.Index + 1
	leaf := receipt.Leaf(r.Salt, r.Event)
	c.content(r)
	if len(r.Nodes) != nodesOf(r.Index) {
		c.report(Reordered, r.Index, r.Index, "the row has %d hashes, its place wants %d: it belongs elsewhere", len(r.Nodes), nodesOf(r.Index))
		c.grow(r.Index, []tlog.Hash{tlog.RecordHash(leaf[:])})
		return nil
	}
	if r.Nodes[0] != tlog.RecordHash(leaf[:]) {
		c.report(Altered, r.Index, r.Index, "the event or its salt does not give the leaf that was written")
	}
	c.grow(r.Index, r.Nodes)
	return nil
}

// content holds a row's columns against its event.
func (c *checker) content(r Record) {
	e, err := receipt.ParseEvent(r.Event)
	if err != nil {
		c.report(Altered, r.Index, r.Index, "%v", err)
		return
	}
	if e.Index != r.Index {
		c.report(Reordered, r.Index, r.Index, "the row holds event %d", e.Index)
	}
	if !e.At.Equal(r.At) || e.Type != r.Type || e.Text("document") != r.Document {
		c.report(Altered, r.Index, r.Index, "time, type or document beside the event are not those in it")
	}
	if e.At.Before(c.last) {
		c.report(Clock, r.Index, r.Index, "its time %s is before that of the event before", e.At.Format(time.RFC3339Nano))
	}
	c.last = e.At
}

// grow moves the edge past one event and compares the parents that it
// completes. The leaf as written carries on, so that one altered row is
// reported as that row and not as everything after it.
func (c *checker) grow(index int64, nodes []tlog.Hash) {
	if c.gap {
		c.resume(index, nodes)
		return
	}
	for level, h := range c.edge.add(nodes[0]) {
		if level < len(nodes) && nodes[level] != h {
			c.report(Altered, index+1-1<<level, index, "the hash over them is not that of what they hold: one of them was altered, together with its leaf")
			c.edge.peaks[len(c.edge.peaks)-1] = nodes[len(nodes)-1]
			break
		}
	}
	c.hold()
}

// resume ends a gap at the first event that completes a subtree over all of it:
// the subtree's root was written, and the next checkpoint shows if it is true.
func (c *checker) resume(index int64, nodes []tlog.Hash) {
	level := len(nodes) - 1
	if level != nodesOf(index)-1 || index+1-1<<level > c.edge.size {
		return
	}
	c.edge.skip(index+1, level, nodes[level])
	c.gap = false
	// Checkpoints inside the gap can't be recomputed; the gap is reported.
	for c.done < len(c.statements) && c.statements[c.done].size < c.edge.size {
		c.done++
	}
	c.hold()
}

// hold compares the root with the checkpoints of this size.
func (c *checker) hold() {
	for ; c.done < len(c.statements) && c.statements[c.done].size <= c.edge.size; c.done++ {
		s := c.statements[c.done]
		if s.root == c.edge.root() {
			c.lastGood = s.size
			continue
		}
		c.badRoots++
		if c.badRoots == 1 || s.held {
			c.report(Checkpoint, c.lastGood, s.size-1, "they do not give the root that the ledger signed at %d%s: at least one of them was altered, moved or replaced", s.size, elsewhere(s))
		}
	}
}

func elsewhere(s statement) string {
	if s.held {
		return " in a checkpoint held elsewhere"
	}
	return ""
}

// end compares the count of rows with the head and with the checkpoints.
func (c *checker) end(head Head) {
	switch {
	case c.next < head.Size:
		c.report(Missing, c.next, head.Size-1, "the ledger ends before its head, which counts %d", head.Size)
	case c.next > head.Size:
		c.report(Surplus, head.Size, c.next-1, "the head counts %d", head.Size)
	}
	if head.Size > 0 && !c.last.Equal(head.At) {
		c.report(Altered, c.next-1, c.next-1, "its time is not the head's")
	}
	for _, s := range c.statements[c.done:] {
		if s.size > c.next {
			c.report(Missing, c.next, s.size-1, "the ledger signed a checkpoint at %d%s", s.size, elsewhere(s))
		}
	}
	if c.unsigned(head.Size) {
		c.report(Checkpoint, head.Size-1, head.Size-1, "no checkpoint is kept at the head")
	}
}

func (c *checker) unsigned(size int64) bool {
	return size > 0 && !slices.ContainsFunc(c.statements, func(s statement) bool { return s.size == size && !s.held })
}

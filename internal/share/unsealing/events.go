package unsealing

import (
	"encoding/hex"
	"time"

	"barium/internal/share"
	"barium/receipt"
)

// The types of events, as they stand in the ledger for ever. The others of an
// unsealing are package share's: requested, refused, opened, and the trace's end.
const (
	TypeAnswered = "unsealing.answered"
	TypeExpired  = "unsealing.expired"
)

// unsealing is the request as package share's events have it.
func (r Request) unsealing() share.Unsealing {
	return share.Unsealing{
		Document: r.Document, Purpose: r.Purpose, LegalBasis: r.LegalBasis, Protected: r.Protected,
		Leak: r.Leak, Custodians: r.Custodians(), Board: r.Board,
	}
}

// of adds which request an event is about.
func (r Request) of(e receipt.Event) receipt.Event {
	e.Fields["request"] = r.ID
	return e
}

func (r Request) requested() receipt.Event {
	e := r.of(share.UnsealingRequested(r.unsealing()))
	hash := r.Hash()
	e.Fields["hash"], e.Fields["asker"], e.Fields["consulted"] = hex.EncodeToString(hash[:]), r.Asker, r.Consulted
	e.Fields["bound"], e.Fields["expires"] = r.Bound, r.Expires.UTC().Format(time.RFC3339Nano)
	e.Fields["size"], e.Fields["sheets"], e.Fields["listed"] = r.Size, r.Sheets, hex.EncodeToString(r.Listed[:])
	return e
}

// answered tells one custodian's answer. A part is told by its hash.
func (r Request) answered(a Answer, answer string, part [32]byte) receipt.Event {
	fields := map[string]any{"document": r.Document, "answer": answer, "reason": a.Reason, "custodian": a.Custodian}
	if a.Approved() {
		fields["part"] = hex.EncodeToString(part[:])
	}
	return r.of(receipt.Event{Type: TypeAnswered, Fields: fields})
}

func (r Request) opened() receipt.Event { return r.of(share.UnsealingOpened(r.unsealing())) }

func (r Request) refused() receipt.Event {
	return r.of(share.UnsealingRefused(r.unsealing(), r.Reason))
}

func (r Request) expired() receipt.Event {
	return r.of(receipt.Event{Type: TypeExpired, Fields: map[string]any{"document": r.Document, "answers": len(r.Answers)}})
}

// MatchesEvent reports whether a request, as stored, is the one that the event of
// its asking tells of. A trace asks it of an event that is proven before anything
// is opened: rows can be altered by whoever has the database, events can't.
func MatchesEvent(r Request, e receipt.Event) bool {
	want := r.requested()
	return e.Type == want.Type && e.Text("request") == r.ID && e.Text("hash") == want.Text("hash") && e.Integer("size") == r.Size
}

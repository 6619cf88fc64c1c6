package office

import (
	"context"
	"sync"

	"barium/internal/outbox"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
)

// maxRights bounds the decisions that are kept.
const maxRights = 10_000

// rights keeps what was decided about readings. To look up the facts of one takes
// some fifteen queries, which were seven tenths of the processor's work when 500
// people read at once (docs/performance.md). Whatever changes a fact tells the ledger in the same transaction, so
// facts hold until the ledger has an act that came after them. Making copies changes
// none. The rules are asked anew each time, for embargoes end and terms expire.
//
// What is kept comes from transactions that were committed, and is held against the
// ledger in the transaction that counts.
type rights struct {
	mutex sync.Mutex // guards the rest
	known map[question]right
	// Below seen all is committed and stays, and its last act is act.
	act, seen int64
}

// A question is who would read what; the request is the one that it is read to answer,
// where there is one.
type question struct{ person, document, request string }

// A right is a reading that was allowed, when the ledger had so many events.
type right struct {
	reading desk.Reading
	person  share.Person
	at      int64
}

func newRights() *rights { return &rights{known: map[question]right{}, act: -1} }

func (k *rights) get(q question) (right, bool) {
	k.mutex.Lock()
	defer k.mutex.Unlock()
	r, ok := k.known[q]
	return r, ok && k.act < r.at
}

// keep keeps a right that was found in a committed state. One that another release
// may give at another time is not kept.
func (k *rights) keep(q question, r right) {
	if !r.reading.First {
		return
	}
	k.mutex.Lock()
	defer k.mutex.Unlock()
	if len(k.known) >= maxRights {
		clear(k.known)
	}
	k.known[q] = r
}

// lastAct is the last act that a transaction sees, as far as kept rights need to
// know of it.
func (k *rights) lastAct(ctx context.Context, tx Tx) (int64, error) {
	k.mutex.Lock()
	act, seen := k.act, k.seen
	k.mutex.Unlock()
	if seen == 0 { // what came before the first right is no matter
		head, err := tx.LedgerHead(ctx)
		return head.Size - 1, err
	}
	// A refusal changes nothing, so whoever is refused all day slows nobody down.
	last, err := tx.LastAct(ctx, seen, share.TypeCopyReleased, share.TypeCopyMailed, outbox.TypeMailed, policy.TypeDecisionRefused)
	return max(last, act), err
}

// committed is told of an index below which all is committed, and of the last act
// there.
func (k *rights) committed(size, act int64) {
	k.mutex.Lock()
	defer k.mutex.Unlock()
	if size > k.seen {
		k.seen, k.act = size, max(k.act, act)
	}
}

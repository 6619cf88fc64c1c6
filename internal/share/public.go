package share

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"time"

	"barium/receipt"
)

// A PublicText is what everybody could read: an earlier publication, a press
// release, a common source. Passages that it explains don't count as reuse of a
// document that is younger.
type PublicText struct {
	ID        string
	Title     string
	Name      string // file name as it was given; it tells the format
	Source    []byte
	Published time.Time // zero where nobody knows: it counts as older than any document
	Event     int64     // the ledger's index of its addition
}

// NewPublicID returns a fresh id of a public text.
func NewPublicID() string { return "W-" + newID(8) }

// PublicAdded tells that a text was declared public. It is an event, for it
// decides what counts: whoever declares a leak public would hide it.
func PublicAdded(p PublicText) receipt.Event {
	source := sha256.Sum256(p.Source)
	published := ""
	if !p.Published.IsZero() {
		published = p.Published.UTC().Format(time.RFC3339)
	}
	return receipt.Event{Type: TypePublicAdded, Fields: map[string]any{
		"text": p.ID, "title": p.Title, "file": p.Name, "published": published, "source": hex.EncodeToString(source[:])}}
}

// PublicTx is what AddPublic needs of a transaction.
type PublicTx interface {
	AddPublicTexts(ctx context.Context, list []PublicText) error
}

// AddPublic adds texts to what was public, and tells the ledger.
func AddPublic(ctx context.Context, tx PublicTx, log Log, list []PublicText) error {
	events := make([]receipt.Event, len(list))
	for i, p := range list {
		events[i] = PublicAdded(p)
	}
	first, err := log.Append(ctx, events...)
	if err != nil {
		return fmt.Errorf("add public texts: %w", err)
	}
	for i := range list {
		list[i].Event = first + int64(i)
	}
	return tx.AddPublicTexts(ctx, list)
}

// MatchesAddition reports whether a public text, as stored, is the one that the
// event of its addition tells of.
func MatchesAddition(p PublicText, e receipt.Event) bool {
	want := PublicAdded(p)
	for k := range want.Fields {
		if e.Text(k) != want.Text(k) {
			return false
		}
	}
	return e.Type == want.Type
}

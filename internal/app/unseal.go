package app

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"barium/internal/codebook"
	"barium/internal/share"
	"barium/internal/share/unsealing"
	"barium/internal/store"
	"barium/receipt"
)

// unseal makes an opener of the keys given, and tells the ledger:
// first of the request, then of its outcome, an event each for every document
// found. It returns nil where no keys were given or nothing of ours was found,
// since there is nothing to open then. With keys or without, a document that
// isn't as it was registered is refused.
func (h *Home) unseal(ctx context.Context, q Inquiry, found []sighting) (*opening, error) {
	if len(q.Keys) == 0 {
		return nil, h.checkDocuments(ctx, found)
	}
	keys, parsed := h.parseKeys(q)
	requests := h.unsealings(q, keys, found)
	if err := h.tell(ctx, each(requests, share.UnsealingRequested)...); err != nil {
		return nil, err
	}
	refuse := func(reason string) error {
		return h.tell(context.WithoutCancel(ctx), each(requests, func(u share.Unsealing) receipt.Event {
			return share.UnsealingRefused(u, unsealing.Loggable(reason))
		})...)
	}
	opener, err := h.combine(q, keys, parsed)
	if err == nil {
		err = h.checkDocuments(ctx, found)
	}
	if err != nil {
		return nil, errors.Join(err, refuse(err.Error()))
	}
	if !slices.ContainsFunc(found, func(s sighting) bool { return s.doc.copies > 0 }) {
		return nil, refuse("nothing of ours was found in the text of which there are copies, so there was nothing to open")
	}
	for i := range requests {
		requests[i].Custodians = opener.Custodians()
	}
	// Nothing is opened that the ledger hasn't been told of.
	if err := h.tell(ctx, each(requests, share.UnsealingOpened)...); err != nil {
		return nil, errors.Join(err, refuse(err.Error()))
	}
	return withKeys(opener), nil
}

// each makes an event of every item.
func each[T any](items []T, event func(T) receipt.Event) []receipt.Event {
	events := make([]receipt.Event, len(items))
	for i, item := range items {
		events[i] = event(item)
	}
	return events
}

func (h *Home) parseKeys(q Inquiry) ([]codebook.CustodianKey, error) {
	var keys []codebook.CustodianKey
	for _, k := range q.Keys {
		key, err := codebook.ParseCustodianKey(k.Data, q.asker(k.Name))
		if err != nil {
			return keys, fmt.Errorf("%s: %w", k.Name, err)
		}
		keys = append(keys, key)
	}
	return keys, nil
}

func (q Inquiry) asker(name string) func() (string, error) {
	if q.Passphrase == nil {
		return nil
	}
	return func() (string, error) { return q.Passphrase(name) }
}

// combine refuses first what the board has said may be protected disclosure.
func (h *Home) combine(q Inquiry, keys []codebook.CustodianKey, parsed error) (*codebook.Opener, error) {
	if q.Protected == share.ProtectedYes {
		return nil, errors.New("the publication may be protected disclosure, so codewords stay sealed: take legal advice, and trace only if the board answers no")
	}
	if parsed != nil {
		return nil, parsed
	}
	return codebook.Combine(h.board, keys)
}

// unsealings is the request on each document found, or one request on the
// document asked for where none was found.
func (h *Home) unsealings(q Inquiry, keys []codebook.CustodianKey, found []sighting) []share.Unsealing {
	u := share.Unsealing{
		Purpose: q.Purpose, LegalBasis: q.LegalBasis, Protected: q.Protected,
		Leak: q.hash(), Board: h.board.Fingerprint(), Document: q.Document,
	}
	for _, k := range keys {
		u.Custodians = append(u.Custodians, k.Custodian())
	}
	if len(found) == 0 {
		return []share.Unsealing{u}
	}
	list := make([]share.Unsealing, len(found))
	for i, s := range found {
		list[i] = u
		list[i].Document = s.doc.ID
	}
	return list
}

func (h *Home) tell(ctx context.Context, events ...receipt.Event) error {
	return h.store.Update(ctx, func(tx *store.Tx) error {
		_, err := h.ledger.Append(ctx, tx, events...)
		return err
	})
}

package app

import (
	"context"
	"time"

	"barium/internal/objects"
	"barium/internal/store"
)

// An ObjectReport says what there is among the objects. That each document's
// own are there and whole is the affair of CheckRows.
type ObjectReport struct {
	Objects int
	Orphans []objects.Object // that no document refers to
}

// CheckObjects looks for objects that no document refers to: what a process left
// that died, or was refused, after it had put a file there and before it could
// commit the document.
func (h *Home) CheckObjects(ctx context.Context) (ObjectReport, error) {
	var r ObjectReport
	// Listed before the references are read, so that what was put and committed
	// in between is not taken for an orphan.
	var all []objects.Object
	err := h.store.EachObject(ctx, func(o objects.Object) error { all = append(all, o); return nil })
	if err != nil {
		return r, err
	}
	used := map[objects.ID]bool{}
	err = h.store.View(ctx, func(tx *store.Tx) error {
		return tx.EachReference(ctx, func(_ string, source, scheme objects.ID) error {
			used[source], used[scheme] = true, true
			return nil
		})
	})
	for _, o := range all {
		if !used[o.ID] {
			r.Orphans = append(r.Orphans, o)
		}
	}
	r.Objects = len(all)
	return r, err
}

// Sweep removes the orphans that were put before a time, and returns them. One
// that is younger may belong to a document that is being committed.
func (h *Home) Sweep(ctx context.Context, before time.Time) ([]objects.Object, error) {
	r, err := h.CheckObjects(ctx)
	if err != nil {
		return nil, err
	}
	var removed []objects.Object
	for _, o := range r.Orphans {
		if !o.Changed.Before(before) {
			continue
		}
		gone, err := h.store.Sweep(ctx, o.ID)
		if err != nil {
			return removed, err
		}
		if gone {
			removed = append(removed, o)
		}
	}
	return removed, nil
}

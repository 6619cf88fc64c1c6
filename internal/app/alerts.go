package app

import (
	"context"
	"io"
	"math/rand/v2"
	"time"

	"barium/internal/share"
	"barium/internal/store"
	"barium/internal/watch"
	"barium/internal/watch/alert"
)

// Alert decides which sightings are to be told of now, puts letters into the
// outbox, and sends what is due there; messages for the terminal go to w, and
// failed is told of each letter that could not be sent, which stays in the
// outbox.
func (h *Home) Alert(ctx context.Context, w io.Writer, failed func(alert.Letter)) error {
	settings, err := h.Alerts()
	if err != nil {
		return err
	}
	senders, err := settings.senders(w)
	if err != nil {
		return err
	}
	now := h.now()
	if err := h.decideAlerts(ctx, settings, senders, now); err != nil {
		return err
	}
	_, err = alert.Deliver(ctx, store.Outbox{Store: h.store}, senders, now, rand.Float64, failed)
	return err
}

// Letters lists the alerts that have not been sent yet.
func (h *Home) Letters(ctx context.Context) (list []alert.Letter, err error) {
	err = h.store.View(ctx, func(tx *store.Tx) error {
		list, err = tx.Letters(ctx)
		return err
	})
	return list, err
}

// decideAlerts turns sightings that nobody has decided upon into letters, a
// message a family.
func (h *Home) decideAlerts(ctx context.Context, settings Alerts, senders []alert.Sender, now time.Time) error {
	var documents []string
	var open map[string]bool
	err := h.store.View(ctx, func(tx *store.Tx) (err error) {
		documents, open, err = tx.Undecided(ctx)
		return err
	})
	if err != nil {
		return err
	}
	for _, id := range documents {
		families, err := h.families(ctx, id, open)
		if err != nil {
			return err
		}
		for _, f := range families {
			if err := h.decideFamily(ctx, settings, senders, f, now); err != nil {
				return err
			}
		}
	}
	return nil
}

// A sightingFamily is the sightings of one spread that are to be decided upon.
type sightingFamily struct {
	id        string
	matter    string
	sightings []alert.Sighting
	findings  []alert.Finding // of the same
}

// families groups the open sightings of a document by the publication that
// theirs descend from.
func (h *Home) families(ctx context.Context, document string, open map[string]bool) ([]*sightingFamily, error) {
	var found []watch.Kept
	err := h.store.View(ctx, func(tx *store.Tx) (err error) {
		found, err = tx.PublicationsOf(ctx, document)
		return err
	})
	if err != nil {
		return nil, err
	}
	spread, err := h.spread(ctx, document)
	if err != nil {
		return nil, err
	}
	parent := map[string]string{}
	for _, p := range spread.Publications {
		parent[p.ID] = p.Parent
	}
	byID := map[string]*sightingFamily{}
	var list []*sightingFamily
	for _, k := range found {
		id := document + " " + rootOf(parent, k.ID)
		f := byID[id]
		if f == nil {
			f = &sightingFamily{id: id, matter: k.Matter}
			byID[id], list = f, append(list, f)
		}
		f.add(k, spread.Title, parent[k.ID], open)
	}
	return list, nil
}

func rootOf(parent map[string]string, id string) string {
	for range parent {
		if parent[id] == "" {
			break
		}
		id = parent[id]
	}
	return id
}

func (f *sightingFamily) add(k watch.Kept, title, parent string, open map[string]bool) {
	for _, s := range k.Sightings {
		if !open[s.ID] {
			continue
		}
		f.sightings = append(f.sightings, alert.Sighting{
			ID: s.ID, Family: f.id, Matter: k.Matter, Kind: s.Kind, Strength: s.Strength, Words: s.Words, Public: s.Reason != "", Root: parent == "",
		})
		f.findings = append(f.findings, alert.Finding{
			Sighting: s.ID, Document: s.Document + " " + title, Kind: s.Kind, Strength: s.Strength, Words: s.Words,
			Title: k.Title, Outlet: k.Outlet, URL: k.URL, Published: k.Published.Time, Copies: parent,
		})
	}
}

// nobody is why a sighting is passed over where no sender is set up: whoever
// sets one up later is not told of the past.
const nobody = "no sender was set up"

// decideFamily decides upon a family's sightings, and puts the letters of those
// that are told now into the outbox in the same transaction.
func (h *Home) decideFamily(ctx context.Context, settings Alerts, senders []alert.Sender, f *sightingFamily, now time.Time) error {
	policy := settings.Policy(f.matter)
	return h.store.Update(ctx, func(tx *store.Tx) error {
		history, err := tx.AlertHistory(ctx, f.id)
		if err != nil {
			return err
		}
		m := alert.Message{ID: share.NewSightingID(), Matter: f.matter, Family: f.id, Made: now}
		var told []alert.Sighting
		for i, s := range f.sightings {
			d := policy.Decide(s, history, now)
			if len(senders) == 0 {
				d = alert.Decision{Never: true, Reason: nobody}
			}
			switch {
			case d.Never:
				err = tx.Decide(ctx, s.ID, f.id, time.Time{}, d.Reason)
			case !d.At.After(now):
				told, m.Findings = append(told, s), append(m.Findings, f.findings[i])
				err = tx.Decide(ctx, s.ID, f.id, now, "")
			}
			if err != nil {
				return err
			}
		}
		if len(told) == 0 {
			return nil
		}
		for _, s := range senders {
			if err := tx.AddLetter(ctx, m, s.Name()); err != nil {
				return err
			}
		}
		return tx.SetAlertHistory(ctx, f.id, history.Sent(now, told...))
	})
}

package office

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"time"

	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
	"barium/internal/watch"
)

// Sightings are what is looked up of the watch.
type Sightings interface {
	SightedDocuments(ctx context.Context) ([]string, error)
	PublicationsOf(ctx context.Context, document string) ([]watch.Kept, error)
	// Publication is with all its sightings.
	Publication(ctx context.Context, id string) (watch.Kept, error)
	Sources(ctx context.Context) ([]watch.Source, error)
}

// A Sighted is a document of which passages were published.
type Sighted struct {
	Document     string    `json:"document"`
	Title        string    `json:"title"`
	Publications int       `json:"publications"`
	First        time.Time `json:"first"` // when the earliest of them was published
	Kind         string    `json:"kind"`  // of the strongest sighting
	Strength     float64   `json:"strength"`
}

// Watching is what the watch has found of documents that somebody works on.
type Watching struct {
	Documents []Sighted `json:"documents"` // the latest first
	Sources   []Watched `json:"sources"`
}

// A Watched is a source as those are told of it whom its findings concern.
type Watched struct {
	ID      string `json:"id"`
	Kind    string `json:"kind"`
	Address string `json:"address"`
	Matter  string `json:"matter,omitempty"`
}

// Watching lists what was published of the documents that a person works on.
func (o *Office) Watching(ctx context.Context, by string) (Watching, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) (Watching, error) {
		w := Watching{Documents: []Sighted{}, Sources: []Watched{}}
		ids, err := tx.SightedDocuments(ctx)
		if err != nil {
			return w, err
		}
		for _, id := range ids {
			if err := o.sighted(ctx, tx, by, id, &w); err != nil {
				return w, err
			}
		}
		slices.SortFunc(w.Documents, func(a, b Sighted) int { return b.First.Compare(a.First) })
		return w, o.watched(ctx, tx, by, &w)
	})
}

func (o *Office) sighted(ctx context.Context, tx Tx, by, id string, w *Watching) error {
	ok, err := o.Concerns(ctx, tx, by, id)
	if err != nil || !ok {
		return err
	}
	doc, err := tx.Document(ctx, id)
	if err != nil {
		return err
	}
	found, err := tx.PublicationsOf(ctx, id)
	if err != nil || len(found) == 0 {
		return err
	}
	s := Sighted{Document: id, Title: doc.Title, Publications: len(found), First: found[0].Published.Time}
	for _, k := range found {
		if k.Published.Time.Before(s.First) {
			s.First = k.Published.Time
		}
		best := strongest(k.Sightings)
		if best.Strength > s.Strength {
			s.Kind, s.Strength = best.Kind, best.Strength
		}
	}
	w.Documents = append(w.Documents, s)
	return nil
}

func strongest(list []watch.Sighting) watch.Sighting {
	return slices.MaxFunc(list, func(a, b watch.Sighting) int { return cmp.Compare(a.Strength, b.Strength) })
}

// watched lists the sources, to those whom anything that they bring could concern.
func (o *Office) watched(ctx context.Context, tx Tx, by string, w *Watching) error {
	keeps, err := o.keepsHouse(ctx, tx, by)
	if err != nil || !keeps {
		return err
	}
	sources, err := tx.Sources(ctx)
	for _, s := range sources {
		w.Sources = append(w.Sources, Watched{s.ID, string(s.Kind), s.Address, s.Matter})
	}
	return err
}

// Concerns reports whether somebody may know what was published of a document:
// whoever works on it; of one that was shared from the command line and is filed
// under no matter, whoever keeps the house.
func (o *Office) Concerns(ctx context.Context, tx Tx, by, document string) (bool, error) {
	h, err := tx.Handling(ctx, document)
	if errors.Is(err, share.ErrNotFound) {
		return o.keepsHouse(ctx, tx, by)
	}
	if err != nil {
		return false, err
	}
	return o.WorksOn(ctx, tx, by, h)
}

// keepsHouse reports whether somebody is registrar, liaison or auditor of the
// house itself.
func (o *Office) keepsHouse(ctx context.Context, tx Tx, by string) (bool, error) {
	f, err := o.desk(tx, by).Facts(ctx, policy.Read, desk.House)
	keeps := slices.ContainsFunc(f.Roles, func(r string) bool {
		return r == string(desk.Registrar) || r == string(desk.Liaison) || r == string(desk.Auditor)
	})
	return keeps, err
}

// Spread is how a document went from publication to publication.
func (o *Office) Spread(ctx context.Context, by, document string) (Spread, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) (Spread, error) {
		if ok, err := o.Concerns(ctx, tx, by, document); err != nil || !ok {
			return Spread{}, errors.Join(share.ErrNotFound, err)
		}
		e, err := o.editions.get(ctx, tx, document)
		if err != nil {
			return Spread{}, err
		}
		found, err := tx.PublicationsOf(ctx, document)
		return SpreadOf(e.Edition, found), err
	})
}

// A Seen is a publication with what it has of documents that somebody works on.
type Seen struct {
	ID        string    `json:"id"`
	Title     string    `json:"title"`
	Outlet    string    `json:"outlet,omitempty"`
	URL       string    `json:"url,omitempty"`
	Published time.Time `json:"published"`
	Basis     string    `json:"basis"`
	Text      string    `json:"text"`
	Passages  []Reused  `json:"passages"`
}

// A Reused is a passage of a publication that reuses one of a document.
type Reused struct {
	Document string  `json:"document"`
	Title    string  `json:"title"`
	Kind     string  `json:"kind"`
	Strength float64 `json:"strength"`
	Words    int     `json:"words"`
	From     int     `json:"from"` // in bytes of the text
	To       int     `json:"to"`
	Reason   string  `json:"reason,omitempty"` // why it doesn't count
}

// Publication shows a publication to somebody whom a passage of it concerns.
func (o *Office) Publication(ctx context.Context, by, id string) (Seen, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) (Seen, error) {
		k, err := tx.Publication(ctx, id)
		if err != nil {
			return Seen{}, err
		}
		p := Seen{k.ID, k.Title, k.Outlet, k.URL, k.Published.Time, string(k.Published.Basis), k.Text, nil}
		for _, s := range k.Sightings {
			if err := o.reused(ctx, tx, by, s, &p); err != nil {
				return Seen{}, err
			}
		}
		if p.Passages == nil {
			return Seen{}, share.ErrNotFound
		}
		return p, nil
	})
}

func (o *Office) reused(ctx context.Context, tx Tx, by string, s watch.Sighting, p *Seen) error {
	ok, err := o.Concerns(ctx, tx, by, s.Document)
	if err != nil || !ok {
		return err
	}
	doc, err := tx.Document(ctx, s.Document)
	p.Passages = append(p.Passages, Reused{s.Document, doc.Title, s.Kind, s.Strength, s.Words, s.From, s.To, s.Reason})
	return err
}

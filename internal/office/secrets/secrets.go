package secrets

import (
	"context"
	"maps"
	"time"

	"barium/internal/assess"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
	"barium/receipt"
)

// A KeptWorld is a version of a world, as it is kept.
type KeptWorld struct {
	ID         string
	Version    int
	Matter     string
	Party      string // whose it is
	By         string
	Name       string
	Candidates int
	Data       []byte // the file, in a form that package exposure's worlds are read from
	At         time.Time
	Event      int64
}

// A KeptSecret is a secret with the statements that bear on it, as they are kept.
type KeptSecret struct {
	ID           string
	Matter       string
	Party        string // whose work it is
	By           string
	World        string
	WorldVersion int
	File         assess.File
	Version      int // goes up with each change
	At           time.Time
	Changed      time.Time
	Event        int64 // of its naming
}

// Exposures keep worlds and secrets.
type Exposures interface {
	AddWorld(ctx context.Context, w KeptWorld) error
	// World is a version of one, 0 for the newest.
	World(ctx context.Context, id string, version int) (KeptWorld, error)
	// WorldHead is World without its candidates: they are megabytes.
	WorldHead(ctx context.Context, id string, version int) (KeptWorld, error)
	// WorldsOn lists the newest versions of a party's, without their candidates.
	WorldsOn(ctx context.Context, matter, party string) ([]KeptWorld, error)
	AddSecret(ctx context.Context, s KeptSecret) error
	// SetSecret changes one that is of the version before; otherwise it reports false
	// and changes nothing.
	SetSecret(ctx context.Context, s KeptSecret) (bool, error)
	Secret(ctx context.Context, id string) (KeptSecret, error)
	SecretsOn(ctx context.Context, matter string) ([]KeptSecret, error)
}

// A SecretLine is a secret in a list.
type SecretLine struct {
	ID         string       `json:"id"`
	Name       string       `json:"name"`
	Matter     office.Named `json:"matter"`
	Party      office.Named `json:"party" doc:"whose work it is"`
	World      WorldLine    `json:"world"`
	Statements int          `json:"statements"`
	Version    int          `json:"version" doc:"goes up with each change; a change names the version that it was made to"`
	Changed    time.Time    `json:"changed"`
	MayChange  bool         `json:"mayChange"`
}

// A WorldLine is a world in a list.
type WorldLine struct {
	ID         string `json:"id"`
	Name       string `json:"name"`
	Version    int    `json:"version"`
	Candidates int    `json:"candidates"`
}

// Secrets lists those that a person may know of, by matter.
func (o *Office) Secrets(ctx context.Context, by string) ([]SecretLine, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) ([]SecretLine, error) {
		list := []SecretLine{}
		seats, err := o.house.Seats(ctx, tx, by)
		for _, s := range seats {
			if err != nil {
				break
			}
			var secrets []KeptSecret
			secrets, err = tx.SecretsOn(ctx, s.Matter.ID)
			for _, x := range secrets {
				if err != nil || !assesses(s, x.Party) {
					continue
				}
				var line SecretLine
				line, err = secretLine(ctx, tx, s, x)
				list = append(list, line)
			}
		}
		return list, err
	})
}

// assesses: may see what a party keeps secret. Its people who work on the matter
// may, and the auditor.
func assesses(s office.Seat, party string) bool {
	return s.Has(desk.Auditor) || s.Works() && s.Party.ID == party
}

func secretLine(ctx context.Context, tx Tx, s office.Seat, x KeptSecret) (SecretLine, error) {
	party, err := tx.Party(ctx, x.Party)
	if err != nil {
		return SecretLine{}, err
	}
	w, err := tx.WorldHead(ctx, x.World, x.WorldVersion)
	return SecretLine{
		ID: x.ID, Name: x.File.Secret.Name, Matter: office.Named{ID: s.Matter.ID, Name: s.Matter.Title}, Party: office.Named{ID: party.ID, Name: party.Name},
		World: WorldLine{w.ID, w.Name, w.Version, w.Candidates}, Statements: len(x.File.Statements), Version: x.Version, Changed: x.Changed,
		MayChange: s.Has(desk.Clerk) && !s.Has(desk.Auditor) && s.Party.ID == x.Party,
	}, err
}

// secretOf is one that a person may know of, with their seat on its matter.
func (o *Office) secretOf(ctx context.Context, tx Tx, by, id string) (KeptSecret, office.Seat, error) {
	x, err := tx.Secret(ctx, id)
	if err != nil {
		return x, office.Seat{}, err
	}
	s, err := o.house.Seat(ctx, tx, by, x.Matter)
	if err == nil && !assesses(s, x.Party) {
		err = share.ErrNotFound
	}
	return x, s, err
}

// tellExposure appends an event about a secret, with the decision that allowed it.
func (o *Office) tellExposure(ctx context.Context, tx Tx, d *desk.Desk, e receipt.Event, why policy.Decision) (int64, error) {
	maps.Copy(e.Fields, why.Log())
	e.Fields["by"] = d.By()
	return o.ledger.In(tx).Append(ctx, e)
}

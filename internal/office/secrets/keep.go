package secrets

import (
	"context"
	"errors"
	"strings"

	"barium/internal/assess"
	"barium/internal/exposure/world"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
)

// Limits of what is kept of an assessment.
const (
	MaxWorld      = 8 << 20 // bytes
	maxStatements = 500
	maxCandidates = 50_000
)

// A WorldIn is a world as it comes in: a file, or rows that were typed.
type WorldIn struct {
	Name string `json:"name" maxLength:"120"`
	Data []byte `json:"data" doc:"CSV, a JSON array or JSON Lines, one object a candidate; in base64"`
}

// A SecretIn is a secret as it comes in, with a world that is kept or one that comes
// with it.
type SecretIn struct {
	Matter  string      `json:"matter" maxLength:"40"`
	World   string      `json:"world,omitempty" maxLength:"40" doc:"id of a world that is kept; or else:"`
	Content *WorldIn    `json:"content,omitempty" doc:"a world that comes with it"`
	File    assess.File `json:"file" doc:"the secret and its statements, as barium assess reads them"`
}

// KeepSecret names a secret on a matter. It and its statements must compile over the
// world.
func (o *Office) KeepSecret(ctx context.Context, by string, in SecretIn) (SecretLine, error) {
	world, secret := share.NewWorldID(), share.NewSecretID()
	if err := o.readAhead(ctx, by, in, secret); err != nil {
		return SecretLine{}, err
	}
	return act.Run(ctx, o.room, by, func(tx Tx, d *desk.Desk) (SecretLine, error) {
		s, why, err := o.mayAssess(ctx, tx, d, by, in.Matter)
		if err != nil {
			return SecretLine{}, err
		}
		if strings.TrimSpace(in.File.Secret.Name) == "" {
			return SecretLine{}, invalid.In("name", "name the question, such as: which country is the source")
		}
		for _, st := range in.File.Statements {
			if err := st.Source.Check(len(st.Ladder)); err != nil {
				return SecretLine{}, err
			}
			if err := o.sourced(ctx, tx, by, s.Matter.ID, s.Party.ID, st); err != nil {
				return SecretLine{}, err
			}
		}
		w, err := o.worldFor(ctx, tx, d, s, why, in, world)
		if err != nil {
			return SecretLine{}, err
		}
		x := KeptSecret{
			ID: secret, Matter: s.Matter.ID, Party: s.Party.ID, By: by, World: w.ID, WorldVersion: w.Version, File: in.File,
			Version: 1, At: o.now(), Changed: o.now(),
		}
		if err := o.compiles(ctx, tx, x); err != nil {
			return SecretLine{}, err
		}
		x.Event, err = o.tellExposure(ctx, tx, d, assess.SecretKept(x.ID, x.Matter, x.World, 1, x.File.Secret), why)
		if err == nil {
			err = tx.AddSecret(ctx, x)
		}
		for _, st := range x.File.Statements {
			if err == nil {
				_, err = o.tellExposure(ctx, tx, d, assess.StatementKept(x.ID, x.Matter, st), why)
			}
		}
		if err != nil {
			return SecretLine{}, err
		}
		return secretLine(ctx, tx, s, x)
	})
}

// mayAssess decides whether a person may work on secrets on a matter: who may file
// documents there may.
func (o *Office) mayAssess(ctx context.Context, tx Tx, d *desk.Desk, by, matter string) (office.Seat, policy.Decision, error) {
	s, err := o.house.Seat(ctx, tx, by, matter)
	if err != nil {
		return s, policy.Decision{}, err
	}
	why, err := d.Allow(ctx, policy.File, matter)
	return s, why, err
}

// worldFor is the world that a secret is about, kept if it came with it.
func (o *Office) worldFor(ctx context.Context, tx Tx, d *desk.Desk, s office.Seat, why policy.Decision, in SecretIn, id string) (KeptWorld, error) {
	if in.Content == nil {
		w, err := tx.WorldHead(ctx, in.World, 0)
		if errors.Is(err, share.ErrNotFound) || err == nil && (w.Matter != s.Matter.ID || w.Party != s.Party.ID) {
			return w, invalid.In("world", "choose a world that is kept on this matter, or give one")
		}
		return w, err
	}
	return o.keepWorld(ctx, tx, d, KeptWorld{ID: id, Version: 1, Matter: s.Matter.ID, Party: s.Party.ID}, in.File.Secret, *in.Content, why)
}

func (o *Office) keepWorld(ctx context.Context, tx Tx, d *desk.Desk, w KeptWorld, s assess.Secret, in WorldIn, why policy.Decision) (KeptWorld, error) {
	w.By, w.Name, w.Data, w.At = d.By(), strings.TrimSpace(office.Printable(in.Name)), in.Data, o.now()
	if w.Name == "" {
		w.Name = "World"
	}
	if len(in.Data) > MaxWorld {
		return w, invalid.In("world", "the world has %.1f MiB, and the limit is %d MiB", float64(len(in.Data))/(1<<20), MaxWorld>>20)
	}
	parsed, err := world.Parse(in.Data, s.Key, nil)
	if err != nil {
		return w, invalid.In("world", "%w", err)
	}
	if w.Candidates = parsed.Len(); w.Candidates > maxCandidates {
		return w, invalid.In("world", "the world has %d candidates, and the limit is %d", w.Candidates, maxCandidates)
	}
	w.Event, err = o.tellExposure(ctx, tx, d, assess.WorldKept(w.ID, w.Matter, w.Version, w.Data), why)
	if err == nil {
		err = tx.AddWorld(ctx, w)
	}
	return w, err
}

// compiles refuses what can't be worked out over its world.
func (o *Office) compiles(ctx context.Context, tx Tx, x KeptSecret) error {
	if err := x.File.Secret.Check(); err != nil {
		return err
	}
	if len(x.File.Statements) > maxStatements {
		return invalid.Errorf("%d statements: the limit is %d", len(x.File.Statements), maxStatements)
	}
	_, err := o.inquiry(ctx, tx, x)
	return err
}

// resecret changes a secret, as a clerk of its party, if it is still of the version
// that was seen.
func (o *Office) resecret(ctx context.Context, by, id string, version int, change func(tx Tx, d *desk.Desk, x *KeptSecret, why policy.Decision) error) (SecretLine, error) {
	return act.Run(ctx, o.room, by, func(tx Tx, d *desk.Desk) (SecretLine, error) {
		x, s, err := o.secretOf(ctx, tx, by, id)
		if err != nil {
			return SecretLine{}, err
		}
		_, why, err := o.mayAssess(ctx, tx, d, by, x.Matter)
		if err == nil && s.Party.ID != x.Party {
			err = invalid.Errorf("it is another party's work: you can read it, and not change it")
		}
		if err == nil && x.Version != version {
			err = errAssessedAnew()
		}
		if err == nil {
			err = change(tx, d, &x, why)
		}
		if err == nil {
			err = o.compiles(ctx, tx, x)
		}
		if err != nil {
			return SecretLine{}, err
		}
		x.Version, x.Changed = x.Version+1, o.now()
		ok, err := tx.SetSecret(ctx, x)
		if err == nil && !ok {
			err = errAssessedAnew()
		}
		if err != nil {
			return SecretLine{}, err
		}
		return secretLine(ctx, tx, s, x)
	})
}

func errAssessedAnew() error {
	return invalid.Errorf("somebody changed the assessment meanwhile: look at it again, and do it anew")
}

// SetSecret changes what the secret is: its question, its key, its prior, its harm,
// its adversaries; and its world, where one is given, which is then a new version.
func (o *Office) SetSecret(ctx context.Context, by, id string, version int, to assess.Secret, content *WorldIn) (SecretLine, error) {
	return o.resecret(ctx, by, id, version, func(tx Tx, d *desk.Desk, x *KeptSecret, why policy.Decision) error {
		x.File.Secret = to
		if content != nil {
			w, err := tx.WorldHead(ctx, x.World, 0)
			if err != nil {
				return err
			}
			w.Version++
			if w, err = o.keepWorld(ctx, tx, d, w, to, *content, why); err != nil {
				return err
			}
			x.WorldVersion = w.Version
		}
		_, err := o.tellExposure(ctx, tx, d, assess.SecretKept(x.ID, x.Matter, x.World, x.Version+1, to), why)
		return err
	})
}

// KeepStatement adds a statement, or puts it in the place of the one with its id.
func (o *Office) KeepStatement(ctx context.Context, by, id string, version int, st assess.Statement) (SecretLine, error) {
	return o.resecret(ctx, by, id, version, func(tx Tx, d *desk.Desk, x *KeptSecret, why policy.Decision) error {
		if st.ID = strings.TrimSpace(office.Printable(st.ID)); st.ID == "" || len(st.ID) > 60 {
			return invalid.In("id", "give the statement a short name of its own, of at most 60 letters")
		}
		if err := o.sourced(ctx, tx, by, x.Matter, x.Party, st); err != nil {
			return err
		}
		if err := o.placed(ctx, tx, *x, &st); err != nil {
			return err
		}
		list, found := append([]assess.Statement{}, x.File.Statements...), false
		for i := range list {
			if list[i].ID == st.ID {
				list[i], found = st, true
			}
		}
		if !found {
			list = append(list, st)
		}
		x.File.Statements = list
		_, err := o.tellExposure(ctx, tx, d, assess.StatementKept(x.ID, x.Matter, st), why)
		return err
	})
}

// RemoveStatement takes a statement out. What was told of it stays told: this is for
// statements that were recorded by mistake.
func (o *Office) RemoveStatement(ctx context.Context, by, id string, version int, statement string) (SecretLine, error) {
	return o.resecret(ctx, by, id, version, func(tx Tx, d *desk.Desk, x *KeptSecret, why policy.Decision) error {
		var list []assess.Statement
		for _, st := range x.File.Statements {
			if st.ID != statement {
				list = append(list, st)
			}
		}
		if len(list) == len(x.File.Statements) {
			return share.ErrNotFound
		}
		x.File.Statements = list
		_, err := o.tellExposure(ctx, tx, d, assess.StatementRemoved(x.ID, x.Matter, statement), why)
		return err
	})
}

package storetest

import (
	"errors"
	"testing"
	"time"

	"barium/internal/assess"
	"barium/internal/office/secrets"
	"barium/internal/store"
	"barium/receipt"
)

// kept appends an event, and returns its index.
func (w *town) kept(tx *store.Tx, e receipt.Event) int64 {
	index, err := w.ledger.In(tx).Append(w.t.Context(), e)
	must(w.t, err)
	return index
}

func (w *town) aWorld(tx *store.Tx, id string, version int) secrets.KeptWorld {
	data := []byte("name,n\na,1\nb,\x00\xff\n")
	return secrets.KeptWorld{
		ID: id, Version: version, Matter: w.matter, Party: w.party["P"], By: w.person["P1"], Name: "Ωorld", Candidates: 2 + version, Data: data, At: noon,
		Event: w.kept(tx, assess.WorldKept(id, w.matter, version, data)),
	}
}

func (w *town) aSecret(tx *store.Tx, id string) secrets.KeptSecret {
	cost := .5
	f := assess.File{
		Secret: assess.Secret{Name: "who", Key: "name", K: 3, Prior: map[string]float64{"a": 2}, Tries: &assess.Tries{Guesses: 2, Chance: .5}, Adversaries: []assess.Adversary{{Name: "all", Pools: []string{"F"}}}},
		Statements: []assess.Statement{{
			ID: "s1", Text: "a “small” one", Where: "c.n < 2.0", Cost: &cost, When: "2026-11-23", To: []string{"F", "public"}, By: "N",
			Told: []assess.Telling{{By: "N", To: "F1 at F", When: "2026-11-24"}}, Ladder: []assess.Rung{{Where: "true", Cost: &cost, Text: "one"}},
			About: "c.n", Likelihood: &assess.Likelihood{True: .9, False: .1}, Reliability: "B", Credibility: "2",
			Source: &assess.Source{Document: "D-1", Paragraph: 2, Start: 3, End: 9},
		}},
	}
	return secrets.KeptSecret{
		ID: id, Matter: w.matter, Party: w.party["P"], By: w.person["P1"], World: "L-1", WorldVersion: 1, File: f, Version: 1, At: noon, Changed: noon,
		Event: w.kept(tx, assess.SecretKept(id, w.matter, "L-1", 1, f.Secret)),
	}
}

// keptSecrets: worlds and secrets come back as they were, in another process too; a
// world's versions stay apart; and of two changes of one version one is made.
func keptSecrets(t *testing.T, open Open) {
	w := newTown(t, open)
	var first, second, other secrets.KeptWorld
	var x, y secrets.KeptSecret
	update(t, w.db.First, func(tx *store.Tx) error {
		first, second, other = w.aWorld(tx, "L-1", 1), w.aWorld(tx, "L-1", 2), w.aWorld(tx, "L-2", 1)
		other.Party, other.Name = w.party["F"], "another"
		x, y = w.aSecret(tx, "X-1"), w.aSecret(tx, "X-2")
		return errors.Join(tx.AddWorld(t.Context(), first), tx.AddWorld(t.Context(), second), tx.AddWorld(t.Context(), other),
			tx.AddSecret(t.Context(), x), tx.AddSecret(t.Context(), y))
	})
	set := func(version int, expected bool) {
		x.Version, x.WorldVersion, x.Changed = version, 2, noon.Add(time.Duration(version)*time.Second)
		x.File.Statements = nil
		update(t, w.db.Second, func(tx *store.Tx) error {
			ok, err := tx.SetSecret(t.Context(), x)
			if ok != expected {
				t.Errorf("set version %d: %v", version, ok)
			}
			return err
		})
	}
	set(3, false)
	set(2, true)
	set(2, false)
	view(t, w.db.First, func(tx *store.Tx) error {
		for version, want := range map[int]secrets.KeptWorld{1: first, 2: second, 0: second} {
			got, err := tx.World(t.Context(), "L-1", version)
			same(t, "world", got, err, want)
		}
		newest := second
		newest.Data = nil
		for _, version := range []int{0, 2} {
			head, err := tx.WorldHead(t.Context(), "L-1", version)
			same(t, "world's head", head, err, newest)
		}
		list, err := tx.WorldsOn(t.Context(), w.matter, w.party["P"])
		same(t, "worlds", list, err, []secrets.KeptWorld{newest})
		got, err := tx.Secret(t.Context(), "X-1")
		same(t, "changed secret", got, err, x)
		all, err := tx.SecretsOn(t.Context(), w.matter)
		same(t, "secrets", all, err, []secrets.KeptSecret{x, y})
		none, err := tx.SecretsOn(t.Context(), "M-none")
		same(t, "secrets of nothing", none, err, nil)
		return nil
	})
	checkClean(t, w.db.First, w.ledger)
}

// secretRefusals: what isn't there, what is there twice, and what is about nothing.
func secretRefusals(t *testing.T, open Open) {
	w := newTown(t, open)
	var world secrets.KeptWorld
	update(t, w.db.First, func(tx *store.Tx) error {
		world = w.aWorld(tx, "L-1", 1)
		return tx.AddWorld(t.Context(), world)
	})
	for name, f := range map[string]func(tx *store.Tx) error{
		"a version twice": func(tx *store.Tx) error { return tx.AddWorld(t.Context(), w.aWorld(tx, "L-1", 1)) },
		"an event twice":  func(tx *store.Tx) error { again := world; again.Version = 2; return tx.AddWorld(t.Context(), again) },
		"no such world":   func(tx *store.Tx) error { _, err := tx.World(t.Context(), "L-2", 0); return err },
		"no such head":    func(tx *store.Tx) error { _, err := tx.WorldHead(t.Context(), "L-2", 0); return err },
		"no such version": func(tx *store.Tx) error { _, err := tx.World(t.Context(), "L-1", 2); return err },
		"no such secret":  func(tx *store.Tx) error { _, err := tx.Secret(t.Context(), "X-1"); return err },
		"about no world at all": func(tx *store.Tx) error {
			x := w.aSecret(tx, "X-1")
			x.WorldVersion = 7
			return tx.AddSecret(t.Context(), x)
		},
	} {
		if err := w.db.First.Update(t.Context(), f); err == nil {
			t.Errorf("%s: done", name)
		}
	}
	update(t, w.db.First, func(tx *store.Tx) error { return tx.AddSecret(t.Context(), w.aSecret(tx, "X-1")) })
	tamper(t, w.db, `UPDATE secrets SET file = 'x'`)
	view(t, w.db.First, func(tx *store.Tx) error {
		if _, err := tx.Secret(t.Context(), "X-1"); !errors.Is(err, store.ErrDamaged) {
			t.Errorf("a damaged secret: %v", err)
		}
		return nil
	})
}

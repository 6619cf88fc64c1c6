package secrets

import (
	"context"
	"slices"
	"strings"

	"barium/internal/assess"
	"barium/internal/assess/excerpt"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
)

// Reworded are changes of a draft's wording: by statement, the rung on which it is to
// stand.
type Reworded struct {
	Secret string            `json:"secret" maxLength:"40"`
	Choice map[string]int    `json:"choice" doc:"rung by statement: 0 as it was written, one beyond the ladder withheld"`
	Words  map[string]string `json:"words,omitempty" doc:"by statement, how the rung is to read where nobody wrote that; it is kept with the rung"`
}

// Reword changes the words of a draft where statements stand in it: each is put on a
// rung of its ladder, by the words of that rung, withheld, or as it was written. The
// draft and the secrets that have statements there change together. What was decided
// about other sites stays.
func (o *Office) Reword(ctx context.Context, by, id string, version int, in Reworded) error {
	return act.Do(ctx, o.room, by, func(tx Tx, d *desk.Desk) error {
		draft, err := o.house.DraftToChange(ctx, tx, d, by, id, version)
		if err != nil {
			return err
		}
		x, s, err := o.secretOf(ctx, tx, by, in.Secret)
		if err != nil {
			return err
		}
		if x.Matter != draft.Matter || x.Party != draft.Party || s.Party.ID != x.Party {
			return share.ErrNotFound
		}
		_, why, err := o.mayAssess(ctx, tx, d, by, x.Matter)
		if err != nil {
			return err
		}
		r := &rewording{draft: &draft, secrets: map[string]*KeptSecret{}}
		if err := r.load(ctx, tx); err != nil {
			return err
		}
		if err := r.all(in); err != nil {
			return err
		}
		if err := o.house.KeepDraft(ctx, tx, draft); err != nil {
			return err
		}
		return o.keepReworded(ctx, tx, d, r, why)
	})
}

func (o *Office) keepReworded(ctx context.Context, tx Tx, d *desk.Desk, r *rewording, why policy.Decision) error {
	for _, x := range r.changed() {
		for _, st := range x.File.Statements {
			if !slices.Contains(r.touched, x.ID+" "+st.ID) {
				continue
			}
			if _, err := o.tellExposure(ctx, tx, d, assess.StatementKept(x.ID, x.Matter, st), why); err != nil {
				return err
			}
		}
		x.Version, x.Changed = x.Version+1, o.now()
		if err := o.compiles(ctx, tx, *x); err != nil {
			return err
		}
		ok, err := tx.SetSecret(ctx, *x)
		if err == nil && !ok {
			err = errAssessedAnew()
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// A rewording is a draft and the secrets with statements in it, while both change.
type rewording struct {
	draft   *office.DraftDocument
	secrets map[string]*KeptSecret
	touched []string // secret and statement
}

func (r *rewording) load(ctx context.Context, tx Tx) error {
	list, err := tx.SecretsOn(ctx, r.draft.Matter)
	for i := range list {
		if list[i].Party == r.draft.Party {
			list[i].File.Statements = slices.Clone(list[i].File.Statements)
			r.secrets[list[i].ID] = &list[i]
		}
	}
	return err
}

// changed are the secrets of which a statement was touched, in the order of their ids.
func (r *rewording) changed() []*KeptSecret {
	var list []*KeptSecret
	for id, x := range r.secrets {
		if slices.ContainsFunc(r.touched, func(t string) bool { return strings.HasPrefix(t, id+" ") }) {
			list = append(list, x)
		}
	}
	slices.SortFunc(list, func(a, b *KeptSecret) int { return strings.Compare(a.ID, b.ID) })
	return list
}

func (r *rewording) all(in Reworded) error {
	x := r.secrets[in.Secret]
	done := 0
	for i := range x.File.Statements {
		st := &x.File.Statements[i]
		rung, asked := in.Choice[st.ID]
		if !asked || st.Source == nil || st.Source.Document != r.draft.ID || st.Source.Rung == rung {
			continue
		}
		if err := r.one(x, st, rung, strings.TrimSpace(office.Printable(in.Words[st.ID]))); err != nil {
			return err
		}
		done++
	}
	if done == 0 {
		return invalid.In("choice", "nothing is to be changed: everything that was chosen stands like that already")
	}
	return nil
}

// one puts a statement on a rung.
func (r *rewording) one(x *KeptSecret, st *assess.Statement, rung int, words string) error {
	v, err := r.draft.View()
	if err != nil {
		return err
	}
	at, state := excerpt.Find(*st.Source, v.Text)
	if state != excerpt.Standing {
		return invalid.In("choice", "statement %q: its words don’t stand in the text any more where they were marked: mark them anew", st.ID)
	}
	if rung < 0 || rung > len(st.Ladder)+1 {
		return invalid.In("choice", "statement %q has %d weaker forms: there is no rung %d", st.ID, len(st.Ladder), rung)
	}
	to := withheldWords
	switch {
	case rung == 0:
		to = st.Source.Was
	case rung <= len(st.Ladder):
		if st.Ladder[rung-1].Text == "" && words != "" {
			st.Ladder = slices.Clone(st.Ladder)
			st.Ladder[rung-1].Text = words
		}
		to = st.Ladder[rung-1].Text
	}
	if to == "" {
		return invalid.In("choice", "statement %q: nobody wrote how its weaker form would read: write it", st.ID)
	}
	next, ok := v.Replace(at.Start, at.End, to)
	if !ok {
		return invalid.In("choice", "“%s” can’t be put in the place of “%s” without changing more, such as markup: change the text by hand", to, st.Source.Words)
	}
	e := excerpt.Edit{At: at, With: to}
	r.draft.Source, r.draft.Review = next.Source, r.draft.Review.Splice(at, len(to))
	r.carry(e, x.ID, st, rung, v.Text)
	return nil
}

// carry moves what stands behind an edit, and what stands in its very place with it:
// what is withheld there is withheld for every secret, and comes back for every one.
// What the edit cuts into is left as it is, and so is lost until it is marked anew.
func (r *rewording) carry(e excerpt.Edit, secret string, edited *assess.Statement, rung int, before string) {
	silent := rung == len(edited.Ladder)+1
	for _, x := range r.secrets {
		for i := range x.File.Statements {
			st := &x.File.Statements[i]
			if st.Source == nil || st.Source.Document != r.draft.ID {
				continue
			}
			was := *st.Source
			_, state := excerpt.Find(was, before)
			next := e.Carry(was)
			if state != excerpt.Standing {
				next = was
			} else if was.Start == e.At.Start && was.End == e.At.End {
				next = was
				switch {
				case st == edited:
					next = put(e, was, rung)
				case silent:
					next = put(e, was, len(st.Ladder)+1)
				case was.Rung > 0 && was.Was == e.With:
					next = put(e, was, 0)
				}
			}
			if next != was {
				st.Source = &next
				r.touched = append(r.touched, x.ID+" "+st.ID)
			}
		}
	}
}

func put(e excerpt.Edit, s assess.Source, rung int) assess.Source {
	next := e.Put(s)
	if s.Rung == 0 {
		next.Was = s.Words
	}
	if next.Rung = rung; rung == 0 {
		next.Was = ""
	}
	return next
}

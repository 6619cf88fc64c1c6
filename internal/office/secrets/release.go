package secrets

import (
	"context"
	"errors"
	"slices"

	"barium/internal/assess"
	"barium/internal/exposure"
	"barium/internal/exposure/dots"
	"barium/internal/office"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
)

// inferables are those of a release, about the secrets of the party that makes it on
// which the document bears.
func (o *Office) inferables(ctx context.Context, tx Tx, p desk.Preview) ([]office.Inferable, error) {
	list := []office.Inferable{}
	secrets, err := tx.SecretsOn(ctx, p.Release.Matter)
	for _, x := range secrets {
		if err == nil && x.Party == p.Release.Party {
			var more []office.Inferable
			more, err = o.inferable(ctx, tx, p, x)
			list = append(list, more...)
		}
	}
	return list, err
}

func (o *Office) inferable(ctx context.Context, tx Tx, p desk.Preview, x KeptSecret) ([]office.Inferable, error) {
	var list []office.Inferable
	for _, party := range p.Parties {
		ids := released(x, p, party.Party)
		if len(ids) == 0 {
			continue
		}
		out := office.Inferable{Secret: office.Named{ID: x.ID, Name: x.File.Secret.Name}, Party: office.Named(party.Party), By: []string{}}
		q, err := o.inquiry(ctx, tx, x)
		switch {
		case err != nil && mistaken(err):
			out.Trouble = err.Error()
		case err != nil:
			return nil, err
		default:
			infer(&out, q, exposure.Party(party.Party.Name), ids)
		}
		list = append(list, out)
	}
	return list, nil
}

// released lists the statements of a secret that somebody at a party would get.
func released(x KeptSecret, p desk.Preview, party policy.Name) (ids []string) {
	gets := func(st assess.Statement) bool {
		return slices.ContainsFunc(p.Recipients, func(f desk.Forecast) bool {
			whole := f.Paragraphs == nil || st.Source.Paragraph == 0
			return f.Person.Party == party.ID && f.Decision.Allowed && (whole || slices.Contains(f.Paragraphs, st.Source.Paragraph))
		})
	}
	for _, st := range x.File.Statements {
		if st.Source != nil && st.Source.Document == p.Handling.Document && gets(st) {
			ids = append(ids, st.ID)
		}
	}
	return ids
}

func infer(x *office.Inferable, q *exposure.Inquiry, who exposure.Audience, ids []string) {
	before := q.View(who, exposure.Always)
	after, err := before.With(ids...)
	if err != nil {
		x.Trouble = err.Error()
		return
	}
	if now, err := before.Answer(); err == nil {
		x.Before, x.Was = len(now.Candidates), now.Harmed
	}
	then, err := after.Answer()
	if err != nil {
		x.Trouble = err.Error()
		return
	}
	x.After, x.Lost = len(then.Candidates), then.Harmed
	if !x.Lost {
		return
	}
	found, err := after.Dots(dots.Limit{Stop: Viewpoint{}.limit(q).Stop, Sets: 1})
	if err == nil && len(found.Sets) > 0 {
		for _, id := range found.Sets[0].IDs {
			x.By = append(x.By, textOf(q, id))
		}
	}
}

func textOf(q *exposure.Inquiry, id string) string {
	for _, s := range q.Statements {
		if s.ID == id && s.Text != "" {
			return s.Text
		}
	}
	return id
}

// mistaken reports whether an error is about what somebody stated.
func mistaken(err error) bool {
	var wrong *invalid.Error
	return errors.As(err, &wrong)
}

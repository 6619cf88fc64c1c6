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
	lines, err := o.linesOf(ctx, tx, p.Handling, x)
	if err != nil || len(lines) == 0 {
		return nil, err
	}
	var list []office.Inferable
	for _, party := range p.Parties {
		got := slices.DeleteFunc(slices.Clone(lines), func(l releasedLine) bool { return !l.reaches(p, party.Party) })
		if len(got) == 0 {
			continue
		}
		out := office.Inferable{Secret: office.Named{ID: x.ID, Name: x.File.Secret.Name}, Party: office.Named(party.Party), By: []string{}, Inherited: []string{}, Unsure: []string{}, Keeper: x.By}
		q, err := o.inquiry(ctx, tx, x)
		switch {
		case err != nil && mistaken(err):
			out.Trouble = err.Error()
		case err != nil:
			return nil, err
		default:
			infer(&out, q, exposure.Party(party.Party.Name), got)
		}
		list = append(list, out)
	}
	return list, nil
}

// A releasedLine is a statement that stands in a document, or may.
type releasedLine struct {
	id, text  string
	paragraph int
	inherited bool
	unsure    bool
}

// linesOf lists the statements about a secret that a document makes: those that are on
// it, in the forms that it has of them, and those on what it was made from.
func (o *Office) linesOf(ctx context.Context, tx Tx, h desk.Handling, x KeptSecret) ([]releasedLine, error) {
	var list []releasedLine
	for _, st := range x.File.Statements {
		if st.Source == nil || st.Source.Document != h.Document {
			continue
		}
		if at, said := st.AsItStands(); said {
			list = append(list, releasedLine{id: at.ID, text: readsAs(at), paragraph: at.Source.Paragraph})
		}
	}
	more, err := o.inherited(ctx, tx, x, h)
	for _, st := range more {
		list = append(list, releasedLine{st.ID, readsAs(st.Statement), st.paragraph, true, st.unsure})
	}
	return list, err
}

// readsAs is a statement in words.
func readsAs(st assess.Statement) string {
	if st.Text == "" {
		return st.ID
	}
	return st.Text
}

// reaches reports whether somebody at a party would get it.
func (l releasedLine) reaches(p desk.Preview, party policy.Name) bool {
	return slices.ContainsFunc(p.Recipients, func(f desk.Forecast) bool {
		whole := f.Paragraphs == nil || l.paragraph == 0
		return f.Person.Party == party.ID && f.Decision.Allowed && (whole || slices.Contains(f.Paragraphs, l.paragraph))
	})
}

func infer(x *office.Inferable, q *exposure.Inquiry, who exposure.Audience, lines []releasedLine) {
	var sure, all []string
	for _, l := range lines {
		all = append(all, l.id)
		switch {
		case l.unsure:
			x.Unsure = append(x.Unsure, l.text)
		default:
			sure = append(sure, l.id)
			if l.inherited {
				x.Inherited = append(x.Inherited, l.text)
			}
		}
	}
	before := q.View(who, exposure.Always)
	if now, err := before.Answer(); err == nil {
		x.Before, x.Was = len(now.Candidates), now.Harmed
	}
	after := with(x, before, sure, &x.After, &x.Lost)
	if x.WithThem, x.Doubtful = x.After, x.Lost; len(x.Unsure) > 0 && !x.Lost && x.Trouble == "" {
		after = with(x, before, all, &x.WithThem, &x.Doubtful)
	}
	if !x.Doubtful || x.Trouble != "" {
		return
	}
	found, err := after.Dots(dots.Limit{Stop: Viewpoint{}.limit(q).Stop, Sets: 1})
	if err == nil && len(found.Sets) > 0 {
		for _, id := range found.Sets[0].IDs {
			x.By = append(x.By, textOf(q, id))
		}
	}
}

// with is what it could infer that heard some statements, too.
func with(x *office.Inferable, v exposure.View, ids []string, left *int, lost *bool) exposure.View {
	v, err := v.With(ids...)
	if err != nil {
		x.Trouble = err.Error()
		return v
	}
	then, err := v.Answer()
	if err != nil {
		x.Trouble = err.Error()
	}
	*left, *lost = len(then.Candidates), then.Harmed
	return v
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

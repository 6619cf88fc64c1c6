package inquiry

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"barium/internal/casebook/damage"
	"barium/internal/casebook/docket"
	"barium/internal/casebook/referral"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/printing"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
)

// A Print is a paper of a case in a file.
type Print struct {
	Name  string `json:"name"`
	Media string `json:"media"`
	File  []byte `json:"file" doc:"in base64"`
}

// PrintDamage prints the latest version of a case's assessment.
func (o *Office) PrintDamage(ctx context.Context, by, caseID, format string) (Print, error) {
	return o.print(ctx, by, caseID, "damage", format, func(tx Tx, c docket.Case, called func(string) string) (printing.Paper, error) {
		v, err := tx.Damage(ctx, caseID, 0)
		if err != nil {
			return printing.Paper{}, err
		}
		p := damage.Paper{Case: c.ID, Title: c.Title, Matter: called(c.Matter), Assessment: v.Assessment, Version: v.Number, By: called(v.By), Made: v.At, At: o.now(), Names: called}
		return printing.Paper{Title: "Damage: " + c.Title, Page: p.Write()}, nil
	})
}

// PrintReferral prints the eleven questions about a case.
func (o *Office) PrintReferral(ctx context.Context, by, caseID, format string) (Print, error) {
	return o.print(ctx, by, caseID, "eleven-questions", format, func(tx Tx, c docket.Case, called func(string) string) (printing.Paper, error) {
		r, err := o.referredOf(ctx, tx, by, c)
		if err != nil {
			return printing.Paper{}, err
		}
		head, err := tx.LedgerHead(ctx)
		p := referral.Paper{Known: r.known, Answers: r.answers, Suggestion: r.suggested, Names: called, At: o.now(), Events: head.Size}
		if n := len(r.decisions); n > 0 {
			p.Decision = &r.decisions[n-1]
		}
		return printing.Paper{Title: p.Title(), Page: p.Write()}, err
	})
}

// print prints a paper of a case for who may know of it. Its foot says for whom, and
// on which terms what is in it was given.
func (o *Office) print(ctx context.Context, by, caseID, name, format string, write func(tx Tx, c docket.Case, called func(string) string) (printing.Paper, error)) (Print, error) {
	i := slices.IndexFunc(printing.Formats(), func(f printing.Format) bool { return f.Name == format })
	if i < 0 {
		return Print{}, invalid.In("format", "the format %q: want md, html or pdf", format)
	}
	f := printing.Formats()[i]
	p, err := act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (printing.Paper, error) {
		c, _, err := caseOf(ctx, tx, d, caseID)
		if err != nil {
			return printing.Paper{}, err
		}
		var failed error
		called := office.Names{}.Of(ctx, tx, &failed)
		p, err := write(tx, c, called)
		if err != nil {
			return p, err
		}
		p.At = o.now()
		p.Note, err = handled(ctx, tx, c, called(by))
		return p, errors.Join(err, failed)
	})
	if err != nil {
		return Print{}, err
	}
	file, err := f.Print(p)
	return Print{fmt.Sprintf("%s-%s.%s", caseID, name, f.Name), f.Media, file}, err
}

// handled is what stands at the foot of a paper of a case.
func handled(ctx context.Context, tx Tx, c docket.Case, whom string) (string, error) {
	var labels []string
	for _, id := range c.Documents {
		h, err := tx.Handling(ctx, id)
		if err != nil {
			return "", err
		}
		for _, l := range h.Terms().Labels {
			if !slices.Contains(labels, string(l)) {
				labels = append(labels, string(l))
			}
		}
	}
	return strings.Join(append(labels, "case "+c.ID, "printed for "+whom), " · "), nil
}

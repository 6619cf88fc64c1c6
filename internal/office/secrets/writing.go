package secrets

import (
	"context"
	"slices"

	"barium/internal/assess"
	"barium/internal/assess/excerpt"
	"barium/internal/exposure"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
	"barium/internal/text"
)

// A DraftExposure is what a draft would tell, while it is written: of each secret of
// the party's on the matter, to each audience that it is for.
type DraftExposure struct {
	office.DraftPage
	Secrets  []ExposedSecret    `json:"secrets" nullable:"false"`
	Secret   office.Named       `json:"secret" doc:"that the rest is about; empty where there is none"`
	Kept     int                `json:"secretVersion" doc:"a change names the version that it was made to"`
	Writing  assess.Writing     `json:"writing"`
	Text     []WritingParagraph `json:"text" nullable:"false"`
	Lines    []WritingLine      `json:"lines" nullable:"false" doc:"statements about the secret that the text makes, in its order"`
	Withheld int                `json:"withheld" doc:"paragraphs that its terms keep from the audience"`
}

// An ExposedSecret is a secret at a glance.
type ExposedSecret struct {
	Secret    office.Named      `json:"secret"`
	Audiences []ExposedAudience `json:"audiences" nullable:"false"`
	Trouble   string            `json:"trouble,omitempty" doc:"why it can't be worked out"`
}

// An ExposedAudience is what a text would tell one.
type ExposedAudience struct {
	Name    string           `json:"name"`
	Held    assess.Remainder `json:"held" doc:"by what it has heard already"`
	Now     assess.Remainder `json:"now" doc:"with the text as it stands"`
	Trouble string           `json:"trouble,omitempty"`
}

// A WritingParagraph is one of the draft's, cut where statements begin and end.
type WritingParagraph struct {
	Number int            `json:"number"`
	Kind   string         `json:"kind"`
	Pieces []WritingPiece `json:"pieces" nullable:"false"`
	Lines  []string       `json:"lines" nullable:"false" doc:"statements that stand in it"`
}

// A WritingPiece is a stretch of it.
type WritingPiece struct {
	Text  string   `json:"text"`
	Lines []string `json:"lines" nullable:"false" doc:"statements whose words these are"`
	Sets  []int    `json:"sets" nullable:"false" doc:"minimal sets that they are in, counted from 1"`
}

// A WritingLine is a statement that a draft makes.
type WritingLine struct {
	ID        string        `json:"id"`
	Words     string        `json:"words" doc:"as they stand, or where they are lost, as they stood"`
	Paragraph int           `json:"paragraph" doc:"0 where nobody said"`
	State     string        `json:"state" enum:"unmarked,standing,moved,lost" doc:"what isn't standing counts as said until it is marked anew"`
	Start     int           `json:"start" doc:"where the words stand now, in bytes of the text"`
	End       int           `json:"end"`
	Rung      int           `json:"rung" doc:"on which it stands: 0 as written, one beyond the ladder withheld"`
	Was       string        `json:"was,omitempty" doc:"what stood there as written"`
	Forms     []WritingForm `json:"forms" nullable:"false" doc:"as written first, withheld last"`
	Choice    int           `json:"choice" doc:"rung that is considered"`
	Sets      []int         `json:"sets" nullable:"false" doc:"minimal sets that it is in"`
	Known     bool          `json:"known" doc:"the audience knows it already"`
	Narrowed  bool          `json:"narrowed" doc:"the terms keep its paragraph from the audience"`
	From      *office.Named `json:"from,omitempty" doc:"document that the draft was made from, on which it is a statement"`
	Unsure    bool          `json:"unsure" doc:"whether it stands here; it counts as if it did"`
}

// A WritingForm is one in which a statement can stand in a text.
type WritingForm struct {
	Words string  `json:"words" doc:"that would stand there; empty where nobody wrote them"`
	Where string  `json:"where,omitempty"`
	Cost  float64 `json:"cost"`
}

// withheldWords stand in a text for what is withheld.
const withheldWords = "[withheld]"

// DraftExposure shows what a draft would tell. secret and audience are those that it is
// looked at for, "" for where it tells most; choice are rungs that somebody considers.
func (o *Office) DraftExposure(ctx context.Context, by, id, secret, audience string, choice map[string]int) (DraftExposure, error) {
	if err := o.house.SawDraft(ctx, by, id); err != nil {
		return DraftExposure{}, err
	}
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (DraftExposure, error) {
		draft, s, err := o.house.DraftOf(ctx, tx, by, id)
		if err != nil {
			return DraftExposure{}, err
		}
		v, err := draft.View()
		if err != nil {
			return DraftExposure{}, err
		}
		out := DraftExposure{Secrets: []ExposedSecret{}, Text: []WritingParagraph{}, Lines: []WritingLine{}}
		if out.DraftPage, err = o.house.DraftShown(ctx, tx, d, draft, s, v); err != nil {
			return out, err
		}
		w := &writer{o: o, ctx: ctx, tx: tx, draft: draft, body: body{v.Text, excerpt.Paragraphs(v)}}
		err = w.fill(&out, secret, audience, choice)
		return out, err
	})
}

// A writer works out what a draft tells.
type writer struct {
	o       *Office
	ctx     context.Context
	tx      Tx
	draft   office.DraftDocument
	body    body
	readers []reader
}

// A reader is an audience that a draft is for.
type reader struct {
	exposure.Audience
	gets func(paragraph int) bool
}

// of are a secret's statements that the draft makes, as they are kept.
type ofSecret struct {
	kept    KeptSecret
	lines   []inheritedStatement
	inquiry *exposure.Inquiry
	trouble error
}

func (w *writer) fill(out *DraftExposure, secret, audience string, choice map[string]int) error {
	kept, err := w.tx.SecretsOn(w.ctx, w.draft.Matter)
	if err != nil {
		return err
	}
	kept = slices.DeleteFunc(kept, func(x KeptSecret) bool { return x.Party != w.draft.Party })
	if w.readers, err = w.audience(); err != nil {
		return err
	}
	var chosen *ofSecret
	var who reader
	best := -1
	for _, x := range kept {
		s, row, err := w.row(x)
		if err != nil {
			return err
		}
		out.Secrets = append(out.Secrets, row)
		for i, a := range row.Audiences {
			if secret != "" && secret != x.ID || audience != "" && audience != a.Name {
				continue
			}
			if rank := a.rank(); rank > best {
				best, chosen, who = rank, &s, w.readersOf(s.kept)[i]
			}
		}
	}
	if chosen == nil {
		if secret == "" && audience == "" || len(kept) == 0 {
			return w.show(out, nil, reader{})
		}
		return invalid.In("audience", "the draft is for nobody by that name, or the matter has no such secret")
	}
	return w.look(out, *chosen, who, choice)
}

// rank puts first what a text would newly give away, then what leaves fewest.
func (a ExposedAudience) rank() int {
	switch {
	case a.Trouble != "":
		return 1
	case a.Now.Lost && !a.Held.Lost:
		return 4
	case a.Now.Left < a.Held.Left && !a.Now.Lost:
		return 3
	case a.Now.Left < a.Held.Left:
		return 2
	}
	return 0
}

// audience are the other parties that the draft is for, and the public, which a leak
// makes of them.
func (w *writer) audience() ([]reader, error) {
	var list []reader
	add := func(person, party string) error {
		if !w.draft.Terms.Audience.Holds(person, party) || party == w.draft.Party {
			return nil
		}
		p, err := w.tx.Party(w.ctx, party)
		if err != nil {
			return err
		}
		gets := func(n int) bool {
			only, narrowed := w.draft.Terms.Paragraphs[n]
			return !narrowed || only.Holds(person, party)
		}
		who := exposure.Party(p.Name)
		if i := slices.IndexFunc(list, func(r reader) bool { return r.Party == p.Name }); i >= 0 {
			before := list[i].gets
			list[i].gets = func(n int) bool { return before(n) || gets(n) }
			return nil
		}
		list = append(list, reader{who, gets})
		return nil
	}
	for _, c := range w.draft.Terms.Audience {
		for _, party := range c.Parties {
			if err := add("", party); err != nil {
				return nil, err
			}
		}
		for _, id := range c.People {
			p, err := w.tx.Person(w.ctx, id)
			if err == nil {
				err = add(p.ID, p.Party)
			}
			if err != nil {
				return nil, err
			}
		}
	}
	return append(list, reader{exposure.Public(), func(int) bool { return true }}), nil
}

// readersOf adds those who pool what a reader knows.
func (w *writer) readersOf(x KeptSecret) []reader {
	list := slices.Clone(w.readers)
	for _, a := range x.File.Secret.Pools() {
		var of []reader
		for _, r := range w.readers {
			if r.Party != "" && a.Hears(r.Audience) {
				of = append(of, r)
			}
		}
		if len(of) > 0 {
			list = append(list, reader{a, func(n int) bool { return slices.ContainsFunc(of, func(r reader) bool { return r.gets(n) }) }})
		}
	}
	return list
}

func (w *writer) row(x KeptSecret) (ofSecret, ExposedSecret, error) {
	s := ofSecret{kept: x}
	row := ExposedSecret{Secret: office.Named{ID: x.ID, Name: x.File.Secret.Name}, Audiences: []ExposedAudience{}}
	for _, st := range x.File.Statements {
		if st.Source != nil && st.Source.Document == w.draft.ID {
			s.lines = append(s.lines, w.own(st))
		}
	}
	more, err := w.o.inheritedByDraft(w.ctx, w.tx, x, w.draft, w.body)
	if err != nil {
		return s, row, err
	}
	s.lines = append(s.lines, more...)
	slices.SortStableFunc(s.lines, func(a, b inheritedStatement) int { return a.at.Start - b.at.Start })
	s.inquiry, err = w.o.inquiry(w.ctx, w.tx, x)
	if err != nil && mistaken(err) {
		s.trouble, row.Trouble = err, err.Error()
		return s, row, nil
	}
	if err != nil {
		return s, row, err
	}
	for _, r := range w.readersOf(x) {
		a := ExposedAudience{Name: assess.NameOf(r.Audience)}
		if a.Held, a.Now, err = assess.Glance(s.inquiry, r.Audience, s.told(r)); err != nil {
			a.Trouble = err.Error()
		}
		row.Audiences = append(row.Audiences, a)
	}
	return s, row, nil
}

// own is a statement on the draft itself. Where its words are lost nobody can say in
// which paragraph they would be.
func (w *writer) own(st assess.Statement) inheritedStatement {
	at, state := excerpt.Find(*st.Source, w.body.text)
	l := inheritedStatement{Statement: st, at: at}
	if p, ok := excerpt.Holding(w.body.paragraphs, at); ok {
		l.paragraph = p.Number
	} else if state == excerpt.Unmarked {
		l.paragraph = st.Source.Paragraph
	}
	return l
}

// told are the statements that a reader would get, as they are kept. What stands in a
// paragraph that nobody said counts as got.
func (s ofSecret) told(r reader) []assess.Statement {
	var list []assess.Statement
	for _, l := range s.lines {
		if l.paragraph == 0 || r.gets(l.paragraph) {
			list = append(list, l.Statement)
		}
	}
	return list
}

func (w *writer) look(out *DraftExposure, s ofSecret, r reader, choice map[string]int) error {
	out.Secret, out.Kept = office.Named{ID: s.kept.ID, Name: s.kept.File.Secret.Name}, s.kept.Version
	if s.trouble != nil {
		return w.show(out, &s, r)
	}
	var err error
	out.Writing, err = assess.Write(s.inquiry, r.Audience, s.told(r), choice, Viewpoint{}.limit(s.inquiry))
	if err != nil {
		return invalid.Errorf("%w", err)
	}
	for _, l := range s.lines {
		line, err := w.line(out, l, r)
		if err != nil {
			return err
		}
		out.Lines = append(out.Lines, line)
	}
	for _, p := range w.body.paragraphs {
		if !r.gets(p.Number) {
			out.Withheld++
		}
	}
	return w.show(out, &s, r)
}

func (w *writer) line(out *DraftExposure, l inheritedStatement, r reader) (WritingLine, error) {
	source := l.Source
	at, state := excerpt.Find(*source, w.body.text)
	line := WritingLine{ID: l.ID, Words: source.Words, Paragraph: l.paragraph, State: stateWords(state), Start: at.Start, End: at.End, Rung: source.Rung, Was: source.Was,
		Sets: []int{}, Known: slices.Contains(out.Writing.Known, l.ID), Narrowed: l.paragraph > 0 && !r.gets(l.paragraph), Unsure: l.unsure, Forms: l.forms()}
	if line.Words == "" {
		line.Words = l.Text
	}
	line.Choice = line.Rung
	if out.Writing.Then != nil {
		if n, ok := out.Writing.Then.Rungs[l.ID]; ok {
			line.Choice = n
		}
	}
	stands, _ := l.AsItStands()
	for i, set := range out.Writing.Sets {
		if slices.Contains(set.IDs, stands.ID) {
			line.Sets = append(line.Sets, i+1)
		}
	}
	if source.Document == w.draft.ID {
		return line, nil
	}
	// It is on another document: here it stands where its words were found.
	line.Start, line.End, line.State = l.at.Start, l.at.End, stateWords(excerpt.Standing)
	if line.Rung = 0; l.at.End == 0 {
		line.State = stateWords(excerpt.Unmarked)
	}
	from, err := w.tx.Handling(w.ctx, source.Document)
	line.From = &office.Named{ID: from.Document, Name: from.Title}
	return line, err
}

// forms are those in which it can stand.
func (l inheritedStatement) forms() []WritingForm {
	written := l.Source.Words
	if l.Source.Rung > 0 {
		written = l.Source.Was
	}
	list := []WritingForm{{Words: written, Where: l.Where}}
	for i, r := range l.Ladder {
		list = append(list, WritingForm{r.Text, r.Where, l.RungCost(i)})
	}
	return append(list, WritingForm{Words: withheldWords, Cost: l.RungCost(len(l.Ladder))})
}

// show cuts the text where statements begin and end.
func (w *writer) show(out *DraftExposure, s *ofSecret, _ reader) error {
	var marks []text.Span
	for _, l := range out.Lines {
		marks = append(marks, text.Span{Start: l.Start, End: l.End})
	}
	for _, p := range w.body.paragraphs {
		shown := WritingParagraph{Number: p.Number, Kind: p.Kind, Pieces: []WritingPiece{}, Lines: []string{}}
		for _, piece := range excerpt.Pieces(p.Span, marks) {
			as := WritingPiece{Text: w.body.text[piece.Start:piece.End], Lines: []string{}, Sets: []int{}}
			for _, i := range piece.In {
				as.Lines = append(as.Lines, out.Lines[i].ID)
				as.Sets = append(as.Sets, out.Lines[i].Sets...)
			}
			slices.Sort(as.Sets)
			as.Sets = slices.Compact(as.Sets)
			shown.Pieces = append(shown.Pieces, as)
		}
		for _, l := range out.Lines {
			if l.Paragraph == p.Number {
				shown.Lines = append(shown.Lines, l.ID)
			}
		}
		out.Text = append(out.Text, shown)
	}
	return nil
}

package secrets

import (
	"context"
	"errors"
	"slices"

	"barium/internal/assess"
	"barium/internal/assess/excerpt"
	"barium/internal/office"
	"barium/internal/office/act"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
	"barium/internal/text"
)

// SourceTexts are the texts from which statements about a secret can be taken.
type SourceTexts struct {
	SecretLine
	Texts []SourceText `json:"texts" nullable:"false"`
}

// A SourceText is one of them.
type SourceText struct {
	Kind  string `json:"kind" enum:"document,draft,publication"`
	ID    string `json:"id"`
	Title string `json:"title"`
	About string `json:"about,omitempty" doc:"of a publication: its outlet"`
	Taken int    `json:"taken" doc:"statements about this secret that are taken from it"`
}

// A MarkedText is a text with the statements that were taken from it.
type MarkedText struct {
	SecretLine
	Source     SourceText        `json:"source"`
	Paragraphs []MarkedParagraph `json:"paragraphs" nullable:"false"`
	Taken      []TakenStatement  `json:"taken" nullable:"false"`
	Vocabulary []string          `json:"vocabulary" nullable:"false" doc:"what a predicate can ask for"`
}

// A MarkedParagraph is one of its paragraphs, by sentences. Places are in bytes of the
// whole text.
type MarkedParagraph struct {
	Number    int              `json:"number"`
	Kind      string           `json:"kind"`
	Start     int              `json:"start"`
	Text      string           `json:"text"`
	Sentences []MarkedSentence `json:"sentences" nullable:"false"`
}

// A MarkedSentence is one of its sentences.
type MarkedSentence struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Words string `json:"words"`
}

// A TakenStatement is one that was taken from a text.
type TakenStatement struct {
	Secret    office.Named `json:"secret"`
	ID        string       `json:"id"`
	Paragraph int          `json:"paragraph"`
	State     string       `json:"state" enum:"unmarked,standing,moved,lost" doc:"whether its words stand where they were marked"`
	Start     int          `json:"start" doc:"where its words stand now"`
	End       int          `json:"end"`
	Words     string       `json:"words"`
}

// stateWords are an excerpt's states as the API has them.
func stateWords(s excerpt.State) string {
	return [...]string{excerpt.Unmarked: "unmarked", excerpt.Standing: "standing", excerpt.Moved: "moved", excerpt.Lost: "lost"}[s]
}

// SourceTexts lists the documents, drafts and publications of a secret's matter that
// somebody may read who works on it.
func (o *Office) SourceTexts(ctx context.Context, by, id string) (SourceTexts, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) (SourceTexts, error) {
		x, s, err := o.secretOf(ctx, tx, by, id)
		if err != nil {
			return SourceTexts{}, err
		}
		out := SourceTexts{Texts: []SourceText{}}
		if out.SecretLine, err = secretLine(ctx, tx, s, x); err != nil || !s.Works() {
			return out, err
		}
		if err := out.drafts(ctx, tx, x); err != nil {
			return out, err
		}
		err = o.filedTexts(ctx, tx, by, x, &out)
		return out, err
	})
}

func (out *SourceTexts) add(x KeptSecret, t SourceText) {
	if slices.ContainsFunc(out.Texts, func(have SourceText) bool { return have.ID == t.ID }) {
		return
	}
	for _, st := range x.File.Statements {
		if st.Source != nil && (st.Source.Document == t.ID || st.Source.Publication == t.ID) {
			t.Taken++
		}
	}
	out.Texts = append(out.Texts, t)
}

func (out *SourceTexts) drafts(ctx context.Context, tx Tx, x KeptSecret) error {
	list, err := tx.DraftsOn(ctx, x.Matter, x.Party)
	for _, d := range list {
		if err != nil {
			break
		}
		if d, err = tx.Draft(ctx, d.ID); err != nil {
			break
		}
		v, err := d.View()
		if err != nil {
			return err
		}
		out.add(x, SourceText{Kind: "draft", ID: d.ID, Title: d.Called(v)})
	}
	return err
}

// filedTexts are the party's documents on the matter, and what was published of any.
func (o *Office) filedTexts(ctx context.Context, tx Tx, by string, x KeptSecret, out *SourceTexts) error {
	list, err := tx.HandlingsOn(ctx, x.Matter)
	if err != nil {
		return err
	}
	var published []SourceText
	for _, h := range slices.Backward(list) {
		if h.Owner == x.Party {
			out.add(x, SourceText{Kind: "document", ID: h.Document, Title: h.Title})
		}
		if ok, err := o.house.WorksOn(ctx, tx, by, h); err != nil || !ok {
			if err != nil {
				return err
			}
			continue
		}
		found, err := tx.PublicationsOf(ctx, h.Document)
		if err != nil {
			return err
		}
		for _, p := range found {
			published = append(published, SourceText{Kind: "publication", ID: p.ID, Title: p.Title, About: p.Outlet})
		}
	}
	for _, p := range published {
		out.add(x, p)
	}
	return nil
}

// MarkText shows a text so that statements can be taken from it: a draft, a publication,
// or a document without marks, which the ledger is told of each time.
func (o *Office) MarkText(ctx context.Context, by, id string, of assess.Source) (MarkedText, error) {
	show := func(tx Tx, d *desk.Desk) (MarkedText, error) { return o.markText(ctx, tx, d, by, id, of) }
	if of.Document == "" {
		return act.Look(ctx, o.room, by, show)
	}
	err := o.house.SawDraft(ctx, by, of.Document)
	switch {
	case err == nil:
		return act.Look(ctx, o.room, by, show)
	case !errors.Is(err, share.ErrNotFound):
		return MarkedText{}, err
	}
	return act.Run(act.Unkeyed(ctx), o.room, by, show) // a document, whose original is shown
}

func (o *Office) markText(ctx context.Context, tx Tx, d *desk.Desk, by, id string, of assess.Source) (MarkedText, error) {
	x, s, err := o.secretOf(ctx, tx, by, id)
	if err != nil {
		return MarkedText{}, err
	}
	out := MarkedText{Paragraphs: []MarkedParagraph{}, Taken: []TakenStatement{}}
	if out.SecretLine, err = secretLine(ctx, tx, s, x); err != nil {
		return out, err
	}
	if err := o.sourced(ctx, tx, by, x.Matter, x.Party, assess.Statement{Source: &of}); err != nil {
		return out, err
	}
	body, shown, err := o.bodyFor(ctx, tx, d, by, of, &out.Source)
	if err != nil {
		return out, err
	}
	out.show(body, shown)
	if err := o.taken(ctx, tx, x, s, of, body, &out); err != nil {
		return out, err
	}
	q, err := o.inquiry(ctx, tx, x)
	if err == nil {
		out.Vocabulary = vocabulary(q)
	}
	return out, err
}

// A body is a text in paragraphs.
type body struct {
	text       string
	paragraphs []excerpt.Paragraph
}

// bodyFor is a text for somebody to read, and the paragraphs of it that they may.
func (o *Office) bodyFor(ctx context.Context, tx Tx, d *desk.Desk, by string, of assess.Source, as *SourceText) (body, []int, error) {
	b, t, err := o.bodyOf(ctx, tx, of)
	if *as = t; err != nil || t.Kind != "document" {
		return b, nil, err
	}
	may, err := d.ShowOriginal(ctx, of.Document)
	if err != nil {
		return body{}, nil, o.house.Hide(ctx, tx, by, of.Document, err)
	}
	return b, append([]int{}, may.Paragraphs...), nil
}

// bodyOf is a text as statements are taken from it. It asks nobody who may read it.
func (o *Office) bodyOf(ctx context.Context, tx Tx, of assess.Source) (body, SourceText, error) {
	if of.Publication != "" {
		p, err := tx.Publication(ctx, of.Publication)
		return body{p.Text, excerpt.Plain(p.Text)}, SourceText{Kind: "publication", ID: p.ID, Title: p.Title, About: p.Outlet}, err
	}
	draft, err := tx.Draft(ctx, of.Document)
	if err == nil {
		v, err := draft.View()
		if err != nil {
			return body{}, SourceText{}, err
		}
		return body{v.Text, excerpt.Paragraphs(v)}, SourceText{Kind: "draft", ID: draft.ID, Title: draft.Called(v)}, nil
	}
	if !errors.Is(err, share.ErrNotFound) {
		return body{}, SourceText{}, err
	}
	e, err := o.house.Edition(ctx, tx, of.Document)
	if err != nil {
		return body{}, SourceText{}, err
	}
	return body{e.View.Text, excerpt.Paragraphs(e.View)}, SourceText{Kind: "document", ID: of.Document, Title: e.Title}, nil
}

func (out *MarkedText) show(b body, only []int) {
	for _, p := range b.paragraphs {
		if only != nil && !slices.Contains(only, p.Number) {
			continue
		}
		m := MarkedParagraph{Number: p.Number, Kind: p.Kind, Start: p.Start, Text: b.text[p.Start:p.End], Sentences: []MarkedSentence{}}
		for _, at := range p.Sentences(b.text) {
			m.Sentences = append(m.Sentences, MarkedSentence{at.Start, at.End, b.text[at.Start:at.End]})
		}
		out.Paragraphs = append(out.Paragraphs, m)
	}
}

// taken lists what was taken from a text about any secret of the party's on the matter.
func (o *Office) taken(ctx context.Context, tx Tx, x KeptSecret, s office.Seat, of assess.Source, b body, out *MarkedText) error {
	secrets, err := tx.SecretsOn(ctx, x.Matter)
	for _, k := range secrets {
		if k.Party != x.Party || !assesses(s, k.Party) {
			continue
		}
		for _, st := range k.File.Statements {
			if st.Source == nil || st.Source.Document != of.Document || st.Source.Publication != of.Publication {
				continue
			}
			at, state := excerpt.Find(*st.Source, b.text)
			t := TakenStatement{Secret: office.Named{ID: k.ID, Name: k.File.Secret.Name}, ID: st.ID, Paragraph: st.Source.Paragraph, State: stateWords(state), Start: at.Start, End: at.End, Words: st.Source.Words}
			if t.Words == "" {
				t.Words = st.Text
			}
			if k.ID == x.ID {
				out.Source.Taken++
			}
			out.Taken = append(out.Taken, t)
		}
	}
	return err
}

// placed refuses a stretch that isn't in its text, and says in which paragraph it is. A
// place that was kept before stays as it is, also where its words are gone.
func (o *Office) placed(ctx context.Context, tx Tx, x KeptSecret, st *assess.Statement) error {
	if err := st.Source.Check(len(st.Ladder)); err != nil || st.Source == nil || st.Source.End == 0 {
		return err
	}
	for _, have := range x.File.Statements {
		if have.ID == st.ID && have.Source != nil && sameStretch(*have.Source, *st.Source) {
			return nil
		}
	}
	b, _, err := o.bodyOf(ctx, tx, *st.Source)
	if err != nil {
		return err
	}
	if _, state := excerpt.Find(*st.Source, b.text); state != excerpt.Standing {
		return invalid.In("source", "“%s” does not stand at bytes %d to %d of the text: mark it anew", st.Source.Words, st.Source.Start, st.Source.End)
	}
	p, ok := excerpt.Holding(b.paragraphs, text.Span{Start: st.Source.Start, End: st.Source.End})
	if !ok {
		return invalid.In("source", "“%s” runs over more than one paragraph: mark a stretch of one", st.Source.Words)
	}
	at := *st.Source
	at.Paragraph = p.Number
	st.Source = &at
	return nil
}

func sameStretch(a, b assess.Source) bool {
	return a.Document == b.Document && a.Publication == b.Publication && a.Start == b.Start && a.End == b.End && a.Words == b.Words
}

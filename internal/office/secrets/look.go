package secrets

import (
	"context"
	"slices"
	"time"

	"barium/internal/assess"
	"barium/internal/exposure"
	"barium/internal/office/act"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
)

// A SecretView is a secret as one audience can infer it, with what can be asked next.
type SecretView struct {
	SecretLine
	Secret     assess.Secret      `json:"secret"`
	Said       []assess.Statement `json:"said" nullable:"false" doc:"the statements, with who was told what, as the ledger knows it too"`
	Audiences  []Standpoint       `json:"audiences" nullable:"false"`
	Picture    assess.Picture     `json:"picture"`
	Tries      int                `json:"tries" doc:"guesses that somebody is given"`
	InTries    float64            `json:"inTries" doc:"chance that one of them is right: the sum of so many largest probabilities"`
	Readings   map[string]string  `json:"readings" doc:"of statements that are taken otherwise than as stated"`
	Why        *Whyout            `json:"why,omitempty" doc:"why the candidate that was asked about is excluded"`
	Vocabulary []string           `json:"vocabulary" nullable:"false" doc:"what a predicate can ask for"`
}

// A Standpoint is an audience at a glance, now.
type Standpoint struct {
	Name  string `json:"name"`
	Left  int    `json:"left" doc:"0 where what it heard can't all be true"`
	Lost  bool   `json:"lost"`
	Heard int    `json:"heard" doc:"statements"`
}

// A Whyout says why a candidate is excluded: by these statements, none if it remains.
type Whyout struct {
	Candidate string         `json:"candidate"`
	Possible  bool           `json:"possible" doc:"it is in the world, and the prior gives it a chance"`
	By        []assess.Heard `json:"by" nullable:"false"`
}

// A Viewpoint is from where a secret is looked at.
type Viewpoint struct {
	Audience string            // "" for the one that knows most
	At       int               // how many of its events it has heard; -1 for all
	Readings map[string]string // by statement: "face" at face value, "aside" set aside
	Why      string            // a candidate that is asked about
	Longer   bool              // search for seconds, not for moments
	Tries    int               // how many guesses somebody has; 0 for three
}

// someTries is how many guesses somebody is given where nobody says.
const someTries = 3

// How long searches take for a page, and where somebody waits for more.
const (
	shortly = 30 * time.Millisecond
	atWill  = 5 * time.Second
)

// limit bounds the searches of one look. Shares beyond 22 statements are sampled; how
// often goes by what a sample costs.
func (v Viewpoint) limit(q *exposure.Inquiry) assess.Limit {
	patience, work := shortly, 3_000_000
	if v.Longer {
		patience, work = atWill, 300_000_000
	}
	began := time.Now()
	each := 1 + len(q.Statements)*(q.World.Len()/64+1)
	return assess.Limit{Plans: 3, Draws: max(4, min(work/each, 5000)), Stop: func() bool { return time.Since(began) > patience }}
}

// SecretView shows a secret to somebody who may know of it.
func (o *Office) SecretView(ctx context.Context, by, id string, from Viewpoint) (SecretView, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) (SecretView, error) {
		x, s, err := o.secretOf(ctx, tx, by, id)
		if err != nil {
			return SecretView{}, err
		}
		line, err := secretLine(ctx, tx, s, x)
		if err != nil {
			return SecretView{}, err
		}
		f, err := o.told(ctx, tx, x)
		if err != nil {
			return SecretView{}, err
		}
		q, err := o.inquiry(ctx, tx, x)
		if err != nil {
			return SecretView{}, err
		}
		out := SecretView{SecretLine: line, Secret: x.File.Secret, Said: append([]assess.Statement{}, f.Statements...), Readings: map[string]string{},
			Vocabulary: vocabulary(q)}
		return out, out.seen(q, from)
	})
}

// vocabulary is what a predicate can ask for.
func vocabulary(q *exposure.Inquiry) []string {
	return slices.Compact(slices.Sorted(slices.Values(append(q.World.Attributes(), q.World.Relations()...))))
}

// maxSuggestions is how many predicates are suggested.
const maxSuggestions = 400

// Suggestions are predicates in the words of a secret's world, for somebody who writes
// a statement.
func (o *Office) Suggestions(ctx context.Context, by, id string) ([]string, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) ([]string, error) {
		x, _, err := o.secretOf(ctx, tx, by, id)
		if err != nil {
			return nil, err
		}
		w, err := o.world(ctx, tx, x, x.File.Secret)
		if err != nil {
			return nil, misstated(err)
		}
		return w.Suggest(maxSuggestions), nil
	})
}

func (out *SecretView) seen(q *exposure.Inquiry, from Viewpoint) error {
	who, err := out.audiences(q, from.Audience)
	if err != nil {
		return err
	}
	readings, err := from.readings(out.Readings)
	if err != nil {
		return err
	}
	if out.Picture, err = assess.Look(q, who, from.At, readings, from.limit(q)); err != nil {
		return invalid.Errorf("%w", err)
	}
	if out.Tries = from.Tries; out.Tries < 1 {
		out.Tries = someTries
	}
	out.InTries = out.Picture.InTries(out.Tries)
	if from.Why != "" {
		out.Why = out.whyout(q, who, from.Why)
	}
	return nil
}

// audiences lists them, and finds the one that is asked for, or that knows most.
func (out *SecretView) audiences(q *exposure.Inquiry, name string) (exposure.Audience, error) {
	list := out.Secret.Audiences(q)
	chosen, least := -1, 0
	for i, a := range list {
		v := q.View(a, exposure.Always)
		s := Standpoint{Name: assess.NameOf(a), Heard: len(v.Events)}
		if answer, err := v.Answer(); err == nil {
			s.Left, s.Lost = len(answer.Candidates), answer.Harmed
		}
		out.Audiences = append(out.Audiences, s)
		if name == s.Name || name == "" && (i == 0 || s.Left < least) {
			chosen, least = i, s.Left
		}
	}
	if chosen < 0 {
		return exposure.Audience{}, invalid.In("audience", "nobody by the name %q was told anything of this", name)
	}
	return list[chosen], nil
}

func (v Viewpoint) readings(shown map[string]string) (map[string]exposure.Reading, error) {
	m := map[string]exposure.Reading{}
	for id, word := range v.Readings {
		as, ok := map[string]exposure.Reading{"face": exposure.FaceValue, "aside": exposure.SetAside}[word]
		if !ok {
			return nil, invalid.In("readings", "reading %q of %q: want face or aside", word, id)
		}
		m[id], shown[id] = as, word
	}
	return m, nil
}

func (out *SecretView) whyout(q *exposure.Inquiry, who exposure.Audience, name string) *Whyout {
	w := &Whyout{Candidate: name, By: []assess.Heard{}}
	reasons, possible := q.View(who, exposure.Always).First(out.Picture.At).Why(name)
	w.Possible = possible
	for _, r := range reasons {
		to := assess.NameOf(r.To)
		w.By = append(w.By, assess.Heard{ID: r.ID, Text: r.Text, By: r.By, To: to, When: assess.Written(r.At), Private: to != assess.NameOf(exposure.Public())})
	}
	return w
}

// SecretFile is a secret and its statements as 'barium assess' reads them, with what
// the ledger knows of who was told what; and its world's file.
func (o *Office) SecretFile(ctx context.Context, by, id string) (assess.File, WorldIn, error) {
	type both struct {
		file  assess.File
		world WorldIn
	}
	b, err := act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) (both, error) {
		x, _, err := o.secretOf(ctx, tx, by, id)
		if err != nil {
			return both{}, err
		}
		f, err := o.told(ctx, tx, x)
		if err != nil {
			return both{}, err
		}
		w, err := tx.World(ctx, x.World, x.WorldVersion)
		return both{f, WorldIn{w.Name, w.Data}}, err
	})
	return b.file, b.world, err
}

// WorldsFor lists the worlds that are kept on a matter, of the person's party.
func (o *Office) WorldsFor(ctx context.Context, by, matter string) ([]WorldLine, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) ([]WorldLine, error) {
		s, err := o.house.Seat(ctx, tx, by, matter)
		if err != nil {
			return nil, err
		}
		list := []WorldLine{}
		if !s.Works() {
			return list, nil
		}
		worlds, err := tx.WorldsOn(ctx, matter, s.Party.ID)
		for _, w := range worlds {
			list = append(list, WorldLine{w.ID, w.Name, w.Version, w.Candidates})
		}
		return list, err
	})
}

package web_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"barium/internal/assess"
	"barium/internal/demo/affair"
	"barium/internal/ledger"
	"barium/internal/office/secrets"
	"barium/internal/share"
	"barium/internal/share/policy"
	"barium/internal/store"
	"barium/internal/web/webtest"
	"barium/receipt"
)

// olderCase is the affair's older case as a clerk brings it in.
func olderCase(t testing.TB, h *webtest.House) secrets.SecretLine {
	t.Helper()
	world, said := affair.Source()
	f, err := assess.Read(said)
	must(t, err)
	s, err := h.Secrets.KeepSecret(t.Context(), h.People["clerk"].ID, secrets.SecretIn{Matter: h.Matter.ID, Content: &secrets.WorldIn{Name: "Countries", Data: world}, File: f})
	must(t, err)
	return s
}

func viewed(t testing.TB, h *webtest.House, who, id string, from secrets.Viewpoint) secrets.SecretView {
	t.Helper()
	v, err := h.Secrets.SecretView(t.Context(), h.People[who].ID, id, from)
	must(t, err)
	return v
}

var heardAll = secrets.Viewpoint{At: -1}

// What the house keeps says what the files say; and goes out as it came in.
func TestSecretFromFiles(t *testing.T) {
	h := webtest.New(t)
	s := olderCase(t, h)
	for _, who := range []string{"clerk", "second", "officer", "auditor"} {
		v := viewed(t, h, who, s.ID, heardAll)
		if v.Picture.Left != 1 || v.Picture.Candidates[0].Name != "Denmark" || !v.Picture.Lost || !v.Picture.Complete || len(v.Picture.MinimalSets) != 5 {
			t.Errorf("%s: %+v", who, v.Picture)
		}
		if v.MayChange != (who == "clerk") {
			t.Errorf("%s may change it: %v", who, v.MayChange)
		}
	}
	early := viewed(t, h, "clerk", s.ID, secrets.Viewpoint{Audience: "public", At: 2, Why: "France"})
	if early.Picture.Left != 8 || early.Picture.Lost || early.Why.By[0].ID != "crown" || len(early.Picture.Moments) != 5 {
		t.Errorf("after two statements: %+v, %+v", early.Picture, early.Why)
	}
	doubted := viewed(t, h, "clerk", s.ID, secrets.Viewpoint{Audience: "public", At: -1, Readings: map[string]string{"crown": "aside", "border": "aside"}})
	if doubted.Picture.Left != 5 {
		t.Errorf("with two lines set aside %d are left", doubted.Picture.Left)
	}
	w, err := h.Secrets.Withholding(t.Context(), h.People["clerk"].ID, s.ID, secrets.Viewpoint{Audience: "public", At: -1}, map[string]int{"crown": 1})
	if must(t, err); !slices.Equal(w.Plans[0].Changes, []string{"withhold “a service of the crown”", "withhold “with a land border to a single neighbour”"}) ||
		!w.Plans[0].Optimal || w.Plans[0].Left != 5 || w.Plans[0].KnownPolicy != 1 || w.Chosen.Kept || w.Chosen.Cost != 1 {
		t.Errorf("%+v", w)
	}
	f, world, err := h.Secrets.SecretFile(t.Context(), h.People["auditor"].ID, s.ID)
	must(t, err)
	written, err := f.YAML()
	must(t, err)
	again, err := assess.Read(written)
	must(t, err)
	q, err := again.Inquiry(world.Data)
	must(t, err)
	a, err := assess.Make(q, again.Secret.Audiences(q), assess.Limit{Plans: 1})
	if must(t, err); a.Pivotal != "ferry" || a.Withhold[0].CandidatesLeft != 5 {
		t.Errorf("%+v", a)
	}
}

// Nobody else knows that there is a secret; nobody but a clerk changes it; and no
// event says what it is.
func TestWhoKnowsOfASecret(t *testing.T) {
	h := webtest.New(t)
	s := olderCase(t, h)
	for _, who := range []string{"reader", "further", "stranger", "custodian", "registrar"} {
		if _, err := h.Secrets.SecretView(t.Context(), h.People[who].ID, s.ID, heardAll); !errors.Is(err, share.ErrNotFound) {
			t.Errorf("%s: %v", who, err)
		}
		if list, err := h.Secrets.Secrets(t.Context(), h.People[who].ID); err != nil || len(list) > 0 {
			t.Errorf("%s: %v, %v", who, list, err)
		}
	}
	st := assess.Statement{ID: "eu", Where: "c.eu"}
	var refusal *policy.Refusal
	for _, who := range []string{"second", "officer", "auditor"} {
		if _, err := h.Secrets.KeepStatement(t.Context(), h.People[who].ID, s.ID, s.Version, st); !errors.As(err, &refusal) {
			t.Errorf("%s: %v", who, err)
		}
	}
	next, err := h.Secrets.KeepStatement(t.Context(), h.People["clerk"].ID, s.ID, s.Version, st)
	if must(t, err); next.Version != s.Version+1 || next.Statements != s.Statements+1 {
		t.Errorf("%+v", next)
	}
	if _, err := h.Secrets.KeepStatement(t.Context(), h.People["clerk"].ID, s.ID, s.Version, st); err == nil || !strings.Contains(err.Error(), "meanwhile") {
		t.Errorf("a second change of one version: %v", err)
	}
	_, err = h.Secrets.RemoveStatement(t.Context(), h.People["clerk"].ID, s.ID, next.Version, "eu")
	must(t, err)
	told := 0
	must(t, h.Store.View(t.Context(), func(tx *store.Tx) error {
		return ledger.Events(t.Context(), tx, 0, func(e receipt.Event) error {
			b, err := e.Marshal()
			if kind, _, _ := strings.Cut(e.Type, "."); kind == "secret" || kind == "statement" || kind == "world" {
				told++
				for _, word := range []string{"crown", "ferry", "Denmark", "whose man"} {
					if strings.Contains(string(b), word) {
						t.Errorf("%s says %q", e.Type, word)
					}
				}
			}
			return err
		})
	}))
	if told != 2+6+2 {
		t.Errorf("%d events", told)
	}
}

// A statement in a document is told to whoever was released the document, when it
// was, and to their party, and to nobody else.
func TestToldByTheLedger(t *testing.T) {
	h := webtest.New(t)
	s := olderCase(t, h)
	in := assess.Statement{ID: "kingdom", Text: "a kingdom", Where: "c.monarchy && c.eu", Source: &assess.Source{Document: h.Document, Paragraph: 2}}
	s, err := h.Secrets.KeepStatement(t.Context(), h.People["clerk"].ID, s.ID, s.Version, in)
	must(t, err)
	if v := viewed(t, h, "clerk", s.ID, heardAll); len(v.Audiences) != 2 {
		t.Errorf("before any release: %+v", v.Audiences)
	}
	h.Release(t, h.Document, "further")
	v := viewed(t, h, "clerk", s.ID, secrets.Viewpoint{Audience: "Inés Calderón at Santa Rilla Harbour Police", At: -1})
	last := v.Picture.Moments[len(v.Picture.Moments)-1]
	if last.ID != "kingdom" || !last.Private || last.When == "" {
		t.Errorf("%+v", v.Picture.Moments)
	}
	if p := viewed(t, h, "clerk", s.ID, secrets.Viewpoint{Audience: "public", At: -1}).Picture; len(p.Moments) != 5 {
		t.Errorf("the public heard %d", len(p.Moments))
	}
	for source, st := range map[string]assess.Source{"another": {Document: "D-none"}, "no publication": {Publication: "N-none"}} {
		in.Source = &st
		if _, err := h.Secrets.KeepStatement(t.Context(), h.People["clerk"].ID, s.ID, s.Version, in); err == nil || !strings.Contains(err.Error(), "source") {
			t.Errorf("%s: %v", source, err)
		}
	}
}

package browsertest_test

import (
	"slices"
	"testing"

	"barium/internal/assess"
	"barium/internal/demo/affair"
	"barium/internal/office"
	"barium/internal/office/secrets"
	"barium/internal/share/terms"
	"barium/internal/web/browsertest"
	"barium/internal/web/webtest"
)

const cover = "# The courier\n\nThe officers looked at the lock on Monday, although it was raining. A service of the crown paid for his lodgings. It is not clear who closed it.\n\n" +
	"They began at once, although it was late. The country has a land border to a single neighbour, as is known.\n"

// TestWhileItIsWritten: a clerk marks a sentence of a draft with the mouse and says of
// whom it is true, sees which sentences together give the older case's country away,
// withholds what is proposed, and releases the draft with nobody to ask.
func TestWhileItIsWritten(t *testing.T) {
	h := webtest.New(t)
	id, secret := courier(t, h)
	tab := browsertest.As(t, webtest.Serve(t, h), "clerk")
	tab.Go("/secrets/" + secret)
	reach(t, tab, `main a[href$="/texts"]`)
	tab.Look("source-texts")
	reach(t, tab, `main a[href$="/text?document=`+id+`"]`)
	tab.Click(`.sentence:has(mark)`)
	await(t, tab, "Paragraph 2: “A service of the crown paid for his lodgings.”")
	tab.Drag("has a land border to a single neighbour")
	await(t, tab, "Paragraph 3: “has a land border to a single neighbour”")
	tab.Look("marking")
	reach(t, tab, `form.marking button`)
	sees(t, tab, "has a land border to a single neighbour", "Paragraph 3 of “The courier”")
	tab.Fill("#id", "border")
	put(tab, "#suggestion", "size(c.borders) == 1")
	tab.Look("statement-from-a-text")
	reach(t, tab, `button[value="keep"]`)
	sees(t, tab, "The statement is kept")

	tab.Go("/documents/" + id)
	reach(t, tab, `.stages a[href$="/exposure"]`)
	sees(t, tab, "5 → 1 left", "Set 1", "Set 2", "blur to: Somebody paid for his lodgings.")
	if n := tab.Count(".told.s1") + tab.Count(".told.s2"); n != 2 {
		t.Errorf("%d underlined stretches", n)
	}
	tab.Click("#propose")
	await(t, tab, "With what is ticked")
	sees(t, tab, "5 left: kept")
	tab.Look("draft-exposure")
	reach(t, tab, `form.writing p.acts button:not([formmethod])`)
	sees(t, tab, "The text is changed", "The country [withheld], as is known", "Undo", "5 left: kept", "No set of statements gives it away", "The cheapest way is taken")
	tab.Look("draft-exposure-changed")

	reach(t, tab, `.stages li:last-child a`)
	reach(t, tab, `main form[action$="/file"] button`)
	reach(t, tab, `main a[href$="/release"]`)
	tab.Fill("#q", "Calder")
	reach(t, tab, ".find button")
	tab.Click(`input[name=to]`)
	reach(t, tab, `main button[formaction$="/preview"]`)
	sees(t, tab, "What they could then infer", "5 now, 5 then")
	reach(t, tab, `main form[action$="/release"] button`)
	sees(t, tab, "It is released")
}

// courier is the older case, published but for two of its lines: one stands in a draft
// and is marked there.
func courier(t *testing.T, h *webtest.House) (draft, secret string) {
	t.Helper()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	clerk := h.People["clerk"].ID
	countries, said := affair.Source()
	f, err := assess.Read(said)
	must(err)
	draft = bring(t, h, cover)
	must(h.SetTerms(t.Context(), clerk, draft, 1, office.DraftTerms{Terms: terms.Simple(terms.AmberStrict, h.Parties["rilla"].ID), Coalition: 2}))
	var crown assess.Statement
	f.Statements = slices.DeleteFunc(f.Statements, func(st assess.Statement) bool {
		if st.ID == "crown" {
			crown = st
		}
		return st.ID == "crown" || st.ID == "border"
	})
	s, err := h.Secrets.KeepSecret(t.Context(), clerk, secrets.SecretIn{Matter: h.Matter.ID, Content: &secrets.WorldIn{Name: "Countries", Data: countries}, File: f})
	must(err)
	text, err := h.Secrets.MarkText(t.Context(), clerk, s.ID, assess.Source{Document: draft})
	must(err)
	x := text.Paragraphs[1].Sentences[1]
	crown.To, crown.Source = nil, &assess.Source{Document: draft, Start: x.Start, End: x.End, Words: x.Words}
	crown.Ladder = []assess.Rung{{Where: "c.monarchy || c.nato", Text: "Somebody paid for his lodgings."}}
	_, err = h.Secrets.KeepStatement(t.Context(), clerk, s.ID, s.Version, crown)
	must(err)
	return draft, s.ID
}

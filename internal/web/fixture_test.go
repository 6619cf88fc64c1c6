package web_test

import (
	"testing"

	"barium/internal/share/terms"
	"barium/internal/store"
	"barium/internal/web/webtest"
)

// slow is a short report with places where its wording varies.
const slow = `# On the slow pumps

The engineers began their work on Monday, although the weather was bad. They found that the pumps were old and that the pipes were too narrow.

It is not clear who ordered the valves to be closed. However, the log shows that somebody did so before the water rose.

Because the gates were shut, the lower town was flooded within a few hours. Nobody was hurt, but many people lost their homes.
`

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func labels() []terms.Label { return []terms.Label{terms.Amber, terms.AmberStrict, terms.Green} }

func strict(h *webtest.House) terms.Terms {
	return terms.Simple(terms.AmberStrict, h.Parties["halvern"].ID, h.Parties["rilla"].ID)
}

func copiesOf(t testing.TB, h *webtest.House, document string) (n int) {
	t.Helper()
	must(t, h.Store.View(t.Context(), func(tx *store.Tx) (err error) {
		n, err = tx.CountCopies(t.Context(), document)
		return err
	}))
	return n
}

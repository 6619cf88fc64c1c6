package demo

import (
	"maps"
	"net/http"
	"testing"

	"barium/internal/app"
	"barium/internal/demo/affair"
)

// spreadIs holds what the watch left in the story's home to the story: the
// Lantern and those that go back to it were sighted and nobody else, and who
// copied whom came out.
func spreadIs(t *testing.T, home string) {
	t.Helper()
	h, err := app.Open(t.Context(), home)
	if err != nil {
		t.Fatal(err)
	}
	defer h.Close()
	list, err := h.Spreads(t.Context(), "")
	if err != nil || len(list) != 1 {
		t.Fatalf("%d documents were sighted, %v", len(list), err)
	}
	outlet, parent := map[string]string{"": ""}, map[string]string{}
	for _, p := range list[0].Publications {
		outlet[p.ID] = p.Outlet
	}
	for _, p := range list[0].Publications {
		parent[p.Outlet] = outlet[p.Parent]
		if p.Probability < .5 || p.Strength < .5 || p.Title == "" || p.Basis != "stated" {
			t.Errorf("%+v is not as sure as the story has it", p)
		}
	}
	want := map[string]string{
		affair.Lantern: "", "Dunmouth Courier": affair.Lantern,
		"The Coast Post": "Dunmouth Courier", "The Halvern Herald": affair.Lantern,
	}
	if !maps.Equal(parent, want) {
		t.Errorf("who copied whom: %v, want %v", parent, want)
	}
	sources, err := h.Sources(t.Context())
	if err != nil || len(sources) != 30 {
		t.Errorf("%d sources are under watch, %v", len(sources), err)
	}
	for _, s := range sources {
		if s.Failures != 0 {
			t.Errorf("%s failed: %+v", s.Address, s.Health)
		}
	}
}

// A newsstand serves feeds and pages until it is closed, and nobody afterwards.
func TestNewsstand(t *testing.T) {
	bell := affair.Paper{Name: "The Bell", Slug: "bell", Articles: []affair.Printed{{Slug: "fair", Headline: "Fair opens"}}}
	n, err := openNewsstand(t.Context(), []affair.Paper{bell})
	if err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]int{"/bell/feed": http.StatusOK, "/bell/fair": http.StatusOK, "/bell/other": http.StatusNotFound} {
		answer, err := http.Get(n.address + path)
		if err != nil {
			t.Fatal(err)
		}
		answer.Body.Close()
		if answer.StatusCode != want {
			t.Errorf("%s: %s, want %d", path, answer.Status, want)
		}
	}
	n.close()
	if answer, err := http.Get(n.address + "/bell/feed"); err == nil {
		answer.Body.Close()
		t.Errorf("closed, it still serves: %s", answer.Status)
	}
}

func TestPercentIsNeverCertain(t *testing.T) {
	for p, want := range map[float64]string{1: "over 99 %", .995: "over 99 %", .77: "77 %", 0: "under 1 %"} {
		if got := percent(p); got != want {
			t.Errorf("%v is told as %q, want %q", p, got, want)
		}
	}
}

func TestPassagesByKind(t *testing.T) {
	got := passages([]app.Sighting{
		{Kind: "edited", Words: 20, Strength: .987}, {Kind: "verbatim", Words: 9, Strength: 1}, {Kind: "edited", Words: 5, Strength: .999},
	})
	if want := "1 word for word (9 words), 2 edited (25 words); strength 0.98 or more"; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

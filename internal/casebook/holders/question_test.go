package holders

import "testing"

// A name that may be somebody's counts for them: punctuation, titles, case and order
// don't keep it from that.
func TestAlike(t *testing.T) {
	for _, c := range []struct {
		said, registered string
		want             bool
	}{
		{"Brandt", "Oskar Brandt", true},
		{"BRANDT, O.", "Oskar Brandt", true},
		{"Insp. Brandt-Weiss", "Oskar Brandt", true},
		{"the young Calderón", "Inés Calderón", true},
		{"O. B.", "Oskar Brandt", true}, // too short to tell
		{"李", "Oskar Brandt", true},
		{"Jo Kerr", "Oskar Brandt", false},
		{"Oscar Brand", "Oskar Brandt", false},
	} {
		if got := alike(c.said, c.registered); got != c.want {
			t.Errorf("%q for %q: %v", c.said, c.registered, got)
		}
	}
}

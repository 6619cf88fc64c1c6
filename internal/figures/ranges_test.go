package figures

import "testing"

func TestRanges(t *testing.T) {
	for want, list := range map[string][]int{
		"": nil, "4": {4}, "1–2": {1, 2}, "2 and 9": {2, 9}, "2, 4–6 and 9": {2, 4, 5, 6, 9}, "1–3, 5 and 7–8": {1, 2, 3, 5, 7, 8},
	} {
		if got := Ranges(list); got != want {
			t.Errorf("%v: %q, want %q", list, got, want)
		}
	}
}

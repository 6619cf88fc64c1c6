package terms

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

const whole = `{"audience":[{"parties":["PA"],"people":["PB-1"]}],"conditions":{"attribution":"must-not"},"embargo":"2026-11-23T12:00:00Z[Europe/London]",` +
	`"expires":"2027-01-01T00:00:00+01:00[Europe/Paris]","labels":["TLP:AMBER"],"onward":1,"paragraphs":{"2":[{"people":["PB-1"]}],"3":[]},"v":1}`

func TestParse(t *testing.T) {
	got, err := Parse([]byte(whole))
	if err != nil || got.String() != whole {
		t.Fatalf("%s, %v", got, err)
	}
	if got.MayRead(3, "PB-1", "PB") || !got.MayRead(2, "PB-1", "PB") || got.MayRead(2, "PA-1", "PA") || !got.MayRead(1, "PA-1", "PA") {
		t.Error("paragraphs are not for whom they say")
	}
	for in, want := range map[string]string{
		`{}`: "version 0", `{"v":2,"labels":["TLP:RED"],"onward":0}`: "newer", `{"v":1,"onward":0,"labels":[]}`: "no label",
		`{"v":1,"labels":["TLP:PINK"]}`: "not a TLP", `{"v":1,"labels":["tlp:red"]}`: "write it as", `{"v":1,"labels":["TLP:RED"],"onward":-1}`: "0 to 100",
		`{"v":1,"labels":["TLP:RED"],"audiance":[]}`: "unknown field", `{"v":1,"labels":["TLP:RED"],"labels":["TLP:CLEAR"]}`: "twice",
		`{"v":1,"labels":["TLP:RED"],"Labels":["TLP:CLEAR"]}`: "capitals", `{"v":1,"labels":["TLP:RED"]} {}`: "follows", `{"v":1,"labels":["TLP:RED"]}]`: "",
		`{"v":1,"labels":["TLP:RED"],"audience":[{"everyone":true,"people":["x"]}]}`: "decide", `{"v":1,"labels":["TLP:RED"],"audience":[{"people":["a b"]}]}`: "not the id",
		`{"v":1,"labels":["TLP:RED"],"paragraphs":{"0":[]}}`: "from 1", `{"v":1,"labels":["TLP:RED"],"paragraphs":{"01":[]}}`: "from 1",
		`{"v":1,"labels":["TLP:RED"],"embargo":"soon"}`: "embargo", `{"v":1,"labels":["TLP:RED"],"conditions":{"a b":"x"}}`: "small letters",
		`{"v":1,"labels":["TLP:RED"],"conditions":{"a":""}}`: "condition", strings.Repeat(`[`, 99): "deeply", strings.Repeat(" ", maxBytes+1): "bytes", ``: "EOF",
	} {
		if _, err := Parse([]byte(in)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.80s: %v", in, err)
		}
	}
}

func TestEmptyAudienceIsNobody(t *testing.T) {
	for _, audience := range []string{`[]`, `[{}]`, `null`, `[{"parties":[],"people":[]}]`, `[{"everyone":true},{}]`, `[{"parties":["PA"]},{"parties":["PB"]}]`, `[{"everyone":false}]`} {
		got, err := Parse([]byte(`{"v":1,"labels":["TLP:CLEAR"],"onward":0,"audience":` + audience + `}`))
		if err != nil || !got.Audience.Nobody() || got.MayRead(0, "PA-1", "PA") || got.MayRead(0, "", "") {
			t.Errorf("%s: %s, %v", audience, got, err)
		}
	}
	if Parties("PA").Holds("", "") || People("PA-1").Holds("", "PA") {
		t.Error("somebody without a name is in an audience")
	}
}

func TestCanonicalComesBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := drawTerms(t)
		got, err := Parse(want.Canonical())
		if err != nil || got.String() != want.String() {
			t.Fatalf("%s\n%s\n%v", want, got, err)
		}
	})
}

// FuzzParse: whatever is taken has one canonical form, is no wider than itself,
// and lets nobody in who is not named.
func FuzzParse(f *testing.F) {
	for _, s := range []string{whole, `{"v":1,"labels":["TLP:CLEAR"],"onward":100,"audience":[{"everyone":true}]}`,
		`{"v":1,"labels":["TLP:AMBER","TLP:AMBER+STRICT"],"onward":0,"conditions":{"keep_in_a_safe":"x y","attribution":"must must-not"}}`,
		`{"v":1,"labels":["TLP:RED"],"paragraphs":{"7":[{"parties":["PA"]},{"people":["PA-1"]}]}}`, `{"v":1,"labels":["TLP:RED"],"expires":"2026-10-25T01:30:00Z[Europe/London]"}`,
		`{"v":1,"v":1}`, `[]`, `{"labels":`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		got, err := Parse(b)
		if err != nil {
			return
		}
		again, err := Parse(got.Canonical())
		if err != nil || again.String() != got.String() {
			t.Fatalf("%s\n%s\n%v", got, again, err)
		}
		if wider := got.Wider(again); len(wider) > 0 {
			t.Fatalf("%s is wider than itself: %v", got, wider)
		}
		if joined := got.And(again); joined.String() != got.String() && len(got.Conditions.Unknown()) == 0 {
			t.Fatalf("%s\n%s", got, joined)
		}
		if got.MayRead(0, "nobody we know", "nowhere") && !strings.Contains(string(b), "everyone") {
			t.Fatalf("%s", got)
		}
	})
}

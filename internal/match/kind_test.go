package match

import (
	"strings"
	"testing"
)

// Every kind of reuse is told by its name.
func TestKinds(t *testing.T) {
	report := "The engineer Matthias Pell found on 14 October 1962 that 3,400 barrels had left the Wexley depot without a docket. " +
		"He reported this to Commissioner Anneke Dorn, who ordered an inventory of all seventeen warehouses and suspended the night shift."
	docs := []Document{{ID: "report", Text: column1 + "\n\n" + report + "\n\n" + report1}}
	x := NewIndex(docs)
	for _, c := range []struct {
		leak string
		want Kind
	}{
		{report, Verbatim},
		{strings.NewReplacer("found on", "discovered on", "had left", "left", "ordered", "asked for", "all seventeen", "the seventeen").Replace(report), Edited},
		{"Without a docket, we now learn, thousands of barrels had vanished out of the depot at Wexley, as the engineer found that October. " +
			"The commissioner was told and suspended its night shift until an inventory of every warehouse could be ordered.", Paraphrased},
		{"According to Pell, whom his friends call Matthias, stock worth a fortune (some 3,400 units) went missing near Wexley around 14 October; Anneke Dorn kept silent.", Facts},
	} {
		leak := article1 + "\n\n" + c.leak + "\n\n" + article1[:500]
		found := x.Search(leak)
		if len(found) != 1 || len(found[0].Passages) != 1 || found[0].Passages[0].Kind != c.want {
			t.Errorf("want %v: %+v", c.want, found)
			continue
		}
		p := found[0].Passages[0]
		if got := leak[p.Leak.Start:p.Leak.End]; p.Score < .5 || p.Score > 1 || !strings.Contains(c.leak, got) || len(got) < len(c.leak)*9/10 {
			t.Errorf("%v, score %.2f: told of %q", p.Kind, p.Score, got)
		}
	}
	if found := x.Search("On 14 October 1962 the price was 3,400 and nobody knew why."); len(found) > 0 {
		t.Errorf("a date and a number alone: %+v", found[0])
	}
}

// More bits are never less of a score, and half of it is where reports begin.
func TestScore(t *testing.T) {
	last := -1.0
	for bits := -5.0; bits < 2000; bits += .5 {
		s := score(bits)
		if s < last || s < 0 || s > 1 || (s >= .5) != (bits >= reportBits) {
			t.Fatalf("%v bits score %v", bits, s)
		}
		if back := bitsOfScore(s); bits > 0 && bits < 200 && (back < bits-1e-6 || back > bits+1e-6) {
			t.Fatalf("%v bits score %v, and back %v", bits, s, back)
		}
		last = s
	}
}

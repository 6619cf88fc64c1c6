package review

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A place that is offered varies once its author accepts it, among the sites that
// were there, and waits again when it is struck out.
func TestOffersWaitUntilAccepted(t *testing.T) {
	v := report(t)
	r := Of(v)
	before, offers := r.Settled(), r.Offers(v)
	if len(offers) < 10 || r.Waiting(v, 2, 20).Places != len(offers) {
		t.Fatalf("%d offers, %+v", len(offers), r.Waiting(v, 2, 20))
	}
	for _, o := range offers {
		all := r.Paragraphs(v)[o.Paragraph-1]
		if s := strings.Trim(o.Before, "…") + o.Words + strings.Trim(o.After, "…"); !strings.Contains(plain(all), s) {
			t.Errorf("site %d is shown as %q, which does not stand in paragraph %d", o.Site, s, o.Paragraph)
		}
		if slices.ContainsFunc(all.Places, func(p Place) bool { return p.Site == o.Site }) {
			t.Errorf("site %d waits and is shown among those that vary", o.Site)
		}
	}
	o := offers[len(offers)/2]
	must(t, r.Choose(Verdict{Site: o.Site, Use: true}))
	if len(r.Settled()) != len(before)+1 || len(r.Offers(v)) != len(offers)-1 {
		t.Fatalf("accepted: %d sites, %d wait", len(r.Settled()), len(r.Offers(v)))
	}
	place := r.Paragraphs(v)[o.Paragraph-1].Places
	if i := slices.IndexFunc(place, func(p Place) bool { return p.Site == o.Site }); i < 0 || !place[i].Offered || !place[i].Varies {
		t.Errorf("accepted, but not shown to vary: %+v", place)
	}
	must(t, r.Choose(Verdict{Site: o.Site, Use: false}))
	if d := cmp.Diff(before, r.Settled()); d != "" {
		t.Errorf("(-before +struck out again):\n%s", d)
	}
}

func plain(p Paragraph) string {
	var b strings.Builder
	for _, s := range p.Segments {
		b.WriteString(s.Text)
	}
	return b.String()
}

// Of an offer's wordings some can be left out as it is accepted.
func TestOfferAcceptedInPart(t *testing.T) {
	v := report(t)
	r := Of(v)
	offers := r.Offers(v)
	i := slices.IndexFunc(offers, func(o OfferedPlace) bool { return len(o.Variants) > 2 })
	if i < 0 {
		t.Fatal("the report has no offer of three wordings")
	}
	o := offers[i]
	other := slices.IndexFunc(o.Variants, func(v Variant) bool { return !v.Stands })
	must(t, r.Choose(Verdict{Site: o.Site, Use: true, Keep: []int{other}}))
	want := []string{}
	for _, w := range o.Variants {
		if w.Stands || w.Index == other {
			want = append(want, w.Text)
		}
	}
	if !slices.Contains(wordings(r.Settled()), strings.Join(want, "|")) {
		t.Errorf("no site has %q", want)
	}
}

// Where the author keeps words as they are or lets them vary in another way
// nothing waits any more, and a wording of their own accepts no other.
func TestOffersGiveWay(t *testing.T) {
	v := report(t)
	r := Of(v)
	o := r.Offers(v)[0]
	n := len(r.Settled())
	spot := Spot{Paragraph: o.Paragraph, Words: o.Words, Occurrence: 1 + strings.Count(strings.TrimPrefix(o.Before, "…"), o.Words)}
	must(t, r.Vary(v, spot, []string{"a wording of my own"}))
	waits := func() bool {
		return slices.ContainsFunc(r.Offers(v), func(x OfferedPlace) bool { return x.Site == o.Site })
	}
	if waits() || len(r.Settled()) != n+1 || !slices.Contains(wordings(r.Settled()), o.Words+"|a wording of my own") {
		t.Errorf("waits: %v, %d sites: %q", waits(), len(r.Settled()), wordings(r.Settled()))
	}
	r = Of(v)
	must(t, r.Forbid(v, Spot{Paragraph: o.Paragraph}))
	if waits() {
		t.Error("an offer waits in a paragraph that is kept as it is")
	}
}

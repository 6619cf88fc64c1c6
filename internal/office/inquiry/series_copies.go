package inquiry

import (
	"cmp"

	"math"
	"slices"
	"time"

	"barium/internal/casebook/series"
	"barium/internal/finding"
	"barium/internal/office"
	"barium/internal/share"
)

// SeriesCopies are the copies of one holder that findings have identified. Whose they
// are is said only where the whole series is over its bound.
type SeriesCopies struct {
	Found     []SeriesFound `json:"found"`
	Documents int           `json:"documents" doc:"decoded, of which the holder had a copy"`
	Log10E    float64       `json:"log10E" doc:"of the product of e-values, at its highest"`
	Chance    float64       `json:"chance" doc:"at most: that any holder without a part in any of these leaks comes so high"`
	Named     bool          `json:"named" doc:"that is within the bound of the series"`
	Holder    *HolderName   `json:"holder,omitempty" doc:"to whom the copies were made, where the bound is kept"`
}

// A SeriesFound is a copy that a finding has identified.
type SeriesFound struct {
	Copy     string       `json:"copy"`
	Document office.Named `json:"document"`
	Request  string       `json:"request" doc:"to the custodians, whose finding it is"`
}

// A decoding is a document whose codewords were opened, with all that was found of
// it.
type decoding struct {
	document string
	title    string
	opened   time.Time // when it was asked first
	asked    time.Time // when it was asked last: copies made since were not opened
	findings int
	found    []SeriesFound
	log10    map[string][]float64 // of the copies that were identified, by copy
}

// multiplied multiplies what several documents' marks say of one holder. All traces
// count of which the person may know, in a case or not, those too that named nobody:
// leaving out what came out low would break the bound. What a trace doesn't name it
// doesn't keep, so of an unread copy no more is known than that its e-value isn't
// below 0.
func (p *picture) multiplied() error {
	list, err := p.decodings()
	if err != nil {
		return err
	}
	if p.out.Holders, err = p.holdersOn(); err != nil {
		return err
	}
	var docs []series.Document
	holder := map[string]share.Person{}
	found := map[string][]SeriesFound{} // by holder
	p.out.Decoded = len(list)
	for _, d := range list {
		copies, err := p.copiesOf(d.document)
		if err != nil {
			return err
		}
		doc := series.Document{ID: d.document}
		for _, c := range copies {
			if !c.Created.Before(d.asked) {
				continue
			}
			holder[c.Person.ID] = c.Person
			doc.Copies = append(doc.Copies, series.Copy{Holder: c.Person.ID, LogE: series.Hedge(d.logE(c.ID))})
			for _, f := range d.found {
				if f.Copy == c.ID {
					found[c.Person.ID] = append(found[c.Person.ID], f)
				}
			}
		}
		docs = append(docs, doc)
	}
	p.out.Holders = max(p.out.Holders, len(holder))
	runs, err := series.Multiply(docs, max(1, p.out.Holders), seriesBound)
	for _, r := range runs {
		if len(found[r.Holder]) == 0 {
			continue // nothing of theirs was read, and nothing is said of them
		}
		x := SeriesCopies{Found: found[r.Holder], Documents: r.Documents, Log10E: r.Peak / math.Ln10, Chance: r.Bound, Named: r.Named}
		if r.Named {
			h := holder[r.Holder]
			x.Holder = &HolderName{h.ID, h.Name, h.Party}
		}
		p.out.Copies = append(p.out.Copies, x)
	}
	return err
}

// logE is the log e-value of a copy over all findings on the document: their mean,
// which is an e-value whatever they have in common.
func (d decoding) logE(copyID string) float64 {
	list := d.log10[copyID]
	if len(list) == 0 {
		return math.Inf(-1)
	}
	top, sum := slices.Max(list), 0.
	for _, x := range list {
		sum += math.Pow(10, x-top)
	}
	return top*math.Ln10 + math.Log(sum/float64(d.findings))
}

// decodings lists the documents whose codewords were opened, as far as the person may
// know of it, in the order in which it was asked.
func (p *picture) decodings() ([]decoding, error) {
	all, err := p.tx.Unsealings(p.ctx)
	at := map[string]*decoding{}
	for _, r := range slices.Backward(all) {
		if err != nil {
			return nil, err
		}
		report, failed := reportOf(r)
		if failed != nil || report == nil {
			err = failed
			continue
		}
		if unknown := office.KnowsOfRequests(p.ctx, p.desk, r.Document); unknown != nil {
			if !office.Hidden(unknown) {
				err = unknown
			}
			continue
		}
		for _, d := range report.Finding.Documents {
			if d.Document != r.Document {
				continue
			}
			x := at[d.Document]
			if x == nil {
				x = &decoding{document: d.Document, title: d.Title, opened: r.At, log10: map[string][]float64{}}
				at[d.Document] = x
			}
			x.add(r.ID, r.At, d)
		}
	}
	list := []decoding{}
	for _, x := range at {
		list = append(list, *x)
	}
	slices.SortFunc(list, func(a, b decoding) int {
		return cmp.Or(a.opened.Compare(b.opened), cmp.Compare(a.document, b.document))
	})
	return list, err
}

func (d *decoding) add(request string, at time.Time, f finding.Document) {
	d.findings++
	d.asked = at
	for _, c := range identified(f) {
		if _, before := d.log10[c.Copy]; !before {
			d.found = append(d.found, SeriesFound{c.Copy, office.Named{ID: d.document, Name: d.title}, request})
		}
		d.log10[c.Copy] = append(d.log10[c.Copy], c.Log10LR)
	}
}

// named are the holders whom the series names, by id.
func (s Series) named() map[string]HolderName {
	out := map[string]HolderName{}
	for _, c := range s.Copies {
		if c.Holder != nil {
			out[c.Holder.ID] = *c.Holder
		}
	}
	return out
}

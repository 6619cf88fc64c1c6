package holders

import "barium/internal/casebook/access"

// remarks adds what was entered by hand. What rules start from is wanted first: who
// held it counts as well.
func (q *Inquiry) remarks() {
	list := standing(q.file.Remarks)
	for _, r := range list {
		if r.Kind == Derives {
			for _, i := range append(append([]Item{}, r.Items...), r.From...) {
				q.want(i)
			}
		}
	}
	for _, r := range list {
		for _, i := range r.Items {
			q.remark(r, i)
		}
	}
}

func (q *Inquiry) remark(r Remark, i Item) {
	id, item := Reference(r.Event), q.labels.item(i)
	switch r.Kind {
	case HeldByWord:
		q.named(r.Other, i.Document, []int{i.Paragraph}, r.Event, 1)
	case WasPublic:
		note := access.Note{ID: id, Item: item, Text: r.Text}
		if !r.Since.IsZero() {
			note.Since = access.Span{Earliest: r.Since.Add(-zones), Latest: r.Since.Add(zones)}
		}
		q.Public = append(q.Public, note)
	case Elsewhere:
		q.Inquiry.Elsewhere = append(q.Inquiry.Elsewhere, access.Note{ID: id, Item: item, Text: r.Text})
	case Examined:
		q.Inquiry.Examined = append(q.Inquiry.Examined, access.Examination{ID: id, Item: item, How: r.Text})
	case Derives:
		rule := access.Rule{ID: id, Item: item}
		for _, f := range r.From {
			rule.From = append(rule.From, q.labels.item(f))
		}
		q.Rules = append(q.Rules, rule)
	case Struck: // changes others, and says nothing itself
	default: // written by a later program: until it is understood, nobody is excluded by way of it
		q.Public = append(q.Public, access.Note{ID: id, Item: item, Text: r.Text})
	}
}

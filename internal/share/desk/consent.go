package desk

import (
	"context"
	"fmt"
	"slices"

	"barium/internal/share"
	"barium/internal/share/invalid"
	"barium/internal/share/policy"
	"barium/internal/share/terms"
)

// Ask asks the originators whose consent is owed whether a document may go on to
// people, paragraph by paragraph. Release is the one by which it is held; "" for
// a document of one's own that was made from others'. No paragraphs are all that
// the asker may read.
func (d *Desk) Ask(ctx context.Context, document, release string, to []string, paragraphs []int, reason string) (Request, error) {
	q := Request{ID: share.NewRequestID(), Document: document, Release: release, By: d.by, To: slices.Clone(to), Paragraphs: slices.Clone(paragraphs), Reason: reason, At: d.now}
	h, r, why, err := d.asking(ctx, &q)
	if err == nil {
		err = why.Err()
	}
	if err == nil {
		err = q.check()
	}
	if err == nil {
		q.Asked, err = d.owedFor(ctx, h, r, to)
	}
	if err == nil && len(q.Asked) == 0 {
		err = invalid.Errorf("nobody's consent is owed: it can be released as it is")
	}
	if err == nil {
		q.Event, err = d.tell(ctx, ConsentAsked(q), why)
	}
	if err == nil {
		err = d.tx.AddRequest(ctx, q)
	}
	return q, wrap(err, "ask for consent to pass %s on", document)
}

func (q Request) check() error {
	switch {
	case len(q.To) == 0:
		return invalid.Errorf("it names nobody: an empty audience is nobody")
	case q.Reason == "":
		return invalid.Errorf("it needs a reason")
	case len(q.Paragraphs) == 0:
		return invalid.Errorf("it names no paragraph that the asker may read")
	}
	return nil
}

// asking decides whether the asker may ask, fills in for which party, and keeps
// the request to paragraphs that the asker has.
func (d *Desk) asking(ctx context.Context, q *Request) (Handling, Release, policy.Decision, error) {
	var why policy.Decision
	h, err := d.tx.Handling(ctx, q.Document)
	if err != nil {
		return h, Release{}, why, err
	}
	r := Release{Document: q.Document, Party: h.Owner, Terms: terms.Unrestricted(h.Terms().Labels)}
	if q.Release != "" {
		if r, err = d.tx.Release(ctx, q.Release); err == nil && r.Document != q.Document {
			err = invalid.Errorf("the release is of another document")
		}
		if err != nil {
			return h, r, why, err
		}
	}
	f, p, err := d.facts(ctx, policy.Ask, h, r, d.by)
	if err != nil {
		return h, r, why, err
	}
	q.Party = p.to.Party
	had := p.readable()
	if q.Release == "" {
		had = all(h.Paragraphs)
	}
	q.Paragraphs = slices.Compact(slices.Sorted(slices.Values(narrowed(had, emptyIsAll(q.Paragraphs)))))
	// From here on it is the asker's party that would release.
	depth, err := d.Depth(ctx, r, d.by)
	r.Party, r.Depth = p.to.Party, depth
	return h, r, d.engine.Decide(f), err
}

func emptyIsAll(list []int) []int {
	if len(list) == 0 {
		return nil
	}
	return list
}

func (d *Desk) owedFor(ctx context.Context, h Handling, r Release, to []string) ([]string, error) {
	var list []string
	for _, id := range to {
		p, err := d.passage(ctx, h, r, id)
		if err != nil {
			return nil, fmt.Errorf("recipient %q: %w", id, err)
		}
		list = append(list, p.owed()...)
	}
	return unique(list), nil
}

// Answer gives an originator's answer to a request: each paragraph that was
// asked for is granted, or refused with a reason.
func (d *Desk) Answer(ctx context.Context, request string, granted []int, refused map[int]string) error {
	q, _, f, err := d.asked(ctx, policy.Answer, request)
	if err != nil {
		return wrap(err, "answer %s", request)
	}
	why := d.engine.Decide(f)
	a := Reply{Originator: f.Party.ID, By: d.by, Granted: slices.Compact(slices.Sorted(slices.Values(granted))), Refused: refused, At: d.now}
	if err = why.Err(); err == nil {
		err = q.takes(a)
	}
	if err == nil {
		a.Event, err = d.tell(ctx, ConsentAnswered(q, a), why)
	}
	if err == nil {
		err = d.tx.AddReply(ctx, request, a)
	}
	return wrap(err, "answer %s", request)
}

// asked gathers the facts about somebody at an originator that was asked.
func (d *Desk) asked(ctx context.Context, act policy.Act, request string) (Request, Handling, policy.Facts, error) {
	q, err := d.tx.Request(ctx, request)
	if err != nil {
		return q, Handling{}, policy.Facts{}, err
	}
	h, err := d.tx.Handling(ctx, q.Document)
	if err != nil {
		return q, h, policy.Facts{}, err
	}
	f, err := d.person(ctx, act, d.by, h.Matter)
	if err == nil {
		f.Document, f.Owner, f.Terms = policy.Name{ID: h.Document, Name: h.Title}, h.Owner, h.Terms().For(f.Person.ID, f.Party.ID)
		f.Asked = slices.Contains(q.Asked, f.Party.ID) && !q.answered(f.Party.ID)
		f.Originators, err = d.names(ctx, q.Asked)
	}
	return q, h, f, err
}

func (q Request) answered(originator string) bool {
	return slices.ContainsFunc(q.Answers, func(a Reply) bool { return a.Originator == originator })
}

// MayJudge decides whether this desk's person may read some of a document to answer a
// request about it. Theirs are the paragraphs with the wording of their own party in
// them; of those they may have what is asked about, whoever wrote the rest. Nobody's
// audience is asked for what is their own. It ends with their party's answer.
func (d *Desk) MayJudge(ctx context.Context, request string, theirs []int) (Reading, error) {
	q, h, f, err := d.asked(ctx, policy.Read, request)
	if err != nil {
		return Reading{}, err
	}
	some := slices.DeleteFunc(slices.Clone(q.Paragraphs), func(n int) bool { return !slices.Contains(theirs, n) })
	f.Readable = len(some)
	return Reading{Decision: d.engine.Decide(f), Paragraphs: some, First: true, of: h.Paragraphs}, nil
}

// takes refuses an answer that leaves a paragraph out, says both, or comes twice.
func (q Request) takes(a Reply) error {
	if q.answered(a.Originator) {
		return invalid.Errorf("it has been answered; ask anew if something has changed")
	}
	for _, n := range q.Paragraphs {
		_, no := a.Refused[n]
		if slices.Contains(a.Granted, n) == no {
			return invalid.Errorf("paragraph %d: grant it, or refuse it with the reason", n)
		}
		if no && a.Refused[n] == "" {
			return invalid.Errorf("paragraph %d: refusing needs its reason", n)
		}
	}
	if len(a.Granted)+len(a.Refused) != len(q.Paragraphs) {
		return invalid.Errorf("it answers for paragraphs that were not asked for")
	}
	return nil
}

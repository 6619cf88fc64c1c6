package office

import (
	"context"
	"maps"
	"math"
	"slices"
	"time"

	"barium/internal/office/act"
	"barium/internal/share/desk"
)

// A RequestLine is a request for onward release.
type RequestLine struct {
	ID         string    `json:"id"`
	Document   Named     `json:"document"`
	Matter     Named     `json:"matter"`
	By         Named     `json:"by"`
	Party      Named     `json:"party" doc:"that asks"`
	To         []Meant   `json:"to" nullable:"false"`
	Paragraphs []int     `json:"paragraphs" nullable:"false"`
	Of         int       `json:"of" doc:"paragraphs of the document"`
	Reason     string    `json:"reason"`
	At         time.Time `json:"at"`
	Replies    []Reply   `json:"replies" nullable:"false" doc:"one of each originator that was asked"`
	May        bool      `json:"may" doc:"be answered by you"`
}

// A Meant is somebody whom a document would go on to.
type Meant struct {
	Person Named `json:"person"`
	Party  Named `json:"party"`
}

// A Reply is what an originator answered; nothing yet where it has no time.
type Reply struct {
	Originator Named     `json:"originator"`
	By         Named     `json:"by,omitzero"`
	Granted    []int     `json:"granted" nullable:"false"`
	Refused    []Refused `json:"refused" nullable:"false"`
	At         time.Time `json:"at,omitzero"`
}

// A RequestPage is a request with what the person who asks can do about it.
type RequestPage struct {
	RequestLine
	MayRead bool `json:"mayRead" doc:"the document, as a new copy"`
	// Theirs are paragraphs that an originator may read, to answer, of a document that
	// others made from theirs.
	Theirs  []int   `json:"theirs" nullable:"false" doc:"paragraphs that repeat your party's wording, which you may read to answer"`
	From    []Named `json:"from" nullable:"false" doc:"documents of your party's that it was made from"`
	Mine    bool    `json:"mine" doc:"your party asked"`
	Release string  `json:"release,omitempty" doc:"by which the document is held"`
}

// Answered reports whether everybody has answered.
func (q RequestLine) Answered() bool {
	return !slices.ContainsFunc(q.Replies, func(r Reply) bool { return r.At.IsZero() })
}

// Consented reports whether everybody has answered, and something is granted.
func (q RequestLine) Consented() bool {
	return q.Answered() && !slices.ContainsFunc(q.Replies, func(r Reply) bool { return len(r.Granted) == 0 })
}

// InPart reports whether some of what was asked for is refused.
func (q RequestLine) InPart() bool {
	return slices.ContainsFunc(q.Replies, func(r Reply) bool { return len(r.Refused) > 0 })
}

// A Correspondence is the requests that a person has to do with, newest first.
type Correspondence struct {
	ToAnswer []RequestLine `json:"toAnswer" nullable:"false" doc:"by you, oldest first"`
	Asked    []RequestLine `json:"asked" nullable:"false" doc:"by your party"`
	Others   []RequestLine `json:"others" nullable:"false" doc:"that your party was asked and you don't answer, or that are answered"`
	Older    int64         `json:"older,omitempty" doc:"what to ask before for those that are older, where there are any"`
}

// requestsShown is how many requests are listed at once, of each kind.
const requestsShown = 100

// Requests lists the requests for consent that a person may know of: those before an
// event of the ledger, 0 for the end. What they are to answer is listed first, at the
// end alone.
func (o *Office) Requests(ctx context.Context, by string, before int64) (Correspondence, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (out Correspondence, err error) {
		who, err := tx.Person(ctx, by)
		if err != nil {
			return out, err
		}
		out.ToAnswer = []RequestLine{}
		if before <= 0 {
			before = math.MaxInt64
			if out.ToAnswer, err = o.toAnswer(ctx, tx, by, requestsShown); err != nil {
				return out, err
			}
		}
		to, err := tx.RequestsTo(ctx, who.Party, before, requestsShown)
		if err != nil {
			return out, err
		}
		asked, err := tx.RequestsBy(ctx, who.Party, before, requestsShown)
		if err != nil {
			return out, err
		}
		out.Older = older(to, asked)
		if out.Asked, err = o.requestLines(ctx, tx, by, since(asked, out.Older)); err != nil {
			return out, err
		}
		out.Others, err = o.requestLines(ctx, tx, by, since(to, out.Older))
		out.Others = slices.DeleteFunc(out.Others, func(q RequestLine) bool { return q.May })
		return out, err
	})
}

// older is the event down to which lists are whole of which one may have been cut
// off; 0 where none was.
func older(lists ...[]desk.Request) int64 {
	var at int64
	for _, list := range lists {
		if len(list) == requestsShown {
			at = max(at, list[len(list)-1].Event)
		}
	}
	return at
}

func since(list []desk.Request, event int64) []desk.Request {
	return slices.DeleteFunc(list, func(q desk.Request) bool { return q.Event < event })
}

// toAnswer lists the requests that wait for a person's answer, the oldest first, at
// most so many.
func (o *Office) toAnswer(ctx context.Context, tx Tx, by string, most int) ([]RequestLine, error) {
	who, err := tx.Person(ctx, by)
	if err != nil {
		return nil, err
	}
	list := []RequestLine{}
	open, err := tx.RequestsOpen(ctx, who.Party, requestsShown)
	for _, q := range open {
		if err != nil || len(list) == most {
			break
		}
		var lines []RequestLine
		lines, err = o.requestLines(ctx, tx, by, []desk.Request{q})
		list = append(list, slices.DeleteFunc(lines, func(q RequestLine) bool { return !q.May })...)
	}
	return list, err
}

func (o *Office) requestLines(ctx context.Context, tx Tx, by string, requests []desk.Request) ([]RequestLine, error) {
	list := []RequestLine{}
	for _, q := range requests {
		line, err := o.requestLine(ctx, tx, by, q.ID)
		if Hidden(err) {
			continue
		}
		if err != nil {
			return nil, err
		}
		list = append(list, line)
	}
	return list, nil
}

// requestLine is a request as a person may see it.
func (o *Office) requestLine(ctx context.Context, tx Tx, by, id string) (RequestLine, error) {
	q, h, err := o.asking(ctx, tx, by, id)
	if err != nil {
		return RequestLine{}, err
	}
	m, err := tx.Matter(ctx, h.Matter)
	if err != nil {
		return RequestLine{}, err
	}
	party, err := tx.Party(ctx, q.Party)
	if err != nil {
		return RequestLine{}, err
	}
	out := RequestLine{ID: q.ID, Document: Named{h.Document, h.Title}, Matter: Named{m.ID, m.Title}, Party: Named{party.ID, party.Name},
		To: []Meant{}, Paragraphs: q.Paragraphs, Of: h.Paragraphs, Reason: q.Reason, At: q.At}
	if out.By, err = somebody(ctx, tx, q.By); err != nil {
		return out, err
	}
	for _, id := range q.To {
		p, err := tx.Person(ctx, id)
		if err != nil {
			return out, err
		}
		out.To = append(out.To, Meant{Named{p.ID, p.Name}, Named{p.Party, p.PartyName}})
	}
	if out.Replies, err = replies(ctx, tx, q); err != nil {
		return out, err
	}
	out.May, err = o.mayAnswer(ctx, tx, by, h, q)
	return out, err
}

// mayAnswer reports whether a person answers for an originator that has not yet.
func (o *Office) mayAnswer(ctx context.Context, tx Tx, by string, h desk.Handling, q desk.Request) (bool, error) {
	s, err := o.Seat(ctx, tx, by, h.Matter)
	if Hidden(err) {
		return false, nil
	}
	answered := slices.ContainsFunc(q.Answers, func(a desk.Reply) bool { return a.Originator == s.Party.ID })
	return s.Has(desk.Liaison) && !s.Has(desk.Auditor) && slices.Contains(q.Asked, s.Party.ID) && !answered, err
}

func replies(ctx context.Context, tx Tx, q desk.Request) ([]Reply, error) {
	list := []Reply{}
	asked, err := parties(ctx, tx, q.Asked)
	if err != nil {
		return nil, err
	}
	for _, originator := range asked {
		r := Reply{Originator: originator, Granted: []int{}, Refused: []Refused{}}
		for _, a := range q.Answers {
			if a.Originator != originator.ID {
				continue
			}
			r.Granted, r.At = append(r.Granted, a.Granted...), a.At
			for _, n := range slices.Sorted(maps.Keys(a.Refused)) {
				r.Refused = append(r.Refused, Refused{n, a.Refused[n]})
			}
			if r.By, err = somebody(ctx, tx, a.By); err != nil {
				return nil, err
			}
		}
		list = append(list, r)
	}
	return list, nil
}

// Request is one request.
func (o *Office) Request(ctx context.Context, by, id string) (RequestPage, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, d *desk.Desk) (RequestPage, error) { return o.request(ctx, tx, d, by, id) })
}

func (o *Office) request(ctx context.Context, tx Tx, d *desk.Desk, by, id string) (RequestPage, error) {
	line, err := o.requestLine(ctx, tx, by, id)
	if err != nil {
		return RequestPage{}, err
	}
	out := RequestPage{RequestLine: line, Theirs: []int{}, From: []Named{}}
	may, err := d.May(ctx, by, line.Document.ID)
	if err != nil {
		return out, err
	}
	out.MayRead = may.Allowed
	who, err := tx.Person(ctx, by)
	if err != nil {
		return out, err
	}
	q, err := tx.Request(ctx, id)
	if out.Mine = who.Party == q.Party; out.Mine {
		out.Release = q.Release
	}
	if err == nil && out.May && !out.MayRead {
		err = o.judged(ctx, tx, d, who, &out)
	}
	return out, err
}

// judged fills in what an originator has to answer by, where the document is of others.
func (o *Office) judged(ctx context.Context, tx Tx, d *desk.Desk, who desk.Person, out *RequestPage) error {
	h, err := tx.Handling(ctx, out.Document.ID)
	if err != nil {
		return err
	}
	for _, origin := range h.Origins[1:] {
		if origin.Originator != who.Party {
			continue
		}
		from, err := tx.Handling(ctx, origin.Document)
		if err != nil {
			return err
		}
		out.From = append(out.From, Named{from.Document, from.Title})
	}
	may, err := o.may(ctx, tx, d, question{who.ID, out.Document.ID, out.ID})
	if may.Allowed {
		out.Theirs = may.Paragraphs
	}
	return err
}

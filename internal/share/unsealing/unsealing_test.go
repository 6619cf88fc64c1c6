package unsealing

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"barium/internal/codebook"
	"barium/internal/share"
	"barium/receipt"

	"pgregory.net/rapid"
)

func aRequest() Request {
	return Request{
		ID: "U-1", Document: "D-1", Title: "T", By: "P-1", Asker: "Ada, F", Purpose: "p", LegalBasis: "l", Protected: share.ProtectedNo, Consulted: "c",
		Bound: "0.001", Board: "B", Sheets: 3, At: time.UnixMicro(1e15), Expires: time.UnixMicro(2e15), State: Asked,
	}
}

// unbound lists the fields that the hash doesn't cover: where the request stands in
// the house, and what came after it was asked.
func unbound() []string {
	return []string{"Size", "Event", "State", "Answers", "Ended", "Opening", "Reason", "Finding"}
}

// TestHashCoversAllThatIsAsked: a change of any field is another request, and what
// comes later changes nothing.
func TestHashCoversAllThatIsAsked(t *testing.T) {
	want := aRequest().Hash()
	shape := reflect.TypeFor[Request]()
	for i := range shape.NumField() {
		r := aRequest()
		changed := reflect.ValueOf(&r).Elem().Field(i)
		switch v := changed.Addr().Interface().(type) {
		case *string:
			*v += "x"
		case *int:
			*v++
		case *int64:
			*v++
		case *[32]byte:
			v[7]++
		case *time.Time:
			*v = v.Add(time.Microsecond)
		case *share.Protected:
			*v = share.ProtectedUnsure
		case *State:
			*v = Opened
		case *[]Answer:
			*v = []Answer{{Person: "P-2"}}
		case *[]byte:
			*v = []byte("f")
		default:
			t.Fatalf("%s is of a kind that this test can't change", shape.Field(i).Name)
		}
		name := shape.Field(i).Name
		if same := r.Hash() == want; same != slices.Contains(unbound(), name) {
			t.Errorf("%s changed: the same hash: %v", name, same)
		}
	}
	a, b := aRequest(), aRequest()
	a.Purpose, a.LegalBasis = "x\nlegalBasis 1 y", "z"
	b.Purpose, b.LegalBasis = "x", "y\nz"
	if a.Hash() == b.Hash() {
		t.Error("a value runs over into the next")
	}
}

// TestReadyAndHopeless: a request is hopeless when, and only when, no answers that
// may still come can make it ready; and who asked is never all of a quorum.
func TestReadyAndHopeless(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 6).Draw(t, "custodians")
		b := codebook.Board{Custodians: n, Quorum: rapid.IntRange(1, n).Draw(t, "quorum")}
		r := aRequest()
		for i := range rapid.IntRange(0, n).Draw(t, "answers") {
			a := Answer{Person: fmt.Sprintf("P-%d", i+10), Custodian: i + 1}
			if i == 0 && rapid.Bool().Draw(t, "by who asked") {
				a.Person = r.By
			}
			if rapid.Bool().Draw(t, "refuses") {
				a.Custodian = 0
			}
			r.Answers = append(r.Answers, a)
		}
		best := r
		best.Answers = append([]Answer{}, r.Answers...)
		for i := len(r.Answers); i < n; i++ {
			best.Answers = append(best.Answers, Answer{Person: fmt.Sprintf("P-%d", i+10), Custodian: i + 1})
		}
		if r.hopeless(b) == best.Ready(b) {
			t.Fatalf("%d of %d, answers %+v: hopeless %v, ready at best %v", b.Quorum, n, r.Answers, r.hopeless(b), best.Ready(b))
		}
		if _, others := r.approvals(); r.Ready(b) && others == 0 {
			t.Fatalf("who asked is all of the quorum: %+v", r.Answers)
		}
	})
}

// TestEventsFit: with everything as long as it may be, each event can be written.
func TestEventsFit(t *testing.T) {
	r := aRequest()
	long := strings.Repeat("\u0001", maxWords) // six bytes each in an event
	r.Purpose, r.LegalBasis, r.Consulted = long, long, long
	r.Reason = Loggable(strings.Repeat("é", 5000) + "\xff")
	for i := range 255 {
		r.Answers = append(r.Answers, Answer{Person: "P-2", Custodian: i + 1})
	}
	for _, e := range []receipt.Event{r.requested(), r.answered(Answer{Reason: long}, "refused", [32]byte{}), r.opened(), r.refused(), r.expired()} {
		e.At = r.At
		if _, err := e.Marshal(); err != nil {
			t.Errorf("%s: %v", e.Type, err)
		}
	}
}

// TestSafe: what is in it comes out for the request and person it was put in for,
// and for no other; nothing of its key is printed.
func TestSafe(t *testing.T) {
	s, err := NewSafe([]byte("secret"))
	if err != nil {
		t.Fatal(err)
	}
	shut := s.shut("U-1", "P-1", []byte("part"))
	if got, err := s.open("U-1", "P-1", shut); err != nil || string(got) != "part" {
		t.Errorf("%q, %v", got, err)
	}
	for _, c := range [][2]string{{"U-2", "P-1"}, {"U-1", "P-2"}, {"U-1P", "-1"}} {
		if _, err := s.open(c[0], c[1], shut); err == nil {
			t.Errorf("opened for %v", c)
		}
	}
	if got := fmt.Sprintf("%v %+v %#v", s, s, s); got != "safe safe safe" {
		t.Errorf("printed as %s", got)
	}
}

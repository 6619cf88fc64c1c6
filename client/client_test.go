package client_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"barium/client"
	"barium/internal/share/desk"
	"barium/internal/web/webtest"
	"barium/receipt"
)

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// asPerson says who is asking as the tests' gate wants it.
type asPerson map[string]string

func (a asPerson) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	for k, v := range a {
		r.Header.Set(k, v)
	}
	return http.DefaultTransport.RoundTrip(r)
}

func as(t *testing.T, s *webtest.Site, who string) *client.Client {
	t.Helper()
	c, err := client.New(s.URL, "token", client.WithHTTP(&http.Client{Transport: asPerson(s.Headers(who))}), client.WithTries(2, time.Millisecond))
	must(t, err)
	return c
}

// A recipient's program accepts, reads, acknowledges and keeps receipts, as the
// pages would have it.
func TestARecipientsProgram(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	r := h.Release(t, h.Document, "reader")
	c, ctx := as(t, s, "reader"), t.Context()
	today, err := c.Today(ctx)
	must(t, err)
	if len(today.Unread) != 1 || today.Unread[0].Release != r.ID {
		t.Fatalf("%+v", today)
	}
	var refused *client.Error
	if _, err := c.ReadDocument(ctx, h.Document); !errors.As(err, &refused) || refused.Code != client.CodeRefused || !strings.Contains(refused.Detail, "not accepted") || refused.Errors[0].Message != "release.unaccepted" {
		t.Errorf("before accepting: %v", err)
	}
	must(t, c.AcceptTerms(ctx, r.ID))
	first, err := c.ReadDocument(ctx, h.Document)
	must(t, err)
	second, err := c.ReadDocument(ctx, h.Document)
	must(t, err)
	if string(first.File) == string(second.File) || first.Copy == second.Copy || !strings.Contains(first.Marked, "individually marked") {
		t.Errorf("two readings: %s, %s", first.Copy, second.Copy)
	}
	got, err := c.GetReceipt(ctx, first.Event)
	must(t, err)
	v, err := receipt.Verify([]byte(got.Text), h.Ledger.VerifierKey())
	if err != nil || v.Event.Text("copy") != first.Copy {
		t.Errorf("%+v, %v", v, err)
	}
	if list, err := c.ListReceipts(ctx, client.ListReceiptsQuery{Before: first.Event}); err != nil || len(list.Lines) != 2 {
		t.Errorf("receipts before %d: %+v, %v", first.Event, list, err)
	}
	if z, err := c.GetAllReceipts(ctx); err != nil || !strings.HasPrefix(string(z), "PK") {
		t.Errorf("%d bytes, %v", len(z), err)
	}
	var notices []desk.Notice
	must(t, h.Act(t, "officer", func(ctx context.Context, d *desk.Desk) (err error) {
		notices, err = d.Withdraw(ctx, r.ID, "a name was left in", h.Clock.Now().Add(time.Hour))
		return err
	}))
	must(t, c.AcknowledgeWithdrawal(ctx, notices[0].ID))
	n, err := c.GetWithdrawal(ctx, notices[0].ID)
	if err != nil || n.Acknowledged.IsZero() || len(n.Copies) != 2 {
		t.Errorf("%+v, %v", n, err)
	}
	if _, err := as(t, s, "stranger").GetReceived(ctx, r.ID); !errors.Is(err, &client.Error{Code: client.CodeNotThere}) {
		t.Errorf("a stranger: %v", err)
	}
	if _, err := as(t, s, "").Today(ctx); !errors.Is(err, &client.Error{Code: client.CodeSignInFirst}) {
		t.Errorf("nobody: %v", err)
	}
}

// An act whose answer is lost is sent again under the same key; what makes a copy
// each time is not.
func TestLostAnswers(t *testing.T) {
	keys := map[string][]string{}
	lost := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		keys[r.URL.Path] = append(keys[r.URL.Path], r.Header.Get("Idempotency-Key"))
		switch len(keys[r.URL.Path]) {
		case 1:
			panic(http.ErrAbortHandler)
		case 2:
			w.Header().Set("Retry-After", "0")
			w.WriteHeader(http.StatusTooManyRequests)
		default:
			w.WriteHeader(http.StatusNoContent)
		}
	}))
	defer lost.Close()
	c, err := client.New(lost.URL, "token", client.WithTries(3, time.Millisecond))
	must(t, err)
	must(t, c.AcceptTerms(t.Context(), "R-1"))
	if k := keys["/api/received/R-1/accept"]; len(k) != 3 || k[0] == "" || k[0] != k[1] || k[1] != k[2] {
		t.Errorf("keys %q", k)
	}
	if _, err := c.ReadDocument(t.Context(), "D-1"); err == nil {
		t.Error("a lost copy is no copy")
	}
	if k := keys["/api/documents/D-1/copies"]; len(k) != 1 || k[0] != "" {
		t.Errorf("keys %q", k)
	}
	if _, err := client.New("house.example.org", "token"); err == nil {
		t.Error("an address without a scheme was taken")
	}
}

// An answer of something that isn't the house is an error with its status. The token
// isn't carried to where that sends it.
func TestOthersAnswer(t *testing.T) {
	for status, code := range map[int]string{http.StatusBadGateway: "http-502", http.StatusTemporaryRedirect: "http-307"} {
		proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path == "/elsewhere" {
				t.Error("it was sent elsewhere, with the token")
			}
			w.Header().Set("Location", "/elsewhere")
			http.Error(w, "<h1>Not the house</h1>", status)
		}))
		defer proxy.Close()
		c, err := client.New(proxy.URL, "token", client.WithTries(1, 0))
		must(t, err)
		var e *client.Error
		if _, err := c.Today(t.Context()); !errors.As(err, &e) || e.Status != status || e.Code != code {
			t.Errorf("%v", err)
		}
		proxy.Close()
		var lost *client.Unheard
		if _, err := c.Today(t.Context()); !errors.As(err, &lost) {
			t.Errorf("nobody there: %v", err)
		}
	}
}

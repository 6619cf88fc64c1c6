package web_test

import (
	"archive/zip"
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"barium/internal/office"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/web/webtest"
	"barium/receipt"
)

// unpacked are the files of a zip.
func unpacked(t *testing.T, b []byte) map[string]string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	must(t, err)
	files := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		must(t, err)
		text, err := io.ReadAll(r)
		must(t, err)
		files[f.Name] = string(text)
	}
	return files
}

// proven are the types of the events that a zip of receipts proves, each verified
// with what is in the zip alone.
func proven(t *testing.T, b []byte) (types []string) {
	t.Helper()
	files := unpacked(t, b)
	key := strings.TrimSpace(files["ledger.pub"])
	for name, text := range files {
		if strings.HasSuffix(name, ".receipt") {
			v, err := receipt.Verify([]byte(text), key)
			must(t, err)
			if !strings.HasPrefix(name, fmt.Sprint(v.Index)+"-") {
				t.Errorf("%s holds event %d", name, v.Index)
			}
			types = append(types, v.Event.Type)
		}
	}
	slices.Sort(types)
	return types
}

// Everybody has the receipts of what they did, of what they were told and of their
// copies, by page, program and mail; and nobody has anybody else's.
func TestReceipts(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	r := h.Release(t, h.Document, "reader", "colleague")
	h.Accept(t, "reader", r.ID)
	reader, colleague := s.As(t, "reader"), s.As(t, "colleague")
	reader.Post("/documents/"+h.Document+"/read", nil)
	reader.Post("/documents/"+h.Document+"/mail", nil)
	var notices []desk.Notice
	must(t, h.Act(t, "officer", func(ctx context.Context, d *desk.Desk) (err error) {
		notices, err = d.Withdraw(ctx, r.ID, "a name was left in", h.Clock.Now().Add(time.Hour))
		return err
	}))
	h.Letters.Take()
	want := []string{share.TypeCopyMailed, share.TypeCopyReleased, share.TypeCopyReleased, desk.TypeReleaseApproved, desk.TypeReleaseWithdrawn, desk.TypeTermsAccepted}
	reader.Post("/receipts/mail", nil)
	mailed := h.Letters.Take()[0]
	for way, b := range map[string][]byte{
		"page": []byte(reader.Get("/receipts/all.zip").Body), "program": []byte(reader.Get("/api/receipts/all.zip").Body), "mail": mailed.Enclosed[0].Data,
	} {
		if got := proven(t, b); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", way, got, want)
		}
	}
	if mailed.To != h.People["reader"].Email {
		t.Errorf("mailed to %s", mailed.To)
	}
	if got := proven(t, []byte(colleague.Get("/receipts/all.zip").Body)); !slices.Equal(got, []string{desk.TypeReleaseApproved, desk.TypeReleaseWithdrawn}) {
		t.Errorf("the colleague has %v", got)
	}
	page := reader.Get("/receipts")
	contains(t, page, http.StatusOK, "You accepted the terms of", "was mailed to you", "was withdrawn", "was made for you")
	got, err := s.Received(t.Context(), h.People["reader"].ID, office.Everything, 0)
	if err != nil || len(got.Received) != 1 {
		t.Fatalf("%v, %v", got, err)
	}
	address := fmt.Sprintf("/receipts/%d", notices[slices.IndexFunc(notices, func(n desk.Notice) bool { return n.Person == h.People["reader"].ID })].Event)
	contains(t, reader.Get(address), http.StatusOK, "The release of", "was withdrawn", "c2sp.org/tlog-proof")
	file := reader.Get(address + "/file")
	if _, err := receipt.Verify([]byte(file.Body), h.Ledger.VerifierKey()); err != nil {
		t.Error(err)
	}
	for _, a := range []webtest.Answer{colleague.Get(address), colleague.Get(address + "/file"), colleague.Get("/api" + address),
		reader.Get("/receipts/0"), reader.Get("/receipts/-1"), reader.Get("/receipts/x"), reader.Get("/receipts/99999999")} {
		if a.Status != http.StatusNotFound {
			t.Errorf("status %d", a.Status)
		}
	}
}

// Older receipts are found by going on, each once.
func TestReceiptsGoOn(t *testing.T) {
	h := webtest.New(t)
	h.Accept(t, "reader", h.Release(t, h.Document, "reader").ID)
	for range 120 {
		_, err := h.Read(t.Context(), h.People["reader"].ID, h.Document, share.Page)
		must(t, err)
	}
	seen := map[int64]bool{}
	for next, first := int64(0), true; next != 0 || first; first = false {
		list, err := h.Receipts(t.Context(), h.People["reader"].ID, next)
		must(t, err)
		for _, l := range list.Lines {
			if seen[l.Event] {
				t.Errorf("%d twice", l.Event)
			}
			seen[l.Event] = true
		}
		next = list.Next
	}
	if len(seen) != 122 {
		t.Errorf("%d receipts, want 122", len(seen))
	}
}

// A copy that can't be mailed counts as made, and it is told that nobody got it.
func TestMailThatIsNotDelivered(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	r := h.Release(t, h.Document, "reader")
	h.Accept(t, "reader", r.ID)
	reader := s.As(t, "reader")
	if a := reader.Post("/documents/"+h.Document+"/mail", nil); a.Status != http.StatusSeeOther || a.Location != "/received/"+r.ID+"?done=mailed" {
		t.Errorf("status %d to %q", a.Status, a.Location)
	}
	letter := h.Letters.Take()[0]
	if letter.To != h.People["reader"].Email || len(letter.Enclosed) != 1 || !strings.Contains(letter.Text, "individually marked") || !bytes.Contains(letter.Enclosed[0].Data, []byte("Pellgate")) {
		t.Errorf("%+v", letter)
	}
	h.Letters.Shut()
	contains(t, reader.Post("/documents/"+h.Document+"/mail", nil), http.StatusBadGateway, "Not delivered")
	a := reader.JSON(http.MethodPost, "/api/documents/"+h.Document+"/copies/mail", "{}")
	if a.Status != http.StatusBadGateway || !strings.Contains(a.Body, "urn:barium:error:not-delivered") {
		t.Errorf("%d %s", a.Status, a.Body)
	}
	if n := copiesOf(t, h, h.Document); n != 3 {
		t.Errorf("%d copies", n)
	}
	contains(t, reader.Get("/received/"+r.ID), http.StatusOK, "not delivered", "by mail")
	contains(t, reader.Get("/receipts"), http.StatusOK, "could not be mailed to you", "was mailed to you")
}

// What has to be encrypted on its way isn't mailed, and no copy is made.
func TestWhatHasToBeEncryptedIsNotMailed(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	on := strict(h)
	on.Conditions = map[string]string{"encrypt_in_transit": "must"}
	document := h.File(t, "slow.md", slow, on)
	r := h.Release(t, document, "reader")
	h.Accept(t, "reader", r.ID)
	lacks(t, s.As(t, "reader").Get("/received/"+r.ID), "Mail it to me")
	contains(t, s.As(t, "reader").Post("/documents/"+document+"/mail", nil), http.StatusUnprocessableEntity, "encryption on its way")
	if n := copiesOf(t, h, document); n != 0 || len(h.Letters.Take()) != 0 {
		t.Errorf("%d copies", n)
	}
}

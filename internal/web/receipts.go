package web

import (
	"net/http"
	"strconv"

	"barium/internal/office"
	"barium/internal/share"
	"barium/internal/web/caller"
)

func (s *Server) receiptsRoutes() {
	s.page("GET /receipts", s.receipts)
	s.page("GET /receipts/all.zip", s.receiptsFile)
	s.page("GET /receipts/{event}", s.receipt)
	s.page("GET /receipts/{event}/file", s.receiptFile)
	s.page("POST /receipts/mail", s.mailReceipts)
}

// receipts lists what the person can prove.
func (s *Server) receipts(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	before, _ := strconv.ParseInt(r.URL.Query().Get("before"), 10, 64) // what isn't a number is the newest
	list, err := s.Office.Receipts(r.Context(), who.Person, before)
	if err != nil {
		return err
	}
	return s.render(w, r, "receipts", View{Title: "Your receipts", Section: "ledger", Body: receiptsPage{list, s.Office.Mails()}})
}

type receiptsPage struct {
	office.Receipts
	Mails bool
}

func (s *Server) receipt(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	got, err := s.theirReceipt(r, who)
	if err != nil {
		return err
	}
	return s.render(w, r, "receipt", View{Title: "Receipt", Section: "ledger", Body: got})
}

func (s *Server) receiptFile(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	got, err := s.theirReceipt(r, who)
	if err == nil {
		handOver(w, got.Name, []byte(got.Text))
	}
	return err
}

func (s *Server) theirReceipt(r *http.Request, who caller.Caller) (office.Receipt, error) {
	event, err := strconv.ParseInt(r.PathValue("event"), 10, 64)
	if err != nil || event < 0 {
		return office.Receipt{}, share.ErrNotFound
	}
	return s.Office.Receipt(r.Context(), who.Person, event)
}

func (s *Server) receiptsFile(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	file, err := s.Office.ReceiptsFile(r.Context(), who.Person)
	if err == nil {
		handOver(w, "receipts.zip", file)
	}
	return err
}

func (s *Server) mailReceipts(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	if _, err := s.Office.MailReceipts(r.Context(), who.Person); err != nil {
		return err
	}
	return after(w, r, "/receipts", "receipts-mailed")
}

// Package web is the house in a browser: pages, rendered here, that work without
// a script. One handler a file, its templates beside it. What the pages do, they
// ask of the office.
package web

import (
	"errors"
	"log/slog"
	"net/http"
	"time"

	"barium/internal/office"
	"barium/internal/office/suite"
	"barium/internal/signin"
	"barium/internal/web/caller"
	"barium/internal/web/visit"
)

// A Gate knows who is asking.
type Gate interface {
	// Caller is who sent a request; nobody where nobody is signed in. An error is
	// ours.
	Caller(r *http.Request) (caller.Caller, error)
}

// Config is what the pages need.
type Config struct {
	suite.Suite
	Gate Gate
	Door *Door        // where people sign in; nil for a house without the pages for it
	API  http.Handler // below /api/
	Log  http.Handler // below /log/, for everybody
	// Witness is below /witness/, for the ledgers that are watched here.
	Witness http.Handler
	Now     func() time.Time
	Errors  *slog.Logger // is told of errors that are ours
	Public  string       // address of the house, as it is told to others; "" for the one that was asked
	Upload  int64        // bytes that a request may have; 0 for 32 MiB
	// Unsealings is where custodians are asked; nil where they can't be.
	Unsealings *office.Unsealings
}

// A Server answers for the house. It is safe for concurrent use.
type Server struct {
	Config
	mux     *http.ServeMux
	pages   pages
	static  static
	routes  []Route
	handler http.Handler
}

// A Route is what the server answers to.
type Route struct {
	Pattern string // as net/http's mux has it: "GET /parties/{id}"
	Open    bool   // to everybody, signed in or not
}

// New makes the server.
func New(c Config) (*Server, error) {
	if c.Upload == 0 {
		c.Upload = 32 << 20
	}
	s := &Server{Config: c, mux: http.NewServeMux()}
	var err error
	if s.static, err = newStatic(); err != nil {
		return nil, err
	}
	if s.pages, err = newPages(s.static); err != nil {
		return nil, err
	}
	s.everything()
	s.handler = s.around(s.mux)
	return s, nil
}

// everything lists what the server answers to, a line an idea.
func (s *Server) everything() {
	s.staticRoutes()
	s.homeRoutes()
	s.signInRoutes()
	s.receivedRoutes()
	s.noticesRoutes()
	s.readingRoutes()
	s.receiptsRoutes()
	s.matterRoutes()
	s.documentRoutes()
	s.draftRoutes()
	s.releaseRoutes()
	s.approvalRoutes()
	s.partyRoutes()
	s.peopleRoutes()
	s.memberRoutes()
	s.followedRoutes()
	s.withdrawRoutes()
	s.overdueRoutes()
	s.standingRoutes()
	s.assessRoutes()
	s.ledgerRoutes()
	s.historyRoutes()
	s.requestRoutes()
	s.askRoutes()
	s.watchRoutes()
	s.unsealingRoutes()
	s.caseRoutes()
	s.secretRoutes()
	s.secretTextRoutes()
	s.adversaryRoutes()
	s.draftExposureRoutes()
	s.holderRoutes()
	s.hypothesesRoutes()
	s.damageRoutes()
	s.overviewRoutes()
	s.exhibitRoutes()
	s.decisionRoutes()
	s.hearingRoutes()
	s.seriesRoutes()
	if s.API != nil {
		s.handle("/api/", true, http.StripPrefix("/api", s.API)) // asks who it is itself
	}
	if s.Log != nil {
		s.handle("/log/", true, http.StripPrefix("/log", s.Log))
	}
	if s.Witness != nil {
		s.handle("/witness/", true, http.StripPrefix("/witness", s.Witness))
	}
	s.page("/", s.nothing)
}

// Routes lists what the server answers to, for tests that go through all of it.
func (s *Server) Routes() []Route { return s.routes }

func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.handler.ServeHTTP(w, r) }

func (s *Server) handle(pattern string, open bool, h http.Handler) {
	s.routes = append(s.routes, Route{pattern, open})
	s.mux.HandleFunc(pattern, func(w http.ResponseWriter, r *http.Request) {
		visit.Of(r.Context()).Route = pattern
		h.ServeHTTP(w, r)
	})
}

// A handler answers a signed-in person. It writes nothing where it returns an
// error.
type handler func(w http.ResponseWriter, r *http.Request, who caller.Caller) error

// page answers to people who are signed in, and sends others to the door. Programs
// have the API.
func (s *Server) page(pattern string, h handler) {
	s.handle(pattern, false, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		who := caller.From(r.Context())
		if who.Nobody() {
			s.door(w, r)
			return
		}
		if who.Token != "" { // pages ask for no scope
			s.fail(w, r, signin.ErrBrowser)
			return
		}
		if err := h(w, r, who); err != nil {
			s.fail(w, r, err)
		}
	}))
}

// open answers to everybody.
func (s *Server) open(pattern string, h handler) {
	s.handle(pattern, true, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if err := h(w, r, caller.From(r.Context())); err != nil {
			s.fail(w, r, err)
		}
	}))
}

// errConfirm asks for a second factor before the act.
var errConfirm = errors.New("this wants your second factor first")

// sure refuses what matters most until a second factor was given lately.
func (s *Server) sure(who caller.Caller) error {
	if !who.Sure(s.Now()) {
		return errConfirm
	}
	return nil
}

package web

import (
	"errors"
	"net/http"

	"barium/internal/share"
	"barium/internal/signin"
	"barium/internal/web/caller"
)

// lobbyRoutes are those of a house that is only for show.
func (s *Server) lobbyRoutes() {
	if s.Door.Lobby == nil {
		return
	}
	s.open("GET "+signin.DoorPath+"{door}", s.throughDoor)
	s.open("POST /confirm/door", s.confirmAtDoor)
}

// throughDoor signs in whose door it is.
func (s *Server) throughDoor(w http.ResponseWriter, r *http.Request, _ caller.Caller) error {
	e, err := s.Door.Lobby.Enter(r.Context(), s.Door.from(r), signin.ParseSecret(r.PathValue("door")))
	if errors.Is(err, signin.ErrNoEntry) {
		return share.ErrNotFound
	}
	if err != nil {
		return err
	}
	s.entered(w, r, e)
	http.Redirect(w, r, "/", http.StatusSeeOther)
	return nil
}

// confirmAtDoor stands for a second factor.
func (s *Server) confirmAtDoor(w http.ResponseWriter, r *http.Request, _ caller.Caller) error {
	e, err := s.Door.Lobby.Confirm(r.Context(), s.Door.session(r))
	if err != nil {
		return err
	}
	s.entered(w, r, e)
	http.Redirect(w, r, next(r), http.StatusSeeOther)
	return nil
}

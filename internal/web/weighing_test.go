package web_test

import (
	"net/http"
	"testing"

	"barium/internal/web/webtest"
)

// What explanations weigh: every rival is there, each factor can be switched off and
// capped, an estimate has its figure and its confidence, and nothing says that anybody leaked.
func TestWeighing(t *testing.T) {
	h := webtest.New(t)
	s := webtest.Serve(t, h)
	path := leaked(t, h, s) + "/weighing"
	clerk := s.As(t, "clerk")
	page := clerk.Get(path)
	contains(t, page, http.StatusOK, "A copy made for Mateo Arrieta (Halvern Federal Investigations Office) was the source", "unlikely (31 %)", "Confidence in this estimate is low",
		"Somebody on the originator&#39;s own side was the source", "It was stolen", "third source", "It was guessed", "of whom there is no record", "At which prior the answer flips", "<polyline", "2.0 days from when they had all of it", "The marks say nothing")
	lacks(t, page, "leaked it", "guilty", "Oskar Brandt")
	contains(t, clerk.Get(path+"?candidate=theft"), http.StatusOK, "That it was stolen, from any of those who held it is very unlikely")
	contains(t, clerk.Get(path+"?candidate=nobody"), http.StatusNotFound)
	off := clerk.Get(path + "?set=yes&on=access&on=marks&on=series")
	contains(t, off, http.StatusOK, "switched off", "Timing (off)")
	contains(t, clerk.Get(path+"?cap-timing=2"), http.StatusOK, "Timing (capped)", "× 2")
	contains(t, clerk.Get(path+"?rivals=100"), http.StatusUnprocessableEntity, "want shares above 0")
	contains(t, clerk.Get(path+"?cap-marks=lots"), http.StatusUnprocessableEntity, "is no number")
	contains(t, clerk.JSON(http.MethodGet, "/api"+path+"?off=timing", ""), http.StatusOK, `"off":["timing"]`, `"leadsFrom"`, `"confidence":"low"`)
	contains(t, clerk.JSON(http.MethodGet, "/api"+path+"?cap-marks=-1", ""), http.StatusUnprocessableEntity)
	for _, who := range []string{"auditor", "custodian"} {
		contains(t, s.As(t, who).Get(path), http.StatusOK, "Mateo Arrieta")
	}
	for _, who := range []string{"reader", "stranger", "second"} {
		contains(t, s.As(t, who).Get(path), http.StatusNotFound)
	}
}

package web

import (
	"bytes"
	"embed"
	"fmt"
	"html/template"
	"io/fs"
	"net/http"
	"path"
	"strings"

	"barium/internal/web/caller"
)

//go:embed *.html
var sources embed.FS

// A View is a page: what the shell around it needs, and its own.
type View struct {
	Title   string
	Section string // of the navigation: "share", "watch", "trace", "assess", "ledger"
	Who     caller.Caller
	Done    string // what was just done
	Mails   bool   // the house sends mail
	Body    any
}

// pages are the templates, by their file's name without ".html". Files whose
// names begin with "part_" are parts that every page can use.
type pages map[string]*template.Template

func newPages(files static) (pages, error) {
	shell, err := template.New("").Funcs(functions(files)).ParseFS(sources, "part_*.html")
	if err != nil {
		return nil, fmt.Errorf("templates: %w", err)
	}
	names, err := fs.Glob(sources, "*.html")
	if err != nil {
		return nil, fmt.Errorf("templates: %w", err)
	}
	all := pages{}
	for _, name := range names {
		if strings.HasPrefix(name, "part_") {
			continue
		}
		t, err := shell.Clone()
		if err == nil {
			t, err = t.ParseFS(sources, name)
		}
		if err != nil {
			return nil, fmt.Errorf("template %s: %w", name, err)
		}
		all[strings.TrimSuffix(path.Base(name), ".html")] = t
	}
	return all, nil
}

// show writes a page. It is made whole before any of it is sent, so that an error
// never follows half a page.
func (s *Server) show(w http.ResponseWriter, r *http.Request, status int, name string, v View) error {
	v.Who, v.Mails = caller.From(r.Context()), s.Office != nil && s.Office.Mails()
	if v.Done == "" {
		v.Done = done[r.URL.Query().Get("done")]
	}
	return s.write(w, status, name, "shell", v)
}

// write writes what a template of a page's file makes of a value.
func (s *Server) write(w http.ResponseWriter, status int, name, template string, v any) error {
	t, ok := s.pages[name]
	if !ok {
		return fmt.Errorf("no template %s.html", name)
	}
	var b bytes.Buffer
	if err := t.ExecuteTemplate(&b, template, v); err != nil {
		return fmt.Errorf("template %s: %w", name, err)
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write(b.Bytes()) // who hung up doesn't want the rest
	return nil
}

// render shows a page that was found.
func (s *Server) render(w http.ResponseWriter, r *http.Request, name string, v View) error {
	return s.show(w, r, http.StatusOK, name, v)
}

// done is what a page says after an act, by the word in its address. A word that
// isn't here says nothing, so nobody can put words into a page by a link.
var done = map[string]string{
	"accepted":          "You have accepted the terms.",
	"acknowledged":      "You have acknowledged the withdrawal.",
	"admitted":          "The roles are given, from now on.",
	"adversaries-set":   "The adversaries are kept, in a new version of the secret.",
	"answered":          "Your answer is given. Who asked can see it.",
	"app-added":         "The authenticator app is set up.",
	"app-removed":       "The authenticator app is removed.",
	"approved":          "It is released. Each recipient can read it after accepting the terms.",
	"asked":             "The originators are asked. Their answers are listed here.",
	"assessed":          "It is entered, in a version of its own. Earlier versions stay as they were.",
	"assured":           "The assurance is recorded.",
	"board-answered":    "The answer is given, and stands in the ledger.",
	"brought-in":        "The text is in. Nobody but those who work for your party on the matter sees it. Say next who may have it.",
	"case-opened":       "The case is open. Put in what bears on it, and answer the board’s questions.",
	"case-reopened":     "The case is open again. The decision stays in the record.",
	"client-named":      "The client is named.",
	"custodians-asked":  "The custodians are asked. Each answers from their own machine.",
	"decision-carried":  "You carry the decision.",
	"decision-proposed": "It is proposed, and you carry it.",
	"discarded":         "The draft is gone. Nobody was given it.",
	"estimates-in":      "Your estimates are in. You see what the others say from now on.",
	"estimates-kept":    "Your estimates are kept. Nobody else sees them before you hand them in.",
	"evidence-written":  "The evidence is on the list. Each analyst says how probable it is under each hypothesis.",
	"exhibit-entered":   "It is put in. Its hash stands in the ledger.",
	"exhibit-handed":    "That it was handed over is recorded.",
	"exhibit-noted":     "The note is added.",
	"filed":             "It is registered and filed. Nobody else can read it before you release it.",
	"holders-answered":  "Your answer is recorded, and you have a receipt of it.",
	"holders-asked":     "They are asked. Their answers are listed here.",
	"hypothesis-put":    "The hypothesis is on the table.",
	"kept":              "Your changes are kept.",
	"mailed":            "A copy has been mailed to you.",
	"matrix-changed":    "The change is kept, beside what was there before.",
	"matter-opened":     "The matter is open. Admit the people who work on it next.",
	"narrowed":          "The audience of these paragraphs is set.",
	"others-ended":      "All other sessions are ended.",
	"party-asked":       "It is asked. Its people on the matter can read it and reply.",
	"party-registered":  "The party is registered. Register its people next.",
	"passkey-added":     "You have another passkey.",
	"passkey-removed":   "The passkey is removed.",
	"person-registered": "They are registered. Give them roles next.",
	"proposed":          "It is proposed. Nobody can read it before a second person approves it.",
	"question-answered": "Your answer stands, with your name and the time.",
	"question-written":  "The question is on the list.",
	"receipts-mailed":   "Your receipts have been mailed to you.",
	"refused":           "The release is refused. Nobody gets it.",
	"remarked":          "It is entered.",
	"reminded":          "They are reminded on their pages. No mail goes out from this house.",
	"reminded-by-mail":  "They are reminded, by mail and on their pages.",
	"renamed":           "It has its new name.",
	"reply-recorded":    "The reply is recorded.",
	"reviewed":          "The review is recorded.",
	"reworded":          "The text is changed. What it tells is counted anew.",
	"rewritten":         "The text is changed, and its sites were found anew. Look at its terms again.",
	"replied":           "Your reply is given. Those who decide read it as it stands, and you have a receipt.",
	"roles-ended":       "Their roles have ended.",
	"secret-kept":       "The secret is kept. Record what was said that bears on it.",
	"session-ended":     "That session is ended.",
	"standing-changed":  "The standing is changed, from this moment.",
	"statement-kept":    "The statement is kept, in a new version of the secret.",
	"terms-set":         "The terms are set.",
	"token-ended":       "That token is ended.",
	"triage-decided":    "The decision is recorded. It stands in the ledger.",
	"truth-recorded":    "It is on record. The calls made before are scored.",
	"unsealing-refused": "You have refused. Who asked can read your reason.",
	"withdrawn":         "It is withdrawn. Everybody who had it is asked to acknowledge.",
}

// after leads to a page that says what was done.
func after(w http.ResponseWriter, r *http.Request, to, word string) error {
	switch {
	case word == "":
	case strings.Contains(to, "?"):
		to += "&done=" + word
	default:
		to += "?done=" + word
	}
	http.Redirect(w, r, to, http.StatusSeeOther)
	return nil
}

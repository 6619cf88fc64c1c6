package web

import (
	"io"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"barium/internal/assess"
	"barium/internal/office"
	"barium/internal/office/secrets"
	"barium/internal/share/desk"
	"barium/internal/share/invalid"
	"barium/internal/web/caller"
)

func (s *Server) secretRoutes() {
	s.page("GET /secrets", s.secrets)
	s.page("GET /secrets/new", s.newSecret)
	s.page("POST /secrets", s.keepSecret)
	s.page("GET /secrets/{id}", s.secret)
	s.page("GET /secrets/{id}/answer", s.secretAnswer)
	s.page("GET /secrets/{id}/file", s.secretFile)
	s.page("GET /secrets/{id}/withholding", s.withholding)
	s.page("GET /secrets/{id}/statement", s.statementForm)
	s.page("POST /secrets/{id}/statement", s.keepStatement)
}

func (s *Server) secrets(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	list, err := s.Secrets.Secrets(r.Context(), who.Person)
	if err != nil {
		return err
	}
	return s.render(w, r, "secrets", View{Title: "Exposure", Section: "assess", Body: list})
}

// A secretForm is what somebody typed of a new secret.
type secretForm struct {
	form
	Matters []office.MatterLine
	Matter  office.MatterLine // that is chosen; zero before
	Worlds  []secrets.WorldLine
}

func (s *Server) newSecret(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	return s.secretForm(w, r, who, http.StatusOK, form{r.URL.Query(), map[string]string{}})
}

func (s *Server) secretForm(w http.ResponseWriter, r *http.Request, who caller.Caller, status int, f form) error {
	all, err := s.Office.Matters(r.Context(), who.Person)
	if err != nil {
		return err
	}
	p := secretForm{form: f}
	for _, m := range all {
		if slices.Contains(m.Roles, desk.Clerk) {
			p.Matters = append(p.Matters, m)
		}
	}
	for _, m := range p.Matters {
		if m.ID == f.Get("matter") || len(p.Matters) == 1 {
			p.Matter = m
		}
	}
	if p.Matter.ID != "" {
		if p.Worlds, err = s.Secrets.WorldsFor(r.Context(), who.Person, p.Matter.ID); err != nil {
			return err
		}
	}
	return s.show(w, r, status, "secret_new", View{Title: "Name a secret", Section: "assess", Body: p})
}

func (s *Server) keepSecret(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, in, err := secretSent(r)
	var kept secrets.SecretLine
	if err == nil {
		kept, err = s.Secrets.KeepSecret(r.Context(), who.Person, in)
	}
	if f.refuses(err) {
		return s.secretForm(w, r, who, http.StatusUnprocessableEntity, f)
	}
	if err != nil {
		return err
	}
	return after(w, r, "/secrets/"+kept.ID, "secret-kept")
}

// secretSent reads the form of a new secret: its question by fields, or a file of
// statements as 'barium assess' takes it.
func secretSent(r *http.Request) (form, secrets.SecretIn, error) {
	f, err := sentWithFiles(r)
	if err != nil {
		return f, secrets.SecretIn{}, err
	}
	in := secrets.SecretIn{Matter: f.Get("matter"), World: f.Get("world")}
	world, name, err := attached(r, "world-file")
	if err != nil {
		return f, in, err
	}
	if typed := strings.TrimSpace(f.Get("rows")); len(world) == 0 && typed != "" {
		world, name = []byte(typed), "typed in"
	}
	if len(world) > 0 {
		in.Content = &secrets.WorldIn{Name: name, Data: world}
	}
	said, _, err := attached(r, "statements-file")
	if err != nil {
		return f, in, err
	}
	if len(said) > 0 {
		in.File, err = assess.Read(said)
		if err != nil {
			return f, in, invalid.In("statements-file", "the file of statements: %w", err)
		}
		if in.File.Secret.Name == "" {
			in.File.Secret.Name = f.Get("name")
		}
		return f, in, nil
	}
	in.File.Secret, err = question(f)
	return f, in, err
}

// question is a secret by the fields of a form.
func question(f form) (assess.Secret, error) {
	x := assess.Secret{Name: strings.TrimSpace(f.Get("name")), Key: strings.TrimSpace(f.Get("key")), Shared: strings.TrimSpace(f.Get("shared"))}
	if k := f.Get("k"); k != "" {
		n, err := strconv.Atoi(strings.TrimSpace(k))
		if err != nil {
			return x, invalid.In("k", "“%s” is no number", k)
		}
		x.K = n
	}
	if x.Key == "" {
		return x, invalid.In("key", "say which column of the world names a candidate")
	}
	return x, nil
}

// sentWithFiles reads a form that can have files with it.
func sentWithFiles(r *http.Request) (form, error) {
	if err := r.ParseMultipartForm(secrets.MaxWorld); err != nil {
		return form{r.PostForm, map[string]string{}}, invalid.Errorf("this form can't be read: go back and send it again")
	}
	return form{r.PostForm, map[string]string{}}, nil
}

// attached is a file that came with a form; nothing where there is none.
func attached(r *http.Request, field string) ([]byte, string, error) {
	file, head, err := r.FormFile(field)
	if err != nil {
		return nil, "", nil // none was chosen
	}
	defer file.Close()
	data, err := io.ReadAll(io.LimitReader(file, secrets.MaxWorld+1))
	return data, head.Filename, err
}

func (s *Server) secretFile(w http.ResponseWriter, r *http.Request, who caller.Caller) error {
	f, world, err := s.Secrets.SecretFile(r.Context(), who.Person, r.PathValue("id"))
	if err != nil {
		return err
	}
	if r.URL.Query().Get("of") == "world" {
		handOver(w, "world", world.Data)
		return nil
	}
	data, err := f.YAML()
	if err != nil {
		return err
	}
	handOver(w, "statements.yaml", data)
	return nil
}

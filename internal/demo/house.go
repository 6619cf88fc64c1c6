package demo

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"barium/internal/assess"
	"barium/internal/demo/affair"
	"barium/internal/office"
	"barium/internal/office/inquiry"
	"barium/internal/office/secrets"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/standing"
	"barium/internal/share/terms"
)

// A role is one by which the reader can enter the house, and who has it.
type role struct {
	Title  string `json:"title"`
	Name   string `json:"name"`
	Party  string `json:"party"`
	Person string `json:"person"` // id
}

// Those who aren't recipients, by what they are called in the house's step.
const (
	police    = "Eldermoor Constabulary"
	agency    = "Halvern Federal Investigations Office"
	oversight = "Eldermoor Oversight Panel"
)

// staff are registered besides those that the report was shared with.
func staff() []struct{ title, party, name, email, place, role string } {
	return []struct{ title, party, name, email, place, role string }{
		{"clerk", police, "Imogen Fairlie", "imogen.fairlie@eldermoor-constabulary.example", "matter", "clerk"},
		{"approver", police, "Tobias Wren", "tobias.wren@eldermoor-constabulary.example", "matter", "approver"},
		{"liaison officer", police, "Nadia Holloway", "nadia.holloway@eldermoor-constabulary.example", "matter", "liaison"},
		{"custodian", oversight, "Amara Diallo", "amara.diallo@oversight.example", "house", "custodian"},
		{"custodian", oversight, "Henrik Aas", "henrik.aas@oversight.example", "house", "custodian"},
		{"auditor", oversight, "Greta Lindqvist", "greta.lindqvist@oversight.example", "house", "auditor"},
	}
}

// A household is the house while it is furnished.
type household struct {
	*office.Office
	Inquiry   *inquiry.Office
	Secrets   *secrets.Office
	registrar string
	matter    string
	parties   map[string]string // ids, by name
	people    map[string]string // ids, by name
	roles     []role
}

// furnish founds the house in the home of the story: everybody is registered, the
// report is filed and released, some have read it, and sharing with the agency
// abroad is suspended on this matter.
func (s *story) furnish(ctx context.Context) error {
	s.step("The house: who has what, and what follows")
	s.clock.on(time.February, 15, 9)
	offices, err := s.home.Offices()
	if err != nil {
		return err
	}
	h := &household{Office: offices.Office, Inquiry: offices.Inquiry, Secrets: offices.Secrets, parties: map[string]string{}, people: map[string]string{}}
	for _, step := range []func(context.Context, *household) error{s.found, s.register, s.openMatter, s.releaseReport, s.readReport, s.suspend, s.keepOlder, s.openCase} {
		if err := step(ctx, h); err != nil {
			return fmt.Errorf("furnish the house: %w", err)
		}
	}
	s.roles = h.roles
	s.say("Everybody is registered, with roles and labels on the matter Operation Fernlight. The report is filed there. Its clerk proposes a release to %d people, and a second person approves it; from now on each reading is a new copy. Some have read it.", len(s.people))
	s.say("")
	s.say("Sharing with %s is suspended on this matter, and on no other, until it gives the account that is stated with the suspension. The inquiry into the article is open as a case, and the older case is kept as a secret.", agency)
	return nil
}

func (s *story) found(ctx context.Context, h *household) error {
	p, err := s.home.Found(ctx, police, "Robin Ashdown", "robin.ashdown@eldermoor-constabulary.example")
	h.registrar, h.parties[police] = p.ID, p.Party
	h.roles = append(h.roles, role{"registrar", p.Name, p.PartyName, p.ID})
	return err
}

// register registers all parties and people. Those who came with a copy keep
// their names in the ledger.
func (s *story) register(ctx context.Context, h *household) error {
	for _, p := range s.people {
		if err := h.enter(ctx, p.Party, p.Name, p.Email); err != nil {
			return err
		}
	}
	for _, p := range staff() {
		if err := h.enter(ctx, p.party, p.name, p.email); err != nil {
			return err
		}
	}
	return nil
}

func (h *household) enter(ctx context.Context, party, name, email string) error {
	if h.parties[party] == "" {
		p, err := h.RegisterParty(ctx, h.registrar, party)
		if err != nil {
			return err
		}
		h.parties[party] = p.ID
	}
	p, err := h.RegisterPerson(ctx, h.registrar, h.parties[party], name, email)
	h.people[name] = p.ID
	return err
}

// openMatter opens the matter, on which a release takes a second person, and gives
// everybody their roles.
func (s *story) openMatter(ctx context.Context, h *household) error {
	var err error
	if h.matter, err = h.OpenMatter(ctx, h.registrar, "Operation Fernlight", h.parties[police], true); err != nil {
		return err
	}
	labels := []string{string(terms.AmberStrict), string(terms.Amber), string(terms.Green)}
	for _, p := range s.people {
		if err := h.Admit(ctx, h.registrar, h.matter, h.people[p.Name], []string{string(desk.Recipient)}, labels); err != nil {
			return err
		}
	}
	for _, p := range staff() {
		place, admitted := h.matter, labels
		if p.place == "house" {
			place, admitted = desk.House, nil
		}
		if err := h.Admit(ctx, h.registrar, place, h.people[p.name], []string{p.role}, admitted); err != nil {
			return err
		}
		h.roles = append(h.roles, role{p.title, p.name, p.party, h.people[p.name]})
	}
	return nil
}

// releaseReport files the report and releases it: the clerk proposes, the approver
// approves.
func (s *story) releaseReport(ctx context.Context, h *household) error {
	on := terms.Simple(share.AmberStrict, slices.Collect(maps.Values(h.parties))...)
	clerk, second := h.people["Imogen Fairlie"], h.people["Tobias Wren"]
	if err := h.TakeIn(ctx, clerk, s.shared.Document, h.matter, on); err != nil {
		return err
	}
	d := office.Draft{Document: s.shared.Document}
	for _, p := range s.people {
		d.To = append(d.To, h.people[p.Name])
	}
	preview, err := h.Preview(ctx, clerk, d)
	if err != nil {
		return err
	}
	made, err := h.Release(ctx, clerk, d, preview.Fingerprint)
	if err != nil {
		return err
	}
	considered, err := h.Considered(ctx, second, made.Release)
	if err == nil {
		_, err = h.Approve(ctx, second, made.Release, considered.Preview.Fingerprint)
	}
	return err
}

// readReport has some recipients accept and read. Two are left to the reader of
// the demonstration: one who may read, and one whose party is suspended.
func (s *story) readReport(ctx context.Context, h *household) error {
	for i, p := range s.people {
		id := h.people[p.Name]
		list, err := h.Received(ctx, id, office.Everything, 0)
		if err != nil || len(list.Received) == 0 {
			return fmt.Errorf("%s received nothing: %w", p.Name, err)
		}
		if p.Name == "Siân Prosser" {
			h.roles = append(h.roles, role{"recipient", p.Name, p.Party, id})
			continue
		}
		if p.Name == "Mateo Arrieta" {
			h.roles = append(h.roles, role{"recipient whose party is suspended", p.Name, p.Party, id})
		}
		if err := h.Accept(ctx, id, list.Received[0].Release); err != nil {
			return err
		}
		if i%2 == 0 {
			if _, err := h.Read(ctx, id, s.shared.Document, share.Download); err != nil {
				return err
			}
		}
	}
	return nil
}

// suspend stops sharing with the agency abroad on this matter, until it says what
// happened to its copies.
func (s *story) suspend(ctx context.Context, h *household) error {
	_, err := h.Move(ctx, h.people["Nadia Holloway"], h.parties[agency], office.Move{
		Matter: h.matter, To: string(standing.Suspended), Review: time.Now().AddDate(0, 1, 0),
		Reason:    "A copy that was made for somebody there is the source of what The Morning Lantern printed.",
		Condition: "A written account of who had the copies, and an assurance that reports are kept to named readers.",
	})
	return err
}

// keepOlder keeps the older case's question with what was said, on a matter of its own.
func (s *story) keepOlder(ctx context.Context, h *household) error {
	matter, err := h.OpenMatter(ctx, h.registrar, "Operation Saltmarsh", h.parties[police], false)
	if err != nil {
		return err
	}
	clerk := h.people["Imogen Fairlie"]
	if err := h.Admit(ctx, h.registrar, matter, clerk, []string{string(desk.Clerk)}, []string{string(terms.Amber)}); err != nil {
		return err
	}
	world, said := affair.Source()
	f, err := assess.Read(said)
	if err != nil {
		return err
	}
	_, err = h.Secrets.KeepSecret(ctx, clerk, secrets.SecretIn{Matter: matter, Content: &secrets.WorldIn{Name: "Countries of Europe", Data: world}, File: f})
	return err
}

// openCase opens an inquiry into what the papers printed of the report.
func (s *story) openCase(ctx context.Context, h *household) error {
	officer := h.people["Nadia Holloway"]
	choices, err := h.Inquiry.CaseChoices(ctx, officer, h.matter, "")
	if err != nil {
		return err
	}
	about := inquiry.CaseOpening{Title: "The report in the papers", Matter: h.matter}
	for _, p := range choices.Publications {
		about.Publications = append(about.Publications, p.ID)
	}
	_, err = h.Inquiry.OpenCase(ctx, officer, about)
	return err
}

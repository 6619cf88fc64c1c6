package api

import (
	"context"
	"net/http"

	"barium/internal/office"
	"barium/internal/share/desk"
	"barium/internal/web/caller"
)

func (a *API) parties() {
	serve(a, op{id: "list-parties", route: "GET /parties", does: "the parties that you may see", scope: "people"}, a.listParties)
	serve(a, op{id: "register-party", route: "POST /parties", does: "register a party", scope: "people", status: http.StatusCreated}, a.registerParty)
	serve(a, op{id: "show-party", route: "GET /parties/{id}", does: "a party", scope: "people"}, a.showParty)
	serve(a, op{id: "show-history", route: "GET /parties/{id}/history", does: "what the ledger has about a party, the newest first", scope: "people"}, a.showHistory)
	serve(a, op{id: "register-person", route: "POST /parties/{id}/people", does: "register somebody at a party", scope: "people", status: http.StatusCreated}, a.registerPerson)
	serve(a, op{id: "name-client", route: "POST /parties/{id}/clients", does: "name a party that it protects", scope: "people", status: http.StatusNoContent}, a.nameClient)
	serve(a, op{id: "show-person", route: "GET /people/{id}", does: "a person with their roles", scope: "people"}, a.showPerson)
	serve(a, op{id: "open-matter", route: "POST /matters", does: "open a matter", scope: "people", status: http.StatusCreated}, a.openMatter)
	serve(a, op{id: "list-roles", route: "GET /matters/{id}/people", does: "who has roles on a matter", scope: "people"}, a.listRoles)
	serve(a, op{id: "give-roles", route: "PUT /matters/{id}/people/{person}", does: "give somebody roles on a matter, in place of those they had", scope: "people", grave: true, status: http.StatusNoContent}, a.giveRoles)
	serve(a, op{id: "list-house-roles", route: "GET /house/people", does: "who has roles in the house", scope: "people"}, a.listHouseRoles)
	serve(a, op{id: "give-house-roles", route: "PUT /house/people/{person}", does: "give somebody roles in the house, in place of those they had", scope: "people", grave: true, status: http.StatusNoContent}, a.giveHouseRoles)
}

func (a *API) listParties(ctx context.Context, who caller.Caller, _ *nothing) (*answer[office.Parties], error) {
	list, err := a.Office.Parties(ctx, who.Person)
	return &answer[office.Parties]{list}, err
}

func (a *API) registerParty(ctx context.Context, who caller.Caller, in *struct {
	Body struct {
		Name string `json:"name" maxLength:"200"`
	}
}) (*answer[office.Party], error) {
	p, err := a.Office.RegisterParty(ctx, who.Person, in.Body.Name)
	return &answer[office.Party]{p}, err
}

func (a *API) showParty(ctx context.Context, who caller.Caller, in *byID) (*answer[office.PartyPage], error) {
	p, err := a.Office.Party(ctx, who.Person, in.ID)
	return &answer[office.PartyPage]{p}, err
}

func (a *API) registerPerson(ctx context.Context, who caller.Caller, in *struct {
	ID   string `path:"id" maxLength:"40"`
	Body struct {
		Name  string `json:"name" maxLength:"200"`
		Email string `json:"email" maxLength:"200"`
	}
}) (*answer[office.Person], error) {
	p, err := a.Office.RegisterPerson(ctx, who.Person, in.ID, in.Body.Name, in.Body.Email)
	return &answer[office.Person]{p}, err
}

func (a *API) nameClient(ctx context.Context, who caller.Caller, in *struct {
	ID   string `path:"id" maxLength:"40"`
	Body struct {
		Client string `json:"client" maxLength:"40" doc:"id of a party"`
	}
}) (*nothing, error) {
	return &nothing{}, a.Office.NameClient(ctx, who.Person, in.ID, in.Body.Client)
}

func (a *API) showPerson(ctx context.Context, who caller.Caller, in *byID) (*answer[office.PersonPage], error) {
	p, err := a.Office.Person(ctx, who.Person, in.ID)
	return &answer[office.PersonPage]{p}, err
}

type opened struct {
	ID string `json:"id"`
}

func (a *API) openMatter(ctx context.Context, who caller.Caller, in *struct {
	Body struct {
		Title        string `json:"title" maxLength:"200"`
		Owner        string `json:"owner" maxLength:"40" doc:"id of a party"`
		SecondPerson bool   `json:"secondPerson,omitempty" doc:"releases take a second person's approval"`
	}
}) (*answer[opened], error) {
	id, err := a.Office.OpenMatter(ctx, who.Person, in.Body.Title, in.Body.Owner, in.Body.SecondPerson)
	return &answer[opened]{opened{id}}, err
}

func (a *API) listRoles(ctx context.Context, who caller.Caller, in *byID) (*answer[office.Roll], error) {
	r, err := a.Office.Roll(ctx, who.Person, in.ID)
	return &answer[office.Roll]{r}, err
}

func (a *API) listHouseRoles(ctx context.Context, who caller.Caller, _ *nothing) (*answer[office.Roll], error) {
	r, err := a.Office.Roll(ctx, who.Person, desk.House)
	return &answer[office.Roll]{r}, err
}

// roles are somebody's from now on.
type roles struct {
	Roles    []string `json:"roles" doc:"none for none"`
	Admitted []string `json:"admitted,omitempty" doc:"labels that they are admitted to"`
}

func (a *API) giveRoles(ctx context.Context, who caller.Caller, in *struct {
	ID     string `path:"id" maxLength:"40"`
	Person string `path:"person" maxLength:"40"`
	Body   roles
}) (*nothing, error) {
	return &nothing{}, a.Office.Admit(ctx, who.Person, in.ID, in.Person, in.Body.Roles, in.Body.Admitted)
}

func (a *API) giveHouseRoles(ctx context.Context, who caller.Caller, in *struct {
	Person string `path:"person" maxLength:"40"`
	Body   roles
}) (*nothing, error) {
	return &nothing{}, a.Office.Admit(ctx, who.Person, desk.House, in.Person, in.Body.Roles, in.Body.Admitted)
}

func (a *API) showHistory(ctx context.Context, who caller.Caller, in *struct {
	ID     string `path:"id" maxLength:"40"`
	Before int64  `query:"before" doc:"an index; 0 for the end"`
}) (*answer[office.History], error) {
	h, err := a.Office.History(ctx, who.Person, in.ID, in.Before)
	return &answer[office.History]{h}, err
}

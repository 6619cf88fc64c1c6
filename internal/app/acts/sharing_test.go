package acts

import (
	"context"
	"encoding/json"

	"barium/client"
	"barium/internal/demo/affair"
	"barium/internal/share/terms"
)

// holdsARelease has a release held by the secret: refused, and approved when it is
// proposed again.
func (s *story) holdsARelease() {
	draft := client.Draft{Document: s.Document, To: []string{s.People["further"].ID}}
	var preview client.Preview
	propose := func(ctx context.Context, c *client.Client) (any, error) {
		out, err := c.ReleaseDocument(ctx, client.ReleaseAskedBody{Document: draft.Document, To: draft.To, Fingerprint: preview.Fingerprint})
		s.release = out.Release
		return out, err
	}
	s.did("preview-release", "clerk", "", func(ctx context.Context, c *client.Client) (_ any, err error) {
		preview, err = c.PreviewRelease(ctx, draft)
		return preview, err
	})
	s.did("release-document", "clerk", "release.proposed", propose)
	s.did("refuse-release", "second", "release.refused", func(ctx context.Context, c *client.Client) (any, error) {
		return c.RefuseRelease(ctx, s.release, client.WithReasonBody{Reason: "the country would be known"})
	})
	s.plainly("clerk", func(ctx context.Context, c *client.Client) error {
		_, err := propose(ctx, c)
		return err
	})
	var seen client.Considered
	s.plainly("second", func(ctx context.Context, c *client.Client) (err error) {
		seen, err = c.GetApproval(ctx, s.release)
		return err
	})
	s.did("approve-release", "second", "release.approved", func(ctx context.Context, c *client.Client) (any, error) {
		return c.ApproveRelease(ctx, s.release, client.ApprovalAskedBody{Fingerprint: seen.Preview.Fingerprint})
	})
	s.done("accept-terms", "further", "terms.accepted", func(ctx context.Context, c *client.Client) error { return c.AcceptTerms(ctx, s.release) })
	s.did("read-document", "further", "copy.released", func(ctx context.Context, c *client.Client) (any, error) { return c.ReadDocument(ctx, s.Document) })
}

// passesOn has whoever received it ask whether it may go on.
func (s *story) passesOn() {
	var request string
	s.did("ask-for-consent", "further", "consent.asked", func(ctx context.Context, c *client.Client) (any, error) {
		out, err := c.AskForConsent(ctx, client.Asking{Document: s.Document, Paragraphs: []int64{1}, Reason: "they work on it with us", To: []string{s.People["colleague"].ID}})
		request = out.Request
		return out, err
	})
	s.did("read-request", "officer", "copy.released", func(ctx context.Context, c *client.Client) (any, error) { return c.ReadRequest(ctx, request) })
	s.did("answer-request", "officer", "consent.answered", func(ctx context.Context, c *client.Client) (any, error) {
		return c.AnswerRequest(ctx, request, client.Ruling{Granted: []int64{1}, Refused: []client.Refused{}})
	})
	s.did("show-original", "clerk", "original.shown", func(ctx context.Context, c *client.Client) (any, error) { return c.ShowOriginal(ctx, s.Document) })
}

func (s *story) withdraws() {
	s.did("withdraw-release", "officer", "release.withdrawn", func(ctx context.Context, c *client.Client) (any, error) {
		return c.WithdrawRelease(ctx, s.release, client.WithdrawalAskedBody{Reason: "a name was left in", Deadline: s.later(2)})
	})
	s.did("remind-recipients", "officer", "withdrawal.reminded", func(ctx context.Context, c *client.Client) (any, error) { return c.RemindRecipients(ctx, s.release) })
	var notice string
	s.plainly("further", func(ctx context.Context, c *client.Client) error {
		list, err := c.ListWithdrawals(ctx)
		notice = list[0].Notice
		return err
	})
	s.done("acknowledge-withdrawal", "further", "withdrawal.acknowledged", func(ctx context.Context, c *client.Client) error { return c.AcknowledgeWithdrawal(ctx, notice) })
}

// writes makes a document of a draft, and throws another away.
func (s *story) writes() {
	text := client.TextIn{Name: "second.md", Source: []byte("# On the pumps\n\nThe engineers began their work on Monday, although the weather was bad. They found that the pumps were old.\n")}
	drafted := func(op, events string, do func(ctx context.Context, c *client.Client) (client.DraftPage, error)) {
		s.t.Helper()
		s.did(op, "clerk", events, func(ctx context.Context, c *client.Client) (any, error) {
			out, err := do(ctx, c)
			return out, err
		})
		s.plainly("clerk", func(ctx context.Context, c *client.Client) (err error) {
			s.draft, err = c.GetDraft(ctx, s.draft.ID, client.GetDraftQuery{})
			return err
		})
	}
	drafted("create-draft", "", func(ctx context.Context, c *client.Client) (_ client.DraftPage, err error) {
		s.draft, err = c.CreateDraft(ctx, s.Matter.ID, text)
		return s.draft, err
	})
	drafted("replace-draft-text", "", func(ctx context.Context, c *client.Client) (client.DraftPage, error) {
		return c.ReplaceDraftText(ctx, s.draft.ID, client.TextChangedBody{Version: s.draft.Version, Name: text.Name, Source: append(text.Source, "\nNobody was hurt, but many people lost their homes.\n"...)})
	})
	on := json.RawMessage(terms.Simple(terms.AmberStrict, s.Parties["halvern"].ID).Canonical())
	s.did("preview-draft-terms", "clerk", "", func(ctx context.Context, c *client.Client) (any, error) {
		return c.PreviewDraftTerms(ctx, s.draft.ID, client.TermsIn{Terms: on})
	})
	drafted("set-draft-terms", "", func(ctx context.Context, c *client.Client) (client.DraftPage, error) {
		return c.SetDraftTerms(ctx, s.draft.ID, client.TermsAskedBody{Version: s.draft.Version, Terms: on})
	})
	drafted("change-draft-sites", "", func(ctx context.Context, c *client.Client) (client.DraftPage, error) {
		return c.ChangeDraftSites(ctx, s.draft.ID, client.SitesChangedBody{Version: s.draft.Version, Changes: client.SiteChanges{Keep: client.Spot{Paragraph: 2, Words: "Monday"}}})
	})
	s.did("file-draft", "clerk", "document.registered document.filed", func(ctx context.Context, c *client.Client) (any, error) {
		return c.FileDraft(ctx, s.draft.ID, client.VersionOfBody{Version: s.draft.Version})
	})
	s.plainly("clerk", func(ctx context.Context, c *client.Client) (err error) {
		s.draft, err = c.CreateDraft(ctx, s.Matter.ID, text)
		return err
	})
	s.done("discard-draft", "clerk", "", func(ctx context.Context, c *client.Client) error {
		return c.DiscardDraft(ctx, s.draft.ID, client.VersionOfBody{Version: s.draft.Version})
	})
}

func (s *story) asksCustodians() {
	leak := []client.Leak{{Name: "leak.md", Source: []byte(affair.Report())}}
	s.did("look-at-texts", "clerk", "", func(ctx context.Context, c *client.Client) (any, error) {
		return c.LookAtTexts(ctx, client.TextsLookedBody{Texts: leak})
	})
	s.did("ask-unsealing", "clerk", "unsealing.requested", func(ctx context.Context, c *client.Client) (any, error) {
		return c.AskUnsealing(ctx, client.Question{Texts: leak, Purpose: "to find out what happened", LegalBasis: "section 4 of the act", ProtectedDisclosure: "no", Consulted: "counsel, who says that it isn't"})
	})
	s.did("refuse-unsealing", "custodian", "unsealing.answered", func(ctx context.Context, c *client.Client) (any, error) {
		return c.RefuseUnsealing(ctx, s.asked, client.WithReasonBody{Reason: "it was asked twice"})
	})
}

// registers lets parties and people into the house.
func (s *story) registers() {
	var party, person string
	s.did("register-party", "registrar", "party.registered", func(ctx context.Context, c *client.Client) (any, error) {
		out, err := c.RegisterParty(ctx, client.RegisterPartyRequest{Name: "Harbour Board"})
		party = out.ID
		return out, err
	})
	s.did("register-person", "registrar", "person.registered", func(ctx context.Context, c *client.Client) (any, error) {
		out, err := c.RegisterPerson(ctx, party, client.RegisterPersonRequest{Name: "Jo Kerr", Email: "jo.kerr@harbour.example"})
		person = out.ID
		return out, err
	})
	s.done("name-client", "registrar", "client.named", func(ctx context.Context, c *client.Client) error {
		return c.NameClient(ctx, s.Parties["eldermoor"].ID, client.NameClientRequest{Client: party})
	})
	s.did("open-matter", "registrar", "matter.opened", func(ctx context.Context, c *client.Client) (any, error) {
		return c.OpenMatter(ctx, client.OpenMatterRequest{Owner: party, Title: "Operation Tidewrack"})
	})
	s.done("give-roles", "registrar", "member.admitted", func(ctx context.Context, c *client.Client) error {
		return c.GiveRoles(ctx, s.Matter.ID, person, client.Roles{Roles: []string{"recipient"}, Admitted: []string{"TLP:GREEN"}})
	})
	s.done("give-house-roles", "registrar", "member.admitted", func(ctx context.Context, c *client.Client) error {
		return c.GiveHouseRoles(ctx, person, client.Roles{Roles: []string{"auditor"}})
	})
}

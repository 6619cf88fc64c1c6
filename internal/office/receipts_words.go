package office

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"barium/internal/casebook/holders"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/signin"
	"barium/receipt"
)

// account reports whether events of a type are about how somebody signs in.
func account(kind string) bool { return accountWords(kind) != "" }

func accountWords(kind string) string {
	return map[string]string{
		signin.TypeInvited:        "You were invited",
		signin.TypeAccepted:       "You took up an invitation",
		signin.TypePasskeyAdded:   "A passkey of yours was added",
		signin.TypePasskeyRemoved: "A passkey of yours was removed",
		signin.TypePasskeySuspect: "A passkey of yours may have been copied, and lets nobody in any more",
		signin.TypeCodesAdded:     "Your authenticator app was set up",
		signin.TypeCodesRemoved:   "Your authenticator app was removed",
		signin.TypeLinked:         "Your account at your organisation was linked",
		signin.TypeTokenMade:      "A token of yours was made",
		signin.TypeTokenEnded:     "A token of yours was ended",
		signin.TypeSessionEnded:   "A session of yours was ended",
	}[kind]
}

// titles are those of documents, as they were looked up.
type titles map[string]string

func (t titles) of(ctx context.Context, tx Tx, document string) (string, error) {
	if document == "" {
		return "a document", nil
	}
	if known, ok := t[document]; ok {
		return known, nil
	}
	h, err := tx.Handling(ctx, document)
	switch {
	case errors.Is(err, share.ErrNotFound): // shared from the command line
		t[document] = "document " + document
	case err != nil:
		return "", err
	default:
		t[document] = "“" + h.Title + "”"
	}
	return t[document], nil
}

// inReceipt says what the receipt of an event proves, to the person whose it is.
func inReceipt(ctx context.Context, tx Tx, known titles, e receipt.Event, by string) (string, error) {
	if words := accountWords(e.Type); words != "" && e.Text("person") == by {
		return words, nil
	}
	title, err := known.of(ctx, tx, e.Text("document"))
	if err != nil {
		return "", err
	}
	if e.Type == share.TypeCopyReleased {
		return fmt.Sprintf("Copy %s of %s was made for you", e.Text("copy"), title), nil
	}
	if e.Type == share.TypeCopyMailed {
		taken := map[bool]string{true: "was mailed to you", false: "could not be mailed to you"}[e.Fields["delivered"] == true]
		return fmt.Sprintf("Copy %s of %s %s", e.Text("copy"), title, taken), nil
	}
	if words := toYou(e.Type); words != "" && e.Text("person") == by {
		return fmt.Sprintf(words, title), nil
	}
	if words := yourAct(e.Type); words != "" {
		return strings.ReplaceAll(words, "%s", title), nil
	}
	return "Your act: " + strings.ReplaceAll(e.Type, ".", " "), nil
}

// toYou are events that tell a person something.
func toYou(kind string) string {
	return map[string]string{
		desk.TypeReleaseApproved:  "%s was released to you",
		desk.TypeReleaseWithdrawn: "The release of %s to you was withdrawn",
	}[kind]
}

func yourAct(kind string) string {
	return map[string]string{
		desk.TypePartyRegistered:        "You registered a party",
		desk.TypePersonRegistered:       "You registered a person",
		desk.TypeClientNamed:            "You named a client of a party",
		desk.TypeMatterOpened:           "You opened a matter",
		desk.TypeMemberAdmitted:         "You gave somebody roles",
		desk.TypeDocumentFiled:          "You filed %s",
		desk.TypeReleaseProposed:        "You proposed to release %s",
		desk.TypeReleaseApproved:        "You released %s",
		desk.TypeReleaseRefused:         "You refused a release of %s",
		desk.TypeTermsAccepted:          "You accepted the terms of %s",
		desk.TypeReleaseWithdrawn:       "You withdrew a release of %s",
		desk.TypeWithdrawalAcknowledged: "You acknowledged a withdrawal",
		desk.TypeConsentAsked:           "You asked to pass %s on",
		desk.TypeConsentAnswered:        "You answered a request to pass %s on",
		desk.TypeStandingChanged:        "You changed how a party stands",
		share.TypeDocumentRegistered:    "You registered %s",
		signin.TypeInvited:              "You invited somebody",
		holders.TypeAsked:               "You asked a party who had %s",
		holders.TypeAnswered:            "You answered who had %s",
		holders.TypeRemarked:            "You entered something in a case",
	}[kind]
}

// receiptName is what a receipt's file is called.
func receiptName(e receipt.Event) string {
	return fmt.Sprintf("%d-%s.receipt", e.Index, strings.ReplaceAll(e.Type, ".", "-"))
}

package entry

import (
	"slices"
	"strings"

	"barium/internal/assess"
	"barium/internal/casebook/damage"
	"barium/internal/casebook/docket"
	"barium/internal/casebook/holders"
	"barium/internal/casebook/hypotheses"
	"barium/internal/casebook/referral"
	"barium/internal/outbox"
	"barium/internal/share"
	"barium/internal/share/desk"
	"barium/internal/share/policy"
	"barium/internal/share/unsealing"
	"barium/internal/signin"
)

// Kinds lists the types of entries, in order.
func Kinds() []string {
	return slices.Sorted(slices.Values(append([]string{
		share.TypeHomeMade, share.TypeBoardMade, share.TypeDocumentRegistered, share.TypeCopyReleased, share.TypeCopyMailed,
		share.TypeUnsealingRequested, share.TypeUnsealingRefused, share.TypeUnsealingOpened, share.TypeTraceDone, share.TypeTraceFailed,
		share.TypePublicAdded, share.TypeSourceAdded, share.TypeSourceRemoved, unsealing.TypeAnswered, unsealing.TypeExpired, policy.TypeDecisionRefused,
		desk.TypePartyRegistered, desk.TypePersonRegistered, desk.TypeClientNamed, desk.TypeMatterOpened, desk.TypeMemberAdmitted, desk.TypeDocumentFiled,
		desk.TypeOriginalShown, desk.TypeReleaseProposed, desk.TypeReleaseApproved, desk.TypeReleaseRefused, desk.TypeTermsAccepted, desk.TypeReleaseWithdrawn,
		desk.TypeWithdrawalReminded, desk.TypeWithdrawalAcknowledged, desk.TypeConsentAsked, desk.TypeConsentAnswered, desk.TypeStandingChanged,
		holders.TypeAsked, holders.TypeAnswered, holders.TypeRemarked,
		assess.TypeWorldKept, assess.TypeSecretKept, assess.TypeStatementKept, assess.TypeStatementRemoved,
		signin.TypeInvited, signin.TypeAccepted, signin.TypePasskeyAdded, signin.TypePasskeyRemoved, signin.TypePasskeySuspect, signin.TypeCodesAdded,
		signin.TypeCodesRemoved, signin.TypeLinked, signin.TypeTokenMade, signin.TypeTokenEnded, signin.TypeSessionEnded,
		outbox.TypeMailed,
		damage.TypeAssessed, referral.TypeAnswered, referral.TypeDecided, hypotheses.TypeWritten,
	}, docket.Types()...)))
}

// Kind is a type as words: "release approved".
func Kind(t string) string { return strings.ReplaceAll(t, ".", " ") }

package signin

import (
	"errors"
	"testing"
	"time"

	"barium/internal/share/desk"
	"barium/internal/share/policy"
)

// open begins to accept an invitation, which is refused where it isn't open.
func (l *lodge) tryInvitation(s Secret) error {
	l.t.Helper()
	_, err := l.Invited(l.t.Context(), here, s)
	_, second := l.BeginWithCodes(l.t.Context(), here, s)
	if !errors.Is(second, ErrNoEntry) && errors.Is(err, ErrNoEntry) || err == nil && second != nil {
		l.t.Errorf("to look: %v, to begin: %v", err, second)
	}
	return err
}

func TestInvitationIsUsedOnce(t *testing.T) {
	l, ctx := newLodge(t), t.Context()
	secret, i, err := l.InviteFromHere(ctx, "P-ADA")
	l.must(err)
	for range 3 { // mail programs look at links
		p, err := l.Invited(ctx, here, secret)
		if l.must(err); p.Name != "Ada" {
			t.Errorf("for %+v", p)
		}
	}
	first, err := l.BeginWithCodes(ctx, here, secret)
	l.must(err)
	second, err := l.BeginWithCodes(ctx, here, secret)
	l.must(err)
	told, err := l.Enrolment(ctx, first)
	l.must(err)
	_, err = l.AcceptWithCode(ctx, here, secret, first, "000000")
	l.refused(ErrNoEntry, err, "a wrong code")
	_, err = l.AcceptWithCode(ctx, here, secret, second, l.code(told.Key.Reveal()))
	l.refused(ErrNoEntry, err, "the code of another enrolment")
	e, err := l.AcceptWithCode(ctx, here, secret, first, l.code(told.Key.Reveal()))
	l.must(err)
	_, err = l.AcceptWithCode(ctx, here, secret, second, l.code(told.Key.Reveal()))
	l.refused(ErrNoEntry, err, "used twice")
	l.refused(ErrNoEntry, l.tryInvitation(secret), "after it was used")
	list, err := l.Invitations(ctx, l.who(e.Secret))
	l.must(err)
	if len(list) != 1 || list[0].ID != i.ID || !list[0].Used.Equal(noon) {
		t.Errorf("%+v", list)
	}
}

func TestInvitationThatIsNotOpen(t *testing.T) {
	l, ctx := newLodge(t), t.Context()
	earlier, _, err := l.InviteFromHere(ctx, "P-ADA")
	l.must(err)
	later, _, err := l.InviteFromHere(ctx, "P-ADA")
	l.must(err)
	l.refused(ErrNoEntry, l.tryInvitation(earlier), "one that was replaced")
	l.must(l.tryInvitation(later))
	l.pass(l.Rules().Invitation)
	l.refused(ErrNoEntry, l.tryInvitation(later), "one that is too old")
	l.refused(ErrNoEntry, l.tryInvitation(NewSecret()), "one that nobody made")
	l.refused(ErrNoEntry, l.tryInvitation(Secret{}), "none")
	none, _, err := l.InviteFromHere(ctx, "P-NIL")
	l.must(err)
	l.refused(ErrNoEntry, l.tryInvitation(none), "for somebody without a role")
	if _, _, err := l.InviteFromHere(ctx, "P-X"); err == nil {
		t.Error("somebody whom nobody knows was invited")
	}
}

// TestWhoInvites: a registrar with a fresh second factor, and not themselves. A
// refusal is told.
func TestWhoInvites(t *testing.T) {
	l, ctx := newLodge(t), t.Context()
	root, _ := l.enter("P-ROOT")
	ada, _ := l.enter("P-ADA")
	secret, i, err := l.Invite(ctx, l.who(root.Secret), "P-FAY")
	l.must(err)
	l.must(l.tryInvitation(secret))
	if i.By != "P-ROOT" {
		t.Errorf("made by %q", i.By)
	}
	if _, _, err := l.Invite(ctx, l.who(root.Secret), "P-ROOT"); err == nil {
		t.Error("Root invited themselves")
	}
	before := len(l.mem.events)
	var refusal *policy.Refusal
	if _, _, err := l.Invite(ctx, l.who(ada.Secret), "P-FAY"); !errors.As(err, &refusal) || l.mem.types(before) != policy.TypeDecisionRefused {
		t.Errorf("a clerk invites: %v, %s", err, l.mem.types(before))
	}
	l.must(l.tryInvitation(secret))
	l.mem.roles["P-ROOT"] = append(l.mem.roles["P-ROOT"], desk.Auditor)
	if _, _, err := l.Invite(ctx, l.who(root.Secret), "P-FAY"); !errors.As(err, &refusal) {
		t.Errorf("an auditor invites: %v", err)
	}
	l.mem.roles["P-ROOT"] = []desk.Role{desk.Registrar}
	l.pass(l.Rules().Fresh + time.Second)
	_, _, err = l.Invite(ctx, l.who(root.Secret), "P-FAY")
	l.refused(ErrUnconfirmed, err, "without a fresh second factor")
}

// TestInvitedAgain: the ledger says that a link is a second way to be somebody.
func TestInvitedAgain(t *testing.T) {
	l := newLodge(t)
	l.enter("P-ADA")
	l.enter("P-ADA")
	var again []bool
	for _, e := range l.mem.events {
		if e.Type == TypeInvited {
			again = append(again, e.Fields["again"].(bool))
		}
	}
	if len(again) != 2 || again[0] || !again[1] {
		t.Errorf("again: %v", again)
	}
}

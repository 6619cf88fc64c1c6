package signin

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"strings"

	"barium/internal/share"
)

// A Lobby lets people into a house that is only for show: whoever has a door's
// address is the person whose door it is, as often as they like, and a second
// factor is a press of a button. No house with anything in it has one.
type Lobby struct {
	gate *Gate
	key  []byte
}

// NewLobby makes the lobby of a house for show. Its doors follow from key.
func NewLobby(g *Gate, key []byte) *Lobby { return &Lobby{g, key} }

// DoorPath is where doors are, before their secrets.
const DoorPath = "/door/"

// Door is the address of a person's door.
func (l *Lobby) Door(person string) string { return l.gate.base + DoorPath + l.secret(person) }

func (l *Lobby) secret(person string) string {
	h := hmac.New(sha256.New, l.key)
	h.Write([]byte("barium door v1\x00" + person))
	return person + "." + base64.RawURLEncoding.EncodeToString(h.Sum(nil)[:16])
}

// Enter signs in whose door it is.
func (l *Lobby) Enter(ctx context.Context, c Caller, door Secret) (e Entry, err error) {
	if err := l.gate.knock(c); err != nil {
		return e, err
	}
	person, _, _ := strings.Cut(door.Reveal(), ".")
	if !hmac.Equal([]byte(door.Reveal()), []byte(l.secret(person))) {
		return e, noEntry("no door has this secret")
	}
	err = l.gate.books.Update(ctx, func(tx Tx, _ share.Log) (err error) {
		e, err = l.gate.open(ctx, tx, c, person, "door", true)
		return err
	})
	l.gate.welcome(c, 1, err)
	return e, err
}

// Confirm stands for a second factor.
func (l *Lobby) Confirm(ctx context.Context, session Secret) (e Entry, err error) {
	err = l.gate.books.Update(ctx, func(tx Tx, _ share.Log) error {
		s, _, err := l.gate.known(ctx, tx, session)
		if err == nil {
			e, err = l.gate.confirm(ctx, tx, session, s)
		}
		return err
	})
	return e, err
}

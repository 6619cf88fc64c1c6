package signin

import "testing"

// A door lets its own person in, again and again, and no other secret does.
func TestLobby(t *testing.T) {
	l := newLodge(t)
	lobby := NewLobby(l.Gate, []byte("key"))
	for range 2 {
		e, err := lobby.Enter(t.Context(), here, ParseSecret(lobby.secret("P-ADA")))
		l.must(err)
		w, err := l.Session(t.Context(), e.Secret)
		l.must(err)
		if w.Person.ID != "P-ADA" || w.Confirmed != noon {
			t.Errorf("in came %+v", w)
		}
	}
	other := NewLobby(l.Gate, []byte("another key"))
	for _, door := range []string{"", "P-ADA", "P-ADA.", "P-FAY." + lobby.secret("P-ADA")[6:], other.secret("P-ADA"), lobby.secret("P-NIL")} {
		_, err := lobby.Enter(t.Context(), here, ParseSecret(door))
		l.refused(ErrNoEntry, err, door)
	}
}

func TestLobbyConfirms(t *testing.T) {
	l := newLodge(t)
	lobby := NewLobby(l.Gate, []byte("key"))
	e, err := lobby.Enter(t.Context(), here, ParseSecret(lobby.secret("P-ADA")))
	l.must(err)
	l.pass(l.rules.Idle / 2)
	again, err := lobby.Confirm(t.Context(), e.Secret)
	l.must(err)
	w, err := l.Session(t.Context(), again.Secret)
	l.must(err)
	if w.Confirmed != l.at {
		t.Errorf("confirmed at %s, want %s", w.Confirmed, l.at)
	}
	_, err = l.Session(t.Context(), e.Secret)
	l.refused(ErrNoEntry, err, "the secret from before")
}

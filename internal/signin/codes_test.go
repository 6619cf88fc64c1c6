package signin

import (
	"encoding/base32"
	"errors"
	"net/url"
	"testing"
	"time"

	"barium/internal/share"

	"pgregory.net/rapid"
)

func parsed(t testing.TB, s string) *url.URL {
	t.Helper()
	u, err := url.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

// TestStepOf: RFC 6238, appendix B, with six of its eight digits.
func TestStepOf(t *testing.T) {
	key := base32.StdEncoding.EncodeToString([]byte("12345678901234567890"))
	for at, code := range map[int64]string{59: "287082", 1111111109: "081804", 1234567890: "005924", 20000000000: "353130"} {
		for skew := int64(-3); skew <= 3; skew++ {
			want := at / 30
			if at-skew*30 < 0 {
				continue
			}
			if skew < -1 || skew > 1 {
				want = 0
			}
			if got := stepOf(key, code, time.Unix(at-skew*30, 0)); got != want {
				t.Errorf("%s %d steps off: %d, want %d", code, skew, got, want)
			}
		}
	}
	for _, junk := range []string{"", "28708", "2870820", "28708x", "-87082", "２８７０８２"} {
		if stepOf(key, junk, time.Unix(59, 0)) != 0 {
			t.Errorf("%q is a code", junk)
		}
	}
	if stepOf(key, " 287 082 ", time.Unix(59, 0)) == 0 {
		t.Error("as apps show it, it isn't a code")
	}
}

// TestCodeCountsOnce: and neither does an earlier one afterwards.
func TestCodeCountsOnce(t *testing.T) {
	l, ctx := newLodge(t), t.Context()
	e, key := l.enterByCode("P-ADA")
	_, err := l.ConfirmByCode(ctx, here, e.Secret, l.code(key))
	l.refused(ErrNoEntry, err, "the code that it was set up with")
	earlier := l.code(key)
	l.pass(30 * time.Second)
	code := l.code(key)
	next, err := l.ConfirmByCode(ctx, here, e.Secret, code)
	l.must(err)
	for _, used := range []string{code, earlier} {
		_, err = l.ConfirmByCode(ctx, here, next.Secret, used)
		l.refused(ErrNoEntry, err, "again")
	}
}

// TestWrongCodes: whoever is wrong in a row waits longer and longer, and then is
// out; a right code before that begins anew.
func TestWrongCodes(t *testing.T) {
	l, ctx := newLodge(t), t.Context()
	r := l.Rules()
	e, key := l.enterByCode("P-ADA")
	other, _ := l.enter("P-ADA")
	for range r.Wrong - 1 {
		_, err := l.ConfirmByCode(ctx, here, e.Secret, "000000")
		l.refused(ErrNoEntry, err, "a wrong code")
	}
	l.pass(time.Minute)
	e, err := l.ConfirmByCode(ctx, here, e.Secret, l.code(key))
	l.must(err)
	var waited time.Duration
	for n := 1; n <= r.Stop; n++ {
		_, err := l.ConfirmByCode(ctx, here, e.Secret, "000000")
		l.refused(ErrNoEntry, err, "a wrong code")
		if n < r.Wrong || n == r.Stop {
			continue
		}
		l.pass(31 * time.Second)
		var wait *TooMany
		if _, err := l.ConfirmByCode(ctx, here, e.Secret, l.code(key)); !errors.As(err, &wait) {
			t.Fatalf("the right code after %d wrong ones: %v", n, err)
		}
		l.pass(wait.Wait)
		waited += 31*time.Second + wait.Wait
	}
	if waited < 25*time.Minute {
		t.Errorf("in all it took %v", waited)
	}
	_, err = l.Session(ctx, e.Secret)
	l.refused(ErrNoEntry, err, "the session they were tried in")
	l.who(other.Secret)
	if last := l.mem.events[len(l.mem.events)-1]; last.Type != TypeSessionEnded || last.Text("reason") != "too many wrong codes" {
		t.Errorf("%+v", last)
	}
}

func TestWaitGrows(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r, n, since := DefaultRules(), rapid.IntRange(0, 1000).Draw(t, "wrong"), rapid.Int64Range(0, 1e12).Draw(t, "since")
		now := noon.Add(time.Duration(since))
		a, b := Failures{n, noon}.wait(r, now), Failures{n + 1, noon}.wait(r, now)
		if a < 0 || b < a || b > 15*time.Minute || n < r.Wrong && a != 0 || n >= r.Wrong && since == 0 && a < time.Minute {
			t.Errorf("after %d: %v, after one more: %v", n, a, b)
		}
	})
}

// TestCodesWithoutAnApp take the same path as a wrong code, and tell the same.
func TestCodesWithoutAnApp(t *testing.T) {
	l, ctx := newLodge(t), t.Context()
	with, _ := l.enterByCode("P-ADA")
	without, _ := l.enter("P-FAY")
	var calls [2]int
	var told [2]string
	for i, e := range []Entry{with, without} {
		l.mem.calls = nil
		_, err := l.ConfirmByCode(ctx, here, e.Secret, "123456")
		l.refused(ErrNoEntry, err, "a code")
		calls[i], told[i] = len(l.mem.calls), err.Error()
	}
	if calls[0] != calls[1] || told[0] != told[1] {
		t.Errorf("%v, %v", calls, told)
	}
}

func TestCodesAreManaged(t *testing.T) {
	l, ctx := newLodge(t), t.Context()
	e, old := l.enterByCode("P-ADA")
	w := l.who(e.Secret)
	l.refused(ErrLastWay, l.RemoveCodes(ctx, w), "the only way")
	ceremony, err := l.BeginCodes(ctx, w)
	l.must(err)
	told, err := l.Enrolment(ctx, ceremony)
	l.must(err)
	if u := parsed(t, told.URL.Reveal()); u.Scheme != "otpauth" || u.Query().Get("secret") != told.Key.Reveal() || u.Path != "/Barium:ada@p.example" {
		t.Errorf("for the app: %s", u)
	}
	l.must(l.AddCodes(ctx, w, ceremony, l.code(told.Key.Reveal())))
	l.pass(time.Minute)
	_, err = l.ConfirmByCode(ctx, here, e.Secret, l.code(old))
	l.refused(ErrNoEntry, err, "a code of the app before")
	e, err = l.ConfirmByCode(ctx, here, e.Secret, l.code(told.Key.Reveal()))
	l.must(err)
	options, passkey, err := l.BeginPasskey(ctx, l.who(e.Secret))
	l.must(err)
	_, err = l.AddPasskey(ctx, l.who(e.Secret), passkey, "", newDevice(t).create(options))
	l.must(err)
	l.must(l.RemoveCodes(ctx, l.who(e.Secret)))
	l.refused(share.ErrNotFound, l.RemoveCodes(ctx, l.who(e.Secret)), "twice")
	_, err = l.Enrolment(ctx, ceremony)
	l.refused(ErrNoEntry, err, "an enrolment that was finished")
	l.pass(l.Rules().Fresh + time.Second)
	w = l.who(e.Secret)
	_, err = l.BeginCodes(ctx, w)
	l.refused(ErrUnconfirmed, err, "unconfirmed")
	l.refused(ErrUnconfirmed, l.AddCodes(ctx, w, ceremony, "000000"), "unconfirmed")
	l.refused(ErrUnconfirmed, l.RemoveCodes(ctx, w), "unconfirmed")
}

// TestSealedIsBound: what is sealed opens for whom it was sealed and under that
// key, and not when a bit of it is another.
func TestSealedIsBound(t *testing.T) {
	v, err := newVault(make([]byte, 32))
	if err != nil {
		t.Fatal(err)
	}
	other, err := newVault([]byte("another key that is long enough!"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := newVault(make([]byte, 31)); err == nil {
		t.Error("a short key is taken")
	}
	rapid.Check(t, func(t *rapid.T) {
		plain, whose := rapid.SliceOf(rapid.Byte()).Draw(t, "plain"), rapid.String().Draw(t, "whose")
		sealed := v.seal(plain, whose)
		if got, err := v.open(sealed, whose); err != nil || string(got) != string(plain) {
			t.Errorf("%q, %v", got, err)
		}
		altered := append([]byte{}, sealed...)
		altered[rapid.IntRange(0, len(sealed)-1).Draw(t, "byte")] ^= 1 << rapid.IntRange(0, 7).Draw(t, "bit")
		_, err1 := v.open(sealed, whose+"x")
		_, err2 := other.open(sealed, whose)
		_, err3 := v.open(altered, whose)
		if err1 == nil || err2 == nil || err3 == nil {
			t.Errorf("opened: %v, %v, %v", err1, err2, err3)
		}
	})
}

package signin

import (
	"context"
	"strings"
	"time"

	"barium/internal/share"

	"github.com/pquerna/otp"
	"github.com/pquerna/otp/hotp"
)

// RFC 6238 as every authenticator app has it: six digits, SHA-1, 30 seconds. The
// code before and the one after count too, for clocks differ.
const (
	codeStep  = 30 // seconds
	codeSkew  = 1  // steps
	codeBytes = 20 // of the secret, RFC 4226's recommendation
)

// ConfirmByCode confirms with a one-time code that it is still the person that the
// session is of; it may be asleep. The session goes on under a new secret.
func (g *Gate) ConfirmByCode(ctx context.Context, c Caller, session Secret, code string) (e Entry, err error) {
	if err := g.knock(c); err != nil {
		return e, err
	}
	err = g.update(ctx, func(tx Tx, log share.Log) (verdict, failed error) {
		s, _, err := g.known(ctx, tx, session)
		if err != nil {
			return nil, err
		}
		verdict, err = g.tryCode(ctx, tx, log, s, code)
		if err == nil && verdict == nil {
			e, err = g.confirm(ctx, tx, session, s)
		}
		return verdict, err
	})
	g.welcome(c, 1, err)
	return e, err
}

// tryCode checks a code. One that is wrong is counted, and that stays. Whoever
// is wrong too often in a row has to wait, and then is out.
func (g *Gate) tryCode(ctx context.Context, tx Tx, log share.Log, s Session, code string) (verdict, err error) {
	c, err := tx.Codes(ctx, s.Person)
	if err != nil {
		return nil, err
	}
	f, err := tx.Failures(ctx, s.Person)
	if err != nil {
		return nil, err
	}
	now := g.now()
	if wait := f.wait(g.rules, now); wait > 0 {
		return &TooMany{wait}, nil
	}
	step, err := g.matches(c, code, now)
	if err != nil {
		return nil, err
	}
	if step > c.Step {
		c.Step = step
		if err := tx.SetFailures(ctx, s.Person, Failures{}); err != nil {
			return nil, err
		}
		return nil, tx.SetCodes(ctx, c)
	}
	f.Count, f.Last = f.Count+1, now
	if err := tx.SetFailures(ctx, s.Person, f); err != nil {
		return nil, err
	}
	if f.Count%g.rules.Stop == 0 {
		_, err = dropSessions(ctx, tx, log, s.Person, "too many wrong codes", func(x Session) bool { return x.ID == s.ID })
	}
	return noEntry("wrong code, %d in a row", f.Count), err
}

// matches returns the step of a code, 0 where it isn't one. Where the person has
// no app, a secret that nobody has is tried, which takes as long.
func (g *Gate) matches(c Codes, code string, now time.Time) (int64, error) {
	if c.Person == "" {
		stepOf(strings.Repeat("A", 32), code, now)
		return 0, nil
	}
	key, err := g.vault.open(c.Sealed, kindCodes+" "+c.Person)
	if err != nil {
		return 0, err
	}
	return stepOf(string(key), code, now), nil
}

// stepOf tries all steps that count, whichever it is.
func stepOf(key, code string, now time.Time) (found int64) {
	code = strings.ReplaceAll(strings.TrimSpace(code), " ", "")
	at := now.Unix() / codeStep
	for step := at - codeSkew; step <= at+codeSkew; step++ {
		ok, err := hotp.ValidateCustom(code, uint64(step), key, hotp.ValidateOpts{Digits: otp.DigitsSix, Algorithm: otp.AlgorithmSHA1})
		if ok && err == nil {
			found = step
		}
	}
	return found
}

// wait is how long the next attempt has to wait: nothing at first, then a minute
// that doubles, up to a quarter of an hour. Three codes
// of a million count at any time, so an attempt is right 1 time in 333,333.
func (f Failures) wait(r Rules, now time.Time) time.Duration {
	if f.Count < r.Wrong {
		return 0
	}
	pause := min(time.Minute<<min(f.Count-r.Wrong, 4), 15*time.Minute)
	return max(0, f.Last.Add(pause).Sub(now))
}

package outbox

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func noon() time.Time { return time.Date(2031, 4, 5, 12, 0, 0, 0, time.UTC) }

// A mail that nobody takes is tried ever more rarely, never sooner than in three
// quarters of a minute, at least four times a day, and given up after four days and
// not before three and a half.
func TestGivenUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, now := Mail{Made: noon(), State: Waiting}, noon()
		for m.State == Waiting {
			m.Attempts++
			before := now
			m = m.After(now, errors.New("nobody is there"), rapid.Float64Range(0, .999).Draw(t, "jitter"))
			if wait := m.Next.Sub(before); wait < 45*time.Second || wait > 6*time.Hour {
				t.Fatalf("attempt %d waits %v", m.Attempts, wait)
			}
			now = m.Next
		}
		if age := m.Ended.Sub(noon()); m.State != Failed || age > 4*24*time.Hour || age < 84*time.Hour || m.Attempts > 60 || m.Error != "nobody is there" {
			t.Fatalf("%+v after %v", m, age)
		}
	})
}

func TestRefusedForGood(t *testing.T) {
	m := Mail{Made: noon(), State: Waiting, Attempts: 1}
	if got := m.After(noon(), errors.Join(ErrNever, errors.New("550")), 0); got.State != Failed || !got.Ended.Equal(noon()) {
		t.Errorf("%+v", got)
	}
	if got := m.After(noon(), errors.Join(ErrLater, errors.New("450")), 0); got.State != Waiting || !got.Next.Equal(noon().Add(time.Minute)) {
		t.Errorf("%+v", got)
	}
}

// A mail of each kind says something of its own, in short lines of plain text,
// leads to its page, and has nothing else of the mail in it: no id of a person,
// matter or party.
func TestLetters(t *testing.T) {
	subjects := map[string]bool{}
	for _, k := range Kinds() {
		m := Mail{ID: "L-SECRET", Kind: k, Person: "P-SECRET", About: "R-SECRET", Path: "/page/1", By: "P-SECRET", Party: "Y-SECRET", Matter: "M-SECRET", Deadline: noon()}
		subject, text := m.Letter("https://house.example/")
		if k.About() == "" || subject == "" || subjects[subject] || strings.ContainsAny(subject, "\r\n") {
			t.Errorf("%s: subject %q", k, subject)
		}
		subjects[subject] = true
		for _, want := range []string{"\n  https://house.example/page/1\n", "5 April 2031, 12:00 UTC"} {
			if !strings.Contains(text, want) {
				t.Errorf("%s lacks %q:\n%s", k, want, text)
			}
		}
		if strings.Contains(text+subject, "SECRET") {
			t.Errorf("%s tells too much:\n%s", k, text)
		}
		for _, line := range strings.Split(text, "\n") {
			if len([]rune(line)) > 72 {
				t.Errorf("%s: a line of %d: %q", k, len([]rune(line)), line)
			}
		}
	}
	if _, text := (Mail{Kind: Released, Path: "/"}).Letter("https://h.example"); strings.Contains(text, "By:") {
		t.Errorf("a deadline where there is none:\n%s", text)
	}
}

// One reminder a day before, or half-way where there is less time, and one after;
// none where nobody thought of it for a week.
func TestReminder(t *testing.T) {
	for _, c := range []struct{ given, at, want string }{
		{"72h", "47h", " false"}, {"72h", "48h", "due true"}, {"72h", "72h", "due true"}, {"72h", "73h", "overdue true"}, {"72h", "500h", "overdue false"},
		{"2h", "59m", " false"}, {"2h", "1h", "due true"},
	} {
		given, _ := time.ParseDuration(c.given)
		at, _ := time.ParseDuration(c.at)
		kind, call := Reminder(noon(), noon().Add(given), noon().Add(at))
		if got := fmt.Sprint(kind, " ", call); got != c.want {
			t.Errorf("%s after it was told, of %s: %q, want %q", c.at, c.given, got, c.want)
		}
	}
}

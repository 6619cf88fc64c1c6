package outbox

import (
	"fmt"
	"strings"
	"time"
)

// words are what a mail of a kind says: a subject, what has happened, and what the
// person can do. None names a document, a matter or anybody: mail is read by others
// on its way, and lies about for years.
func (k Kind) words() (subject, what string) {
	switch k {
	case Released:
		return "A document was released to you",
			"A document on a matter was released to you. Its terms come first: once you have accepted them, you can read it."
	case Withdrawn:
		return "A document that you were given is withdrawn",
			"A document that was released to you is withdrawn. Please read why, deal with the copies that you have, and acknowledge it."
	case Reminded:
		return "Please acknowledge a withdrawal",
			"A document that was released to you is withdrawn, and you have not acknowledged it yet. Please do."
	case Due:
		return "Please acknowledge a withdrawal soon",
			"A document that was released to you is withdrawn. The time to acknowledge it is nearly over."
	case Overdue:
		return "A withdrawal is overdue to be acknowledged",
			"A document that was released to you is withdrawn. The time to acknowledge it is over. Please acknowledge it now."
	case Asked:
		return "Your consent is asked for",
			"Somebody asks your organisation to let a document with content of yours go on to others. Please answer."
	case Answered:
		return "A request of yours was answered",
			"You asked to pass a document on. An organisation whose content is in it has answered."
	case Standing:
		return "How your organisation stands has changed",
			"How your organisation stands in this house has changed, and with it what its people may read. Whom you deal with here can tell you why, and what would change it again."
	case Unsealing:
		return "You are asked as a custodian",
			"Somebody asks the custodians to open the codewords of a document. Please read what for and on what basis, and answer."
	case UnsealingDue:
		return "Your answer as a custodian is due soon",
			"You were asked as a custodian to open the codewords of a document, and have not answered. The time to do so is nearly over."
	case Questionnaire:
		return "Questions wait for your answer",
			"You are asked to answer some questions on a matter. Please do so by signing in."
	case Hearing:
		return "Your organisation is asked to reply",
			"Before something is decided that concerns your organisation, it can reply. Please read what it is asked, and reply for it or have somebody do so."
	case Proposed:
		return "A release waits for your approval",
			"Somebody would release a document, and a second person has to approve it. You may. Please look at what it would come to, and approve or refuse it."
	case Held:
		return "A release that concerns your work is held",
			"Somebody would release a document, and work of yours here bears on that. It is held until a second person approves it. Please look at what it would come to, and tell them what they should know."
	case ReviewDue:
		return "A review is due soon",
			"How an organisation stands is to be reviewed soon, by you or a colleague. Please look whether it keeps to its conditions."
	case ReviewOverdue:
		return "A review is overdue",
			"How an organisation stands was to be reviewed by now, by you or a colleague. It stands as it did until somebody does."
	}
	return "", ""
}

// About is what a mail of a kind tells of, to who did it.
func (k Kind) About() string {
	return map[Kind]string{
		Released: "a release to them", Withdrawn: "a withdrawal", Reminded: "a withdrawal that they have not acknowledged",
		Due: "a withdrawal that is to be acknowledged soon", Overdue: "a withdrawal that is overdue to be acknowledged",
		Asked: "a request for their consent", Answered: "the answer to their request", Standing: "how their party stands",
		Unsealing: "a request to them as a custodian", UnsealingDue: "a request to them as a custodian that runs out soon",
		Questionnaire: "questions to them", Hearing: "a hearing of their party",
		Proposed: "a release that they may approve", Held: "a release that is held",
		ReviewDue: "a review that is due soon", ReviewOverdue: "a review that is overdue",
	}[k]
}

// Letter is the subject and the text of a mail, with links into a house.
func (m Mail) Letter(house string) (subject, text string) {
	subject, what := m.Kind.words()
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\n", wrapped(what))
	if !m.Deadline.IsZero() {
		fmt.Fprintf(&b, "By: %s\n\n", m.Deadline.UTC().Format("2 January 2006, 15:04 MST"))
	}
	fmt.Fprintf(&b, "  %s%s\n\n", strings.TrimSuffix(house, "/"), m.Path)
	b.WriteString(wrapped("You sign in there as always; what it is about is told only there. If you did not expect this mail, open the house by the address that you know instead of by this link.") + "\n\n")
	b.WriteString("A program wrote this mail. Nobody reads answers to it.\n")
	return subject, b.String()
}

// wrapped breaks a text into lines as mail has them.
func wrapped(s string) string {
	const width = 72
	var b strings.Builder
	at := 0
	for _, word := range strings.Fields(s) {
		n := len([]rune(word))
		switch {
		case at == 0:
		case at+1+n > width:
			b.WriteByte('\n')
			at = 0
		default:
			b.WriteByte(' ')
			at++
		}
		b.WriteString(word)
		at += n
	}
	return b.String()
}

// soon is how long before a deadline a reminder goes out: a day, or half of the
// time that there is where that is less.
func soon(made, deadline time.Time) time.Time {
	return deadline.Add(-min(24*time.Hour, deadline.Sub(made)/2))
}

// forget is how long after a deadline nobody is reminded any more, who has not been
// by then: a house that is given a mail server late doesn't begin with old stories.
const forget = 7 * 24 * time.Hour

// Reminder says which reminder of a deadline is called for now, if any.
func Reminder(made, deadline, now time.Time) (Kind, bool) {
	switch {
	case now.After(deadline):
		return Overdue, now.Before(deadline.Add(forget))
	case !now.Before(soon(made, deadline)):
		return Due, true
	}
	return "", false
}

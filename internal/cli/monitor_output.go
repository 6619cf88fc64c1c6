package cli

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"barium/internal/figures"
	"barium/internal/logserver"
	"barium/receipt"
)

// A monitorOutput tells of looks at a log, people only of those that show something
// new.
type monitorOutput struct {
	sys     System
	json    bool
	command monitorCmd
	last    string
}

// monitorLook is a look in JSON.
type monitorLook struct {
	At        time.Time `json:"at"`
	Outcome   string    `json:"outcome"`
	Origin    string    `json:"origin,omitempty"`
	Size      int64     `json:"size"`
	Root      string    `json:"root,omitempty"`
	Before    int64     `json:"before"`
	Read      int64     `json:"read"`
	Receipts  int       `json:"receipts"`
	Witnesses []string  `json:"witnesses"`
	Evidence  string    `json:"evidence,omitempty"`
	Error     string    `json:"error,omitempty"`
}

// outcomeNames are their spelling in JSON.
func (o outcome) name() string {
	switch o {
	case Done:
		return "well"
	case wentBack:
		return "went-back"
	case splitView:
		return "split-view"
	case damaged:
		return "damaged"
	case uncosigned:
		return "not-cosigned"
	}
	return "not-read"
}

// tell tells of a look, and returns its outcome. Evidence is on disk before it is
// spoken of.
func (o *monitorOutput) tell(code outcome, r logserver.Round, err error) outcome {
	evidence := ""
	var split *logserver.SplitError
	if errors.As(err, &split) {
		var kept error
		if evidence, kept = o.command.keepEvidence(split); kept != nil {
			err = errors.Join(err, fmt.Errorf("the proof can't be kept: %w", kept))
			evidence = ""
		}
	}
	if o.json {
		o.line(code, r, evidence, err)
	} else {
		o.words(code, r, evidence, err)
	}
	return code
}

func (o *monitorOutput) line(code outcome, r logserver.Round, evidence string, err error) {
	l := monitorLook{
		At: time.Now().UTC().Truncate(time.Second), Outcome: code.name(), Origin: r.Checkpoint.Origin, Size: r.Checkpoint.Size,
		Before: r.Before, Read: r.Read, Receipts: r.Receipts, Witnesses: []string{}, Evidence: evidence,
	}
	if r.Checkpoint.Size > 0 {
		l.Root = r.Checkpoint.Root.String()
	}
	for _, w := range r.Witnesses {
		l.Witnesses = append(l.Witnesses, w.Witness.Name())
	}
	if err != nil {
		l.Error = err.Error()
	}
	_ = json.NewEncoder(o.sys.Stdout).Encode(l) // whoever reads has gone
}

func (o *monitorOutput) words(code outcome, r logserver.Round, evidence string, err error) {
	if code == Done {
		o.say(o.sys.Stdout, wellWords(r))
		return
	}
	text := fmt.Sprintf("%s: %v", strings.ToUpper(troubleName(code)), err)
	o.say(o.sys.Stderr, wrap("", text)+wrap("", advice(code, evidence)))
}

// say writes what wasn't said last, with the time.
func (o *monitorOutput) say(w interface{ Write([]byte) (int, error) }, text string) {
	if text == o.last {
		return
	}
	o.last = text
	fmt.Fprintf(w, "%s\n%s", time.Now().UTC().Format("2006-01-02 15:04:05Z"), text)
}

func wellWords(r logserver.Round) string {
	grown := fmt.Sprintf("seen for the first time, at %s", figures.Plural(r.Checkpoint.Size, "event"))
	switch {
	case r.Before == r.Checkpoint.Size:
		grown = fmt.Sprintf("still at %s", figures.Plural(r.Checkpoint.Size, "event"))
	case r.Before > 0:
		grown = fmt.Sprintf("grown from %s to %s, and proven to continue", figures.Count(r.Before), figures.Plural(r.Checkpoint.Size, "event"))
	}
	parts := []string{grown}
	if r.Receipts > 0 {
		parts = append(parts, fmt.Sprintf("%s found at their places", figures.Plural(r.Receipts, "receipt")))
	}
	if len(r.Witnesses) > 0 {
		parts = append(parts, "cosigned by "+witnessNames(r.Witnesses))
	}
	return wrap("", fmt.Sprintf("All is well. %s is %s.", r.Checkpoint.Origin, strings.Join(parts, "; ")))
}

func witnessNames(list []receipt.Cosignature) string {
	names := make([]string, len(list))
	for i, s := range list {
		names[i] = s.Witness.Name()
	}
	return strings.Join(names, ", ")
}

func troubleName(code outcome) string { return strings.ReplaceAll(code.name(), "-", " ") }

// advice says what to do.
func advice(code outcome, evidence string) string {
	switch code {
	case wentBack:
		return "If it stays so, ask the owner, by another way than this server, whether the ledger was restored from a backup. What you hold is signed, and proves that there was more: keep the state file and the receipts."
	case splitView:
		if evidence == "" {
			return "Keep what you hold: it is signed. Ask nobody at that server to mend it before you have a copy elsewhere."
		}
		return fmt.Sprintf("The proof is in %s: both checkpoints are signed by the ledger's key, and 'barium verify %s --ledger-key KEY' shows to anybody that one doesn't continue the other. Keep a copy elsewhere, tell the owner by another way than this server, and compare with others who hold receipts.", evidence, evidence)
	case damaged:
		return "Look once more past any cache or proxy in between. What was read before stays proven."
	case uncosigned:
		return "The log itself is well. Wait for the witnesses' next round, or ask its owner."
	}
	return "Nothing is said about the log by this. What was seen before stays proven."
}

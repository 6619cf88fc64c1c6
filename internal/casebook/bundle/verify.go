package bundle

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"path"
	"strings"

	"barium/internal/casebook/docket"
	"barium/receipt"
)

// Receipts and exhibits have folders of their own; their names are found in the
// events.
const (
	receipts = "receipts/"
	events   = "events/"
	exhibits = "exhibits/"
	// holdersName is that of the list of holders, which must be whole.
	holdersName = "holders.json"
)

// A Report says what a bundle was found to be.
type Report struct {
	Case     string          `json:"case"`
	Files    int             `json:"files"`
	Exhibits int             `json:"exhibits"`
	Holders  int             `json:"holders"` // people in the list of them
	Ledger   string          `json:"ledger"`
	Size     int64           `json:"ledgerSize"` // of the ledger that the receipts are proven against
	Events   []receipt.Event `json:"-"`          // in order
}

// ReceiptName is the name of an event's receipt, EventName of the event itself, and
// ExhibitName of an exhibit.
func ReceiptName(index int64) string { return fmt.Sprintf("%s%08d.txt", receipts, index) }

// EventName is the name of an event.
func EventName(index int64) string { return fmt.Sprintf("%s%08d.json", events, index) }

// ExhibitName is the name of an exhibit's file. What somebody called it is no path
// here, and not the whole name.
func ExhibitName(number int, name string) string {
	return fmt.Sprintf("%s%04d%s", exhibits, number, extension(name))
}

// extension is that of a file, if it is a plain one.
func extension(name string) string {
	e := strings.ToLower(path.Ext(name))
	if len(e) > 8 || strings.Trim(e, ".abcdefghijklmnopqrstuvwxyz0123456789") != "" {
		return ""
	}
	return e
}

// Verify holds a bundle against the public key of the ledger: the manifest's
// signature, the hash of every file, the receipt of every event, every exhibit
// against the event of its entry, and the list of holders against how many there are.
func Verify(data []byte, vkey string) (Report, error) {
	files, err := unpack(data)
	if err != nil {
		return Report{}, fmt.Errorf("bundle: %w", err)
	}
	if len(files) == 0 || files[0].Name != manifestName {
		return Report{}, errors.New("bundle: it has no manifest: it is no bundle of a case")
	}
	text, err := open(files[0].Body, vkey)
	if err != nil {
		return Report{}, fmt.Errorf("bundle: %w", err)
	}
	files = files[1:]
	id, err := listed(text, files)
	if err != nil {
		return Report{}, fmt.Errorf("bundle: %w", err)
	}
	c := check{report: Report{Case: id, Files: len(files)}, vkey: vkey, bodies: map[string][]byte{}}
	for _, f := range files {
		c.bodies[f.Name] = f.Body
	}
	for _, f := range files {
		if strings.HasPrefix(f.Name, receipts) {
			if err := c.proven(f); err != nil {
				return c.report, fmt.Errorf("bundle: %s: %w", f.Name, err)
			}
		}
	}
	if err := c.whole(files); err != nil {
		return c.report, fmt.Errorf("bundle: %w", err)
	}
	return c.report, nil
}

// listed holds the files against the manifest.
func listed(text string, files []File) (id string, err error) {
	lines := strings.Split(text, "\n")
	if len(lines) < 3 || lines[0] != header {
		return "", fmt.Errorf("the signed text is no manifest of a case")
	}
	if text != manifest(lines[1], files) {
		return "", fmt.Errorf("the files are not those that the manifest lists%s", differing(lines[2:], files))
	}
	return lines[1], nil
}

// differing names the first file that isn't as it is listed.
func differing(lines []string, files []File) string {
	want := map[string]bool{}
	for _, l := range lines {
		want[l] = true
	}
	for _, f := range files {
		if !want[fmt.Sprintf("%x %d %s", sha256.Sum256(f.Body), len(f.Body), f.Name)] {
			return ": " + f.Name
		}
	}
	return ": some are missing"
}

type check struct {
	report Report
	vkey   string
	bodies map[string][]byte
	opened bool
}

// proven verifies a receipt, and holds the event beside it against it.
func (c *check) proven(f File) error {
	v, err := receipt.Verify(f.Body, c.vkey)
	if err != nil {
		return err
	}
	e := v.Event
	if f.Name != ReceiptName(e.Index) {
		return fmt.Errorf("it is the receipt of event %d", e.Index)
	}
	r, err := receipt.Parse(f.Body)
	if err != nil {
		return err
	}
	if !bytes.Equal(c.bodies[EventName(e.Index)], r.Event) {
		return fmt.Errorf("%s isn't the event that it proves", EventName(e.Index))
	}
	c.opened = c.opened || e.Type == docket.TypeOpened && e.Text("case") == c.report.Case
	c.report.Events = append(c.report.Events, e)
	c.report.Ledger, c.report.Size = v.Origin, max(c.report.Size, v.Size)
	if e.Type != docket.TypeExhibitEntered || e.Text("case") != c.report.Case {
		return nil
	}
	return c.exhibit(e)
}

func (c *check) exhibit(e receipt.Event) error {
	name := ExhibitName(int(e.Integer("exhibit")), e.Text("name"))
	body, ok := c.bodies[name]
	sum := sha256.Sum256(body)
	if !ok || hex.EncodeToString(sum[:]) != e.Text("hash") {
		return fmt.Errorf("%s is missing, or not what was put in", name)
	}
	c.report.Exhibits++
	return nil
}

// whole wants the opening of the case, a receipt for every event, and an entry for
// every exhibit.
func (c *check) whole(files []File) error {
	counts := map[string]int{}
	for _, f := range files {
		folder, _, _ := strings.Cut(f.Name, "/")
		counts[folder+"/"]++
	}
	switch {
	case !c.opened:
		return errors.New("no receipt proves that the case was opened")
	case counts[events] != len(c.report.Events):
		return errors.New("there is an event without a receipt")
	case counts[exhibits] != c.report.Exhibits:
		return errors.New("there is an exhibit that no receipt tells of")
	}
	var err error
	c.report.Holders, err = listedHolders(c.bodies[holdersName])
	return err
}

// listedHolders counts the people in the list of holders, which has to have as many as
// it says that there are.
func listedHolders(body []byte) (int, error) {
	if body == nil {
		return 0, fmt.Errorf("it has no %s", holdersName)
	}
	var list struct {
		People []struct{} `json:"people"`
		Total  int        `json:"total"`
	}
	if err := json.Unmarshal(body, &list); err != nil {
		return 0, fmt.Errorf("%s: %w", holdersName, err)
	}
	if len(list.People) != list.Total {
		return 0, fmt.Errorf("%s lists %d of %d people: get the case as one file again", holdersName, len(list.People), list.Total)
	}
	return list.Total, nil
}

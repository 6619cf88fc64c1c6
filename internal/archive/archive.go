// Package archive is a home in one file: the rows of its database, the files of
// its folder, and the files of its documents. It is a tar in gzip, encrypted by age
// if there is somebody to encrypt it to, and says the same whichever database the
// rows came from. docs/formats.md describes it.
package archive

import (
	"encoding/hex"
	"errors"
	"fmt"
	"regexp"
	"time"
)

// Format is the first word of every archive.
const Format = "barium backup v1"

// Names of entries. The manifest comes first and the counts come last: what has no
// counts is cut off.
const (
	manifestEntry = "backup.json"
	countsEntry   = "end.json"
	filePrefix    = "home/"
	rowsPrefix    = "tables/"
	objectPrefix  = "objects/"
)

// What is wrong with an archive. Errors of this package wrap them.
var (
	ErrDamaged   = errors.New("the backup is damaged or cut off: take another")
	ErrForeign   = errors.New("that is no backup that this program knows")
	ErrEncrypted = errors.New("the backup is encrypted")
)

// A Manifest says what an archive is of.
type Manifest struct {
	Format     string    `json:"format"`
	Program    string    `json:"program"`
	Made       time.Time `json:"made"`
	Schema     int64     `json:"schema"`     // version of the database's tables
	LedgerKey  string    `json:"ledgerKey"`  // public
	Checkpoint string    `json:"checkpoint"` // the ledger's last one, signed
	Events     int64     `json:"events"`     // in it
	Objects    bool      `json:"objects"`    // files of documents lie outside the database
}

// Counts say how much there is of each, so that nothing can be missing unseen.
type Counts struct {
	Files   int            `json:"files"`
	Objects int            `json:"objects"`
	Rows    map[string]int `json:"rows"` // by table
	// Lost are the objects that were gone or damaged when the archive was made.
	Lost []string `json:"lost"`
}

func newCounts() Counts { return Counts{Rows: map[string]int{}, Lost: []string{}} }

func (c Counts) same(d Counts) bool {
	if c.Files != d.Files || c.Objects != d.Objects || len(c.Rows) != len(d.Rows) {
		return false
	}
	for table, n := range c.Rows {
		if m, ok := d.Rows[table]; !ok || m != n {
			return false
		}
	}
	return true
}

// What names may be: those of files in a home's folder, and those of tables. A
// name of a file leads nowhere else.
var (
	fileName  = regexp.MustCompile(`^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$`)
	tableName = regexp.MustCompile(`^[a-z_]{1,60}$`)
)

const (
	// rowsAtOnce is how many bytes of rows stand in one entry, or one row.
	rowsAtOnce = 1 << 20

	// maxEntry bounds what an entry takes of memory: the largest document, as it
	// stands in a row.
	maxEntry = 512 << 20
)

func damaged(format string, args ...any) error {
	return fmt.Errorf("%w (%s)", ErrDamaged, fmt.Sprintf(format, args...))
}

func hexOf(id [32]byte) string { return hex.EncodeToString(id[:]) }

package standing

import (
	"crypto/sha256"
	"path"
	"strings"
	"time"

	"barium/internal/share/invalid"
)

// maxPaper is how many bytes a paper may have.
const maxPaper = 10 << 20

// A Paper is a file that gives an assurance. The ledger has its hash.
type Paper struct {
	Hash [32]byte
	Name string
	By   string // person who handed it in
	At   time.Time
	Body []byte
}

// NewPaper makes a paper of a file. Its name is told, and never used as a path.
func NewPaper(name string, body []byte) (Paper, error) {
	name = path.Base(strings.ReplaceAll(name, `\`, "/"))
	switch {
	case len(body) == 0:
		return Paper{}, invalid.In("paper", "the file is empty")
	case len(body) > maxPaper:
		return Paper{}, invalid.In("paper", "the file has more than %d MB", maxPaper>>20)
	}
	return Paper{Hash: sha256.Sum256(body), Name: name, Body: body}, nil
}

package logserver

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"time"

	"barium/internal/ledger"
	"barium/internal/ledger/witness"
	"barium/receipt"
)

// What a witness's refusal means.
var (
	// ErrAway says that there was no answer, or none of this protocol.
	ErrAway = errors.New("the witness doesn't answer as a witness; try again later, or ask who runs it")
	// ErrRefused says that it doesn't know this ledger or its key.
	ErrRefused = errors.New("the witness doesn't watch this ledger; give it the ledger's public key")
	// ErrOvertaken says that it has cosigned a later checkpoint of this ledger
	// meanwhile. All is well.
	ErrOvertaken = errors.New("the witness has cosigned a later checkpoint meanwhile; nothing to do")
	// ErrAhead says that the witness has seen more of this ledger than there is.
	ErrAhead = errors.New("the witness has seen a longer ledger than this: this one was restored from an older backup, or somebody else signs with its key; write nothing before that is explained")
	// ErrSplit says that the witness has seen another history of this ledger.
	ErrSplit = errors.New("the witness has seen another history of this ledger: it was rewritten, or somebody else signs with its key; run 'barium ledger check' with the receipts that others hold")
)

// A Desk gives looks at the ledger, and keeps cosignatures.
type Desk interface {
	ViewCosigned(ctx context.Context, f func(ledger.CosignedReader) error) error
	UpdateCosigned(ctx context.Context, f func(ledger.CosignedWriter) error) error
}

// An Asker asks the witnesses of a policy to cosign the ledger's last checkpoint.
type Asker struct {
	Ledger   *ledger.Ledger
	Desk     Desk
	Policy   receipt.Policy // its witnesses without a URL aren't asked
	Client   *http.Client   // nil: http.DefaultClient
	Patience time.Duration  // for each witness; 0: ten seconds
}

// A Reply is how one witness answered.
type Reply struct {
	Witness receipt.PolicyWitness
	Lines   []byte // its signature lines, verified
	Err     error  // nil, or one of the errors above, wrapped
}

const patience = 10 * time.Second

// Ask asks all witnesses at once that have not cosigned the last checkpoint yet,
// and keeps what they sign once it satisfies the policy. One call is one round:
// call it again at the next commit, or after a while. The cosignatures are those on
// the kept checkpoint. An error of receipt.ErrTooFewWitnesses says that nothing
// was kept this time.
func (a *Asker) Ask(ctx context.Context) ([]receipt.Cosignature, []Reply, error) {
	last, kept, err := a.state(ctx)
	if err != nil || last.Size == 0 {
		return nil, nil, err
	}
	replies := a.askAll(ctx, last, kept)
	var lines []byte
	for _, r := range replies {
		lines = append(lines, r.Lines...)
	}
	var found []receipt.Cosignature
	err = a.Desk.UpdateCosigned(ctx, func(tx ledger.CosignedWriter) error {
		found, err = a.Ledger.Keep(ctx, tx, last, lines, a.Policy)
		return err
	})
	return found, replies, err
}

func (a *Asker) state(ctx context.Context) (last, kept receipt.Checkpoint, err error) {
	err = a.Desk.ViewCosigned(ctx, func(tx ledger.CosignedReader) error {
		if last, err = a.Ledger.Head(ctx, tx); err != nil {
			return err
		}
		kept, err = a.Ledger.LastCosigned(ctx, tx)
		return err
	})
	return last, kept, err
}

func (a *Asker) askAll(ctx context.Context, last, kept receipt.Checkpoint) []Reply {
	var replies []Reply
	for _, w := range a.Policy.Witnesses() {
		if w.URL != "" && !(kept.Size == last.Size && signedBy(kept, w.Key)) {
			replies = append(replies, Reply{Witness: w})
		}
	}
	var all sync.WaitGroup
	for i := range replies {
		all.Go(func() {
			r := &replies[i]
			old := int64(0)
			if signedBy(kept, r.Witness.Key) {
				old = kept.Size
			}
			r.Lines, r.Err = a.askOne(ctx, r.Witness, last, old)
		})
	}
	all.Wait()
	return replies
}

func signedBy(c receipt.Checkpoint, k receipt.WitnessKey) bool {
	if c.Size == 0 {
		return false
	}
	_, ok, err := k.Cosignature(c)
	return ok && err == nil
}

// tries is how often one witness is asked in one round: once more where it has
// seen another size than we remember, which is so after each round that was
// cut short, and once more where others asked in between.
const tries = 3

func (a *Asker) askOne(ctx context.Context, w receipt.PolicyWitness, c receipt.Checkpoint, old int64) ([]byte, error) {
	for range tries {
		seen, lines, err := a.send(ctx, w, c, old)
		if err == nil && lines == nil {
			err = a.conflict(ctx, c, old, seen)
		}
		if err != nil {
			return nil, fmt.Errorf("witness %s: %w", w.Name, err)
		}
		if lines != nil {
			return lines, nil
		}
		old = seen
	}
	return nil, fmt.Errorf("witness %s: %w: others ask it all the time", w.Name, ErrAway)
}

// conflict says what it means that the witness, asked from size old, has seen
// another checkpoint last: nil if it is worth asking from there.
func (a *Asker) conflict(ctx context.Context, c receipt.Checkpoint, old, seen int64) error {
	switch {
	case seen > c.Size:
		return a.ahead(ctx, seen)
	case seen == old && old == c.Size:
		return ErrSplit // the size is right, so the root isn't
	case seen == old:
		return fmt.Errorf("%w: it refuses size %d and says that it has seen %d", ErrAway, old, seen)
	}
	return nil
}

// ahead tells another server on the same database, which was quicker, from a
// ledger that has been cut back.
func (a *Asker) ahead(ctx context.Context, seen int64) error {
	last, _, err := a.state(ctx)
	switch {
	case err != nil:
		return err
	case last.Size >= seen:
		return ErrOvertaken
	}
	return fmt.Errorf("%w (it has seen %d events, there are %d)", ErrAhead, seen, last.Size)
}

// send returns the witness's signature lines on c, or, where it has seen
// another checkpoint last than that of size old, nil and the size it has seen.
func (a *Asker) send(ctx context.Context, w receipt.PolicyWitness, c receipt.Checkpoint, old int64) (seen int64, lines []byte, err error) {
	wait := a.Patience
	if wait == 0 {
		wait = patience
	}
	ctx, cancel := context.WithTimeout(ctx, wait)
	defer cancel()
	var q witness.Request
	err = a.Desk.ViewCosigned(ctx, func(tx ledger.CosignedReader) error {
		q, err = a.Ledger.Ask(ctx, tx, c, old)
		return err
	})
	if err != nil {
		return 0, nil, err
	}
	status, body, err := a.post(ctx, w.URL, q.Marshal())
	if err != nil {
		return 0, nil, fmt.Errorf("%w (%w)", ErrAway, err)
	}
	return readAnswer(status, body, c, w.Key)
}

func readAnswer(status int, body []byte, c receipt.Checkpoint, key receipt.WitnessKey) (int64, []byte, error) {
	switch status {
	case http.StatusOK:
		_, added, err := c.Add(body, []receipt.WitnessKey{key})
		if err != nil || len(added) == 0 {
			return 0, nil, fmt.Errorf("%w: it answered without its signature on this checkpoint (%v)", ErrAway, err)
		}
		return 0, []byte(added[0].Line), nil
	case http.StatusConflict:
		n, err := strconv.ParseInt(strings.TrimSuffix(string(body), "\n"), 10, 64)
		if err != nil || n < 0 {
			return 0, nil, fmt.Errorf("%w: it has seen another size, and doesn't say which", ErrAway)
		}
		return n, nil, nil
	case http.StatusUnprocessableEntity:
		return 0, nil, ErrSplit
	case http.StatusNotFound, http.StatusForbidden:
		return 0, nil, fmt.Errorf("%w (status %d)", ErrRefused, status)
	}
	return 0, nil, fmt.Errorf("%w (status %d)", ErrAway, status)
}

func (a *Asker) post(ctx context.Context, prefix string, body []byte) (int, []byte, error) {
	to, err := url.Parse(prefix)
	if err != nil {
		return 0, nil, err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, to.JoinPath("add-checkpoint").String(), bytes.NewReader(body))
	if err != nil {
		return 0, nil, err
	}
	r.Header.Set("Content-Type", typeCheckpoint)
	status, _, answer, err := fetch(a.Client, r, witness.MaxRequest)
	return status, answer, err
}

// fetch returns the status, the headers and the body, of at most so many bytes.
func fetch(client *http.Client, r *http.Request, most int64) (int, http.Header, []byte, error) {
	if client == nil {
		client = http.DefaultClient
	}
	resp, err := client.Do(r)
	if err != nil {
		return 0, nil, nil, err
	}
	body, err := io.ReadAll(io.LimitReader(resp.Body, most+1))
	if closed := resp.Body.Close(); err == nil {
		err = closed
	}
	if err == nil && int64(len(body)) > most {
		err = fmt.Errorf("the answer has more than %d bytes", most)
	}
	return resp.StatusCode, resp.Header, body, err
}

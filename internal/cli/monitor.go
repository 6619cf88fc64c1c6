package cli

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"barium/internal/logserver"
	"barium/receipt"
)

// Exit codes of 'barium monitor', beside Done, Failed (the log can't be read, or a
// file isn't what it should be) and Usage. They are a promise to scripts.
const (
	wentBack   = 3
	splitView  = 4
	damaged    = 5
	uncosigned = 6
)

type monitorCmd struct {
	URL      string        `arg:"" name:"url" help:"Where the log is, like https://registry.example/log."`
	Key      string        `required:"" help:"The ledger's public key, or a file that holds it. Get it from its owner by another way than the log's server." placeholder:"FILE|KEY"`
	State    string        `help:"File in which what was seen is kept from one run to the next. Without it, nothing is." placeholder:"FILE"`
	Policy   string        `help:"Want checkpoints cosigned by witnesses as this policy says." placeholder:"FILE"`
	Receipts string        `help:"Folder with receipts that the log has to hold." placeholder:"DIR"`
	Once     bool          `help:"Look once, and end."`
	Every    time.Duration `help:"Between two looks (1m)." default:"1m" placeholder:"TIME"`
	JSON     bool          `name:"json" help:"Print JSON, one line a look."`
}

// Help is shown with the command's flags.
func (monitorCmd) Help() string {
	return `Needs no home and nothing of the log's owner but the public key. It proves that each checkpoint continues the one before, reads every entry and tile, and finds each receipt at its place. What is shown are commitments: nobody learns the events from them.

Exit codes, for the last look: 0 all is well; 1 the log can't be read, or a file isn't what it should be; 3 the log went back: it shows less than it did; 4 split view: it signed two histories, which a file then proves; 5 tiles or entries don't match what it signed; 6 too few witnesses have cosigned. A split view ends the command, the others are told and looked at again.`
}

// Validate refuses an interval that is no interval.
func (c monitorCmd) Validate() error {
	if c.Every < time.Second {
		return fmt.Errorf("--every %s: want a second or more", c.Every)
	}
	return nil
}

// patienceHTTP is how long one tile may take.
const patienceHTTP = 30 * time.Second

// Run follows the log.
func (c monitorCmd) Run(ctx context.Context, sys System) error {
	m, err := c.monitor()
	if err != nil {
		return err
	}
	if c.State == "" && !c.Once {
		fmt.Fprintln(sys.Stderr, "barium: what is seen is forgotten at the end; --state FILE keeps it")
	}
	out := &monitorOutput{sys: sys, json: c.JSON, command: c}
	code := c.look(ctx, m, out)
	for !c.Once && code != splitView {
		select {
		case <-ctx.Done():
			return code.result()
		case <-time.After(c.Every):
		}
		if next := c.look(ctx, m, out); ctx.Err() == nil {
			code = next
		}
	}
	return code.result()
}

func (c monitorCmd) monitor() (*logserver.Monitor, error) {
	key, err := publicKey(c.Key)
	if err != nil {
		return nil, err
	}
	m := &logserver.Monitor{Follower: logserver.Follower{URL: c.URL, Key: key, Client: &http.Client{Timeout: patienceHTTP}}}
	if c.Policy != "" {
		if m.Policy, err = readPolicy(c.Policy); err != nil {
			return nil, err
		}
	}
	if c.State == "" {
		return m, nil
	}
	state := monitorState{path: c.State, url: c.URL, key: key}
	m.Keep = state.keep
	m.Held, err = state.load()
	return m, err
}

// outcome is an exit code.
type outcome int

func (o outcome) result() error {
	if o == Done {
		return nil
	}
	return coded(o)
}

// look makes one round and tells of it.
func (c monitorCmd) look(ctx context.Context, m *logserver.Monitor, out *monitorOutput) outcome {
	receipts, err := c.receipts()
	if err != nil {
		return out.tell(Failed, logserver.Round{}, err)
	}
	r, err := m.Round(ctx, receipts)
	return out.tell(outcomeOf(err), r, err)
}

// outcomeOf is the worst that an error says of the log.
func outcomeOf(err error) outcome {
	for _, o := range []struct {
		err  error
		code outcome
	}{
		{logserver.ErrRewritten, splitView}, {logserver.ErrShorter, wentBack}, {logserver.ErrTiles, damaged},
		{logserver.ErrUnread, Failed}, {logserver.ErrNoReceipt, Failed}, {receipt.ErrTooFewWitnesses, uncosigned},
	} {
		if errors.Is(err, o.err) {
			return o.code
		}
	}
	if err != nil {
		return Failed
	}
	return Done
}

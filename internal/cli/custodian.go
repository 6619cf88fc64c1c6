package cli

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"strings"

	"barium/client"
	"barium/internal/codebook"
	"barium/internal/figures"
	"barium/internal/share"
	"barium/internal/share/unsealing"
)

type custodianCmd struct {
	Show   custodianShowCmd   `cmd:"" help:"Show what custodians are asked, all that wait or one request."`
	Answer custodianAnswerCmd `cmd:"" help:"Answer a request: with a part computed here, or with a refusal."`
}

type custodianShowCmd struct {
	remote
	Request string `arg:"" optional:"" help:"Id of a request, U-…; without one, those that wait for you."`
	JSON    bool   `name:"json" help:"Print JSON for scripts."`
}

// Help is shown with the command's flags.
func (custodianShowCmd) Help() string {
	return `Runs on the custodian's own machine and needs no home there. The token is taken from $BARIUM_TOKEN.`
}

// Run shows a request, or those that wait.
func (c custodianShowCmd) Run(ctx context.Context, sys System) error {
	h, err := c.client(sys)
	if err != nil {
		return err
	}
	if c.Request == "" {
		return c.list(ctx, sys, h)
	}
	u, err := h.GetUnsealing(ctx, strings.ToUpper(c.Request))
	if err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(sys.Stdout, u)
	}
	_, err = io.WriteString(sys.Stdout, unsealingPage(u))
	return err
}

func (c custodianShowCmd) list(ctx context.Context, sys System, h *client.Client) error {
	all, err := h.ListUnsealings(ctx)
	if err != nil {
		return err
	}
	waiting := []client.Unsealing{}
	for _, u := range all {
		if u.MayAnswer {
			waiting = append(waiting, u)
		}
	}
	if c.JSON {
		return writeJSON(sys.Stdout, waiting)
	}
	if len(waiting) == 0 {
		_, err := fmt.Fprintln(sys.Stdout, "Nothing waits for your answer.")
		return err
	}
	t := table{titles: []string{"request", "until", "asked by", "document"}}
	for _, u := range waiting {
		t.row(oneLine(u.ID), figures.When(u.Expires), oneLine(u.Asker), oneLine(u.Title))
	}
	t.write(sys.Stdout, "")
	return nil
}

type custodianAnswerCmd struct {
	remote
	Request string `arg:"" help:"Id of the request, U-…."`
	Key     string `help:"Your key file. It is read here and sent nowhere." placeholder:"CUSTODIAN.key" xor:"answer" required:""`
	Refuse  string `help:"Refuse, for this reason, which who asks and the auditor can read." placeholder:"REASON" xor:"answer" required:""`
	Yes     bool   `help:"Answer without being asked once more, for scripts."`
}

// Help is shown with the command's flags.
func (custodianAnswerCmd) Help() string {
	return `Shows what is asked, and computes nothing before you say yes. Your key never leaves this machine: what is sent is a part that, with the parts of others, opens the sealed sheets of this request and nothing else, and a proof that it is right.

The token is taken from $BARIUM_TOKEN, the passphrase of a protected key from the terminal or $BARIUM_PASSPHRASE.`
}

// Run shows the request, asks, and answers.
func (c custodianAnswerCmd) Run(ctx context.Context, sys System) error {
	if !c.Yes && !sys.asks() {
		return misused("nobody is there to be asked: look at the request with 'barium custodian show %s', then answer with --yes", oneLine(c.Request))
	}
	h, err := c.client(sys)
	if err != nil {
		return err
	}
	u, err := h.GetUnsealing(ctx, strings.ToUpper(c.Request))
	if err != nil {
		return err
	}
	fmt.Fprint(sys.Stderr, unsealingPage(u)+"\n")
	if !u.MayAnswer {
		return fmt.Errorf("there is nothing for you to answer: it is %s, or you have answered it", stateWords(u))
	}
	if c.Refuse != "" {
		err = c.refuse(ctx, sys, h, &u)
	} else {
		err = c.approve(ctx, sys, h, &u)
	}
	if err != nil {
		return err
	}
	_, err = fmt.Fprint(sys.Stdout, wrap("", "Answered. "+progressWords(u)))
	return err
}

// errNotSent ends an answer that was thought better of.
var errNotSent = errors.New("nothing was computed and nothing sent")

func (c custodianAnswerCmd) sure(ctx context.Context, sys System, question string) error {
	if c.Yes {
		return nil
	}
	line, err := sys.ask(ctx, question+" Type yes: ", false)
	if err != nil {
		return errors.Join(err, errNotSent)
	}
	if strings.ToLower(line) != "yes" {
		return errNotSent
	}
	return nil
}

func (c custodianAnswerCmd) refuse(ctx context.Context, sys System, h *client.Client, u *client.Unsealing) error {
	if err := c.sure(ctx, sys, "Refuse, for the reason given?"); err != nil {
		return err
	}
	answered, err := h.RefuseUnsealing(ctx, u.ID, client.WithReasonBody{Reason: c.Refuse})
	*u = answered
	return err
}

// approve computes the part from what was shown: its proof is bound to the hash of
// that, and a house that asked for another thing can't use it.
func (c custodianAnswerCmd) approve(ctx context.Context, sys System, h *client.Client, u *client.Unsealing) error {
	data, err := readFile(c.Key, maxSmall)
	if err != nil {
		return fmt.Errorf("custodian key: %w", err)
	}
	if err := c.sure(ctx, sys, "Give your part to open this?"); err != nil {
		return err
	}
	ask := sys.passphrases(ctx)
	var phrase func() (string, error)
	if ask != nil {
		phrase = func() (string, error) { return ask(c.Key) }
	}
	key, err := codebook.ParseCustodianKey(data, phrase)
	if err != nil {
		return fmt.Errorf("%s: %w", c.Key, err)
	}
	part, err := c.part(ctx, h, paper(*u), key)
	if err != nil {
		return err
	}
	answered, err := h.ApproveUnsealing(ctx, u.ID, client.PartGivenBody{Custodian: int64(part.Custodian), Part: part.Bytes()})
	*u = answered
	return err
}

func (c custodianAnswerCmd) part(ctx context.Context, h *client.Client, p unsealing.Paper, key codebook.CustodianKey) (codebook.Partial, error) {
	board, sheets, err := sheetsOf(ctx, h, p.ID)
	if err != nil {
		return codebook.Partial{}, err
	}
	hash, err := p.Hash()
	if err != nil {
		return codebook.Partial{}, err
	}
	if board.Fingerprint() != p.Board || len(sheets) != p.Sheets || fmt.Sprintf("%x", unsealing.HashSheets(sheets)) != p.Listed {
		return codebook.Partial{}, errors.New("the house sent other sheets, or another board, than the request names: nothing was computed; tell the auditor")
	}
	locks := make([]codebook.Lock, len(sheets))
	for i, s := range sheets {
		locks[i] = s.Lock
	}
	return key.Partial(board, hash, locks, rand.Reader)
}

// paper is what a request's hash is computed from, as it was shown.
func paper(u client.Unsealing) unsealing.Paper {
	return unsealing.Paper{
		ID: u.ID, Document: u.Document, Title: u.Title, By: u.By, Asker: u.Asker, Purpose: u.Purpose, LegalBasis: u.LegalBasis,
		Protected: share.Protected(u.ProtectedDisclosure), Consulted: u.Consulted, Leak: u.Leak, Bound: u.Bound, Board: u.Board,
		Sheets: int(u.Sheets), Listed: u.Listed, At: u.At, Expires: u.Expires,
	}
}

// sheetsOf fetches what a part is computed from.
func sheetsOf(ctx context.Context, h *client.Client, request string) (codebook.Board, []unsealing.Sheet, error) {
	in, err := h.GetUnsealingSheets(ctx, request)
	if err != nil {
		return codebook.Board{}, nil, err
	}
	board := codebook.Board{Recipient: in.Board.Recipient, Custodians: int(in.Board.Custodians), Quorum: int(in.Board.Quorum)}
	board.Commitments = make([]codebook.Commitment, len(in.Board.Commitments))
	for i, text := range in.Board.Commitments {
		if err := board.Commitments[i].UnmarshalText([]byte(text)); err != nil {
			return board, nil, err
		}
	}
	sheets, err := unsealing.UnpackSheets(in.Sheets)
	if err == nil {
		err = board.Validate()
	}
	return board, sheets, err
}

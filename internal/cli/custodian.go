package cli

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"strings"

	"barium/internal/codebook"
	"barium/internal/figures"
	"barium/internal/office"
	"barium/internal/share/unsealing"
)

type custodianCmd struct {
	Show   custodianShowCmd   `cmd:"" help:"Show what custodians are asked, all that wait or one request."`
	Answer custodianAnswerCmd `cmd:"" help:"Answer a request: with a part computed here, or with a refusal."`
}

// A house somewhere is reached by its address, with a token from the environment: a
// token in the command line would be seen by others on the machine.
type remote struct {
	Server string `help:"Address of the house. Else $$BARIUM_SERVER." placeholder:"https://HOST"`
}

// tokenVariable holds the token that a custodian made on their account's page.
const (
	tokenVariable  = "BARIUM_TOKEN"
	serverVariable = "BARIUM_SERVER"
)

func (s remote) house(sys System) (*house, error) {
	if s.Server == "" {
		s.Server = sys.Getenv(serverVariable)
	}
	if s.Server == "" {
		return nil, misused("which house? Name it with --server https://HOST, or in $%s", serverVariable)
	}
	token := strings.TrimSpace(sys.Getenv(tokenVariable))
	if token == "" {
		return nil, misused("$%s holds no token: make one on your account’s page, with the scope “unsealing” for custodians or “cases” for cases, and set the variable", tokenVariable)
	}
	return newHouse(s.Server, token)
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
	h, err := c.house(sys)
	if err != nil {
		return err
	}
	if c.Request == "" {
		return c.list(ctx, sys, h)
	}
	u, err := h.unsealing(ctx, c.Request)
	if err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(sys.Stdout, u)
	}
	_, err = io.WriteString(sys.Stdout, unsealingPage(u))
	return err
}

func (c custodianShowCmd) list(ctx context.Context, sys System, h *house) error {
	all, err := h.unsealings(ctx)
	if err != nil {
		return err
	}
	waiting := []office.Unsealing{}
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
	h, err := c.house(sys)
	if err != nil {
		return err
	}
	u, err := h.unsealing(ctx, c.Request)
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

func (c custodianAnswerCmd) refuse(ctx context.Context, sys System, h *house, u *office.Unsealing) error {
	if err := c.sure(ctx, sys, "Refuse, for the reason given?"); err != nil {
		return err
	}
	answered, err := h.refuse(ctx, u.ID, c.Refuse)
	*u = answered
	return err
}

// approve computes the part from what was shown: its proof is bound to the hash of
// that, and a house that asked for another thing can't use it.
func (c custodianAnswerCmd) approve(ctx context.Context, sys System, h *house, u *office.Unsealing) error {
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
	part, err := c.part(ctx, h, u.Paper, key)
	if err != nil {
		return err
	}
	answered, err := h.approve(ctx, u.ID, part)
	*u = answered
	return err
}

func (c custodianAnswerCmd) part(ctx context.Context, h *house, p unsealing.Paper, key codebook.CustodianKey) (codebook.Partial, error) {
	board, sheets, err := h.sheets(ctx, p.ID)
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

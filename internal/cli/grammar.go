package cli

import (
	"errors"
	"slices"

	"github.com/alecthomas/kong"
)

// grammar is the command line. Each command is in a file of its own.
type grammar struct {
	Home string   `help:"Folder that holds the database and the ledger's key. Else $$BARIUM_HOME, else $$XDG_DATA_HOME/barium or ~/.local/share/barium." placeholder:"DIR"`
	File string   `name:"config" help:"File of settings. Else $$BARIUM_CONFIG, else barium.yaml in the home." placeholder:"FILE"`
	Help helpFlag `help:"Show what a command does and takes." short:"h"`

	Init       initCmd       `cmd:"" help:"Make a home, and the key files of the board's custodians."`
	Sites      sitesCmd      `cmd:"" help:"Show where a document's wording can vary."`
	Share      shareCmd      `cmd:"" help:"Make an individually marked copy for each person on a list."`
	Protect    protectCmd    `cmd:"" help:"Protect documents without sharing them."`
	Public     publicCmd     `cmd:"" help:"Declare texts public: what they explain is no reuse of ours."`
	Scan       scanCmd       `cmd:"" help:"Find the passages of publications that reuse a protected document."`
	Watch      watchCmd      `cmd:"" help:"Watch feeds, sites, archives and folders for what reuses a protected document."`
	Serve      serveCmd      `cmd:"" help:"Serve the house: pages, an API and the ledger's log."`
	Found      foundCmd      `cmd:"" help:"Found the house: its first party and person."`
	Invite     inviteCmd     `cmd:"" help:"Print a link that lets somebody into the house."`
	Trace      traceCmd      `cmd:"" help:"Ask of a published text whether it is ours, and whose copy it was."`
	Custodian  custodianCmd  `cmd:"" help:"Answer as a custodian, from your own machine: your key stays there."`
	Assess     assessCmd     `cmd:"" help:"Work out what can be inferred from what was said, and what to withhold."`
	Case       caseCmd       `cmd:"" help:"Work on the cases of a house, and verify what was taken from one."`
	Plan       planCmd       `cmd:"" help:"Compute by simulation what a trace could find."`
	Verify     verifyCmd     `cmd:"" help:"Check a receipt, offline."`
	Ledger     ledgerCmd     `cmd:"" help:"Show and check the record of what happened, and give out receipts."`
	Backup     backupCmd     `cmd:"" help:"Copy the home into one file, while it is in use."`
	Restore    restoreCmd    `cmd:"" help:"Make a home of a backup."`
	Monitor    monitorCmd    `cmd:"" help:"Follow somebody's ledger from outside, and see that it only grows."`
	Witness    witnessCmd    `cmd:"" help:"Cosign other organisations' ledgers."`
	Sweep      sweepCmd      `cmd:"" help:"Remove files that no document refers to."`
	Config     configCmd     `cmd:"" help:"Show the settings, and check them."`
	Demo       demoCmd       `cmd:"" help:"Replay the main job on an invented affair."`
	Version    versionCmd    `cmd:"" help:"Show the program's version."`
	Completion completionCmd `cmd:"" help:"Print a script that completes barium's commands and flags in a shell."`
}

const description = `Share individually marked copies in confidence, and trace a leaked passage to its copy.

Exit codes: 0 done; 1 failed, or what was checked does not hold; 2 the command line was not understood.`

// errHelped says that help was asked for and given.
var errHelped = errors.New("help was given")

// helpFlag stands for kong's own, which would end the process.
type helpFlag bool

// BeforeReset comes before kong misses arguments that are required.
func (helpFlag) BeforeReset(ctx *kong.Context) error {
	named := *ctx
	named.Path = withoutDefault(ctx)
	if err := named.PrintUsage(false); err != nil {
		return err
	}
	return errHelped
}

// withoutDefault leaves out a command that kong has chosen because none was
// named: the help of 'barium ledger' is about all its commands.
func withoutDefault(ctx *kong.Context) []*kong.Path {
	for i, p := range ctx.Path {
		if p.Command != nil && p.Command.Parent.DefaultCmd == p.Command && !slices.Contains(ctx.Args, p.Command.Name) {
			return ctx.Path[:i]
		}
	}
	return ctx.Path
}

func newParser(sys System) (*kong.Kong, error) {
	var g grammar
	return kong.New(&g, kong.Name("barium"), kong.Description(description),
		kong.NoDefaultHelp(), kong.Writers(sys.Stdout, sys.Stderr),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, WrapUpperBound: 80, NoExpandSubcommands: true}),
		kong.Bind(&g))
}

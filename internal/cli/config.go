package cli

import (
	"fmt"

	"barium/internal/config"
	"barium/internal/figures"
)

type configCmd struct {
	Check configCheckCmd `cmd:"" help:"Say what is wrong with the settings, all of it at once."`
	Show  configShowCmd  `cmd:"" help:"List every setting with its value and where that was set."`
}

// settings reads the settings of a home. Of flags, only --config counts here;
// what a command sets by its own is handed in as NAME=VALUE.
func (g *grammar) settings(sys System, set ...string) (*config.Settings, error) {
	dir, err := g.home(sys)
	if err != nil {
		return nil, err
	}
	file := g.File
	if file == "" {
		file = sys.Getenv("BARIUM_CONFIG")
	}
	return config.Load(config.Input{Home: dir, File: file, Environ: sys.Environ(), Flags: set})
}

type configCheckCmd struct {
	File string `arg:"" optional:"" help:"The file of settings, if another than is used otherwise."`
}

// Help is shown with the command's flags.
func (configCheckCmd) Help() string {
	return `Reads the environment too, and the files that the settings name: the certificate, the witnesses' policy, the files of secrets. Ends with exit code 1 if anything is wrong.`
}

// Run checks the settings.
func (c configCheckCmd) Run(sys System, g *grammar) error {
	if c.File != "" {
		g.File = c.File
	}
	s, err := g.settings(sys)
	if err == nil {
		err = s.CheckFiles()
	}
	if err != nil {
		return err
	}
	own := 0
	for _, x := range s.Show() {
		if x.From != config.Default {
			own++
		}
	}
	_, err = fmt.Fprintf(sys.Stdout, "Nothing is wrong: %s set, the others have their defaults.\nPeople reach the server at %s\n", figures.Plural(own, "value"), s.Public())
	return err
}

type configShowCmd struct {
	JSON bool `name:"json" help:"Print JSON for scripts."`
}

// Run lists the settings.
func (c configShowCmd) Run(sys System, g *grammar) error {
	s, err := g.settings(sys)
	if err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(sys.Stdout, s.Show())
	}
	t := table{titles: []string{"NAME", "VALUE", "FROM"}}
	for _, x := range s.Show() {
		t.row(x.Name, oneLine(x.Value), oneLine(x.From))
	}
	t.write(sys.Stdout, "")
	return nil
}

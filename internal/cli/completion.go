package cli

import (
	"strings"

	"github.com/alecthomas/kong"
)

type completionCmd struct {
	Shell string `arg:"" help:"bash, zsh or fish."`
}

// Help is shown with the command's flags.
func (completionCmd) Help() string {
	return `bash: add to ~/.bashrc
  source <(barium completion bash)

zsh: add to ~/.zshrc, after compinit
  source <(barium completion zsh)

fish:
  barium completion fish > ~/.config/fish/completions/barium.fish`
}

// Run prints the script. It is made from the same structs that the command
// line is read with, so it can't forget a flag.
func (c completionCmd) Run(sys System, k *kong.Kong) error {
	commands := completions(k.Model.Node, nil)
	switch c.Shell {
	case "bash":
		return bashCompletion(sys.Stdout, commands)
	case "zsh":
		return zshCompletion(sys.Stdout, commands)
	case "fish":
		return fishCompletion(sys.Stdout, commands)
	}
	return misused("shell %q: want bash, zsh or fish", c.Shell)
}

// A completion is what may follow a command.
type completion struct {
	path     []string // of the command, empty for the program itself
	commands []option
	flags    []option // its own and its parents'
	own      []option
	files    bool // takes files
}

type option struct {
	name, help string
	value      bool // takes a value
}

// completions walks the model, a command before those below it.
func completions(n *kong.Node, above []option) []completion {
	c := completion{path: strings.Fields(strings.TrimPrefix(n.FullPath(), "barium")), flags: append([]option{}, above...)}
	for _, f := range n.Flags {
		if !f.Hidden {
			c.own = append(c.own, option{"--" + f.Name, f.Help, !f.IsBool()})
		}
	}
	c.flags = append(c.flags, c.own...)
	for _, p := range n.Positional {
		c.files = c.files || p.Name == "file" || p.Name == "receipt"
		if p.Name == "shell" {
			c.commands = []option{{name: "bash"}, {name: "fish"}, {name: "zsh"}}
		}
	}
	list := []completion{}
	for _, child := range n.Children {
		if !child.Hidden {
			c.commands = append(c.commands, option{name: child.Name, help: child.Help})
			list = append(list, completions(child, c.flags)...)
		}
	}
	return append([]completion{c}, list...)
}

// after is the command as it stands behind the program's name, with a space
// before each word.
func (c completion) after() string {
	if len(c.path) == 0 {
		return ""
	}
	return " " + strings.Join(c.path, " ")
}

// names joins the names of options, and of those only that take a value if so
// asked.
func names(options []option, sep string, keep func(option) bool) string {
	var list []string
	for _, o := range options {
		if keep(o) {
			list = append(list, o.name)
		}
	}
	return strings.Join(list, sep)
}

func always(option) bool { return true }

func takesValue(o option) bool { return o.value }

func quoteShell(s string) string { return "'" + strings.ReplaceAll(s, "'", `'\''`) + "'" }

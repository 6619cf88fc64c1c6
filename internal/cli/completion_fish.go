package cli

import (
	"fmt"
	"io"
	"strings"
)

// fishCompletion writes one rule a word; fish itself keeps track of what
// stands on the line.
func fishCompletion(w io.Writer, commands []completion) error {
	var b strings.Builder
	b.WriteString("# fish completion for barium\ncomplete -c barium -f\n")
	for _, c := range commands {
		for _, o := range c.commands {
			fmt.Fprintf(&b, "complete -c barium -n %s -a %s -d %s\n", quoteFish(c.fishAsks()), o.name, quoteFish(o.help))
		}
		if c.files {
			fmt.Fprintf(&b, "complete -c barium -n %s -F\n", quoteFish(c.fishSeen()))
		}
		for _, o := range c.own {
			fmt.Fprintf(&b, "complete -c barium -n %s -l %s -d %s%s\n", quoteFish(c.fishSeen()), strings.TrimPrefix(o.name, "--"), quoteFish(o.help), o.fishValue())
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func (o option) fishValue() string {
	if o.value {
		return " -r -F"
	}
	return ""
}

// fishSeen is the condition that the command stands on the line.
func (c completion) fishSeen() string {
	if len(c.path) == 0 {
		return "true"
	}
	list := make([]string, len(c.path))
	for i, name := range c.path {
		list[i] = "__fish_seen_subcommand_from " + name
	}
	return strings.Join(list, "; and ")
}

// fishAsks is the condition that the command stands there and none of its
// own commands does.
func (c completion) fishAsks() string {
	if len(c.path) == 0 {
		return "__fish_use_subcommand"
	}
	return c.fishSeen() + "; and not __fish_seen_subcommand_from " + names(c.commands, " ", always)
}

// quoteFish quotes as fish does, which is not as the others do.
func quoteFish(s string) string {
	return "'" + strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(s) + "'"
}

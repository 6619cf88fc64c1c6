package cli

import (
	"fmt"
	"io"
	"strings"
)

// zshCompletion does as bash's, and shows what each word is for.
func zshCompletion(w io.Writer, commands []completion) error {
	var b strings.Builder
	b.WriteString(`#compdef barium
_barium() {
  local cmd= i
  local -a commands flags
  for ((i = 2; i < CURRENT; i++)); do
    case "$cmd $words[i]" in
`)
	for _, c := range commands[1:] {
		fmt.Fprintf(&b, "      %s) cmd=%[1]s ;;\n", quoteShell(c.after()))
	}
	b.WriteString("    esac\n  done\n  case \"$cmd\" in\n")
	for _, c := range commands {
		c.zsh(&b)
	}
	b.WriteString("  esac\n}\ncompdef _barium barium\n")
	_, err := io.WriteString(w, b.String())
	return err
}

func (c completion) zsh(b *strings.Builder) {
	fmt.Fprintf(b, "    %s)\n", quoteShell(c.after()))
	fmt.Fprintf(b, "      case \"$words[CURRENT-1]\" in %s) _files; return ;; esac\n", names(c.flags, "|", takesValue))
	fmt.Fprintf(b, "      commands=(%s)\n      flags=(%s)\n", described(c.commands), described(c.flags))
	b.WriteString("      if [[ $words[CURRENT] == -* ]]; then _describe flag flags; return; fi\n")
	if len(c.commands) > 0 {
		b.WriteString("      _describe command commands\n")
	}
	if c.files {
		b.WriteString("      _files\n")
	}
	b.WriteString("      ;;\n")
}

// described lists options as _describe takes them: name:help, with colons of
// the name's escaped, which ours don't have.
func described(options []option) string {
	var list []string
	for _, o := range options {
		list = append(list, quoteShell(o.name+":"+o.help))
	}
	return strings.Join(list, " ")
}

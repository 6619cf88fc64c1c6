package cli

import (
	"fmt"
	"io"
	"strings"
)

// bashCompletion finds the command among the words so far, then offers what
// may follow it; files where a flag or the command takes one.
func bashCompletion(w io.Writer, commands []completion) error {
	var b strings.Builder
	b.WriteString(`# bash completion for barium
_barium() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} cmd= i=1
  COMPREPLY=()
  while [ $i -lt $COMP_CWORD ]; do
    case "$cmd ${COMP_WORDS[i]}" in
`)
	for _, c := range commands[1:] {
		fmt.Fprintf(&b, "      %s) cmd=%[1]s ;;\n", quoteShell(c.after()))
	}
	b.WriteString("    esac\n    i=$((i + 1))\n  done\n  case \"$cmd\" in\n")
	for _, c := range commands {
		c.bash(&b)
	}
	b.WriteString("  esac\n}\ncomplete -o filenames -F _barium barium\n")
	_, err := io.WriteString(w, b.String())
	return err
}

func (c completion) bash(b *strings.Builder) {
	fmt.Fprintf(b, "    %s)\n", quoteShell(c.after()))
	fmt.Fprintf(b, "      case \"$prev\" in %s) COMPREPLY=($(compgen -f -- \"$cur\")); return ;; esac\n", names(c.flags, "|", takesValue))
	words := strings.TrimSpace(names(c.commands, " ", always) + " " + names(c.flags, " ", always))
	fmt.Fprintf(b, "      COMPREPLY=($(compgen -W %s -- \"$cur\"))\n", quoteShell(words))
	if c.files {
		b.WriteString("      case \"$cur\" in -*) ;; *) COMPREPLY=($(compgen -f -- \"$cur\")) ;; esac\n")
	}
	b.WriteString("      ;;\n")
}

package cli

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

type versionCmd struct {
	JSON bool `name:"json" help:"Print JSON for scripts."`
}

// build is what the Go toolchain recorded about the program.
type build struct {
	Version  string `json:"version"`
	Commit   string `json:"commit,omitempty"`
	Modified bool   `json:"modified,omitempty"` // built with uncommitted changes
	Go       string `json:"go"`
	Platform string `json:"platform"`
}

func thisBuild() build {
	b := build{Version: "(devel)", Go: runtime.Version(), Platform: runtime.GOOS + "/" + runtime.GOARCH}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return b
	}
	if info.Main.Version != "" {
		b.Version = info.Main.Version
	}
	for _, s := range info.Settings {
		switch s.Key {
		case "vcs.revision":
			b.Commit = s.Value
		case "vcs.modified":
			b.Modified = s.Value == "true"
		}
	}
	return b
}

// program is the name and version, as the ledger and the findings give it.
func program() string { return "barium " + thisBuild().Version }

// Run prints the version.
func (c versionCmd) Run(sys System) error {
	b := thisBuild()
	if c.JSON {
		return writeJSON(sys.Stdout, b)
	}
	_, err := fmt.Fprintf(sys.Stdout, "barium %s (%s, %s)\n", b.Version, b.Go, b.Platform)
	return err
}

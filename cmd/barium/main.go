// Barium shares individually marked copies in confidence, and traces a leaked
// passage to the copy it came from.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"barium/internal/cli"
)

func main() { os.Exit(run()) }

// run ends what is under way at the first signal; a second one ends the
// process as it would any other.
func run() int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop)
	return cli.Run(ctx, os.Args[1:], cli.OS())
}

package cli

import (
	"context"
	"errors"
	"path/filepath"

	"barium/internal/app"
	"barium/internal/config"
)

// home returns the home's folder: the flag, else $BARIUM_HOME, else the data
// folder of the XDG base directory specification, which says to pass over a
// relative $XDG_DATA_HOME.
func (g *grammar) home(sys System) (string, error) {
	for _, dir := range []string{g.Home, sys.Getenv("BARIUM_HOME")} {
		if dir != "" {
			return filepath.Clean(dir), nil
		}
	}
	if data := sys.Getenv("XDG_DATA_HOME"); filepath.IsAbs(data) {
		return filepath.Join(data, "barium"), nil
	}
	for _, name := range []string{"HOME", "USERPROFILE"} {
		if dir := sys.Getenv(name); dir != "" {
			return filepath.Join(dir, ".local", "share", "barium"), nil
		}
	}
	return "", errors.New("it isn't known where the home is: name it with --home DIR or $BARIUM_HOME")
}

// withHome opens the home, hands it to f, and closes it.
func (g *grammar) withHome(ctx context.Context, sys System, f func(*app.Home) error) error {
	s, err := g.settings(sys)
	if err != nil {
		return err
	}
	return withHome(ctx, s, f)
}

// withHome opens the home of these settings.
func withHome(ctx context.Context, s *config.Settings, f func(*app.Home) error) error {
	h, err := app.OpenWith(ctx, s.Home, s.Objects.Where())
	if err != nil {
		return err
	}
	return errors.Join(f(h), h.Close())
}

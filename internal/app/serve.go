package app

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"sync"
	"time"

	"barium/internal/config"
	"barium/internal/office"
	"barium/internal/office/suite"
	"barium/internal/watch/send"
	"barium/internal/web"
	"barium/internal/web/api"
)

// Serving says how the house is served.
type Serving struct {
	Listener   net.Listener
	Settings   *config.Settings
	Log        *slog.Logger
	Version    string
	Mail       send.Mail // by which people are sent their copies; without a server nobody is
	Witnessing Witnessing
	Show       bool           // the house is only for show, and has a lobby
	Proxies    []netip.Prefix // whose word on a client's address is believed
	Answer     time.Duration  // how long it may take to answer; 0 for as long as the connection lasts
}

// How long things may take. A slow client holds no more than its own connection,
// and not for ever.
const (
	headerTime = 10 * time.Second
	readTime   = 2 * time.Minute // an upload over a slow line
	writeTime  = 2 * time.Minute
	idleTime   = 2 * time.Minute
	// answerTime leaves time to say that it took too long, as where a database has
	// stopped answering: without it a request would wait for ever, with its connection.
	answerTime = writeTime - 10*time.Second
)

// Serve answers for the house until the context ends, then lets what is under way
// finish.
func (h *Home) Serve(ctx context.Context, c Serving) error {
	offices, err := h.Offices()
	if err != nil {
		return errors.Join(err, c.Listener.Close())
	}
	rooms := h.Unsealings(offices.Office, c.Version)
	handler, err := h.handler(ctx, c, offices, rooms)
	if err != nil {
		return errors.Join(err, c.Listener.Close())
	}
	front, err := h.newFront(ctx, c, handler)
	if err != nil {
		return errors.Join(err, c.Listener.Close())
	}
	asking, rest := context.WithCancel(ctx)
	var background sync.WaitGroup
	background.Go(func() { h.newAsking(c.Witnessing, c.Log).run(asking) })
	background.Go(func() { keepMail(asking, offices.Office, c.Log) })
	background.Go(func() { h.keepTasks(asking, offices.Office, c.Settings, c.Log) })
	background.Go(func() {
		rooms.Run(asking, func(err error) { c.Log.ErrorContext(ctx, "unsealing failed", "error", err.Error()) })
	})
	defer background.Wait()
	defer rest()
	return front.run(ctx)
}

// handler puts the house together.
func (h *Home) handler(ctx context.Context, c Serving, offices suite.Suite, rooms *office.Unsealings) (http.Handler, error) {
	if c.Mail.Server != "" {
		offices.Office.Mailing(post{c.Mail}, c.Settings.Public())
	}
	offices.Office.Witnessed(c.Witnessing.Policy)
	gate, err := h.Gate(ctx, c.Settings)
	if err != nil {
		return nil, err
	}
	door := &web.Door{Gate: gate, Proxies: c.Proxies, Notes: c.Log}
	if c.Show {
		if door.Lobby, err = h.Lobby(gate); err != nil {
			return nil, err
		}
	}
	return web.New(web.Config{
		Suite: offices, Unsealings: rooms, Gate: door, Door: door, Now: time.Now, Errors: c.Log, Upload: c.Settings.Upload, Public: c.Settings.Public(),
		Log: h.logHandler(c.Witnessing.Required, c.Proxies, c.Log), Witness: h.witnessHandler(c.Proxies, c.Log),
		API: api.New(api.Config{Suite: offices, Unsealings: rooms, Gate: gate, Version: c.Version, Now: time.Now, Errors: c.Log}),
	})
}

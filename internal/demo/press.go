package demo

import (
	"context"
	"net"
	"net/http"
	"time"

	"barium/internal/demo/affair"
)

// A newsstand serves the papers of the affair on this machine.
type newsstand struct {
	address string // of its site
	server  *http.Server
	ended   chan error
}

// openNewsstand serves the papers' feeds and pages until it is closed.
func openNewsstand(ctx context.Context, papers []affair.Paper) (*newsstand, error) {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	n := &newsstand{address: "http://" + listener.Addr().String(), ended: make(chan error, 1)}
	mux := http.NewServeMux()
	for _, p := range papers {
		if err := n.shelve(mux, p); err != nil {
			_ = listener.Close() // nothing was served yet
			return nil, err
		}
	}
	n.server = &http.Server{Handler: mux, ReadHeaderTimeout: 10 * time.Second}
	go func() { n.ended <- n.server.Serve(listener) }()
	return n, nil
}

// shelve makes a paper's feed and pages ready.
func (n *newsstand) shelve(mux *http.ServeMux, p affair.Paper) error {
	feed, err := p.Feed(n.address)
	if err != nil {
		return err
	}
	media := "application/rss+xml; charset=utf-8"
	if p.Atom() {
		media = "application/atom+xml; charset=utf-8"
	}
	serve(mux, p.FeedPath(), media, feed)
	for _, a := range p.Articles {
		page, err := p.Page(a)
		if err != nil {
			return err
		}
		serve(mux, p.Path(a), "text/html; charset=utf-8", page)
	}
	return nil
}

func serve(mux *http.ServeMux, path, media string, body []byte) {
	mux.HandleFunc("GET "+path, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", media)
		_, _ = w.Write(body) // who hung up doesn't want the rest
	})
}

// close ends the service.
func (n *newsstand) close() {
	_ = n.server.Close() // its readers have gone by then
	<-n.ended
}

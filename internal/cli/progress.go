package cli

import (
	"fmt"
	"io"
	"strings"
	"time"
)

// progress is a bar on the terminal, or nothing.
type progress struct {
	w     io.Writer // nil if nobody watches
	what  string
	begun time.Time
	drawn time.Time
}

// progress returns a bar on standard error if that is a terminal.
func (s System) progress(what string) *progress {
	p := &progress{what: what, begun: time.Now()}
	if onTerminal(s.Stderr) {
		p.w = s.Stderr
	}
	return p
}

// show draws the bar ten times a second at most. It is not for several
// goroutines at once.
func (p *progress) show(done, total int) {
	now := time.Now()
	if p.w == nil || now.Sub(p.drawn) < 100*time.Millisecond || total <= 0 {
		return
	}
	p.drawn = now
	fmt.Fprintf(p.w, "\r%s\x1b[K", p.bar(done, total, now.Sub(p.begun)))
}

// end takes the bar away.
func (p *progress) end() {
	if p.w != nil && !p.drawn.IsZero() {
		fmt.Fprint(p.w, "\r\x1b[K")
	}
}

func (p *progress) bar(done, total int, took time.Duration) string {
	const width = 24
	full := width * done / total
	line := fmt.Sprintf("%s [%s%s] %d %%", p.what, strings.Repeat("#", full), strings.Repeat(".", width-full), 100*done/total)
	// The first second tells nothing about the rest.
	if took < time.Second || done == 0 {
		return line
	}
	left := time.Duration(float64(took) / float64(done) * float64(total-done))
	return fmt.Sprintf("%s, %s left", line, max(left, time.Second).Round(time.Second))
}

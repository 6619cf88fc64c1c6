package browsertest

import (
	"context"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"barium/internal/web/webtest"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/cdproto/webauthn"
	"github.com/chromedp/chromedp"
)

// patience is how long a page may take for one step.
const patience = 20 * time.Second

// A Tab is a window with cookies of its own. A step that fails fails the test, and
// so does whatever the browser complains of: a script or style that the content
// policy forbids, and an error in a script.
type Tab struct {
	t    testing.TB
	ctx  context.Context
	base string

	mu    sync.Mutex // protects wrong
	wrong []string
}

// Open opens a window at a site. Passkeys belong to a name, so a site on 127.0.0.1
// is visited as localhost. With -short, by which the race detector runs, the test is
// skipped: a story is one click after another.
func Open(t testing.TB, base string) *Tab {
	t.Helper()
	if testing.Short() {
		t.Skip("one click after another: nothing to race")
	}
	r, err := browser.get()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := chromedp.NewContext(r.ctx, chromedp.WithNewBrowserContext())
	b := &Tab{t: t, ctx: ctx, base: strings.Replace(base, "://127.0.0.1", "://localhost", 1)}
	t.Cleanup(func() {
		cancel()
		b.mu.Lock()
		defer b.mu.Unlock()
		for _, w := range b.wrong {
			t.Errorf("the browser complains: %s", w)
		}
	})
	if err := chromedp.Listen(ctx, b.hear); err != nil {
		t.Fatal(err)
	}
	b.do(chromedp.Navigate("about:blank"))
	return b
}

// As opens a window in which one of a house's people is signed in, who gave a
// second factor just now.
func As(t testing.TB, s *webtest.Site, who string) *Tab {
	t.Helper()
	b := Open(t, s.URL)
	headers := network.Headers{}
	for name, value := range s.Headers(who) {
		headers[name] = value
	}
	call(b, func(ctx context.Context) error {
		_, err := chromedp.Call(ctx, network.SetExtraHTTPHeaders, network.SetExtraHTTPHeadersParams{Headers: headers})
		return err
	})
	return b
}

// hear notes what is wrong with a page. That the server refused something is for
// the test to judge.
func (b *Tab) hear(event any) {
	said := ""
	switch e := event.(type) {
	case *log.EventEntryAdded:
		if e.Entry.Level == log.EntryLevelError && e.Entry.Source != log.EntrySourceNetwork {
			said = e.Entry.Text
		}
	case *runtime.EventExceptionThrown:
		said = e.ExceptionDetails.Text + " " + e.ExceptionDetails.URL
	}
	if said == "" {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.wrong = append(b.wrong, said)
}

// call runs something in the tab, for as long as patience lasts.
func call(b *Tab, f func(ctx context.Context) error) {
	b.t.Helper()
	ctx, cancel := context.WithTimeout(b.ctx, patience)
	defer cancel()
	if err := f(ctx); err != nil {
		b.t.Fatalf("%v\nat %s:\n%s", err, b.address(), b.html())
	}
}

func (b *Tab) do(steps ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	call(b, func(ctx context.Context) error { return chromedp.Do(ctx, steps...) })
}

// address and html are for telling of a failure, and ask for little more.
func (b *Tab) address() string {
	ctx, cancel := context.WithTimeout(b.ctx, time.Second)
	defer cancel()
	at, _ := chromedp.Run(ctx, chromedp.Location())
	return at
}

func (b *Tab) html() string {
	ctx, cancel := context.WithTimeout(b.ctx, time.Second)
	defer cancel()
	text, _ := chromedp.Run(ctx, chromedp.OuterHTML(chromedp.CSS("main"), chromedp.NodeReady))
	return text
}

// NoScript has the pages do without a script from now on.
func (b *Tab) NoScript() *Tab {
	b.t.Helper()
	call(b, func(ctx context.Context) error {
		_, err := chromedp.Call(ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
		return err
	})
	return b
}

// Passkeys gives the window a device that keeps passkeys, and says yes at once.
func (b *Tab) Passkeys() *Tab {
	b.t.Helper()
	call(b, func(ctx context.Context) error {
		if _, err := chromedp.Call(ctx, webauthn.Enable, webauthn.EnableParams{}); err != nil {
			return err
		}
		_, err := chromedp.Call(ctx, webauthn.AddVirtualAuthenticator, webauthn.AddVirtualAuthenticatorParams{Options: &webauthn.VirtualAuthenticatorOptions{
			Protocol: webauthn.AuthenticatorProtocolCtap2, Transport: webauthn.AuthenticatorTransportInternal,
			HasResidentKey: true, HasUserVerification: true, IsUserVerified: true, AutomaticPresenceSimulation: true,
		}})
		return err
	})
	return b
}

// Path is where the window is, on its site.
func (b *Tab) Path() string {
	b.t.Helper()
	u, err := url.Parse(b.address())
	if err != nil {
		b.t.Fatal(err)
	}
	return u.RequestURI()
}

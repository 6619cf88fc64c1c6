package send

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"barium/internal/watch/alert"
)

// Webhook posts messages as JSON to a URL that the operator has chosen, which may be
// inside the house. It follows no redirects: a signed message goes where it was
// meant to go or nowhere.
type Webhook struct {
	Label  string // its name
	URL    string
	Secret []byte           // signs each message; none if empty
	Now    func() time.Time // time.Now if nil
	Client *http.Client     // one with a limit of 20 s if nil
}

// Headers of a webhook's requests.
const (
	SignatureHeader = "Barium-Signature" // t=UNIX SECONDS,v1=HEX
	MessageHeader   = "Barium-Message"   // the message's id, the same at every attempt
)

// Name implements alert.Sender.
func (w Webhook) Name() string { return w.Label }

// Check says what is wrong with the webhook as it is set up, if anything.
func (w Webhook) Check() error {
	u, err := url.Parse(w.URL)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return fmt.Errorf("webhook %s: %q is no http or https URL", w.Label, w.URL)
	}
	return nil
}

// Send implements alert.Sender. Any answer of 200 to 299 is a receipt.
func (w Webhook) Send(ctx context.Context, m alert.Message) error {
	if err := w.Check(); err != nil {
		return err
	}
	body, err := json.Marshal(m)
	if err != nil {
		return fmt.Errorf("webhook %s: %w", w.Label, err)
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, w.URL, bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("webhook %s: %w", w.Label, err)
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("User-Agent", "barium/1")
	req.Header.Set(MessageHeader, strings.Map(printable, m.ID))
	if len(w.Secret) > 0 {
		req.Header.Set(SignatureHeader, Sign(w.Secret, body, w.now()))
	}
	resp, err := w.client().Do(req)
	if err != nil {
		return fmt.Errorf("webhook %s can't be reached: %w", w.Label, err)
	}
	defer resp.Body.Close()
	_, _ = io.CopyN(io.Discard, resp.Body, 64<<10) // so that the connection can be used again
	if resp.StatusCode < 200 || resp.StatusCode > 299 {
		return fmt.Errorf("webhook %s answered %s: look at its log", w.Label, resp.Status)
	}
	return nil
}

func printable(r rune) rune {
	if r < ' ' || r > '~' {
		return '?'
	}
	return r
}

func (w Webhook) now() time.Time {
	if w.Now == nil {
		return time.Now()
	}
	return w.Now()
}

func (w Webhook) client() *http.Client {
	if w.Client != nil {
		return w.Client
	}
	return &http.Client{Timeout: 20 * time.Second, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
}

// Sign returns the signature header of a body sent at a time: HMAC-SHA256 over the
// seconds, a full stop and the body.
func Sign(secret, body []byte, at time.Time) string {
	seconds := strconv.FormatInt(at.Unix(), 10)
	return "t=" + seconds + ",v1=" + hex.EncodeToString(mac(secret, seconds, body))
}

func mac(secret []byte, seconds string, body []byte) []byte {
	h := hmac.New(sha256.New, secret)
	h.Write([]byte(seconds + "."))
	h.Write(body)
	return h.Sum(nil)
}

// ErrSignature says that a webhook's request isn't what was sent, or is old.
var ErrSignature = errors.New("signature does not fit")

// Verify is the receiver's side: it accepts a body whose signature fits and is no
// older or newer than tolerance.
func Verify(secret, body []byte, header string, now time.Time, tolerance time.Duration) error {
	t, v, ok := strings.Cut(header, ",v1=")
	seconds, timed := strings.CutPrefix(t, "t=")
	at, err := strconv.ParseInt(seconds, 10, 64)
	sum, hexed := hex.DecodeString(v)
	switch {
	case !ok || !timed || err != nil || hexed != nil:
		return fmt.Errorf("%w: the header can't be read", ErrSignature)
	case now.Sub(time.Unix(at, 0)).Abs() > tolerance:
		return fmt.Errorf("%w: it was signed too long ago, or a clock is wrong", ErrSignature)
	case !hmac.Equal(sum, mac(secret, seconds, body)):
		return fmt.Errorf("%w: another secret or another body", ErrSignature)
	}
	return nil
}

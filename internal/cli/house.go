package cli

import (
	"errors"
	"net/url"
	"strings"
	"time"

	"barium/client"
)

// A house somewhere is reached by its address, with a token from the environment: a
// token in the command line would be seen by others on the machine.
type remote struct {
	Server string `help:"Address of the house. Else $$BARIUM_SERVER." placeholder:"https://HOST"`
}

const (
	tokenVariable  = "BARIUM_TOKEN" // holds the token that was made on the account's page
	serverVariable = "BARIUM_SERVER"
)

// How often a house that doesn't answer, or is busy, is asked, and the pause before
// the second time. Somebody sits at the terminal and waits.
const (
	houseTries = 3
	housePause = 250 * time.Millisecond
)

// client talks to the house that was named.
func (s remote) client(sys System) (*client.Client, error) {
	if s.Server == "" {
		s.Server = sys.Getenv(serverVariable)
	}
	if s.Server == "" {
		return nil, misused("which house? Name it with --server https://HOST, or in $%s", serverVariable)
	}
	token := strings.TrimSpace(sys.Getenv(tokenVariable))
	if token == "" {
		return nil, misused("$%s holds no token: make one on your account’s page, with the scope “unsealing” for custodians or “cases” for cases, and set the variable", tokenVariable)
	}
	if err := checkHouse(s.Server); err != nil {
		return nil, err
	}
	return client.New(s.Server, token, client.WithTries(houseTries, housePause))
}

// checkHouse refuses to send a token where others on the way could read it.
func checkHouse(address string) error {
	u, err := url.Parse(address)
	switch {
	case err != nil || u.Host == "" || u.RawQuery != "" || u.User != nil:
		return misused("--server %q: want the address of a house, like https://barium.example", address)
	case u.Scheme == "https":
	case u.Scheme != "http" || !loopback(u.Hostname()):
		return misused("--server %q: your token would be readable on its way: use https://", address)
	}
	return nil
}

func loopback(host string) bool { return host == "localhost" || host == "127.0.0.1" || host == "::1" }

// houseWords puts what a house answered, or that it didn't, into words for people.
// They come from elsewhere, so they are cleared of what would steer a terminal.
func houseWords(err error) error {
	var e *client.Error
	var lost *client.Unheard
	switch {
	case errors.As(err, &e) && strings.HasPrefix(e.Code, "http-"): // something before the house
		return errors.New("the house answered " + oneLine(e.Detail))
	case errors.As(err, &e):
		return errors.New("the house says: " + oneLine(strings.TrimPrefix(e.Error(), e.Code+": ")))
	case errors.As(err, &lost):
		return errors.New("the house can't be reached: " + lost.Err.Error())
	}
	return err
}

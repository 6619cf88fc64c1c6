package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"html"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"os"
	"regexp"
	"strings"
	"time"

	"barium/client"

	"github.com/pquerna/otp/totp"
	"github.com/rogpeppe/go-internal/testscript"
)

// token NAME EMAIL SCOPE… lets somebody into the house at $HOUSE as they would come in
// with a browser: by an invitation and an authenticator app. $NAME is then a token
// of theirs.
func makeToken(ts *testscript.TestScript, _ bool, args []string) {
	ts.Check(ts.Exec("barium", "invite", args[1], "--json"))
	var invited struct{ Link string }
	ts.Check(json.Unmarshal([]byte(ts.ReadFile("stdout")), &invited))
	link, err := url.Parse(invited.Link)
	ts.Check(err)
	jar, err := cookiejar.New(nil)
	ts.Check(err)
	v := visitor{ts, &http.Client{Jar: jar}, ts.Getenv("HOUSE")}
	ts.Setenv(args[0], v.token(link.Path, args[2:]))
}

// A visitor is somebody with a browser.
type visitor struct {
	ts      *testscript.TestScript
	browser *http.Client
	house   string
}

var enrolled = regexp.MustCompile(`secret=([A-Z2-7]+)`)

func (v visitor) token(welcome string, scopes []string) string {
	page := v.send("application/x-www-form-urlencoded", welcome+"/app", nil)
	key := enrolled.FindStringSubmatch(html.UnescapeString(string(page)))
	if key == nil {
		v.ts.Fatalf("no key to set up an app with: %s", page)
	}
	code, err := totp.GenerateCode(key[1], time.Now())
	v.ts.Check(err)
	v.send("application/x-www-form-urlencoded", welcome+"/app/code", []byte(url.Values{"code": {code}}.Encode()))
	wanted, err := json.Marshal(map[string]any{"name": "script", "scopes": scopes, "days": 1})
	v.ts.Check(err)
	var made struct{ Token string }
	v.ts.Check(json.Unmarshal(v.send("application/json", "/api/tokens", wanted), &made))
	if !strings.HasPrefix(made.Token, "barium_") {
		v.ts.Fatalf("%q is no token", made.Token)
	}
	return made.Token
}

func (v visitor) send(kind, path string, body []byte) []byte {
	answer, err := v.browser.Post(v.house+path, kind, bytes.NewReader(body))
	v.ts.Check(err)
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	v.ts.Check(err)
	if answer.StatusCode >= http.StatusBadRequest {
		v.ts.Fatalf("%s: %s: %s", path, answer.Status, text)
	}
	return text
}

// api METHOD PATH [JSON] calls the house's API with $BARIUM_TOKEN and writes what it
// answers to answer.json. Variables in the JSON are replaced.
func callAPI(ts *testscript.TestScript, _ bool, args []string) {
	body := ""
	if len(args) > 2 {
		body = os.Expand(args[2], ts.Getenv)
	}
	r, err := http.NewRequest(args[0], ts.Getenv("HOUSE")+"/api"+args[1], strings.NewReader(body))
	ts.Check(err)
	r.Header.Set("Authorization", "Bearer "+ts.Getenv("BARIUM_TOKEN"))
	r.Header.Set("Content-Type", "application/json")
	answer, err := http.DefaultClient.Do(r)
	ts.Check(err)
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	ts.Check(err)
	if answer.StatusCode/100 != 2 {
		ts.Fatalf("%s: %s", answer.Status, text)
	}
	ts.Check(os.WriteFile(ts.MkAbs("answer.json"), text, 0o666))
}

// take NAME FILE PATH sets $NAME to a value in a file of JSON, and $NAME_SMALL to the
// same in small letters.
func takeJSON(ts *testscript.TestScript, _ bool, args []string) {
	value := lookUp(ts, args[1], args[2])
	ts.Setenv(args[0], value)
	ts.Setenv(args[0]+"_SMALL", strings.ToLower(value))
}

// answers CASE answers all that the board is asked about a case, with $BARIUM_TOKEN.
func answerBoard(ts *testscript.TestScript, _ bool, args []string) {
	ctx := context.Background()
	h, err := client.New(ts.Getenv("HOUSE"), ts.Getenv("BARIUM_TOKEN"))
	ts.Check(err)
	b, err := h.ShowCaseBoard(ctx, args[0])
	ts.Check(err)
	for _, q := range b.Questions {
		a := client.CaseAnswer{Question: q.ID, Text: "we looked into it and found nothing"}
		if q.Ruled {
			a.Ruling = "no"
		}
		_, err := h.AnswerCase(ctx, args[0], a)
		ts.Check(err)
	}
}

// flip FILE alters a byte in the middle of a file.
func flipByte(ts *testscript.TestScript, _ bool, args []string) {
	data := []byte(ts.ReadFile(args[0]))
	data[len(data)/2]++
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), data, 0o666))
}

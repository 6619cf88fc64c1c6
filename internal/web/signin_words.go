package web

import "strings"

// A passkeyForm is what the script asks a device for, and where: "create" or "get".
type passkeyForm struct{ Kind, At, Label, Next string }

func newPasskeyForm(kind, at, label, next string) passkeyForm {
	return passkeyForm{kind, at, label, next}
}

// Query says where to go on to.
func (f passkeyForm) Query() string {
	if f.Next == "" {
		return ""
	}
	return "?next=" + escape(f.Next)
}

// device makes "Firefox on Linux" of what a browser says it is, as far as it is
// one of those that people have.
func device(agent string) string {
	browser := named(agent, [][2]string{{"Edg/", "Edge"}, {"OPR/", "Opera"}, {"Firefox/", "Firefox"}, {"Chrome/", "Chrome"}, {"Safari/", "Safari"}})
	system := named(agent, [][2]string{{"Windows", "Windows"}, {"Android", "Android"}, {"iPhone", "iPhone"}, {"iPad", "iPad"}, {"Mac OS X", "macOS"}, {"CrOS", "ChromeOS"}, {"Linux", "Linux"}})
	switch {
	case browser == "" && agent == "":
		return "An unknown browser"
	case browser == "":
		return agent
	case system == "":
		return browser
	}
	return browser + " on " + system
}

// named is the name of the first mark that is in a text.
func named(text string, marks [][2]string) string {
	for _, m := range marks {
		if strings.Contains(text, m[0]) {
			return m[1]
		}
	}
	return ""
}

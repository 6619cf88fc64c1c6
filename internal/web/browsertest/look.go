package browsertest

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// shotsVariable names the folder that pictures of pages are written to; without
// it none are.
const shotsVariable = "BARIUM_SHOTS"

// Look looks at the page as it is on a telephone, on a tablet and on a screen. It must
// not be wider than the screen. Pictures of it, by day and by night, go to $BARIUM_SHOTS
// as name-360-light.png and so on, and to name.pdf as it is printed.
func (b *Tab) Look(name string) {
	b.t.Helper()
	for _, width := range []int64{360, 768, 1280} {
		b.do(chromedp.EmulateViewport(width, 800))
		if wide := Ask[int64](b, "document.documentElement.scrollWidth"); wide > width {
			b.t.Errorf("%s is %d pixels wide on a screen of %d: %s", name, wide, width, b.widest(width))
		}
		b.picture(fmt.Sprintf("%s-%d", name, width))
	}
	b.do(chromedp.EmulateViewport(1280, 800))
	b.keep(name+".pdf", chromedp.PrintToPDF())
}

// picture keeps the page as it is by day and by night.
func (b *Tab) picture(name string) {
	b.t.Helper()
	for _, theme := range []string{"dark", "light"} {
		if os.Getenv(shotsVariable) != "" {
			b.theme(theme)
			b.keep(name+"-"+theme+".png", chromedp.FullScreenshot(100))
		}
	}
}

func (b *Tab) theme(name string) {
	b.t.Helper()
	call(b, func(ctx context.Context) error {
		_, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
			Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: name}}})
		return err
	})
}

// widest names what sticks out.
func (b *Tab) widest(width int64) string {
	b.t.Helper()
	return Ask[string](b, fmt.Sprintf(`[...document.querySelectorAll("body *")].filter(e => e.getBoundingClientRect().right > %d)
		.slice(0, 5).map(e => e.tagName.toLowerCase() + "." + e.className).join(", ")`, width))
}

// keep writes what a step makes of the page to a file, where there is a folder for it.
func (b *Tab) keep(file string, step chromedp.Action[[]byte]) {
	b.t.Helper()
	folder := os.Getenv(shotsVariable)
	if folder == "" {
		return
	}
	var made []byte
	call(b, func(ctx context.Context) (err error) {
		made, err = chromedp.Run(ctx, step)
		return err
	})
	if err := os.MkdirAll(folder, 0o755); err != nil {
		b.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, file), made, 0o644); err != nil {
		b.t.Fatal(err)
	}
}

// quoted is a text as a script has it.
func quoted(s string) string {
	b, err := json.Marshal(s)
	if err != nil {
		panic(err) // text can always be written
	}
	return string(b)
}

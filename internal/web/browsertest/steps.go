package browsertest

import (
	"context"
	"strings"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
)

// Go opens a page and returns the status that it came with. A whole address may
// lead elsewhere than to the site.
func (b *Tab) Go(path string) int {
	b.t.Helper()
	if strings.HasPrefix(path, "/") {
		path = b.base + path
	}
	return b.leave(chromedp.Navigate(path))
}

// Press presses what a selector finds, a button or a link, and waits for the page
// that comes of it; it returns the status of that.
func (b *Tab) Press(css string) int {
	b.t.Helper()
	return b.leave(chromedp.Click(chromedp.CSS(css), chromedp.NodeVisible))
}

func (b *Tab) leave(step chromedp.Action[chromedp.Void]) (status int) {
	b.t.Helper()
	call(b, func(ctx context.Context) error {
		answer, err := chromedp.RunResponse(ctx, step)
		if answer != nil {
			status = int(answer.Status)
		}
		return err
	})
	return status
}

// Click clicks and doesn't wait for another page.
func (b *Tab) Click(css string) {
	b.t.Helper()
	b.do(chromedp.Click(chromedp.CSS(css), chromedp.NodeVisible))
}

// Drag holds the mouse's button down over the first of some words on the page and lets
// it go behind the last, as who marks them does.
func (b *Tab) Drag(words string) {
	b.t.Helper()
	at := Ask[[]float64](b, `(words => {
		const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
		for (let node; node = texts.nextNode();) {
			const i = node.data.indexOf(words);
			if (i < 0) continue;
			const range = document.createRange();
			range.setStart(node, i);
			range.setEnd(node, i + words.length);
			node.parentElement.scrollIntoView({block: "center", behavior: "instant"});
			const boxes = [...range.getClientRects()], first = boxes[0], last = boxes[boxes.length - 1];
			return [first.left, first.top + first.height / 2, last.right, last.top + last.height / 2];
		}
		return [];
	})(`+quoted(words)+`)`)
	if len(at) != 4 {
		b.t.Fatalf("%q is not on the page", words)
	}
	b.do(chromedp.MouseEvent(input.DispatchMouseEventTypeMousePressed, at[0], at[1], chromedp.ButtonLeft, chromedp.ClickCount(1)),
		chromedp.MouseEvent(input.DispatchMouseEventTypeMouseMoved, at[2], at[3], chromedp.ButtonLeft),
		chromedp.MouseEvent(input.DispatchMouseEventTypeMouseReleased, at[2], at[3], chromedp.ButtonLeft, chromedp.ClickCount(1)))
}

// Fill writes into a field, in place of what is there.
func (b *Tab) Fill(css, text string) {
	b.t.Helper()
	b.do(chromedp.Clear(chromedp.CSS(css)), chromedp.SendKeys(chromedp.CSS(css), text))
}

// Upload chooses a file of this machine in a field for files.
func (b *Tab) Upload(css, file string) {
	b.t.Helper()
	b.do(chromedp.SetUploadFiles(chromedp.CSS(css), []string{file}))
}

// See waits until what a selector finds can be seen, and returns its text.
func (b *Tab) See(css string) (text string) {
	b.t.Helper()
	call(b, func(ctx context.Context) (err error) {
		text, err = chromedp.Run(ctx, chromedp.Text(chromedp.CSS(css), chromedp.NodeVisible))
		return err
	})
	return text
}

// Count is how many things on the page a selector finds, seen or not.
func (b *Tab) Count(css string) int {
	return Ask[int](b, "document.querySelectorAll("+quoted(css)+").length")
}

// Ask evaluates an expression in the page, also where it does without scripts.
func Ask[V any](b *Tab, expression string) (v V) {
	b.t.Helper()
	call(b, func(ctx context.Context) (err error) {
		v, err = chromedp.Run(ctx, chromedp.Evaluate[V](expression))
		return err
	})
	return v
}

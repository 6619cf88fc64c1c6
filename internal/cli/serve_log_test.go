package cli

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"barium/internal/demo/affair"

	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"
	"github.com/transparency-dev/tessera/client"
	"golang.org/x/mod/sumdb/note"
)

// barium runs one command line in the test's own home and wants it to succeed.
func barium(t *testing.T, home string, args ...string) {
	t.Helper()
	sys := OS()
	sys.Stdout = io.Discard
	if code := Run(t.Context(), append(args, "--home", home), sys); code != Done {
		t.Fatalf("barium %v: exit code %d", args, code)
	}
}

// TestServedLogIsTheStandards: somebody else's client reads the log that 'barium serve'
// serves, while it grows: it proves that each checkpoint continues the last, and
// every entry in it.
func TestServedLogIsTheStandards(t *testing.T) {
	dir := t.TempDir()
	home, text := filepath.Join(dir, "home"), filepath.Join(dir, "blog.txt")
	barium(t, home, "init", "--keys", filepath.Join(dir, "keys"))
	key, err := os.ReadFile(filepath.Join(home, "ledger.pub"))
	if err != nil {
		t.Fatal(err)
	}
	address := serveHere(t, home)
	v, err := note.NewVerifier(strings.TrimSpace(string(key)))
	if err != nil {
		t.Fatal(err)
	}
	u, err := url.Parse(address + "/log/")
	if err != nil {
		t.Fatal(err)
	}
	f, err := client.NewHTTPFetcher(u, http.DefaultClient)
	if err != nil {
		t.Fatal(err)
	}
	tracker, err := client.NewLogStateTracker(t.Context(), f.ReadTile, nil, v, v.Name(), client.UnilateralConsensus(f.ReadCheckpoint))
	if err != nil {
		t.Fatal(err)
	}
	for i := range 3 {
		if err := os.WriteFile(text, []byte(strings.Repeat("x ", i)+affair.Blog()), 0o600); err != nil {
			t.Fatal(err)
		}
		barium(t, home, "public", text)
		if _, _, _, err := tracker.Update(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if size := tracker.Latest().Size; size != 5 {
		t.Errorf("followed to %d events, want 5", size)
	}
	everyEntry(t, f, tracker.Latest().Size, tracker.Latest().Hash)
}

func everyEntry(t *testing.T, f *client.HTTPFetcher, size uint64, root []byte) {
	t.Helper()
	bundle, err := client.GetEntryBundle(t.Context(), f.ReadEntryBundle, 0, size)
	if err != nil || uint64(len(bundle.Entries)) != size {
		t.Fatalf("%d entries, %v", len(bundle.Entries), err)
	}
	builder, err := client.NewProofBuilder(t.Context(), size, f.ReadTile)
	if err != nil {
		t.Fatal(err)
	}
	for i, e := range bundle.Entries {
		p, err := builder.InclusionProof(t.Context(), uint64(i))
		if err == nil {
			err = proof.VerifyInclusion(rfc6962.DefaultHasher, uint64(i), size, rfc6962.DefaultHasher.HashLeaf(e), p, root)
		}
		if err != nil {
			t.Errorf("entry %d: %v", i, err)
		}
	}
}

// serveHere runs 'barium serve' in this process and returns its address.
func serveHere(t *testing.T, home string) string {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	said, write := io.Pipe()
	sys := OS()
	sys.Stderr = write
	ended := make(chan int, 1)
	go func() { ended <- Run(ctx, []string{"serve", "--listen", "127.0.0.1:0", "--home", home}, sys) }()
	lines := bufio.NewScanner(said)
	for lines.Scan() {
		if address := serving.FindString(lines.Text()); address != "" {
			go func() { _, _ = io.Copy(io.Discard, said) }()
			t.Cleanup(func() {
				stop()
				if code := <-ended; code != Done {
					t.Errorf("serve ended with exit code %d", code)
				}
			})
			return address
		}
	}
	stop()
	t.Fatal("the server doesn't begin")
	return ""
}

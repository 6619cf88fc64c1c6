package logserver_test

import (
	"bytes"
	"crypto/sha256"

	"io"
	"net/http"
	"net/url"
	"slices"
	"testing"

	"barium/receipt"

	"github.com/transparency-dev/formats/log"
	"github.com/transparency-dev/merkle/proof"
	"github.com/transparency-dev/merkle/rfc6962"
	"github.com/transparency-dev/tessera/api"
	"github.com/transparency-dev/tessera/client"
	"github.com/transparency-dev/tessera/fsck"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// tessera is somebody else's client, pointed at our address. It counts what it
// could not find.
func tessera(t testing.TB, address string) *client.HTTPFetcher {
	t.Helper()
	u, err := url.Parse(address + "/")
	if err != nil {
		t.Fatal(err)
	}
	f, err := client.NewHTTPFetcher(u, http.DefaultClient)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// edges are the sizes at which tiles begin, fill and overflow.
func edges() []int64 {
	return []int64{1, 2, 3, 7, 8, 9, 127, 128, 129, 254, 255, 256, 257, 258, 383, 384, 510, 511, 512, 513, 514, 599, 600}
}

// TestPublicClientReadsEverySize: at every size from 1 to 600, tessera's client
// finds a checkpoint it believes, an inclusion proof of every entry (at the edges; of
// three at other sizes), and consistency proofs between all edges.
func TestPublicClientReadsEverySize(t *testing.T) {
	whole := newBook(t, "ledger.example/public").grow(t, 600)
	v, err := note.NewVerifier(whole.ledger.VerifierKey())
	if err != nil {
		t.Fatal(err)
	}
	for size := int64(1); size <= 600; size++ {
		f := tessera(t, serve(t, whole.at(size)))
		c, _, _, err := client.FetchCheckpoint(t.Context(), f.ReadCheckpoint, v, v.Name())
		if err != nil || c.Size != uint64(size) {
			t.Fatalf("checkpoint at %d: %+v, %v", size, c, err)
		}
		atEdge := slices.Contains(edges(), size)
		leaves := entries(t, f, c.Size)
		builder, err := client.NewProofBuilder(t.Context(), c.Size, f.ReadTile)
		if err != nil {
			t.Fatal(err)
		}
		for i := range leaves {
			if atEdge || i == 0 || i == len(leaves)/2 || i == len(leaves)-1 {
				checkInclusion(t, builder, c, i, leaves[i])
			}
		}
		for _, old := range edges() {
			if atEdge && old <= size {
				checkConsistency(t, builder, whole, old, c)
			}
		}
	}
}

func entries(t *testing.T, f *client.HTTPFetcher, size uint64) [][]byte {
	t.Helper()
	var all [][]byte
	for i := uint64(0); i*256 < size; i++ {
		bundle, err := client.GetEntryBundle(t.Context(), f.ReadEntryBundle, i, size)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, bundle.Entries...)
	}
	if uint64(len(all)) != size {
		t.Fatalf("%d entries, want %d", len(all), size)
	}
	return all
}

func checkInclusion(t *testing.T, b *client.ProofBuilder, c *log.Checkpoint, i int, entry []byte) {
	t.Helper()
	p, err := b.InclusionProof(t.Context(), uint64(i))
	if err != nil {
		t.Fatal(err)
	}
	leaf := rfc6962.DefaultHasher.HashLeaf(entry)
	if err := proof.VerifyInclusion(rfc6962.DefaultHasher, uint64(i), c.Size, leaf, p, c.Hash); err != nil {
		t.Fatalf("entry %d of %d: %v", i, c.Size, err)
	}
}

func checkConsistency(t *testing.T, b *client.ProofBuilder, whole *book, old int64, c *log.Checkpoint) {
	t.Helper()
	p, err := b.ConsistencyProof(t.Context(), uint64(old), c.Size)
	if err != nil {
		t.Fatal(err)
	}
	before, err := receipt.ParseCheckpoint(whole.heads[old])
	if err != nil {
		t.Fatal(err)
	}
	if err := proof.VerifyConsistency(rfc6962.DefaultHasher, uint64(old), c.Size, p, before.Root[:], c.Hash); err != nil {
		t.Fatalf("%d to %d: %v", old, c.Size, err)
	}
}

// stored is a tree rebuilt from what the entry bundles hold, by tlog alone.
type stored []tlog.Hash

func (s stored) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	list := make([]tlog.Hash, len(indexes))
	for i, x := range indexes {
		list[i] = s[x]
	}
	return list, nil
}

// TestEveryPairOfSizes: from the entries alone, golang.org/x/mod's tlog proves every
// entry at every size and consistency for all 180,300 pairs of sizes up to 600.
func TestEveryPairOfSizes(t *testing.T) {
	whole := newBook(t, "ledger.example/pairs").grow(t, 600)
	var tree stored
	for i, e := range entries(t, tessera(t, serve(t, whole)), 600) {
		more, err := tlog.StoredHashes(int64(i), e, tree)
		if err != nil {
			t.Fatal(err)
		}
		tree = append(tree, more...)
	}
	roots := make([]tlog.Hash, 601)
	for size := int64(1); size <= 600; size++ {
		c, err := receipt.OpenCheckpoint(whole.heads[size], whole.ledger.VerifierKey())
		if err != nil {
			t.Fatal(err)
		}
		roots[size] = c.Root
		for old := int64(1); old <= size; old++ {
			p, err := tlog.ProveTree(size, old, tree)
			if err == nil {
				err = tlog.CheckTree(p, size, roots[size], old, roots[old])
			}
			if err != nil {
				t.Fatalf("%d to %d: %v", old, size, err)
			}
			checkRecord(t, tree, size, roots[size], old-1)
		}
	}
}

func checkRecord(t *testing.T, tree stored, size int64, root tlog.Hash, index int64) {
	t.Helper()
	p, err := tlog.ProveRecord(size, index, tree)
	if err == nil {
		err = tlog.CheckRecord(p, size, root, index, tree[tlog.StoredHashIndex(0, index)])
	}
	if err != nil {
		t.Fatalf("entry %d of %d: %v", index, size, err)
	}
}

// TestTrackerFollowsAGrowingLog: tessera's tracker, which proves each step, sees a
// log that grows under it; each checkpoint finds its tiles.
func TestTrackerFollowsAGrowingLog(t *testing.T) {
	b := newBook(t, "ledger.example/growing").grow(t, 1)
	f := tessera(t, serve(t, b))
	v, err := note.NewVerifier(b.ledger.VerifierKey())
	if err != nil {
		t.Fatal(err)
	}
	tracker, err := client.NewLogStateTracker(t.Context(), f.ReadTile, nil, v, v.Name(), client.UnilateralConsensus(f.ReadCheckpoint))
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan bool)
	go func() {
		defer close(done)
		for range 550 {
			b.grow(t, 1)
		}
	}()
	for growing := true; growing; {
		select {
		case <-done:
			growing = false
		default:
		}
		if _, _, _, err := tracker.Update(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if got := tracker.Latest().Size; got != 551 {
		t.Errorf("followed to %d", got)
	}
}

// TestNothingOfEventsIsShown: whatever is fetched, no byte string of an event and
// no salt is in it.
func TestNothingOfEventsIsShown(t *testing.T) {
	b := newBook(t, "ledger.example/quiet").grow(t, 300)
	address := serve(t, b)
	var all []byte
	for _, path := range []string{"checkpoint", "tile/0/000", "tile/0/001.p/44", "tile/1/000.p/1", "tile/entries/000", "tile/entries/001.p/44"} {
		all = append(all, read(t, address+"/"+path)...)
	}
	for _, r := range b.records {
		bare := sha256.Sum256(r.Event)
		if bytes.Contains(all, r.Salt[:]) || bytes.Contains(all, r.Event) || bytes.Contains(all, bare[:]) {
			t.Fatalf("event %d shows", r.Index)
		}
	}
}

func read(t *testing.T, address string) []byte {
	t.Helper()
	resp, err := http.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	b, err := io.ReadAll(resp.Body)
	if closed := resp.Body.Close(); err != nil || closed != nil || resp.StatusCode != http.StatusOK {
		t.Fatalf("%s: %s, %v, %v", address, resp.Status, err, closed)
	}
	return b
}

// TestPublicAudit: tessera's fsck, which reads the whole log and computes all of
// it again, is content with ours around tiles' edges. What it does with an altered
// log isn't tried: it waits for ever once a tile differs.
func TestPublicAudit(t *testing.T) {
	whole := newBook(t, "ledger.example/audited").grow(t, 600)
	for _, size := range []int64{1, 255, 256, 257, 512, 513, 600} {
		if err := audit(t, whole.at(size)); err != nil {
			t.Errorf("at %d: %v", size, err)
		}
	}
}

func audit(t *testing.T, b *book) error {
	t.Helper()
	v, err := note.NewVerifier(b.ledger.VerifierKey())
	if err != nil {
		t.Fatal(err)
	}
	leaves := func(bundle []byte) ([][]byte, error) {
		var e api.EntryBundle
		if err := e.UnmarshalText(bundle); err != nil {
			return nil, err
		}
		var list [][]byte
		for _, entry := range e.Entries {
			list = append(list, rfc6962.DefaultHasher.HashLeaf(entry))
		}
		return list, nil
	}
	return fsck.New(v.Name(), v, tessera(t, serve(t, b)), leaves, fsck.Opts{N: 1}).Check(t.Context())
}

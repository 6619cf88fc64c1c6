package store

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"barium/internal/ledger"
)

// childEnv tells the test binary to be the process that is killed.
const childEnv = "BARIUM_STORE_TEST_CHILD"

func TestMain(m *testing.M) {
	if path := os.Getenv(childEnv); path != "" {
		shareUntilKilled(path)
		return
	}
	os.Exit(m.Run())
}

// shareUntilKilled shares documents as fast as it can, four at a time, and prints
// the id of each when it is committed.
func shareUntilKilled(path string) {
	ctx := context.Background()
	s, err := Open(ctx, path)
	if err != nil {
		fmt.Println("error:", err)
		return
	}
	key, err := os.ReadFile(path + ".key")
	if err != nil {
		fmt.Println("error:", err)
		return
	}
	l, err := ledger.New(string(key), time.Now)
	var writers sync.WaitGroup
	for w := range 4 {
		writers.Go(func() {
			for i := 0; err == nil; i++ {
				id := fmt.Sprintf("D-%d-%d-%d", os.Getpid(), w, i)
				err := releaseTwo(ctx, s, l, id)
				if err != nil {
					fmt.Println("error:", err)
					return
				}
				fmt.Println(id)
			}
		})
	}
	writers.Wait()
	fmt.Println("error:", err)
}

// TestKilledAtAnyWrite: a process that shares is killed, time and again. What
// it said was shared is there; nothing is there by half.
func TestKilledAtAnyWrite(t *testing.T) {
	if testing.Short() {
		t.Skip("one step after another: nothing to race")
	}
	path := filepath.Join(t.TempDir(), "home.db")
	s, err := Create(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	skey, _, err := ledger.GenerateKey("ledger.example/kill")
	if err != nil {
		t.Fatal(err)
	}
	if err := WriteSecret(path+".key", []byte(skey)); err != nil {
		t.Fatal(err)
	}
	l, err := ledger.New(skey, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	shared := 0
	for range 12 {
		for _, id := range killed(t, path) {
			shared++
			if err := s.View(t.Context(), func(tx *Tx) error { _, err := tx.Document(t.Context(), id); return err }); err != nil {
				t.Errorf("was shared, and is gone: %v", err)
			}
		}
		if c := everything(t, s, l); c.documents < shared {
			t.Errorf("%d documents, %d were shared", c.documents, shared)
		}
	}
	if shared < 12 {
		t.Errorf("only %d shares before the kills; the test shows nothing", shared)
	}
}

// killed runs a child, kills it at some moment after its first share, and
// returns the ids that it printed.
func killed(t *testing.T, path string) []string {
	t.Helper()
	child := exec.CommandContext(t.Context(), os.Args[0])
	child.Env = append(os.Environ(), childEnv+"="+path)
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	first := make([]byte, 1)
	if _, err := io.ReadFull(out, first); err != nil {
		t.Fatal(err)
	}
	time.Sleep(time.Duration(rand.IntN(40_000)) * time.Microsecond)
	if err := child.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	rest, err := io.ReadAll(out)
	if err != nil {
		t.Fatal(err)
	}
	var exit *exec.ExitError
	if err := child.Wait(); !errors.As(err, &exit) {
		t.Fatalf("the child was not killed: %v", err)
	}
	// The last line may have been cut by the kill.
	text := string(first) + string(rest)
	text = text[:strings.LastIndex(text, "\n")+1]
	if strings.Contains(text, "error:") {
		t.Fatal(text)
	}
	return strings.Fields(text)
}

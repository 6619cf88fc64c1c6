package acts

import (
	"maps"
	"net/http"
	"slices"
	"testing"

	"barium/internal/web/api"

	"github.com/danielgtaylor/huma/v2"
)

// An operation is one of the API's, as its description has it.
type operation struct {
	method string
	anew   bool // done each time that it is asked for
}

func operations(a *api.API) map[string]operation {
	all := map[string]operation{}
	for _, item := range a.Description().Paths {
		for _, o := range []*huma.Operation{item.Get, item.Post, item.Put, item.Patch, item.Delete} {
			if o != nil {
				all[o.OperationID] = operation{o.Method, o.Extensions["x-anew"] == true}
			}
		}
	}
	return all
}

// elsewhere are operations that write and that the story hasn't, by where their faults
// are looked for.
func elsewhere() map[string][]string {
	return map[string][]string{
		// A mail is told of when it was sent, and what was in it before: two transactions.
		"internal/web/mail_test.go": {"mail-document", "mail-receipts"},
		// It takes a custodian's key.
		"internal/app/unsealings_test.go": {"approve-unsealing"},
		"internal/signin": {
			"end-other-sessions", "end-session", "end-token", "invite-person", "make-token", "remove-codes", "remove-passkey", "rename-passkey",
		},
	}
}

// notForgotten fails the test if there is an operation that writes and that no act of
// the story is.
func notForgotten(t *testing.T, all map[string]operation, done map[string]bool) {
	t.Helper()
	other := map[string]bool{}
	for where, list := range elsewhere() {
		for _, op := range list {
			if _, there := all[op]; !there || done[op] {
				t.Errorf("%s: there is no such operation, or the story has it: take it off the list of %s", op, where)
			}
			other[op] = true
		}
	}
	for _, op := range slices.Sorted(maps.Keys(all)) {
		if all[op].method != http.MethodGet && !done[op] && !other[op] {
			t.Errorf("%s writes, and no act of the story is it: put it in, so that it is seen to fail whole", op)
		}
	}
	for op := range done {
		if _, there := all[op]; !there {
			t.Errorf("the story has %s, and the API hasn't", op)
		}
	}
}

package acts

import (
	"strings"
	"testing"

	"barium/client"
	"barium/internal/store/faulty"
)

// TestWorldThatWasNotKept: a secret is given another world, and the database fails at
// the commit. Given a third, it is worked out over that one, and not over what was read
// of the one that isn't there.
func TestWorldThatWasNotKept(t *testing.T) {
	h := newHouse(t)
	c, _ := as(t, h.Site, "clerk", new(string))
	country := client.Secret{Name: "which country", Key: "name"}
	kept, err := c.KeepSecret(t.Context(), client.SecretIn{Matter: h.Matter.ID, Content: client.WorldIn{Name: "Countries", Data: []byte(world)},
		File: client.File{Secret: country, Statements: []client.Statement{{ID: "eu", Where: "c.eu"}}}})
	must(t, err)
	change := client.SecretChangedBody{Version: kept.Version, Secret: country, Content: client.WorldIn{Name: "Countries", Data: []byte(strings.ReplaceAll(world, `"France","eu":true`, `"France","eu":false`))}}
	writes := 0
	for at := 1; writes == 0; at++ {
		h.faults.Set(faulty.Plan{At: at, Writes: true, Err: broken()})
		if _, err := c.ChangeSecret(t.Context(), kept.ID, change); told(err).Code != client.CodeBusy {
			t.Fatalf("write %d: %v", at, err)
		}
		if h.faults.Failed() == faulty.Commit {
			writes = at
		}
	}
	h.faults.Set(faulty.Plan{})
	change.Content.Data = []byte(smaller)
	_, err = c.ChangeSecret(t.Context(), kept.ID, change)
	must(t, err)
	v, err := c.GetSecret(t.Context(), kept.ID, client.GetSecretQuery{At: -1})
	must(t, err)
	if v.Picture.World != 3 || v.Picture.Left != 2 {
		t.Errorf("of %d candidates %d are left, want 2 of 3", v.Picture.World, v.Picture.Left)
	}
}

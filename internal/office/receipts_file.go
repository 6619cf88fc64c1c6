package office

import (
	"archive/zip"
	"bytes"
	"context"
	"fmt"
	"math"

	"barium/internal/office/act"
	"barium/internal/share/desk"
)

// maxReceipts is how many receipts go into one file.
const maxReceipts = 10_000

// receiptsFile is what the file of all receipts is called.
const receiptsFile = "receipts.zip"

// ReceiptsFile is all of a person's receipts in a zip file, the newest if there are
// more than maxReceipts, with the key that verifies them and how that is done.
func (o *Office) ReceiptsFile(ctx context.Context, by string) ([]byte, error) {
	return act.Look(ctx, o.room, by, func(tx Tx, _ *desk.Desk) ([]byte, error) {
		found, _, err := eventsOf(ctx, tx, by, math.MaxInt64, maxReceipts)
		if err != nil {
			return nil, err
		}
		events := make([]int64, len(found))
		for i, e := range found {
			events[i] = e.Index
		}
		proven, err := o.Prove(ctx, tx, events)
		if err != nil {
			return nil, err
		}
		var out bytes.Buffer
		z := zip.NewWriter(&out)
		add := func(name, text string) {
			w, failed := z.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate, Modified: o.now()})
			if failed == nil {
				_, failed = w.Write([]byte(text))
			}
			if err == nil {
				err = failed
			}
		}
		add("README.txt", fmt.Sprintf(receiptsReadme, len(proven)))
		add(ledgerKeyFile, o.ledger.VerifierKey()+"\n")
		for i, r := range proven {
			add(receiptName(found[i]), string(r.Marshal()))
		}
		if err == nil {
			err = z.Close()
		}
		return out.Bytes(), err
	})
}

const receiptsReadme = `%d receipts: what you did in this house, what was told to you, and each copy that
was made for you. Each proves one event of the ledger, without the house and
without a network:

    barium verify --ledger-key ledger.pub FILE.receipt

ledger.pub is the ledger's public key. Compare it with the one that the house
gave you at another time or by another way.
`

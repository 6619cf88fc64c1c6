// Package bundle is a case in one file that verifies without the house: a zip of what
// was put in, what was decided and what was calculated, with the receipts of its
// events, and a manifest that the ledger's key has signed. The same case on the same
// ledger makes the same bytes.
package bundle

import (
	"archive/zip"
	"bytes"
	"crypto/sha256"
	"fmt"
	"hash/crc32"
	"io"
	"slices"
	"strings"

	"golang.org/x/mod/sumdb/note"
)

// A File is one in the bundle. Its name has slashes, and no dots before them.
type File struct {
	Name string
	Body []byte
}

const (
	header       = "barium case bundle v1"
	manifestName = "MANIFEST"
)

// A Sign signs a text that ends in a line's end, as a note.
type Sign func(text string) ([]byte, error)

// Write makes the bundle of a case.
func Write(caseID string, files []File, sign Sign) ([]byte, error) {
	files = slices.SortedFunc(slices.Values(files), func(a, b File) int { return strings.Compare(a.Name, b.Name) })
	signed, err := sign(manifest(caseID, files))
	if err != nil {
		return nil, fmt.Errorf("bundle of case %s: %w", caseID, err)
	}
	out, err := pack(append([]File{{manifestName, signed}}, files...))
	if err != nil {
		return nil, fmt.Errorf("bundle of case %s: %w", caseID, err)
	}
	return out, nil
}

// manifest lists the files with their sizes and hashes.
func manifest(caseID string, files []File) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n%s\n", header, caseID)
	for _, f := range files {
		fmt.Fprintf(&b, "%x %d %s\n", sha256.Sum256(f.Body), len(f.Body), f.Name)
	}
	return b.String()
}

// pack writes a zip in the only way that Verify takes: in this order, not compressed,
// without times.
func pack(files []File) ([]byte, error) {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, f := range files {
		h := &zip.FileHeader{Name: f.Name, Method: zip.Store, CRC32: crc32.ChecksumIEEE(f.Body), CompressedSize64: uint64(len(f.Body)), UncompressedSize64: uint64(len(f.Body))}
		to, err := w.CreateRaw(h)
		if err != nil {
			return nil, err
		}
		if _, err := to.Write(f.Body); err != nil {
			return nil, err
		}
	}
	err := w.Close()
	return b.Bytes(), err
}

// maxBundle bounds what is unpacked, against a zip that swells.
const maxBundle = 4 << 30

// unpack reads a zip, and refuses one that pack would have written otherwise: so no
// byte of it is without meaning.
func unpack(data []byte) ([]File, error) {
	r, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, fmt.Errorf("it is no zip file: %w", err)
	}
	var files []File
	left := int64(maxBundle)
	for _, f := range r.File {
		in, err := f.Open()
		if err != nil {
			return nil, fmt.Errorf("%q: %w", f.Name, err)
		}
		body, err := io.ReadAll(io.LimitReader(in, left))
		if err != nil {
			return nil, fmt.Errorf("%q: %w", f.Name, err)
		}
		left -= int64(len(body))
		files = append(files, File{f.Name, body})
	}
	again, err := pack(files)
	if err != nil || !bytes.Equal(again, data) {
		return nil, fmt.Errorf("it isn't as barium wrote it: something was added, altered or packed anew")
	}
	return files, nil
}

// open opens the signed manifest.
func open(signed []byte, vkey string) (string, error) {
	v, err := note.NewVerifier(strings.TrimSpace(vkey))
	if err != nil {
		return "", fmt.Errorf("the ledger's key: %w", err)
	}
	n, err := note.Open(signed, note.VerifierList(v))
	if err != nil {
		return "", fmt.Errorf("the manifest isn't signed by %s: %w", v.Name(), err)
	}
	return n.Text, nil
}

package collect

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

const listSize = 4 << 20 // of a page list

// pages reads a list of addresses, one a line; what follows a # is a comment.
func (r *round) pages() error {
	list, err := r.pageList()
	if err != nil {
		return err
	}
	lines := bufio.NewScanner(bytes.NewReader(list))
	lines.Buffer(nil, 64<<10)
	for n := 1; lines.Scan(); n++ {
		address := strings.TrimSpace(lines.Text())
		if i := strings.Index(" "+address, " #"); i >= 0 {
			address = strings.TrimSpace(address[:i])
		}
		if address == "" {
			continue
		}
		if !strings.HasPrefix(address, "http://") && !strings.HasPrefix(address, "https://") {
			if err := r.report(fmt.Sprintf("line %d", n), time.Time{}, fmt.Errorf("%q is no http or https URL: give one a line", address)); err != nil {
				return err
			}
			continue
		}
		if err := r.page(address); err != nil {
			return err
		}
	}
	return lines.Err()
}

func (r *round) pageList() ([]byte, error) {
	if r.src.Remote() {
		resp, err := r.get(r.src.Address, false)
		if err != nil {
			return nil, err
		}
		return resp.Body, nil
	}
	f, err := os.Open(r.src.Address)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	list, err := io.ReadAll(io.LimitReader(f, listSize+1))
	if err == nil && len(list) > listSize {
		err = fmt.Errorf("%s: more than %d bytes: split the list", r.src.Address, listSize)
	}
	return list, err
}

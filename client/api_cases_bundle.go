// Code generated from the API's description by go test ./client/generate -update; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"net/url"
)

// BundleCase: a case in one signed file, which verifies without the house; that it was taken is recorded.
func (c *Client) BundleCase(ctx context.Context, id string) (out []byte, err error) {
	err = c.do(ctx, call{method: http.MethodPost, path: "/cases/" + url.PathEscape(id) + "/bundle", out: &out, anew: true})
	return out, err
}

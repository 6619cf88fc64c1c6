package objects

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/minio/minio-go/v7"
	"github.com/minio/minio-go/v7/pkg/credentials"
)

// An S3 keeps each object in a bucket, named by a prefix and its hash.
type S3 struct {
	client *minio.Client
	at     bucket
	tries  int // how often a request is sent before it fails
}

const (
	// s3Patience is how long one request may take with all its repetitions.
	s3Patience = 30 * time.Second
	s3Tries    = 4
)

// openS3 opens a bucket and makes sure that it is there and lets us in.
func openS3(ctx context.Context, p Place) (*S3, error) {
	at, err := parseBucket(p.Address)
	if err != nil {
		return nil, err
	}
	transport, err := minio.DefaultTransport(!at.plain)
	if err != nil {
		return nil, fmt.Errorf("objects: %w", err)
	}
	s, err := newS3(at, p, transport, s3Tries)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, s3Patience)
	defer cancel()
	there, err := s.client.BucketExists(ctx, at.name)
	switch {
	case err != nil:
		return nil, s.explain(err)
	case !there:
		return nil, fmt.Errorf("objects: there is no bucket %s at %s: make it, or correct objects.place", at.name, at.endpoint)
	}
	return s, nil
}

func newS3(at bucket, p Place, transport http.RoundTripper, tries int) (*S3, error) {
	client, err := minio.New(at.endpoint, &minio.Options{
		Creds: credentials.NewStaticV4(p.User, p.Key, ""), Secure: !at.plain, Region: at.region,
		Transport: transport, MaxRetries: tries,
	})
	if err != nil {
		return nil, fmt.Errorf("objects: endpoint %q: %w", at.endpoint, err)
	}
	return &S3{client, at, tries}, nil
}

func (s *S3) name(id ID) string { return s.at.prefix + id.String() }

// putOptions: an object is one request, so there is no part of one that a crash
// could leave. The server holds it against a checksum; a signature over it would
// add nothing, for its name says what has to be in it.
func putOptions() minio.PutObjectOptions {
	return minio.PutObjectOptions{
		ContentType: "application/octet-stream", DisableMultipart: true, SendContentMd5: true, DisableContentSha256: true,
	}
}

// Put implements Store.
func (s *S3) Put(ctx context.Context, data []byte) (ID, error) {
	id := IDOf(data)
	if err := fits(data); err != nil {
		return id, err
	}
	ctx, cancel := context.WithTimeout(ctx, s3Patience)
	defer cancel()
	_, err := s.client.PutObject(ctx, s.at.name, s.name(id), bytes.NewReader(data), int64(len(data)), putOptions())
	return id, s.explain(err)
}

// Get implements Store.
func (s *S3) Get(ctx context.Context, id ID) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, s3Patience)
	defer cancel()
	var err error
	for range s.tries {
		var data []byte
		if data, err = s.get(ctx, id); err == nil {
			return data, verify(id, data)
		}
		if s.missing(err) {
			return nil, about(id, ErrNotFound)
		}
		if !errors.Is(err, io.ErrUnexpectedEOF) {
			break
		}
	}
	return nil, s.explain(err)
}

// get reads an object once. The client repeats a request that fails, but not one
// whose answer breaks off: that is Get's affair.
func (s *S3) get(ctx context.Context, id ID) ([]byte, error) {
	o, err := s.client.GetObject(ctx, s.at.name, s.name(id), minio.GetObjectOptions{})
	if err != nil {
		return nil, err
	}
	defer func() { _ = o.Close() }()                  // only read from
	return io.ReadAll(io.LimitReader(o, maxObject+1)) // one that is longer isn't what its name says
}

func (s *S3) missing(err error) bool {
	return minio.ToErrorResponse(err).Code == minio.NoSuchKey
}

// Has implements Store.
func (s *S3) Has(ctx context.Context, id ID) (bool, error) {
	ctx, cancel := context.WithTimeout(ctx, s3Patience)
	defer cancel()
	_, err := s.client.StatObject(ctx, s.at.name, s.name(id), minio.StatObjectOptions{})
	if s.missing(err) {
		return false, nil
	}
	return err == nil, s.explain(err)
}

// Delete implements Store.
func (s *S3) Delete(ctx context.Context, id ID) error {
	ctx, cancel := context.WithTimeout(ctx, s3Patience)
	defer cancel()
	err := s.client.RemoveObject(ctx, s.at.name, s.name(id), minio.RemoveObjectOptions{})
	if s.missing(err) {
		return nil
	}
	return s.explain(err)
}

// List implements Store.
func (s *S3) List(ctx context.Context, prefix string, yield func(Object) error) error {
	for o := range s.client.ListObjectsIter(ctx, s.at.name, minio.ListObjectsOptions{Prefix: s.at.prefix + prefix, Recursive: true}) {
		if o.Err != nil {
			return s.explain(o.Err)
		}
		id, ours := parseID(o.Key[min(len(s.at.prefix), len(o.Key)):])
		if !ours {
			continue
		}
		if err := yield(Object{id, o.Size, o.LastModified}); err != nil {
			return err
		}
	}
	return ctx.Err() // the client ends a list that was called off as if it were complete
}

// explain says what to do about an error; nil for nil.
func (s *S3) explain(err error) error {
	if err == nil {
		return nil
	}
	answer := minio.ToErrorResponse(err)
	switch {
	case errors.Is(err, context.Canceled):
		return err
	case answer.StatusCode == http.StatusForbidden:
		return fmt.Errorf("objects: %w: check objects.user, objects.key and the bucket's policy (%w)", ErrDenied, err)
	case answer.StatusCode == http.StatusInsufficientStorage, answer.Code == "QuotaExceeded", answer.Code == "XMinioStorageFull":
		return fmt.Errorf("objects: %w: make room in bucket %s and try again (%w)", ErrFull, s.at.name, err)
	}
	return fmt.Errorf("objects: %w: check objects.place and that %s answers (%w)", ErrAway, s.at.endpoint, err)
}

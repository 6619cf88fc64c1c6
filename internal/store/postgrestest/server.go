//go:build unix

// Package postgrestest starts a PostgreSQL server for tests.
package postgrestest

import (
	"bytes"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib" // the driver
)

// A Server runs until its test is over.
type Server struct {
	folder string // of the cluster and the socket
	server *exec.Cmd
	said   bytes.Buffer // what the server has said
	made   atomic.Int64 // databases
}

// program finds one of the server's programs, the newest version of it.
func program(name string) (string, error) {
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/" + name)
	if err != nil || len(found) == 0 {
		return exec.LookPath(name)
	}
	return found[len(found)-1], nil
}

// Start makes a cluster in a folder of its own and starts a server on a socket
// there, and stops it when the test is over. The server refuses to run as root,
// so then it runs as the user that Debian's package made for it.
func Start(t testing.TB) *Server {
	t.Helper()
	folder, err := os.MkdirTemp("/tmp", "barium-pg-") // a socket's path must be short
	if err != nil {
		t.Fatal(err)
	}
	p := &Server{folder: folder}
	t.Cleanup(p.stop)
	if err := p.start(); err != nil {
		t.Fatal(err)
	}
	return p
}

func (p *Server) start() error {
	if err := os.Chmod(p.folder, 0o777); err != nil {
		return err
	}
	data := filepath.Join(p.folder, "data")
	initdb, err := p.command("initdb", "-D", data, "-U", "barium", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
	if err != nil {
		return err
	}
	if out, err := initdb.CombinedOutput(); err != nil {
		return fmt.Errorf("initdb: %w: %s", err, out)
	}
	p.server, err = p.command("postgres", "-D", data, "-c", "listen_addresses=", "-c", "unix_socket_directories="+p.folder, "-c", "fsync=off", "-c", "max_connections=200")
	if err != nil {
		return err
	}
	p.server.Stdout, p.server.Stderr = &p.said, &p.said
	if err := p.server.Start(); err != nil {
		return err
	}
	return p.wait()
}

func (p *Server) command(name string, args ...string) (*exec.Cmd, error) {
	path, err := program(name)
	if err != nil {
		return nil, fmt.Errorf("%s: %w (the Debian package postgresql has it)", name, err)
	}
	cmd := exec.Command(path, args...)
	cmd.Dir = p.folder
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if os.Getuid() == 0 {
		u, err := user.Lookup("postgres")
		if err != nil {
			return nil, err
		}
		uid, uidErr := strconv.Atoi(u.Uid)
		gid, gidErr := strconv.Atoi(u.Gid)
		if err := errors.Join(uidErr, gidErr); err != nil {
			return nil, err
		}
		cmd.SysProcAttr.Credential = &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
	}
	return cmd, nil
}

func (p *Server) wait() error {
	db, err := sql.Open("pgx", p.address("postgres"))
	if err != nil {
		return err
	}
	defer db.Close()
	for range 300 {
		if err = db.Ping(); err == nil {
			return nil
		}
		time.Sleep(100 * time.Millisecond)
	}
	return fmt.Errorf("the server does not answer: %w: %s", err, p.said.String())
}

func (p *Server) address(database string) string {
	return fmt.Sprintf("host=%s user=barium dbname=%s", p.folder, database)
}

func (p *Server) stop() {
	if p.server != nil && p.server.Process != nil {
		_ = syscall.Kill(-p.server.Process.Pid, syscall.SIGINT) // fast shutdown
		_ = p.server.Wait()
	}
	if p.folder != "" {
		_ = os.RemoveAll(p.folder)
	}
}

// Database makes a fresh database and returns its address.
func (p *Server) Database(t testing.TB) string {
	t.Helper()
	db, err := sql.Open("pgx", p.address("postgres"))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	name := fmt.Sprintf("barium_%d", p.made.Add(1))
	if _, err := db.ExecContext(t.Context(), "CREATE DATABASE "+name); err != nil {
		t.Fatal(err)
	}
	return p.address(name)
}

package web_test

import (
	"os"
	"testing"

	"barium/internal/web/browsertest"
)

func TestMain(m *testing.M) { os.Exit(browsertest.Main(m)) }

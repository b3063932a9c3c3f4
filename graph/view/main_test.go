package view_test

import (
	"testing"

	"go.uber.org/goleak"
)

// What tests start ends with them.
func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

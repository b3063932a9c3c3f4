package export

import (
	"testing"

	"go.uber.org/goleak"
)

// What exports start ends with them.
func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

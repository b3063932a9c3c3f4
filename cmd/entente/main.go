// Command entente reads news about states and keeps a graph of who does what
// to whom, with the sentence that says so.
package main

import (
	"os"

	"entente/cmd"
)

func main() { os.Exit(cmd.Main()) }

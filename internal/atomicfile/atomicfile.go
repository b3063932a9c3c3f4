// Package atomicfile writes files and folders that are there whole or not at all: what was there before stays until
// the new one is complete and on disk, and nothing is left behind when writing fails or is interrupted by an error.
package atomicfile

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// Write calls write with a new file beside path, and gives it the name of path when all went well. A file that is
// there already is replaced, one that is no plain file (a pipe, /dev/null) is written to as it is.
func Write(path string, write func(io.Writer) error) (err error) {
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		if info.IsDir() {
			return fmt.Errorf("%s is a folder", path)
		}
		return writeTo(path, os.O_WRONLY, write)
	}
	part := partOf(path)
	defer func() {
		if err != nil {
			_ = os.Remove(part)
		}
	}()
	if err := writeTo(part, os.O_WRONLY|os.O_CREATE|os.O_EXCL, write); err != nil {
		return err
	}
	return os.Rename(part, path)
}

func writeTo(path string, flag int, write func(io.Writer) error) error {
	f, err := os.OpenFile(path, flag, 0o666) // less the umask
	if err != nil {
		return err
	}
	err = write(f)
	if err == nil {
		if err = f.Sync(); errors.Is(err, errors.ErrUnsupported) || !isRegular(f) {
			err = nil // a pipe is never on disk
		}
	}
	return errors.Join(err, f.Close())
}

func isRegular(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode().IsRegular()
}

// partOf is the name of what is not complete yet, in the same folder, since only there renaming is one step.
func partOf(path string) string {
	return filepath.Join(filepath.Dir(path), "."+filepath.Base(path)+"."+rand.Text()[:8]+".part")
}

// ErrNotEmpty is the error of Dir for a folder that has something in it.
var ErrNotEmpty = errors.New("the folder is not empty")

// Dir calls fill with a new folder beside path, and gives it the name of path when all went well. The path may be an
// empty folder; anything else that is there is an error, ErrNotEmpty for a folder.
func Dir(path string, fill func(dir string) error) (err error) {
	switch entries, err := os.ReadDir(path); {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return err
	case len(entries) > 0:
		return fmt.Errorf("%s: %w", path, ErrNotEmpty)
	}
	part := partOf(filepath.Clean(path))
	if err := os.Mkdir(part, 0o777); err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = os.RemoveAll(part)
		}
	}()
	if err := fill(part); err != nil {
		return err
	}
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return os.Rename(part, path)
}

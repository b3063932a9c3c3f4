package cmd

import (
	"time"

	"github.com/spf13/cobra"

	"entente/ingest"
)

// sourceOptions are the flags of commands that read documents.
type sourceOptions struct {
	date         string
	input        string
	allowPrivate bool
}

func (o *sourceOptions) addFlags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&o.date, "date", "", "day of publication of all the documents, instead of their own (2024-07-28)")
	f.StringVar(&o.input, "input", "auto", "format of the input: auto, text, markdown, html, json, jsonl")
	f.BoolVar(&o.allowPrivate, "allow-private", false, "also fetch web addresses on this machine and network")
	f.String("max-size", "", "largest document that is read (default 20MB)")
	f.Int("workers", 0, "documents to work on at once (default one a core)")
	_ = cmd.RegisterFlagCompletionFunc("input", cobra.FixedCompletions(ingest.FormatNames(), cobra.ShellCompDirectiveNoFileComp))
}

// reading turns the flags into the options of the reader.
func (o *sourceOptions) reading(a *app, cmd *cobra.Command) (ingest.Options, error) {
	format, err := ingest.ParseFormat(o.input)
	if err != nil {
		return ingest.Options{}, usageError(cmd, err)
	}
	var date time.Time
	if date, err = ingest.ParseDate(o.date); err != nil {
		return ingest.Options{}, usageError(cmd, err)
	}
	return ingest.Options{
		Date: date, Format: format, MaxBytes: a.cfg.MaxSize, Stdin: a.stdin, AllowPrivate: o.allowPrivate,
		UserAgent: "entente/" + version,
	}, nil
}

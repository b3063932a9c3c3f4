package ingest

import "testing"

func TestParseDate(t *testing.T) {
	for in, want := range map[string]string{
		"2024-07-28": "2024-07-28", " 2024-07-28 ": "2024-07-28", "2024-07-28T23:30:00+09:00": "2024-07-28", "2024-07-28T01:00:00Z": "2024-07-28",
		"July 28, 2024": "2024-07-28", "28 July 2024": "2024-07-28", "28 Jul 2024": "2024-07-28", "Sun, 28 Jul 2024 10:00:00 GMT": "2024-07-28",
		"20240728": "2024-07-28", "2024-07-28 10:00:00": "2024-07-28", "": "",
		"2024": "error", "2024-07": "error", "yesterday": "error", "28/07/2024": "error", "2024-13-01": "error", "2024-02-30": "error", "0000-01-01": "error",
	} {
		got := ""
		d, err := ParseDate(in)
		if err != nil {
			got = "error"
		} else if !d.IsZero() {
			got = d.Format("2006-01-02")
		}
		if got != want {
			t.Errorf("ParseDate(%q) = %s, want %s", in, got, want)
		}
	}
}

func TestDatelineDate(t *testing.T) {
	for in, want := range map[string]string{
		"TOKYO, July 28, 2024 (Reuters) - Japan said": "2024-07-28",
		"By A. Writer\nSEOUL, 3 May 2024 — The two":   "2024-05-03",
		"WASHINGTON (May 3, 2024) – The two":          "2024-05-03",
		"NEW DELHI, Sept. 9, 2023 (AP) -- Leaders":    "2023-09-09",
		"Published on Sunday, July 28, 2024\nText":    "2024-07-28",
		"July 28, 2024 10:30 am GMT\n\nText":          "2024-07-28",
		"28th July 2024\nText":                        "2024-07-28",
		"Title\n2024-07-28\nText":                     "2024-07-28",
		// Days inside the story are not the day of the story.
		"Japan and Korea signed a pact on July 28, 2024 in Tokyo.":       "",
		"TOKYO, July 28 (Reuters) - Japan said on May 3, 2023 that":      "",
		"On 11 September 2001, planes":                                   "",
		"The treaty of 3 May 2024 - a first - was signed.":               "",
		"Japan, which on May 3, 2024 – a Friday – had agreed, withdrew.": "",
		"February 30, 2024\nText":                                        "",
		"":                                                               "",
	} {
		got := ""
		if d := datelineDate(in); !d.IsZero() {
			got = d.Format("2006-01-02")
		}
		if got != want {
			t.Errorf("datelineDate(%q) = %q, want %q", in, got, want)
		}
	}
}

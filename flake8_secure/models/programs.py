"""Programs that run other programs, or write files, where an option tells them to."""

from __future__ import annotations

from flake8_secure.regex import regex

# `git clone --upload-pack=...`, `hg --config=alias...`, `ssh -oProxyCommand=...`, `tar --checkpoint-action=...`,
# `find -exec`, `curl -o`, `rsync -e`, `zip -TT`; most of them take `--` for the end of their options.
RUNNING_BY_OPTION = frozenset((
    "awk", "bzr", "curl", "find", "gawk", "git", "gpg", "hg", "man", "mutt", "rsync", "scp", "sendmail", "sftp", "sort",
    "ssh", "svn", "tar", "tcpdump", "unzip", "wget", "xargs", "youtube-dl", "yt-dlp", "zip",
))

# Options of theirs that take no value, so that what comes behind may be one more option.
FLAGS = frozenset((
    "--all", "--bare", "--cached", "--decorate", "--follow", "--force", "--graph", "--heads", "--mirror", "--name-only",
    "--name-status", "--no-checkout", "--no-color", "--no-merges", "--no-pager", "--no-tags", "--numstat", "--oneline", "--patch",
    "--porcelain", "--progress", "--prune", "--quiet", "--recursive", "--refs", "--reverse", "--short", "--shortstat",
    "--single-branch", "--staged", "--stat", "--symref", "--tags", "--verbose", "-q", "-v",
))

# Options of ssh that take a value, by its manual.
SSH_OPTIONS = frozenset(f"-{letter}" for letter in "BDEFIJLOPQRSWbceilmopw")

# What a command that a shell or an interpreter reads comes after: `sh -ec`, `cmd /C`, `pwsh -Command`.
COMMAND_OPTION = regex(r"(?:-[A-Za-z]*c|/[CKck]|-[Cc]ommand)$")

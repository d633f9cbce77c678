"""Programs that run other programs, or write files, where an option tells them to."""

from __future__ import annotations

from flake8_secure.regex import regex

# `git clone --upload-pack=...`, `hg --config=alias...`, `ssh -oProxyCommand=...`, `tar --checkpoint-action=...`,
# `find -exec`, `curl -o`, `rsync -e`, `zip -TT`; most of them take `--` for the end of their options.
RUNNING_BY_OPTION = frozenset((
    "awk", "bzr", "curl", "find", "gawk", "git", "gpg", "hg", "man", "mutt", "rsync", "scp", "sendmail", "sftp", "sort",
    "ssh", "svn", "tar", "tcpdump", "unzip", "wget", "xargs", "youtube-dl", "yt-dlp", "zip",
))

# An option that brings its value along: `--depth=1`, `-n1`.
WITH_VALUE = regex(r"--[\w-]+=|-[A-Za-z]?[0-9]+$")
# Options of theirs that take no value, so that what comes behind may be one more option.
FLAGS = frozenset((
    "--all", "--archive", "--bare", "--cached", "--compress", "--compressed", "--decorate", "--fail", "--follow", "--force",
    "--graph", "--heads", "--insecure", "--location", "--mirror", "--name-only", "--name-status", "--no-checkout", "--no-color",
    "--no-merges", "--no-pager", "--no-tags", "--numstat", "--oneline", "--patch", "--porcelain", "--progress", "--prune",
    "--quiet", "--recursive", "--refs", "--reverse", "--short", "--shortstat", "--show-error", "--silent", "--single-branch",
    "--staged", "--stat", "--symref", "--tags", "--verbose", "-q", "-v",
))

# Letters of theirs that take no value, by the programs' own help; for Git by its commands, which differ.
LETTERS = {
    "curl": frozenset("#012346BGIJLMNORSVZafgijklnpqsv"),
    "git archive": frozenset("lv"),
    "git blame": frozenset("beflnpstw"),
    "git clone": frozenset("46lnqsv"),
    "git diff": frozenset("BCMRapquwz"),
    "git fetch": frozenset("46Pafkmnpqtuv"),
    "git grep": frozenset("EFGHILPWachilnopqrvwz"),
    "git log": frozenset("EFPRacgimpqrstuwz"),
    "git ls-remote": frozenset("bqt"),
    "git pull": frozenset("46afknpqrtv"),
    "git push": frozenset("46dfnquv"),
    "git show": frozenset("Racmpqrstuwz"),
    "rsync": frozenset("0468ACDEFHIJKLNOPRSUWXabcdghiklmnopqrstuvxyz"),
    "scp": frozenset("346ABCORTpqrv"),
    "sftp": frozenset("46ACNafpqrv"),
    "sort": frozenset("CMRVbcdfghimnrsuz"),
    "ssh": frozenset("46ACGKMNTVXYafgknqstvxy"),
    "tar": frozenset("AGJMOPRSUWZacdhijklmnoprstuvwxz"),
    "wget": frozenset("EFHKLNSbcdkmnpqrvx"),
    "zip": frozenset("Xjqry"),
}

# Options of ssh that take a value, by its manual.
SSH_OPTIONS = frozenset(f"-{letter}" for letter in "BDEFIJLOPQRSWbceilmopw")

# What a command that a shell or an interpreter reads comes after: `sh -ec`, `cmd /C`, `pwsh -Command`.
COMMAND_OPTION = regex(r"(?:-[A-Za-z]*c|/[CKck]|-[Cc]ommand)$")

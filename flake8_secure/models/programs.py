"""Programs that run other programs, or write files, where an option tells them to."""

from __future__ import annotations

from typing import Dict, FrozenSet, NamedTuple

from flake8_secure.regex import regex

# `git clone --upload-pack=...`, `hg --config=alias...`, `ssh -oProxyCommand=...`, `tar --checkpoint-action=...`,
# `find -exec`, `curl -o`, `rsync -e`, `zip -TT`, `gcc -fplugin=...`, `make --eval=...`, `nmap --script=...`, `rg --pre=...`,
# `chromium --renderer-cmd-prefix=...`; most of them take `--` for the end of their options.
RUNNING_BY_OPTION = frozenset((
    "awk", "bzr", "c++", "cc", "chromium", "chromium-browser", "clang", "clang++", "curl", "find", "g++", "gawk", "gcc", "git",
    "google-chrome", "gpg", "hg", "make", "man", "mutt", "nmap", "rg", "rsync", "scp", "sendmail", "sftp", "sort", "ssh",
    "svn", "tar", "tcpdump", "unzip", "wget", "xargs", "youtube-dl", "yt-dlp", "zip",
))

# An option that brings its value along: `--depth=1`, `-n1`.
WITH_VALUE = regex(r"--[\w-]+=|-[A-Za-z]?[0-9]+$")
# Options of theirs that take no value, so that what comes behind may be one more option.
FLAGS = frozenset((
    "--all", "--archive", "--bare", "--cached", "--compress", "--compressed", "--decorate", "--fail", "--follow", "--force",
    "--graph", "--heads", "--insecure", "--location", "--mirror", "--name-only", "--name-status", "--no-checkout",
    "--no-color", "--no-merges", "--no-pager", "--no-tags", "--numstat", "--oneline", "--patch", "--porcelain", "--progress",
    "--prune", "--quiet", "--recursive", "--refs", "--reverse", "--short", "--shortstat", "--show-error", "--silent",
    "--single-branch", "--staged", "--stat", "--symref", "--tags", "--verbose", "-q", "-v",
))

# Letters of theirs that take no value, by the programs' own help; for Git by its commands, which differ.
_OF_COMPILERS = frozenset("ESWacglvw")
LETTERS = {
    **dict.fromkeys(("c++", "cc", "clang", "clang++", "g++", "gcc"), _OF_COMPILERS),
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
    "nmap": frozenset("6AFOPSTUVnsv"),
    "npm": frozenset("DEOPSdfgs"),
    "pip": frozenset("IUqv"),
    "pip3": frozenset("IUqv"),
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

# Shells, by their names or paths.
SHELLS = regex(r"(?i)(?:.*[\\/])?(?:(?:ba|c|da|fi|k|tc|z)?sh|cmd|powershell|pwsh)(?:\.exe)?$")
# Interpreters of code that stands behind these options of theirs, by their manuals.
CODE_BY_OPTION = {
    **dict.fromkeys(("R", "Rscript", "groovy", "lua", "osascript"), regex(r"-e$")),
    "julia": regex(r"(?:-[eE]|--eval|--print)$"),
    "node": regex(r"(?:-e|-p|-pe|--eval|--print)$"),
    "perl": regex(r"-[A-Za-z0-9]*[eE]$"),
    "php": regex(r"(?:-r|--run)$"),
    "python": regex(r"-[A-Za-z]*c$"),
    "ruby": regex(r"-[A-Za-z0-9]*e$"),
}


class Wrapper(NamedTuple):
    """A program that runs the one named behind its options and so many operands, or behind `--` where there is one."""

    options: FrozenSet[str] = frozenset()  # those that take a value
    operands: int = 0
    command: str = ""  # what has to come first


# By their manuals. Variables may stand in front of the program that `env` and `sudo` run.
_IN_CONTAINER = frozenset((
    "--container", "--context", "--detach-keys", "--env", "--env-file", "--index", "--namespace", "--user", "--workdir",
    "-c", "-e", "-n", "-u", "-w",
))
WRAPPERS = {
    "chroot": Wrapper(operands=1),
    "doas": Wrapper(frozenset(("-C", "-u"))),
    "docker": Wrapper(_IN_CONTAINER, 1, "exec"),
    "env": Wrapper(frozenset(("--chdir", "--unset", "-C", "-u"))),
    "ionice": Wrapper(frozenset(("--class", "--classdata", "-c", "-n"))),
    "kubectl": Wrapper(_IN_CONTAINER, 1, "exec"),
    "nice": Wrapper(frozenset(("--adjustment", "-n"))),
    "nohup": Wrapper(),
    "podman": Wrapper(_IN_CONTAINER, 1, "exec"),
    "setsid": Wrapper(),
    "stdbuf": Wrapper(frozenset(("--error", "--input", "--output", "-e", "-i", "-o"))),
    "sudo": Wrapper(frozenset((
        "--chdir", "--chroot", "--close-from", "--command-timeout", "--group", "--host", "--other-user", "--prompt", "--role",
        "--type", "--user", "-C", "-D", "-R", "-T", "-U", "-g", "-h", "-p", "-r", "-t", "-u",
    ))),
    "timeout": Wrapper(frozenset(("--kill-after", "--signal", "-k", "-s")), 1),
}

# What comes right behind these options of a program is run, or read as a script that may run programs: by a shell, as a
# template of Jinja that calls plugins of Ansible, by the command `e` of `sed`, or by an interpreter, a plotter, an editor or a
# debugger, whose scripts start programs.
RUN_BY_OPTION = {
    **dict.fromkeys(("R", "Rscript", "gnuplot", "groovy", "lua"), frozenset(("-e",))),
    **dict.fromkeys(("nvim", "vi", "vim"), frozenset(("--cmd", "-c"))),
    **dict.fromkeys(("octave", "octave-cli"), frozenset(("--eval",))),
    "ansible": frozenset(("--args", "-a")),
    "emacs": frozenset(("--eval", "-eval")),
    "gdb": frozenset(("--eval-command", "-ex", "-iex")),
    "julia": frozenset(("--eval", "--print", "-E", "-e")),
    "matlab": frozenset(("-batch", "-r")),
    "osascript": frozenset(("-e",)),
    "php": frozenset(("--run", "-r")),
    "rsync": frozenset(("--rsh", "-e")),
    "runuser": frozenset(("--command", "-c")),
    "script": frozenset(("--command", "-c")),
    "sed": frozenset(("--expression", "-e")),
    "su": frozenset(("--command", "--session-command", "-c")),
}
# Those of them that have a shell run it.
SHELLS_BY_OPTION = frozenset(("rsync", "runuser", "script", "su"))
# Programs that read or change the files and directories that are their operands, with those of their options whose value is
# none, by their own help.
ON_FILES: Dict[str, FrozenSet[str]] = {
    **dict.fromkeys(("cat", "more", "rm", "rmdir", "tac", "unlink", "zcat"), frozenset()),
    **dict.fromkeys(("cp", "gunzip", "gzip", "ln", "mv"), frozenset(("--suffix", "-S"))),
    **dict.fromkeys(("head", "tail"), frozenset(("--bytes", "--lines", "--pid", "--sleep-interval", "-c", "-n", "-s"))),
    "mkdir": frozenset(("--mode", "-m")),
    "shred": frozenset(("--iterations", "--size", "-n", "-s")),
    "touch": frozenset(("--date", "-d", "-t")),
}
# Where the name of an archive, or of a directory for it, stands behind the options of `tar`.
OF_TAR = regex(r"(?:-?[A-Za-z]*f|--(?:directory|file)|-C)$")
# SQL comes behind these.
QUERIED_BY_OPTION = {
    **dict.fromkeys(("mariadb", "mysql"), frozenset(("--execute", "-e"))),
    "psql": frozenset(("--command", "-c")),
}
# Its script is the first word that is no option, unless an option brings one; with the other no script runs anything.
SCRIPTED = "sed"
SCRIPT_OPTIONS = frozenset(("--expression", "--file", "-e", "-f"))
SANDBOX = "--sandbox"

# Variables by which the loader, a shell, an interpreter or a program runs code, or finds it.
RUNNING_VARIABLES = frozenset((
    "BASH_ENV", "DYLD_INSERT_LIBRARIES", "DYLD_LIBRARY_PATH", "EDITOR", "ENV", "GIT_EXTERNAL_DIFF", "GIT_PAGER",
    "GIT_PROXY_COMMAND", "GIT_SSH", "GIT_SSH_COMMAND", "JAVA_TOOL_OPTIONS", "LD_AUDIT", "LD_LIBRARY_PATH", "LD_PRELOAD",
    "NODE_OPTIONS", "PAGER", "PATH", "PERL5LIB", "PERL5OPT", "PROMPT_COMMAND", "PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP",
    "RUBYLIB", "RUBYOPT", "VISUAL",
))

# What installs a package, and runs code of those who made it: programs, by the command for it.
INSTALLERS = {
    "npm": frozenset(("add", "exec", "i", "install")),
    "pip": frozenset(("install", "wheel")),
    "pip3": frozenset(("install", "wheel")),
    "pipx": frozenset(("install", "run")),
    "pnpm": frozenset(("add", "dlx")),
    "uv": frozenset(("add", "install")),
    "yarn": frozenset(("add", "dlx")),
}

# profile: standard
"""A runner of the project's is told its command by name."""

import shlex

from tools import run


def start(*words, wait, log):
    run(cmd=" ".join(words), shell=True, timeout=wait)  # S604
    run(command="convert " + words[0], shell=True)  # S604
    run(args="convert " + shlex.quote(words[0]), shell=True)
    run(cmd="ps ax | wc -l", shell=True, timeout=wait, log=log)
    run(shell=True, timeout=wait)

# profile: standard
"""Partials that run what they are given in a shell: quiet where all that they are given is fixed or quoted."""
import shlex
import subprocess
from functools import partial

counted = partial(subprocess.run, shell=True, check=True)
listed = partial(subprocess.run, shell=True, check=True)  # S602
given_away = partial(subprocess.run, shell=True, check=True)  # S602


def count(directory):
    counted("/bin/ls | /usr/bin/wc")
    counted("/bin/ls " + shlex.quote(directory))


def show(directory):
    listed("/bin/ls")
    listed("/bin/ls " + directory)


def runner():
    given_away("/bin/ls")
    return given_away

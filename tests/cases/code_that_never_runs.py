# profile: standard
"""Code behind the end of its block, or under a condition that never holds, does nothing."""
import os
from typing import TYPE_CHECKING

DEBUG = False


def behind(command):
    return command
    os.system("ls " + command)


def raised(command):
    if command:
        raise ValueError(command)
        os.system("ls " + command)
    os.system("ls " + command)  # S605


def under(command):
    if False:
        os.system("ls " + command)
    elif 0:
        os.system("ls " + command)
    else:
        os.system("ls " + command)  # S605
    while 0:
        os.system("ls " + command)


def ended(commands):
    for command in commands:
        try:
            os.system("ls " + command)  # S605
        except OSError:
            continue
            os.system("ls " + command)
        if command == "exit":
            break
        os.system("ls " + command)  # S605


def turned_on(command):
    if DEBUG:
        os.system("ls " + command)  # S605


if TYPE_CHECKING:
    def typed(command):
        os.system("ls " + command)
else:
    def typed(command):
        os.system("ls " + command)  # S605

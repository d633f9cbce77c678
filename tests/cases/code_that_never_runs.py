# profile: standard
"""Code behind the end of its block, or under a condition that never holds, does nothing."""
import os
from typing import TYPE_CHECKING

DEBUG = False


def behind(command):
    return command
    os.system(command)


def raised(command):
    if command:
        raise ValueError(command)
        os.system(command)
    os.system(command)  # S605


def under(command):
    if False:
        os.system(command)
    elif 0:
        os.system(command)
    else:
        os.system(command)  # S605
    while 0:
        os.system(command)


def ended(commands):
    for command in commands:
        try:
            os.system(command)  # S605
        except OSError:
            continue
            os.system(command)
        if command == "exit":
            break
        os.system(command)  # S605


def turned_on(command):
    if DEBUG:
        os.system(command)  # S605


if TYPE_CHECKING:
    def typed(command):
        os.system(command)
else:
    def typed(command):
        os.system(command)  # S605

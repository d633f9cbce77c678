# profile: standard
"""A command of a list that callers or other modules have made is one of those that they allow."""
import os
import shlex

from .settings import load


def of_parameter(command, allowed):
    if command not in allowed:
        raise ValueError(command)
    os.system(command)


def of_call(command):
    if command in load():
        os.system(command)


def of_each(line, allowed):
    words = shlex.split(line)
    for word in words:
        if word not in allowed:
            raise ValueError(word)
    os.system(" ".join(words))


class Runner:
    def __init__(self, allowed):
        self.allowed = allowed

    def run(self, command):
        if command not in self.allowed:
            raise ValueError(command)
        os.system(command)

    def run_other(self, command, other):
        if other not in self.allowed:
            raise ValueError(command)
        os.system(f"sh {command}")  # S605


def of_those_forbidden(command, forbidden):
    if command in forbidden:
        raise ValueError(command)
    os.system(f"sh {command}")  # S605


def of_its_own_words(line):
    words = line.split()
    word = words[0]
    if word in words:
        os.system("sh " + word)  # S605


def of_first(line, allowed):
    words = shlex.split(line)
    if words[0] not in allowed:
        raise ValueError(line)
    os.system(" ".join(words))  # S605

# profile: standard
"""A list that a shell runs on Windows alone, where programs are found by it; a text is another matter."""
import os
import subprocess
import sys

import flask


def git(words, path):
    shell = False
    if os.name == "nt":
        shell = True
    return subprocess.run(["git", *words], cwd=path, shell=shell)


def git_text(words, path, other):
    shell = False
    if os.name == "nt":
        shell = True
    subprocess.run(other, cwd=path, shell=shell)  # S602
    return subprocess.run("git " + words, cwd=path, shell=shell)  # S602


def git_always(words, path):
    shell = False
    if words:
        shell = True
    return subprocess.run(["git", *words], cwd=path, shell=shell)  # S602


def npm(words):
    command = ["npm", *words]
    if sys.platform == "win32":
        subprocess.run(command, shell=True)
    else:
        subprocess.run(command, shell=True)  # S602


def npm_of_others():
    if sys.platform == "win32":
        subprocess.run(["npm", "install", flask.request.args["name"]], shell=True)  # S602


def npm_or_not(words):
    use_shell = True if sys.platform == "win32" else False
    return subprocess.run(["npm", *words], shell=use_shell)


def npm_by_word(words, text):
    command = ["npm", *words]
    if text:
        command = text
    if sys.platform == "win32":
        subprocess.run(command, shell=True)  # S602

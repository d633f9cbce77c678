# profile: standard
"""Lists of words that are copied, joined and quoted word by word: the first one stays the program."""
import os
import subprocess

from flask import Flask

app = Flask(__name__)


def run_copied(command):
    subprocess.Popen([word for word in command])
    subprocess.Popen([str(word) for word in command if word])


def run_joined(command):
    if os.name == "nt":
        command = " ".join(command)
    subprocess.Popen(command, shell=False)


def run_joined_texts(command):
    subprocess.Popen(" ".join(str(word) for word in command))  # S603


def run_quoted(command, quotes=()):
    for place, word in enumerate(command):
        if place in quotes:
            command[place] = '"' + word + '"'
    subprocess.Popen(command)


def run_moved(command, quotes=()):
    for place, word in enumerate(command, 1):
        if place in quotes:
            command[place - 1] = word
    subprocess.Popen(command)


@app.get("/convert/<name>")
def convert(name):
    run_copied(["/usr/bin/convert", "-resize", name])
    run_joined(["/usr/bin/convert", "-resize", name])
    run_joined_texts(["/usr/bin/convert", "-resize", name])
    run_quoted(["/usr/bin/convert", "-resize", name], [1, 2])
    run_moved(["/usr/bin/convert", "-resize", name], [1, 2])
    return ""


@app.get("/run/<name>")
def run(name):
    subprocess.Popen([str(word) for word in [name, "--version"]])  # S603
    subprocess.Popen([word for word in ["/usr/bin/convert", name, "-resize"] if word != "/usr/bin/convert"])  # S603
    subprocess.Popen(" ".join(["/usr/bin/" + name, "--version"]))  # S603
    subprocess.Popen(" ".join(["cmd.exe", "/c", "dir", name]))  # S603
    subprocess.Popen(" ".join(["/usr/bin/ssh", "host", name]))  # S603
    subprocess.Popen(" ".join(["/usr/bin/php", "-r", name]))  # S603
    command = ["/usr/bin/convert", name]
    for place, word in enumerate(command):
        command[1 - place] = word
    subprocess.Popen(command)  # S603
    return ""

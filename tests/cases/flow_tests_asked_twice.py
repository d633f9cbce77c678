# profile: standard
"""What an `if` leaves on one of its ways holds where a later one asks the same."""

import shlex
import subprocess

from flask import request

from settings import quick, shell


def text_or_list(windows):
    name = request.args["name"]
    if windows:
        command = "dir " + shlex.quote(name)
    else:
        command = ["ls", name]
    print("running")
    if windows:
        subprocess.run(command, shell=True)
    else:
        subprocess.run(command)


def the_other_way_round(windows):
    command = ["dir", "c:"] if windows else "ls " + request.args["name"]
    subprocess.run(command, shell=True)  # S602


def denied(mode):
    if not mode:
        code = request.args["code"]
    else:
        code = "1 + 1"
    if mode:
        eval(code)
    if not mode:
        eval(code)  # S307
    eval(code)  # S307


def compared(kind):
    if kind == "own":
        code = "1 + 1"
    elif kind == "sent":
        code = request.args["code"]
    else:
        code = "2 + 2"
    if kind != "own":
        eval(code)  # S307
    else:
        eval(code)
    if kind == "sent":
        eval(code)  # S307


def checked_on_one_way(strict):
    code = request.args["code"]
    if strict:
        if code not in ("now", "later"):
            return
    else:
        print(code)
    if strict:
        eval(code)
    else:
        eval(code)  # S307


def assigned_anew(mode):
    if mode:
        code = "1 + 1"
    else:
        code = request.args["code"]
    if mode:
        code = request.args["other"]
    if mode:
        eval(code)  # S307


def asked_of_something_new():
    mode = request.args.get("mode")
    if mode:
        code = "1 + 1"
    else:
        code = request.args["code"]
    mode = not mode
    if mode:
        eval(code)  # S307


def filled():
    parts = []
    if quick:
        parts.append(request.args["code"])
    else:
        parts.append("1 + 1")
    if quick:
        eval(parts[0])  # S307
    else:
        eval(parts[0])


def in_turns(codes):
    for code in codes:
        if shell:
            code = "1 + 1"
        else:
            code = request.args["code"]
        if shell:
            eval(code)
        else:
            eval(code)  # S307


def decided_before(kind):
    if False:
        code = "0"
    elif kind:
        code = "1 + 1"
    else:
        code = request.args["code"]
    if kind:
        eval(code)
    else:
        eval(code)  # S307


def mended_on_the_way():
    found = []
    if found:
        code = "1 + 1"
    else:
        code = request.args["code"]
        found.append(code)
    if found:
        eval(code)  # S307


def below_and_not(count):
    code = "1 + 1"
    if count < 3:
        code = request.args["code"]
    if count >= 3:
        eval(code)
    if count > 3:
        eval(code)  # S307

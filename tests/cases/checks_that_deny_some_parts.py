# profile: standard
"""Functions that refuse some parts of what they are given, and let all the rest through whatever they are called."""
import os
import re
import shlex
import sqlite3
import string
from urllib.parse import urlparse

import requests
from flask import Flask, abort, redirect, request

from project import rules

app = Flask(__name__)
DANGEROUS = [r"rm\s+-rf", r"mkfs", r"\$\([^)]", r"`[^`]"]
COMPILED = [re.compile(pattern, re.IGNORECASE) for pattern in DANGEROUS]
BLOCKED = ["169.254.169.254", "localhost", "127.0.0.1"]
ALLOWED_CHARACTERS = string.ascii_letters + string.digits
SHELL = set(";&|<>$`\\\"'(){}[]*?!#~=% \n\r\t")


def is_safe_for_shell(command):
    for pattern in DANGEROUS:
        if re.search(pattern, command, re.IGNORECASE):
            return False
    return True


def is_safe_compiled(command):
    for pattern in COMPILED:
        if pattern.search(command):
            return False
    return True


def is_safe_as_any(command):
    return not any(re.search(pattern, command) for pattern in DANGEROUS)


def check_command(command):
    for pattern in DANGEROUS:
        if re.search(pattern, command.lower()):
            app.logger.warning("blocked %s", command)
            raise ValueError("forbidden")


def is_bad_place(value):
    return value.find(";") != -1


def is_bad_by_place(value):
    for bad in [";", "|"]:
        if value.find(bad) >= 0:
            return True
    return False


def is_bad_by_number(value):
    for bad in [";", "|"]:
        if value.count(bad) > 0:
            return True
    return False


def is_bad_by_character(value):
    for char in value:
        if char in ";|":
            return True
    return False


def is_bad_by_word(value):
    for word in value.split():
        if word in ("rm", "mkfs"):
            return True
    return False


def is_valid_by_word(value):
    first = shlex.split(value)[0]
    if first in ("rm", "mkfs"):
        return False, "no"
    return True, ""


@app.route("/commands/<kind>")
def commands(kind):
    command = request.args["command"]
    if kind == "1" and is_safe_for_shell(command):
        os.system(command)  # S605
    if kind == "2" and is_safe_compiled(command):
        os.system(command)  # S605
    if kind == "3" and is_safe_as_any(command):
        os.system(command)  # S605
    if kind == "4" and not is_bad_place(command):
        os.system(command)  # S605
    if kind == "5" and not is_bad_by_place(command):
        os.system(command)  # S605
    if kind == "6" and not is_bad_by_number(command):
        os.system(command)  # S605
    if kind == "7" and not is_bad_by_character(command):
        os.system(command)  # S605
    if kind == "8" and not is_bad_by_word(command):
        os.system(command)  # S605
    return ""


@app.route("/raising")
def raising():
    command = request.args["command"]
    check_command(command)
    return str(os.system(command))  # S605


@app.route("/told")
def told():
    command = request.args["command"]
    ok, why = is_valid_by_word(command)
    if not ok:
        return why
    return str(os.system(command))  # S605


@app.route("/query")
def query():
    name = request.args["name"]
    if is_bad_by_place(name):
        abort(400)
    return str(sqlite3.connect("a.db").execute(f"SELECT * FROM t WHERE n = '{name}'").fetchall())  # S608


def is_private(url):
    host = urlparse(url).hostname or ""
    for item in BLOCKED:
        if host.find(item) != -1:
            return True
    return False


def allowed(url):
    for pattern in (r"^http://localhost", r"^http://127\."):
        if re.match(pattern, url):
            return False
    return True


@app.route("/fetched")
def fetched():
    url, other = request.args["url"], request.args["other"]
    if is_private(url):
        abort(400)
    if not allowed(other):
        abort(400)
    requests.get(other, timeout=9)  # SEC103
    return redirect(url)  # SEC104


def is_bad_for_shell(value):
    for char in value:
        if char in SHELL:
            return True
    return False


def is_bad_part(path):
    for bad in ("..", "/"):
        if path.find(bad) != -1:
            return True
    return False


def is_bad_count(path):
    return path.count("..") > 0 or path.find("/") == 0


def is_good_by_character(value):
    for char in value:
        if char not in ALLOWED_CHARACTERS:
            return False
    return True


def check_characters(value):
    for char in value:
        if not (char.isalnum() or char in "_-"):
            raise ValueError("odd")


def is_good_by_pattern(value):
    for pattern in (r"[a-z]+", r"[0-9]+"):
        if re.fullmatch(pattern, value):
            return True
    return False


def is_good_by_word(value):
    for word in value.split("-"):
        if word not in ("one", "two"):
            return False
    return True


def is_safe_by_others(value):
    for pattern in rules.PATTERNS:
        if re.search(pattern, value):
            return False
    return True


def is_safe_elsewhere(value):
    for word in value.split():
        if rules.refuses(word):
            return False
    return True


def is_safe_left_out(value):
    return re.search(r"[^\w-]", value) is None


def is_safe_ahead(url):
    return re.search(r"^(?!https://shop\.example/)", url) is None


@app.route("/well/<kind>")
def well(kind):
    value, path = request.args["value"], request.args["path"]
    if kind == "2" and not is_bad_part(path):
        return open("/srv/" + path).read()
    if kind == "3" and not is_bad_count(path):
        return open("/srv/" + path).read()
    if kind == "4" and is_good_by_character(value):
        os.system("show " + value)
    if kind == "5" and is_good_by_pattern(value):
        os.system("show " + value)
    if kind == "6" and is_good_by_word(value):
        os.system("show " + value)
    if kind == "7" and is_safe_by_others(value):
        os.system("show " + value)
    if kind == "8" and is_safe_elsewhere(value):
        os.system("show " + value)
    if kind == "9" and is_safe_left_out(value):
        os.system("show " + value)
    if kind == "10" and is_safe_ahead(value):
        return redirect(value)
    return ""


@app.route("/characters")
def characters():
    value, other = request.args["value"], request.args["other"]
    if is_bad_for_shell(value):
        abort(400)
    os.system("show " + value)
    check_characters(other)
    return str(os.system("show " + other))


NAMED = {"rm": r"rm\s+-rf", "mkfs": r"mkfs"}
REASONS = [(r"rm\s+-rf", "deletes"), (r"mkfs", "formats")]
WORDS = {"word": r"[a-z]+", "number": r"[0-9]+"}


def is_safe_by_entry(value):
    for name, pattern in NAMED.items():
        if re.search(pattern, value):
            return False, name
    return True, None


def is_safe_by_flag(value):
    found = False
    for pattern, reason in REASONS:
        compiled = re.compile(pattern)
        if compiled.search(value):
            found = True
    return not found


def is_safe_by_list(value):
    hits = [reason for pattern, reason in REASONS if re.search(pattern, value)]
    return len(hits) == 0


def is_safe_by_two(value):
    lowered = value.lower()
    for bad in ("rm", "mkfs"):
        if lowered.startswith(bad):
            print("blocked")
            return False
        if " " + bad in lowered:
            return False
    return True


def is_safe_by_words(value):
    return not any(word in ("rm", "mkfs") for word in value.lower().split())


class Guard:
    def __init__(self):
        self.patterns = [r"rm\s+-rf", r"mkfs"]

    def is_safe(self, value):
        for pattern in self.patterns:
            if re.search(pattern, value):
                return False
        return True


guard = Guard()


@app.route("/entries")
def entries():
    value = request.args["value"]
    ok, name = is_safe_by_entry(value)
    return str(os.system(value)) if ok else name  # S605


@app.route("/others/<kind>")
def others(kind):
    value = request.args["value"]
    if kind == "1" and is_safe_by_flag(value):
        os.system(value)  # S605
    if kind == "2" and is_safe_by_list(value):
        os.system(value)  # S605
    if kind == "3" and is_safe_by_two(value):
        os.system(value)  # S605
    if kind == "4" and is_safe_by_words(value):
        os.system(value)  # S605
    if kind == "5" and guard.is_safe(value):
        os.system(value)  # S605
    return ""


def is_good_by_entry(value):
    for name, pattern in WORDS.items():
        if re.fullmatch(pattern, value):
            return True, name
    return False, None


def is_good_by_flag(value):
    found = False
    for pattern in (r"[a-z]+", r"[0-9]+"):
        if re.fullmatch(pattern, value):
            found = True
            break
    return found


def is_good_by_no_flag(value):
    good = True
    for char in value:
        if char not in ALLOWED_CHARACTERS:
            good = False
    return good


def is_good_by_list(value):
    hits = [name for name, pattern in WORDS.items() if re.fullmatch(pattern, value)]
    return bool(hits)


def is_good_by_none_left(value):
    odd = [char for char in value if char not in ALLOWED_CHARACTERS]
    return not odd


def is_valid_by_number(value):
    score = 0
    for char in value:
        if char not in ALLOWED_CHARACTERS:
            score += 1
    return score == 0


def is_good_by_words(value):
    return all(word in ("one", "two") for word in value.split("-"))


@app.route("/good-entries")
def good_entries():
    value = request.args["value"]
    ok, name = is_good_by_entry(value)
    return str(os.system(value)) if ok else name


@app.route("/good-others/<kind>")
def good_others(kind):
    value = request.args["value"]
    if kind == "1" and is_good_by_flag(value):
        os.system(value)
    if kind == "2" and is_good_by_no_flag(value):
        os.system(value)
    if kind == "3" and is_good_by_list(value):
        os.system(value)
    if kind == "4" and is_good_by_none_left(value):
        os.system(value)
    if kind == "5" and is_valid_by_number(value):
        os.system(value)
    if kind == "6" and is_good_by_words(value):
        os.system(value)
    return ""

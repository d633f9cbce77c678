# profile: standard
"""What a check promises follows from its name: a file that is there may be called anything."""
import os
from pathlib import Path

from checks import (
    assertIsInstance,
    check_command,
    check_directory,
    check_disk_space,
    check_exists,
    check_readable,
    check_size,
    check_user_exists,
    check_valid_file,
    checkDirExists,
    require_file,
    sanitize_file,
    validate_file,
    validate_type,
    validator_of_files,
)
from flask import Flask, request

app = Flask(__name__)


@app.route("/by-name")
def by_name():
    a, b, c, d, name, path, size = (request.args[key] for key in "abcdefg")
    checkDirExists(a)
    check_disk_space(b)
    check_readable(c)
    require_file(d)
    check_exists(path)
    check_exists(name)
    check_size(size)
    os.system("show " + a)  # S605
    os.system("show " + b)  # S605
    os.system("show " + c)  # S605
    os.system("show " + d)  # S605
    os.system("show " + path)  # S605
    os.system("show " + name)
    os.system("show " + size)


@app.route("/by-other-names")
def by_other_names():
    a, b, c, d, e, f = (request.args[key] for key in "abcdef")
    check_size(a)
    check_user_exists(b)
    check_valid_file(c)
    sanitize_file(d)
    check_command(e)
    validator_of_files(f)
    os.system("show " + a)  # S605
    os.system("show " + b)
    os.system("show " + c)
    os.system("show " + d)
    os.system("show " + e)
    os.system("show " + f)  # S605


@app.route("/places")
def places():
    a, b, c = request.args["a"], request.args["b"], request.args["c"]
    if not validate_file(a):
        return ""
    check_directory(b)
    checkDirExists(c)
    return open(a).read() + open(b + "/x").read() + str(os.system("show " + b)) + open(c).read()  # S605, SEC101


@app.route("/types")
def types():
    a, b, c, kind, d = (request.args[key] for key in "abcde")
    validate_type(a, str)
    assertIsInstance(b, (str, bytes))
    validate_type(c, int)
    validate_type(kind)
    validate_type(d, ["one", "two"])
    os.system("show " + a)  # S605
    os.system("show " + b)  # S605
    os.system("show " + c)
    os.system("show " + kind)
    os.system("show " + d)


def check_made(path):
    if not os.path.isdir(path):
        os.makedirs(path)  # SEC101


def check_there(path):
    if not Path(path).exists():  # SEC101
        raise OSError(path)


def check_listed(path):
    if path not in os.listdir("/srv"):
        raise OSError(path)


def check_kept(path):
    if not path.exists():
        raise OSError(path)


@app.route("/by-body")
def by_body():
    a, b, c, d = (request.args[key] for key in "abcd")
    check_made(a)
    check_there(b)
    check_listed(c)
    check_kept(d)
    os.system("show " + a)  # S605
    os.system("show " + b)  # S605
    os.system("show " + c)
    os.system("show " + d)

# profile: standard
"""Texts of which only plain characters are left, or in which no others were found."""
import hashlib
import hmac
import os
import re
import string

from flask import Flask, request, session

app = Flask(__name__)
KEY = secret_of("mails")
ODD = re.compile("[^a-z0-9]")
PLACE = re.compile(r"(\d+)-(\d+)")
USER = re.compile(r"^/users/(?P<id>\d+)/(?P<rest>.*)$")
ANY = re.compile(r"(\d+)-(.*)")


@app.route("/")
def view():
    name = request.args["name"]
    os.system("ls " + "".join(filter(str.isalnum, name)))
    os.system("ls " + "".join(filter(None, name)))  # S605
    found = re.fullmatch("([0-9]+)-(?P<word>[a-z]+)", name)
    os.system("ls " + found.group(1) + found["word"])
    os.system("ls " + re.findall(r"\d+", name)[0])
    os.system("ls " + re.findall(r"\S+", name)[0])  # S605
    os.system("ls " + PLACE.match(name).group(2))
    os.system("ls " + ANY.match(name).group(2))  # S605
    return {}


@app.route("/groups")
def groups():
    name = request.args["name"]
    found = re.search(r"user=(\w+)", name)
    os.system("ls " + found.group(1) + found[1])
    os.system("ls " + found.group())  # S605
    os.system("ls " + found.group(0))  # S605
    os.system("ls " + found[0])  # S605
    os.system("ls " + name)  # S605
    found = USER.match(name)
    os.system("ls " + found.group("id") + found["id"] + found[1])
    os.system("ls " + found.group(2))  # S605
    os.system("ls " + found["rest"])  # S605
    os.system("ls " + found.groups()[1])  # S605
    os.system("ls " + found.group(1, 2)[1])  # S605
    os.system("ls " + found.expand(r"\2"))  # S605
    if found := re.fullmatch(r"[(]([\w-]+)=(?:[^&]|\))(.)", name):
        os.system("ls " + found.group(1))
        os.system("ls " + found.group(2))  # S605
    return {}


@app.route("/filled")
def filled():
    words = string.Template("ls $name")
    os.system(words.substitute(name=request.args["name"]))  # S605
    os.system(words.safe_substitute(name=request.args["name"]))  # S605
    return {}


@app.route("/digest")
def digest():
    digest = hashlib.sha3_256()
    digest.update(request.data)
    os.system("ls " + digest.hexdigest())
    code = hmac.new(KEY, digestmod="sha256")
    code.update(request.data)
    os.system("ls " + code.hexdigest())
    longest = max(request.data, key=len)
    digest.update(longest)
    os.system("ls " + longest)  # S605
    return {}


@app.route("/odd")
def odd():
    name = request.args["name"]
    if ODD.search(name):
        return {}
    os.system("ls " + name)
    return {}


@app.route("/even")
def even():
    name = request.args["name"]
    if not ODD.search(name):
        return {}
    os.system("ls " + name)  # S605
    return {}


@app.route("/set")
def of_a_set():
    name = request.args["name"]
    if not set(name).issubset(string.ascii_letters):
        return {}
    os.system("ls " + name)
    return {}


@app.route("/file")
def file():
    path = os.path.normpath(os.path.join("/srv/app", request.args["name"]))
    if not path.startswith("/srv/app" + os.sep):
        return {}
    return open(path).read()


@app.route("/other")
def other():
    path = os.path.normpath(os.path.join("/srv/app", request.args["name"]))
    if path.startswith("/srv/app" + os.sep):
        return {}
    return open(path).read()  # SEC101


@app.route("/user")
def user():
    name = request.args["name"]
    if not name.isalnum():
        return {}
    os.system("ls " + name)
    session["user"] = name  # SEC118
    if name in ("guest", "demo"):
        session["user"] = name
    return {}

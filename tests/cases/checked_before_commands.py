# profile: standard
"""What a function asks of its own variables before a shell, a database or the interpreter reads them."""
import os
import re
import subprocess
import sys

from django.utils.safestring import SafeString, mark_safe
from flask import request
from markupsafe import Markup, escape
from project.names import current, next_name, pairs


def of_argument():
    name = sys.argv[1]
    if not re.match("^[a-zA-Z0-9_-]{1,32}$", name):
        print("no name")
        sys.exit(1)
    command = "getent passwd {}".format(name)
    os.system(command)
    other = sys.argv[2]
    if not re.match("[a-zA-Z0-9_-]{1,32}", other):
        sys.exit(1)
    os.system("getent passwd {}".format(other))  # S605


def of_results():
    name = next_name()
    if name.isalnum():
        os.system("getent passwd " + name)
    os.system("getent passwd " + name)  # S605


def of_elements(cursor):
    for name, kind in pairs():
        if not name.isidentifier():
            continue
        cursor.execute(f"SELECT age FROM people WHERE name = '{name}'")
        cursor.execute(f"SELECT age FROM people WHERE kind = '{kind}'")  # S608


def of_loops(names):
    for name in names:
        print(name)
        os.system("id " + name)  # S605
    for name in names:
        if not name.isalnum():
            continue
        os.system("id " + name)
    else:
        os.system("id " + name)  # S605
    for name in (next_name(), *names):
        print(name)
        os.system("id " + name)  # S605
        name = "x"


def of_more():
    name = next_name()
    if not name.isalnum():
        raise ValueError(name)
    command = f"id {name}"
    print(command)
    os.system(command)
    command = f"id {name} {next_name()}"
    print(command)
    os.system(command)  # S605
    words = " ".join([name, next_name()])
    print(words)
    os.system(words)  # S605


def of_fields():
    user = current()
    if not user.name.isalnum() or not user.groups[0].isalnum():
        raise ValueError(user)
    os.system(f"id {user.name} {user.groups[0]}")
    os.system(f"id {user.name} {user.groups[1]}")  # S605
    os.system(f"id {user.alias}")  # S605


def of_a_program():
    branch = subprocess.check_output(["/usr/bin/git", "branch", "--show-current"], text=True).strip()
    if not re.fullmatch(r"[\w./-]+", branch):
        raise SystemExit(1)
    os.system(f"git push origin {branch}")


def of_settings(environment, config):
    version = environment.get("VERSION", "")
    if not version.replace(".", "").isdigit():
        raise ValueError(version)
    os.system("pip install project==" + version)
    os.system(f"nc -l {config.getint('server', 'port')}")
    for host, port in config.items():
        if not re.fullmatch(r"[a-z0-9.-]+", host):
            continue
        os.system(f"nc {host} {port}")  # S605
        os.system(f"nc {host} {int(port)}")
    host = environment.get("HOST", "")
    if not re.fullmatch(r"[a-z0-9.-]+.*", host):
        raise ValueError(host)
    os.system(f"nc {host} 80")  # S605


def of_answers():
    while True:
        choice = input("start or stop? ")
        if choice in ("start", "stop"):
            break
    os.system("service x " + choice)
    other = input("start or stop? ")
    while other in ("start", "stop"):
        other = input("start or stop? ")
    os.system("service x " + other)  # S605


def of_files():
    number = open("/run/x.pid").read().strip()
    assert number.isdigit()
    os.system("kill " + number)
    for number in filter(str.isdigit, os.listdir("/proc")):
        os.system("kill " + number)
    for number in filter(None, os.listdir("/proc")):
        os.system("kill " + number)  # S605
    names = [name for name in os.listdir(".") if name.isalnum()]
    for name in names:
        os.system("rm -r " + name)
    for name in [other for other in os.listdir(".") if names or other.isalnum()]:
        os.system("rm -r " + name)  # S605


def of_what_was_changed():
    name = next_name()
    if not name.isalnum():
        raise ValueError(name)
    name = next_name()
    os.system("id " + name)  # S605


def computed(operator, left, right, values):
    if operator not in ("+", "-"):
        return None
    if not isinstance(left, int) or not isinstance(right, (int, float)):
        return None
    if all(isinstance(value, int) for value in values):
        return eval(f"{values[0]} {operator} {values[1]}")
    return eval(f"{left} {operator} {right}")


def computed_of_texts(operator, left, values):
    if not re.fullmatch("[a-z.()]+", left):  # may well call something
        return None
    if operator.isalnum():
        return eval(f"{left} + {operator} + {values[0]}")  # S307
    return eval(f"{left} + 1")  # S307


class Card:
    def __init__(self):
        self.name = str(escape(request.args["name"]))
        self.title = request.args["title"]

    def html(self):
        return Markup("<b>" + self.name + "</b>") + mark_safe("<i>" + self.name + "</i>") + SafeString(self.name)

    def page(self):
        return Markup("<b>" + self.title + "</b>") + mark_safe("<i>" + self.title + "</i>")  # S308, S704


def shown(name):
    return Markup("<b>" + name + "</b>") + mark_safe("<i>" + name + "</i>") + SafeString(name)


def showing():
    return shown(str(escape(request.args["name"])))


def titled(title):
    return Markup(title) + SafeString(title)


def titles():
    return titled("<b>" + escape(request.args["title"]) + "</b>")


name = next_name()
if name.isalnum():
    os.system("id " + name)
os.system("id " + name)  # S605


def label(message):
    if not re.fullmatch(r"[A-Z]{2}\d{4}", number := message["number"]):
        raise ValueError(number)
    if not re.fullmatch(r"[A-Z]{2}\d{4}", other := message["other"].strip()):
        other = message["other"]
    subprocess.run(f"label {number} | lpr", shell=True)
    subprocess.run(f"label {other} | lpr", shell=True)  # S602

# profile: standard
# python: 3.10
"""Values on their way through a function: where data flows, and look-alikes where it does not."""
import base64
import configparser
import io
import os
import re
import sys
import textwrap
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from flask import Flask, redirect, request, send_file

app = Flask(__name__)
BASE = "https://example.org/"


@app.route("/unpacking")
def unpacking():
    first, second = request.args["a"], "home"
    redirect(first)  # SEC104
    redirect(second)
    first, second = second, first
    redirect(first)
    redirect(second)  # SEC104
    head, *tail = "x", "y", request.args["b"]
    redirect(head)
    redirect(tail[1])  # SEC104


@app.route("/augmented")
def augmented():
    target = "//"
    copy = target
    target += request.args["a"]
    redirect(target)  # SEC104
    redirect(copy)
    number = 1
    number += 1
    redirect("a" if number == 2 else request.args["a"])


@app.route("/walrus")
def walrus():
    if target := request.args.get("a"):
        redirect(target)  # SEC104
    redirect("a" if (other := "b") else target)
    redirect(other)


@app.route("/ternary")
def ternary():
    redirect(request.args["a"] if app.debug else "home")  # SEC104
    redirect("away" if app.debug else "home")
    limit = 106
    redirect("home" if 7 * 18 + limit > 200 else request.args["a"])
    redirect(request.args["a"] if 7 * 18 + limit > 200 else "home")  # SEC104


@app.route("/texts")
def texts():
    name = request.args["a"]
    send_file(f"reports/{name}")  # SEC101
    send_file("reports/%s" % name)  # SEC101
    send_file("reports/%(name)s" % {"name": name, "other": "x"})  # SEC101
    send_file("reports/%(other)s" % {"name": name, "other": "x"})
    send_file("reports/{}".format(name))  # SEC101
    send_file("reports/{1}".format(name, "x"))
    send_file("reports/{0[other]}".format({"name": name, "other": "x"}))
    send_file("/".join(["reports", name]))  # SEC101
    send_file("/".join(["reports", "x"]))
    send_file(name[1:].strip().lower().split(".")[0])  # SEC101
    send_file("%d.txt" % len(name))
    buffer = io.StringIO()
    buffer.write("reports/")
    send_file(buffer.getvalue())
    buffer.write(name)
    send_file(buffer.getvalue())  # SEC101


@app.route("/containers")
def containers():
    name = request.args["a"]
    table = {"outside": name, "own": "x"}
    redirect(table["outside"])  # SEC104
    redirect(table["own"])
    table["own"] = name
    redirect(table["own"])  # SEC104
    table["own"] = "x"
    redirect(table.get("own"))
    names = ["safe"]
    names.append(name)
    names.append("more")
    names.pop(0)
    redirect(names[0])  # SEC104
    redirect(names[1])
    names.insert(0, "first")
    redirect(names[1])  # SEC104
    redirect(names[0])
    alias = names
    alias[0] = name
    redirect(names[0])  # SEC104


@app.route("/configuration")
def configuration():
    parser = configparser.ConfigParser()
    parser.add_section("s")
    parser.set("s", "own", "x")
    parser.set("s", "outside", request.args["a"])  # SEC122
    parser.write(sys.stdout)
    redirect(parser.get("s", "outside"))  # SEC104
    redirect(parser.get("s", "own"))


@dataclass
class Pair:
    outside: str
    own: str


@app.route("/fields")
def fields():
    pair = Pair(request.args["a"], own="x")
    redirect(pair.outside)  # SEC104
    redirect(pair.own)


@app.route("/branches")
def branches():
    kind = "AB"[0]
    match kind:
        case "A":
            target = "home"
        case "B":
            target = request.args["a"]
    redirect(target)
    if "should" not in "This should happen":
        target = request.args["a"]
    redirect(target)
    if app.debug:
        target = request.args["a"]
    redirect(target)  # SEC104
    target = "home"
    redirect(target)


@app.route("/loops")
def loops():
    for key in request.args.keys():
        redirect(key)  # SEC104
    for key, value in request.form.items():
        redirect(value)  # SEC104
    for own in ("a", "b"):
        redirect(own)
    last = "home"
    for one in request.args.getlist("a"):
        redirect(last)  # SEC104
        last = one
    found = [one for one in request.args.getlist("a") if one]
    redirect(found[0])  # SEC104
    found = [one for one in ("a", "b")]
    redirect(found[0])


@app.route("/encodings")
def encodings():
    name = base64.b64decode(base64.b64encode(request.args["a"].encode())).decode()
    redirect(name)  # SEC104
    redirect(quote(name))  # SEC104
    redirect(base64.b64decode(base64.b64encode(b"home")).decode())


@app.route("/paths")
def paths():
    folder = Path("reports")
    (folder / request.args["a"]).read_text()  # SEC101
    (folder / "a" / "b").read_text()


@app.route("/exceptions")
def exceptions():
    target = "home"
    try:
        target = request.args["a"]
        target = target + str(int(target))
    except ValueError:
        return redirect(target)  # SEC104
    finally:
        app.logger.info("done")
    return redirect("home")


@app.route("/closures")
def closures():
    outside = request.args["a"]
    own = "home"

    def go():
        redirect(own)
        return redirect(outside)  # SEC104

    return go()


@app.route("/hosts")
def hosts():
    redirect(BASE + request.args["a"])
    redirect("/" + request.args["a"])  # SEC104
    redirect("/users/" + request.args["a"])
    redirect(f"https://{request.args['a']}/x")  # SEC104
    redirect(request.args["a"] + "/x")  # SEC104


@app.route("/literal")
def literal_route():
    return redirect(request.path.split("/")[1])


@app.route("/with/<name>/<int:number>")
def with_parameters(name, number):
    redirect(f"//{number}")
    return redirect(name)  # SEC104


@app.route("/functions")
def functions():
    # Functions of a module that are called like methods of a text.
    redirect(re.split(",", request.args["a"])[0])  # SEC104
    return redirect(textwrap.dedent(request.args["a"]).title())  # SEC104


@app.route("/reversed")
def turned_around():
    addresses = [*request.args.values()]
    addresses.reverse()
    return redirect(addresses[0])  # SEC104


@app.route("/or")
def kept_behind_or():
    name = request.args["name"]
    shown = name or "nobody"
    os.system("ls " + shown)  # S605
    os.system("ls " + name)  # S605
    page = request.args.get("page")
    print(page or "-", page and len(page))
    if (page or "") == "":
        return {}
    os.system("ls " + page)  # S605
    return {}


@app.route("/bound")
def bound_behind_or():
    known = names.get("name") or (name := request.args["name"])
    os.system("ls " + name)  # S605
    return {"known": known}

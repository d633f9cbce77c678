# profile: standard
"""What is put behind the known elements of a list leaves those where they are."""
import os
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/extended")
def extended():
    row = ["ls"]
    row.extend(request.args.getlist("option"))
    os.system(row[0])
    os.system(row[1])  # S605
    row += request.args.getlist("path")
    row.append("last")
    os.system(row[0])
    os.system(row.pop(0))
    os.system(row[0])  # S605
    return ""


@app.route("/added")
def added():
    row = ["ls", *request.args.getlist("option")]
    os.system(row[0])
    row = ["ls"] + request.args.getlist("option") + ["last"]
    os.system(row[0])
    os.system(row[-1])  # S605
    row = request.args.getlist("option") + ["ls"]
    os.system(row[0])  # S605
    return ""


@app.route("/put-before")
def put_before():
    row = ["ls"]
    row.extend(request.args.getlist("option"))
    subprocess.run(row)
    row.insert(0, "sudo")
    os.system(row[0])
    os.system(row[1])
    row.insert(0, request.args["program"])
    subprocess.run(row)  # S603
    return ""


@app.route("/written")
def written():
    row = ["ls", "-l"]
    row.extend(request.args.getlist("option"))
    row[1] = "-a"
    os.system(row[1])
    row[int(request.args["place"])] = request.args["value"]
    os.system(row[0])  # S605
    other = ["ls", "-l"]
    other.extend(["a"] * 3)
    other[-1] = request.args["value"]
    os.system(other[0])
    return ""


@app.route("/collected")
def collected():
    row = ["ls"]
    for option in request.args.getlist("option"):
        row.append(option)
    os.system(row[0])
    os.system(row[1])  # S605
    for option in request.args.getlist("option"):
        row.insert(0, option)
    os.system(row[0])  # S605
    return ""


@app.route("/paired")
def paired():
    name = request.args["name"]
    pairs = list(zip(["first", "second"], ["ls", name]))
    os.system(pairs[0][1])
    os.system(pairs[1][1])  # S605
    options = dict(zip(["command", "path"], ["ls", name]))
    os.system(options["command"])
    os.system(options["path"])  # S605
    for word, value in zip(["first", "second"], ["ls", name]):
        os.system(word)
        os.system(value)  # S605
    return ""

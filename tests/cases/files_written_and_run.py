# profile: standard
"""Files with what a request sent that are run afterwards, and files that are only read."""
import codecs
import importlib.util
import os
import runpy
import subprocess
import sys
import tempfile
from pathlib import Path

from flask import Flask, request

app = Flask(__name__)


@app.route("/a")
def listed(path="a.py"):
    with open(path, "w") as file:
        file.write("import os\n" + request.form["code"])  # SEC123
    subprocess.run(["timeout", "5", "python3", "-u", path])
    upload = request.files["file"]
    upload.save(os.path.join("/srv", "b.py"))  # SEC123
    subprocess.run([sys.executable, os.path.join("/srv", "b.py")])


@app.route("/b")
def temporary():
    with tempfile.NamedTemporaryFile("w", suffix=".sh") as file:
        file.write(request.form["code"])  # SEC123
        file.flush()
        script = file.name
        subprocess.check_output("bash '%s'" % script, shell=True)


@app.route("/b2")
def by_descriptor():
    descriptor, script = tempfile.mkstemp(suffix=".py")
    other, notes = tempfile.mkstemp()
    with os.fdopen(other, "w") as file:
        file.write(request.form["notes"])
    with os.fdopen(descriptor, "w") as file:
        file.write(request.form["code"])  # SEC123
    subprocess.run(["python", script])


@app.route("/c")
def by_path():
    script = Path("/srv") / "a.py"
    script.write_text(request.form["code"])  # SEC123
    runpy.run_path(str(script))


@app.route("/d")
def as_program():
    with Path("/srv/run").open("w") as file:
        file.write(request.form["code"])  # SEC123
    os.chmod("/srv/run", 0o700)
    os.system("/srv/run --all")


@app.route("/e")
def as_module(path="a.py"):
    file = codecs.open(path, "w")
    file.write(request.form["code"])  # SEC123
    file.close()
    importlib.util.spec_from_file_location("a", path)


@app.route("/f")
def read_only(path="a.py", other="b.py"):
    subprocess.run(["python", path])
    with open(path, "w") as file:
        file.write(request.form["text"])
    subprocess.run(["wc", "-l", path])
    subprocess.run(["python", "count.py", path])
    subprocess.run(["python", other])
    subprocess.run(["sort", path])
    request.files["file"].save(other)


@app.route("/g")
def own_code(path="a.py"):
    with open(path, "w") as file:
        file.write(str(int(request.form["number"])))
        file.write("print(1)")
    subprocess.run(["python", path])


def run(path):
    subprocess.run(["python", path])

# profile: standard
"""What is None where it could not be imported is the imported function where it is called, and nothing else."""
import os

from flask import Flask, abort, request

try:
    from werkzeug.utils import secure_filename
except ImportError:
    secure_filename = None
try:
    from shlex import quote
except ImportError:
    quote = None
try:
    from shlex import join
except ImportError:
    def join(words):
        return " ".join(words)

app = Flask(__name__)


def _is_word(text):
    return text.isalnum()


is_word = None
if os.name == "posix":
    is_word = _is_word


class Tool:
    clean = None

    def run(self, name):
        os.system("show " + self.clean(name))  # S605


@app.route("/show", methods=["POST"])
def show():
    os.system("ls " + quote(request.args["directory"]))
    os.system("ls " + join(request.args.getlist("words")))  # S605
    file = request.files["file"]
    file.save(os.path.join("uploads", secure_filename(file.filename)))
    name = request.args["name"]
    if not is_word(name):
        abort(400)
    os.system("ls " + name)
    Tool().run(request.args["tool"])
    return ""

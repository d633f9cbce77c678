# profile: standard
"""A path that is sanitized for a file system still leads up."""
import os
import pathvalidate

from flask import Flask, request

app = Flask(__name__)


@app.route("/")
def show():
    q = request.args["q"]
    r = pathvalidate.sanitize_filepath(q)
    open("/srv/" + r)  # SEC101
    os.system("echo " + r)  # S605

    r = pathvalidate.sanitize_filename(q)
    open("/srv/" + r)
    os.system("echo " + r)  # S605
    return ""

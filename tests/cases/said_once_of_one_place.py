"""What one rule is sure of, another does not suspect of the same place."""
import os

from flask import Flask, request

app = Flask(__name__)
FOLDER = "/srv/notes"


def load(name):
    with open(os.path.join(FOLDER, name)) as file:  # SEC101
        return file.read()


def load_any(name):
    with open(os.path.join(FOLDER, name)) as file:  # SEC318
        return file.read()


@app.route("/note")
def note():
    return load(request.args["name"])

# profile: standard
"""Flask with a debugger that no variable of the environment switches off, and with one that none switches on by default."""
import os

from flask import Flask

app = Flask(__name__)


def serve(settings):
    app.run(debug=os.environ.get("DEBUG") or True)  # S201
    app.run(debug=bool(os.getenv("DEBUG", "False")))  # S201
    app.run(debug=os.environ.get("DEBUG") or False)
    app.run(debug=os.environ.get("DEBUG", ""))
    app.run(debug=settings.get("DEBUG", "") or False)
    app.run(debug=os.environ.get("DEBUG", "False") == "True")

# profile: standard
"""Who starts a program may ask to debug it; what denies that asks for nothing."""
import os

from flask import Flask

app = Flask(__name__)
if os.environ.get("DEBUG") is not None:
    app.run(debug=True)
if os.environ.get("DEBUG") != "0":
    app.run(debug=True)
if not os.environ.get("DEBUG"):
    app.run(debug=True)  # S201
if os.environ.get("STAGE") != "local":
    app.run(debug=True)  # S201

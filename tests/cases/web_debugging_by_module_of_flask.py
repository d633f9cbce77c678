# profile: standard
# Flask's debug mode in what from_object() takes.

from flask import Flask

DEBUG = 1  # SEC400


class Config:
    DEBUG = True


app = Flask(__name__)
app.config.from_object(__name__)

"""What a parameter is by default does not count where every call says something else; audits agree."""
import flask

app = flask.Flask(__name__)  # SEC404


def start(debug=False):
    app.run(debug=debug)  # S201


def start_either(debug=False):
    app.run(debug=debug)


def start_by_default(debug=False):
    app.run(debug=debug)


class Starter:
    def __init__(self, debug=False):
        self.debug = debug

    def go(self):
        app.run(debug=self.debug)  # S201


start(debug=True)
start_either(debug=True)
start_either()
start_by_default()
Starter(debug=True).go()

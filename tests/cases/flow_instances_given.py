# profile: standard
"""Functions that are given an instance or a container with data from outside in it."""

from flask import Flask, render_template_string, request
from flask.views import MethodView

app = Flask(__name__)


class Job:
    def __init__(self, name, words=()):
        self.name = name
        self.words = list(words)


class Order:
    def __init__(self, job):
        self.job = job


def start(job):
    words = ["run"]
    for i in range(2):
        words.append(str(i))
    line = " ".join(words)
    line = line.strip()
    line = line + " " + job.name
    render_template_string(line)  # SEC106


def start_constant(job):
    words = ["run"]
    for i in range(2):
        words.append(str(i))
    line = " ".join(words)
    line = line.strip()
    line = line + " " + job.name
    render_template_string(line)


def start_all(order, rows):
    words = ["run"]
    for i in range(2):
        words.append(str(i))
    line = " ".join(words)
    line = line.strip()
    render_template_string(line + order.job.words[0])  # SEC106
    render_template_string(line + rows[0]["name"])  # SEC106
    render_template_string(line + order.job.name)


def one(job):
    return two(job)


def two(job):
    return three(job)


def three(job):
    return four(job)


def four(job):
    return job.name


@app.route("/")
def view():
    given = request.args["name"]
    start(Job(given))
    start_constant(Job("k"))
    start_all(Order(Job("k", [given])), [{"name": given}])
    render_template_string(one(Job(given)))  # SEC106
    render_template_string(one(Job("k")))


class Row:
    def __init__(self, text):
        self.text = text

    @classmethod
    def make(cls, text):
        return cls(text)

    def other(self, text):
        return self.make(text)

    def join(self, text):
        return self.__class__(self.text + "/" + text)


class Shown(MethodView):
    def __init__(self, text=""):
        self.text = text

    @classmethod
    def make(cls, text):
        return cls(text)

    def get(self):
        return render_template_string(self.make(request.args["name"]).text)  # SEC106


@app.route("/row")
def row():
    given = request.args["name"]
    render_template_string(Row("k").other(given).text)  # SEC106
    render_template_string(Row.make(given).text)  # SEC106
    render_template_string(Row("k").join(given).text)  # SEC106
    render_template_string(Row(given).other("k").text)
    render_template_string(Row("k").other("k").text)
    return Row(given).__class__.__name__

# profile: standard
# confidence: high
"""Functions that are given an instance or a container with data from outside in it."""

import os

from flask import Flask, request

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
    os.system(line)  # S605


def start_constant(job):
    words = ["run"]
    for i in range(2):
        words.append(str(i))
    line = " ".join(words)
    line = line.strip()
    line = line + " " + job.name
    os.system(line)


def start_all(order, rows):
    words = ["run"]
    for i in range(2):
        words.append(str(i))
    line = " ".join(words)
    line = line.strip()
    os.system(line + order.job.words[0])  # S605
    os.system(line + rows[0]["name"])  # S605
    os.system(line + order.job.name)


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
    os.system(one(Job(given)))  # S605
    os.system(one(Job("k")))

# profile: standard
"""Lists that functions of the standard library put something into, or whose order they change."""
import bisect
import heapq
import os
import random
from collections import deque

from flask import Flask, request

app = Flask(__name__)


@app.route("/heap")
def of_heap():
    heap = [(0, "date")]
    heapq.heappush(heap, (1, request.args["line"]))
    os.system(heapq.heappop(heap)[1])  # S605
    plain = ["date"]
    heapq.heapify(plain)
    os.system(heapq.heapreplace(plain, "uptime"))
    return ""


@app.route("/row")
def of_row():
    row = ["date"]
    bisect.insort(row, request.args["line"])
    os.system(row[0])  # S605
    row = ["date", request.args["line"]]
    os.system(row[0])
    random.shuffle(row)
    os.system(row[0])  # S605
    return ""


@app.route("/turned")
def turned():
    line = deque(["date", request.args["line"]])
    os.system(line[0])
    line.rotate(1)
    os.system(line[0])  # S605
    return ""


class Waiting:
    def __init__(self):
        self.heap = []

    def put(self, line):
        heapq.heappush(self.heap, line)


@app.route("/waiting")
def waiting():
    lines = Waiting()
    lines.put(request.args["line"])
    os.system(lines.heap[0])  # S605
    return ""

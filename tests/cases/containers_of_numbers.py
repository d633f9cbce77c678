# profile: standard
"""What functions put into containers and queues of the module, and what others take out of them for a shell."""
import bisect
import heapq
import os
import queue
from collections import deque
from contextvars import ContextVar

from flask import Flask, request

app = Flask(__name__)

JOBS = queue.Queue()
RECENT = []
LAST = deque(maxlen=5)


@app.route("/x")
def x():
    JOBS.put(int(request.args["n"]))
    RECENT.append(int(request.args["n"]))
    LAST.append(int(request.args["n"]))
    return ""


def worker():
    while True:
        n = JOBS.get()
        os.system(f"job {n}")


def w2():
    for n in RECENT:
        os.system(f"job {n}")
    os.system(f"job {LAST[-1]}")
    os.system(f"job {LAST.popleft()}")
    os.system(f"job {RECENT.pop()}")


NAMES = queue.Queue()
LINES = deque(open("lines"))
WORDS = []


def fill(name):
    NAMES.put(name)
    WORDS.append(name)


def w3():
    os.system(f"job {NAMES.get()}")  # S605
    os.system(f"job {LINES.popleft()}")  # S605
    os.system(f"job {WORDS.pop()}")  # S605


def w4(q: queue.Queue, r):
    os.system(f"job {q.get()}")  # S605
    os.system(f"job {r.pop()}")  # S605
    mine = queue.Queue()
    for n in range(3):
        mine.put((n, "a"))
    n, letter = mine.get()
    os.system(f"job {n} {letter}")


MORE = []


def fill2(name):
    MORE.append(name)


def w5():
    for w in MORE:
        os.system(w)  # S605
    for v in RECENT:
        os.system(f"x {v}")


HEAP = []
CURRENT = ContextVar("current", default="none")
SORTED = []


def push(name, number):
    heapq.heappush(HEAP, name)
    bisect.insort(SORTED, int(number))
    CURRENT.set(name)


def w6():
    os.system(f"job {HEAP.pop()}")  # S605
    os.system(f"job {CURRENT.get()}")  # S605
    os.system(f"job {SORTED.pop()}")


ORDERS = queue.Queue()


class Worker:
    def __init__(self):
        self.orders = queue.Queue()

    def take(self, order):
        self.orders.put(order)

    def run(self):
        os.system(self.orders.get(block=False))  # S605


def run_others():
    os.system(ORDERS.get_nowait())  # S605

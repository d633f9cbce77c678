# profile: standard
"""Functions that a queue, a pool or a scheduler calls with what it is handed for them."""
import functools
from multiprocessing import Pool
from threading import Thread

from celery import shared_task
from flask import make_response, request


@shared_task
def counted(name):
    return make_response("<p>" + name)  # SEC105


@shared_task(bind=True)
def bound(self, name, other):
    return make_response(f"<p>{other}"), make_response("<p>" + name)  # SEC105


@shared_task
def listed(name, other="all"):
    return make_response(f"<p>{other}"), make_response("<p>" + name)  # SEC105


@shared_task
def left_alone(name):
    return make_response("<p>" + name)


def threaded(name):
    return make_response("<p>" + name)  # SEC105


def queued(name):
    return make_response("<p>" + name)  # SEC105


def scheduled(name):
    return make_response("<p>" + name)  # SEC105


def pooled(name):
    return make_response("<p>" + name)  # SEC105


def paired(number, name):
    return make_response(f"<p>{number}"), make_response("<p>" + name)  # SEC105


def looked_at(name):
    return make_response("<p>" + name)


def start():
    name = request.args["name"]
    counted.delay(name)
    bound.delay(name, "all")
    listed.apply_async(args=[name], kwargs={"other": "none"})
    left_alone.delay("all")
    left_alone.retries(name)
    Thread(target=threaded, kwargs={"name": name}).start()
    queue.enqueue(queued, name)
    scheduler.add_job(scheduled, "interval", args=[name])
    with Pool() as pool:
        pool.imap(pooled, [name])
        pool.starmap(paired, [(1, name)])
    table.note(looked_at, name)


class Table:
    def __init__(self, show):
        self.show = show
        self.hide = lambda name: make_response("<p>" + name)  # SEC105

    def go(self, name):
        self.show(name)
        return self.hide(name)


def shown(name):
    return make_response("<p>" + name)  # SEC105


def through_attributes():
    return Table(shown).go(request.args["name"])


def through_partial():
    return functools.partial(shown, request.args["name"])()


class Desk:
    def show(self, name):
        return make_response("<p>" + name)  # SEC105

    def count(self, name):
        return make_response(f"<p>{len(name)}")

    def start(self):
        queue.enqueue(self.show, request.args["name"])
        queue.enqueue(self.count, request.args["name"])


def later(number, name):
    return make_response(f"<p>{number}"), make_response("<p>" + name)  # SEC105


def start_later():
    queue.submit(functools.partial(later, 3), request.args["name"])

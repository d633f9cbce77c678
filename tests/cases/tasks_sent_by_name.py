# profile: standard
"""Tasks of Celery: those that are sent by name, and what a task is itself by its class."""
from celery import Celery, Task, shared_task
from flask import Flask, request

app = Flask(__name__)
celery = Celery()


class Logged(Task):
    def execute(self, path):
        return open("/srv/" + path)  # SEC101

    def count(self, number):
        return open("/srv/%d" % number)


@celery.task(bind=True, base=Logged)
def execute(self, path):
    self.count(path)
    return self.execute(path)


@shared_task(name="files.read")
def read(name):
    open("/srv/" + name)  # SEC101


@shared_task(name="files.write")
def write(name):
    open("/srv/" + name, "w")


@app.post("/")
def start():
    execute.delay(request.form["path"])
    celery.send_task("files.read", args=[request.form["name"]])
    celery.send_task("files.write", kwargs={"name": "all"})
    celery.send_task("files.other", args=[request.form["name"]])
    celery.send_task(request.form["task"])
    return ""

# profile: standard
# What a process runs: a function of the program stays one, whatever it is given.

from functools import partial
from multiprocessing import Process

from flask import Flask, request

app = Flask(__name__)


class Worker:
    def __init__(self, hosts):
        self.hosts = hosts
        self.task = hosts["task"]

    def run(self, host):
        print(host)

    def start(self):
        for host in self.hosts:
            Process(target=self.run, args=(host,)).start()

    def start_task(self):
        Process(target=self.task).start()  # SEC304


def show(host):
    print(host)


TASKS = {"show": show}


@app.post("/workers")
def workers():
    worker = Worker(request.json["hosts"])
    worker.start()
    worker.start_task()
    Process(target=worker.run, args=("a",)).start()
    Process(target=partial(show, request.json["host"])).start()
    Process(target=TASKS[request.json["task"]]).start()
    Process(target=request.json["other"]).start()  # SEC304
    Process(target=partial(request.json["call"], "a")).start()  # SEC304
    return ""

# profile: standard
"""Instances that say what going through them gives, what operators with one operand make, and lists of instances."""
from flask import Flask, request

app = Flask(__name__)


class Names:
    def __init__(self, names):
        self.names = list(names)

    def __iter__(self):
        return iter(self.names)

    def __invert__(self):
        return Names([str(len(name)) for name in self.names])

    def __neg__(self):
        return Names(["-" + name for name in self.names])


class Paths(Names):
    def __iter__(self):
        for name in self.names:
            yield "/srv/" + name


class Countdown:
    def __init__(self, name):
        self.name = name

    def __iter__(self):
        return self

    def __next__(self):
        return self.name


@app.route("/each")
def each():
    for name in Names([request.args["name"]]):
        open(name)  # SEC101
    for name in Names(["start"]):
        open(name)
    for name in Paths([request.args["path"]]):
        open(name)  # SEC101
    for name in ~Names([request.args["name"]]):
        open(name)
    for name in -Names([request.args["name"]]):
        open(name)  # SEC101
    return {}


@app.route("/all")
def all_of_them():
    open("/".join(Paths([request.args["path"]])))  # SEC101
    open(list(Names(["srv", request.args["name"]]))[0])
    open(list(Names(["srv", request.args["name"]]))[1])  # SEC101
    open([name for name in Countdown(request.args["down"])][0])  # SEC101
    open(min(("big", "small"), key=lambda size: abs(len(size) - int(request.args["size"]))))
    return {}


class Step:
    def __call__(self, names):
        for name in names:
            yield self.apply(name)


class Keep(Step):
    def apply(self, name):
        return name


class Measure(Step):
    def apply(self, name):
        return str(len(name))


class Open(Step):
    def apply(self, name):
        return open(name).read()  # SEC101


class OpenMeasured(Step):
    def apply(self, name):
        return open(name).read()


class Chain:
    def __init__(self, names):
        self.names = names
        self.steps = []

    def __rshift__(self, step):
        self.steps.append(step)
        return self

    def run(self):
        names = self.names
        for step in self.steps:
            names = step(names)
        return list(names)


@app.route("/chains")
def chains():
    (Chain([request.args["name"]]) >> Keep() >> Open()).run()
    (Chain([request.args["name"]]) >> Keep() >> Measure() >> OpenMeasured()).run()
    return {}


class Library:
    def __init__(self, root):
        self.root = root

    @classmethod
    def default(cls):
        return cls("/srv")

    @classmethod
    def empty(cls):
        return None

    def read(self, name):
        return open(self.root + "/" + name).read()  # SEC101


library = Library.default()
nothing = Library.empty()


@app.route("/library")
def read():
    nothing.read(request.args["other"])
    return {"text": library.read(request.args["name"])}

# profile: audit
"""What a function is called with that anybody may call, where a function within it reads that."""
import os

BASE = "/srv/data"


def read(name):
    def load():
        with open(os.path.join(BASE, name + ".json")) as file:  # SEC318
            return file.read()

    return load()


def read_checked(name):
    if os.path.basename(name) != name:
        raise ValueError(name)

    def load():
        with open(os.path.join(BASE, name + ".json")) as file:
            return file.read()

    return load()


def _read(name):
    def load():
        with open(os.path.join(BASE, name + ".json")) as file:
            return file.read()

    return load()


def read_constant(name):
    def load():
        name = "orders"
        with open(os.path.join(BASE, name + ".json")) as file:
            return file.read()

    return load()


def listed(title):
    def text():
        return "<h2>%s</h2><p>" % title  # SEC131

    return text()


def _listed(title):
    def text():
        return "<h2>%s</h2><p>" % title

    return text()


def listed_within(rows):
    def text(title):
        return "<h2>%s</h2><p>" % title  # SEC131

    return [text(row) for row in rows]

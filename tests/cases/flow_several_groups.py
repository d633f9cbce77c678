# profile: standard
"""Several groups of a match at once, and what is unpacked behind other arguments."""
import asyncio
import re

import tornado.web
from flask import Flask, redirect, request

app = Flask(__name__)
LANGUAGE = re.compile(r"(?P<language>[a-z]{2}(-[A-Z]{2})?)\s*(;\s*q=(?P<weight>.*))?")


@app.route("/pages")
def pages():
    match = re.match(r"(\d+)-(.*)-([a-z]+)", request.args["page"])
    number, title, kind = match.groups()
    open("/srv/" + number + kind)
    open("/srv/" + title)  # SEC101
    first, second = match.group(1, 2)
    open("/srv/" + first)
    open("/srv/" + second)  # SEC101
    open("/srv/" + match.groups()[2])
    return open("/srv/" + match.group(0)).read()  # SEC101


def asked_for(text):
    found = []
    for part in text.split(","):
        match = LANGUAGE.match(part.strip())
        if match:
            language, weight = match.group("language", "weight")
            found.append((float(weight), language.replace("-", "_")))
    return [language for _, language in sorted(found)]


@app.route("/texts")
def texts():
    return "".join(open("/srv/texts/" + language).read() for language in asked_for(request.headers["Accept-Language"]))


async def run(*words, cwd=None):
    process = await asyncio.create_subprocess_exec(*words, cwd=cwd)  # S606
    return await process.wait()


@app.route("/image")
async def image():
    command = ["qemu-img", "create"]
    for name, value in request.args.items():
        command.extend(["-o", f"{name}={value}"])
    command.append("--")
    return str(await run(*command))


@app.route("/tool")
async def tool():
    return str(await run(request.args["tool"], "--version"))


class Page(tornado.web.RequestHandler):
    def render(self, *args, **kwargs):
        kwargs.update(self.settings["filters"])
        super().render(*args, **kwargs)


class Worker(Page):
    def get(self, name):
        self.render("worker.html", worker=dict(self.settings[name], name=name))


@app.route("/boxes")
def boxes():
    if "box" in request.form:
        return redirect("boxes.{}".format(request.form["box"]))
    if "program" in request.form:
        return redirect("javas" + request.form["program"])  # SEC104
    return redirect("http" + request.form["url"])  # SEC104

# profile: standard
"""What templates make is escaped for HTML where they do that, and for nothing else."""
import subprocess

from flask import Flask, render_template_string, request
from jinja2 import Environment, Template
from mako.template import Template as Page

from notes.pages import pages

app = Flask(__name__)
environment = Environment(autoescape=True)


@app.route("/page")
def page():
    text = environment.from_string("<p>{{ name }}</p>").render(name=request.args["name"])
    return "<main>" + text


@app.route("/template")
def template():
    text = Template("<p>{{ name }}</p>", autoescape=True).render(name=request.args["name"])
    return "<main>" + text


@app.route("/elsewhere")
def elsewhere():
    text = pages.get_template("page.html").render(name=request.args["name"])
    return "<main>" + text


@app.route("/filtered")
def filtered():
    text = Page("<p>${name}</p>", default_filters=["h"]).render(name=request.args["name"])
    return "<main>" + text


@app.route("/open")
def unescaped():
    text = Page("<p>${name}</p>").render(name=request.args["name"])  # S702
    return "<main>" + text  # SEC105


@app.route("/list")
def listing():
    command = environment.from_string("ls {{ name }}").render(name=request.args["name"])
    return {"status": subprocess.run(command, shell=True).returncode}  # S602


@app.route("/count")
def count():
    command = Template("wc {{ name }}", autoescape=True).render(name=request.args["name"])
    return {"status": subprocess.run(command, shell=True).returncode}  # S602


@app.route("/escaped")
def escaped():
    name = request.args["name"]
    return Template("<p>{{ name | e }}</p>").render(name=name) + Page("<p>${name | h}</p>").render(name=name)


@app.route("/escaped/once")
def escaped_once():
    return Page("<p>${name | h} ${name}</p>").render(name=request.args["name"])  # S702, SEC105


@app.route("/at/once")
def at_once():
    name, note = request.args["name"], request.args["note"]
    if request.args.get("short"):
        return render_template_string("<p>{{ name }} {{ note|safe }} {{ name|e|safe }}</p>", name=name, note="<b>")
    if request.args.get("long"):
        return render_template_string("{% autoescape false %}<p>{{ name }}</p>{% endautoescape %}", name=name)  # SEC105
    return render_template_string("<p>{{ name }} {{ note|safe }}</p>", name=name, note=note)  # SEC105

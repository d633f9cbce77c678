# profile: standard
"""What a view returns is a page, whatever it is called."""
from flask import Flask
from jinja2 import Environment, FileSystemLoader

app = Flask(__name__)


@app.route("/config/<name>")
def config(name):
    return Environment(loader=FileSystemLoader("pages")).get_template("config").render(name=name)  # S701


def device_config(name):
    return Environment(loader=FileSystemLoader("devices")).get_template("config").render(name=name)


def config_shown(values):
    return Environment(loader=FileSystemLoader("pages")).get_template("config.html").render(values)  # S701

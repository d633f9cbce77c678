# profile: standard
"""Pages that are sent by other ways than a template that escapes."""
from flask import Flask, Response, make_response, request
from jinja2 import Template

app = Flask(__name__)


@app.route("/text")
def text():
    page = Template("<p>{{ name }}</p>", autoescape=True)
    if request.args.get("escaped"):
        return page.render(name=request.args["name"])
    return Template("<p>{{ name }}</p>").render(name=request.args["name"])  # SEC105


@app.route("/later")
def later():
    page = Template("<p>{{ name }}</p>")
    return page.render({"name": request.args["name"]})  # SEC105


@app.route("/data")
def data():
    answer = Response(mimetype="text/html")
    answer.data = "<p>" + request.args["name"]  # SEC105
    answer.set_data("<p>" + request.args["name"])  # SEC105
    other = make_response("")
    other.data = "<p>" + request.args["name"]  # SEC105
    other.set_data(render())
    return answer


def render():
    return Template("<p>{{ name }}</p>").render(name="a")

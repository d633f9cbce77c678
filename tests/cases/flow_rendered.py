# profile: standard
"""Pages that are sent by other ways than a template that escapes."""
from flask import Flask, Response, make_response, request
from jinja2 import Template

app = Flask(__name__)
LETTERS = {"<": "&lt;", "&": "&amp;"}


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


def render_rows(rows):
    return "".join(f"<li>{row}</li>" for row in rows)


def render_words(words):
    text = ""
    for word in words:
        text += "<b>" + word + "</b>"
    return text


def escape_html(text):
    return "".join(LETTERS.get(letter, letter) for letter in text)


@app.route("/rows")
def rows():
    if request.args.get("escaped"):
        return escape_html(request.args["name"])
    if request.args.get("words"):
        return render_words(request.args.getlist("word"))  # SEC105
    return render_rows(request.args.getlist("row"))  # SEC105


def render():
    return Template("<p>{{ name }}</p>").render(name="a")

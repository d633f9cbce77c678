# profile: standard
"""Pages made of texts in Markdown, which may have tags in them, and of lines that are compared."""
import difflib

import marko
import mistune
from flask import Flask, request
from markdown_it import MarkdownIt
from markupsafe import Markup

app = Flask(__name__)
md = MarkdownIt()
without_tags = MarkdownIt("commonmark", {"html": False})
preset = MarkdownIt("js-default").enable("table")
tagged_preset = MarkdownIt("zero", {"html": True})
convert = mistune.create_markdown(escape=False)
escape = mistune.create_markdown(plugins=["table"])


class Pages:
    def __init__(self, renderer):
        self.md = MarkdownIt("gfm-like")
        self.renderer = renderer

    def page(self):
        return Markup(self.md.render(request.args["text"]))  # S704

    def other(self):
        return self.renderer.render(request.args["text"])


@app.get("/markdown-it")
def rendered():
    if "plain" in request.args:
        return without_tags.render(request.args["text"])
    if "preset" in request.args:
        return preset.render(request.args["text"])
    if "tags" in request.args:
        return tagged_preset.render(request.args["text"])  # SEC105
    if "here" in request.args:
        return MarkdownIt().enable("table").render(request.args["text"])  # SEC105
    return md.render(request.args["text"])  # SEC105


@app.get("/mistune")
def converted():
    if "html" in request.args:
        return mistune.html(request.args["text"])  # SEC105
    if "escaped" in request.args:
        return mistune.markdown(request.args["text"])
    if "tags" in request.args:
        return mistune.markdown(request.args["text"], escape=False)  # SEC105
    return convert(request.args["text"])  # SEC105


@app.get("/escaped")
def escaped():
    return escape(request.args["text"])


@app.get("/marko")
def by_marko():
    return marko.convert(request.args["text"])  # SEC105


@app.get("/lines")
def compared():
    table = difflib.HtmlDiff().make_table(request.args["old"].splitlines(), [request.args["new"]], "old", todesc="new")
    page = difflib.HtmlDiff().make_file([], [], request.args["name"], "new")
    return table if "table" in request.args else page  # SEC105

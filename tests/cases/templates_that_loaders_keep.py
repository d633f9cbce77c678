# profile: standard
"""Sources of templates that are put among others, which a name finds."""
import mako.lookup
import tornado.template
from flask import Flask, request

app = Flask(__name__)
PAGES = mako.lookup.TemplateLookup(default_filters=["h"])


@app.route("/mako", methods=["POST"])
def of_mako():
    PAGES.put_string(request.form["name"], "<p>${text}</p>")
    PAGES.put_string("greeting", request.form["text"])  # SEC106
    return {}


@app.route("/tornado", methods=["POST"])
def of_tornado():
    loader = tornado.template.DictLoader({request.form["name"]: "<p>{{ text }}</p>"})
    other = tornado.template.DictLoader({"greeting": request.form["text"]})  # SEC106
    return {"known": len(loader.dict) + len(other.dict)}

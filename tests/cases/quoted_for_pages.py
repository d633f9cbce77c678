# profile: standard
"""Encodings for addresses, in pages."""
import django.utils.encoding as de
import django.utils.html as dh
import jinja2
import nh3

from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/")
def show():
    q = request.args["q"]
    r = de.escape_uri_path(q)
    Response("<p>" + r)

    r = de.iri_to_uri(q)
    Response("<p>" + r)

    r = de.filepath_to_uri(q)
    Response("<p>" + r)

    r = dh.smart_urlquote(q)
    Response("<p>" + r)

    r = jinja2.utils.htmlsafe_json_dumps(q)
    Response("<p>" + r)

    r = nh3.clean_text(q)
    Response("<p>" + r)

    r = de.uri_to_iri(q)
    Response("<p>" + r)  # SEC105
    return ""

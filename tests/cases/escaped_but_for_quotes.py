# profile: standard
"""What is escaped for HTML, but for its quotes, and where that matters."""
import html
from xml.sax import saxutils

from flask import Flask, request

app = Flask(__name__)


@app.route("/script")
def in_script():
    return f"<script>var who = '{html.escape(request.args['who'], quote=False)}';</script>"  # SEC105


@app.route("/title")
def in_attribute():
    return f"<p title='{html.escape(request.args['who'], False)}'>x</p>"  # SEC105


@app.route("/sax")
def by_saxutils():
    return f'<p title="{saxutils.escape(request.args["who"])}">x</p>'  # SEC105


@app.route("/text")
def in_text():
    who = request.args["who"]
    return f"<p title='one'>it's {html.escape(who, quote=False)} and {saxutils.escape(who)}</p>"


@app.route("/quoted")
def with_quotes():
    who = request.args["who"]
    return f'<p title="{html.escape(who)}" id="{saxutils.escape(who, QUOTES)}">x</p><script>f(\'{html.escape(who, quote=True)}\')</script>'


@app.route("/replaced")
def replaced_in_attribute():
    who = request.args["who"].replace("<", "&lt;").replace(">", "&gt;")
    return '<input name="who" value="' + who + '">'  # SEC105


@app.route("/replaced/script")
def replaced_in_script():
    who = request.args["who"].replace("<", "&lt;")
    return f"<script>var who = '{who}';</script>"  # SEC105


@app.route("/replaced/other")
def replaced_the_other_quote():
    who = request.args["who"].replace("<", "&lt;").replace("'", "&#39;")
    return f"<input title='a' value=\"{who}\">"  # SEC105


@app.route("/replaced/quotes")
def replaced_with_quotes():
    who = request.args["who"].replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    return f'<input title="{who}"><p>it\'s {who}</p>'


@app.route("/replaced/signs")
def replaced_signs():
    who = request.args["who"].replace("<", "&lt;").replace("'", "")
    return f"<p title='{who}'>{who}</p><script>var who = '{who}';</script>"


@app.route("/replaced/first")
def quotes_replaced_first():
    who = html.escape(request.args["who"].replace('"', ""), quote=False)
    return f'<input title="{who}">'

# profile: standard
"""The environment and the configuration as texts, as a whole and in part."""
import os

from flask import Flask, Response, jsonify

app = Flask(__name__)


@app.route("/debug/text")
def debug_text():
    return Response("\n".join(f"{name}={value}" for name, value in os.environ.items()))  # SEC706


@app.route("/debug/page")
def debug_page():
    return "<pre>%s</pre>" % dict(os.environ)  # SEC706


@app.route("/debug/percent")
def debug_percent():
    return Response("%s %s" % (1, dict(os.environ)))  # SEC706


@app.route("/debug/f")
def debug_in_place():
    return f"<pre>{os.environ}</pre>"  # SEC706


@app.route("/debug/joined")
def debug_joined():
    return "\n".join([name + value for name, value in app.config.items()])  # SEC706


@app.route("/debug/some")
def debug_some():
    return jsonify({name: value for name, value in os.environ.items() if not name.startswith("_")})  # SEC706


@app.route("/debug/loop")
def debug_loop():
    text = ""
    for name, value in os.environ.items():  # SEC706
        text += name + value
    return text


@app.route("/names")
def names():
    return ", ".join(name for name, value in os.environ.items()) + jsonify({name: 1 for name, value in os.environ.items()})


@app.route("/public")
def public():
    shown = {name: value for name, value in os.environ.items() if name.startswith("PUBLIC_")}
    return jsonify({name: value for name, value in os.environ.items() if name in ("LANG", "TZ")} | shown)


@app.route("/one")
def one():
    return jsonify([name + value for name, value in os.environ.items() if name == "LANG"])


@app.route("/path")
def path():
    return "PATH: %s" % os.environ["PATH"] + ":".join([os.environ["PATH"]])


@app.route("/count")
def count():
    text = ""
    for name, value in os.environ.items():
        text += name
    return text

# profile: standard
"""What templates of the module string put in."""

import string

from flask import Flask, request

app = Flask(__name__)


@app.route("/1")
def filled():
    q = request.args["q"]
    open("/srv/" + string.Template("$a").substitute(a="x", b=q))
    open("/srv/" + string.Template("${a}/$b").substitute(a="x", b=q))  # SEC101
    open("/srv/" + string.Template("$a{b}").substitute(a="x", b=q))
    open("/srv/" + string.Template("$a$$b").substitute(a="x", b=q))
    open("/srv/" + string.Template("$a").substitute({"a": q}))  # SEC101
    open("/srv/" + string.Template("$a").substitute({"a": q}, a="x"))
    open("/srv/" + string.Template("$a").safe_substitute(request.args))  # SEC101
    open("/srv/" + string.Template(q).safe_substitute(a="x"))  # SEC101

# profile: standard
"""Names that remember the outcome of a test."""
from flask import Flask, abort, redirect, request

app = Flask(__name__)
ALLOWED = ("https://a.example/", "https://b.example/")


@app.route("/no-part-is-bad")
def no_part_is_bad():
    target = request.args["a"]
    ok = True
    for part in target.split("/"):
        if part not in ("a", "b"):
            ok = False
    if not ok:
        abort(400)
    return redirect(target)


@app.route("/one-is-good")
def one_is_good():
    target = request.args["a"]
    found = False
    for prefix in ("a", "b"):
        if target == prefix:
            found = True
            break
    if not found:
        return "no"
    return redirect(target)


@app.route("/bad-is-let-through")
def bad_is_let_through():
    target = request.args["a"]
    bad = False
    if target not in ALLOWED:
        bad = True
    if not bad:
        abort(400)
    return redirect(target)  # SEC104


@app.route("/something-else")
def something_else():
    target = request.args["a"]
    ok = True
    if request.args["b"] not in ALLOWED:
        ok = False
    if not ok:
        abort(400)
    return redirect(target)  # SEC104


@app.route("/set-again")
def set_again():
    target = request.args["a"]
    ok = True
    if target not in ALLOWED:
        ok = False
    ok = True
    if not ok:
        abort(400)
    return redirect(target)  # SEC104


@app.route("/two-ways")
def two_ways():
    target = request.args["a"]
    ok = False
    if target in ALLOWED:
        ok = True
    if request.args["b"]:
        ok = True
    if not ok:
        abort(400)
    return redirect(target)  # SEC104


def asked_and_then_set():
    target = request.args["a"]
    known = target in ALLOWED
    known = True
    if known:
        return redirect(target)  # SEC104

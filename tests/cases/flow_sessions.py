# profile: standard
"""What of a session other code trusts: who somebody is, and keys that somebody else chose."""
from flask import Flask, request, session

app = Flask(__name__)


@app.route("/keep")
def keep():
    session["user_id"] = request.args["user"]  # SEC118
    session["is_admin"] = request.args["admin"]  # SEC118
    session[request.args["key"]] = "yes"  # SEC118
    session["query"] = request.args["query"]
    session["payment_method"] = request.form["method"]
    return {}

# profile: standard
"""What of a session other code trusts: who somebody is, and keys that somebody else chose."""
from flask import Flask, request, session

app = Flask(__name__)
KEY = "query"


@app.route("/keep")
def keep():
    session["user_id"] = request.args["user"]  # SEC118
    session["is_admin"] = request.args["admin"]  # SEC118
    session[request.args["key"]] = "yes"  # SEC118
    session[f"{request.args['key']}_seen"] = "yes"  # SEC118
    session[f"search_{request.args['key']}"] = request.args["query"]
    session[f"user_{request.args['key']}"] = request.args["query"]  # SEC118
    session[KEY] = request.args["query"]
    session["query"] = request.args["query"]
    session["payment_method"] = request.form["method"]
    return {}


@app.route("/login", methods=["POST"])
def log_in():
    name, word = request.form["name"], request.form["word"]
    user = find(name)
    if user and check_password_hash(user["hash"], word):
        session["user"] = name
        session["role"] = request.form["role"]  # SEC118
    return {}


@app.route("/enter", methods=["POST"])
def enter():
    name = request.form["name"]
    session["account"] = name  # SEC118
    if authenticate(name, request.form["word"]):
        session["username"] = name
    return {}


@app.route("/order/<int:number>")
def order(number):
    session["unauthenticated_" + str(number)] = request.args["query"]
    session[f"customer_{number}_popup_origin"] = request.args["origin"]
    session[f"customer_{number}_role"] = request.args["role"]  # SEC118
    session["oauth2_current_client"] = request.args["client"]
    session[key_of(number)] = request.args["query"]
    return {}


@app.route("/letters")
def letters():
    kept = ""
    for sign in request.args["user"]:
        if sign.isalnum() or sign in (".", "-"):
            kept += sign
    session["user"] = kept  # SEC118
    return {}

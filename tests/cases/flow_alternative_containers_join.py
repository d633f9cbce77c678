# profile: standard
from flask import Flask, Response, request
from conf import flag

app = Flask(__name__)

@app.route("/")
def view():
    q = request.args.get("q")
    command = ["ls", "-l"] if flag() else ["dir"]
    command.append(q)
    Response(" ".join(command))  # SEC105
    Response(" ".join(command + ["x"]))  # SEC105
    Response(" ".join(command[1:]))  # SEC105
    Response(" ".join([*command, "x"]))  # SEC105
    Response(command[-1])  # SEC105
    own = ["ls"] if flag() else ["dir"]
    own.append("x")
    Response(" ".join(own))

# profile: standard
from flask import Flask, Response, request

app = Flask(__name__)

class Name:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return "Name " + self.text

class Told:
    def __init__(self, text):
        self.text = text

    def __str__(self):
        return "Told " + self.text

@app.route("/")
def view():
    q = request.args.get("q")
    Response(str(Name(q)))  # SEC105
    Response(f"{Name(q)}")  # SEC105
    Response("%s" % Name(q))  # SEC105
    Response(str(Told(q)))  # SEC105
    Response(str(Told("x")))

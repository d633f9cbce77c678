# profile: standard
from flask import Flask, Response, request
from conf import flag

app = Flask(__name__)

class NotFound(Exception):
    pass

class Refused(Exception):
    pass

def work(name):
    if flag():
        raise NotFound("nothing")
    if flag(2):
        raise ValueError(name)
    raise Refused("no " + name)

@app.route("/")
def view():
    q = request.args.get("q")
    try:
        work(q)
    except NotFound as error:
        Response(str(error))
    except ValueError as error:
        Response(str(error))  # SEC105
    except Refused as error:
        Response(str(error))  # SEC105
    try:
        work(q)
    except (NotFound, Refused) as error:
        Response(str(error))  # SEC105

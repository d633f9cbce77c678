# profile: standard
"""What is written as an answer of XML-RPC is escaped."""
from xmlrpc import client  # S411

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/call", methods=["POST"])
def call():
    values, name = client.loads(request.data)
    if request.args.get("plain"):
        return make_response(f"<p>{request.args['plain']}")  # SEC105
    return make_response(client.dumps((values[0],), methodresponse=True))

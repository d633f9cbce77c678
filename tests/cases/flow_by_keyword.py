# profile: standard
"""Arguments under the names that the functions themselves have for them."""
import multiprocessing
from xmlrpc.server import SimpleXMLRPCServer  # S411

import sanic.response
import urllib3
import websockets
from django.conf import settings
from django.core import signing
from django.template import Context, Engine
from flask import Flask, request
from tornado.httpclient import HTTPClient

app = Flask(__name__)


@app.route("/fetch")
def fetch():
    HTTPClient().fetch(request=request.args["a"])  # SEC103
    websockets.connect(uri=request.args["a"])  # SEC103
    urllib3.proxy_from_url(url=request.args["a"])  # SEC103
    sanic.response.file(location=request.args["a"])  # SEC101
    Engine().from_string(template_code=request.args["a"]).render(Context())  # SEC106
    multiprocessing.Process(None, request.json["a"]).start()  # SEC304
    multiprocessing.Process(request.json["a"], work).start()
    return {}


def serve():
    SimpleXMLRPCServer(addr=("", 8000))  # S104
    SimpleXMLRPCServer(addr=("127.0.0.1", 8000))


def sign(text):
    signing.loads(text, "berries-of-1986")  # SEC542
    signing.dumps(text, settings.KEY)

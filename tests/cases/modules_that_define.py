# profile: standard
"""Names by the modules that define them, of which packages give them as well."""
import os
import subprocess

import boto3
import functions_framework.aio
from aiohttp.web_exceptions import HTTPFound
from aiohttp.web_request import Request
from aiohttp.web_response import Response
from boto3.session import Session
from flask.app import Flask
from flask.helpers import send_file
from flask.json import jsonify
from flask.templating import render_template_string
from flask.wrappers import Response as Answer
from langchain_core.tools.convert import tool
from redis.client import Redis
from sqlalchemy.engine import Connection
from sqlalchemy.sql.expression import text
from wtforms.fields.choices import SelectField
from wtforms.fields.simple import StringField
from wtforms.form import Form

app = Flask(__name__)
cache = Redis(host="cache.example.org", ssl=True, ssl_cert_reqs="none")  # SEC600


class Search(Form):
    words = StringField()
    kind = SelectField(choices=["book", "film"])


@app.route("/note/<name>")
def note(name):
    form = Search()
    if not form.validate():
        return
    subprocess.run("grep " + form.words.data, shell=True)  # S602
    subprocess.run("grep " + form.kind.data, shell=True)
    send_file("/srv/notes/" + name + form.words.data)  # SEC101
    session = boto3.Session()
    session.client("s3").upload_file(form.words.data, "notes", "note")  # SEC101
    Session().resource("s3").Bucket("notes").download_file("note", form.words.data)  # SEC101
    render_template_string(form.words.data)  # SEC106
    if name == "plain":
        return jsonify(name=form.words.data)
    return Answer("<p>" + form.words.data)  # SEC105


def rows(connection: Connection, request: Request):
    connection.execute(text("SELECT id FROM note WHERE name = '" + request.query["name"] + "'"))  # S608
    raise HTTPFound(request.query["next"])  # SEC104


def answer(request: Request) -> Response:
    return Response(text="<p>" + request.query["name"], content_type="text/html")  # SEC105


@tool
def run(command: str) -> str:
    """Run a program."""
    return os.popen(command).read()  # S605


@functions_framework.aio.http
async def show(request):
    os.system(request.query_params["command"])  # S605


async def moved(request: Request):
    if request.query["where"] == "there":
        raise HTTPFound(request.rel_url.query["next"])  # SEC104
    raise HTTPFound(request.rel_url.path + "/")  # SEC104

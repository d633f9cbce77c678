# profile: standard
"""Classes by the modules that define them, and by the other names that libraries give them."""
import anthropic
import httpx2
import openai
import pymysql
from blacksheep.server.application import Application
from blacksheep.server.bindings import FromQuery
from flask import Flask, request
from git.repo import Repo
from git.repo.base import Repo as BaseRepo
from kubernetes.client.configuration import Configuration
from mistralai.client import Mistral
from netmiko import Netmiko
from ninja.main import NinjaAPI
from pandas.io.sql import read_sql
from paramiko.channel import Channel
from pexpect.pty_spawn import spawn
from pydantic.main import BaseModel
from pydantic.types import PositiveInt
from pymongo.operations import DeleteOne
from rest_framework.relations import PrimaryKeyRelatedField
from selenium.webdriver.chrome.webdriver import WebDriver
from sqlite_utils.db import Database

app = Flask(__name__)
books = Application()
api = NinjaAPI()


class Page(BaseModel):
    number: int
    title: str


class Book(PrimaryKeyRelatedField):
    def to_internal_value(self, data):
        return eval(self.context["request"].data["key"])  # S307


@app.route("/clone")
def clone():
    Repo.clone_from("https://git.example.com/shop.git", "/srv/shop")
    Repo.clone_from(request.args["url"], "/srv/shop")  # SEC103
    return BaseRepo.clone_from(request.args["url"], "/srv/shop")  # SEC103


@app.route("/fetch")
def fetch():
    httpx2.get("https://shop.example.com", params=request.args)
    httpx2.get("https://shop.example.com", verify=False)  # S501
    with httpx2.Client() as client:
        return client.get(request.args["url"]).text  # SEC103


@app.route("/rows")
def rows():
    database = pymysql.Connect(host="db.example.com")
    with database.cursor() as cursor:
        cursor.execute("SELECT * FROM books WHERE title = %s", (request.args["title"],))
        cursor.execute("SELECT * FROM books WHERE title = '%s'" % request.args["title"])  # S608
    Database("books.db").query("SELECT * FROM books WHERE title = ?", [request.args["title"]])
    Database("books.db").query("SELECT * FROM books WHERE title = '%s'" % request.args["title"])  # S608
    read_sql("SELECT * FROM books WHERE title = '" + request.args["title"] + "'", database)  # S608
    DeleteOne({"title": str(request.json["title"])})
    return DeleteOne({"title": request.json["title"]})  # SEC107


@app.route("/command")
def command(channel: Channel):
    device = Netmiko(host="switch.example.com")
    device.send_command("show version")
    device.send_command("show interface " + request.args["name"])  # S601
    channel.exec_command("ls " + request.args["name"])  # S601
    return spawn(request.args["program"])  # S606


@app.route("/pages")
def pages():
    page = Page(**request.json)
    eval(page.title)  # S307
    return eval("pages[%d]" % page.number)


@api.get("/shelf")
def shelf(request, name: str):
    return eval(name)  # S307


@books.router.get("/books")
def listed(name: FromQuery[str]):
    return eval(name.value)  # S307


@app.route("/browser")
def browse(browser: WebDriver):
    browser.get("https://shop.example.com")
    return browser.get(request.args["url"])  # SEC103


def ask(question):
    answer = openai.Client().responses.create(input=question, model="large")
    exec(answer.output_text)  # S102
    message = anthropic.Client().messages.create(messages=[question], model="large", max_tokens=99)
    exec(message.content[0].text)  # S102
    exec(Mistral().chat.complete(messages=[question], model="large"))  # S102


def configure():
    configuration = Configuration()
    configuration.verify_ssl = False  # SEC225
    return configuration, PositiveInt

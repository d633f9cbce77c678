# profile: standard
"""Operators and scripts in queries of MongoDB, instructions of language models, mails, and headers that are cookies."""
import json

import google.genai
import pycurl
import sendgrid.helpers.mail
from flask import Flask, make_response, request
from flask_mail import Message
from google.genai import types
from langchain_core.messages import HumanMessage, SystemMessage
from lxml import etree
from openai import OpenAI
from pymongo import MongoClient

app = Flask(__name__)
posts = MongoClient("mongodb+srv://app@db.example.org").app.posts
client = OpenAI()
gemini = google.genai.Client()
curl = pycurl.Curl()


@app.route("/operators", methods=["POST"])
def operators():
    name = request.json["name"]
    posts.find_one({"name": {"$eq": name}, "age": {"$in": [name]}})
    posts.find_one({"name": {"$not": name}})  # SEC107
    posts.aggregate(pipeline=[{"$match": {"name": name}}])  # SEC107
    Post.objects(__raw__=json.loads(request.args["query"]))  # SEC107
    Post.objects(name=name)
    return {}


@app.route("/scripts")
def scripts():
    name = request.args["name"]
    body = "function(author) { return author == '" + name + "' }"
    posts.find_one({"$expr": {"$function": {"body": body, "args": ["$author"], "lang": "js"}}})  # SEC107
    posts.find_one({"$expr": {"$function": {"body": "return", "args": ["$author", name], "lang": "js"}}})
    posts.map_reduce(body, "function(key, values) {}", "out")  # SEC107
    posts.map_reduce("function() {}", body, "out")  # SEC107
    posts.map_reduce("function() {}", "function(key, values) {}", name)
    return {}


@app.route("/prompts")
def prompts():
    client.responses.create(model="any", input=request.args["question"])
    tone = "Be " + request.args["tone"]
    client.responses.create(model="any", input=[{"role": "developer", "content": tone}])  # SEC128
    gemini.models.generate_content(
        contents=request.args["question"], config=types.GenerateContentConfig(system_instruction=tone))  # SEC128
    return {"messages": [SystemMessage(tone), HumanMessage(request.args["question"])]}  # SEC128


@app.route("/mails")
def mails():
    message = Message("Hello")
    message.html = request.args["text"]  # SEC112
    message.body = request.args["text"]
    return {"mails": [
        sendgrid.helpers.mail.Content("text/html", request.args["text"]),  # SEC112
        sendgrid.helpers.mail.Content("text/plain", request.args["text"]),
        sendgrid.helpers.mail.Content(sendgrid.helpers.mail.MimeType.html, request.args["text"]),  # SEC112
        sendgrid.helpers.mail.Content(sendgrid.helpers.mail.MimeType.text, request.args["text"]),
        sendgrid.helpers.mail.HtmlContent(request.args["text"]),  # SEC112
    ]}


@app.route("/headers")
def headers():
    response = make_response({})
    response.headers["Set-Cookie"] = "name=" + request.args["name"]  # SEC120
    response.headers["X-Name"] = "name=" + request.args["name"]
    response.headers.add_header("Set-Cookie", request.args["name"])  # SEC120
    return response


@app.route("/others")
def others():
    curl.setopt(pycurl.URL, request.args["address"])  # SEC103
    curl.setopt(pycurl.USERAGENT, request.args["agent"])
    sheet = etree.fromstring(request.data, etree.XMLParser(resolve_entities=False))
    return {"pages": [etree.ElementTree().xslt(sheet)]}  # SEC119

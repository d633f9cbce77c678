# profile: standard
"""Addresses and hosts that more clients are given by a sender."""
import asyncio
import io
import smtplib

import aiosmtplib
import anyio
import asyncpg
import httpcore
import httpx
import mechanicalsoup
import pika
import rdflib
import requests_cache
import weasyprint
import yt_dlp
import zeep
from flask import Flask, request
from gql.transport.requests import RequestsHTTPTransport
from motor.motor_asyncio import AsyncIOMotorClient
from tornado.simple_httpclient import SimpleAsyncHTTPClient
from tornado.websocket import websocket_connect

app = Flask(__name__)


@app.route("/pages", methods=["POST"])
def pages():
    address = request.form["address"]
    requests_cache.CachedSession().get(address)  # SEC103
    requests_cache.CachedSession().get("https://example.org/", params={"q": address})
    mechanicalsoup.StatefulBrowser().open(address)  # SEC103
    httpcore.request("GET", address)  # SEC103
    httpx.Client().send(httpx.Request("GET", address))  # SEC103
    weasyprint.HTML(address)  # SEC103
    weasyprint.HTML(io.StringIO(request.form["text"]))
    yt_dlp.YoutubeDL().download([address])  # SEC103
    rdflib.Graph().parse(address)  # SEC103
    rdflib.Graph().parse(data=request.form["text"], format="turtle")
    return ""


@app.route("/services", methods=["POST"])
def services():
    address = request.form["address"]
    zeep.Client(wsdl=address)  # SEC103
    zeep.Client("https://example.org/?wsdl").service.find(address)
    RequestsHTTPTransport(url=address)  # SEC103
    RequestsHTTPTransport(url="https://example.org/", headers={"X-Word": address})
    pika.ConnectionParameters(address)  # SEC103
    AsyncIOMotorClient(address)  # SEC103
    server = smtplib.SMTP()
    server.connect(address, 25)  # SEC103
    return ""


@app.route("/connections", methods=["POST"])
async def connections():
    host = request.form["host"]
    await asyncio.get_running_loop().create_connection(Protocol, host, 80)  # SEC103
    await asyncio.get_running_loop().create_connection(Protocol, "example.org", 80, server_hostname="example.org")
    await anyio.connect_tcp(host, 80)  # SEC103
    await aiosmtplib.send(message(host), hostname="mail")
    await aiosmtplib.send(message("word"), hostname=host)  # SEC103
    await asyncpg.connect(dsn=host)  # SEC103
    await websocket_connect(host)  # SEC103
    await SimpleAsyncHTTPClient().fetch(host)  # SEC103
    return ""

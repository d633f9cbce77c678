# profile: standard
"""Servers, bots, queues and mailboxes: what their frameworks hand to functions, and what they read."""
import asyncio
import imaplib
import socketserver
import web
import zmq
from asyncio import Protocol

import falcon
import frappe
import slack_bolt
from aiohttp import web as aioweb
from fastapi import APIRouter, Depends, Query
from homeassistant.components.http import HomeAssistantView
from jupyter_server.base.handlers import APIHandler
from kafka import KafkaConsumer
from ninja import Router
from odoo import http
from odoo.http import request as odoo_request
from telegram.ext import CommandHandler
from twisted.internet.protocol import Protocol as TwistedProtocol
from twisted.protocols.basic import LineReceiver
from webargs.flaskparser import use_args

router, other = APIRouter(), Router()
bolt = slack_bolt.App()


class Falcon:
    def on_get(self, req, resp, name):
        open("/srv/" + name)  # SEC101

    def on_exit(self, req, name):
        open("/srv/" + name)


class index:
    def GET(self):
        open("/srv/" + web.input().path)  # SEC101


async def answer(reader, writer):
    line = await reader.readline()
    open(line.decode())  # SEC101
    open("/srv/" + writer.name)


async def serve():
    return await asyncio.start_server(answer, "localhost", 2323)


class Lines(Protocol):
    def data_received(self, data):
        open(data)  # SEC101


class Received(LineReceiver):
    def lineReceived(self, line):
        open(line)  # SEC101


class Parts(TwistedProtocol):
    def dataReceived(self, data):
        open(data)  # SEC101


class Datagrams(socketserver.BaseRequestHandler):
    def handle(self):
        open(self.request[0])  # SEC101
        open(self.request.recv(1024))  # SEC101


@frappe.whitelist()
def listing(path, **options):
    open("/srv/" + path)  # SEC101
    open("/srv/" + options["of"])  # SEC101
    frappe.db.sql("SELECT * FROM shelves WHERE name = '%s'" % frappe.form_dict.name)  # S608


class Shop(http.Controller):
    @http.route("/shop", auth="public")
    def shop(self, name):
        odoo_request.env.cr.execute("SELECT * FROM shelves WHERE name = '%s'" % name)  # S608
        open("/srv/" + odoo_request.params["path"])  # SEC101


class Notebook(APIHandler):
    def post(self):
        open("/srv/" + self.get_json_body()["path"])  # SEC101


class House(HomeAssistantView):
    async def post(self, request):
        found = await request.json()
        open("/srv/" + found["path"])  # SEC101


@bolt.command("/list")
def list_files(ack, command):
    open("/srv/" + command["text"])  # SEC101
    open("/srv/" + ack.name)


async def run(update, context):
    open("/srv/" + context.args[0])  # SEC101


CommandHandler("run", run)


@other.get("/list")
def list_shelf(request, path: str):
    open("/srv/" + path)  # SEC101


@use_args({"path": str}, location="query")
def list_more(args):
    open("/srv/" + args["path"])  # SEC101


def wanted(path: str = Query(None)):
    return path


def fixed():
    return "shelves"


@router.get("/wanted")
async def show(path: str = Depends(wanted), name: str = Depends(fixed)):
    open("/srv/" + path)  # SEC101
    open("/srv/" + name)


async def talk(request):
    connection = aioweb.WebSocketResponse()
    async for message in connection:
        open("/srv/" + message.data)  # SEC101


def listen():
    for message in KafkaConsumer("files"):
        open(message.value)  # SEC101
    open(zmq.Context().socket(zmq.REP).recv_string())  # SEC101
    kind, found = imaplib.IMAP4_SSL("mail.example.org", ssl_context=context).fetch("1", "(RFC822)")
    open(found[0][1])  # SEC101

# profile: standard
"""Functions that GraphQL, agents, bots, dashboards and queues call with data from outside."""
import os
import pickle  # S403
import sqlite3
import subprocess

import graphene
import gradio as gr
import grpc
import pika
import socketio
import streamlit as st
import strawberry
from discord.ext import commands
from langchain_core.tools import tool
from mcp.server.fastmcp import FastMCP
from xmlrpc.server import SimpleXMLRPCServer  # S411

mcp = FastMCP("files")
sio = socketio.Server()
bot = commands.Bot(command_prefix="!")
cursor = sqlite3.connect("data").cursor()


class Query(graphene.ObjectType):
    def resolve_user(self, info, name):
        cursor.execute(f"SELECT * FROM users WHERE name = '{name}'")  # S608
        return cursor.fetchone()

    def resolve_first(self, info):
        cursor.execute(f"SELECT * FROM users WHERE id = '{info.field_name}'")  # S608
        return cursor.fetchone()

    def other(self, info, name):
        os.path.getsize("/srv/" + name)


class Run(graphene.Mutation):
    @staticmethod
    def mutate(root, info, command):
        subprocess.run(command, shell=True)  # S602


@strawberry.type
class Root:
    @strawberry.field
    def read(self, info, path: str) -> str:
        with open("/srv/" + path) as file:  # SEC101
            return file.read()

    @strawberry.field
    def found(self, path: str, info) -> str:
        open("/srv/" + info.field_name).close()
        with open("/srv/" + path) as file:  # SEC101
            return file.read()

    @strawberry.field
    def page(self, number: int) -> str:
        with open(f"/srv/{number}") as file:
            return file.read()


@mcp.tool()
def run(command: str, ctx: object) -> str:
    return os.popen(command).read()  # S605


@mcp.tool(name="read")
async def read(name: str, ctx: object) -> str:
    await ctx.info(open("/files/" + ctx.session).read())
    return open("/files/" + name).read()  # SEC101


@mcp.tool()
def ping(count: int) -> int:
    return subprocess.run(["ping", "-c", str(count), "localhost"]).returncode


@tool
def look(table: str):
    """Look into a table."""
    return cursor.execute("SELECT * FROM " + table)  # S608


def not_a_tool(table: str):
    return cursor.execute("SELECT * FROM a WHERE b = ?", (table,))


@sio.event
def message(sid, data):
    os.remove("/srv/" + data["name"])  # SEC101


@sio.on("gone")
def gone(sid):
    os.remove("/srv/" + sid)


@bot.command()
async def show(ctx, *, name):
    with open("/srv/" + name) as file:  # SEC101
        await ctx.send(file.read())


def answer(text, number):
    os.system("say " + text)  # S605
    open(f"/srv/{number}")


def chat(message, history):
    os.system("say " + message)  # S605


def plain(text):
    with open("/srv/" + text) as file:
        return file.read()


gr.Interface(fn=answer, inputs=[gr.Textbox(), gr.Slider()], outputs="text")
gr.ChatInterface(chat)
plain("a")

with gr.Blocks():
    field = gr.Textbox()
    picture = gr.Image()
    button = gr.Button("go")

    def clicked(name, image):
        with open("/srv/" + name) as file:  # SEC101
            print(file.read(), open(image))

    button.click(clicked, [field, picture], None)

    @field.submit(inputs=[field, picture], outputs=None)
    def submitted(name, image):
        with open("/srv/" + name) as file:  # SEC101
            print(file.read(), open(image))

    @gr.on(triggers=[field.change], inputs=field, outputs=None)
    def changed(name):
        with open("/srv/" + name) as file:  # SEC101
            print(file.read())


def dashboard():
    name = st.text_input("name")
    os.system("ls " + name)  # S605
    os.system("ls " + st.selectbox("kind", ["a", "b"]))
    os.system("ls " + st.radio("kind", options=("a", "b")))
    os.system("ls " + st.selectbox("kind", ["a", "b"], accept_new_options=True))  # S605
    os.system("ls " + st.selectbox("kind", os.listdir("kinds")))  # S605
    os.system(f"head -n {st.number_input('lines', value=3)} notes")


class Service:
    def Get(self, request, context):
        with open("/srv/" + request.name) as file:  # SEC101
            return file.read()

    def Put(self, request: Name, _context: grpc.ServicerContext):
        with open("/srv/" + request.name, "wb") as file:  # SEC101
            file.write(b"")

    def _put(self, request, _other):
        with open("/srv/" + request.name, "wb") as file:
            file.write(b"")


def consume(ch, method, properties, body):
    return pickle.loads(body)  # S301


def multiply(a, b):
    return eval(f"{a} * {b}")  # S307


server = SimpleXMLRPCServer(("localhost", 8000))
server.register_function(multiply, "multiply")

# profile: standard
"""What language models answer: anybody may have had a say in it, so it is not run; it is shown and kept like other texts."""
import ast
import importlib
import json
import os
import sqlite3
import subprocess

import anthropic
import litellm
import ollama
from flask import Flask, render_template_string
from google import genai
from jinja2 import Template
from langchain_community.utilities import SQLDatabase
from langchain_experimental.utilities import PythonREPL
from langchain_openai import ChatOpenAI
from openai import AsyncOpenAI, OpenAI

app = Flask(__name__)
client = OpenAI()
PLACES = {"list": os.listdir}


class Assistant:
    def __init__(self, name: str = "any") -> None:
        self.name = name
        self.client = anthropic.Anthropic()

    def ask(self, question: str) -> str:
        answer = self.client.messages.create(model=self.name, messages=[{"role": "user", "content": question}])
        return answer.content[0].text

    def compute(self, question: str):
        number = ast.literal_eval(self.ask(question))
        return number or eval(self.ask(question))  # S307

    def keep(self, question: str):
        with sqlite3.connect("orders.db") as orders:
            orders.execute("INSERT INTO answers VALUES (?)", (self.ask(question),))
            orders.execute(f"INSERT INTO answers VALUES ('{self.ask(question)}')")  # S608

    def query(self, question: str):
        with sqlite3.connect("orders.db") as orders:
            return orders.execute(self.ask(question)).fetchall()  # S608


def by_tool(question):
    answer = client.chat.completions.create(model="any", messages=[{"role": "user", "content": question}], tools=[])
    for called in answer.choices[0].message.tool_calls or []:
        arguments = json.loads(called.function.arguments)
        if called.function.name == "list":
            PLACES["list"](arguments["place"])  # SEC101
        elif called.function.name == "run":
            subprocess.run(arguments["command"], shell=True)  # S602
            subprocess.run(["ls", arguments["place"]])


def shown(question):
    answer = litellm.completion(model="any", messages=[{"role": "user", "content": question}])
    text = answer.choices[0].message.content
    print(text)
    with open(f"answers/{text}.txt", "w") as stream:
        stream.write(text)
    render_template_string("{{ text }}", text=text)
    return render_template_string("<p>" + text + "</p>")  # SEC106


def filled(question):
    answer = ollama.chat(model="any", messages=[{"role": "user", "content": question}])
    importlib.import_module(answer["message"]["content"])  # SEC117
    return Template(answer["message"]["content"])  # SEC106


def chained(question):
    model = ChatOpenAI()
    PythonREPL().run(model.invoke(question).content)  # SEC123
    database = SQLDatabase.from_uri("sqlite://")
    database.run("SELECT 1")
    return database.run(model.invoke(question).content)  # S608


async def streamed(question):
    text = ""
    async for event in await AsyncOpenAI().chat.completions.create(model="any", messages=[question], stream=True):
        text += event.choices[0].delta.content
    exec(text)  # S102
    answer = genai.Client().models.generate_content(model="any", contents=question)
    if answer.text in ("ls", "pwd"):
        os.system(answer.text)
    os.system(answer.text)  # S605


def said_again(question):
    outline = client.responses.create(model="any", input=question).output_text
    return client.responses.create(model="any", instructions=outline, input=question)

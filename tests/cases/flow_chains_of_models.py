# profile: standard
"""What chains of language models give must not run, and what models hand to tools is what somebody made them say."""
import json
import sqlite3

import anthropic
from langchain_core.output_parsers import StrOutputParser
from langchain_core.prompts import ChatPromptTemplate
from langchain_openai import ChatOpenAI
from openai import OpenAI

rows = sqlite3.connect("shop.db")
model = ChatOpenAI(model="any")
prompt = ChatPromptTemplate.from_template("Write SQL for {question}")
chain = prompt | model | StrOutputParser()


def ask(question):
    rows.execute((prompt | model).invoke({"question": question}).content)  # S608
    print((prompt | model).invoke({"question": question}).content)
    return rows.execute("SELECT 1 | 2")


async def ask_later(question):
    written = await chain.ainvoke({"question": question})
    open(written)
    return rows.execute(written)  # S608


def ask_all(questions):
    for written in chain.batch(questions):
        rows.execute(written)  # S608
    for part in model.bind_tools([ask]).stream(questions[0]):
        eval(part.content)  # S307


def call_tools(messages):
    message = OpenAI().chat.completions.create(model="any", messages=messages).choices[0].message
    for call in message.tool_calls or []:
        arguments = json.loads(call.function.arguments)
        open("/pages/" + arguments["name"])  # SEC101
    open("/pages/" + message.content)


def call_functions(messages):
    for item in OpenAI().responses.create(model="any", input=messages).output:
        if item.type == "function_call":
            open("/pages/" + json.loads(item.arguments)["name"])  # SEC101


def use_tools(messages):
    for block in anthropic.Anthropic().messages.create(model="any", max_tokens=9, messages=messages).content:
        if block.type == "tool_use":
            open("/pages/" + block.input["name"])  # SEC101
        else:
            open("/pages/" + block.text)
            eval(block.text)  # S307

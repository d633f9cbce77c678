# profile: standard
"""Functions that clients of language models are offered as tools: in a list, in a configuration, or by a name for the list."""
import ollama
from google import genai
from google.genai import types


def by_type(name: str) -> str:
    with open("notes/" + name) as stream:  # SEC101
        return stream.read()


def by_dictionary(name: str) -> str:
    with open("notes/" + name) as stream:  # SEC101
        return stream.read()


def by_list(name: str, number: int) -> str:
    with open(f"notes/{number}") as stream, open("notes/" + name) as other:  # SEC101
        return stream.read() + other.read()


def by_client(name: str) -> str:
    with open("notes/" + name) as stream:  # SEC101
        return stream.read()


def by_name(name: str) -> str:
    with open("notes/" + name) as stream:  # SEC101
        return stream.read()


def not_offered(name: str) -> str:
    with open("notes/" + name) as stream:
        return stream.read()


def asked(question, render):
    client = genai.Client()
    client.models.generate_content(model="any", contents=question, config=types.GenerateContentConfig(tools=[by_type]))
    client.chats.create(model="any", config={"tools": [by_dictionary], "other": [not_offered]})
    ollama.chat(model="any", messages=[], tools=[by_list])
    ollama.Client().chat(model="any", messages=[], tools=[by_client])
    tools = [by_name]
    ollama.chat(model="any", messages=[], tools=tools)
    render(tools=[not_offered])

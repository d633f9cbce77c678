# profile: audit
"""What language models wrote, where it names a file or an address to fetch: anybody may have had a say in it."""
import json
import os
import re
from pathlib import Path

import anthropic
import litellm
import ollama
import requests
from langchain_openai import ChatOpenAI
from openai import OpenAI

client = OpenAI()
OUT = Path("out")
TOPICS = {"news": "https://news.example.org/", "weather": "https://weather.example.org/"}


def ask(question):
    answer = client.chat.completions.create(model="m", messages=[{"role": "user", "content": question}])
    return answer.choices[0].message.content


def written(question):
    files = json.loads(ask(question))
    for file in files:
        with open(OUT / file["name"], "w") as stream:  # SEC101
            stream.write(file["content"])


def written_by_number(question):
    for number, text in enumerate(json.loads(ask(question))):
        with open(OUT / f"{number}.txt", "w") as stream:
            stream.write(text)


def written_as_a_word(question):
    name = re.sub(r"\W", "_", ask(question))
    (OUT / name).write_text(name)


def read(question):
    answer = anthropic.Anthropic().messages.create(model="m", messages=[{"role": "user", "content": question}])
    return open(answer.content[0].text).read()  # SEC101


def read_by_basename(question):
    return (OUT / os.path.basename(ask(question))).read_text()


def read_below(question):
    path = (OUT / ask(question)).resolve()
    if not path.is_relative_to(OUT.resolve()):
        raise ValueError(question)
    return path.read_text()


def fetched(question):
    answer = litellm.completion(model="m", messages=[{"role": "user", "content": question}])
    return requests.get(answer.choices[0].message.content, timeout=9)  # SEC103


def fetched_by_name(question):
    return requests.get(TOPICS[ask(question)], timeout=9)


def fetched_if_known(question):
    url = ChatOpenAI().invoke(question).content
    if url not in TOPICS.values():
        return None
    return requests.get(url, timeout=9)


def asked(question):
    answer = ollama.chat(model="m", messages=[{"role": "user", "content": question}])
    return requests.post("https://search.example.org/", json={"q": answer["message"]["content"]}, timeout=9)


def named_after_the_answer(question):
    answer = client.chat.completions.create(model="m", messages=[{"role": "user", "content": question}])
    Path(f"{answer.model}-{answer.id}.txt").write_text(answer.choices[0].message.content)

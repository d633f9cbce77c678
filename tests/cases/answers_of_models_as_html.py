# profile: standard
"""What language models wrote, where browsers take it for markup."""
import html

import streamlit as st
from fastapi import FastAPI
from fastapi.responses import HTMLResponse, JSONResponse
from openai import OpenAI

client = OpenAI()
app = FastAPI()


def ask(question):
    answer = client.chat.completions.create(model="m", messages=[{"role": "user", "content": question}])
    return answer.choices[0].message.content


def page(question):
    return HTMLResponse("<p>" + ask(question) + "</p>")  # SEC105


def escaped(question):
    return HTMLResponse("<p>" + html.escape(ask(question)) + "</p>")


def in_json(question):
    return JSONResponse({"answer": ask(question)})


@app.get("/summary", response_class=HTMLResponse)
def summary():
    return "<p>" + ask("What is new?") + "</p>"  # SEC105


@app.get("/plain")
def plain():
    return ask("What is new?")


def chat(question):
    st.markdown(ask(question), unsafe_allow_html=True)  # SEC105
    st.write(ask(question), unsafe_allow_html=True)  # SEC105
    st.markdown(ask(question))
    st.write(ask(question))
    st.markdown(html.escape(ask(question)), unsafe_allow_html=True)


def used(question):
    answer = client.chat.completions.create(model="m", messages=[{"role": "user", "content": question}])
    st.markdown(f"<small>{answer.usage.total_tokens} tokens</small>", unsafe_allow_html=True)
    st.markdown(f"<small>{answer.model}, {answer.id}, {len(answer.choices)}</small>", unsafe_allow_html=True)


def responded(question):
    answer = client.responses.create(model="m", input=question)
    st.markdown(f"<div>{answer.output_text}</div>", unsafe_allow_html=True)  # SEC105
    st.markdown(f"<small>{answer.usage.output_tokens}, {answer.created_at}</small>", unsafe_allow_html=True)

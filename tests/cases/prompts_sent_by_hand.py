# profile: standard
"""What a language model is told that is asked without its client."""
import httpx
import requests
from flask import Flask, request

app = Flask(__name__)
MODEL = "https://model.example.com/v1/chat/completions"


@app.post("/ask")
def ask():
    messages = [{"role": "system", "content": "Help " + request.json["name"]}, {"role": "user", "content": "Hello"}]
    return requests.post(MODEL, json={"model": "any", "messages": messages}, timeout=9).json()  # SEC128


@app.post("/ask_another")
def ask_another():
    payload = {"system": f"Help {request.json['name']}", "messages": [{"role": "user", "content": "Hello"}]}
    return httpx.post(MODEL, json=payload).json()  # SEC128


@app.post("/question")
def question():
    messages = [{"role": "system", "content": "Help"}, {"role": "user", "content": request.json["question"]}]
    return requests.post(MODEL, json={"model": "any", "messages": messages}, timeout=9).json()


@app.post("/order")
def order():
    order = {"system": request.json["system"], "lines": [{"role": "system", "content": request.json["name"]}]}
    return requests.post("https://orders.example.com", json=order, timeout=9).json()

# profile: standard
"""Instructions of a language model in a dictionary of settings, and what a user says."""
from flask import Flask, request
from google import genai

app = Flask(__name__)
client = genai.Client()


@app.route("/talk")
def talk():
    tone = request.args["tone"]
    settings = {"system_instruction": "Talk like " + tone, "temperature": 0.2}
    client.chats.create(model="any", config=settings)  # SEC128
    client.models.generate_content(model="any", contents="Hello", config={"system_instruction": tone})  # SEC128
    client.models.generate_content_stream(model="any", contents=tone, config={"labels": {"tone": tone}})
    client.models.generate_content(model="any", contents=tone, config={"system_instruction": "Be short"})
    return {}


@app.route("/later")
async def later():
    tone = request.args["tone"]
    chat = client.aio.chats.create(model="any", config={"system_instruction": tone})  # SEC128
    await client.aio.models.generate_content(model="any", contents="Hello", config={"system_instruction": [tone]})  # SEC128
    return {"open": bool(chat)}

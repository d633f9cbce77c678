# profile: standard
"""What people write on IRC, VK and Slack, and what files are called that they send to Chainlit."""
import os

import chainlit
import irc.bot
from ravyn import get, post
from slack_sdk.socket_mode import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from vkbottle.bot import Bot, Message

bot = Bot(os.environ["TOKEN"])


class Scribe(irc.bot.SingleServerIRCBot):
    def on_welcome(self, connection, event):
        connection.join(self.channel)
        open("notes/" + connection.server).close()

    def on_pubmsg(self, connection, event):
        open("notes/" + event.arguments[0]).close()  # SEC101
        open("notes/" + event.type).close()

    def noted(self, connection, event):
        open("notes/" + event.arguments[0]).close()


@bot.on.message(text="note <name>")
async def note(message: Message, name: str):
    open("notes/" + message.text).close()  # SEC101
    open("notes/" + name).close()  # SEC101
    open(f"notes/{message.id}").close()


def process(client: SocketModeClient, req: SocketModeRequest):
    open("notes/" + req.payload["event"]["text"]).close()  # SEC101
    open("notes/" + req.envelope_id).close()


@chainlit.on_message
async def said(message: chainlit.Message):
    for element in message.elements:
        open("notes/" + element.name, "wb").close()  # SEC101
        open(element.path, "rb").close()


@get("/notes")
async def noted(name: str, number: int) -> str:
    open(f"notes/{number}").close()
    return open("notes/" + name).read()  # SEC101


@post("/notes")
async def kept(data: dict) -> None:
    open("notes/" + data["name"], "w").close()  # SEC101

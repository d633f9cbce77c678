# profile: standard
"""What people write in chats, by the libraries that answer there."""
import os
import sqlite3

import nio
import slixmpp
import sopel.plugin
from errbot import BotPlugin, arg_botcmd, botcmd, re_botcmd
from linebot.v3 import WebhookHandler
from linebot.v3.webhooks import MessageEvent, TextMessageContent
from mmpy_bot import Plugin, listen_to
from pyrogram import Client, filters
from telethon import TelegramClient, events
from twitchio.ext import commands

database = sqlite3.connect("notes.db")
client = TelegramClient("bot", 1, os.environ["HASH"]).start(bot_token=os.environ["TOKEN"])
app = Client("bot")
line = WebhookHandler(os.environ["CHANNEL_SECRET"])


@client.on(events.NewMessage(pattern=r"/note (.+)"))
async def note(event):
    open("notes/" + event.pattern_match.group(1))  # SEC101
    open(f"notes/{event.chat_id}")
    exec(event.raw_text)  # S102


@client.on(events.NewMessage)
async def load(event):
    await event.download_media("media/" + event.file.name)  # SEC101
    await event.message.download_media(file="media/" + event.file.name)  # SEC101
    await client.download_media(event.message, "media/" + event.file.name)  # SEC101
    await event.download_media("media/" + str(event.id))
    await event.download_media("media/" + os.path.basename(event.file.name))
    await client.download_media(event.message, "media/")


@app.on_message(filters.document)
async def load_document(client, message):
    await message.download("media/" + message.document.file_name)  # SEC101
    await client.download_media(message, file_name="media/" + message.document.file_name)  # SEC101
    await message.download(f"media/{message.id}")


@app.on_message(filters.command("note"))
async def read(client, message):
    open("notes/" + message.command[1])  # SEC101
    open(f"notes/{message.id}")


@Client.on_message(filters.text)
async def keep(client, message):
    database.execute("INSERT INTO notes VALUES ('%s')" % message.text)  # S608
    database.execute("INSERT INTO notes VALUES (?)", (message.text,))


@app.on_callback_query()
async def chosen(client, query):
    open("notes/" + query.data)  # SEC101


@sopel.plugin.command("note")
def show(bot, trigger):
    open("notes/" + trigger.group(2))  # SEC101
    bot.say("done")


class Notes(BotPlugin):
    @botcmd
    def note(self, msg, args):
        open("notes/" + args)  # SEC101
        return "done"

    @re_botcmd(pattern=r"^note (.+)$")
    def noted(self, msg, match):
        open("notes/" + match.group(1))  # SEC101

    @arg_botcmd("name", type=str)
    def named(self, msg, name):
        open("notes/" + name)  # SEC101


class Listener(Plugin):
    @listen_to("note (.*)")
    async def note(self, message, name):
        open("notes/" + name)  # SEC101


class Talker(slixmpp.ClientXMPP):
    def __init__(self, address, word):
        super().__init__(address, word)
        self.add_event_handler("message", self.message)

    async def message(self, msg):
        open("notes/" + msg["body"])  # SEC101
        open("notes/" + msg["id"])


async def heard(room, event):
    open("notes/" + event.body)  # SEC101
    open("notes/" + room.room_id)


async def listen():
    matrix = nio.AsyncClient("https://matrix.example.org", "bot")
    matrix.add_event_callback(heard, nio.RoomMessageText)


@line.add(MessageEvent, message=TextMessageContent)
def told(event):
    open("notes/" + event.message.text)  # SEC101
    open("notes/" + event.message.id)


class Streamer(commands.Bot):
    async def event_message(self, message):
        open("notes/" + message.content)  # SEC101

    @commands.command()
    async def note(self, ctx, name):
        open("notes/" + name)  # SEC101
        open("notes/" + ctx.message.content)  # SEC101

# profile: standard
"""Elements of what a library gives, which are of a known class whichever they are."""
import json
import sqlite3

import discord

database = sqlite3.connect("notes.db")
client = discord.Client(intents=discord.Intents.default())


@client.event
async def on_message(message):
    for attachment in message.attachments:
        exec(await attachment.read())  # S102
        database.execute("INSERT INTO files VALUES ('%s')" % attachment.title)  # S608
        database.execute("INSERT INTO files VALUES (?)", (attachment.title,))
        database.execute(f"INSERT INTO sizes VALUES ({attachment.id}, {attachment.size})")
    exec(await message.attachments[0].read())  # S102
    exec(await message.attachments[len(message.attachments) // 2].read())  # S102
    json.loads(await message.attachments[-1].read())
    first, *others = message.attachments
    exec(await first.read())  # S102
    database.execute("INSERT INTO files VALUES ('%s')" % ", ".join(one.title for one in others))  # S608
    database.executemany("INSERT INTO files VALUES (?)", [(one.title,) for one in others])

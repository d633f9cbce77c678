# profile: standard
"""Patterns that take quadratic time, on messages of which a service takes a few thousand characters, and on others."""

import re
import subprocess

import discord
from flask import Flask, request
from telegram import Update

app = Flask(__name__)


async def without_mentions(message: discord.Message):
    subprocess.run(message.content, shell=True)  # S602
    return re.sub(r"<@(.*?)>", "", message.content)


async def without_tags(update: Update, context):
    return re.sub(r"<(.*?)>", "", update.message.text)


@app.route("/")
def without_tags_of_forms():
    return {"text": re.sub(r"<(.*?)>", "", request.form["text"])}  # SEC802

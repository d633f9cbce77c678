# profile: standard
"""What people send to bots of Telegram, through three libraries."""
import os
import sqlite3

import telebot
from aiogram import Bot, F, Router, types
from aiogram.filters import Command, CommandObject
from telegram import Update
from telegram.ext import ContextTypes

router = Router()
tele = telebot.TeleBot(os.environ["TOKEN"])
cursor = sqlite3.connect("data").cursor()


async def document(update: Update, context: ContextTypes.DEFAULT_TYPE):
    name = update.message.document.file_name
    file = await context.bot.get_file(update.message.document.file_id)
    await file.download_to_drive(f"files/{name}")  # SEC101
    cursor.execute(f"INSERT INTO seen VALUES ({update.effective_user.id}, {update.effective_chat.id})")
    cursor.execute(f"INSERT INTO seen VALUES ('{name}')")  # S608
    cursor.execute(f"INSERT INTO seen VALUES ('{update.callback_query.data}')")  # S608


@router.message(Command("get"))
async def get(message: types.Message, command: CommandObject, bot: Bot):
    open("notes/" + command.args)  # SEC101
    open("notes/" + command.command)
    cursor.execute(f"INSERT INTO seen VALUES ({message.from_user.id}, {message.chat.id}, {message.message_id})")
    cursor.execute(f"INSERT INTO seen VALUES ('{message.document.file_name}')")  # S608


@router.callback_query(F.data.startswith("drop:"))
async def drop(query: types.CallbackQuery):
    os.remove("notes/" + query.data.partition(":")[2])  # SEC101
    cursor.execute(f"INSERT INTO seen VALUES ({query.from_user.id})")


@router.inline_query()
async def find(inline: types.InlineQuery):
    open("notes/" + inline.query)  # SEC101


@tele.message_handler(content_types=["document"])
def keep(message):
    cursor.execute(f"INSERT INTO seen VALUES ('{message.document.file_name}')")  # S608
    cursor.execute(f"INSERT INTO seen VALUES ({message.chat.id})")


@tele.callback_query_handler(func=lambda call: True)
def chosen(call):
    os.remove("notes/" + call.data)  # SEC101


@tele.inline_handler(lambda query: True)
def asked(query):
    open("notes/" + query.query)  # SEC101


@tele.message_handler(commands=["me"])
def greet(message):
    cursor.execute(f"INSERT INTO people VALUES ({message.from_user.id})")
    cursor.execute(f"INSERT INTO people VALUES ('{message.from_user.first_name}')")  # S608


@router.message(F.audio)
async def listen(message: types.Message, bot: Bot):
    await bot.download(message.audio, "audio/last.ogg")
    await bot.download(message.audio, destination="audio/" + message.audio.file_name)  # SEC101
    await bot.download(message.audio, f"audio/{message.audio.file_unique_id}")


async def store(update: Update, context: ContextTypes.DEFAULT_TYPE):
    document = update.message.document
    file = await document.get_file()
    await file.download_to_drive("notes/" + document.file_name)  # SEC101
    await file.download_to_drive(f"notes/{document.file_unique_id}")
    await file.download_to_drive(custom_path="notes/" + os.path.basename(document.file_name))
    cursor.execute(f"INSERT INTO people VALUES ({update.effective_user.id})")
    cursor.execute(f"INSERT INTO people VALUES ('{update.effective_user.full_name}')")  # S608

# profile: standard
"""Secrets that are handed over by position, under other names, and as what a field holds at first."""
import os

import pyotp
import pypdf
import telebot
from discord.ext import commands
from impacket.smbconnection import SMBConnection as Share
from pyftpdlib.authorizers import DummyAuthorizer
from smb.SMBConnection import SMBConnection
from sqlalchemy import Column, String
from twilio.rest import Client

WORD = "Zk8-Hq2pLw"  # S106
OTHER = "Zk8-Hq2pLw"
OTHER = os.environ.get("OTHER")
REGION = "north"
SEED = "JQ7WY3DPEHPK3PXA"

totp = pyotp.TOTP("JQ7WY3DPEHPK3PXA")  # S106
totp = pyotp.TOTP("base32 secret")
totp = pyotp.TOTP(os.environ["OTP_SECRET"])
bot = telebot.TeleBot("6183927450:AAHk3xPq9VbT2nLw7yRs5uEf8gJc1dMzKoI")  # S106
bot = telebot.TeleBot("TOKEN")
helper = commands.Bot(command_prefix="!")
helper.run("q8Zt71LmX0aWc4Re.Gk2Lp9.x7Vw3Nq5Yb1Tz6Hs4")  # S106
helper.run("MY_TOKEN")
phone = Client("ACf3d91c27b8e64a05", "5e8a1c7f93b24d60a1c8e7f2")  # S106
phone = Client("ACf3d91c27b8e64a05", "AKIA" "Q3EGLUB7VNWTR2XD")  # SEC701
phone = login(auth=("shop", "AKIA" "Q3EGLUB7VNWTR2XD"))  # SEC701
phone = login(password="AKIA" "Q3EGLUB7VNWTR2XD")  # S106

pypdf.PdfWriter().encrypt("Zk8-Hq2pLw")  # S106
pypdf.PdfWriter().encrypt(os.environ["PDF_PASSWORD"])
share = SMBConnection("shop", "Zk8-Hq2pLw", "desk", "files", use_ntlm_v2=True)  # S106
share = SMBConnection("shop", os.environ["SHARE_PASSWORD"], "desk", "files", use_ntlm_v2=True)
Share("files", "files").login("shop", "Zk8-Hq2pLw")  # S106
DummyAuthorizer().add_user("shop", "Zk8-Hq2pLw", "/srv", perm="elr")  # S106
DummyAuthorizer().add_user("shop", os.environ["SHARE_PASSWORD"], "/srv", perm="elr")


def store():
    return connect(user="shop", password=WORD)


def store_elsewhere(region):
    word = region
    return connect(user="shop", password=OTHER), connect(password=word), connect(region=REGION, password=region)


class User(Base):
    password = Column(String, server_default="Zk8-Hq2pLw")  # S107
    api_token: str = Column(String, default="q8Zt71LmX0aWc4Re")  # S107
    name = Column(String, default="Zk8-Hq2pLw")
    password_hint = Column(String, default="none")
    pin_password = make(String, default="Zk8-Hq2pLw")
    old_password = Column(String, default=None)

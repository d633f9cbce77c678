"""Passwords by position, in pairs, and keys of few different characters."""
import os

import boto3
import pika
import tweepy
from elasticsearch import Elasticsearch
from paramiko import Transport
from twilio.rest import Client

session = boto3.Session("AKIA" "4E7Q3E7B3Q4EBK7E", "wq8Zt71LmX0aWc4RevB4nLw8YcH3sPd6FjG1aUe5")  # S106, SEC701
session = boto3.Session("AKIA" "EEEEEEEEEEEEEEEE", load("secret"))
bucket = boto3.resource("s3", "eu-west-1", None, True, None, None, load("id"), "wq8Zt71LmX0aWc4RevB4nLw8YcH3sPd6FjG1aUe5")  # S106
bucket = boto3.resource("s3", "eu-west-1", None, True, None, None, load("id"), load("secret"))
pika.PlainCredentials("orders", "kW8-tea-Xv3n")  # S106
pika.PlainCredentials("orders", load("password"))
tweepy.OAuthHandler(key, "kW8teaXv3nLm2QzR")  # S106
transport = Transport(("files.shop.example", 22))
transport.auth_password("orders", "kW8-tea-Xv3n")  # S106
transport.connect(None, "orders", "kW8-tea-Xv3n")  # S106 S507
transport.connect(load("key"), "orders", None)
caller = Client("AC1", "kW8teaXv3nLm2QzR")  # S106
search = Elasticsearch("https://search.shop.example", basic_auth=("elastic", "kW8-tea-Xv3n"))  # S106
search = Elasticsearch("https://search.shop.example", http_auth=("elastic", "kW8-tea-Xv3n"))  # S106
search = Elasticsearch("https://search.shop.example", basic_auth=("elastic", load("password")))


PEOPLE = {"ann": "Nk7-vq2Lw9", "ben": "hazelnut-cake"}  # S105
GUESTS = {"ann": "changeme", "ben": os.environ["GUEST"]}
DIGESTS = {"ann": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}
SYMBOLS = {"plus": "+", "first": "begin"}


def is_known(name, password, token, kind):
    hashed_password = scrypt(password)
    if DIGESTS[name] == hashed_password or SYMBOLS[kind] == token:
        return False
    return PEOPLE.get(name) == password or GUESTS[name] == password  # SEC212

# profile: standard
"""Passwords in the settings that libpq takes as one text, and what only reads like them."""
import os

import psycopg2

ORDERS = "host=db1 dbname=orders user=shop password=Nk7-vq2Lw9"  # SEC702
ELSEWHERE = {"dsn": "user=shop password='Nk7-vq2Lw9' host=db1"}  # SEC702
LOCAL = "host=localhost dbname=orders user=shop password=Nk7-vq2Lw9"
PLACEHOLDER = "host=db1 dbname=orders user=shop password=<password>"
USAGE = "usage: host=HOST user=USER password=PASSWORD"
QUESTION = "password=Nk7-vq2Lw9"


def connected():
    return psycopg2.connect("host=db1 user=shop password=Nk7-vq2Lw9")  # SEC702


def read():
    return psycopg2.connect("host=db1 user=shop password=" + os.environ["DATABASE_PASSWORD"])

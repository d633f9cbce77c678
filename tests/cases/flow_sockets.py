# profile: standard
"""What comes from the other end of a connection."""
import json
import os
import socket

from flask import Flask, request

app = Flask(__name__)
server = socket.socket()


def accept():
    connection, address = server.accept()
    os.remove(connection.recv(100).decode())  # SEC101
    os.remove(str(address))


def connect():
    with socket.create_connection(("a.example", 1)) as connection:
        lines = connection.makefile()
        os.remove(lines.readline())  # SEC101


def hand_over(connection):
    os.remove(connection.recv(100))


@app.route("/", methods=["POST"])
def parsed():
    return str(eval(json.loads(request.data)["formula"]) is None)  # S307


def send_on():
    waiting = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    message, sender = waiting.recvfrom(1024)
    host, text = message.decode().split(" ", 1)
    waiting.sendto(text.encode(), sender)
    waiting.sendto(text.encode(), (sender[0], 53))
    waiting.sendto(text.encode(), ("log.example", 514))
    waiting.sendto(text.encode(), socket.MSG_DONTWAIT, ("log.example", 514))
    waiting.sendto(text.encode(), (host, 514))  # SEC103
    waiting.sendto(text.encode("ascii"), socket.MSG_DONTWAIT, (host, 514))  # SEC103

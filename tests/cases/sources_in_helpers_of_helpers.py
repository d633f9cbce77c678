# profile: standard
"""What a helper reads that another helper calls, and so on, is followed down to where it comes from."""
import socket
import threading

import flask
from flask import request

app = flask.Flask(__name__)


def one():
    return request.args["a"]


def two():
    return one()


def three():
    return two()


def four():
    return three()


def constant():
    return "a"


def constant2():
    return constant()


def constant3():
    return constant2()


def constant4():
    return constant3()


def number4():
    return int(four())


@app.route("/")
def view():
    open("/srv/" + three())  # SEC101
    open("/srv/" + four())  # SEC101
    open("/srv/" + constant4())
    open(f"/srv/{number4()}")
    return ""


def read_exact(sock, n):
    return sock.recv(n)


def read_message(sock):
    return read_exact(sock, 4).decode()


class Client(threading.Thread):
    def __init__(self, sock):
        super().__init__(daemon=True)
        self.sock = sock

    def run(self):
        open("/srv/" + read_message(self.sock))  # SEC101


def serve():
    srv = socket.create_server(("127.0.0.1", 1))
    connection, _ = srv.accept()
    Client(connection).start()
    work(connection)


def work(connection):
    open("/srv/" + read_message(connection))  # SEC101

# profile: standard
"""Where somebody asks from, as the operating system says it, and dates: nothing in them breaks out of a command or a query."""
import asyncio
import http.server
import os
import shlex
import socket
import socketserver
import sqlite3
import time

db = sqlite3.connect("shop.db")


def datagrams():
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    data, (host, port) = sock.recvfrom(10)
    text, flags, (other, size) = sock.recvmsg(10)
    os.system(f"handle {host}")
    os.system(f"handle {data.decode()}")  # S605
    os.system(f"handle {other}")  # S605


def connections():
    connection, address = socket.create_server(("127.0.0.1", 1)).accept()
    host, port = address
    os.system(f"handle {address[0]}")
    os.system(f"handle {host}")
    db.execute(f"INSERT INTO asked VALUES ('{address[0]}')")
    os.system(f"handle {connection.getpeername()[0]}")
    os.system(f"handle {socket.gethostbyaddr(address[0])[0]}")  # S605
    if port:
        host = connection.recv(10).decode()
    os.system(f"handle {host}")  # S605
    name = address[0]
    if port:
        name = look_up(name)
    os.system(f"handle {name}")  # S605


class Server:
    def __init__(self):
        self.sock = socket.socket()

    def serve(self):
        connection, (host, port) = self.sock.accept()
        self.log(host)

    def log(self, host):
        os.system(f"log {host}")


class Datagrams(asyncio.DatagramProtocol):
    def datagram_received(self, data, addr):
        db.execute("INSERT INTO asked VALUES ('%s')" % addr[0])
        db.execute("INSERT INTO asked VALUES ('%s')" % data)  # S608

    def received(self, data, addr):
        db.execute("INSERT INTO asked VALUES ('%s')" % addr[0])  # S608


class Handler(socketserver.BaseRequestHandler):
    def handle(self):
        os.system(f"handle {self.client_address[0]}")


class Pages(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        os.system(f"handle {self.client_address[0]}")
        os.system(f"handle {self.client_address[0]} {self.path}")  # S605


def invoice(order):
    os.system(f"print {order.client_address}")  # S605


async def client(reader, writer):
    os.system(f"handle {writer.get_extra_info('peername')[0]}")
    os.system(f"handle {writer.get_extra_info('compression')}")  # S605


def quoted(params):
    words = {key: shlex.quote(value) for key, value in params.items()}
    os.system("tesseract {src} {dst}".format(**words))
    os.system(f"tesseract {words['src']}")
    os.system("tesseract " + " ".join(words))  # S605
    plain = {key: value for key, value in params.items()}
    os.system("tesseract {src} {dst}".format(**plain))  # S605
    os.system(f"tesseract {plain['src']}")  # S605
    added = {key: shlex.quote(value) for key, value in params.items()}
    added["src"] = params["src"]
    os.system(f"tesseract {added['src']}")  # S605
    added.update(dst=params["dst"])
    os.system("tesseract {src} {dst}".format(**added))  # S605


def dated(when, pattern):
    os.system("report " + time.strftime("%Y-%m-%d", when))
    os.system("report " + time.ctime(when))
    os.system("report " + time.strftime(pattern, when))  # S605

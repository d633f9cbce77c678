# profile: standard
"""Addresses that the system tells of those at the other end, and times, in commands and queries."""
import asyncio
import os
import socket
import socketserver
import sqlite3
import time
from http.server import BaseHTTPRequestHandler

base = sqlite3.connect("shop.db")


def told(when, pattern):
    listening = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    data, (host, port) = listening.recvfrom(10)
    os.system(f"handle {host} {port}")
    os.system(f"handle {data.decode()}")  # S605
    connection, address = socket.create_server(("127.0.0.1", 1)).accept()
    os.system(f"handle {address[0]} {connection.getpeername()[0]}")
    base.execute(f"INSERT INTO seen VALUES ('{address[0]}')")
    os.system(f"handle {socket.gethostbyaddr(address[0])[0]}")  # S605
    os.system("report " + time.strftime("%Y-%m-%d", time.strptime(when, "%d.%m.%Y")))
    os.system("report " + time.strftime("%Y", time.gmtime()) + time.ctime())
    os.system("report " + time.strftime(pattern, time.gmtime()))  # S605


class Handler(socketserver.BaseRequestHandler):
    def handle(self):
        os.system(f"handle {self.client_address[0]}")
        os.system(f"handle {self.request.recv(10).decode()}")  # S605


class Pages(BaseHTTPRequestHandler):
    def do_GET(self):
        os.system(f"handle {self.client_address[0]} {self.address_string()}")  # S605
        os.system(f"handle {self.client_address[0]}")


async def answer(reader, writer):
    os.system(f"handle {writer.get_extra_info('peername')[0]}")
    os.system(f"handle {writer.get_extra_info('compression')}")  # S605


async def main():
    await asyncio.start_server(answer, "127.0.0.1", 1)

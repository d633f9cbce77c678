# profile: standard
"""What comes out of connections with TLS around them, and what is read of connections in other ways."""
import asyncio
import os
import socket
import ssl
from functools import partial

import anyio
import trio
import websocket
from anyio.streams.buffered import BufferedByteReceiveStream


def serve():
    listener = socket.create_server(("127.0.0.1", 1))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    connection, _ = listener.accept()
    tls = context.wrap_socket(connection, server_side=True)
    os.remove(tls.recv(10).decode())  # SEC101
    os.remove(str(tls.version()))


def serve_wrapped():
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    with context.wrap_socket(socket.create_server(("127.0.0.1", 1)), server_side=True) as listener:
        connection, address = listener.accept()
        os.remove(connection.recv(10).decode())  # SEC101
        os.remove(str(address[1]))


def ask():
    context = ssl.create_default_context()
    with socket.create_connection(("a.example", 1)) as plain, context.wrap_socket(plain, server_hostname="a.example") as tls:
        os.remove(tls.read(10).decode())  # SEC101


def by_turns():
    connection, _ = socket.create_server(("127.0.0.1", 1)).accept()
    for chunk in iter(lambda: connection.recv(10), b""):
        os.remove(chunk.decode())  # SEC101
    for chunk in iter(partial(connection.recv, 10), b""):
        os.remove(chunk.decode())  # SEC101
    for chunk in iter(lambda: b"a", connection.recv(10)):
        os.remove(chunk.decode())
    for chunk in iter([connection.recv(10)]):
        os.remove(chunk.decode())  # SEC101


def into_buffers():
    connection, _ = socket.create_server(("127.0.0.1", 1)).accept()
    buffer, lines, other = bytearray(10), bytearray(10), bytearray(10)
    size = connection.recv_into(buffer)
    os.remove(buffer.decode())  # SEC101
    os.remove(f"{size}.txt")
    connection.makefile("rb").readinto(lines)
    os.remove(lines.decode())  # SEC101
    os.remove(other.decode())


async def each_line(reader, writer):
    async for line in reader:
        os.remove(line.decode())  # SEC101
    os.remove(str(writer.get_extra_info("pid")))


async def by_loop():
    loop = asyncio.get_running_loop()
    connection, address = await loop.sock_accept(socket.socket())
    os.remove((await loop.sock_recv(connection, 10)).decode())  # SEC101
    os.remove(connection.recv(10).decode())  # SEC101
    os.remove(str(address[1]))


async def of_trio(stream):
    os.remove((await stream.receive_some(10)).decode())  # SEC101
    async for chunk in stream:
        os.remove(chunk.decode())  # SEC101


async def with_trio():
    stream = await trio.open_tcp_stream("a.example", 1)
    os.remove((await stream.receive_some(10)).decode())  # SEC101
    await trio.serve_tcp(of_trio, 1)


async def of_anyio(stream):
    os.remove((await stream.receive(10)).decode())  # SEC101
    os.remove((await BufferedByteReceiveStream(stream).receive_until(b"\n", 80)).decode())  # SEC101


async def with_anyio():
    listener = await anyio.create_tcp_listener(local_port=1)
    await listener.serve(of_anyio)


async def of_nobody(stream):
    os.remove((await stream.receive(10)).decode())


def of_websocket():
    connection = websocket.create_connection("wss://a.example")
    os.remove(connection.recv())  # SEC101
    for message in connection:
        os.remove(message)  # SEC101


def on_message(app, message):
    os.remove(message)  # SEC101


def on_open(app):
    os.remove(app.name)


websocket.WebSocketApp("wss://a.example", on_open=on_open, on_message=on_message)
asyncio.run(asyncio.start_server(each_line, "127.0.0.1", 1))

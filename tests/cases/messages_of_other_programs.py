# profile: standard
"""Messages that programs get out of Redis, by MQTT, and from servers of web sockets and of tools."""
import os

import aiomqtt
import fastmcp
import mcp
import redis
import redis.asyncio as aioredis
import websockets
from redis.asyncio import Redis
from websockets.asyncio.client import connect
from websockets.sync.client import connect as connect_now


async def heard():
    orders = aioredis.from_url(os.environ["REDIS"])
    pubsub = orders.pubsub()
    await pubsub.subscribe("orders")
    async for message in pubsub.listen():
        open("/orders/" + message["data"])  # SEC101
        open("/channels/" + message["channel"])
    message = await pubsub.get_message(ignore_subscribe_messages=True)
    if message is not None:
        open("/orders/" + message["data"].decode())  # SEC101
        open("/types/" + message["type"])


async def heard_for_a_while(orders: Redis):
    async with orders.pubsub() as pubsub:
        message = await pubsub.get_message()
        open("/orders/" + message["data"])  # SEC101


async def streamed(orders: Redis):
    for stream, entries in await orders.xread({"jobs": "$"}, block=0):
        for number, fields in entries:
            open("/orders/" + fields["name"])  # SEC101
            open(f"/orders/{int(fields['number'])}")
    key, raw = await orders.blpop("queue")
    open("/orders/" + raw)  # SEC101
    open("/queues/" + key)


def taken():
    orders = redis.Redis(host="orders")
    for message in orders.pubsub().listen():
        open("/orders/" + message["data"])  # SEC101
    for stream, entries in orders.xreadgroup("workers", "one", {"jobs": ">"}):
        for number, fields in entries:
            open("/orders/" + fields["name"])  # SEC101
    open("/orders/" + orders.brpop(["queue"])[1].decode())  # SEC101
    open("/orders/" + orders.get("directory"))
    open("/orders/" + orders.hget("settings", "directory"))


async def measured():
    async with aiomqtt.Client("broker") as client:
        await client.subscribe("orders/#")
        async for message in client.messages:
            open("/orders/" + message.payload.decode())  # SEC101


async def told():
    async with connect("wss://peer.example/orders") as connection:
        async for message in connection:
            open("/orders/" + message)  # SEC101
        open("/orders/" + await connection.recv())  # SEC101
    with connect_now("wss://peer.example/orders") as connection:
        open("/orders/" + connection.recv())  # SEC101
    async for connection in websockets.connect("wss://peer.example/orders"):
        open("/orders/" + await connection.recv())  # SEC101


async def answered(session: mcp.ClientSession):
    async with fastmcp.Client("https://tools.example/mcp") as client:
        result = await client.call_tool("next", {})
        open("/orders/" + result.data)  # SEC101
        open("/orders/" + result.content[0].text)  # SEC101
        open(f"/orders/{result.is_error}")
    answer = await session.call_tool("next", {})
    open("/orders/" + answer.content[0].text)  # SEC101


def noted(message: aiomqtt.Message):
    open("/orders/" + message.payload.decode())  # SEC101
    open(f"/orders/{message.mid}")

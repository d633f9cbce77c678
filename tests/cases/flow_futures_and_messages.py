# profile: standard
"""What tasks, threads and the queues of others give."""
import asyncio
import os
import select
import socket
from concurrent.futures import ThreadPoolExecutor, as_completed, wait

import grpc
from faststream.rabbit import RabbitBroker
from flask import Flask, request
from google.cloud import pubsub_v1

app = Flask(__name__)
pool = ThreadPoolExecutor(2)
broker = RabbitBroker(os.environ["BROKER"])


def same(text):
    return text


async def upper(text):
    return text.upper()


@app.get("/completed")
def completed():
    futures = {pool.submit(same, name): 1 for name in request.args.getlist("name")}
    for future in as_completed(futures):
        os.system("ls " + future.result())  # S605
    done, _ = wait([pool.submit(same, request.args["name"])])
    for future in done:
        os.system("ls " + future.result())  # S605
    return {}


@app.get("/tasks")
async def tasks():
    async with asyncio.TaskGroup() as group:
        task = group.create_task(upper(request.args["name"]))
    os.system("ls " + task.result())  # S605
    done, _ = await asyncio.wait([asyncio.create_task(upper(request.args["name"]))])
    return {"texts": [open(one.result()).read() for one in done]}  # SEC101


@broker.subscriber("files")
async def handle(name: str):
    os.system("ls " + name)  # S605


def pulled(path):
    subscriber = pubsub_v1.SubscriberClient()
    for received in subscriber.pull(subscription=path).received_messages:
        os.system(received.message.data.decode())  # S605


class Audit(grpc.ServerInterceptor):
    def intercept_service(self, continuation, details):
        os.system("log " + dict(details.invocation_metadata)["user"])  # S605
        return continuation(details)


def serve():
    server = socket.create_server(("127.0.0.1", 5005))
    clients = []
    while True:
        readable, _, _ = select.select([server, *clients], [], [])
        for one in readable:
            if one is server:
                clients.append(server.accept()[0])
            else:
                os.system(one.recv(100).decode())  # S605


@app.get("/settled")
async def settled():
    future, other = asyncio.get_running_loop().create_future(), asyncio.Future()
    future.set_result(request.args["name"])
    other.set_result("cover.jpg")
    return [open("/srv/" + await other).read(), open("/srv/" + await future).read()]  # SEC101

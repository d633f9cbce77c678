# profile: standard
"""What other programs send: by gRPC, in messages of brokers, and to resolvers that go on answering."""
import os

import aio_pika
import grpc
import pb2_grpc
import strawberry
from ariadne import QueryType, SubscriptionType
from google.cloud import pubsub_v1

query = QueryType()
subscription = SubscriptionType()


class Store(pb2_grpc.StoreServicer):
    def Find(self, request, context):
        sent = dict(context.invocation_metadata())
        os.system("find " + sent["x-user"])  # S605
        for key, value in context.invocation_metadata():
            open("users/" + value)  # SEC101
        return context.peer()

    def Take(self, request, context: grpc.ServicerContext):
        if not request.name.isalnum():
            context.abort(grpc.StatusCode.INVALID_ARGUMENT, "name")
        return open("users/" + request.name)


async def consumed(message: aio_pika.abc.AbstractIncomingMessage):
    async with message.process():
        open("jobs/" + message.body.decode())  # SEC101


async def consumed_too(message: aio_pika.IncomingMessage):
    open("jobs/" + message.body.decode())  # SEC101
    open(f"jobs/{message.delivery_tag}")


async def publish(exchange):
    message = aio_pika.Message(body=b"all")
    open("jobs/" + message.body.decode())
    await exchange.publish(message, "jobs")


def pulled(message):
    open("jobs/" + message.data.decode())  # SEC101
    open("jobs/" + message.attributes["name"])  # SEC101
    message.ack()


def pulled_too(message: pubsub_v1.subscriber.message.Message):
    open("jobs/" + message.data.decode())  # SEC101


pubsub_v1.SubscriberClient().subscribe("all", callback=pulled)


@subscription.source("ticks")
async def ticks(obj, info, name):
    with open("ticks/" + name) as file:  # SEC101
        yield file.read()


@subscription.field("ticks")
def shown(tick, info, name):
    return open("ticks/" + name).read()  # SEC101


@strawberry.type
class Subscription:
    @strawberry.subscription
    async def count(self, name: str, number: int):
        with open(f"counts/{number}") as file:
            yield file.read() + open("counts/" + name).read()  # SEC101


async def consumed_from_queue():
    channel = await (await aio_pika.connect_robust("amqp://queue")).channel()
    queue = await channel.declare_queue("orders")
    async with queue.iterator() as messages:
        async for message in messages:
            open("/orders/" + message.body.decode())  # SEC101
            open(f"/orders/{message.delivery_tag}")

# profile: standard
"""Messages that programs take out of queues, one by one or by functions that are handed over."""
import json
import os

import boto3
import kombu
import nats
import pika
import stomp
from azure.servicebus import ServiceBusClient


def a(url):
    sqs = boto3.client("sqs")
    r = sqs.receive_message(QueueUrl=url)
    for msg in r.get("Messages", []):
        open("/srv/" + msg["Body"])  # SEC101
        job = json.loads(msg["Body"])
        open("/srv/" + job["name"])  # SEC101
    for msg in r["Messages"]:
        open("/srv/" + msg["Body"])  # SEC101
    open("/srv/" + r["Messages"][0]["Body"])  # SEC101


def b(url):
    q = boto3.resource("sqs").get_queue_by_name(QueueName="x")
    for m in q.receive_messages():
        open("/srv/" + m.body)  # SEC101
    q = boto3.Session().resource("sqs").Queue("x")
    for m in q.receive_messages():
        open("/srv/" + m.body)  # SEC101


def c():
    channel = pika.BlockingConnection(pika.ConnectionParameters("x")).channel()
    method, props, body = channel.basic_get("q")
    open("/srv/" + body.decode())  # SEC101
    for method, props, body in channel.consume("q"):
        open("/srv/" + body.decode())  # SEC101


def handle(body, message):
    open("/srv/" + body["x"])  # SEC101


def d():
    with kombu.Connection("amqp://") as conn:
        with conn.Consumer(queue, callbacks=[handle]):
            conn.drain_events()
        with kombu.Consumer(conn, queue, callbacks=[handle]):
            conn.drain_events()


async def e():
    nc = await nats.connect("x")
    async def on(msg):
        open("/srv/" + msg.data.decode())  # SEC101
        open("/srv/" + msg.subject)
    await nc.subscribe("x", cb=on)


class L(stomp.ConnectionListener):
    def on_message(self, frame):
        open("/srv/" + frame.body)  # SEC101


def f():
    with ServiceBusClient.from_connection_string("x") as client:
        with client.get_queue_receiver("q") as r:
            for m in r.receive_messages():
                open("/srv/" + str(m))  # SEC101
            for m in r:
                open("/srv/" + str(m))  # SEC101
            for m in r:
                os.system(f"x {m}")  # S605


def printed(ch, method, props, body):
    open("/srv/" + body.decode())  # SEC101
    open("/srv/" + method.routing_key)


def g():
    channel = pika.BlockingConnection(pika.ConnectionParameters("host")).channel()
    channel.basic_consume(queue="q", on_message_callback=printed)

# profile: standard
"""Messages of queues, by the types of parameters and out of the queue itself."""
import os

import confluent_kafka
import paho.mqtt.client as mqtt
from aiokafka import ConsumerRecord
from kafka.consumer.fetcher import ConsumerRecord as Record
from nats.aio.msg import Msg


async def by_record(record: ConsumerRecord):
    os.system(record.value.decode())  # S605
    os.system(f"find {record.offset:d} {record.partition:d}")


def by_other_record(record: Record):
    os.system(record.key.decode())  # S605


def by_message(message: confluent_kafka.Message):
    os.system(message.value().decode())  # S605


def polled(settings):
    consumer = confluent_kafka.Consumer(settings)
    message = consumer.poll(1.0)
    os.system(message.value().decode())  # S605
    for other in consumer.consume(10):
        os.system(other.key().decode())  # S605


def by_mqtt(message: mqtt.MQTTMessage):
    os.system(message.payload.decode())  # S605


async def by_nats(message: Msg):
    os.system(message.data.decode())  # S605

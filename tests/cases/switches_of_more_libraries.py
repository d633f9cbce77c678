# profile: standard
"""Switches of servers and clients, by position, under other names and from elsewhere."""
import django.contrib.auth.hashers
import docker
import socketio
from celery import shared_task
from django.contrib.auth.hashers import make_password
from flask import make_response
from flask_socketio import SocketIO
from litestar.app import Litestar
from litestar.config.cors import CORSConfig
from ncclient import manager
from scrapli.driver.core import AsyncIOSXEDriver, IOSXEDriver

OPTIONS = {"hostkey_verify": False}
DEVICE = {"host": "switch.example.org", "auth_strict_key": False}
ORIGINS = ["*"]
VOLUMES = ["/:/host:ro"]


def connections(host, strict, verify):
    manager.connect_ssh(host, **OPTIONS)  # SEC611
    manager.connect(host=host, hostkey_verify=strict)
    IOSXEDriver(**DEVICE)  # SEC611
    if not verify:
        IOSXEDriver(host=host, auth_strict_key=False)
    return AsyncIOSXEDriver(host=host, auth_strict_key=True)


def servers(app, routes):
    sockets = SocketIO()
    sockets.init_app(app, cors_allowed_origins="*")  # SEC461
    socketio.AsyncServer(async_mode="asgi", cors_allowed_origins=ORIGINS)
    socketio.AsyncServer(async_mode="asgi", cors_allowed_origins="*")  # SEC461
    socketio.Server(cors_allowed_origins="*" if app.open else ORIGINS)
    socketio.Client(logger=True)
    Litestar(routes, debug=app.debug)
    Litestar(routes, debug=True)  # SEC440
    return CORSConfig(ORIGINS, allow_credentials=True)  # SEC510


@shared_task(serializer="pickle")  # SEC303
def add(numbers):
    return sum(numbers)


@shared_task(serializer="json")
def count(numbers):
    return len(numbers)


def configure(conf):
    conf["task_serializer"] = "pickle"  # SEC303
    conf["result_serializer"] = "json"


def accounts(manager, word):
    make_password(word, salt="pepper")  # SEC205
    django.contrib.auth.hashers.make_password(word, None, "argon2")
    manager.create_user("ann", "ann@example.org", word)
    manager.create_superuser("ann", password="")  # SEC551


def containers(client: docker.DockerClient):
    client.containers.run("alpine", volumes=VOLUMES)  # SEC651
    client.containers.run("alpine", volumes=["/srv:/host"])


def log_out(request):
    answer = make_response("gone")
    answer.set_cookie("session", "", expires=0)
    answer.set_cookie("session", "", max_age=60)
    answer.set_cookie("session", request.ticket, max_age=0)
    answer.set_cookie("session", request.ticket, max_age=60)  # SEC500
    return answer

# profile: standard
"""What the calls of a function hand to its parameters: a class, an instance, a dictionary, a tuple, what a method is of."""
import socket
import ssl

import aiohttp
import paramiko
import requests
import urllib3
import websocket
import yaml
from cryptography.hazmat.primitives.asymmetric import ec


def _load(text, loader):
    return yaml.load(text, Loader=loader)


def _load_anything(text, loader):
    return yaml.load(text, Loader=loader)  # S506


def _load_either(text, loader):
    return yaml.load(text, Loader=loader)  # S506


def load_with(text, loader):
    return _load(text, loader)  # nobody else calls it


def _handed_on(text, loader):
    return _load_handed_on(text, loader)


def _load_handed_on(text, loader):
    return yaml.load(text, Loader=loader)


def read(text, loader):
    _load_anything(text, yaml.UnsafeLoader)
    _load_either(text, yaml.SafeLoader)
    _load_either(text, loader)
    _handed_on(text, yaml.CSafeLoader)
    return load_with(text, yaml.SafeLoader)


def _health(url):
    return requests.get(url, verify=False, timeout=10)


def _page(url):
    return requests.get(url, verify=False, timeout=10)  # S501


def ask(port, host):
    _health(f"https://localhost:{port}/health")
    _page(f"https://localhost:{port}/health")
    return _page(f"https://{host}/health")


def _curve(curve):
    return ec.generate_private_key(curve)  # S505


def _stronger_curve(curve):
    return ec.generate_private_key(curve)


def _pool(version):
    return urllib3.PoolManager(ssl_minimum_version=version)  # S502


def _opened(address, options):
    return websocket.create_connection(address, sslopt=options)  # SEC225


def make():
    return _curve(ec.SECP192R1()), _stronger_curve(ec.SECP384R1()), _pool(ssl.TLSVersion.TLSv1), _opened(
        "wss://shop.example", {"check_hostname": False})


def _prepare(client, policy):
    client.set_missing_host_key_policy(policy)  # S507


def _prepare_checked(client, policy):
    client.set_missing_host_key_policy(policy)


def connect():
    client = paramiko.SSHClient()
    _prepare(client, paramiko.AutoAddPolicy())
    _prepare_checked(client, paramiko.RejectPolicy())


async def _get(session, address):
    return await session.get(address, ssl=False)  # S501


async def _read(table, key):
    return await table.get(key, ssl=False)


async def fetch(address, table):
    async with aiohttp.ClientSession() as session:
        await _read(table, address)
        return await _get(session, address)


def _bind(server, address):
    server.bind(address)  # S104


def _bind_here(server, address):
    server.bind(address)


def serve():
    server = socket.socket()
    _bind(server, ("", 8000))
    _bind_here(server, ("127.0.0.1", 8000))


def _relax(session):
    session.verify = False  # S501


def _relax_record(record):
    record.verify = False


def _set(context, mode):
    context.verify_mode = mode  # SEC221


def _set_strictly(context, mode):
    context.verify_mode = mode


def prepare(record):
    session = requests.Session()
    _relax(session)
    _relax_record(record)
    _set(ssl.create_default_context(), ssl.CERT_NONE)
    _set_strictly(ssl.create_default_context(), ssl.CERT_REQUIRED)
    return session

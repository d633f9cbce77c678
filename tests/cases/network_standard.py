# profile: standard
"""Addresses, time limits and clear text: what a careful author writes is not reported."""
import smtplib
import socket
import urllib.request
from ftplib import FTP_TLS
from functools import partial

import grpc
import httpx
import requests
from paramiko import AutoAddPolicy, RejectPolicy, SSHClient

OPTIONS = {"timeout": 10}
API = "https://api.example.org"

requests.get(API, **OPTIONS)
requests.get(API, **options)
requests.get(API, timeout=(3, 10))
session.get(API)
self.requests.get(API)
requests.get(API)  # S113
requests.post(url=API, json=data, timeout=None)  # S113
with requests.Session() as session:
    session.get(API)

urllib.request.urlopen(API)
urllib.request.urlopen(API + "/status")
urllib.request.urlopen(f"{API}/{name}")
urllib.request.urlopen(urllib.request.Request(API, data, method="PUT"))
urllib.request.urlopen(address)  # S310
urllib.request.urlopen(f"{scheme}://example.org/")  # S310


def fetch(url):
    if url.lower().startswith("https://"):
        return urllib.request.urlopen(url)
    raise ValueError(url)


def fetch_request(url):
    request = urllib.request.Request(url)  # S310
    return urllib.request.urlopen(request)


if host == "0.0.0.0" or host in {"0.0.0.0", "::"}:
    pass
ALLOWED = ["0.0.0.0", "127.0.0.1"]
NOBODY = "0.0.0.0"
client = socket.create_connection(("0.0.0.0", 80))
probe = socket.socket()
probe.bind(("", 0))
probe.bind(("localhost", 8000))
probe.bind(("0.0.0.0", 8000))  # S104
uvicorn.run(app, host="0.0.0.0")  # S104
BIND_ADDRESS = "0.0.0.0"  # S104

requests.get("http://localhost:9200/_cat", timeout=1)
requests.get("http://elasticsearch:9200/_cat", timeout=1)
requests.get("http://169.254.169.254/latest/meta-data", timeout=1)
requests.get("http://[::1]:8000/", timeout=1)
requests.get(f"http://{host}/", timeout=1)
requests.get("http://www.example.org/prices", timeout=1)  # SEC610
requests.get("HTTP://WWW.EXAMPLE.ORG/prices", timeout=1)  # SEC610
requests.get(f"http://www.example.org/{name}", timeout=1)  # SEC610
requests.get("http://localhost.example.org/prices", timeout=1)  # SEC610

server = smtplib.SMTP("localhost")
server.login(user, password)
protected = smtplib.SMTP_SSL("mail.example.org", context=context)
protected.login(user, password)

transfer = FTP_TLS("example.org", context=context)
transfer.login(user, password)
transfer.prot_p()

grpc.insecure_channel("localhost:50051")
grpc.insecure_channel(address)
grpc.insecure_channel("api.example.org:443")  # SEC614

client = SSHClient()
client.set_missing_host_key_policy(RejectPolicy())
client.set_missing_host_key_policy(chosen)
client.set_missing_host_key_policy(AutoAddPolicy)  # S507
policy = AutoAddPolicy()
client.set_missing_host_key_policy(policy)  # S507
arguments = ["ssh", "-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=yes"]
arguments = ["ssh", "-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=no"]  # SEC611


async def follow(client: httpx.AsyncClient):
    async with client.stream("GET", API, timeout=None) as lines:  # an endless answer may take its time
        return lines


async def tell(client: httpx.AsyncClient):
    return await client.post(API, timeout=None)  # S113

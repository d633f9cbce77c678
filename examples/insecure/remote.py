"""Talk to other machines, with the mistakes that flake8-secure reports."""
import ftplib
import ssl
import telnetlib
import urllib.request

import paramiko
import requests


def fetch(url: str) -> bytes:
    return requests.get(url, verify=False, timeout=10).content


def fetch_once(path: str) -> bytes:
    context = ssl._create_unverified_context()
    return urllib.request.urlopen("https://notes.example/" + path, context=context).read()


def old_server() -> ssl.SSLContext:
    return ssl.SSLContext(ssl.PROTOCOL_SSLv3)


def restart(host: str) -> None:
    with telnetlib.Telnet(host) as console:
        console.write(b"restart\n")


def upload(host: str, path: str) -> None:
    with ftplib.FTP(host) as server, open(path, "rb") as stream:
        server.storbinary("STOR notes", stream)


def connect(host: str) -> paramiko.SSHClient:
    client = paramiko.SSHClient()
    client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
    client.connect(host)
    return client

"""Talk to other machines, without the mistakes of the insecure twin."""
import ssl
import urllib.request

import paramiko
import requests


def fetch(url: str) -> bytes:
    return requests.get(url, timeout=10).content


def fetch_once(path: str) -> bytes:
    context = ssl.create_default_context()
    return urllib.request.urlopen("https://notes.example/" + path, context=context).read()


def server() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def restart(host: str) -> None:
    connect(host).exec_command("restart")


def upload(host: str, path: str) -> None:
    connect(host).open_sftp().put(path, "notes")


def connect(host: str) -> paramiko.SSHClient:
    client = paramiko.SSHClient()
    client.load_system_host_keys()
    client.set_missing_host_key_policy(paramiko.RejectPolicy())
    client.connect(host)
    return client

# profile: standard
"""What comes along with a message, files on servers and those that clients of a server ask for."""
import ftplib
import os

import paho.mqtt.subscribe as subscribe
import paramiko
import pika


def consumed(channel, method, properties, body):
    open("/srv/" + body.decode())  # SEC101
    open("/srv/" + properties.app_id)  # SEC101
    open("/srv/" + properties.headers["name"])  # SEC101
    open("/srv/" + method.routing_key)
    own = pika.BasicProperties(headers={"name": "report"})
    open("/srv/" + own.headers["name"])


def listen():
    pika.BlockingConnection().channel().basic_consume("orders", consumed)
    open("/srv/" + subscribe.simple("orders").payload.decode())  # SEC101


def fetched(host):
    session = ftplib.FTP_TLS(host)
    for name in session.nlst():
        open("/srv/" + name, "wb")  # SEC334
        open("/srv/" + os.path.basename(name), "wb")
    for name, facts in session.mlsd():
        open("/srv/" + name, "wb")  # SEC334
        print(facts["type"])


class Files(paramiko.SFTPServerInterface):
    root = "/srv/files"

    def remove(self, path):
        os.remove(self.root + path)  # SEC101

    def rename(self, oldpath, newpath):
        os.rename("/srv/files/old", self.root + newpath)  # SEC101

    def rmdir(self, path):
        os.rmdir(self.root + self.canonicalize(path))

    def mkdir(self, path, attr):
        os.mkdir("/srv/files/" + attr.filename)

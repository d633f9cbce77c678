# profile: standard
"""Paths that are no files of this machine."""
import random


def copied(sftp, connection, path, name):
    sftp.put(path, "/tmp/report.txt")
    sftp.open("/tmp/" + name)
    connection.put(path, remote="/tmp/report.txt")
    connection.upload(path, remote_path=f"/tmp/{name}")
    return sftp.get("/tmp/report.txt", "/tmp/" + name)  # S108


PATTERN = r"/tmp/report-.*\.txt"
REPORT = "/tmp/report.txt"  # S108


def key_for(table):
    return random.choice(list(table))

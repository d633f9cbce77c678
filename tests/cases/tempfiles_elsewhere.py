# profile: standard
"""Paths that are no files of this machine, or in a directory that nobody else can write to."""
import random
import tempfile


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


def made_up(where):
    own = tempfile.mkdtemp()
    with tempfile.TemporaryDirectory() as other:
        return tempfile.mktemp(dir=own), tempfile.mktemp(".txt", "report", other), tempfile.mktemp(dir=where)  # S306


def under_a_name_that_nobody_knows():
    return "/tmp/%016x" % random.SystemRandom().getrandbits(64)

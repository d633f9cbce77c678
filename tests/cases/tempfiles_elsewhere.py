# profile: standard
"""Paths that are no files of this machine, or in a directory that nobody else can write to."""
import os
import random
import subprocess
import tempfile

import requests


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


def on_another_machine(device, session, path):
    remote_path = "/tmp/app.deb"
    local_path = "/tmp/app.deb"  # S108
    device.upload_file(path, "/tmp/app.deb")
    device.upload_file("/tmp/one.deb", path)  # S108
    device.download_file("/tmp/screen.png", path)
    device.download_file("/srv/screen.png", "/tmp/screen.png")  # S108
    device.install("/tmp/two.deb")  # S108
    requests.post("https://agent.example.com/", json={"path": "/tmp/app.deb", "more": ["/tmp/a"]}, timeout=3)
    session.save(options={"path": "/tmp/three.deb"})  # S108
    return remote_path, local_path


def of_other_file_systems(name):
    return RemoteTarget("/tmp/" + name, "host"), hdfs.HdfsTarget("/tmp/%s" % name), RemotelyTarget("/tmp/a")  # S108


def copied_by_programs(source, address, destination, name):
    if not destination.startswith("/tmp"):
        destination = os.path.join("/tmp/", destination)
    subprocess.run(["scp", source, f"{address}:{destination}"], check=True)
    pod_path = f"/tmp/{name}"
    subprocess.run(["kubectl", "cp", source, f"{address}:{pod_path}", "-n", "shop"], check=True)
    subprocess.run(["ssh", "-p", "22", address, "cat", "/tmp/" + name], check=True)
    log = "/tmp/shop.log"
    subprocess.run(["ssh", address, "rm", log], check=True)


def copied_here(source, address, destination, name):
    if not destination.startswith("/tmp"):
        destination = os.path.join("/tmp/", destination)  # S108
    subprocess.run(["scp", f"{address}:{source}", destination], check=True)
    both = "/tmp/both"  # S108
    subprocess.run(["scp", both, f"{address}:{both}"], check=True)
    subprocess.run(["ssh", "-i", "/tmp/key", address, "date"], check=True)  # S108
    subprocess.run(["ssh", "-o", f"ControlPath=/tmp/{name}", address, "date"], check=True)
    log = "/tmp/shop.log"  # S108
    subprocess.run(["ssh", address, "date"], stdout=open(log), check=True)
    subprocess.run(["cp", source, f"backup:{log}"], check=True)

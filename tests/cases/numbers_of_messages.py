# profile: standard
"""Numbers of a few bytes that tell an answer from others, and challenges that nobody may answer by trying."""
import os
import socket


def ask(address):
    connection = socket.create_connection(address)
    number = os.urandom(2)
    connection.sendall(number + b"?")
    response = connection.recv(4096)
    return response[:2] == number


def challenge(address):
    connection = socket.create_connection(address)
    number = os.urandom(16)
    connection.sendall(number + b"?")
    response = connection.recv(4096)
    return response[:16] == number  # SEC212

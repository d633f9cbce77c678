# profile: standard
"""Addresses of a host and a port that are given by name, or are defaults."""
import asyncio
import socket


def hand_out(address=("0.0.0.0", 5000)):  # S104
    return Manager(address=("0.0.0.0", 5000)), address  # S104


def connect(target=("0.0.0.0", 5000)):
    socket.create_connection(address=("0.0.0.0", 5000)).sendall(target)
    return Packet(sender=("0.0.0.0", 5000))


async def listen(handle, host=None):
    await asyncio.start_server(handle, port=8000)  # S104
    await asyncio.start_server(handle, host, 8000)
    await asyncio.start_server(handle, "127.0.0.1", 8000)

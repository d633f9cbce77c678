# profile: standard
"""What `start()` of a thread or a process runs: `run()` of the class that derives from it, by itself or through another one."""
import multiprocessing
import os
import socket
import threading


class Client(threading.Thread):
    def __init__(self, sock):
        super().__init__(daemon=True)
        self.sock = sock

    def run(self):
        os.remove(self.sock.recv(100).decode())  # SEC101
        os.remove(self.name)


class Worker(multiprocessing.Process):
    def __init__(self, name):
        multiprocessing.Process.__init__(self)
        self.file = name

    def run(self):
        os.remove(self.file)  # SEC101


class Base(threading.Thread):
    def __init__(self, sock):
        super().__init__()
        self.sock = sock

    def run(self):
        while True:
            self.handle(self.sock.recv(100).decode())


class Heir(Base):
    def handle(self, name):
        os.remove(name)  # SEC101


class Endless(threading.Thread):
    def __init__(self, name):
        super().__init__()
        self.file = name

    def run(self):
        while True:
            os.remove(self.file)  # SEC101


class Job:
    def __init__(self, name):
        self.file = name

    def run(self):
        os.remove(self.file)


class NeverStarted(threading.Thread):
    def __init__(self, name):
        super().__init__()
        self.file = name

    def run(self):
        os.remove(self.file)


class OwnStart(threading.Thread):
    def __init__(self, name):
        super().__init__()
        self.file = name

    def start(self):
        self.file = "a"

    def run(self):
        os.remove(self.file)


def serve():
    listener = socket.create_server(("127.0.0.1", 1))
    sock, _ = listener.accept()
    name = sock.recv(10).decode()
    Client(sock).start()
    worker = Worker(name)
    worker.start()
    Heir(sock).start()
    Endless(name).start()
    os.remove(name)  # SEC101
    Job(name).start()
    NeverStarted(name)
    OwnStart(name).start()

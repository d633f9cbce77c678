# profile: standard
"""Parameters of functions of which the file has all calls: the whole of what they give is known."""
import os
import subprocess
import threading
from pathlib import Path
from uuid import UUID

SHARE = Path("/srv/notes")


def measure(source):
    return subprocess.check_output(f"wc -c {source}", shell=True, text=True)


def measure_any(source):
    return subprocess.check_output(f"wc -c {source}", shell=True, text=True)  # S602


def size(note: UUID, name):
    return measure(SHARE / f"{note}.txt"), measure_any(SHARE / name)


class Machine:
    @classmethod
    def _switch(cls, program, arguments=""):
        return os.system(program + arguments)

    def _switch_any(self, program, arguments=""):
        return os.system(program + arguments)  # S605

    def off(self):
        self._switch("poweroff", " -h now")
        self._switch("sync")
        self._switch_any("poweroff", self.arguments)

    def later(self):
        return self._handed

    def _handed(self, program):
        return os.system(program)  # S605

    def sooner(self):
        return self._handed("sync")


def listed(folder):
    os.system("ls " + folder)
    if folder:
        listed(folder)


threading.Thread(target=listed, args=("/srv",)).start()


def unpacked(folder):
    os.system("ls " + folder)  # S605


unpacked(*folders)


def not_called(folder):
    os.system("ls " + folder)  # S605


class Job:
    def __init__(self, command):
        self.command = command


def run(job):
    os.system(job.command)  # S605


run(Job("ls"))

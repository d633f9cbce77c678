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


class Panel:
    @classmethod
    def address(cls, interface):
        return subprocess.check_output(f"ifconfig {interface} | head -1", shell=True)

    @staticmethod
    def state(interface):
        return subprocess.check_output(f"ip link show {interface} | head -1", shell=True)

    def shown(self, interface):
        return subprocess.check_output(f"ip address show {interface} | head -1", shell=True)

    @classmethod
    def any_address(cls, interface):
        return subprocess.check_output(f"ifconfig {interface} | head -1", shell=True)  # S602

    @staticmethod
    def any_state(interface):
        return subprocess.check_output(f"ip link show {interface} | head -1", shell=True)  # S602

    def any_shown(self, interface):
        return subprocess.check_output(f"ip address show {interface} | head -1", shell=True)  # S602

    def run(self, conf):
        return Panel.address("eth0"), Panel.state("eth0"), Panel.shown(self, "eth0"), Panel.any_state(conf["interface"])


def panels(conf, panel, other):
    Panel.any_address(conf["interface"])
    Panel.any_shown(panel, "eth0")
    other.any_shown(panel, "eth0")
    return Panel.address("wlan0")

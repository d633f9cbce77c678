# profile: standard
"""Commands with nothing in them that an outsider could choose."""
import os
import shlex
import subprocess
import sys
from enum import Enum

COMMAND = ["git", "status"]
LINE = "git status --short"
BASE = ("/usr/bin/git", "-C")

subprocess.run(["git", "status"])
subprocess.run(("git", "status"), check=True)
subprocess.run([sys.executable, "-m", "pip", "list"])
subprocess.run(COMMAND, shell=False)
subprocess.run(shlex.split(LINE))
subprocess.run(shlex.split("git log -1"), stdout=subprocess.PIPE)
subprocess.Popen([*BASE, "/srv"])
os.system("clear")
os.execv(sys.executable, [sys.executable, "-c", "pass"])
tools = __import__("tools")
tools.run("ls | wc -l", shell=True)
tools.run(COMMAND, shell=False)


def listed(path, number: int):
    subprocess.run(["ls", path])
    subprocess.run(["/bin/sh", "-c", "ls | wc -l"])
    subprocess.run(["/bin/sh", "-c", "ls " + shlex.quote(path)])
    os.system("ls " + shlex.quote(path))
    os.system(f"sleep {number}")
    os.system("kill -9 %d" % os.getpid())


def shelled(path, number: int):
    subprocess.run("ls | wc -l", shell=True)
    subprocess.run("ls " + shlex.quote(path), shell=True)
    subprocess.run("ls " + path, shell=True)  # S602
    subprocess.run(["sh", "-c", "ls " + path])  # S603
    os.system("ls " + path)  # S605
    tools.run("ls " + path, shell=True)  # S604


def converted(settings, preset):
    os.system(f"sleep {settings.get('seconds', type=int)}")
    os.system(f"sleep {settings.get('seconds', 1, int)}")
    os.system(f"sleep {settings.get('seconds', default=preset, type=float)}")  # S605
    os.system(f"sleep {settings.get('seconds', 1, str)}")  # S605
    os.system(f"sleep {settings.get('seconds', 1)}")  # S605


class Kind(Enum):
    FAST = "fast"
    SLOW = "slow"


class Text(str):
    pass


def of_kind(name, other):
    kind = Kind(name)
    os.system(f"sleep {kind}")
    os.system(f"sleep {Kind(name).value}")
    os.system(f"sleep {Text(other)}")  # S605


def statistics(shown):
    def run(command):
        return subprocess.run(command, shell=True)

    def run_also(command):
        return subprocess.run(command, shell=True)  # S602

    number = os.getpid()
    return run("ps | tail -1"), run(command=f"ps -p {number}"), run_also("ps"), run_also("ps " + shown)


def running(name) -> list[int]:
    return look_up(name)


def called(name) -> list[str]:
    return look_up(name)


class Machine:
    def size(self) -> int | None:
        return self.settings["size"]

    def resize(self, name):
        os.system(f"resize {self.size()}")
        os.system(f"resize {self.name()}")  # S605


def stopped(name):
    os.system("kill " + " ".join(map(str, running(name))))
    os.system("kill " + " ".join(map(str, called(name))))  # S605
    os.system(f"kill {running(name)[0]} {called(name)[0]}")  # S605
    for number in running(name):
        os.system(f"kill {number}")

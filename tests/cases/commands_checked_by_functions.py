# profile: standard
"""Commands made of parameters that the function has checked itself, whoever calls it, and of some that it has not."""
import os
import re
import subprocess

NAME = re.compile(r"[a-z][a-z0-9-]*")
KNOWN = frozenset(os.listdir("/etc/tools"))


def matched(name):
    if not NAME.fullmatch(name):
        raise ValueError(name)
    os.system(f"systemctl restart {name}")


def matched_in_part(name):
    if not NAME.match(name):
        raise ValueError(name)
    os.system(f"systemctl restart {name}")  # S605


def asked(name, host):
    if name.isalnum():
        subprocess.run(f"restart {name}", shell=True)
        subprocess.run(f"restart {name} {host}", shell=True)  # S602
    else:
        subprocess.run(f"restart {name}", shell=True)  # S602


def listed(name):
    if name in KNOWN:
        return subprocess.getoutput("tool " + name)
    return subprocess.getoutput("other " + name)  # S605


def asserted(day, *, shell=True):
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", day), day
    os.system(f"report {day} | mail")
    os.system(f"report {shell} | mail")  # S605


def measured(name):
    if len(name) > 3:
        os.system(f"systemctl restart {name}")  # S605


def checked_too_late(name):
    os.system(f"systemctl restart {name}")  # S605
    if not name.isalnum():
        raise ValueError(name)


def another(name, other):
    if other.isalnum():
        os.system(f"systemctl restart {name}")  # S605


class Unit:
    def __init__(self, name):
        if not name.isidentifier():
            raise ValueError(name)
        self.name = name

    def restart(self, name: str):
        if not name.isidentifier():
            return
        os.system(f"systemctl restart {name}")
        os.system(f"systemctl restart {self.port}")  # S605

# profile: standard
"""Commands and queries made of numbers, dates and names that the system makes up."""
import datetime
import os
import platform
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import uuid
from multiprocessing import cpu_count
from pathlib import Path

import psutil
from flask import request
from packaging.version import Version


def numbers(path, name, other):
    os.system(f"python{sys.version_info.major}.{sys.version_info.minor} -m pip list")
    os.system("python%d.%d -m pip list" % sys.version_info[:2])
    os.system(f"{sys.executable} -m pip list")
    os.system(f"make -j{cpu_count()} -l{os.cpu_count() * 2}")
    os.system(f"split -b {os.path.getsize(path) // 2} {Path(path).stat().st_size} {os.stat(path).st_uid}")
    os.system(f"split -b {shutil.disk_usage('/').free} {hex(len(name))} {divmod(len(name), 2)[0]}")
    os.system(f"split -b {sum(len(one) for one in name)} {time.time_ns()}")
    os.system(f"hostnamectl set-hostname {socket.gethostname()}.{platform.node()}")
    os.system(f"hostnamectl set-hostname {socket.getfqdn(name)}")  # S605
    os.system(f"split {path}")  # S605
    os.system(f"split {sum([name], [])}")  # S605
    os.system(f"split {other.year} {other.hex}")  # S605


def dates(cursor, started):
    today = datetime.date.today()
    os.system(f"report {today.year} {datetime.date.today().month} {uuid.uuid4().hex}")
    os.system(f"report {(datetime.datetime.now() - started).total_seconds()}")
    cursor.execute(f"SELECT * FROM sales_{today.year} WHERE day > '{today}'")
    os.system(f"report {started.year}")  # S605


def temporary(name):
    with tempfile.TemporaryDirectory() as folder:
        os.system(f"tar xf all.tar -C {folder}/all")
    with tempfile.TemporaryDirectory(prefix=name) as other:
        os.system(f"tar xf all.tar -C {other}/all")  # S605
    with tempfile.TemporaryDirectory() as work:
        target = Path(work) / "all"
        os.system(f"tar xf all.tar -C {os.path.join(work, 'all')} {target.with_suffix('.txt')} {target.parent.as_posix()}")
        os.system(f"tar xf all.tar -C {os.path.join(work, name)}")  # S605
        os.system(f"tar xf all.tar -C {Path(work, name)}")  # S605
        os.system(f"tar xf all.tar -C {target.with_name(name)}")  # S605
    handle, path = tempfile.mkstemp(suffix=".txt")
    os.system(f"tar cf {path} all")
    os.system(f"tar xf all.tar -C {tempfile.mkdtemp()}")
    os.system(f"tar xf all.tar -C {tempfile.mkdtemp(name)}")  # S605
    with open(name) as file:
        os.system(f"echo {file}")  # S605


def release(name):
    version = Version(name)
    os.system(f"git tag v{version.major + 1}.{version.minor}.{version.micro}")
    os.system(f"git tag v{version.local}")  # S605


def pad(number: int, width, name):
    os.system("seq -w " + str(number).zfill(5) + format(number, "05d") + str(number).rjust(4).title())
    os.system("seq -w " + str(number).rjust(4, name))  # S605
    os.system("seq -w " + name.zfill(width))  # S605


class Server:
    def start(self):
        self.process = subprocess.Popen(["server"])

    def stop(self, name):
        os.system(f"kill {self.process.pid}")
        os.system(f"kill {self.process.args}")  # S605
        for one in psutil.process_iter(["pid", "name"]):
            os.system("taskkill /F /PID %s" % one.info["pid"])
            os.system("taskkill /F /IM %s" % one.info["name"])  # S605
            os.system(f"kill -9 {one.pid} {psutil.Process(one.pid).ppid()}")
            os.system(f"killall {psutil.Process(one.pid).name()}")  # S605

    def stop_as_asked(self):
        os.system(f"kill {request.json['pid']}")  # S605

# profile: standard
"""A mask that is set again at once, what is opened up to be removed, and files that must be new."""
import json
import os
import shutil
import stat
import tempfile
from functools import partial
from pathlib import Path

ANY = stat.S_IRWXU | stat.S_IRWXG | stat.S_IRWXO


def create(path):
    os.umask(os.umask(0))
    return os.open(path, os.O_CREAT | os.O_WRONLY, 0o600)


def mine_only():
    previous = os.umask(0)
    os.umask(previous and 0o077)


def make(path, mode):
    old = os.umask(0)
    os.mkdir(path, mode)
    os.umask(old)


def make_for_all(path):
    old = os.umask(0)  # SEC311
    os.mkdir(path, 0o777)
    os.umask(old)


def make_without_mode(path):
    old = os.umask(0)  # SEC311
    os.mkdir(path)
    os.umask(old)


def make_and_write(path, mode, text):
    old = os.umask(0)  # SEC311
    os.mkdir(path, mode)
    Path(path, "text").write_text(text)
    os.umask(old)


def looser():
    previous = os.umask(0)  # SEC311
    os.umask(previous & 0o700)


def try_again(function, path, error):
    Path(path).chmod(ANY)
    function(path)


def run(function, path):
    Path(path).chmod(ANY)  # S103
    function(path)


def remove(path, other):
    path.chmod(0o777)
    path.unlink()
    Path(other).chmod(ANY)
    os.remove(other)
    Path(other).chmod(ANY)  # S103
    shutil.copy(other, path)
    shutil.rmtree(path, onerror=try_again)


def made(suffix, folder):
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL
    for _ in range(1000):
        name = tempfile.mktemp(suffix=suffix, dir=folder)
        try:
            return name, os.open(name, flags, 0o600)
        except FileExistsError:
            continue
    raise OSError


def made_by_mode(text):
    name = tempfile.mktemp()
    with open(name, "x") as file:
        file.write(text)


def loose(suffix):
    name = tempfile.mktemp(suffix)  # S306
    other = tempfile.mktemp(suffix)  # S306
    return open(name, "w"), os.open(other, os.O_CREAT)


def open_up(path):
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
    os.fchmod(descriptor, 0o777)


def try_again(_function, path, _error):
    open_up(path)
    os.unlink(path)


def remove_tree(path):
    shutil.rmtree(path, onerror=try_again)


def share(path):
    descriptor = os.open(path, os.O_RDONLY)
    os.fchmod(descriptor, 0o777)  # S103


def share_and_tell(path):
    share(path)
    print(path)


def opener(path, flags, mode):
    return os.open(path=path, flags=flags, mode=mode)


def opener_for_all(path, flags):
    return os.open(path, flags, 0o666)


def write(path, mode, content):
    oldmask = os.umask(0)
    with open(path, "w", encoding="utf-8", opener=partial(opener, mode=mode)) as stream:
        stream.write(json.dumps(content))
    os.umask(oldmask)


def write_at_once(path, content):
    oldmask = os.umask(0)
    descriptor = os.open(path, os.O_CREAT | os.O_WRONLY, 0o600)
    os.umask(oldmask)
    os.write(descriptor, content)


def write_for_all(path, content):
    oldmask = os.umask(0)  # SEC311
    descriptor = os.open(path, os.O_CREAT | os.O_WRONLY, 0o666)
    os.umask(oldmask)
    os.write(descriptor, content)


def write_by_default(path, content):
    oldmask = os.umask(0)  # SEC311
    with open(path, "w") as stream:
        stream.write(content)
    os.umask(oldmask)


def write_by_other_opener(path, content):
    oldmask = os.umask(0)  # SEC311
    with open(path, "w", opener=opener_for_all) as stream:
        stream.write(content)
    os.umask(oldmask)


def write_and_save(path, content, mode):
    oldmask = os.umask(0)  # SEC311
    with open(path, "w", opener=partial(opener, mode=mode)) as stream:
        stream.write(save(content))
    os.umask(oldmask)

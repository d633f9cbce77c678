# profile: standard
"""Functions that a stack or another thread calls with what comes behind them."""
import contextlib
import os
import subprocess

import gevent
from flask import request
from twisted.internet import reactor


def leaving():
    name = request.form["name"]
    with contextlib.ExitStack() as stack:
        stack.callback(os.system, "/bin/clean " + name)  # S605
        stack.callback(os.system, "/bin/clean")
        stack.callback(subprocess.run, ["/bin/clean", name])


def elsewhere():
    name = request.form["name"]
    gevent.spawn(os.system, "/bin/clean " + name)  # S605
    gevent.spawn_later(3, os.system, "/bin/clean " + name)  # S605
    reactor.callInThread(os.system, "/bin/clean " + name)  # S605
    reactor.callLater(3, os.system, "/bin/clean " + name)  # S605
    reactor.callLater(3, os.system, "/bin/clean")

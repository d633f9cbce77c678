# profile: standard
"""Masks of 0 that another one follows before the process makes a file."""
import os
import sys


def start():
    os.chdir("/")
    os.setsid()
    os.umask(0)
    if os.fork() > 0:
        sys.exit(0)
    os.umask(0o22)
    return open("log", "w")


def start_late():
    os.umask(0)  # SEC311
    log = open("log", "w")
    os.umask(0o22)
    return log


def start_open():
    os.umask(0)  # SEC311
    if os.fork() > 0:
        os._exit(0)
    os.umask(0o70)  # SEC311
    return open("log", "w")


def start_openly():
    os.umask(0)  # SEC311
    os.setsid()
    return open("log", "w")


def start_twice(given):
    os.umask(0)  # SEC311
    if os.fork() > 0:
        os._exit(0)
    os.getpid()
    os.umask(given)
    os.chdir("/")
    os.umask(0)  # SEC311
    if given:
        os.umask(0o22)
    os.umask(0)
    os.umask(0o77)
    return open("log", "w")


def told(log):
    mask = os.umask(0)
    log.debug("the mask is %o", mask)
    os.umask(mask)
    log.debug("it is set again")


def told_of_directory(path, log):
    mask = os.umask(0)
    try:
        os.makedirs(path, 0o700)
        log.debug("made")
    finally:
        os.umask(mask)


def told_of_work(log, work):
    mask = os.umask(0)  # SEC311
    work()
    log.debug("the mask is %o", mask)
    os.umask(mask)


def replaced_at_once(path, mode):
    old = os.umask(0)
    try:
        os.umask(old | 0o077)
        os.makedirs(path, mode)
    finally:
        os.umask(old)


def replaced_too_late(path, mode):
    old = os.umask(0)  # SEC311
    try:
        os.makedirs(path, mode)
        os.umask(old | 0o077)
    finally:
        os.umask(old)


def replaced_by_another(path, mode, other):
    old = os.umask(0)  # SEC311
    try:
        os.umask(other)
        os.makedirs(path, mode)
    finally:
        os.umask(old)


def looked_at_within_a_block(path):
    try:
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(path, 0o666 & ~mask)
    except OSError:
        os.remove(path)


def left_within_a_block(path):
    try:
        mask = os.umask(0)  # SEC311
        os.chmod(path, 0o666 & ~mask)
        os.umask(mask)
    except OSError:
        os.remove(path)

# profile: standard
"""Shells that the environment names, and other programs with an option that is written like theirs."""
import os
import subprocess


def run(name):
    subprocess.check_output([os.environ["SHELL"], "-c", "echo %s" % name])  # S603
    subprocess.check_output([os.environ.get("SHELL", "/bin/sh"), "-i", "-c", "echo %s" % name])  # S603
    shell = os.getenv("SHELL")
    subprocess.check_output([shell, "-c", "echo %s" % name])  # S603
    subprocess.check_output([os.environ["SHELL"], "-c", "echo"])
    subprocess.check_output([os.environ["EDITOR"], "-c", "echo %s" % name])
    return subprocess.check_output([os.environ["SHELL"], "-x", "echo %s" % name])

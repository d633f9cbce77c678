# profile: audit
"""A dictionary made by dict() runs nothing."""
import subprocess  # S404

OPTIONS = dict(shell=True, check=True)
SAME = {"shell": True, "check": True}


def show(name):
    subprocess.run("ls " + name, **OPTIONS)  # S602
    options = dict(shell=True)
    subprocess.run("ls " + name, **options)  # S602
    tools.run("ls " + name, shell=True)  # S604

# profile: standard
"""What a dictionary or a list holds when it is read, not when it was made."""
import subprocess

from flask import request


def put_in(name):
    job = {"name": "nightly"}
    job["name"] = name
    subprocess.run("/bin/job " + job["name"], shell=True)  # S602


def updated():
    job = {"name": "nightly", "day": "monday"}
    job.update(name=request.args["name"])
    subprocess.run(f"/bin/job {job['name']}", shell=True)  # S602
    subprocess.run(f"/bin/job {job['day']}", shell=True)


def added(name):
    names = ["nightly"]
    names.insert(0, name)
    subprocess.run("/bin/job " + names[0], shell=True)  # S602


def made_only():
    job = {"name": "nightly"}
    subprocess.run("/bin/job " + job["name"], shell=True)


def taken_out():
    names = ["nightly", "weekly"]
    names.pop(0)
    subprocess.run("/bin/job " + names[0], shell=True)


TABLE = {"name": "nightly"}
TABLE["name"] = NAMES[0]
subprocess.run("/bin/job " + TABLE["name"], shell=True)  # S602
FIXED = {"name": "nightly"}
subprocess.run("/bin/job " + FIXED["name"], shell=True)
